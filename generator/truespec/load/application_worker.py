"""Imports an application and writes its document to a file; a process of its own.

Frameworks are asked for the document in the way that they have for it. An application
without one is asked over ASGI or WSGI for the addresses where documents usually are.
"""

from __future__ import annotations

import asyncio
import inspect
import json
import os
import sys
import traceback
from collections.abc import Callable, Iterator, Mapping
from importlib import import_module
from importlib.util import find_spec
from io import BytesIO
from pathlib import Path
from typing import Any

_MARKS = ("openapi", "swagger")
_PATHS = (
    "/openapi.json",
    "/schema/openapi.json",
    "/api/openapi.json",
    "/docs/openapi.json",
    "/swagger.json",
    "/api/swagger.json",
    "/apispec_1.json",
    "/openapi",
    "/schema",
    "/api/schema/",
    "/openapi.yaml",
    "/schema/openapi.yaml",
)


class _NoDocument(Exception):
    """There is none; the arguments are a message and a hint."""


def main(name: str, target: str) -> None:
    """Write the document of an application, or why there is none, to a file."""
    answer: dict[str, Any]
    try:
        answer = {"document": _plain(_document(_found(name)))}
    except _NoDocument as error:
        answer = dict(zip(("message", "hint"), error.args, strict=False))
    except (Exception, SystemExit) as error:
        file, line = _place(error)
        text = " ".join(f"{type(error).__name__}: {error}".split())
        answer = {"message": f"{name} fails: {text}", "file": file, "line": line}
    Path(target).write_text(json.dumps(answer), "utf-8")


def _place(error: BaseException) -> tuple[str, int]:
    """Return where the user's own code failed."""
    if isinstance(error, SyntaxError) and error.filename:
        return error.filename, error.lineno or 0
    here = os.getcwd()
    frames = [
        (frame.filename, frame.lineno or 0)
        for frame in traceback.extract_tb(error.__traceback__)
        if frame.filename.startswith(here) and "site-packages" not in frame.filename
    ]
    if not frames:
        return "", 0
    return os.path.relpath(frames[-1][0], here), frames[-1][1]


def _found(name: str) -> Any:
    """Return the object of a name, ``module:object`` or ``module.object``."""
    missing: _NoDocument | None = None
    for module, names in _readings(name):
        if not _is_module(module):
            continue
        found = import_module(module)
        try:
            for one in names.split("."):
                found = getattr(found, one)
        except AttributeError:
            called = [each for each in dir(found) if not each.startswith("_")]
            near = _nearest(names, called)
            missing = missing or _NoDocument(f'"{module}" has no "{names}"', near)
        else:
            return found
    if missing is not None:
        raise missing
    module = next(_readings(name))[0]
    raise _NoDocument(
        f'there is no module "{module}"',
        "modules are looked for in the folder of the project and in its src",
    )


def _readings(name: str) -> Iterator[tuple[str, str]]:
    """Yield the ways to read a name: as a module and a name in it."""
    module, colon, names = name.partition(":")
    if colon:
        yield module, names
        return
    parts = name.split(".")
    for length in range(len(parts) - 1, 0, -1):
        yield ".".join(parts[:length]), ".".join(parts[length:])
    # `app:main` is what servers call the object `main` of the module `app`.
    yield "app", name


def _is_module(name: str) -> bool:
    try:
        return find_spec(name) is not None
    except (ImportError, ValueError):
        return False


def _nearest(name: str, names: list[str]) -> str:
    from difflib import get_close_matches

    close = get_close_matches(name, names, n=1)
    return f'did you mean "{close[0]}"?' if close else ""


def _document(found: Any) -> Any:
    """Return the document of an object: an application, a factory, or a document."""
    if inspect.isroutine(found) and not _parameters(found):
        # The factory of an application, or what makes a document, such as app.openapi.
        found = found()
        if inspect.isawaitable(found):
            found = asyncio.run(_awaited(found))
    for ask in (_own, _django, _over_http):
        document = ask(found)
        if document is not None:
            return document
    raise _NoDocument(
        f"nothing is known about an OpenAPI document of {type(found).__name__} objects",
        "name an application, a function that returns one, or the document itself",
    )


async def _awaited(value: Any) -> Any:
    return await value


def _parameters(function: Callable[..., Any]) -> list[str]:
    return [
        name
        for name, one in inspect.signature(function).parameters.items()
        if one.default is one.empty
        and one.kind not in (one.VAR_POSITIONAL, one.VAR_KEYWORD)
    ]


def _is_document(value: object) -> bool:
    return isinstance(value, Mapping) and any(mark in value for mark in _MARKS)


def _own(found: Any) -> Any:
    """Return the document that an object is, or gives when it is asked."""
    if _is_document(found):
        return found
    if isinstance(found, bytes | str):
        return _parsed(found.encode() if isinstance(found, str) else found)
    extensions = getattr(found, "extensions", None)
    if isinstance(extensions, Mapping) and "flask-smorest" in extensions:
        apis = extensions["flask-smorest"]["apis"].values()
        found = next((one["ext_obj"] for one in apis), found)
    # Litestar, flask-smorest and the like keep an object that becomes a mapping.
    for holder in (found, *(_held(found, name) for name in ("openapi_schema", "spec"))):
        for name in (
            "openapi",
            "get_openapi_schema",
            "to_schema",
            "to_dict",
            "as_dict",
        ):
            method = getattr(holder, name, None)
            if holder is None or not callable(method):
                continue
            try:
                document = method()
            except TypeError:
                continue
            if _is_document(document):
                return document
    return None


def _held(found: Any, name: str) -> Any:
    try:
        return getattr(found, name, None)
    except Exception:  # Litestar raises where an application was made without one
        return None


