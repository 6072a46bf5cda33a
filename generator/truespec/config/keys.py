"""Every key of the configuration: what its value has to be, and what is made of it.

The reader and the JSON Schema for editors are both made of this one table.
"""

from __future__ import annotations

import keyword
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from truespec.config.names import is_name
from truespec.origin import Origin
from truespec.paging_settings import KEYS as PAGING_KEYS
from truespec.regex.linear import ENGINES

DOCS_FORMATS = ("html", "markdown")
DIRECTIONS = ("intent", "letter")
"""How ``readOnly`` and ``writeOnly`` can be read in OpenAPI 3.1 and 3.2."""

Schema = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Key:
    """What the value of a key has to be, and what is made of it.

    `expected` says in words what `fits` decides and, for editors, `schema` describes.
    `convert` is given the value and the folder of the file. `from_text` makes a value of
    the text of a variable of the environment; a key without it has no variable.
    """

    does: str
    expected: str
    schema: Schema
    fits: Callable[[Any], bool]
    convert: Callable[[Any, Path], object] = lambda value, folder: value
    from_text: Callable[[str], object] | None = None


def near(path: Path) -> Path:
    """Return a path as short as messages want it: relative to the current folder."""
    here = Path.cwd()
    return path.relative_to(here) if path.is_relative_to(here) else path


def is_list_of_strings(value: object) -> bool:
    """Whether a value is a list of strings."""
    return isinstance(value, list) and all(isinstance(one, str) for one in value)


def _is_filter(text: str) -> bool:
    kind, _, rest = text.partition(":")
    return kind in ("tag", "path", "operation", "method") and bool(rest)


def _is_table_of_strings(value: object) -> bool:
    return isinstance(value, dict) and all(isinstance(v, str) for v in value.values())


def _is_table_of_names(value: object) -> bool:
    return isinstance(value, dict) and all(map(is_name, value.values()))


_DOTTED = r"(?:[A-Za-z_]\w*\.)*(?:[A-Za-z_]\w*:)?[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*"
_DOTTED_NAME = re.compile(_DOTTED)


def _is_dotted_name(value: object) -> bool:
    return isinstance(value, str) and bool(_DOTTED_NAME.fullmatch(value))


def _is_table_of_types(value: object) -> bool:
    return isinstance(value, dict) and all(map(_is_type, value.values()))


def _is_type(value: object) -> bool:
    if isinstance(value, dict):
        keys = value.keys()
        is_known = "type" in keys and keys <= {"type", "read", "write"}
        return is_known and all(map(_is_dotted_name, value.values()))
    return isinstance(value, bool) or _is_dotted_name(value)


def _is_table_of_paging(value: object) -> bool:
    return isinstance(value, dict) and all(
        isinstance(one, dict) and one and one.keys() <= set(PAGING_KEYS)
        for one in value.values()
    )


_TEXTS: Schema = {"type": "array", "items": {"type": "string"}}
_NAME: Schema = {
    "type": "string",
    "pattern": r"^[^\W\d]\w*$",
    "not": {"enum": keyword.kwlist},
}


def _words(text: str) -> list[str]:
    return [one.strip() for one in text.split(",") if one.strip()]


_SWITCH = {"1": True, "true": True, "yes": True, "on": True}
_SWITCH |= {"0": False, "false": False, "no": False, "off": False}


def _switch(text: str) -> object:
    return _SWITCH.get(text.strip().lower(), text)


def _flag(does: str) -> Key:
    return Key(
        does,
        "true or false",
        {"type": "boolean"},
        lambda value: isinstance(value, bool),
        from_text=_switch,
    )


def _choice(does: str, choices: tuple[str, ...]) -> Key:
    return Key(
        does,
        " or ".join(choices),
        {"enum": list(choices)},
        lambda value: isinstance(value, str) and value in choices,
        from_text=str,
    )


def _paths(does: str) -> Key:
    return Key(
        does,
        "a list of paths",
        _TEXTS,
        is_list_of_strings,
        lambda value, folder: tuple(near(folder / one) for one in value),
        _words,
    )


def _filters(does: str) -> Key:
    return Key(
        does,
        "a list of filters such as tag:NAME, path:GLOB, operation:GLOB or method:GET",
        {
            "type": "array",
            "items": {
                "type": "string",
                "pattern": r"^(tag|path|operation|method):[\s\S]",
            },
        },
        lambda value: is_list_of_strings(value) and all(map(_is_filter, value)),
        lambda value, folder: tuple(value),
        _words,
    )


