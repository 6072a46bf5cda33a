"""Annotations as people write them for pydantic, each with values of that type."""

# Older ways to write a type count as well.
# ruff: noqa: UP007, UP035, UP042, UP045

from __future__ import annotations

import enum
from collections import deque
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from dataclasses import field as dataclass_field
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from ipaddress import IPv4Address, IPv4Network, IPv6Address
from pathlib import Path
from typing import (
    Annotated,
    Any,
    Generic,
    Literal,
    NamedTuple,
    Optional,
    TypeVar,
    Union,
)
from uuid import UUID

from pydantic import (
    AnyUrl,
    AwareDatetime,
    Base64Bytes,
    BaseModel,
    ConfigDict,
    Discriminator,
    Field,
    Json,
    JsonValue,
    NonNegativeInt,
    PositiveInt,
    RootModel,
    Tag,
    computed_field,
    conlist,
    constr,
)
from typing_extensions import NotRequired, TypedDict

T = TypeVar("T")


class Colour(str, enum.Enum):
    RED = "red"
    GREEN = "green"


class Level(enum.IntEnum):
    LOW = 1
    HIGH = 2


class Single(enum.Enum):
    ONLY = "only"


class Mixed(enum.Enum):
    TEXT = "a"
    NUMBER = 3


class Point(BaseModel):
    x: float
    y: float


class Named(BaseModel):
    name: str
    nick: str | None = None


class Inner(BaseModel):
    point: Point
    names: list[Named] = []


class Cat(BaseModel):
    kind: Literal["cat"] = "cat"
    lives: int


class Dog(BaseModel):
    kind: Literal["dog"] = "dog"
    bark: str


class Bird(BaseModel):
    kind: Literal["bird", "parrot"]
    wings: int = 2


class First(BaseModel):
    version: Literal[1] = 1
    old: str


class Second(BaseModel):
    version: Literal[2] = 2
    new: str


class Red(BaseModel):
    colour: Literal[Colour.RED] = Colour.RED
    warm: bool


class Green(BaseModel):
    colour: Literal[Colour.GREEN] = Colour.GREEN
    leaf: bool


class Good(BaseModel):
    ok: Literal[True] = True
    data: str


class Bad(BaseModel):
    ok: Literal[False] = False
    message: str


Pet = Annotated[Cat | Dog, Field(discriminator="kind")]
Animal = Annotated[Pet | Bird, Field(discriminator="kind")]


class Leaf(BaseModel):
    kind: Literal["leaf"] = "leaf"
    value: int


class Branch(BaseModel):
    kind: Literal["branch"] = "branch"
    left: Tree
    right: Tree


Tree = Annotated[Leaf | Branch, Field(discriminator="kind")]
Branch.model_rebuild()


class Node(BaseModel):
    value: int
    next: Node | None = None
    children: list[Node] = []


class Page(BaseModel, Generic[T]):
    items: list[T]
    following: str | None = None


class Pair(TypedDict):
    left: int
    right: NotRequired[str]


@dataclass
class Box:
    width: int
    tags: list[str] = dataclass_field(default_factory=list)
    label: str | None = None


class Place(NamedTuple):
    lat: float
    lng: float


class Route(NamedTuple):
    start: Point
    end: Point
    via: list[str]


class Aliased(BaseModel):
    model_config = ConfigDict(populate_by_name=True)
    first_name: str = Field(alias="firstName")
    type_: str = Field(alias="type")
    class_: int = Field(default=1, alias="class")


class Area(BaseModel):
    width: int
    height: int

    @computed_field  # type: ignore[prop-decorator]
    @property
    def area(self) -> int:
        return self.width * self.height


class Closed(BaseModel):
    model_config = ConfigDict(extra="forbid")
    a: int


class Open(BaseModel):
    model_config = ConfigDict(extra="allow")
    a: int


class Typed(BaseModel):
    model_config = ConfigDict(extra="allow")
    __pydantic_extra__: dict[str, int] = Field(init=False)
    a: str


class Defaults(BaseModel):
    text: str = "a"
    empty: str = ""
    number: int = 3
    fraction: float = 0.5
    flag: bool = False
    nothing: str | None = None
    something: str | None = "b"
    things: list[int] = [1, 2]
    mapping: dict[str, int] = {"a": 1}
    colour: Colour = Colour.RED
    level: Level = Level.LOW
    point: Point = Point(x=1, y=2)
    made: list[str] = Field(default_factory=list)
    choice: Literal["a", "b"] = "a"
    anything: Any = None


class Numbers(RootModel[list[int]]):
    pass


