"""What the other side says of formats: right where the official tests can tell."""

from __future__ import annotations

import sys
from random import Random

import pytest
from tests.suite.json_schema_suite import DRAFTS, cases, folder

from truespec.runtime.formats import NUMBER_FORMATS, RANGES, STRING_FORMATS
from truespec.values.format_texts import NEARLY, VALID, numbers_around
from truespec.verify.formats import NUMBERS, STRINGS, checker
from truespec.verify.undecided import Undecided


def verdict(name: str, value: object) -> bool | None:
    """Return what the other side says, None for nothing."""
    try:
        return checker().conforms(value, name)
    except Undecided:
        return None


def test_every_format_that_is_generated_is_listed() -> None:
    assert STRINGS.keys() == STRING_FORMATS.keys()
    assert NUMBERS.keys() == NUMBER_FORMATS.keys() | RANGES.keys()


@pytest.mark.skipif(
    folder() is None,
    reason="the JSON Schema Test Suite is not here: `make` fetches it to .venv/share",
)
def test_no_verdict_is_against_the_official_tests() -> None:
    found = [
        case
        for draft in DRAFTS
        for case in cases(draft, optional=True)
        if case.file.startswith("optional/format/")
        and isinstance(case.schema.get("format"), str)
    ]
    verdicts = [(case, verdict(case.schema["format"], case.instance)) for case in found]
    wrong = [
        case.label for case, said in verdicts if said is not None and said != case.valid
    ]
    assert wrong == []
    decided = [case for case, said in verdicts if said is not None]
    assert len(decided) > len(found) / 2


@pytest.mark.parametrize("name", sorted(VALID))
def test_texts_are_what_they_are_said_to_be(name: str) -> None:
    assert [text for text in VALID[name] if verdict(name, text) is False] == []
    assert verdict(name, VALID[name][0]) is True
    assert [text for text in NEARLY[name] if verdict(name, text) is True] == []
    assert any(verdict(name, text) is False for text in NEARLY[name])


def mutated(texts: tuple[str, ...], random: Random) -> str:
    """Return one of the texts with a few characters changed, added or removed."""
    characters = [*random.choice(texts)]
    others = [*"".join(texts), *"\n \u0663\u00e909azAZ-:./+%{}[]@#\\"]
    for _ in range(random.randint(1, 3)):
        at = random.randint(0, len(characters))
        characters[at : at + random.randint(0, 1)] = random.choice(("", *others))
    return "".join(characters)


@pytest.mark.parametrize("name", sorted(VALID))
def test_ours_say_the_same_of_texts_that_nearly_have_a_format(name: str) -> None:
    random = Random(name)
    texts = [mutated(VALID[name] + NEARLY[name], random) for _ in range(500)]
    verdicts = {text: verdict(name, text) for text in texts}
    differing = [
        text
        for text, said in verdicts.items()
        if said is not None and said != STRING_FORMATS[name](text)
    ]
    assert differing == []


@pytest.mark.parametrize("name", sorted(RANGES))
def test_numbers_stand_on_both_sides_of_a_limit(name: str) -> None:
    verdicts = [verdict(name, number) for number in numbers_around(name)]
    assert set(verdicts) == {True, False}


@pytest.mark.parametrize("value", [None, True, [], {}, ["x"]])
def test_formats_say_nothing_of_other_types(value: object) -> None:
    for name in STRINGS.keys() | NUMBERS.keys():
        assert verdict(name, value) is True
    assert verdict("no-such-format", "x") is True


def test_without_its_library_a_format_is_undecided(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(sys.modules, "rfc3339_validator", None)
    with pytest.raises(Undecided, match="rfc3339_validator is not installed"):
        checker().conforms("2024-02-29T00:00:00Z", "date-time")
