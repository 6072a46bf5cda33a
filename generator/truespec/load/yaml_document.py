"""YAML 1.2 through PyYAML, which reads YAML 1.1 and refuses more than it must."""

from __future__ import annotations

import unicodedata
from functools import partial

import yaml

from truespec.load.json_index import Numbering
from truespec.load.limits import Limits
from truespec.load.parsed import Parsed, Refusal, Remark, exceeds_depth, too_deep
from truespec.load.yaml_index import IndexBuilder, index_of
from truespec.load.yaml_text import Unfit, YamlText, has_foreign_breaks, substitute
from truespec.load.yaml_tree import TreeBuilder

_HINTS = {
    "mapping values are not allowed": 'quote a text that contains ": "',
    "cannot start any token": "quote a text that starts with @, `, % or a tab",
    "could not find expected ':'": "is a colon or an indentation missing here?",
    "expected <block end>": "check the indentation of this line",
    "found undefined tag handle": "quote a text that starts with !",
}


def parse_yaml(text: str, limits: Limits) -> Parsed:
    """Return the value of the first document of a text.

    Raises Refusal for what is not YAML, and for what exceeds the limits.
    """
    remarks: list[Remark] = []
    ready = YamlText(text)
    if has_foreign_breaks(text):
        ready = _substituted(text, remarks)
    try:
        try:
            return _build(ready, limits, remarks)
        except (yaml.reader.ReaderError, UnicodeEncodeError):
            ready = _substituted(text, remarks)
            return _build(ready, limits, remarks)
    except yaml.YAMLError as error:
        refusal = _refusal(error)
    if ready.pure:
        raise refusal
    return _build_anyway(ready, limits, remarks, refusal)


def _build(ready: YamlText, limits: Limits, remarks: list[Remark]) -> Parsed:
    builder = TreeBuilder(ready.parser(), limits)
    try:
        tree = builder.build()
    except RecursionError as error:
        raise too_deep(limits, 1, 1) from error
    if builder.has_aliases and exceeds_depth(tree, limits.depth):
        raise too_deep(limits, 1, 1)
    index = (
        partial(index_of, tree, builder.marks)
        if builder.is_plain
        else IndexBuilder(ready.parser()).build
    )
    return Parsed(tree, remarks + builder.remarks, builder.repeats, index)


def _build_anyway(
    ready: YamlText, limits: Limits, remarks: list[Remark], refusal: Refusal
) -> Parsed:
    """Try the parser without libyaml, which takes a tab where it does no harm."""
    pure = YamlText(ready.text, ready.restore, pure=True)
    message = refusal.message.replace("this is not YAML", "this is not strictly YAML")
    remark = Remark("lenient-yaml", message, refusal.line, refusal.column)
    try:
        return _build(pure, limits, [*remarks, remark])
    except (yaml.YAMLError, ValueError, OverflowError):
        # The latter two are what this parser makes of an escape beyond U+10FFFF.
        raise refusal from None


def _substituted(text: str, remarks: list[Remark]) -> YamlText:
    ready, unfit = substitute(text)
    place = Numbering(text).at
    for one in unfit:
        line, column = place(one.offset)
        code, message = "unprintable-character", _describe(one)
        remarks.append(Remark(code, message, line + 1, column + 1))
    return ready


def _describe(unfit: Unfit) -> str:
    code = f"U+{ord(unfit.character):04X}"
    name = unicodedata.name(unfit.character, "")
    title = f"{code} ({name})" if name else code
    times = f", {unfit.count} times in the file" if unfit.count > 1 else ""
    return f"the character {title} should be written as an escape{times}"


def _refusal(error: yaml.YAMLError) -> Refusal:
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
    problem = getattr(error, "problem", None) or str(error)
    context = getattr(error, "context", None)
    hint = next((hint for text, hint in _HINTS.items() if text in problem), "")
    message = f"this is not YAML: {problem}" + (f", {context}" if context else "")
    return Refusal("not-yaml", message, line, column, hint)
