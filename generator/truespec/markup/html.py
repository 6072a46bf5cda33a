"""HTML that is known to be safe to emit."""

from __future__ import annotations

import re
from collections.abc import Iterable

from truespec.python.literal import escape_character

_SPECIAL = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;",
}
_NEEDS_ESCAPE = re.compile(r"[&<>\"']")
_LAYOUT = "\n\t"
_SCHEMES = ("http:", "https:", "mailto:")
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")


class Html(str):
    """Text that this generator made as HTML.

    Templates of pages emit nothing else. Text of a document becomes `Html` only through
    `escape`, `element`, `web_address` and `truespec.markup.commonmark`.
    """

    __slots__ = ()


NOTHING = Html("")


def visible(text: str) -> str:
    """Return a text in which every character shows that could hide or turn others.

    Controls, bidirectional marks and their kin become escapes such as ``\\u202e``.
    """
    if text.isprintable():
        return text
    return "".join(
        one if one.isprintable() or one in _LAYOUT else _shown(one) for one in text
    )


def _shown(character: str) -> str:
    # A space of another width, such as the no-break space, is no danger.
    return " " if character.isspace() else escape_character(character)


def escape(text: object) -> Html:
    """Return any text as HTML that shows it, in an element or in a quoted attribute."""
    plain = str(text)
    if not plain.isprintable():
        plain = visible(plain)
    if not _NEEDS_ESCAPE.search(plain):
        return Html(plain)
    return Html(_NEEDS_ESCAPE.sub(lambda found: _SPECIAL[found[0]], plain))


def escape_content(text: object) -> Html:
    """Return any text as HTML that shows it in an element, quotation marks as they are:
    a sample has many of them."""
    return Html(escape(text).replace("&quot;", '"').replace("&#39;", "'"))


def join(parts: Iterable[Html], separator: str = "") -> Html:
    """Return several pieces of HTML in one, a separator between them.

    Raises TypeError where a piece is not `Html`.
    """
    pieces = list(parts)
    for piece in pieces:
        if not isinstance(piece, Html):
            raise TypeError(f"not Html: {piece!r}")
    return Html(escape(separator).join(pieces))


def element(name: str, *children: Html, **attributes: object) -> Html:
    """Return an element; the name and the names of its attributes are constants.

    An attribute of None is left out; ``class_`` stands for ``class``, and ``data_x`` for
    ``data-x``. Raises TypeError where a child is not `Html`.
    """
    written = "".join(
        f' {key.rstrip("_").replace("_", "-")}="{escape(value)}"'
        for key, value in attributes.items()
        if value is not None
    )
    return Html(f"<{name}{written}>{join(children)}</{name}>")


def web_address(url: str) -> str | None:
    """Return an address that a link may lead to, None for any other.

    Those are ``http``, ``https`` and ``mailto``: a script cannot be among them, and an
    address relative to a site that we do not know leads nowhere.
    """
    # Browsers drop controls and white space before they look for the scheme.
    plain = "".join(one for one in url if one.isprintable() and not one.isspace())
    scheme = _SCHEME.match(plain)
    return plain if scheme and scheme[0].lower() in _SCHEMES else None
