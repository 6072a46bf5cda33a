"""Keys by which a server knows that a request is a repeated one.

See draft-ietf-httpapi-idempotency-key-header.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from .message import Request

# RFC 9110, 9.2.2, and QUERY, of which its specification says the same.
_IDEMPOTENT = frozenset({"GET", "HEAD", "OPTIONS", "TRACE", "PUT", "DELETE", "QUERY"})


def is_idempotent(method: str) -> bool:
    """Tell whether sending a request twice has the effect of sending it once."""
    return method.upper() in _IDEMPOTENT


class IdempotencyKeys:
    """Gives each call a key of its own, the same one for all of its tries.

    `header` is the field, and `methods` those that get a key. `make` returns a new key;
    the draft has it in quotes, as a string of structured fields (RFC 9651, 3.3.3),
    `quoted` False leaves these out.
    """

    __slots__ = ("_make", "_methods", "_quoted", "header")

    def __init__(
        self,
        header: str = "Idempotency-Key",
        *,
        methods: Iterable[str] = ("POST", "PATCH"),
        make: Callable[[], str] | None = None,
        quoted: bool = True,
    ) -> None:
        self.header = header
        self._methods = frozenset(method.upper() for method in methods)
        self._make = _random if make is None else make
        self._quoted = quoted

    def put(self, request: Request) -> bool:
        """Give a request a key, unless it has one, and return whether it has one now."""
        if self.header in request.headers:
            return True
        if request.method.upper() not in self._methods:
            return False
        key = self._make()
        request.headers.set(self.header, f'"{key}"' if self._quoted else key)
        return True


def _random() -> str:
    import uuid

    return str(uuid.uuid4())
