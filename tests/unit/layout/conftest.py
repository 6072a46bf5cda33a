"""Random Python, to compare the layout with black on."""

import random

import pytest

WORDS = [
    "a",
    "x",
    "key",
    "name",
    "value",
    "items",
    "pattern",
    "request_body",
    "user_pool_id",
    "authentication",
    "ListUserImportJobsResponse",
    "self",
    "parameters",
    "maximum_results",
    "_validate_string",
]
BINARY = ["+", "-", "*", "/", "|", "&", "^", "<<", "//", "%", "@"]
COMPARISONS = ["==", "!=", "<", ">=", "in", "not in", "is", "is not"]


class Samples:
    """Makes statements of ever other shapes; the same ones for the same seed."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)

    def pick(self, *choices):
        return self.random.choice(choices)

    def some(self, make, least=0, most=5):
        return [make() for _ in range(self.random.randint(least, most))]

    def name(self):
        return self.random.choice(WORDS)

    def dotted(self):
        return ".".join(self.some(self.name, 1, 3))

    def string(self):
        prefix = self.pick("", "", "", "f", "r", "b")
        text = "".join(self.random.choices("abc [](){}.,:=#'é日", k=3))
        text = text * self.random.choice([0, 1, 1, 2, 4, 12, 30])
        if prefix in ("f", "b"):
            text = "".join(one for one in text if one.isalnum() and one.isascii())
        return f'{prefix}"{text}"'

    def atom(self):
        number = str(self.random.choice([0, 1, 25, 10**9, 2.5]))
        return self.pick(
            self.name(), self.dotted(), self.string(), number, "None", "..."
        )

    def expression(self, depth=0):
        if depth > 3 or self.random.random() < 0.15:
            return self.atom()
        make = self.random.choice(
            [
                self.call,
                self.call,
                self.call,
                self.display,
                self.display,
                self.subscript,
                self.boolean,
                self.comparison,
                self.arithmetic,
                self.conditional,
                self.unary,
                self.chain,
                self.comprehension,
                self.function,
            ]
        )
        return make(depth + 1)

    def argument(self, depth):
        value = self.expression(depth)
        return self.pick(value, value, f"{self.name()}={value}")

    def call(self, depth):
        arguments = [self.expression(depth) for _ in range(self.random.randint(0, 3))]
        arguments += [
            f"k{at}={self.expression(depth)}"
            for at in range(self.random.choice([0, 0, 1, 3]))
        ]
        if self.random.random() < 0.1:
            arguments.append("**" + self.dotted())
        if self.random.random() < 0.1:
            arguments.insert(0, "*" + self.dotted())
        return f"{self.dotted()}({', '.join(arguments)})"

    def chain(self, depth):
        calls = self.some(lambda: self.call(depth + 1), 1, 3)
        return ".".join([self.dotted(), *calls])

    def display(self, depth):
        items = [self.expression(depth) for _ in range(self.random.randint(1, 4))]
        pairs = ", ".join(f"{self.expression(depth + 1)}: {one}" for one in items)
        inner = ", ".join(items)
        return self.pick(
            f"[{inner}]",
            f"{{{inner}}}",
            f"{{{pairs}}}",
            f"{{**{self.dotted()}, {pairs}}}",
            f"({inner}, {self.atom()})",
            f"({inner},)" if len(items) == 1 else "[]",
            "()",
        )

    def subscript(self, depth):
        index = self.pick(
            self.expression(depth),
            f"{self.name()}:{self.name()}",
            f"{self.name()} + 1 :",
            f"{self.type()}, {self.type()}",
        )
        return f"{self.dotted()}[{index}]"

    def operand(self, depth):
        inner = self.expression(depth)
        return self.pick(self.atom(), self.call(depth), f"({inner})", inner)

    def boolean(self, depth):
        word = self.pick(" and ", " or ")
        return word.join(self.simple(depth) for _ in range(self.random.randint(2, 4)))

    def simple(self, depth):
        return self.pick(
            self.atom(),
            self.call(depth + 1),
            self.comparison(depth + 1),
            f"not {self.call(depth + 1)}",
            f"({self.boolean(depth + 1)})" if depth < 4 else self.atom(),
        )

    def comparison(self, depth):
        count = self.random.choice([1, 1, 1, 2])
        parts = [self.part(depth)]
        for _ in range(count):
            parts += [self.random.choice(COMPARISONS), self.part(depth)]
        return " ".join(parts)

    def part(self, depth):
        return self.pick(
            self.atom(), self.call(depth + 1), self.display(depth + 1), self.dotted()
        )

    def arithmetic(self, depth):
        operators = self.some(lambda: self.random.choice(BINARY), 1, 3)
        return self.part(depth) + "".join(
            f" {one} {self.part(depth)}" for one in operators
        )

    def conditional(self, depth):
        return (
            f"{self.simple(depth)} if {self.simple(depth)} else "
            f"{self.expression(depth)}"
        )

    def unary(self, depth):
        return self.pick("not ", "-", "~") + self.pick(self.call(depth), self.dotted())

    def comprehension(self, depth):
        element, source = self.expression(depth), self.call(depth)
        target = self.pick(self.name(), f"{self.name()}, {self.name()}")
        clause = f"for {target} in {source}"
        if self.random.random() < 0.5:
            clause += f" if {self.simple(depth)}"
        if self.random.random() < 0.2:
            clause += f" for {self.name()} in {self.call(depth)}"
        return self.pick(
            f"[{element} {clause}]",
            f"{{{self.name()}: {element} {clause}}}",
            f"{self.dotted()}({element} {clause})",
            f"({element} {clause})",
        )

    def function(self, depth):
        parameters = self.pick("", " a", " a, b=None", " *a, b", " a=f(1, 2)")
        value = f"lambda{parameters}: {self.expression(depth)}"
        return self.pick(f"{self.dotted()}({value}, k=1)", f"({value}, 1)", value)

    def type(self, depth=0):
        if depth > 2:
            return self.name()
        return self.pick(
            self.name(),
            self.dotted(),
            f"list[{self.type(depth + 1)}]",
            f"dict[str, {self.type(depth + 1)}]",
            f"{self.type(depth + 1)} | None",
            " | ".join(self.some(lambda: self.type(depth + 1), 2, 5)),
            f"Literal[{', '.join(self.some(self.string, 1, 4))}]",
        )

    def parameter(self, at):
        return f"p{at}: {self.type()}" + self.pick(
            "", f" = {self.atom()}", f" = {self.expression(2)}"
        )

    def signature(self):
        positional = [f"q{at}: {self.type()}" for at in range(self.random.randrange(3))]
        keyword = [self.parameter(at) for at in range(self.random.randrange(4))]
        return ", ".join(
            [
                *self.pick(["self"], []),
                *positional,
                *(["*", *keyword] if keyword else []),
                *self.pick([], ["**kwargs: " + self.type()]),
            ]
        )

    def statement(self):
        e = self.expression
        make = {
            "plain": lambda: f"{self.dotted()} = {e()}",
            "augmented": lambda: f"{self.dotted()} += {e()}",
            "tuple": lambda: f"{self.name()}, {self.dotted()} = {e()}",
            "subscripted": lambda: f"{self.subscript(3)} = {e()}",
            "chained": lambda: f"{self.name()} = {self.dotted()} = {e()}",
            "annotated": lambda: f"{self.name()}: {self.type()} = {e()}",
            "declared": lambda: f"{self.name()}: {self.type()}",
            "alias": lambda: f"{self.name()}: TypeAlias = {self.type()}",
            "return": lambda: f"return {e()}",
            "return tuple": lambda: f"return {e()}, {e()}",
            "raise": lambda: f"raise {self.call(0)}",
            "raise from": lambda: f"raise {self.call(0)} from {self.name()}",
            "if": lambda: f"if {e()}:\n    pass",
            "if walrus": lambda: (
                f"if (m := {self.call(1)}) is not None and {self.simple(1)}:\n    pass"
            ),
            "elif": lambda: f"if a:\n    pass\nelif {e()}:\n    pass",
            "while": lambda: f"while {e()}:\n    pass",
            "for": lambda: f"for {self.name()}, v in {self.call(0)}:\n    pass",
            "def": lambda: (
                f"def {self.name()}({self.signature()}) -> {self.type()}:\n    pass"
            ),
            "async def": lambda: f"async def f({self.signature()}):\n    pass",
            "stub": lambda: f"def f({self.signature()}) -> {self.type()}:\n    ...",
            "class": lambda: (
                f"class {self.name()}({', '.join(self.some(self.dotted, 1, 5))}):\n"
                "    pass"
            ),
            "from": lambda: (
                f"from .{self.dotted()} import {', '.join(self.some(self.name, 1, 9))}"
            ),
            "decorator": lambda: f"@{self.call(1)}\ndef f():\n    pass",
            "call": lambda: self.call(0),
            "del": lambda: f"del {self.subscript(3)}, {self.subscript(3)}",
            "assert": lambda: f"assert {e()}, {self.string()}",
        }
        return self.random.choice(list(make.values()))()


@pytest.fixture
def samples():
    return Samples
