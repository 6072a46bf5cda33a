"""The document's own words, made from names and from how shapes are used."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable

from truespec.importers.model import ServiceModel, Traits

_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+")
_LISTED = 3


def sentence(name: str) -> str:
    """Return the words of a CamelCase name as a sentence, acronyms kept.

    >>> sentence("AdminSetUserMFAPreference")
    'Admin set user MFA preference.'
    """
    words = _WORD.findall(name) or [name]
    rest = (
        word if len(word) > 1 and word.isupper() else word.lower() for word in words[1:]
    )
    return " ".join((words[0], *rest)) + "."


def shape_descriptions(model: ServiceModel) -> dict[str, str]:
    """Return what can be said of structures that their names do not say: their uses."""
    uses: dict[tuple[str, str], list[str]] = defaultdict(list)
    for name, operation in model.operations.items():
        for end, title in (("input", "Request of"), ("output", "Response of")):
            if end in operation:
                uses[operation[end]["shape"], title].append(name)
        for shape in dict.fromkeys(one["shape"] for one in operation.get("errors", ())):
            uses[shape, "Error of"].append(name)
    direct = {shape for shape, _ in uses}
    for name, shape in model.shapes.items():
        for part in dict.fromkeys(_parts(model, shape)):
            if part not in direct and model.shapes[part]["type"] == "structure":
                uses[part, "Part of"].append(name)
    said: dict[str, list[str]] = defaultdict(list)
    for (shape, title), names in uses.items():
        said[shape].append(f"{title} {_listing(names, _unit(title))}.")
    return {shape: " ".join(sentences) for shape, sentences in said.items()}


def _unit(title: str) -> str:
    return "schemas" if title == "Part of" else "operations"


def _parts(model: ServiceModel, shape: Traits) -> Iterable[str]:
    """Yield the shapes that the members of a structure have, seen through lists."""
    for member in shape.get("members", {}).values():
        name = member["shape"]
        while model.shapes[name]["type"] == "list":
            name = model.shapes[name]["member"]["shape"]
        yield name


def _listing(names: list[str], unit: str) -> str:
    if len(names) > _LISTED:
        return f"{len(names)} {unit}"
    *head, tail = names
    return f"{', '.join(head)} and {tail}" if head else tail


_PAGING_ROLES = (
    (
        "input",
        "input_token",
        "Where to go on: the `{output_token}` of the page before.",
    ),
    ("input", "limit_key", "Largest number of results on one page."),
    ("output", "output_token", "Where the next page begins; absent on the last page."),
    ("output", "result_key", "The results on this page."),
)


def paging_descriptions(model: ServiceModel) -> dict[tuple[str, str], str]:
    """Return what paging says of members, by the names of structure and member."""
    said: dict[tuple[str, str], str] = {}
    for name, paging in model.paging.items():
        operation = model.operations.get(name, {})
        for end, role, words in _PAGING_ROLES:
            member = paging.get(role)
            if end in operation and isinstance(member, str):
                text = words.format(output_token=paging["output_token"])
                said.setdefault((operation[end]["shape"], member), text)
    return said
