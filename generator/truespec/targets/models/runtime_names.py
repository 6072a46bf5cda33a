"""Where a module of models finds the names that it does not define itself."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from truespec.python.code import Code
from truespec.python.imports import Imports

MODULES = {
    "BASE64": "._runtime.base64_text",
    "BASE64URL": "._runtime.base64_text",
    "Binary": "._runtime.wire.file",
    "JsonValue": "._runtime.json_types",
    "Model": "._runtime.model",
    "OpenIntEnum": "._runtime.open_enum",
    "OpenStrEnum": "._runtime.open_enum",
    "PartValue": "._runtime.wire.file",
    "ShapeError": "._runtime.shape_error",
    "UNSET": "._runtime.json_types",
    "constant_field": "._runtime.fields",
    "further_fields": "._runtime.fields",
    "json_field": "._runtime.fields",
    "later_field": "._runtime.fields",
    "known_variant": "._runtime.unions",
    "lazy_module": "._runtime.lazy_module",
    "literal_reader": "._runtime.literals",
    "UnknownVariant": "._runtime.model",
    "as_answer": "._runtime.sides",
    "as_request": "._runtime.sides",
    "Unset": "._runtime.json_types",
    "read_anything": "._runtime.reading",
    "read_array": "._runtime.reading",
    "read_binary": "._runtime.wire.file",
    "read_boolean": "._runtime.reading",
    "read_date": "._runtime.date_time",
    "read_date_time": "._runtime.date_time",
    "read_integer": "._runtime.reading",
    "read_list": "._runtime.reading",
    "read_map": "._runtime.reading",
    "read_nothing": "._runtime.reading",
    "read_null": "._runtime.reading",
    "read_number": "._runtime.reading",
    "read_object": "._runtime.reading",
    "read_part": "._runtime.wire.file",
    "read_refused": "._runtime.unions",
    "read_string": "._runtime.reading",
    "read_tagged": "._runtime.unions",
    "read_time": "._runtime.date_time",
    "read_tuple": "._runtime.reading",
    "read_union": "._runtime.unions",
    "read_uuid": "._runtime.uuids",
    "tag_of": "._runtime.unions",
    "Literal": "typing",
    "TypeAlias": "typing",
    "Union": "typing",
    "UUID": "uuid",
    "date": "datetime",
    "datetime": "datetime",
    "malformed": "._runtime.malformed",
    "time": "datetime",
    "None": "",
    "bool": "",
    "bytes": "",
    "float": "",
    "int": "",
    "str": "",
}

PUBLIC = ("UNSET", "JsonValue", "ShapeError", "UnknownVariant", "Unset", "malformed")
"""What users of the models need from the runtime, offered beside them."""


class Uses:
    """Collects the imports of a module as its code is made.

    `modules` says where the names are that the code may use, "" for those of Python.
    """

    __slots__ = ("imports",)

    modules: ClassVar[Mapping[str, str]] = MODULES

    def __init__(self) -> None:
        self.imports = Imports()

    def __call__(self, name: str) -> Code:
        """Return the code that names something, and import it unless it is built in.

        Behind a dot stands an attribute of it, and before a colon the module of a name
        that is in no table.
        """
        home, colon, name = name.rpartition(":")
        head, dot, attribute = name.partition(".")
        module = home if colon else self.modules[head]
        called = self.imports.add(module, head) if module else Code(head)
        return Code(f"{called}{dot}{attribute}")
