"""A tree as YAML text that every YAML 1.1 and 1.2 reader takes for the same tree."""

from __future__ import annotations

import re

import yaml

LINE_WIDTH = 88

# What the core schema of YAML 1.2 (10.3.2), or the bool type of YAML 1.1, reads as
# something else than a string, and PyYAML's own resolver leaves plain.
_AMBIGUOUS = re.compile(
    r"""(?: [-+]? (?: \.[0-9]+ | [0-9]+ (?: \.[0-9]* )? ) (?: [eE] [-+]? [0-9]+ )?
        | 0o [0-7]+
        | [yYnN]
    )\Z""",
    re.VERBOSE,
)

# Line breaks to YAML 1.1 and characters like any other to YAML 1.2: always escaped.
_BREAKS = re.compile(r"[\x85\u2028\u2029]")


class _Dumper(yaml.SafeDumper):
    """PyYAML's dumper with indented sequences and no aliases."""

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:
        super().increase_indent(flow, False)

    def ignore_aliases(self, data: object) -> bool:
        return True


def _text(dumper: yaml.SafeDumper, value: str) -> yaml.ScalarNode:
    style = '"' if _BREAKS.search(value) else "|" if "\n" in value else None
    return dumper.represent_scalar("tag:yaml.org,2002:str", value, style=style)


_Dumper.add_representer(str, _text)
_Dumper.add_implicit_resolver("!ambiguous", _AMBIGUOUS, list("-+.0123456789yYnN"))


def dump(tree: object) -> str:
    """Return the text of a tree of dicts, lists and scalars, in the tree's own order.

    Raises yaml.representer.RepresenterError for any other kind of value.
    """
    return yaml.dump(
        tree,
        Dumper=_Dumper,
        sort_keys=False,
        allow_unicode=True,
        default_flow_style=False,
        width=LINE_WIDTH,
    )
