"""Which functions of a module lead back to themselves."""

from __future__ import annotations

import ast


def in_circles(tree: ast.Module) -> set[str]:
    """Return the names of the functions that call themselves, perhaps through others.

    Decorated functions are left out, and what would lead through them: they are called
    as objects, which Python counts itself.
    """
    functions = {
        node.name: node
        for node in tree.body
        if isinstance(node, ast.FunctionDef) and not node.decorator_list
    }
    calls = {name: _called(node) & functions.keys() for name, node in functions.items()}
    callers: dict[str, set[str]] = {name: set() for name in functions}
    for name, called in calls.items():
        for one in called:
            callers[one].add(name)
    # What does not lead on, or is led to by nothing, is in no circle.
    for ways, back in ((calls, callers), (callers, calls)):
        ends = [name for name in ways if name in back and not ways[name]]
        while ends:
            end = ends.pop()
            for one in back.pop(end, ()):
                ways[one].discard(end)
                if not ways[one]:
                    ends.append(one)
            ways.pop(end, None)
    return set(calls) & set(callers)


def _called(function: ast.FunctionDef) -> set[str]:
    return {
        node.func.id
        for node in ast.walk(function)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
    }
