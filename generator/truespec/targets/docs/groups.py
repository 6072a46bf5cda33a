"""Operations in groups: by tag, or by what they are about where there are no tags."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from truespec.ir.operations import Operation
from truespec.name.words import words

# Words that say what is done, so that what follows them is what it is done to.
_VERBS = frozenset(
    [
        "accept",
        "activate",
        "add",
        "apply",
        "approve",
        "archive",
        "assign",
        "associate",
        "attach",
        "authorize",
        "batch",
        "block",
        "cancel",
        "change",
        "check",
        "clear",
        "clone",
        "close",
        "complete",
        "configure",
        "confirm",
        "convert",
        "copy",
        "count",
        "create",
        "deactivate",
        "delete",
        "deny",
        "deploy",
        "deregister",
        "describe",
        "detach",
        "disable",
        "disassociate",
        "discover",
        "download",
        "edit",
        "enable",
        "end",
        "enter",
        "exchange",
        "execute",
        "export",
        "fetch",
        "find",
        "follow",
        "forget",
        "generate",
        "get",
        "global",
        "grant",
        "head",
        "import",
        "initiate",
        "install",
        "invite",
        "invoke",
        "join",
        "leave",
        "link",
        "list",
        "lock",
        "login",
        "logout",
        "lookup",
        "mark",
        "merge",
        "modify",
        "move",
        "open",
        "patch",
        "pause",
        "poll",
        "post",
        "publish",
        "purge",
        "put",
        "query",
        "read",
        "rebuild",
        "refresh",
        "register",
        "reject",
        "release",
        "remove",
        "rename",
        "replace",
        "request",
        "resend",
        "reset",
        "resolve",
        "respond",
        "restart",
        "restore",
        "resume",
        "retrieve",
        "retry",
        "revoke",
        "rotate",
        "run",
        "save",
        "schedule",
        "search",
        "select",
        "send",
        "set",
        "share",
        "show",
        "sign",
        "start",
        "stop",
        "submit",
        "subscribe",
        "suspend",
        "sync",
        "tag",
        "terminate",
        "test",
        "toggle",
        "track",
        "transfer",
        "trigger",
        "unassign",
        "unblock",
        "unfollow",
        "uninstall",
        "unlink",
        "unlock",
        "unregister",
        "unsubscribe",
        "untag",
        "update",
        "upgrade",
        "upload",
        "upsert",
        "validate",
        "verify",
        "view",
        "watch",
    ]
)
_PREPOSITIONS = frozenset(
    [
        "after",
        "as",
        "at",
        "before",
        "between",
        "by",
        "for",
        "from",
        "in",
        "into",
        "of",
        "on",
        "onto",
        "out",
        "over",
        "per",
        "to",
        "up",
        "via",
        "with",
        "without",
    ]
)
OTHERS = "Other operations"


@dataclass(frozen=True, slots=True)
class Group:
    """Operations that belong together, in the order of the document."""

    name: str
    operations: tuple[Operation, ...]


def groups(operations: Sequence[Operation]) -> tuple[Group, ...]:
    """Return all operations in groups; those with several tags are in that of the first.

    Without tags, the groups are the first segments of the paths. Where most operations
    share one path, they are what the names say that something is done to: `UserPool` for
    `CreateUserPool` and `ListUserPools`.
    """
    if any(operation.tags for operation in operations):
        names = {one.at: one.tags[0] if one.tags else OTHERS for one in operations}
    elif len({operation.path for operation in operations}) * 2 < len(operations):
        names = _by_noun(operations)
    else:
        names = {one.at: _first_segment(one.path) for one in operations}
    found: dict[str, list[Operation]] = {}
    for operation in operations:
        found.setdefault(names[operation.at], []).append(operation)
    others = found.pop(OTHERS, None)
    if not any(operation.tags for operation in operations):
        found = dict(sorted(found.items(), key=lambda item: item[0].lower()))
    if others:
        found[OTHERS] = others
    return tuple(Group(name, tuple(members)) for name, members in found.items())


def _first_segment(path: str) -> str:
    segments = [one for one in path.split("/") if one and not one.startswith("{")]
    # A version in front of all paths groups nothing.
    if len(segments) > 1 and segments[0].lower().strip("v").replace(".", "").isdigit():
        segments = segments[1:]
    return segments[0] if segments else OTHERS


def _by_noun(operations: Sequence[Operation]) -> dict[str, str]:
    nouns = {one.at: _noun(one.id) for one in operations}
    sizes = Counter(nouns.values())
    found = {}
    for at, noun in nouns.items():
        # Few of a kind belong to what their name begins with, if that is a group.
        ways = [noun[:length] for length in range(len(noun), 0, -1)]
        best = [way for way in ways if sizes[way] > 2] or [
            way for way in ways if sizes[way] > 1
        ]
        found[at] = " ".join(best[0]).capitalize() if best else OTHERS
    return found


def _noun(text: str) -> tuple[str, ...]:
    """Return the words of a name between the verb in front and a preposition."""
    rest = [word.lower() for word in words(text)]
    # A word in front of a verb says who does it: AdminCreateUser.
    if len(rest) > 1 and rest[0] not in _VERBS and rest[1] in _VERBS:
        rest = rest[1:]
    while rest and rest[0] in _VERBS:
        rest = rest[1:]
    end = next((i for i, word in enumerate(rest) if word in _PREPOSITIONS), len(rest))
    noun = rest[:end] or rest[end + 1 :]
    return (*noun[:-1], *map(_singular, noun[-1:]))


def _singular(word: str) -> str:
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    return word
