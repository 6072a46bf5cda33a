"""The words of a text, and the names that they make."""

from __future__ import annotations

import keyword
import unicodedata

import pytest

from truespec.name import reserved, style
from truespec.name.words import spelled, words

STYLES = [
    style.CLASS,
    style.FUNCTION,
    style.FIELD,
    style.MEMBER,
    style.OPERATION,
    style.PARAMETER,
]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("userPoolId", "user_pool_id"),
        ("HTTPHealthCheck", "http_health_check"),
        ("S3Bucket", "s3_bucket"),
        ("sha256HMAC", "sha256_hmac"),
        ("userIDs", "user_ids"),
        ("ARNsOfRoles", "arns_of_roles"),
        ("IPv4Address", "ipv4_address"),
        ("OAuth2Token", "oauth2_token"),
        ("B2BCustomer", "b2b_customer"),
        ("meta/root", "meta_root"),
        ("us-east-1", "us_east_1"),
        ("GMT0", "gmt0"),
        ("GMT+0", "gmt_plus_0"),
        ("-1", "minus_1"),
        ("+1", "plus_1"),
        ("", "empty"),
        ("<=", "less_equal"),
        ("\N{GRINNING FACE}", "x1f600"),
        ("2fa", "field_2fa"),
        ("class", "class_"),
        ("self", "self_"),
        ("to_json", "to_json_"),
        ("fromJson", "from_json_"),
        ("extraFields", "extra_fields_"),
        ("__init__", "init"),
        ("None", "none"),
        ("type", "type"),
        ("date", "date"),
        ("été", "été"),
        ("e\N{COMBINING ACUTE ACCENT}te", "éte"),
    ],
)
def test_a_field_is_named_in_snake_case(text: str, name: str) -> None:
    assert style.FIELD.name(words(text)) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("pet", "Pet"),
        ("API-key", "APIKey"),
        ("ALL_CAPS_NAME", "AllCapsName"),
        ("bytes", "Bytes"),
        ("date", "Date"),
        ("None", "NoneModel"),
        ("Client", "ClientModel"),
        ("Unset", "UnsetModel"),
        ("Warning", "WarningModel"),
        ("Authorization", "Authorization"),
        ("list[str]", "ListStr"),
        ("2fa", "Model2fa"),
    ],
)
def test_a_class_is_named_in_pascal_case(text: str, name: str) -> None:
    assert style.CLASS.name(words(text)) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("in progress", "IN_PROGRESS"),
        ("InProgress", "IN_PROGRESS"),
        ("-name", "MINUS_NAME"),
        ("1", "VALUE_1"),
        ("-1", "MINUS_1"),
        ("", "EMPTY"),
        ("*", "ASTERISK"),
        ("C++", "C_PLUS_PLUS"),
    ],
)
def test_a_member_is_named_as_a_constant(text: str, name: str) -> None:
    assert style.MEMBER.name(words(text)) == name


@pytest.mark.parametrize("form", STYLES, ids=lambda form: form.prefix)
def test_every_text_makes_a_legal_name(form: style.Style) -> None:
    texts = [
        *map(chr, range(0x250)),
        *"\u037a\u0e33\ufb01\ufdfa\u2118\u212e\u00b7\u0301\u0663\u2163\u200d\ud800",
        "\u0130stanbul",
        "a\u00b2",
        "x" * 300,
        "\u00e9" * 300,
        "9" * 300,
        *reserved.CLASSES,
        *reserved.FIELDS,
    ]
    for parts in (split(text) for text in texts for split in (words, spelled)):
        name = form.name(parts)
        assert name.isidentifier()
        assert not keyword.iskeyword(name)
        assert name == unicodedata.normalize("NFKC", name)
        assert name not in form.reserved
        assert len(name) <= 90


def test_long_names_that_differ_at_the_end_stay_different() -> None:
    one, other = ("word_" * 40 + end for end in ("a", "b"))
    assert style.FIELD.name(words(one)) != style.FIELD.name(words(other))


def test_the_lists_have_every_keyword_and_builtin_of_this_python() -> None:
    import builtins

    named = {name for name in dir(builtins) if not name.startswith("_")}
    assert set(keyword.kwlist) <= reserved.KEYWORDS
    assert set(keyword.softkwlist) <= reserved.SOFT_KEYWORDS
    assert named <= (
        reserved.KEYWORDS | reserved.BUILTIN_FUNCTIONS | reserved.BUILTIN_CLASSES
    )
