"""Digest, judged by a verifier that is itself held against RFC 7616, 3.9."""

from __future__ import annotations

import hashlib
from concurrent.futures import ThreadPoolExecutor
from typing import Any
from urllib.request import parse_http_list, parse_keqv_list

import pytest

from truespec.runtime.client.errors import AuthorizationFailed
from truespec.runtime.client.message import Request, Response
from truespec.runtime.client.security.authentication import Authentication
from truespec.runtime.client.security.digest import Digest
from truespec.runtime.client.security.schemes import HttpScheme
from truespec.runtime.wire.headers import Headers

SCHEMES = {"digest": HttpScheme("digest")}
WANTED = ((("digest", ()),),)
HASHES = {"MD5": hashlib.md5, "SHA-256": hashlib.sha256, "SHA-512": hashlib.sha512}


def is_right(authorization: str, password: str, method: str) -> bool:
    """Whether the answer to a challenge is that of RFC 7616, 3.4.1."""
    fields = parse_keqv_list(parse_http_list(authorization.removeprefix("Digest ")))
    algorithm = fields["algorithm"].removesuffix("-sess")

    def digest(*parts: str) -> str:
        return HASHES[algorithm](":".join(parts).encode()).hexdigest()

    first = digest(fields["username"], fields["realm"], password)
    if algorithm != fields["algorithm"]:
        first = digest(first, fields["nonce"], fields["cnonce"])
    second = digest(method, fields["uri"])
    middle = [fields[name] for name in ("nc", "cnonce", "qop") if name in fields]
    expected = digest(first, fields["nonce"], *middle, second)
    return fields["response"] == expected


# RFC 7616, 3.9.1.
@pytest.mark.parametrize(
    ("algorithm", "response"),
    [
        ("MD5", "8ca523f5e9506fed4657c9700eebdbec"),
        (
            "SHA-256",
            "753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1",
        ),
    ],
)
def test_the_verifier_agrees_with_the_rfc(algorithm: str, response: str) -> None:
    authorization = (
        'Digest username="Mufasa", realm="http-auth@example.org",'
        ' uri="/dir/index.html",'
        f" algorithm={algorithm},"
        ' nonce="7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v", nc=00000001,'
        ' cnonce="f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ", qop=auth,'
        f' response="{response}", opaque="FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS"'
    )
    assert is_right(authorization, "Circle of Life", "GET")
    assert not is_right(authorization, "circle of life", "GET")


CHALLENGE = 'Digest realm="r@h", nonce="{nonce}", algorithm={algorithm}{more}'


def challenges(algorithm: str, more: str = ', qop="auth, auth-int"') -> tuple[str, str]:
    text = CHALLENGE.format(nonce="n1", algorithm=algorithm, more=more)
    return ("WWW-Authenticate", text)


MORE = ("", ', qop="auth"', ', qop="auth, auth-int", opaque="o"')


@pytest.mark.parametrize(
    ("algorithm", "more"),
    [
        *((algorithm, more) for algorithm in HASHES for more in MORE),
        # A session needs the client's nonce, which comes with qop.
        *((f"{algorithm}-sess", more) for algorithm in HASHES for more in MORE[1:]),
    ],
)
def test_the_server_is_convinced(
    serve: Any, caller: Any, reply: Any, algorithm: str, more: str
) -> None:
    def answer(got: Any) -> Any:
        given = got.headers.get("Authorization", "")
        if given and is_right(given, "s3cret", got.method):
            return reply(200)
        return reply(401, (challenges(algorithm, more),))

    server = serve(answer)
    authentication = Authentication(Digest("me", "s3cret"), SCHEMES)
    for _ in range(2):
        request = Request("POST", f"{server.url}/a%20b?c=d%2Fe", body=b"x")
        assert caller.call(authentication, request, WANTED).status == 200
        assert "s3cret" not in request.headers["Authorization"]
    # The second call has the proof from the start, with a count of its own.
    given = [got.headers.get("Authorization", "") for got in server.received]
    assert [bool(each) for each in given] == [False, True, True]
    if more:
        assert ["nc=00000001" in given[1], "nc=00000002" in given[2]] == [True, True]


def test_a_challenge_among_others_is_found(serve: Any, caller: Any, reply: Any) -> None:
    offered = (
        ("WWW-Authenticate", 'Basic realm="digest x=1", ' + challenges("SHA-9")[1]),
        challenges("MD5"),
    )

    def answer(got: Any) -> Any:
        given = got.headers.get("Authorization", "")
        right = bool(given) and is_right(given, "s3cret", got.method)
        return reply(200) if right else reply(401, offered)

    authentication = Authentication(Digest("me", "s3cret"), SCHEMES)
    request = Request("GET", serve(answer).url)
    assert caller.call(authentication, request, WANTED).status == 200


def test_a_wrong_password_is_tried_once(serve: Any, caller: Any, reply: Any) -> None:
    server = serve(lambda got: reply(401, (challenges("MD5"),)))
    authentication = Authentication(Digest("me", "wrong"), SCHEMES)
    request = Request("GET", server.url)
    assert caller.call(authentication, request, WANTED).status == 401
    assert len(server.received) == 2


def test_a_challenge_that_cannot_be_met_is_an_error(
    serve: Any, caller: Any, reply: Any
) -> None:
    server = serve(lambda got: reply(401, (challenges("SHA-9"),)))
    authentication = Authentication(Digest("me", "s3cret"), SCHEMES)
    with pytest.raises(AuthorizationFailed, match="SHA-9"):
        caller.call(authentication, Request("GET", server.url), WANTED)


def test_no_count_is_used_twice(serve: Any, caller: Any, reply: Any) -> None:
    def answer(got: Any) -> Any:
        given = got.headers.get("Authorization", "")
        if given and is_right(given, "s3cret", got.method):
            return reply(200)
        return reply(401, (challenges("SHA-256"),))

    server = serve(answer)
    authentication = Authentication(Digest("me", "s3cret"), SCHEMES)

    def call(_: int) -> int:
        request = Request("GET", server.url)
        status: int = caller.call(authentication, request, WANTED).status
        return status

    assert call(0) == 200
    with ThreadPoolExecutor(8) as pool:
        assert set(pool.map(call, range(40))) == {200}
    counts = [
        parse_keqv_list(parse_http_list(given))["nc"]
        for got in server.received
        if (given := got.headers.get("Authorization"))
    ]
    assert len(counts) == len(set(counts)) == 41


def test_calls_that_start_at_once_count_the_same_nonce_on() -> None:
    digest, scheme = Digest("me", "s3cret"), SCHEMES["digest"]
    requests = [Request("GET", "http://127.0.0.1/") for _ in range(3)]
    for request in requests:
        list(digest.apply(request, scheme, ()))
        assert "Authorization" not in request.headers
    for request in requests:
        refusal = Response(401, Headers([challenges("SHA-256")]), b"", request)
        list(digest.renew(request, refusal, scheme, ()))
    given = [request.headers["Authorization"] for request in requests]
    assert all(is_right(each, "s3cret", "GET") for each in given)
    fields = [parse_keqv_list(parse_http_list(each)) for each in given]
    assert [each["nc"] for each in fields] == ["00000001", "00000002", "00000003"]
