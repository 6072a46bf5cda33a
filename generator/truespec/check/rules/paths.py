"""The keys of the Paths Object are path templates (OpenAPI 3.2, 4.8.2)."""

from __future__ import annotations

import re
from itertools import count

from truespec.check.subject import Subject, methods_of
from truespec.resolve.document import Node

# The name in a placeholder of a framework's own: {name+}, {+name}, {name*}, {name?},
# {*name}, {name...} and {name:pattern}, whose pattern may have braces.
_PLACEHOLDER = re.compile(
    r"\{[+*]?(?P<name>[\w.$-]+?)(?:[+*?]|\.\.\.|:(?:[^{}]|\{[^{}]*\})*)?\}"
)
_PLAIN = re.compile(r"\{[^{}]*\}")
_BRACE = re.compile(r"[{}]")
# :name and <converter:name>, which are placeholders only where such a parameter is.
_FOREIGN = re.compile(r"(?<=/):(?P<colon>\w+)|<(?:\w+:)?(?P<angle>\w+)>")


def paths(subject: Subject) -> None:
    """Report paths that are written as a framework has them (``odd-path``), and read them
    as the templates that they mean."""
    node = subject.document.root.fields.get("paths")
    if not isinstance(node, Node):
        return
    for path, item in list(node.fields.items()):
        if not isinstance(item, Node):
            continue
        template = _template(path, _declared(subject, item))
        if _BRACE.search(_PLAIN.sub("", template.partition("#")[0])):
            subject.diagnostics.warning(
                "odd-path",
                item.at,
                f'a brace of "{path}" has no other; it stands for itself',
                "write a name in braces for each parameter",
                on_key=True,
            )
        if template == path or template in node.fields:
            continue
        node.fields = {
            template if name == path else name: one for name, one in node.fields.items()
        }
        node.origins[template] = item.at
        subject.diagnostics.warning(
            "odd-path",
            item.at,
            f'"{path}" is no path template; it is read as "{template}"',
            f'write "{template}"',
            on_key=True,
        )


def _declared(subject: Subject, item: Node) -> set[str]:
    """Return the names of the path parameters that an item or its operations have."""
    item = subject.document.follow(item)
    holders = [item, *(node for _, node in methods_of(item))]
    fields = [
        subject.document.follow(reference).fields
        for holder in holders
        for reference in holder.fields.get("parameters") or ()
    ]
    return {str(one.get("name")) for one in fields if one.get("in") == "path"}


def _template(path: str, declared: set[str]) -> str:
    bare, mark, fragment = path.partition("#")
    numbers = count(1)

    def placeholder(match: re.Match[str]) -> str:
        return match[0] if match[0][1:-1] in declared else f"{{{match['name']}}}"

    def foreign(match: re.Match[str]) -> str:
        name = match["colon"] or match["angle"]
        return f"{{{name}}}" if name in declared else match[0]

    def unnamed(match: re.Match[str]) -> str:
        number = next(numbers)
        return "{value}" if number == 1 else f"{{value{number}}}"

    bare = _PLACEHOLDER.sub(placeholder, bare)
    bare = _FOREIGN.sub(foreign, bare)
    bare = re.sub(r"\{\}", unnamed, bare)
    is_url = "://" in bare
    return ("" if bare.startswith("/") or is_url else "/") + bare + mark + fragment
