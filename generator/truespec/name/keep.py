"""The names that a package keeps when its document grows."""

from __future__ import annotations

from truespec import pointer
from truespec.name import style
from truespec.name.names import Names
from truespec.name.words import words


def names_to_keep(names: Names) -> dict[str, str]:
    """Return the names that something new could take, by the address of what has them.

    That is every class, class of errors and operation that is not called exactly as in
    the document, and every attribute that has met another one of its class.
    """
    kept = {
        at: name
        for group in (names.classes, names.operations, names.errors.addresses)
        for at, name in group.items()
        if pointer.last(at) != name
    }
    for at, attributes in names.fields.items():
        for wire, name in attributes.items():
            if name != style.FIELD.name(words(wire)):
                kept |= {
                    pointer.join(at, "properties", one): attribute
                    for one, attribute in attributes.items()
                }
    return dict(sorted(kept.items()))