class Word(RootModel[str]):
    pass


class Lookup(RootModel[dict[str, Point]]):
    pass


class Either(RootModel[Point | Named]):
    pass


def _name_of(value: Any) -> str:
    found = value.get("t") if isinstance(value, dict) else value.t
    return str(found)


class TagA(BaseModel):
    t: Literal["a"] = "a"
    x: int


class TagB(BaseModel):
    t: Literal["b"] = "b"
    y: int


NOON = datetime(2024, 5, 6, 12, 0, tzinfo=UTC)
ID = UUID("12345678-1234-5678-1234-567812345678")

ROWS: dict[str, tuple[Any, ...]] = {
    "str": (str, "", "a"),
    "int": (int, 0, -3),
    "float": (float, 0.5, 2.0),
    "bool": (bool, True, False),
    "None": (None, None),
    "Any": (Any, 1, "a", None, {"a": [1]}),
    "JsonValue": (JsonValue, 1, "a", None, {"a": [1]}),
    "Optional[str]": (Optional[str], "a", None),
    "int | None": (int | None, 1, None),
    "str | int": (str | int, "a", 1),
    "str | int | None": (str | int | None, "a", 1, None),
    "bool | str": (bool | str, True, "a"),
    "Union[nested]": (Union[str, Union[int, Optional[bool]]], "a", 1, True, None),
    "list[str] | str": (list[str] | str, ["a"], "a"),
    "list[int] | dict[str, int]": (list[int] | dict[str, int], [1], {"a": 1}),
    "list[str]": (list[str], [], ["a"]),
    "list[list[int]]": (list[list[int]], [[1], []]),
    "list[str | None]": (list[str | None], ["a", None]),
    "list[int | str]": (list[int | str], [1, "a"]),
    "list[Point]": (list[Point], [Point(x=1, y=2.5)]),
    "list[Any]": (list[Any], [1, "a"]),
    "Sequence[int]": (Sequence[int], [1, 2]),
    "set[int]": (set[int], {1, 2}),
    "frozenset[str]": (frozenset[str], frozenset({"a"})),
    "deque[int]": (deque[int], deque([1, 2])),
    "tuple[int, str]": (tuple[int, str], (1, "a")),
    "tuple[float, float]": (tuple[float, float], (1.5, 2.0)),
    "tuple[int, ...]": (tuple[int, ...], (1, 2, 3)),
    "tuple[Point, Named]": (
        tuple[Point, Named],
        (Point(x=1, y=2), Named(name="a")),
    ),
    "tuple[int]": (tuple[int], (1,)),
    "tuple[()]": (tuple[()], ()),
    "dict[str, int]": (dict[str, int], {"a": 1}),
    "dict[str, dict[str, int]]": (dict[str, dict[str, int]], {"a": {"b": 1}}),
    "dict[str, list[Point]]": (dict[str, list[Point]], {"a": [Point(x=1, y=2)]}),
    "dict[str, str | None]": (dict[str, str | None], {"a": None, "b": "c"}),
    "dict[str, Any]": (dict[str, Any], {"a": 1}),
    "dict[int, str]": (dict[int, str], {1: "a"}),
    "dict[Colour, int]": (dict[Colour, int], {Colour.RED: 1}),
    "Mapping[str, int]": (Mapping[str, int], {"a": 1}),
    "dict": (dict, {"a": 1}),
    "list": (list, [1, "a"]),
    "Literal['a']": (Literal["a"], "a"),
    "Literal['a', 'b']": (Literal["a", "b"], "a", "b"),
    "Literal[1]": (Literal[1], 1),
    "Literal[1, 2]": (Literal[1, 2], 1, 2),
    "Literal['a', 1]": (Literal["a", 1], "a", 1),
    "Literal[True]": (Literal[True], True),
    "Literal['a', None]": (Literal["a", None], "a", None),
    "Optional[Literal['a', 'b']]": (Optional[Literal["a", "b"]], "a", None),
    "Colour": (Colour, Colour.RED),
    "Level": (Level, Level.HIGH),
    "Single": (Single, Single.ONLY),
    "Mixed": (Mixed, Mixed.TEXT, Mixed.NUMBER),
    "Optional[Colour]": (Optional[Colour], Colour.RED, None),
    "list[Colour]": (list[Colour], [Colour.RED, Colour.GREEN]),
    "Point": (Point, Point(x=1, y=2)),
    "Optional[Point]": (Optional[Point], Point(x=1, y=2), None),
    "Point | Named": (Point | Named, Point(x=1, y=2), Named(name="a")),
    "Point | str | None": (Point | str | None, Point(x=1, y=2), "a", None),
    "Inner": (Inner, Inner(point=Point(x=1, y=2), names=[Named(name="a", nick=None)])),
    "Pet": (Pet, Cat(lives=9), Dog(bark="a")),
    "Optional[Pet]": (Optional[Pet], Cat(lives=9), None),
    "list[Pet]": (list[Pet], [Cat(lives=9), Dog(bark="a")]),
    "dict[str, Pet]": (dict[str, Pet], {"a": Dog(bark="a")}),
    "Animal": (Animal, Cat(lives=9), Bird(kind="parrot")),
    "versions": (
        Annotated[First | Second, Field(discriminator="version")],
        First(old="a"),
        Second(new="b"),
    ),
    "colours": (
        Annotated[Red | Green, Field(discriminator="colour")],
        Red(warm=True),
        Green(leaf=False),
    ),
    "Good | Bad": (Good | Bad, Good(data="a"), Bad(message="b")),
    "Cat | Dog": (Cat | Dog, Cat(lives=9), Dog(bark="a")),
    "callable discriminator": (
        Annotated[
            Annotated[TagA, Tag("a")] | Annotated[TagB, Tag("b")],
            Discriminator(_name_of),
        ],
        TagA(x=1),
        TagB(y=2),
    ),
    "Tree": (Tree, Leaf(value=1), Branch(left=Leaf(value=1), right=Leaf(value=2))),
    "Node": (Node, Node(value=1, next=Node(value=2), children=[Node(value=3)])),
    "Page[Point]": (Page[Point], Page[Point](items=[Point(x=1, y=2)])),
    "Page[str]": (Page[str], Page[str](items=["a"], following="b")),
    "Page[Pet]": (Page[Pet], Page[Pet](items=[Cat(lives=9)])),
    "Pair": (Pair, {"left": 1}, {"left": 1, "right": "a"}),
    "Box": (Box, Box(1, ["a"], None)),
    "Place": (Place, Place(1.5, 2.5)),
    "Route": (Route, Route(Point(x=1, y=2), Point(x=3, y=4), ["a"])),
    "Aliased": (Aliased, Aliased(first_name="a", type_="b", class_=2)),
    "Area": (Area, Area(width=2, height=3)),
    "Closed": (Closed, Closed(a=1)),
    "Open": (Open, Open(a=1, b="more")),
    "Typed": (Typed, Typed(a="x", b=1)),
    "Defaults": (Defaults, Defaults(), Defaults(text="z", nothing="c")),
    "Numbers": (Numbers, Numbers([1, 2])),
    "Word": (Word, Word("a")),
    "Lookup": (Lookup, Lookup({"a": Point(x=1, y=2)})),
    "Either": (Either, Either(Point(x=1, y=2))),
    "Decimal": (Decimal, Decimal("1.50"), Decimal("3")),
    "UUID": (UUID, ID),
    "list[UUID]": (list[UUID], [ID]),
    "Optional[UUID]": (Optional[UUID], ID, None),
    "datetime": (datetime, NOON, datetime(2024, 1, 2, 3, 4, 5)),
    "AwareDatetime": (AwareDatetime, NOON),
    "date": (date, date(2024, 5, 6)),
    "Optional[date]": (Optional[date], date(2024, 5, 6), None),
    "time": (time, time(1, 2, 3)),
    "timedelta": (timedelta, timedelta(days=1, seconds=5)),
    "bytes": (bytes, b"abc"),
    "Base64Bytes": (Base64Bytes, b"YWJj"),
    "IPv4Address": (IPv4Address, IPv4Address("127.0.0.1")),
    "IPv6Address": (IPv6Address, IPv6Address("::1")),
    "IPv4Network": (IPv4Network, IPv4Network("10.0.0.0/8")),
    "AnyUrl": (AnyUrl, AnyUrl("https://example.com/a")),
    "Path": (Path, Path("/a/b")),
    "PositiveInt": (PositiveInt, 1),
    "Optional[NonNegativeInt]": (Optional[NonNegativeInt], 0, None),
    "constr": (constr(min_length=1, max_length=3, pattern="^a"), "ab"),
    "conlist": (conlist(int, min_length=1, max_length=3), [1]),
    "Annotated[float]": (Annotated[float, Field(ge=0, lt=1)], 0.5),
    "Annotated in a list": (list[Annotated[str, Field(max_length=3)]], ["abc"]),
    "Json[list[int]]": (Json[list[int]], "[1, 2]"),
}
"""By a name: the annotation, and the values."""
