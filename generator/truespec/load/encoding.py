"""From the bytes of a file to its text."""

from __future__ import annotations

import codecs

from truespec.load.parsed import Refusal

# The longer marks first: that of UTF-32 starts with that of UTF-16.
_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# Without a mark, the zero bytes of the first character tell (YAML 1.2.2, 5.2).
_ZERO_BYTES = (
    (b"\0\0\0", 0, "utf-32-be"),
    (b"\0\0\0", 1, "utf-32-le"),
    (b"\0", 0, "utf-16-be"),
    (b"\0", 1, "utf-16-le"),
)


def _detect(data: bytes) -> tuple[str, int]:
    """Return the encoding of `data` and the length of its byte order mark."""
    for mark, encoding in _BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return encoding, len(mark)
    for zeros, offset, encoding in _ZERO_BYTES:
        if data[offset : offset + len(zeros)] == zeros:
            return encoding, 0
    return "utf-8", 0


def decode(data: bytes) -> str:
    """Return the text of a file, without its byte order mark.

    Raises Refusal with the line and column of the first byte that is not text.
    """
    encoding, start = _detect(data)
    try:
        return data[start:].decode(encoding)
    except UnicodeDecodeError as error:
        before = data[start : start + error.start].decode(encoding)
        wrong = data[start + error.start]
        raise Refusal(
            "not-text",
            f"byte {start + error.start} of the file, 0x{wrong:02x}, "
            f"is not {encoding.upper()} ({error.reason})",
            before.count("\n") + 1,
            len(before) - before.rfind("\n"),
            "save the file as UTF-8",
        ) from error
