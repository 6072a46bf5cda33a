"""The transports on real connections: streams, faults, TLS, and what is shown."""

from __future__ import annotations

import asyncio
import gzip
import logging
import os
import socket
import ssl
import struct
import threading
import tracemalloc
import zlib
from collections.abc import AsyncIterator, Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from typing import Any

import httpx2
import pytest
import trustme

from truespec.runtime.client.connections import Connections
from truespec.runtime.client.errors import (
    BrokenOff,
    ConnectFailed,
    TimedOut,
    TransportError,
)
from truespec.runtime.client.httpx_transport import (
    HttpxAsyncTransport,
    HttpxTransport,
)
from truespec.runtime.client.message import Request, RequestBody, Response
from truespec.runtime.client.security.certificate import ClientCertificate
from truespec.runtime.client.transport import Timeouts
from truespec.runtime.wire.headers import Headers

PATIENT = Timeouts.of(30.0)
PART = bytes(65536)
PARTS = 1600
"""So many parts are 100 MiB."""

Send = Callable[..., Response]
Speak = Callable[[Callable[[socket.socket], None]], str]


def send_sync(
    request: Request,
    timeouts: Timeouts = PATIENT,
    *,
    each: Callable[[bytes], object] | None = None,
    connections: Connections | None = None,
) -> Response:
    """Send a request, read the response to its end, giving `each` the parts if there."""
    with closing(HttpxTransport(connections)) as transport:
        answer = transport.send(request, timeouts)
        kept = list[bytes]()
        with closing(answer):
            for part in answer.iter_bytes():
                (each or kept.append)(part)
        return Response(answer.status, answer.headers, b"".join(kept), request)


def send_async(
    request: Request,
    timeouts: Timeouts = PATIENT,
    *,
    each: Callable[[bytes], object] | None = None,
    connections: Connections | None = None,
) -> Response:
    """Do the same with the asynchronous transport."""

    async def story() -> Response:
        transport = HttpxAsyncTransport(connections)
        try:
            answer = await transport.send(request, timeouts)
            kept = list[bytes]()
            try:
                async for part in answer.iter_bytes():
                    (each or kept.append)(part)
            finally:
                await answer.close()
            return Response(answer.status, answer.headers, b"".join(kept), request)
        finally:
            await transport.close()

    return asyncio.run(story())


@pytest.fixture(params=[send_sync, send_async], ids=["sync", "async"])
def send(request: pytest.FixtureRequest) -> Send:
    chosen: Send = request.param
    return chosen


def read_head(connection: socket.socket) -> bytes:
    """Read a request up to the end of its header fields."""
    head = b""
    while b"\r\n\r\n" not in head:
        head += connection.recv(65536)
    return head


def says(text: bytes) -> Callable[[socket.socket], None]:
    """Reads a request, says something and hangs up."""

    def speak(connection: socket.socket) -> None:
        read_head(connection)
        connection.sendall(text)

    return speak


# RFC 3986: what may stand in a path and in a query as it is, and what is encoded.
KEPT = "/a!$&'()*+,;=:@-._~%2F%2e%2E%20/b?c=!$&'()*+,;=:@/?%26%20%27-._~&c=&d"


def test_a_request_arrives_as_it_is(serve: Any, reply: Any, send: Send) -> None:
    server = serve(lambda got: reply(201, (("X-A", "1"), ("x-a", "2")), b"done"))
    fields = [("X-List", "1"), ("x-list", "2"), ("Content-Type", "text/x")]
    request = Request("PUT", server.url + KEPT, Headers(fields), b"\x00body")
    response = send(request)
    (got,) = server.received
    assert (got.method, got.path, got.body) == ("PUT", KEPT, b"\x00body")
    assert got.headers.get_all("X-List") == ["1", "2"]
    assert got.headers["Content-Type"] == "text/x"
    assert (response.status, response.content) == (201, b"done")
    assert response.headers.get_all("X-A") == ["1", "2"]


