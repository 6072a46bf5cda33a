"""What the responses of an operation are: answers, or errors."""

from __future__ import annotations

from collections.abc import Iterator

from truespec.ir.operations import Content, Operation, Response

ITEM_CODECS = ("event-stream", "json-lines")
"""The codecs of bodies that are sequences of items, read as they arrive."""


WITHOUT_BODY = ("204", "205", "304")
"""The statuses of responses that have no body."""


def operation_text(operation: Operation) -> str:
    """Return what the document calls an operation: its id, or its method and path."""
    return operation.id or f"{operation.method.lower()} {operation.path}"


def answers(operation: Operation) -> tuple[Response, ...]:
    """Return the responses of a call that went well.

    These are the successful ones (RFC 9110, 15.3), or else the redirections, or else the
    default.
    """
    for first in ("2", "3", "d"):
        found = tuple(one for one in operation.responses if one.status[:1] == first)
        if found:
            return found
    return ()


def errors(operation: Operation) -> tuple[Response, ...]:
    """Return the responses that say that a call failed, or was redirected.

    A default is one of them even if it describes the answer as well.
    """
    good = {response.status for response in answers(operation)} - {"default"}
    return tuple(
        one
        for one in operation.responses
        if one.status not in good and one.status[:1] != "1"
    )


def contents_of(operation: Operation, response: Response) -> tuple[Content, ...]:
    """Return the media types of a response to an operation. Those to HEAD, which has no
    body, are what GET would be answered with (RFC 9110, 9.3.2)."""
    return () if operation.method == "head" else carried(response)


def carried(response: Response) -> tuple[Content, ...]:
    """Return the media types of the body of a response; whatever is said of them, some
    statuses have none (RFC 9110, 15.3.5, 15.3.6, 15.4.5)."""
    return () if response.status in WITHOUT_BODY else response.contents


def answer_contents(operation: Operation) -> Iterator[Content]:
    """Yield the media types of all answers that have a body (RFC 9110, 9.3.2)."""
    if operation.method == "head":
        return
    for response in answers(operation):
        yield from contents_of(operation, response)


def streams_items(operation: Operation) -> bool:
    """Whether an operation is answered by items, and by nothing else."""
    contents = list(answer_contents(operation))
    return bool(contents) and all(one.codec in ITEM_CODECS for one in contents)


def streams_bytes(operation: Operation) -> bool:
    """Whether an operation is answered by plain bytes, and by nothing else."""
    contents = list(answer_contents(operation))
    return bool(contents) and all(one.codec == "binary" for one in contents)


def further_methods(operation: Operation) -> Iterator[str]:
    """Yield the suffixes of the methods that an operation has besides its own.

    ``stream`` is for items where there are other answers too, ``pages`` and ``items``
    are for answers in pages.
    """
    codecs = {content.codec for content in answer_contents(operation)}
    if codecs & set(ITEM_CODECS) and not streams_items(operation):
        yield "stream"
    if operation.paging is not None:
        yield "pages"
        if operation.paging.result or operation.paging.style != "token":
            yield "items"
