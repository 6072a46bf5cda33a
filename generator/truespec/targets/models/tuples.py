"""Arrays whose first items have schemas of their own."""

from __future__ import annotations

from truespec.ir.schemas import Array
from truespec.python.code import Code, code
from truespec.targets.models.runtime_names import Uses
from truespec.targets.models.types import Types


def read_tuple(array: Array, types: Types, uses: Uses) -> Code:
    """Return the expression that reads a value as a tuple."""
    arguments = [types.reader(at) for at in array.prefix]
    if array.item is not None:
        arguments.append(code("rest={}", types.reader(array.item)))
    elif not array.closed:
        arguments.append(code("rest={}", uses("read_anything")))
    if array.least < len(array.prefix):
        arguments.append(Code(f"least={array.least}"))
    return code("{}(value, {})", uses("read_tuple"), Code(", ".join(arguments)))