def test_text_beyond_ascii_is_sent_in_utf_8(serve: Any, reply: Any, send: Send) -> None:
    server = serve(lambda got: reply())
    send(Request("GET", server.url, Headers({"X-Name": "Żółć"})))
    value = server.received[0].headers["X-Name"]
    assert value.encode("latin-1").decode() == "Żółć"


def test_no_body_is_no_body(serve: Any, reply: Any, send: Send) -> None:
    server = serve(lambda got: reply())
    send(Request("GET", server.url))
    assert "Content-Length" not in server.received[0].headers
    assert "Transfer-Encoding" not in server.received[0].headers


def test_redirects_are_not_followed(serve: Any, reply: Any, send: Send) -> None:
    server = serve(lambda got: reply(307, (("Location", "/elsewhere"),)))
    assert send(Request("POST", server.url, body=b"x")).status == 307
    assert len(server.received) == 1


def test_cookies_are_not_kept(serve: Any, reply: Any) -> None:
    server = serve(lambda got: reply(200, (("Set-Cookie", "session=1"),)))
    with closing(HttpxTransport()) as transport:
        for _ in range(2):
            answer = transport.send(Request("GET", server.url), PATIENT)
            assert b"".join(answer.iter_bytes()) == b""
            assert answer.headers["Set-Cookie"] == "session=1"
    assert ["Cookie" in got.headers for got in server.received] == [False, False]


def test_content_codings_are_undone(serve: Any, reply: Any, send: Send) -> None:
    text = b"text " * 1000
    server = serve(
        lambda got: reply(200, (("Content-Encoding", "gzip"),), gzip.compress(text))
    )
    assert send(Request("GET", server.url)).content == text
    assert "gzip" in server.received[0].headers["Accept-Encoding"]


def test_gzip_may_come_in_members_and_in_any_parts(speak: Speak, send: Send) -> None:
    texts = [b"", b"one " * 50_000, b"two"]
    coded = b"".join(gzip.compress(text) for text in texts) + bytes(9)

    def drip(connection: socket.socket) -> None:
        head = b"HTTP/1.1 200 OK\r\nContent-Encoding: GZIP\r\n\r\n"
        says(head)(connection)
        for at in range(len(coded)):
            connection.sendall(coded[at : at + 1])

    assert send(Request("GET", speak(drip))).content == b"".join(texts)


@pytest.mark.parametrize("cut", [1, 8, 12, 500])
def test_gzip_that_ends_too_early(serve: Any, reply: Any, send: Send, cut: int) -> None:
    coded = gzip.compress(os.urandom(1000))[:-cut]
    server = serve(lambda got: reply(200, (("Content-Encoding", "gzip"),), coded))
    with pytest.raises(BrokenOff, match="ends too early"):
        send(Request("GET", server.url))


def test_a_coding_of_nothing(serve: Any, reply: Any, send: Send) -> None:
    server = serve(lambda got: reply(200, (("Content-Encoding", "gzip"),)))
    assert send(Request("GET", server.url)).content == b""


def test_a_little_that_stands_for_very_much_is_read_in_little_memory(
    serve: Any, reply: Any, send: Send
) -> None:
    size = PARTS * len(PART)
    compressor = zlib.compressobj(9, wbits=31)
    coded = b"".join(compressor.compress(part) for part in parts())
    coded += compressor.flush()
    server = serve(lambda got: reply(200, (("Content-Encoding", "gzip"),), coded))
    counter = Counter()
    peak = peak_of(lambda: send(Request("GET", server.url), each=counter.add))
    assert counter.total == size
    assert peak < size / 10


def test_a_coding_that_is_none_is_an_error(serve: Any, reply: Any, send: Send) -> None:
    server = serve(lambda got: reply(200, (("Content-Encoding", "gzip"),), b"text"))
    with pytest.raises(TransportError, match="Content-Encoding"):
        send(Request("GET", server.url))


