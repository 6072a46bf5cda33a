"""Where the times are in the bodies of a service that writes them as numbers."""

from __future__ import annotations

from truespec.ir.schemas import Array, Map, Record, Scalar, Union
from truespec.name.names import Names
from truespec.targets.models.types import Types


class TimestampTable:
    """Collects the types that hold times, as `runtime.client.aws_json` reads them."""

    def __init__(self, names: Names, types: Types) -> None:
        self._names = names
        self._types = types
        self._holds: dict[str, bool] = {}
        self.entries: dict[str, dict[str | None, str]] = {}

    def name(self, at: str) -> str | None:
        """Return the name under which a schema is listed, "" for a time itself; None if
        there is no time in it."""
        final = self._types.final(at)
        if self._is_time(final):
            return ""
        if not self._has_time(final):
            return None
        name = self._names.functions[final]
        if name not in self.entries:
            entry = self.entries[name] = {}
            for key, part in self._parts(final):
                found = self.name(part)
                if found is not None:
                    entry[key] = found
        return name

    def _is_time(self, at: str) -> bool:
        return self._types.shape(at) == Scalar("string", "date-time")

    def _has_time(self, at: str) -> bool:
        """Whether there is a time anywhere in the values of a schema."""
        if at not in self._holds:
            pending, seen = [at], {at}
            self._holds[at] = False
            while pending and not self._holds[at]:
                for _, part in self._parts(pending.pop()):
                    final = self._types.final(part)
                    if self._is_time(final):
                        self._holds[at] = True
                    if final not in seen:
                        seen.add(final)
                        pending.append(final)
        return self._holds[at]

    def _parts(self, at: str) -> list[tuple[str | None, str]]:
        match self._types.shape(at):
            case Record() as record:
                return [(field.wire, field.type) for field in record.fields]
            case Array(str(item), ()):
                return [(None, item)]
            case Map(str(value)):
                return [(None, value)]
            case Union(variants):
                finals = [self._types.final(variant) for variant in variants]
                return [part for final in finals for part in self._parts(final)]
            case _:
                return []
