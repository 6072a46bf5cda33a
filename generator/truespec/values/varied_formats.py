"""A new text of a format each time, of the kind that an API answers with."""

from __future__ import annotations

from base64 import b64encode, urlsafe_b64encode
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from ipaddress import IPv4Address, IPv6Address
from random import Random
from uuid import UUID

from truespec.values.words import WORDS

_FIRST = datetime(2000, 1, 1, tzinfo=UTC)
_SECONDS = 30 * 365 * 24 * 60 * 60
_TEST_NET = int(IPv4Address("192.0.2.0"))
_DOCUMENTATION = int(IPv6Address("2001:db8::"))


def varied_format(name: str, random: Random, most: int | None = None) -> str | None:
    """Return a text of a format, of at most so many characters.

    None for a format that has no maker, or makes no text as short.
    """
    for makers in (_MAKERS, _SHORT):
        if name in makers:
            text = makers[name](random)
            if most is None or len(text) <= most:
                return text
    return None


def _time(random: Random) -> datetime:
    return _FIRST + timedelta(seconds=random.randrange(_SECONDS))


def _word(random: Random) -> str:
    return random.choice(WORDS)


def _octets(random: Random) -> bytes:
    return random.randbytes(random.randint(6, 18))


def _host(random: Random) -> str:
    return f"{_word(random)}-{random.randrange(1000)}.example.com"


def _uri(random: Random) -> str:
    return f"https://{_host(random)}/{_word(random)}/{random.randrange(1000)}"


def _path(random: Random) -> str:
    return f"/{_word(random)}/{random.randrange(1000)}"


def _decimal(random: Random) -> str:
    return f"{random.randrange(100_000)}.{random.randrange(100):02}"


_MAKERS: dict[str, Callable[[Random], str]] = {
    "date-time": lambda random: f"{_time(random):%Y-%m-%dT%H:%M:%SZ}",
    "date": lambda random: f"{_time(random):%Y-%m-%d}",
    "time": lambda random: f"{_time(random):%H:%M:%SZ}",
    "date-time-local": lambda random: f"{_time(random):%Y-%m-%dT%H:%M:%S}",
    "time-local": lambda random: f"{_time(random):%H:%M:%S}",
    "duration": lambda random: f"P{random.randint(1, 30)}DT{random.randint(1, 23)}H",
    "email": lambda random: f"{_word(random)}.{_word(random)}@{_host(random)}",
    "hostname": _host,
    "ipv4": lambda random: str(IPv4Address(_TEST_NET + random.randrange(1, 255))),
    "ipv6": lambda random: str(IPv6Address(_DOCUMENTATION + random.getrandbits(64))),
    "uri": _uri,
    "uri-reference": _path,
    "iri": _uri,
    "iri-reference": _path,
    "uri-template": lambda random: f"{_path(random)}/{{id}}",
    "uuid": lambda random: str(UUID(int=random.getrandbits(128), version=4)),
    "byte": lambda random: b64encode(_octets(random)).decode(),
    "base64url": lambda random: urlsafe_b64encode(_octets(random)).decode(),
    "char": lambda random: random.choice("abcdefghijklmnopqrstuvwxyz"),
    "int64": lambda random: str(random.randrange(10**9)),
    "uint64": lambda random: str(random.randrange(10**9)),
    "decimal": _decimal,
    "json-pointer": _path,
    "relative-json-pointer": lambda random: f"{random.randrange(9)}{_path(random)}",
    "regex": lambda random: f"^{_word(random)}+$",
    "sf-boolean": lambda random: random.choice(("?0", "?1")),
}

_SHORT: dict[str, Callable[[Random], str]] = {
    "email": lambda random: f"a{random.randrange(1000)}@b.example",
    "hostname": lambda random: f"a{random.randrange(1000)}.example",
    "ipv6": lambda random: f"2001:db8::{random.randrange(1, 1000):x}",
    "uri": lambda random: f"https://a{random.randrange(1000)}.example/",
    "iri": lambda random: f"https://a{random.randrange(1000)}.example/",
    "uri-reference": lambda random: f"/{random.randrange(1000)}",
    "iri-reference": lambda random: f"/{random.randrange(1000)}",
    "byte": lambda random: b64encode(random.randbytes(3)).decode(),
    "base64url": lambda random: urlsafe_b64encode(random.randbytes(3)).decode(),
    "duration": lambda random: f"P{random.randint(1, 99)}D",
}
"""What is made where there is little room."""