def test_a_server_that_is_not_there(send: Send) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
    with pytest.raises(
        ConnectFailed, match=f"GET http://127.0.0.1:{port}/x: "
    ) as caught:
        send(Request("GET", f"http://127.0.0.1:{port}/x"))
    assert not caught.value.sent


def test_a_server_that_says_nothing(speak: Speak, send: Send) -> None:
    over = threading.Event()
    url = speak(lambda connection: (read_head(connection), over.wait(60), None)[2])
    try:
        with pytest.raises(TimedOut, match="nothing arrived in time") as caught:
            send(Request("GET", url), Timeouts(read=0.1))
    finally:
        over.set()
    assert caught.value.sent


def test_a_server_that_stops_in_the_middle(speak: Speak, send: Send) -> None:
    over = threading.Event()

    def stall(connection: socket.socket) -> None:
        says(b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf")(connection)
        over.wait(60)

    try:
        with pytest.raises(TimedOut) as caught:
            send(Request("GET", speak(stall)), Timeouts(read=0.1))
    finally:
        over.set()
    assert caught.value.sent


def test_a_connection_that_is_reset(speak: Speak, send: Send) -> None:
    def reset(connection: socket.socket) -> None:
        read_head(connection)
        now = struct.pack("ii", 1, 0)
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, now)

    with pytest.raises(BrokenOff) as caught:
        send(Request("GET", speak(reset)))
    assert caught.value.sent


@pytest.mark.parametrize(
    "text",
    [
        b"",
        b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nhalf\r\n",
        b"SSH-2.0-OpenSSH_9.9\r\n",
    ],
    ids=["nothing", "length", "chunks", "not HTTP"],
)
def test_a_response_that_is_not_whole(speak: Speak, send: Send, text: bytes) -> None:
    with pytest.raises(BrokenOff) as caught:
        send(Request("GET", speak(says(text))))
    assert caught.value.sent


def test_no_connection_becomes_free(serve: Any, reply: Any) -> None:
    server = serve(lambda got: reply(200, (), PART))
    with closing(HttpxTransport(Connections(most=1))) as transport:
        with closing(transport.send(Request("GET", server.url), PATIENT)):
            with pytest.raises(TimedOut, match="became free") as caught:
                transport.send(Request("GET", server.url), Timeouts(pool=0.1))
            assert not caught.value.sent
        # The connection is given back, although its body was not read.
        transport.send(Request("GET", server.url), PATIENT).close()


@pytest.mark.parametrize("url", ["ftp://127.0.0.1/", "http://127.0.0.1:x/", "nowhere"])
def test_a_url_that_cannot_be_called(send: Send, url: str) -> None:
    with pytest.raises(TransportError) as caught:
        send(Request("GET", url))
    assert not caught.value.sent


def test_a_field_with_a_line_break_is_refused_and_not_shown(
    serve: Any, reply: Any, send: Send
) -> None:
    server = serve(lambda got: reply())
    fields = Headers({"Authorization": "Bearer s3cret\r\nX-Evil: 1"})
    with pytest.raises(TransportError, match="not valid HTTP") as caught:
        send(Request("GET", server.url, fields))
    error: BaseException | None = caught.value
    while error is not None:
        assert "s3cret" not in str(error)
        error = error.__cause__ or error.__context__
    assert server.received == []


def test_what_a_body_raises_is_passed_on(serve: Any, reply: Any, send: Send) -> None:
    def parts() -> Iterator[bytes]:
        yield b"first"
        raise KeyError("no more")

    with pytest.raises(KeyError, match="no more"):
        send(Request("POST", serve(lambda got: reply()).url, body=parts()))


