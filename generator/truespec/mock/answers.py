"""Which answer an operation of the mock gives."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from truespec.ir.operations import Response
from truespec.mock.bodies import Body
from truespec.mock.preferences import Preferences


class Unmet(Exception):
    """The document has no answer such as was preferred; the message says what it has."""


@dataclass(frozen=True, slots=True)
class Answer:
    """One response of an operation, with its media types.

    `error` is the class of the package that is raised for it, None for what is returned.
    `response` is None where the document is silent.
    """

    key: str
    response: Response | None
    bodies: tuple[Body, ...]
    error: Any = None

    @property
    def name(self) -> str:
        """The name that the document gives an error, "" if it has none."""
        return "" if self.response is None else self.response.name

    @property
    def status(self) -> int:
        """The status, where it is one of several the usual one."""
        if self.key.isdecimal():
            return int(self.key)
        if self.key == "default":
            return 200 if self.error is None else 500
        return int(self.key[0]) * 100

    def status_for(self, code: str) -> int | None:
        """Return the status of this answer that is the code, None if there is none."""
        if code in (self.key, self.name):
            return self.status
        if len(code) != 3 or not code.isdecimal() or not "2" <= code[0] <= "5":
            return None
        fits = self.key == "default" or self.key.upper() == f"{code[0]}XX"
        return int(code) if fits else None


@dataclass(frozen=True, slots=True)
class Chosen:
    """What is answered: with which status, in which media type (None: without a body),
    and by which example ("" for none by name)."""

    answer: Answer
    status: int
    body: Body | None
    example: str = ""


@dataclass(frozen=True, slots=True)
class Answers:
    """All responses of one operation, those of calls that went well first."""

    operation: str
    listed: tuple[Answer, ...]

    def choose(self, wanted: Preferences, accepted: Accepted) -> Chosen:
        """Return the answer to a request.

        It is the preferred one, or else the one with the lowest status of success.
        `accepted` sorts media types by how welcome they are. Raises Unmet.
        """
        statuses = list(self._statuses(wanted.code))
        for answer, status in statuses:
            bodies = accepted(answer.bodies)
            if not wanted.example:
                return Chosen(answer, status, bodies[0] if bodies else None)
            for body in bodies:
                if wanted.example in body.examples:
                    return Chosen(answer, status, body, wanted.example)
        if not statuses:
            known = ", ".join(filter(None, map(_called, self.listed))) or "none"
            raise Unmet(f"{self.operation} has no answer {wanted.code} (but {known})")
        bodies = [body for answer, _ in statuses for body in answer.bodies]
        names = dict.fromkeys(name for one in bodies for name in one.examples if name)
        text = f"{self.operation} has no example {wanted.example!r} that can be sent"
        raise Unmet(f"{text} (but {', '.join(names) or 'none with a name'})")

    def _statuses(self, code: str) -> Iterator[tuple[Answer, int]]:
        """Yield the answers with a code, the most definite first; without one, all."""
        if not code:
            yield from (
                (one, one.status) for one in sorted(self.listed, key=_usualness)
            )
            return
        for one in sorted(self.listed, key=lambda one: _generality(one.key)):
            status = one.status_for(code)
            if status is not None:
                yield one, status


class Accepted:
    """Sorts bodies by the Accept field of a request; `choose` is the package's own."""

    def __init__(self, field: str | None, choose: Any) -> None:
        self._field = field
        self._choose = choose

    def __call__(self, bodies: Iterable[Body]) -> list[Body]:
        """Return bodies, the most welcome one first."""
        left = list(bodies)
        media = self._choose(self._field, [one.media for one in left]) if left else None
        return sorted(left, key=lambda one: one.media != media)


def _usualness(answer: Answer) -> tuple[bool, int]:
    return answer.error is not None, answer.status


def _generality(key: str) -> int:
    return 0 if key.isdecimal() else 2 if key == "default" else 1


def _called(answer: Answer) -> str:
    return f"{answer.key} {answer.name}" if answer.name else answer.key
