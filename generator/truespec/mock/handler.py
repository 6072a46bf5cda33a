"""The handler of the mock: a method for every operation, none of which does anything."""

from __future__ import annotations

from collections import Counter
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Any

from truespec.mock.answers import Accepted, Chosen, Unmet
from truespec.mock.bodies import Body, NoValue
from truespec.mock.described import DescribedAnswers
from truespec.mock.preferences import Preferences, read_preferences
from truespec.runtime.client.operation import WITHOUT_BODY
from truespec.verify.package import Package

Method = Callable[..., Awaitable[Any]]


@dataclass(slots=True)
class Mock:
    """Answers the requests for all operations of a document, as its package is used.

    With `dynamic`, each answer is made anew unless the request prefers otherwise.
    """

    package: Package
    described: DescribedAnswers
    dynamic: bool = False
    _turns: Counter[str] = field(default_factory=Counter)

    def handler(self) -> object:
        """Return what the application of the package calls."""
        routes = self.package.module("routes").ROUTES
        return SimpleNamespace(**{one.method: self._method(one) for one in routes})

    def _method(self, route: Any) -> Method:
        """Return the method of one operation."""
        server = self.package.module("server")
        incoming = (server.Incoming, server.IncomingItems)
        refusal = self.package.module("_runtime.server.refusal").Refusal
        choose = self.package.module("_runtime.wire.media_type").choose_accepted
        at = route.operation.at
        answers = self.described.by_operation[at]

        async def method(*bodies: Any, **parameters: Any) -> Any:
            for body in bodies:
                if isinstance(body, incoming):
                    async for _ in body:
                        pass
            headers = server.current_request().headers
            accept = headers.get("accept")
            try:
                wanted = read_preferences(headers.get_all("prefer"))
                chosen = answers.choose(wanted, Accepted(accept, choose))
            except (Unmet, ValueError) as error:
                raise refusal(400, f"Prefer: {error}") from None
            try:
                return self._reply(at, chosen, wanted, accept)
            except NoValue as error:
                raise refusal(501, f"{route.operation.id}: {error}") from None

        return method

    def _reply(
        self, at: str, chosen: Chosen, wanted: Preferences, accept: str | None
    ) -> Any:
        """Return the answer as a handler does; one that is an error is raised."""
        answer, body = chosen.answer, chosen.body
        response = answer.response
        headers = self.described.fields.texts(response.headers if response else ())
        if wanted.applied:
            headers["preference-applied"] = wanted.applied
        value = media = None
        if body is not None and chosen.status not in WITHOUT_BODY:
            dynamic = self.dynamic if wanted.dynamic is None else wanted.dynamic
            value = self._value(at, chosen, body, dynamic=dynamic)
            media = body.media_type(accept)
        if answer.error is not None:
            raise answer.error.with_body(value, status=chosen.status, headers=headers)
        reply = self.package.module("server").Reply
        return reply(value, status=chosen.status, headers=headers, media_type=media)

    def _value(self, at: str, chosen: Chosen, body: Body, *, dynamic: bool) -> Any:
        if chosen.example:
            return body.examples[chosen.example]
        if dynamic:
            self._turns[at] += 1
            return body.made(self._turns[at])
        return body.usual