def test_secrets_of_the_url_are_not_logged(
    serve: Any, reply: Any, send: Send, caplog: pytest.LogCaptureFixture
) -> None:
    server = serve(lambda got: reply())
    url = server.url.replace("//", "//me:s3cret@")
    request = Request("GET", f"{url}/x?key=s3cret&a=1")
    request.secret_query.add("key")
    with caplog.at_level(logging.DEBUG):
        assert send(request).status == 200
    assert server.received[0].path == "/x?key=s3cret&a=1"
    assert server.received[0].headers["Authorization"].startswith("Basic ")
    assert "/x?key=<secret>&a=1" in caplog.text
    assert "s3cret" not in caplog.text


def upload(connection: socket.socket) -> None:
    """Counts what is uploaded in chunks, and says how much that was."""
    stream = connection.makefile("rb")
    while stream.readline() != b"\r\n":
        pass
    size = 0
    while length := int(stream.readline(), 16):
        size += len(stream.read(length))
        stream.readline()
    stream.readline()
    text = str(size).encode()
    length = len(text)
    connection.sendall(
        b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%s" % (length, text)
    )
    stream.close()


def download(connection: socket.socket) -> None:
    read_head(connection)
    connection.sendall(
        b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % (PARTS * len(PART))
    )
    for _ in range(PARTS):
        connection.sendall(PART)


def parts() -> Iterator[bytes]:
    for _ in range(PARTS):
        yield bytes(len(PART))


async def async_parts() -> AsyncIterator[bytes]:
    for part in parts():
        yield part


class Counter:
    """Counts bytes and keeps none."""

    total = 0

    def add(self, part: bytes) -> None:
        self.total += len(part)


def peak_of(action: Callable[[], object]) -> int:
    """Return the most memory, in bytes, that an action has at once."""
    tracemalloc.start()
    try:
        action()
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def test_a_large_body_is_read_in_little_memory(speak: Speak, send: Send) -> None:
    url, counter = speak(download), Counter()
    peak = peak_of(lambda: send(Request("GET", url), each=counter.add))
    assert counter.total == PARTS * len(PART)
    assert peak < counter.total / 10


@pytest.mark.parametrize("body", [parts, async_parts])
def test_a_large_body_is_sent_in_little_memory(
    speak: Speak, send: Send, body: Callable[[], RequestBody]
) -> None:
    request = Request("POST", speak(upload), body=body())
    if send is send_sync and body is async_parts:
        with pytest.raises(TypeError, match="asynchronous client"):
            send(request)
        return
    sizes = list[int]()
    peak = peak_of(lambda: sizes.append(int(send(request).content)))
    assert sizes == [PARTS * len(PART)]
    assert peak < PARTS * len(PART) / 10


def test_a_list_can_be_sent_more_than_once(speak: Speak, send: Send) -> None:
    request = Request("POST", speak(upload), body=[b"abc", b"de"])
    assert [send(request).content for _ in range(2)] == [b"5", b"5"]


def test_threads_share_a_transport(serve: Any, reply: Any) -> None:
    server = serve(lambda got: reply(200, (), got.path.encode()))
    with closing(HttpxTransport(Connections(most=4))) as transport:

        def one(number: int) -> bytes:
            request = Request("GET", f"{server.url}/{number}")
            with closing(transport.send(request, PATIENT)) as answer:
                return b"".join(answer.iter_bytes())

        with ThreadPoolExecutor(8) as pool:
            assert list(pool.map(one, range(50))) == [
                f"/{number}".encode() for number in range(50)
            ]


def test_a_client_of_ones_own_takes_part_and_stays_open(serve: Any, reply: Any) -> None:
    server = serve(lambda got: reply())
    with httpx2.Client(headers={"User-Agent": "mine", "X-B": "b"}) as client:
        transport = HttpxTransport(client=client)
        request = Request("GET", server.url, Headers({"X-B": "ours"}))
        transport.send(request, PATIENT).close()
        transport.close()
        assert not client.is_closed
    (got,) = server.received
    assert (got.headers["User-Agent"], got.headers["X-B"]) == ("mine", "ours")


