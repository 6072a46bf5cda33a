"""JSON Pointers (RFC 6901), and the addresses of nodes that are made of them.

An *address* names one node of a document and is what the whole generator uses as the
node's identity: ``"<file>#<pointer>"``. The file part is the path of the file relative
to the folder of the entry document, and empty for the entry document itself, so that
``#/components/schemas/Pet`` and ``common.yaml#/Error`` are addresses.

A schema that is read in several ways has an address for each of them: its own, with a
*mark* behind it, such as ``#/components/schemas/Pet~request``. In a pointer, 0 or 1
follows every ``~``, so no other node has that address. All functions here but `join`
and `mark` see through marks.
"""

from __future__ import annotations

import re

_MARK = re.compile(r"~[a-z][a-z0-9]*")


def escape(token: str) -> str:
    """Return one reference token as it is written in a pointer (RFC 6901, 3)."""
    return token.replace("~", "~0").replace("/", "~1")


def unescape(token: str) -> str:
    """Return the reference token that a written one stands for (RFC 6901, 4)."""
    return token.replace("~1", "/").replace("~0", "~")


def join(address: str, *tokens: str | int) -> str:
    """Return the address of what lies below `address` by the given tokens."""
    return "/".join((address, *(escape(str(token)) for token in tokens)))


def mark(address: str, reading: str) -> str:
    """Return the address of one reading of a node, which a lower-case word names."""
    return f"{address}~{reading}"


def unmarked(address: str) -> str:
    """Return the address that a node has in the document, however it is read."""
    if "~" not in address:
        return address
    file, sharp, pointer = address.partition("#")
    return file + sharp + _MARK.sub("", pointer)


def split(address: str) -> tuple[str, list[str]]:
    """Return the file and the unescaped reference tokens of an address."""
    file, _, pointer = unmarked(address).partition("#")
    tokens = pointer.split("/")[1:]
    return file, [unescape(token) for token in tokens] if "~" in pointer else tokens


def parent(address: str) -> str:
    """Return the address of the node that holds `address`; a root is its own."""
    head, slash, _ = address.rpartition("/")
    return head if slash and "#" in head else address


def last(address: str) -> str:
    """Return the last reference token of an address, unescaped ("" for a root)."""
    return unescape(unmarked(address).partition("#")[2].rpartition("/")[2])