def _django(found: Any) -> Any:
    """Return the document that drf-spectacular or drf-yasg makes of a Django project."""
    if not type(found).__module__.startswith("django.core.handlers"):
        return None
    if find_spec("drf_spectacular") is not None:
        generators = import_module("drf_spectacular.generators")
        return generators.SchemaGenerator().get_schema(public=True)
    return None


def _over_http(found: Any) -> Any:
    """Return the document that an application serves."""
    if not callable(found):
        return None
    paths = [*_routes(found), *_PATHS]
    ask = _ask_asgi if _is_asgi(found) else _ask_wsgi
    for path in dict.fromkeys(paths):
        status, body = ask(found, path)
        document = _parsed(body) if status == 200 else None
        if _is_document(document):
            return document
    return None


def _routes(found: Any) -> Iterator[str]:
    """Yield the paths of an application that look like those of a document."""
    listed = [
        getattr(one, "path", None) for one in getattr(found, "routes", None) or ()
    ]
    rules = getattr(getattr(found, "url_map", None), "iter_rules", None)
    if callable(rules):
        listed += [getattr(one, "rule", None) for one in rules()]
    for path in listed:
        if isinstance(path, str) and "{" not in path and "<" not in path:
            low = path.lower()
            if any(one in low for one in (*_MARKS, "schema", "apispec")):
                yield path


def _is_asgi(found: Any) -> bool:
    call = found if inspect.isfunction(found) else type(found).__call__
    if inspect.iscoroutinefunction(call):
        return True
    names = list(inspect.signature(call).parameters)
    return len([name for name in names if name != "self"]) == 3


def _ask_wsgi(found: Any, path: str) -> tuple[int, bytes]:
    """Return status and body of the answer of a WSGI application (PEP 3333)."""
    statuses = [500]

    def start(status: str, headers: list[tuple[str, str]], *rest: object) -> Any:
        statuses.append(int(status[:3]))
        return lambda data: None

    environ = {
        "REQUEST_METHOD": "GET",
        "SCRIPT_NAME": "",
        "PATH_INFO": path,
        "QUERY_STRING": "",
        "SERVER_NAME": "localhost",
        "SERVER_PORT": "80",
        "SERVER_PROTOCOL": "HTTP/1.1",
        "HTTP_HOST": "localhost",
        "HTTP_ACCEPT": "application/json, */*",
        "wsgi.version": (1, 0),
        "wsgi.url_scheme": "http",
        "wsgi.input": BytesIO(),
        "wsgi.errors": sys.stderr,
        "wsgi.multithread": False,
        "wsgi.multiprocess": False,
        "wsgi.run_once": True,
    }
    body = found(environ, start)
    return statuses[-1], b"".join(body)


def _ask_asgi(found: Any, path: str) -> tuple[int, bytes]:
    """Return status and body of the answer of an ASGI application."""
    return asyncio.run(_exchange(found, path))


async def _exchange(found: Any, path: str) -> tuple[int, bytes]:
    """Start an application (lifespan, where it has that), and ask it once."""
    version = {"version": "3.0", "spec_version": "2.3"}
    started = asyncio.Event()
    stop = asyncio.Event()
    first = [True]

    async def next_event() -> dict[str, Any]:
        if first.pop() if first else False:
            return {"type": "lifespan.startup"}
        await stop.wait()
        return {"type": "lifespan.shutdown"}

    async def note(message: Mapping[str, Any]) -> None:
        started.set()

    scope = {"type": "lifespan", "asgi": version, "state": {}}
    lifespan = asyncio.ensure_future(found(scope, next_event, note))
    waiting = asyncio.ensure_future(started.wait())
    await asyncio.wait({lifespan, waiting}, return_when=asyncio.FIRST_COMPLETED)
    waiting.cancel()
    statuses = [500]
    parts: list[bytes] = []

    async def receive() -> dict[str, Any]:
        return {"type": "http.request", "body": b"", "more_body": False}

    async def send(message: Mapping[str, Any]) -> None:
        if message["type"] == "http.response.start":
            statuses.append(message["status"])
        elif message["type"] == "http.response.body":
            parts.append(message.get("body", b""))

    request = {
        "type": "http",
        "asgi": version,
        "http_version": "1.1",
        "method": "GET",
        "scheme": "http",
        "path": path,
        "raw_path": path.encode(),
        "query_string": b"",
        "root_path": "",
        "headers": [(b"host", b"localhost"), (b"accept", b"application/json, */*")],
        "client": ("127.0.0.1", 1),
        "server": ("localhost", 80),
        "state": {},
    }
    try:
        await found(request, receive, send)
    finally:
        stop.set()
        await asyncio.wait({lifespan}, timeout=5)
        if not lifespan.done():
            lifespan.cancel()
        elif not lifespan.cancelled():
            lifespan.exception()  # an application without a lifespan may raise
    return statuses[-1], b"".join(parts)


def _parsed(body: bytes) -> Any:
    """Return the value of a JSON or YAML text, None for what is neither."""
    try:
        return json.loads(body)
    except ValueError:
        pass
    import yaml

    try:
        return yaml.safe_load(body)
    except (yaml.YAMLError, ValueError):
        return None


def _plain(value: Any) -> Any:
    """Return a value as it would come out of JSON; texts stand for what is not JSON."""
    return json.loads(json.dumps(value, default=_simple))


def _simple(value: Any) -> Any:
    if isinstance(value, Mapping):
        return dict(value)
    if isinstance(value, set | frozenset | tuple):
        return list(value)
    return str(value)


if __name__ == "__main__":
    main(*sys.argv[1:])
