"""What a call returned, together with the response that it came in."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any, Generic, ParamSpec, TypeVar, cast

from ..json_types import JsonValue
from ..wire.headers import Headers
from ..wire.json_text import read_json
from .message import Request, Response

P = ParamSpec("P")
T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class RawResponse(Generic[T_co]):
    """The value that a call returned (`value`), and the response.

    `attempts` is how many requests were sent for it, redirects and retries included, and
    `elapsed` how many seconds the call took. `leniencies` tell where the response was
    not what the document describes, one sentence each.
    """

    __slots__ = ("attempts", "elapsed", "response", "value")

    def __init__(
        self, value: T_co, response: Response, attempts: int, elapsed: float
    ) -> None:
        self.value = value
        self.response = response
        self.attempts = attempts
        self.elapsed = elapsed

    @property
    def status(self) -> int:
        """The status code."""
        return self.response.status

    @property
    def headers(self) -> Headers:
        """The header fields; the classes of `headers` read them (``of``)."""
        return self.response.headers

    @property
    def content(self) -> bytes:
        """The body, its content codings undone."""
        return self.response.content

    @property
    def request(self) -> Request:
        """The request that was answered, the last one of several."""
        return self.response.request

    @property
    def url(self) -> str:
        """Where the response came from."""
        return self.response.request.url

    @property
    def leniencies(self) -> list[str]:
        """Where the response was not what the document describes."""
        return self.response.leniencies

    def json(self) -> JsonValue:
        """Return the body as JSON; raises ValueError if it is not."""
        return read_json(self.response.content)

    def __repr__(self) -> str:
        return f"<RawResponse {self.status} of {self.request!r}>"


class RawCalls:
    """The calls of a client that return a RawResponse.

    ``client.with_raw_response.get_pet(pet_id=1)`` is quick to write;
    ``client.with_raw_response(client.get_pet)(pet_id=1)`` is known to type checkers.
    """

    __slots__ = ("_client",)

    def __init__(self, client: Any) -> None:
        self._client = client

    def __call__(self, method: Callable[P, T]) -> Callable[P, RawResponse[T]]:
        """Return a method of the client that returns a RawResponse."""
        return cast("Callable[P, RawResponse[T]]", getattr(self._client, _name(method)))

    def __getattr__(self, name: str) -> Any:
        return getattr(self._client, name)


class AsyncRawCalls:
    """The calls of an asynchronous client that return a RawResponse; see `RawCalls`."""

    __slots__ = ("_client",)

    def __init__(self, client: Any) -> None:
        self._client = client

    def __call__(
        self, method: Callable[P, Awaitable[T]]
    ) -> Callable[P, Awaitable[RawResponse[T]]]:
        """Return a method of the client that returns a RawResponse."""
        found = getattr(self._client, _name(method))
        return cast("Callable[P, Awaitable[RawResponse[T]]]", found)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._client, name)


def _name(method: object) -> str:
    name: str = getattr(method, "__name__", "")
    return name
