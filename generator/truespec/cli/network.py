"""The arguments that say what is read from the network, and what they become."""

from __future__ import annotations

import argparse
import os
import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from truespec.cli.usage import UsageError

OPTION = "--allow-remote"
HEADERS = "TRUESPEC_HEADERS"
_ANY = "*"
_HOST = re.compile(
    r"([a-z0-9][a-z0-9_-]*(\.[a-z0-9_-]+)*|\[[0-9a-f:.]+\])(:\d+)?", re.I
)
_DOCUMENTS = (".json", ".yaml", ".yml")
_FIELD = re.compile(r"([!#$%&'*+.^_`|~0-9A-Za-z-]+)\s*[=:]\s*(.*)", re.DOTALL)
_VARIABLE = re.compile(r"\$\{(\w+)\}")


def add_network_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument(
        OPTION,
        action="append",
        default=[],
        nargs="?",
        const=_ANY,
        metavar="HOST",
        help="read what is at http and https addresses, or at those of a host alone"
        " (repeatable)",
    )
    parser.add_argument(
        "--header",
        action="append",
        default=[],
        metavar="NAME=VALUE",
        help="a header field for those requests, in which ${VARIABLE} is one of the"
        f" environment (repeatable; {HEADERS} has them line by line)",
    )
    parser.add_argument(
        "--locked",
        action="store_true",
        help="fail if what is there is not what the package was made from",
    )


def separated(words: Sequence[str]) -> list[str]:
    """Return the words of a command line, each host joined to its option.

    Without one the option stands alone, so that it does not take a document for a host.
    """
    found: list[str] = []
    for word in words:
        if found and found[-1] == OPTION:
            found[-1] = f"{OPTION}={word if _is_host(word) else _ANY}"
            if _is_host(word):
                continue
        found.append(word)
    return found


def _is_host(word: str) -> bool:
    return (
        _HOST.fullmatch(word) is not None
        and not word.lower().endswith(_DOCUMENTS)
        and not Path(word).exists()
        and not re.match(r"app:|[^.]+:\D", word)
    )


def remote_access(
    arguments: argparse.Namespace, configured: bool | tuple[str, ...]
) -> tuple[bool, tuple[str, ...]]:
    """Return whether the network may be read, and the hosts, empty for any."""
    words: list[str] = arguments.allow_remote
    if _ANY in words or (configured is True and not words):
        return True, tuple(word for word in words if word != _ANY)
    named = configured if isinstance(configured, tuple) else ()
    hosts = (*named, *words)
    return bool(hosts), hosts


def header_fields(
    arguments: argparse.Namespace, configured: Mapping[str, str]
) -> dict[str, str]:
    """Return the header fields of requests: the command line's, or the environment's,
    or the project's. Raises UsageError for what is no field."""
    found = {name: _expanded(value) for name, value in configured.items()}
    for text in (*_lines(os.environ.get(HEADERS, "")), *arguments.header):
        match = _FIELD.fullmatch(text)
        value = _expanded(match[2].strip()) if match else ""
        if match is None or set(value) & set("\r\n\0"):
            # The text may hold a secret.
            raise UsageError("--header: a header field is written NAME=VALUE")
        found = {
            name: found[name] for name in found if name.lower() != match[1].lower()
        }
        found[match[1]] = value
    return found


def _lines(text: str) -> Iterator[str]:
    yield from (line for line in text.splitlines() if line.strip())


def _expanded(value: str) -> str:
    def variable(match: re.Match[str]) -> str:
        if match[1] not in os.environ:
            raise UsageError(
                f"a header field needs the variable {match[1]}, which is not set"
            )
        return os.environ[match[1]]

    return _VARIABLE.sub(variable, value)
