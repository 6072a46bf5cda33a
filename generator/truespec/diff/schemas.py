"""Compares two schemas, keyword by keyword, as one direction reads them."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from math import isclose
from typing import Any

from truespec.diff.change import Change
from truespec.diff.kinds import KINDS, LOWER, UPPER
from truespec.ir.api import Api
from truespec.ir.schemas import Check, Direction, Schema

_ABSENT = Check("", None, "")
_TYPES = ("array", "boolean", "null", "number", "object", "string")
_LONGEST = 60
_UNLISTED = "keyword-changed"


def written(value: object) -> str:
    """Return a value as JSON, shortened."""
    text = json.dumps(value, ensure_ascii=False, default=str)
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST - 3]}..."


@dataclass(slots=True)
class SchemaComparison:
    """The schemas of two documents, as one operation uses them in one direction."""

    old: Api
    new: Api
    direction: Direction
    operation: str
    seen: set[tuple[str, str]] = field(default_factory=set)

    def compare(self, old: str | None, new: str | None, path: str) -> Iterator[Change]:
        """Yield the changes from the schema at one address to that at another."""
        if old is None or new is None:
            if old is not None:
                yield self._change("schema-removed", path, old, "")
            elif new is not None:
                yield self._change("schema-added", path, "", new)
            return
        old, new = _target(self.old, old), _target(self.new, new)
        if (old, new) in self.seen:
            return
        self.seen.add((old, new))
        before, after = _checks(self.old, old), _checks(self.new, new)
        if ("false" in before) != ("false" in after):
            gone = "allows-nothing" if "false" in after else "allows-something"
            yield self._change(gone, path, old, new)
            return
        for keyword in sorted(before.keys() | after.keys()):
            first, second = before.get(keyword, _ABSENT), after.get(keyword, _ABSENT)
            compare = _COMPARE.get(keyword, SchemaComparison._other)
            yield from compare(self, keyword, first, second, path, (before, after))

    def _change(
        self,
        kind: str,
        path: str,
        old: str,
        new: str,
        before: object = "",
        after: object = "",
    ) -> Change:
        texts = (
            one if isinstance(one, str) else written(one) for one in (before, after)
        )
        return Change(kind, self.direction, self.operation, path, old, new, *texts)

    def _of(self, kind: str, path: str, old: Check, new: Check) -> Change:
        before = written(_content(self.old, old.value))
        after = written(_content(self.new, new.value))
        return self._change(kind, path, old.at, new.at, before, after)

    def _limit(
        self, keyword: str, old: Check, new: Check, path: str, both: _Both
    ) -> Iterator[Change]:
        if not old.at or not new.at:
            yield from self._appearance(keyword, old, new, path)
        elif old.value != new.value:
            is_less = new.value < old.value
            narrower = is_less if keyword in UPPER else not is_less
            kind = "narrowed" if narrower else "widened"
            yield self._of(f"{keyword}-{kind}", path, old, new)

    def _appearance(
        self, keyword: str, old: Check, new: Check, path: str
    ) -> Iterator[Change]:
        kind = f"{keyword}-{'added' if new.at else 'removed'}"
        yield self._of(kind if kind in KINDS else _UNLISTED, path, old, new)

    def _multiple(
        self, keyword: str, old: Check, new: Check, path: str, both: _Both
    ) -> Iterator[Change]:
        if not old.at or not new.at:
            yield from self._appearance(keyword, old, new, path)
        elif old.value != new.value:
            if _is_multiple(new.value, old.value):
                kind = "narrowed"
            else:
                kind = "widened" if _is_multiple(old.value, new.value) else "changed"
            yield self._of(f"{keyword}-{kind}", path, old, new)

    def _unique(
        self, keyword: str, old: Check, new: Check, path: str, both: _Both
    ) -> Iterator[Change]:
        if bool(old.value) != bool(new.value):
            kind = "added" if new.value else "removed"
            yield self._of(f"{keyword}-{kind}", path, old, new)

    def _type(
        self, keyword: str, old: Check, new: Check, path: str, both: _Both
    ) -> Iterator[Change]:
        first, second = _type_names(old), _type_names(new)
        if first == second:
            return
        for name, kind in (("null", "null-allowed"), ("null", "null-refused")):
            source, target = (first, second) if "allowed" in kind else (second, first)
            if name in target and name not in source and target - {name} == source:
                yield self._of(kind, path, old, new)
                return
        narrower, wider = second < first, first < second
        kind = "narrowed" if narrower else "widened" if wider else "changed"
        if not old.at or not new.at:
            kind = "added" if new.at else "removed"
        yield self._of(f"{keyword}-{kind}", path, old, new)

    def _values(
        self, keyword: str, old: Check, new: Check, path: str, both: _Both
    ) -> Iterator[Change]:
        first, second = _enumerated(both[0]), _enumerated(both[1])
        if first is None or second is None:
            yield from self._appearance(keyword, old, new, path)
            return
        if keyword == "const" and "enum" in both[0].keys() | both[1].keys():
            return  # reported once, with the enum
        at = (
            (both[0].get("enum") or both[0]["const"]).at,
            (both[1].get("enum") or both[1]["const"]).at,
        )
        for value in first.keys() - second.keys():
            yield self._change("value-removed", path, *at, before=written(first[value]))
        for value in second.keys() - first.keys():
            yield self._change("value-added", path, *at, after=written(second[value]))

    def _required(
        self, keyword: str, old: Check, new: Check, path: str, both: _Both
    ) -> Iterator[Change]:
        first, second = set(old.value or ()), set(new.value or ())
        known = _property_addresses(both[0]), _property_addresses(both[1])
        for name in sorted(second - first):
            place = known[0].get(name, old.at), new.at
            yield self._change("property-required", f"{path}/{name}", *place)
        for name in sorted(first - second):
            if name in known[1] or name not in known[0]:
                place = old.at, known[1].get(name, new.at)
                yield self._change("property-optional", f"{path}/{name}", *place)

    def _properties(
        self, keyword: str, old: Check, new: Check, path: str, both: _Both
    ) -> Iterator[Change]:
        first, second = _property_addresses(both[0]), _property_addresses(both[1])
        for name in sorted(first.keys() | second.keys()):
            here = f"{path}/{name}"
            if name in first and name in second:
                yield from self.compare(first[name], second[name], here)
            elif name in first:
                closed = _is_closed(self.new, both[1])
                kind = "property-refused" if closed else "property-removed"
                yield self._change(kind, here, first[name], "")
            else:
                closed = _is_closed(self.old, both[0])
                kind = "property-admitted" if closed else "property-added"
                yield self._change(kind, here, "", second[name])

    def _schema(
        self, keyword: str, old: Check, new: Check, path: str, both: _Both
    ) -> Iterator[Change]:
        here = f"{path}/*" if keyword in ("items", "additionalProperties") else path
        if old.at and new.at:
            yield from self.compare(old.value, new.value, here)
        elif not _allows_all(
            self.old if old.at else self.new, (old.value or new.value)
        ):
            yield from self._appearance(keyword, old, new, path)

    def _variants(
        self, keyword: str, old: Check, new: Check, path: str, both: _Both
    ) -> Iterator[Change]:
        if not old.at or not new.at:
            yield from self._appearance(keyword, old, new, path)
            return
        first = _by_name(self.old, old.value)
        second = _by_name(self.new, new.value)
        added = [name for name in second if name not in first]
        removed = [name for name in first if name not in second]
        # Variants without a name of their own are told apart by their place.
        for name in [one for one in removed if one.startswith("#")]:
            if name in added or not any(one.startswith("#") for one in added):
                continue
            other = next(one for one in added if one.startswith("#"))
            added.remove(other)
            removed.remove(name)
            yield from self.compare(first[name], second[other], path)
        word = "part" if keyword == "allOf" else "variant"
        for name in removed:
            yield self._change(f"{word}-removed", path, first[name], "", before=name)
        for name in added:
            yield self._change(f"{word}-added", path, "", second[name], after=name)
        for name in first:
            if name in second:
                yield from self.compare(first[name], second[name], path)

    def _ignored(
        self, keyword: str, old: Check, new: Check, path: str, both: _Both
    ) -> Iterator[Change]:
        yield from ()

    def _other(
        self, keyword: str, old: Check, new: Check, path: str, both: _Both
    ) -> Iterator[Change]:
        if not old.at or not new.at:
            yield from self._appearance(keyword, old, new, path)
        elif _content(self.old, old.value) != _content(self.new, new.value):
            kind = f"{keyword}-changed"
            yield self._of(kind if kind in KINDS else _UNLISTED, path, old, new)


_Checks = Mapping[str, Check]
_Both = tuple[_Checks, _Checks]
_Compare = Callable[[SchemaComparison, str, Check, Check, str, _Both], Iterator[Change]]

_COMPARE: dict[str, _Compare] = {
    **dict.fromkeys(UPPER | LOWER, SchemaComparison._limit),
    "multipleOf": SchemaComparison._multiple,
    "uniqueItems": SchemaComparison._unique,
    "type": SchemaComparison._type,
    "enum": SchemaComparison._values,
    "const": SchemaComparison._values,
    "required": SchemaComparison._required,
    "properties": SchemaComparison._properties,
    "items": SchemaComparison._schema,
    "additionalProperties": SchemaComparison._schema,
    "propertyNames": SchemaComparison._schema,
    "allOf": SchemaComparison._variants,
    "anyOf": SchemaComparison._variants,
    "oneOf": SchemaComparison._variants,
    "false": SchemaComparison._ignored,
}


def _checks(api: Api, at: str) -> dict[str, Check]:
    """Return the keywords of a schema, those of what it refers to among them.

    A keyword that both have is the schema's own; the other is then part of an ``allOf``.
    """
    found: dict[str, Check] = {}
    visited: set[str] = set()
    while at not in visited:
        visited.add(at)
        schema = api.schemas[at]
        target = ""
        for check in schema.checks:
            if check.keyword == "$ref":
                target = check.value
            else:
                found.setdefault(check.keyword, check)
        if not target:
            break
        at = target
    return found


def _target(api: Api, at: str) -> str:
    """Return the address of what a schema that only refers to another stands for."""
    visited = set()
    while at not in visited:
        visited.add(at)
        checks = api.schemas[at].checks
        if len(checks) != 1 or checks[0].keyword != "$ref":
            break
        at = checks[0].value
    return at


def _property_addresses(checks: _Checks) -> Mapping[str, str]:
    check = checks.get("properties")
    value: Mapping[str, str] = check.value if check is not None else {}
    return value


def _type_names(check: Check) -> frozenset[str]:
    """Return the types that a keyword allows; numbers that are whole are apart."""
    if not check.at:
        return frozenset((*_TYPES, "integer"))
    names = [check.value] if isinstance(check.value, str) else check.value
    return frozenset(names) | ({"integer"} if "number" in names else frozenset())


def _enumerated(checks: _Checks) -> dict[str, Any] | None:
    """Return the values that are listed, by their JSON; None where none are."""
    if "enum" in checks:
        return {written_whole(one): one for one in checks["enum"].value}
    if "const" in checks:
        value = checks["const"].value
        return {written_whole(value): value}
    return None


def written_whole(value: object) -> str:
    """Return a value as JSON that is the same for equal values."""
    return json.dumps(value, sort_keys=True, default=str)


def _is_multiple(value: float, divisor: float) -> bool:
    quotient = value / divisor
    return isclose(quotient, round(quotient), rel_tol=1e-9)


def _is_closed(api: Api, checks: _Checks) -> bool:
    check = checks.get("additionalProperties")
    return check is not None and "false" in _checks(api, check.value)


def _allows_all(api: Api, at: object) -> bool:
    return isinstance(at, str) and at in api.schemas and not _checks(api, at)


def _by_name(api: Api, addresses: tuple[str, ...]) -> dict[str, str]:
    """Return variants by the name of what they refer to, or by what they say."""
    found: dict[str, str] = {}
    for at in addresses:
        name = _name(api, at) or f"#{written_whole(_content(api, at))}"
        found[name] = at
    return found


def _name(api: Api, at: str) -> str | None:
    schema: Schema = api.schemas[at]
    for check in schema.checks:
        if check.keyword == "$ref":
            return api.schemas[check.value].name
    return schema.name


def _content(api: Api, value: object, depth: int = 0) -> object:
    """Return a keyword's value with what is at its addresses, as far as is needed to
    tell two apart."""
    if isinstance(value, str) and value in api.schemas:
        name = api.schemas[value].name
        if depth and name:
            return name
        checks = _checks(api, value)
        return {key: _content(api, one.value, depth + 1) for key, one in checks.items()}
    if isinstance(value, Mapping):
        return {str(key): _content(api, one, depth + 1) for key, one in value.items()}
    if isinstance(value, list | tuple):
        return [_content(api, one, depth + 1) for one in value]
    return value
