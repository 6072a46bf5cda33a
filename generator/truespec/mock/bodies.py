"""The bodies of answers: examples that are allowed, and values made for the schemas."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import Any

from truespec.ir.operations import Content
from truespec.ir.schemas import Alias, Array, Example, Schema
from truespec.mock.values import Values
from truespec.values.words import WORDS

_ITEMS = 3
_BYTES = 64
_PLACES = 3
_USUAL = {"audio": "audio/mpeg", "image": "image/png", "video": "video/mp4"}
_DEFINITE = re.compile(r"([a-z]+)/([a-z0-9.+-]+) *(?:[,;]|$)")
_NOT_BYTES = "the body is bytes, of which only a text can be an example"


class NoValue(Exception):
    """No value was found that can be sent; the message says for what."""


class Body:
    """The body of an answer in one media type.

    `described` is what the document says of it, and `content` what writes it in the
    generated package, whose class of validators is `validator`.
    """

    def __init__(
        self, described: Content, content: Any, validator: Any, values: Values
    ) -> None:
        self.described = described
        self.content = content
        self._values = values
        check = content.check
        self._validator = None if check is None else validator(check)

    @property
    def media(self) -> str:
        """The media type or range of the document."""
        return self.described.media

    @cached_property
    def examples(self) -> dict[str, Any]:
        """The values of the examples that are allowed, by name ("" for the one without)."""
        return {
            example.name: value for example, value, fault in self._read_all if not fault
        }

    def faults(self) -> Iterator[tuple[Example, str]]:
        """Yield the examples that are not allowed, and why."""
        yield from ((example, fault) for example, _, fault in self._read_all if fault)

    @cached_property
    def _read_all(self) -> list[tuple[Example, Any, str]]:
        return [(one, *self._read(one)) for one in self.described.examples]

    def made(self, turn: int) -> Any:
        """Return a value that can be sent.

        With `turn` 0 it is the same every time and has the examples of the schemas in it,
        with any other number it is another one. Raises NoValue if there is none.
        """
        if self.described.codec == "binary":
            return self._values.random(f"{turn} {self.media}").randbytes(_BYTES)
        if not self.content.by_item:
            return self._made(str(turn), examples=not turn)
        names = [f"{turn}.{number}" for number in range(_ITEMS)]
        return [self._made(name, examples=not turn) for name in names]

    @cached_property
    def usual(self) -> Any:
        """The value that is sent unless another one is asked for: the first example, or
        one that is made."""
        return next(iter(self.examples.values())) if self.examples else self.made(0)

    def media_type(self, accept: str | None) -> str | None:
        """Return the media type to say in the place of a range, None to leave it open.

        Octets are anything that a client asks for.
        """
        if "*" not in self.media:
            return self.media
        if self.described.codec != "binary":
            return None
        kind = self.media.partition("/")[0]
        asked = _DEFINITE.match(accept or "")
        if asked is not None and kind in ("*", asked[1]):
            return f"{asked[1]}/{asked[2]}"
        return _USUAL.get(kind)

    def _made(self, name: str, *, examples: bool) -> Any:
        second: list[Any] = []
        wrong: set[str] | None = None
        at = self._schema
        for value in self._values.made(at, name, self._wrong, examples=examples):
            if not self._fault(value):
                return value
            if found := {*self._wrong(value)}:
                # What no value gets right is at fault.
                wrong = found if wrong is None else wrong & found or wrong
            elif not self._unsendable(value):
                second.append(value)
        event = {"data": self._values.random(name).choice(WORDS)}
        if self.content.by_item and not self._fault(event):
            return event
        # A value that no model reads may still be one that the schema allows.
        if second:
            return second[0]
        places = ", ".join(sorted(wrong or ())[:_PLACES])
        where = f"; what is wrong is at {places}" if places else ""
        raise NoValue(f"no {self.media} was found that the document allows{where}")

    def _read(self, example: Example) -> tuple[Any, str]:
        """Return the value of an example and what is wrong with it, "" for nothing."""
        value = self._sent(example.value)
        if self.described.codec == "binary":
            if isinstance(value, str):
                return value.encode(errors="replace"), ""
            return value, _NOT_BYTES
        fault = self._fault_of_all(value)
        if isinstance(value, str) and (fault or example.is_text):
            # It may be written as the media type has it.
            try:
                decoded = self._sent(self._decoded(value.encode(), self.media))
            except ValueError as error:
                return value, fault or str(error)
            if not (other := self._fault_of_all(decoded)):
                return decoded, ""
            return value, fault or other
        return value, fault

    def _sent(self, value: Any) -> Any:
        """Return what is sent of a value: not what only clients send."""
        part_of, at = self._values.sent.part_of, self._schema
        if self.content.by_item and isinstance(value, list):
            return [part_of(at, one) for one in value]
        return part_of(at, value)

    def _fault_of_all(self, value: Any) -> str:
        if not self.content.by_item:
            return self._fault(value)
        if not isinstance(value, list):
            return "the body is a number of items, which an array lists"
        return next((fault for one in value if (fault := self._fault(one))), "")

    def _fault(self, value: Any) -> str:
        """Return what is wrong with a value, or with an item; "" for nothing."""
        return self._invalid(value) or self._unsendable(value) or self._unread(value)

    def _invalid(self, value: Any) -> str:
        if self._validator is None:
            return ""
        problems = self._validator.problems(self.content.checked(value))
        return str(problems[0]) if problems else ""

    def _wrong(self, value: Any) -> Iterable[str]:
        if self._validator is None:
            return []
        problems = self._validator.problems(self.content.checked(value))
        return [one.instance_pointer for one in problems]

    def _unsendable(self, value: Any) -> str:
        try:
            self._there_and_back(value)
        except ValueError as error:
            return str(error)
        return ""

    def _unread(self, value: Any) -> str:
        """Return why a client could not read a value that it was sent."""
        try:
            there = self._there_and_back(value)
            if fault := self._invalid(there):
                return fault
            self.content.read(there)
        except ValueError as error:
            return str(error)
        return ""

    def _there_and_back(self, value: Any) -> Any:
        """Return what comes of a value, or an item, that is sent; raises ValueError."""
        by_item = self.content.by_item
        media, body = self.content.encode([value] if by_item else value)
        octets = body if isinstance(body, bytes) else b"".join(body)
        decoded = self._decoded(octets, media)
        if not by_item:
            return decoded
        if len(decoded) != 1:
            raise ValueError("this is no item")
        return decoded[0]

    def _decoded(self, octets: bytes, media: str) -> Any:
        if not self.content.by_item:
            return self.content.decode(octets, media)
        decoder = self.content.decoder()
        return [*decoder.feed(octets), *decoder.close()]

    @cached_property
    def _schema(self) -> str | None:
        """The address of the schema of the value, or of each item."""
        described, schemas = self.described, self._values.api.schemas
        if not self.content.by_item or described.item is not None:
            return described.item or described.type
        return _item_of(schemas, described.type)


def _item_of(schemas: dict[str, Schema], at: str | None) -> str | None:
    """Return the schema of the items of an array, behind references; else `at` itself."""
    final, seen = at, set[str]()
    while final is not None and final not in seen:
        seen.add(final)
        match schemas[final].shape:
            case Alias(target):
                final = target
            case Array(item):
                return item
            case _:
                return at
    return at
