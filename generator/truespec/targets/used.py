"""Which names the code of packages is written with: read from what writes it.

The tables of imports say what modules import, and the sources of the runtime which
attributes the bases of their classes have. So a new import is reserved by itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from truespec import runtime
from truespec.name.used import Used
from truespec.runtime.sides import TO_ANSWER, TO_REQUEST
from truespec.targets.models import runtime_names
from truespec.targets.operations import uses
from truespec.targets.operations.errors import BASES
from truespec.targets.package import CLIENTS

_RUNTIME = "._runtime."
_RUNTIME_SOURCES = Path(runtime.__file__).parent

# A method, a variable of a class, or of its instances.
_ATTRIBUTE = re.compile(
    r"^    (?:async )?def ([a-z]\w*)|^    ([a-z]\w*):|^ +self\.([a-z]\w*)(?:: [^=]*)? =",
    re.MULTILINE,
)

# The classes of the runtime that those of a package have as their bases.
_MODELS = (("model", "Model"), ("client/header_fields", "HeaderFields"))
_CLIENTS = (
    ("client/calling", "Caller"),
    ("client/client", "BaseClient"),
    ("client/async_client", "AsyncBaseClient"),
    ("client/webhook_client", "Sender"),
)

# What methods are annotated and written with, which one of such a name would hide.
_MODULES_OF_CLIENTS = ("models", "operations")


@cache
def used_names() -> Used:
    """Return the names that are used in packages, whatever the document says."""
    models, operations = runtime_names.MODULES, uses.MODULES
    # A class body calls functions of the runtime, which an attribute would hide.
    called = {name for name, home in models.items() if home.startswith(_RUNTIME)}
    return Used(
        classes=frozenset({*models, *CLIENTS, "Any"}),
        errors=frozenset({*operations, *BASES}),
        constants=frozenset(filter(str.isupper, operations)),
        fields=frozenset({*called, TO_ANSWER, TO_REQUEST, *_attributes(_MODELS)}),
        methods=frozenset({*_MODULES_OF_CLIENTS, *_attributes(_CLIENTS)}),
    )


def _attributes(classes: tuple[tuple[str, str], ...]) -> Iterator[str]:
    """Yield the public attributes of classes of the runtime, read from their sources."""
    for module, name in classes:
        source = (_RUNTIME_SOURCES / f"{module}.py").read_text("utf-8")
        body = re.split(rf"^class {name}\b", source, flags=re.MULTILINE)[1]
        for found in _ATTRIBUTE.findall(re.split(r"\n(?=[^\s)])", body)[0]):
            yield from filter(None, found)
