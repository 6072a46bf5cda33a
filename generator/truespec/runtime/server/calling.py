"""How the methods of a handler are found and called."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from functools import partial
from inspect import isasyncgenfunction, iscoroutinefunction
from typing import Any, TypeGuard


class Method:
    """A method of a handler; `in_thread` says that a thread has to wait for it."""

    __slots__ = ("_function", "in_thread")

    def __init__(self, function: Callable[..., Any], *, in_thread: bool) -> None:
        self._function = function
        self.in_thread = in_thread

    async def call(self, arguments: Sequence[Any], keywords: Mapping[str, Any]) -> Any:
        """Return what the method returns, when it is there."""
        if self.in_thread:
            from anyio import to_thread

            call = partial(self._function, *arguments, **keywords)
            returned = await to_thread.run_sync(call)
        else:
            returned = self._function(*arguments, **keywords)
        return await returned if is_awaitable(returned) else returned


class Calling:
    """Finds the methods of a handler, each of them once.

    Those that are not async run in a thread, so that they may wait; without `threads`,
    they run in the event loop, which is faster where they never do. What a class only
    inherits from `protocol` is missing.
    """

    __slots__ = ("_handler", "_methods", "_protocol", "threads")

    def __init__(self, handler: object, protocol: type[Any], *, threads: bool) -> None:
        self._handler = handler
        self._protocol = protocol
        self.threads = threads
        self._methods: dict[str, Method | None] = {}

    def method(self, name: str) -> Method | None:
        """Return a method of the handler, None if it is missing."""
        if name not in self._methods:
            self._methods[name] = self._found(name)
        return self._methods[name]

    def _found(self, name: str) -> Method | None:
        found = getattr(self._handler, name, None)
        inherited = getattr(self._protocol, name, None)
        if found is None or getattr(found, "__func__", found) is inherited:
            return None
        # The method of an object that is called, such as a partial, may be async.
        called = getattr(found, "__call__", found)  # noqa: B004
        is_async = any(
            test(one)
            for test in (iscoroutinefunction, isasyncgenfunction)
            for one in (found, called)
        )
        return Method(found, in_thread=self.threads and not is_async)


def is_awaitable(value: object) -> TypeGuard[Awaitable[Any]]:
    """Whether a value is to be awaited; quicker than asking `Awaitable`."""
    return hasattr(type(value), "__await__")
