"""How the methods of a handler are found and called."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from functools import partial
from inspect import isasyncgenfunction, iscoroutinefunction
from typing import Any


class Calling:
    """Calls the methods of a handler.

    Those that are not async run in a thread, so that they may wait; without `threads`,
    they run in the event loop, which is faster where they never do. What a class only
    inherits from `protocol` is missing.
    """

    __slots__ = ("_handler", "_is_async", "_methods", "_protocol", "threads")

    def __init__(self, handler: object, protocol: type[Any], *, threads: bool) -> None:
        self._handler = handler
        self._protocol = protocol
        self.threads = threads
        self._methods: dict[str, Callable[..., Any] | None] = {}
        self._is_async: dict[Callable[..., Any], bool] = {}

    def method(self, name: str) -> Callable[..., Any] | None:
        """Return a method of the handler, None if it is missing."""
        if name not in self._methods:
            self._methods[name] = self._found(name)
        return self._methods[name]

    def _found(self, name: str) -> Callable[..., Any] | None:
        found = getattr(self._handler, name, None)
        inherited = getattr(self._protocol, name, None)
        if found is None or getattr(found, "__func__", found) is inherited:
            return None
        method: Callable[..., Any] = found
        # The method of an object that is called, such as a partial, may be async.
        called = getattr(found, "__call__", found)  # noqa: B004
        self._is_async[method] = any(
            test(one)
            for test in (iscoroutinefunction, isasyncgenfunction)
            for one in (found, called)
        )
        return method

    async def call(
        self,
        method: Callable[..., Any],
        arguments: Sequence[Any],
        keywords: Mapping[str, Any],
    ) -> Any:
        """Return what a method returns, when it is there."""
        if self._is_async[method] or not self.threads:
            returned = method(*arguments, **keywords)
        else:
            from anyio import to_thread

            call = partial(method, *arguments, **keywords)
            returned = await to_thread.run_sync(call)
        return await returned if isinstance(returned, Awaitable) else returned
