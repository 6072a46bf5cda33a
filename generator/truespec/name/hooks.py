"""What the service sends by itself: its webhooks, and the callbacks of operations."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import count

from truespec.ir.api import Api
from truespec.ir.operations import Callback, Operation
from truespec.name.answers import operation_text


@dataclass(frozen=True, slots=True)
class Hook:
    """A webhook, or a callback: the requests that are sent to one URL.

    `key` tells it apart from all others. It is the name in the document, and if that is
    taken, the same behind the name of the operation that has the callback. `expression`
    says what the URL is; a webhook has none.
    """

    key: str
    expression: str
    operations: tuple[Operation, ...]


def hooks(api: Api) -> list[Hook]:
    """Return the webhooks in the order of the document, and then the callbacks, those of
    a callback's own operations last. What several operations refer to is there once."""
    found = {name: Hook(name, "", sent) for name, sent in _webhooks(api).items()}
    seen: set[tuple[str, str, tuple[str, ...]]] = set()
    for holder, callback in _callbacks(api):
        called = tuple(one.at for one in callback.operations)
        identity = (callback.name, callback.expression, called)
        if called and identity not in seen:
            seen.add(identity)
            key = next(key for key in _keys(holder, callback) if key not in found)
            found[key] = Hook(key, callback.expression, callback.operations)
    return list(found.values())


def sent(api: Api) -> list[Operation]:
    """Return the operations of all webhooks and callbacks, each once."""
    return each_once(one for hook in hooks(api) for one in hook.operations)


def each_once(operations: Iterable[Operation]) -> list[Operation]:
    """Return the first of the operations that are the same in the document."""
    found: dict[str, Operation] = {}
    for operation in operations:
        found.setdefault(operation.at, operation)
    return list(found.values())


def _webhooks(api: Api) -> dict[str, tuple[Operation, ...]]:
    found: dict[str, tuple[Operation, ...]] = {}
    for operation in api.webhooks:
        found[operation.path] = (*found.get(operation.path, ()), operation)
    return found


def _callbacks(api: Api) -> Iterator[tuple[Operation, Callback]]:
    """Yield the callbacks with the operations that have them."""
    waiting = [*api.operations, *api.webhooks]
    while waiting:
        for holder in waiting:
            for callback in holder.callbacks:
                yield holder, callback
        waiting = [
            called
            for holder in waiting
            for callback in holder.callbacks
            for called in callback.operations
        ]


def _keys(holder: Operation, callback: Callback) -> Iterator[str]:
    name = callback.name.strip("/")
    yield name
    longer = f"{operation_text(holder).strip('/')}/{name}"
    yield longer
    for number in count(2):
        yield f"{longer}/{number}"