def _path(does: str) -> Key:
    return Key(
        does,
        "a path",
        {"type": "string"},
        lambda value: isinstance(value, str),
        lambda value, folder: near(folder / value),
        str,
    )


_TYPE: Schema = {"type": "string", "pattern": f"^{_DOTTED}$"}

SETTINGS = {
    "targets": Key(
        "the parts of the package",
        "a list of names",
        _TEXTS,
        is_list_of_strings,
        lambda value, folder: tuple(value),
        _words,
    ),
    "roots": _paths("further folders that files may be read from"),
    "allow-remote": Key(
        "whether URLs are read, or the hosts that are",
        "true, false or a list of hosts",
        {"anyOf": [{"type": "boolean"}, _TEXTS]},
        lambda value: isinstance(value, bool) or is_list_of_strings(value),
        lambda value, folder: tuple(value) if isinstance(value, list) else value,
        lambda text: _SWITCH.get(text.strip().lower(), _words(text)),
    ),
    "headers": Key(
        "header fields of those requests",
        "a table of name = value",
        {"type": "object", "additionalProperties": {"type": "string"}},
        _is_table_of_strings,
    ),
    "locked": _flag("whether what is read from the network may not change"),
    "overlays": _paths("overlays that change the document first, in their order"),
    "include": _filters("the operations that are kept"),
    "exclude": _filters("the operations that are left out"),
    "strict": _flag("whether warnings are errors"),
    "rules": Key(
        "the level of diagnostics by their codes",
        "a table of code = level",
        {"type": "object", "additionalProperties": {"type": "string"}},
        _is_table_of_strings,
    ),
    "skip-invalid": _flag("whether operations and schemas with errors are left out"),
    "formats": _flag("whether validators assert format"),
    "lines": _flag("whether docstrings of a client name lines of the document"),
    "directions": _choice(
        "how readOnly and writeOnly bear upon required in OpenAPI 3.1 and 3.2",
        DIRECTIONS,
    ),
    "patterns": _choice("what searches for slow patterns", tuple(ENGINES)),
    "docs-format": _choice("what reference pages are written in", DOCS_FORMATS),
    "templates": _path("a folder of your own templates"),
    "names": Key(
        "Python names by address",
        "a table of address = Python name",
        {"type": "object", "additionalProperties": _NAME},
        _is_table_of_names,
    ),
    "types": Key(
        "classes of Python for formats, schemas or addresses",
        "a table of format, schema or address = true, false, a class, or a table of"
        " type, read and write",
        {
            "type": "object",
            "additionalProperties": {
                "anyOf": [
                    {"type": "boolean"},
                    _TYPE,
                    {
                        "type": "object",
                        "properties": {"type": _TYPE, "read": _TYPE, "write": _TYPE},
                        "required": ["type"],
                        "additionalProperties": False,
                    },
                ]
            },
        },
        _is_table_of_types,
    ),
    "paging": Key(
        "how operations come in pages, by their ids",
        "a table of operation id = how it is paged",
        {
            "type": "object",
            "additionalProperties": {
                "type": "object",
                "properties": dict.fromkeys(PAGING_KEYS, True),
                "minProperties": 1,
                "additionalProperties": False,
            },
        },
        _is_table_of_paging,
    ),
}
"""What may stand in a job, and for all jobs."""

JOB = {
    "document": Key(
        "the document: a path, a pattern for paths, a URL or an application",
        "a path, a URL or an application",
        {"type": "string", "not": {"const": "-"}},
        lambda value: isinstance(value, str) and value != "-",
        lambda value, folder: Origin.parse(value, near(folder)),
    ),
    "output": _path(
        "the folder of the package; {name} stands for the name of the document's file"
    ),
    "package": Key("the name of the package", "a Python name", _NAME, is_name),
}
"""What may stand in a job alone."""

PROJECT = {
    "jobs": Key(
        "the documents, and the packages that are made of them",
        "a list of tables",
        {"type": "array", "items": {"type": "object"}},
        lambda value: isinstance(value, list)
        and all(isinstance(one, dict) for one in value),
    ),
    "projects": Key(
        "patterns for folders with a configuration of their own, whose jobs are done too",
        "a list of paths",
        _TEXTS,
        is_list_of_strings,
        lambda value, folder: tuple(value),
    ),
}
"""What may stand for all jobs alone."""
