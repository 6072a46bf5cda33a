"""A server on loopback that does as its script says, and keeps what it was sent."""

from __future__ import annotations

import hashlib
import json
import socket
import socketserver
import struct
import threading
from collections import deque
from collections.abc import Callable, Iterable
from typing import Any, BinaryIO

# Waits end by an event; this is only how long a test that has failed may take.
PATIENCE = 30.0
_PART = 64 * 1024


class Received:
    """A request as it came: `target` and `fields` are untouched.

    Of a body that is not kept, `size` and `digest` (SHA-256) tell.
    """

    def __init__(self, head: bytes) -> None:
        self.head = head
        line, *lines = head.decode("latin-1").split("\r\n")
        self.method, self.target, self.version = line.split(" ")
        self.fields = [
            (name, value.strip())
            for name, _, value in (x.partition(":") for x in lines)
        ]
        self.body = b""
        self.size = 0
        self.digest = ""

    def all(self, name: str) -> list[str]:
        """Return the values of a header field."""
        return [
            value for called, value in self.fields if called.lower() == name.lower()
        ]

    def field(self, name: str) -> str | None:
        """Return the value of a header field that is there once at most."""
        values = self.all(name)
        assert len(values) < 2, values
        return values[0] if values else None

    def json(self) -> Any:
        """Return the body, which is JSON."""
        return json.loads(self.body)


class Reset:
    """Breaks the connection off, so that the other side gets an error."""


class Cut:
    """Closes the connection, as if the answer were complete."""


Step = bytes | threading.Event | Reset | Cut
"""What is done in turn: bytes are sent, an event is waited for."""


class Reply:
    """What is answered, and how: `before` is done before anything is sent.

    A body of `steps` is sent in chunks as it comes, unless `length` says how long it is.
    """

    def __init__(
        self,
        body: bytes = b"",
        content_type: str | None = None,
        *,
        status: int = 200,
        headers: Iterable[tuple[str, str]] = (),
        steps: Iterable[Step] | None = None,
        length: int | None = None,
        before: Iterable[Step] = (),
    ) -> None:
        self.status = status
        self.headers = list(headers)
        if content_type is not None:
            self.headers.append(("Content-Type", content_type))
        self.length = len(body) if steps is None else length
        self.steps = [body] if steps is None else steps
        self.before = before


def as_json(value: Any, **more: Any) -> Reply:
    """Return a reply of JSON."""
    return Reply(json.dumps(value).encode(), "application/json", **more)


class Server:
    """Answers by a function, or by a list of replies, the last of them for ever."""

    def __init__(
        self,
        answer: Callable[[Received], Reply] | Iterable[Reply],
        *,
        keep: bool = True,
    ) -> None:
        self.received: list[Received] = []
        self.failures: list[Exception] = []
        self._keep = keep
        self._answer = answer if callable(answer) else _in_turn(deque(answer))
        serve, failures = self._serve, self.failures

        class Handler(socketserver.StreamRequestHandler):
            def handle(self) -> None:
                try:
                    while serve(self.connection, self.rfile):
                        pass
                except OSError:
                    # The client went away, which some tests want it to.
                    pass
                except Exception as error:
                    failures.append(error)

        class Quiet(socketserver.ThreadingTCPServer):
            daemon_threads = True
            request_queue_size = 128

        self._server = Quiet(("127.0.0.1", 0), Handler)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,))
        self._thread.start()
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"

    @property
    def last(self) -> Received:
        """The request that came last."""
        return self.received[-1]

    def close(self) -> None:
        """Answer no more; raises what went wrong here."""
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()
        if self.failures:
            raise self.failures[0]

    def _serve(self, connection: socket.socket, incoming: BinaryIO) -> bool:
        """Answer one request; return whether the connection goes on."""
        head = b""
        while not head.endswith(b"\r\n\r\n"):
            line = incoming.readline()
            if not line:
                return False
            head += line
        request = Received(head.removesuffix(b"\r\n\r\n"))
        digest = hashlib.sha256()
        for part in _body(request, incoming):
            request.size += len(part)
            digest.update(part)
            if self._keep:
                request.body += part
        request.digest = digest.hexdigest()
        self.received.append(request)
        return _send(connection, self._answer(request), request)


def _in_turn(replies: deque[Reply]) -> Callable[[Received], Reply]:
    return lambda _: replies.popleft() if len(replies) > 1 else replies[0]


def _body(request: Received, incoming: BinaryIO) -> Iterable[bytes]:
    if request.field("Transfer-Encoding") == "chunked":
        while size := int(_line(incoming).split(b";")[0], 16):
            yield from _exactly(size, incoming)
            _line(incoming)
        _line(incoming)
    else:
        yield from _exactly(int(request.field("Content-Length") or 0), incoming)


def _line(incoming: BinaryIO) -> bytes:
    line = incoming.readline()
    if not line:
        raise ConnectionError("the body is not complete")
    return line


def _exactly(size: int, incoming: BinaryIO) -> Iterable[bytes]:
    while size:
        part = incoming.read(min(size, _PART))
        if not part:
            raise ConnectionError("the body is not complete")
        size -= len(part)
        yield part


def _send(connection: socket.socket, reply: Reply, request: Received) -> bool:
    if not _do(reply.before, connection, chunked=False):
        return False
    chunked = reply.length is None
    empty = request.method == "HEAD" or reply.status in (204, 304)
    fields = list(reply.headers)
    if chunked:
        fields.append(("Transfer-Encoding", "chunked"))
    elif reply.status not in (204, 304):
        fields.append(("Content-Length", str(reply.length)))
    lines = [f"HTTP/1.1 {reply.status} Said", *(f"{n}: {v}" for n, v in fields), "", ""]
    connection.sendall("\r\n".join(lines).encode())
    if empty:
        return True
    if not _do(reply.steps, connection, chunked=chunked):
        return False
    if chunked:
        connection.sendall(b"0\r\n\r\n")
    return True


def _do(steps: Iterable[Step], connection: socket.socket, *, chunked: bool) -> bool:
    for step in steps:
        match step:
            case bytes() if step and chunked:
                connection.sendall(b"%x\r\n%b\r\n" % (len(step), step))
            case bytes():
                connection.sendall(step)
            case threading.Event():
                step.wait(PATIENCE)
            case Reset():
                linger = struct.pack("ii", 1, 0)
                connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
                return False
            case Cut():
                return False
    return True
