"""Reading over HTTP, within bounds: for how long, how much, and from whom."""

from __future__ import annotations

import hashlib
import http.client
import ssl
import time
import urllib.error
import urllib.request
from base64 import b64encode
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from ipaddress import IPv4Address, IPv6Address, ip_address
from threading import Timer
from typing import Any, NoReturn
from urllib.parse import SplitResult, unquote, urlsplit

from truespec.load.limits import Limits
from truespec.origin import public_url

_CHUNK = 65_536
_TIMEOUT_SECONDS = 20
_PORTS = {"http": 80, "https": 443}


class RemoteError(Exception):
    """Something cannot or must not be read; `code` is that of the diagnostic."""

    def __init__(self, code: str, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.hint = hint


@dataclass(slots=True)
class Remote:
    """What may be read from the network, and what was.

    `hosts` are those that were allowed by name, ``host`` or ``host:port``; with `any_host`
    documents may name others. `headers` are sent to the origin of the document, and where
    that is on this machine to the hosts that its own files or the user name. `entry` is
    the URL of the document, "" if it has none. `read` has the hash of everything that was
    read, by its URL.
    """

    any_host: bool = False
    hosts: frozenset[str] = frozenset()
    headers: Mapping[str, str] = field(default_factory=dict)
    limits: Limits = field(default_factory=Limits)
    entry: str = ""
    read: dict[str, str] = field(default_factory=dict)
    _size: int = 0
    _deadline: float | None = None
    _timers: list[Timer] = field(default_factory=list)

    def fetch(self, url: str, referrer: str) -> tuple[bytes, str]:
        """Return what is at a URL, and the URL it was found at after redirects.

        `referrer` is the URL of the document that names it, "" for one on this machine.
        Raises RemoteError with the code ``remote-not-allowed``, ``remote-failed`` or
        ``too-large``.
        """
        shown = public_url(url)
        if not self.any_host and not self.hosts:
            raise _not_allowed(shown, "")
        try:
            target = _split(url)
            self._permit(target, shown)
            if self._deadline is None:
                self._deadline = time.monotonic() + self.limits.remote_seconds
            content, found = self._ask(url, target, referrer)
        except (OSError, ValueError, http.client.HTTPException) as error:
            cause = _cause(error)
            late = self._deadline is not None and time.monotonic() >= self._deadline
            why = self._late() if late else str(cause) or type(cause).__name__
            message = f'"{shown}" cannot be read: {why}'
            raise RemoteError("remote-failed", message) from error
        self.read[shown] = hashlib.sha256(content).hexdigest()
        return content, found

    def _late(self) -> str:
        return f"the {self.limits.remote_seconds} seconds for the network are over"

    def _permit(self, target: SplitResult, shown: str) -> None:
        if not self.any_host and not self._is_named(target):
            raise _not_allowed(shown, f" {target.hostname}")
        if len(self.read) >= self.limits.remote_files:
            raise ValueError(f"{self.limits.remote_files} files were read already")

    def _is_named(self, target: SplitResult) -> bool:
        host = (target.hostname or "").lower()
        return bool({host, f"{host}:{_port(target)}"} & self.hosts) or (
            bool(self.hosts) and self.entry != "" and _is_same_host(self.entry, target)
        )

    def permits_address(self, address: str, target: SplitResult, referrer: str) -> None:
        """Raise RemoteError unless the address of a host may be connected to.

        What is behind the user's network is closed to documents from elsewhere.
        """
        found = ip_address(address.partition("%")[0])
        if isinstance(found, IPv6Address) and found.ipv4_mapped:
            found = found.ipv4_mapped
        if _is_public(found) or self._is_named(target):
            return
        if not referrer and found.is_loopback:
            return
        if referrer and _is_same_host(referrer, target):
            return
        if self.entry and _is_same_host(self.entry, target):
            return
        message = f'"{target.hostname}" has the private address {found}'
        hint = f"pass --allow-remote {target.hostname} to allow this"
        raise RemoteError("remote-not-allowed", message, hint)

    def _headers(self, target: SplitResult, referrer: str) -> dict[str, str]:
        if self.entry:
            trusted = _is_same_origin(self.entry, target)
        else:
            trusted = not referrer or self._is_named(target)
        return dict(self.headers) if trusted else {}

    def _ask(self, url: str, target: SplitResult, referrer: str) -> tuple[bytes, str]:
        assert self._deadline is not None
        left = self._deadline - time.monotonic()
        if left <= 0:
            raise TimeoutError(self._late())
        opener = urllib.request.build_opener(
            _Redirects(self), *_connections(self, referrer, left)
        )
        headers = {
            "Accept": "application/json, application/yaml, */*",
            **self._headers(target, referrer),
        }
        request = urllib.request.Request(public_url(url), headers=headers)
        try:
            with opener.open(request, timeout=min(_TIMEOUT_SECONDS, left)) as answer:
                return self._content(answer, public_url(url)), answer.url
        finally:
            while self._timers:
                self._timers.pop().cancel()

    def end_in_time(self, sock: Any, seconds: float) -> None:
        """Have a connection end when the time is over, whatever the other side does."""
        timer = Timer(seconds, _end, [sock])
        timer.daemon = True
        timer.start()
        self._timers.append(timer)

    def _content(self, answer: Any, shown: str) -> bytes:
        """Return the whole body of an answer."""
        assert self._deadline is not None
        parts: list[bytes] = []
        size = 0
        while part := answer.read1(_CHUNK):
            parts.append(part)
            size += len(part)
            if size > self.limits.size:
                message = f'"{shown}" is larger than {self.limits.size} bytes'
                raise RemoteError("too-large", message)
            if self._size + size > self.limits.remote_total:
                message = (
                    f'with "{shown}" more than {self.limits.remote_total} bytes would'
                    " be read from the network"
                )
                raise RemoteError("too-large", message)
            if time.monotonic() >= self._deadline:
                raise TimeoutError(self._late())
        announced = answer.headers.get("Content-Length", "")
        if announced.isdecimal() and int(announced) != size:
            raise ValueError(
                f"{announced} bytes were announced, but {size} were received"
            )
        self._size += size
        return b"".join(parts)

    def refuse_redirect(self, old: str, new: str) -> None:
        """Raise RemoteError where an answer leads to a host that was not named."""
        before, target = _split(old), _split(new)
        same = before.hostname == target.hostname
        ports = (_port(before), _port(target))
        if same and (ports[0] == ports[1] or ports == (80, 443)):
            return
        if self._is_named(target):
            return
        message = f'"{public_url(old)}" leads to another host, "{public_url(new)}"'
        hint = f"pass --allow-remote {target.hostname} to allow this"
        raise RemoteError("remote-not-allowed", message, hint)


class _Redirects(urllib.request.HTTPRedirectHandler):
    """Follows redirects on one host, and to those that were named."""

    def __init__(self, remote: Remote) -> None:
        self._remote = remote

    def redirect_request(  # type: ignore[no-untyped-def]
        self, req: urllib.request.Request, fp, code, msg, headers, newurl: str
    ) -> urllib.request.Request | None:
        """Return the request that a redirect asks for."""
        self._remote.refuse_redirect(req.full_url, newurl)
        new = super().redirect_request(req, fp, code, msg, headers, newurl)
        if new is not None and not _is_same_origin(req.full_url, _split(newurl)):
            for name in self._remote.headers:
                new.remove_header(name.capitalize())
        return new


def _connections(
    remote: Remote, referrer: str, seconds: float
) -> Iterable[urllib.request.BaseHandler]:
    """Return handlers whose connections look at the address they lead to, and end when
    the time is over. A proxy finds the addresses itself, and is the user's."""

    def look(connection: http.client.HTTPConnection, target: SplitResult) -> None:
        remote.end_in_time(connection.sock, seconds)
        if target.hostname == connection.host.strip("[]").lower():
            address = connection.sock.getpeername()[0]
            try:
                remote.permits_address(address, target, referrer)
            except RemoteError:
                connection.close()
                raise

    class Plain(urllib.request.HTTPHandler):
        def http_open(self, request: urllib.request.Request) -> Any:
            target = _split(request.full_url)

            class Connection(http.client.HTTPConnection):
                def connect(self) -> None:
                    super().connect()
                    look(self, target)

            return self.do_open(Connection, request)

    class Secure(urllib.request.HTTPSHandler):
        def https_open(self, request: urllib.request.Request) -> Any:
            target = _split(request.full_url)

            class Connection(http.client.HTTPSConnection):
                def connect(self) -> None:
                    super().connect()
                    look(self, target)

            context = ssl.create_default_context()
            return self.do_open(Connection, request, context=context)

    return Plain(), Secure()


def _end(sock: Any) -> None:
    try:
        sock.shutdown(2)
    except OSError:
        return


def _not_allowed(shown: str, host: str) -> RemoteError:
    message = f'"{shown}" would be read from the network'
    hint = f"pass --allow-remote{host} to allow this"
    return RemoteError("remote-not-allowed", message, hint)


def _split(url: str) -> SplitResult:
    """Return the parts of a URL; raises ValueError for what is none of HTTP."""
    parts = urlsplit(url)
    if parts.scheme.lower() not in _PORTS or not parts.hostname:
        _refuse(url)
    _ = parts.port
    return parts


def _refuse(url: str) -> NoReturn:
    raise ValueError(f"{public_url(url)!r} is not an address of HTTP")


def _port(parts: SplitResult) -> int:
    return parts.port or _PORTS[parts.scheme.lower()]


def _is_same_host(url: str, other: SplitResult) -> bool:
    return urlsplit(url).hostname == other.hostname


def _is_same_origin(url: str, other: SplitResult) -> bool:
    one = _split(url)
    return (one.scheme, one.hostname, _port(one)) == (
        other.scheme,
        other.hostname,
        _port(other),
    )


def _is_public(address: IPv4Address | IPv6Address) -> bool:
    return address.is_global and not address.is_multicast


def credentials(url: str) -> dict[str, str]:
    """Return the header field for the name and password in a URL, if it has them."""
    parts = urlsplit(url)
    if parts.username is None:
        return {}
    pair = f"{unquote(parts.username)}:{unquote(parts.password or '')}"
    return {"Authorization": f"Basic {b64encode(pair.encode()).decode()}"}


def _cause(error: Exception) -> Exception:
    """Return what is behind an error of urllib, where that says more."""
    if isinstance(error, urllib.error.HTTPError):
        return ValueError(f"the server answered {error.code} {error.reason}".strip())
    if isinstance(error, urllib.error.URLError) and isinstance(error.reason, Exception):
        return error.reason
    return error
