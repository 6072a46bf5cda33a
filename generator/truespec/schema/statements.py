"""What the body of a generated validator is made of.

A statement is laid out by a recursive macro of ``templates/validators``; everything in
it is decided: conditions and calls are `Code`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import ClassVar

from truespec.python.code import Code, code

LINE = 76
"""What fits on a line of a generated function, inside a condition."""


@dataclass(frozen=True, slots=True)
class Problem:
    """A violated keyword, as the arguments that describe it at run time.

    `base` is the schema's address, `keyword` the pointer from there to the keyword,
    `value` the value at fault, `limit` what the keyword demands, and `key` the place
    of the value below the instance of the function, None for the instance itself.
    `more` are further arguments by name.
    """

    base: Code
    keyword: Code
    value: Code
    limit: Code | None
    key: Code | None
    more: tuple[Code, ...] = ()

    @property
    def arguments(self) -> Code:
        """The arguments with which the runtime makes the problem."""
        parts = [self.base, self.keyword, self.value]
        if self.limit is not None:
            parts.append(self.limit)
        if self.key is not None:
            parts.append(
                self.key if self.limit is not None else code("key={}", self.key)
            )
        return Code(", ".join((*parts, *self.more)))


@dataclass(frozen=True, slots=True)
class Fail:
    """Add a problem to the list; one that is `alone` is returned at once."""

    problem: Problem
    alone: bool = False
    kind: ClassVar[Code] = Code("fail")


@dataclass(frozen=True, slots=True)
class Refuse:
    """Return one problem at once if the condition holds."""

    condition: Code
    problem: Problem
    kind: ClassVar[Code] = Code("refuse")


@dataclass(frozen=True, slots=True)
class Merge:
    """Add to the list what is found at a key: a list of problems, or None.

    Instead of a key, `within` may say what array it is an item of, and `item` which.
    """

    found: Code
    key: Code | None
    within: Code | None = None
    item: Code | None = None
    alone: bool = False
    name: ClassVar[Code] = Code("inner")
    kind: ClassVar[Code] = Code("merge")

    @property
    def is_long(self) -> bool:
        """Whether what is found is better bound to a name first."""
        parts = (self.found, self.key, self.within, self.item)
        return sum(len(part) + 2 for part in parts if part is not None) > LINE - 20


@dataclass(frozen=True, slots=True)
class MergeFound:
    """Add to the list what a call finds, if it finds anything: most do not.

    `within`, `item` and `alone` are as in `Merge`.
    """

    call: Code
    key: Code | None
    within: Code | None = None
    item: Code | None = None
    alone: bool = False
    is_long: ClassVar[bool] = False
    found: ClassVar[Code] = Code("inner")
    kind: ClassVar[Code] = Code("merge_found")

    @property
    def condition(self) -> Code:
        """The condition under which there is something to add; it binds ``inner``."""
        return code("{} := {}", self.found, self.call)

    @property
    def is_wide(self) -> bool:
        """Whether what the condition looks at is better bound to a name first."""
        return len(self.condition) > LINE


@dataclass(frozen=True, slots=True)
class Note:
    """Add to the list that a value is wrong, and the function that says in what.

    The function is called when the problems are asked for, and not by who only wants to
    know whether there are any.
    """

    check: Code
    value: Code
    key: Code | None
    alone: bool = False
    name: ClassVar[Code] = Code("exact")
    kind: ClassVar[Code] = Code("note")

    @property
    def place(self) -> Code:
        """The key under which the value stands, None where it is the instance."""
        return Code("None") if self.key is None else self.key

    @property
    def is_long(self) -> bool:
        """Whether the function is better bound to a name first."""
        parts = (self.check, self.place, self.value)
        return sum(len(part) + 2 for part in parts) > LINE - 20

    @property
    def asked(self) -> Merge:
        """The statement that calls the function at once."""
        call = code("{}({})", self.check, self.value)
        return Merge(call, self.key, alone=self.alone)


@dataclass(frozen=True, slots=True)
class Nearest:
    """Add a problem whose causes are those of the nearest of several branches.

    `tag` is a pair of the property that names a branch, and the branches by their names.
    """

    problem: Problem
    branches: Code
    tag: Code | None = None
    kind: ClassVar[Code] = Code("nearest")

    @property
    def arguments(self) -> Code:
        """The arguments with which the runtime makes the problem."""
        more = () if self.tag is None else (code("tag={}", self.tag),)
        problem = replace(
            self.problem, limit=self.branches, more=(*self.problem.more, *more)
        )
        return problem.arguments


@dataclass(frozen=True, slots=True)
class Let:
    """Bind a local name."""

    target: Code
    value: Code
    kind: ClassVar[Code] = Code("let")


@dataclass(frozen=True, slots=True)
class When:
    """Do one thing if a condition holds, and perhaps another if it does not."""

    condition: Code
    then: tuple[Statement, ...]
    otherwise: tuple[Statement, ...] = ()
    kind: ClassVar[Code] = Code("when")

    @property
    def chained(self) -> When | MergeFound | None:
        """The condition that is tried next and alone, if there is one: an ``elif``."""
        alone = self.otherwise[0] if len(self.otherwise) == 1 else None
        return alone if isinstance(alone, When | MergeFound) else None


@dataclass(frozen=True, slots=True)
class Loop:
    """Repeat for each element of an iterable."""

    target: Code
    iterable: Code
    body: tuple[Statement, ...]
    kind: ClassVar[Code] = Code("loop")


@dataclass(frozen=True, slots=True)
class Collect:
    """Add property names or indices to those that have been evaluated."""

    names: Code
    kind: ClassVar[Code] = Code("collect")


Statement = (
    Fail | Refuse | Merge | MergeFound | Note | Nearest | Let | When | Loop | Collect
)


@dataclass(frozen=True, slots=True)
class Function:
    """A generated function of an instance.

    A validator returns the problems or None. With `evaluates`, a function returns the
    set of what a schema evaluates: names of properties (``properties``) or indices of
    items (``items``). One that `remembers` looks at no value twice.
    """

    name: Code
    base: Code
    body: tuple[Statement, ...]
    evaluates: str = ""
    remembers: bool = False

    @property
    def collects(self) -> bool:
        """Whether the body adds to a list of problems."""
        return any(
            not isinstance(one, When | Refuse | Let)
            and not getattr(one, "alone", False)
            for one in walk(self.body)
        )

    @property
    def uses_base(self) -> bool:
        """Whether the body refers to the schema's address by its local name."""
        return any(
            one.problem.base == "at"
            for one in walk(self.body)
            if isinstance(one, Fail | Refuse | Nearest)
        )


def walk(statements: tuple[Statement, ...]) -> Iterator[Statement]:
    """Yield statements with all those inside them."""
    for statement in statements:
        yield statement
        if isinstance(statement, When):
            yield from walk(statement.then)
            yield from walk(statement.otherwise)
        elif isinstance(statement, Loop):
            yield from walk(statement.body)
