"""How strictly responses are read."""

from __future__ import annotations

from typing import Literal, TypeAlias

Strictness: TypeAlias = Literal["strict", "tolerant", "off"]
"""What the body of a response has to be.

With ``strict`` it is all that the document says. With ``tolerant`` it has the types and
the required properties that the models need; values of enumerations, properties and
variants that the document does not list are kept, and so are values beyond its limits,
which services are known to send; null for an optional property is read as if that were
absent. ``off`` is the same, but that the problems of a body that cannot be read are not
looked for.
"""
