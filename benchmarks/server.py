"""A server on loopback that gives every request the same answer, as fast as it can.

Called by `calls.py` as ``python server.py FILE``, where FILE holds the JSON of the answer;
prints its port.
"""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path


class Connection(asyncio.Protocol):
    """One connection, which is kept open: for each request that is complete an answer."""

    def __init__(self, answer: bytes) -> None:
        self._answer = answer
        self._received = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Keep where answers are written."""
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        """Answer what is complete; the length of a body is all that is understood."""
        self._received += data
        while (end := self._received.find(b"\r\n\r\n")) >= 0:
            head = self._received[:end].lower()
            _, _, rest = head.partition(b"content-length:")
            size = end + 4 + int(rest.partition(b"\r\n")[0] or 0)
            if len(self._received) < size:
                return
            self._received = self._received[size:]
            self._transport.write(self._answer)


async def serve(content: bytes) -> None:
    """Serve until the process is ended."""
    head = (
        "HTTP/1.1 200 OK\r\nContent-Type: application/x-amz-json-1.1\r\n"
        f"Content-Length: {len(content)}\r\n\r\n"
    )
    loop = asyncio.get_running_loop()
    answer = head.encode() + content
    server = await loop.create_server(lambda: Connection(answer), "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(serve(Path(sys.argv[1]).read_bytes()))
