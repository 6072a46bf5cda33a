"""The calls of all operations of a document, and what is wrong with them."""

from __future__ import annotations

import warnings
from collections import Counter
from itertools import cycle, islice
from typing import Any

from tests.suite.both_sides.answers import Answers, Prepared
from tests.suite.both_sides.bodies import Bodies
from tests.suite.both_sides.calls import Call, Calls
from tests.suite.both_sides.choice import Exhausted, Notes
from tests.suite.both_sides.comparing import Differs, check_arrival, check_message
from tests.suite.both_sides.fields import Fields
from tests.suite.both_sides.sides import Sides
from tests.suite.both_sides.values import Values
from truespec.ir.api import Api
from truespec.ir.operations import Operation
from truespec.name.decide import decide_names

_TRIES = 500


class Report(Notes):
    """What came of calling all operations of a document: how many `calls` each had,
    and how often each media type was sent."""

    def __init__(self) -> None:
        super().__init__()
        self.calls: Counter[str] = Counter()
        self.medias: Counter[str] = Counter()
        self.failures: list[str] = []


def talk(api: Api, sides: Sides) -> Report:
    """Call every operation of a document with each set of arguments, and answer with
    each answer that it has."""
    report = Report()
    names, values = decide_names(api), Values(api)
    bodies = Bodies(api, sides, values)
    fields = Fields(api, names, sides, values, report)
    calls = Calls(names, sides, values, bodies, report)
    answers = Answers(names, sides, bodies, fields, report)
    for operation in api.operations:
        talking = _Talking(operation, names.operations[operation.at], sides, report)
        talking.all(list(calls.of(operation)), list(answers.of(operation)))
    return report


class _Talking:
    """The calls of one operation, by the `name` of its method."""

    def __init__(
        self, operation: Operation, name: str, sides: Sides, report: Report
    ) -> None:
        self._operation = operation
        self._name = name
        self._sides = sides
        self._report = report
        self._responses: list[Any] = []

    def all(self, calls: list[Call], answers: list[Prepared]) -> None:
        """Make all calls and have all answers, each at least once."""
        number = max(len(calls), len(answers)) if calls and answers else 0
        for call, answer in islice(zip(cycle(calls), cycle(answers)), number):
            where = f"{self._operation.at} {call.media}".strip()
            try:
                self._until_sent(call, answer)
            except Exhausted as place:
                self._report.unable[where] = f"no value for {place} can be sent"
            except Differs as failure:
                self._report.failures.append(f"{where}: {failure}")
            else:
                self._report.calls[self._operation.at] += 1
                self._report.medias[f"-> {call.media}"] += 1
                self._report.medias[f"<- {answer.media}"] += 1

    def _until_sent(self, call: Call, answer: Prepared) -> None:
        """Make a call, with other values while these cannot be sent."""
        for _ in range(_TRIES):
            if self._is_sent(call, answer):
                return
        raise Differs("was never sent")

    def _is_sent(self, call: Call, answer: Prepared) -> bool:
        sides, errors = self._sides, self._sides.module("errors")
        before = sides.requests
        sides.handler.given = None
        sides.failures.found.clear()
        self._responses.clear()
        sides.handler.answer = lambda: _answer(answer, sides.module("server").Reply)
        try:
            returned = self._call(call)
        except errors.InvalidRequest as refusal:
            if sides.requests != before or refusal.problems:
                raise Differs(f"refused {call}: {refusal}") from refusal
            self._refused(call, refusal)
            return False
        except errors.ClientError as error:
            if self._is_refused(answer):
                return False
            if type(error) is not answer.kind:
                raise Differs(f"{call} raised {error!r}: {error}") from error
            returned = error
        if answer.kind is not None and returned.__class__ is not answer.kind:
            raise Differs(f"{answer.kind.__name__} became {returned!r}")
        check_message(answer, returned, self._responses, self._operation.method)
        check_arrival(call, self._name, sides.handler.given)
        return True

    def _call(self, call: Call) -> Any:
        """Call the client and return all of its answer."""
        body = self._operation.body
        options = self._sides.module("_runtime.client.options").CallOptions
        keywords = {name: one.value for name, one in call.parameters.items()}
        keywords["options"] = options(on_response=self._responses.append)
        if call.media and body is not None and len(body.contents) > 1:
            keywords["content_type"] = call.media
        given = [] if call.body is None else [call.body.value]
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)
            answer = getattr(self._sides.client, self._name)(*given, **keywords)
        streams = self._sides.module("_runtime.client.streams")
        if isinstance(answer, streams.ByteStream):
            return answer.read()
        return list(answer) if isinstance(answer, streams.ItemStream) else answer

    def _refused(self, call: Call, refusal: Any) -> None:
        """Count a refusal of the client, and make other values."""
        text = str(refusal).partition(": ")[2].removeprefix("invalid arguments: ")
        places, _, reason = text.partition(": ")
        self._report.refusals[reason] += 1
        for place in places.split(", "):
            call.change(place)

    def _is_refused(self, answer: Prepared) -> bool:
        """Whether the answer of the handler could not be sent; there is another then."""
        for failure in self._sides.failures.found:
            if getattr(failure, "problems", True):
                raise Differs(f"the server failed: {failure!r}") from failure
            self._report.refusals[str(failure)] += 1
            answer.change()
            return True
        return False


def _answer(answer: Prepared, reply: Any) -> Any:
    """Return what the handler returns, or raise its error."""
    value = None if answer.body is None else answer.body.value
    headers = None if answer.headers is None else answer.headers.value
    if answer.kind is None:
        media = answer.media or None
        return reply(value, status=answer.status, headers=headers, media_type=media)
    fields = dict(reply(None, headers=headers).fields())
    raise answer.kind.with_body(value, status=answer.status, headers=fields)
