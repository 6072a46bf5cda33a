"""What mypyc is given: the module of the validators, rewritten for it.

- mypyc takes relative imports for absolute ones, which would tie the extension to one
  place: the runtime is imported by the name that the module has when it is loaded.
- Constants are final, so that they are no look-ups.
- The mappings are filled one entry at a time: mypyc undoes a display of n values in n
  ways, which takes gcc minutes.
- Compiled calls are no calls to Python. Functions that lead back to themselves count
  them, and raise RecursionError before the stack of the machine is full.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from truespec.extension.circles import in_circles

_HEAD = """
from importlib import import_module
from typing import Any, Final

source_digest: Final = "{mark}"
_package: Final = str(globals()["__name__"]).rpartition(".")[0]
_most_calls: Final[Any] = import_module(_package + "._runtime.room").most_calls
Problems = tuple[Any, ...]
"""

# A call in so many asks whether there is room for more.
_CALLS = 128


def extension_source(text: str, mark: str) -> str:
    """Return the source of the extension for the text of ``validators.py``.

    `mark` is a text that the extension holds.
    """
    tree = ast.parse(text)
    circles = in_circles(tree)
    body = ast.parse(_HEAD.format(mark=mark)).body
    for statement in tree.body:
        body += _rewritten(statement, circles)
    return ast.unparse(ast.fix_missing_locations(ast.Module(body, []))) + "\n"


def _rewritten(statement: ast.stmt, circles: set[str]) -> Iterator[ast.stmt]:
    match statement:
        case ast.ImportFrom(module="__future__" | "typing" | "collections.abc"):
            return
        case ast.ImportFrom(module=str(module), names=names, level=1):
            for name in names:
                if name.name != "Problems":
                    yield from ast.parse(
                        f"{name.name}: Final[Any] ="
                        f" import_module(_package + '.{module}').{name.name}"
                    ).body
        case ast.Assign(
            targets=[ast.Name(name)], value=ast.Call(args=[ast.Dict(), *_])
        ):
            yield from _filled(f"_checks_of_{name}", statement.value)
            yield statement
        case ast.Assign(targets=[ast.Name(name)], value=value):
            yield from _constant(name, value)
        case ast.FunctionDef():
            yield _function(statement, circles)
        case _:
            yield statement


def _filled(name: str, call: ast.expr) -> Iterator[ast.stmt]:
    """Yield what makes a dictionary of that name, the first argument of a call."""
    assert isinstance(call, ast.Call)
    display = call.args[0]
    assert isinstance(display, ast.Dict)
    yield from ast.parse(f"{name}: dict[str, Any] = {{}}").body
    for key, value in zip(display.keys, display.values, strict=True):
        (fill,) = ast.parse(f"{name}[0] = 0").body
        assert isinstance(fill, ast.Assign)
        assert isinstance(fill.targets[0], ast.Subscript)
        assert key is not None
        fill.targets[0].slice = key
        fill.value = value
        yield fill
    call.args[0] = ast.Name(name, ast.Load())


def _constant(name: str, value: ast.expr) -> Iterator[ast.stmt]:
    """Yield the assignment; what replaces itself (`lazy_pattern`) is not final."""
    lazy = isinstance(value, ast.Call) and any(
        isinstance(one, ast.Call) for one in value.args
    )
    kind = "Any" if lazy else "Final"
    (assignment,) = ast.parse(f"{name}: {kind} = 0").body
    assert isinstance(assignment, ast.AnnAssign)
    assignment.value = value
    yield assignment


def _function(function: ast.FunctionDef, circles: set[str]) -> ast.FunctionDef:
    (argument,) = function.args.args
    argument.annotation = ast.Name("Any", ast.Load())
    if function.name not in circles:
        return function
    calls = ast.arg("calls", ast.Name("int", ast.Load()))
    function.args.args.append(calls)
    function.args.defaults.append(ast.Constant(0))
    deeper = ast.parse("calls + 1", mode="eval").body
    for node in ast.walk(function):
        match node:
            case ast.Call(func=ast.Name(name), args=arguments) if name in circles:
                arguments.append(deeper)
    guard = f"if calls % {_CALLS} == {_CALLS - 1} and calls >= _most_calls(): raise RecursionError"
    function.body = [*ast.parse(guard).body, *function.body]
    return function
