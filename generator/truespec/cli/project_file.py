"""Adds a job to a configuration, and leaves every other character of it as it is."""

from __future__ import annotations

import copy
import json
import re
import tomllib
from collections.abc import Iterator, Mapping
from typing import Any

_BRACES = 10

JobTable = Mapping[str, "str | bool | list[str]"]
"""The table of a job, as ``[tool.truespec]`` has it."""


def with_job(
    text: str, job: JobTable, root: tuple[str, ...] = ("tool", "truespec")
) -> str | None:
    """Return the text of a configuration, whose table is at `root`, with one more job.

    Returns None where no place is found for it: whatever is tried is read again, and has
    to say the same as before but for the job. Raises tomllib.TOMLDecodeError for a text
    that is not TOML.
    """
    wanted = _added(tomllib.loads(text), job, root)
    if wanted is None:
        return None
    newline = "\r\n" if "\r\n" in text else "\n"
    for candidate in _candidates(text, job, newline, ".".join((*root, "jobs"))):
        try:
            if tomllib.loads(candidate) == wanted:
                return candidate
        except tomllib.TOMLDecodeError:
            continue
    return None


def shown(job: JobTable) -> str:
    """Return a job as an inline table."""
    return f"{{ {', '.join(_pairs(job))} }}"


def _added(
    data: dict[str, Any], job: JobTable, root: tuple[str, ...]
) -> dict[str, Any] | None:
    """Return what the file is to say, None where it has something else in that place."""
    wanted = copy.deepcopy(data)
    table: Any = wanted
    for name in root:
        table = table.setdefault(name, {}) if isinstance(table, dict) else None
    jobs = table.setdefault("jobs", []) if isinstance(table, dict) else None
    if not isinstance(jobs, list):
        return None
    jobs.append(dict(job))
    return wanted


def _candidates(text: str, job: JobTable, newline: str, header: str) -> Iterator[str]:
    """Yield the text with a job in every place where it might belong."""
    lines = [f"[[{header}]]", *_pairs(job), ""]
    before = text.rstrip("\r\n")
    gap = 2 * newline if before else ""
    yield before + gap + newline.join(lines)
    start = max(text.find("jobs"), 0)
    for index in range(start, len(text)):
        if text[index] == "]":
            yield from _in_array(text[:index], shown(job), text[index:], newline)


def _in_array(head: str, item: str, tail: str, newline: str) -> Iterator[str]:
    """Yield the text with an item more before the bracket that begins `tail`."""
    above, _, margin = head.rpartition("\n")
    if margin.strip():
        yield f"{head}{item}{tail}"
        yield f"{head}, {item}{tail}"
        return
    above += "\n"
    last = above.rstrip().rpartition("\n")[2]
    is_item = last.lstrip().startswith(("{", "#"))
    indent = last[: len(last) - len(last.lstrip())] if is_item else f"{margin}    "
    added = f"{indent}{item},{newline}{margin}{tail}"
    yield above + added
    # The item before may lack its comma; its end is not the last brace of a comment.
    for end in [match.end() for match in re.finditer("}", above)][:-_BRACES:-1]:
        yield f"{above[:end]},{above[end:]}{added}"


def _pairs(job: JobTable) -> list[str]:
    return [f"{key} = {_value(value)}" for key, value in job.items()]


def _value(value: str | bool | list[str]) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, list):
        return f"[{', '.join(map(_value, value))}]"
    # What JSON escapes TOML escapes alike, but for this character (TOML 1.0, String).
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
