"""Which operation a request is for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from ..shape_error import ShapeError
from ..wire.percent import decode_form
from ..wire.reading_styles import split_query
from .path_template import PathTemplate, literal_text, normalize
from .refusal import UNKNOWN_OPERATION, Refusal
from .request import ServerRequest
from .route import Route, selecting_headers


class UnknownTarget(Refusal):
    """No operation has what the request has in a selector; `is_aws` tells the protocol."""

    def __init__(self, detail: str, *, is_aws: bool) -> None:
        super().__init__(400, detail, code=UNKNOWN_OPERATION)
        self.is_aws = is_aws


class _Place:
    """The operations of one method and path, told apart by selectors.

    One without a selector is all that the others are not; of several the first.
    """

    __slots__ = ("by_header", "by_query", "plain")

    def __init__(self) -> None:
        self.plain: Route | None = None
        self.by_header: dict[str, dict[str, Route]] = {}
        self.by_query: dict[str, dict[str, Route]] = {}

    def add(self, route: Route) -> None:
        operation = route.operation
        headers = selecting_headers(operation)
        for name, value in headers:
            self.by_header.setdefault(name.lower(), {})[value] = route
        for text in operation.fixed_query:
            name, raw = split_query(text)[0]
            self.by_query.setdefault(name, {})[decode_form(raw)] = route
        if not headers and not operation.fixed_query and self.plain is None:
            self.plain = route

    def find(self, request: ServerRequest) -> Route:
        """Return the operation that a request selects."""
        for name, routes in self.by_header.items():
            found = routes.get(request.joined(name) or "")
            if found is not None:
                return found
        for name, value in _decoded(request.query) if self.by_query else ():
            if value in self.by_query.get(name, {}):
                return self.by_query[name][value]
        if self.plain is not None:
            return self.plain
        names = ", ".join((*self.by_header, *self.by_query))
        every: dict[str, Any] = {**self.by_header, **self.by_query}
        is_aws = any(one.is_aws for routes in every.values() for one in routes.values())
        raise UnknownTarget(f"no operation has that {names}", is_aws=is_aws)


class Router:
    """Finds operations by path, method and selectors; literal paths come first.

    Paths are compared in their normal form (RFC 3986, 6.2.2).
    """

    __slots__ = ("_static", "_templates")

    def __init__(self, routes: Sequence[Route]) -> None:
        self._static: dict[str, dict[str, _Place]] = {}
        templates: dict[str, dict[str, _Place]] = {}
        for route in routes:
            path = route.operation.path or "/"
            group = templates if "{" in path else self._static
            key = path if "{" in path else literal_text(path)
            places = group.setdefault(key, {})
            places.setdefault(route.operation.method, _Place()).add(route)
        found = [(PathTemplate(path), places) for path, places in templates.items()]
        self._templates: dict[int, list[tuple[PathTemplate, dict[str, _Place]]]] = {}
        for template, places in sorted(found, key=lambda one: one[0].generality):
            group_ = self._templates.setdefault(template.segments, [])
            group_.append((template, places))

    def has(self, path: str) -> bool:
        """Whether an operation has this path, without parameters."""
        return path in self._static

    def find(self, request: ServerRequest) -> Route:
        """Return the operation of a request, whose path texts are then known.

        Raises Refusal with 400, 404 or 405, and with 204, which is none, for OPTIONS.

        A request with HEAD is for the operation with GET where there is none of its own.
        """
        path = normalize(request.path)
        place = self._static.get(path, {}).get(request.method)
        if place is not None:
            return place.find(request)
        allowed: dict[str, None] = {}
        for texts, places in self._matching(path):
            place = places.get(request.method)
            if place is None and request.method == "HEAD":
                place = places.get("GET")
            if place is not None:
                request.path_texts = texts[0]
                route = place.find(request)
                request.path_texts = route.best_path_texts(texts)
                return route
            allowed.update(dict.fromkeys(places))
        if not allowed:
            raise Refusal(404, "there is nothing under this path")
        if "GET" in allowed:
            allowed["HEAD"] = None
        allowed["OPTIONS"] = None
        listed = [("allow", ", ".join(allowed))]
        if request.method == "OPTIONS":
            raise Refusal(204, "", headers=listed)
        raise Refusal(405, f"{request.method} is not among the methods", headers=listed)

    def _matching(
        self, path: str
    ) -> Iterator[tuple[list[Mapping[str, str]], dict[str, _Place]]]:
        """Yield the operations by method under the most definite path (OpenAPI 3.2,
        4.8.1), with every way to read its parameters; under several if they differ in
        the names of parameters only."""
        if path in self._static:
            yield [{}], self._static[path]
            return
        segments = path.split("/")
        shape: str | None = None
        for template, places in self._templates.get(len(segments), ()):
            if shape is not None and template.shape != shape:
                return
            texts = list[Mapping[str, str]](template.match(segments))
            if texts:
                shape = template.shape
                yield texts, places


def _decoded(query: str) -> list[tuple[str, str]]:
    try:
        return [(name, decode_form(raw)) for name, raw in split_query(query)]
    except ShapeError as error:
        raise Refusal(400, f"the query: {error}") from None
