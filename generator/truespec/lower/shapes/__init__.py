"""The shape of a schema: what all of its checks together say that a value looks like.

A schema holds together with what it refers to and what its ``allOf`` lists; the shape is
that of their intersection (JSON Schema 2020-12 core, 10.2.1.1). It is never narrower than
the checks, with one exception: where they say less than one would think (``properties``
without ``type``), the shape says what was meant.
"""

from truespec.lower.shapes.derive import Shapes
from truespec.lower.shapes.made import MadeSchema

__all__ = ["MadeSchema", "Shapes"]