def test_connections_and_a_client_of_ones_own_exclude_each_other() -> None:
    with (
        httpx2.Client() as client,
        pytest.raises(ValueError, match="settled by the client"),
    ):
        HttpxTransport(Connections(), client=client)


class Certificates:
    """Certificates of one authority, as files: of a server and of a client."""

    def __init__(self, folder: Path) -> None:
        authority = trustme.CA()
        self.authority = str(folder / "authority.pem")
        authority.cert_pem.write_to_path(self.authority)
        self.server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        authority.issue_cert("127.0.0.1").configure_cert(self.server)
        authority.configure_trust(self.server)
        client = authority.issue_cert("client@example.com")
        self.client, self.key = str(folder / "client.pem"), str(folder / "key.pem")
        client.private_key_pem.write_to_path(self.key)
        for part in client.cert_chain_pems:
            part.write_to_path(self.client, append=True)


@pytest.fixture(scope="module")
def certificates(tmp_path_factory: pytest.TempPathFactory) -> Certificates:
    return Certificates(tmp_path_factory.mktemp("certificates"))


def test_a_server_that_is_not_trusted(
    serve: Any, reply: Any, send: Send, certificates: Certificates
) -> None:
    server = serve(lambda got: reply(), certificates.server)
    with pytest.raises(ConnectFailed, match="certificate verify failed") as caught:
        send(Request("GET", server.url))
    assert not caught.value.sent
    assert server.received == []


def test_a_server_can_be_trusted(
    serve: Any, reply: Any, send: Send, certificates: Certificates
) -> None:
    server = serve(lambda got: reply(), certificates.server)
    own = ssl.create_default_context(cafile=certificates.authority)
    for verify in (certificates.authority, own, False):
        connections = Connections(verify=verify)
        assert send(Request("GET", server.url), connections=connections).status == 200


def test_a_client_shows_its_certificate(
    serve: Any, reply: Any, send: Send, tmp_path: Path
) -> None:
    certificates = Certificates(tmp_path)
    certificates.server.verify_mode = ssl.CERT_REQUIRED
    server = serve(lambda got: reply(), certificates.server)
    shown = ClientCertificate(certificates.client, certificates.key)
    trusted = certificates.authority
    connections = Connections(verify=trusted).showing(shown)
    assert send(Request("GET", server.url), connections=connections).status == 200
    with pytest.raises(TransportError):
        send(Request("GET", server.url), connections=Connections(verify=trusted))
    assert len(server.received) == 1
    assert certificates.key not in repr(shown)


def test_a_context_comes_with_its_own_certificate(certificates: Certificates) -> None:
    context = ssl.create_default_context()
    shown = ClientCertificate(certificates.client, certificates.key)
    with pytest.raises(ValueError, match="the context in verify"):
        HttpxTransport(Connections(verify=context, certificate=shown))


def test_a_proxy_is_asked(serve: Any, reply: Any, send: Send) -> None:
    proxy = serve(lambda got: reply(200, (), b"from the proxy"))
    request = Request("GET", "http://api.example/x?key=s3cret")
    request.secret_query.add("key")
    response = send(request, connections=Connections(proxy=proxy.url))
    assert response.content == b"from the proxy"
    assert proxy.received[0].path == "http://api.example/x?key=s3cret"


@pytest.mark.parametrize("trust_env", [False, True])
def test_a_proxy_of_the_environment(
    serve: Any,
    reply: Any,
    send: Send,
    monkeypatch: pytest.MonkeyPatch,
    trust_env: bool,
) -> None:
    proxy, server = (serve(lambda got: reply()) for _ in range(2))
    monkeypatch.setenv("HTTP_PROXY", proxy.url)
    monkeypatch.setenv("NO_PROXY", "")
    send(Request("GET", server.url), connections=Connections(trust_env=trust_env))
    assert len(proxy.received) == trust_env
