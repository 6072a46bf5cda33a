"""Every operation of a sample of real documents, from the generated client to the
generated server and back: equal on both ends."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from tests.suite.both_sides.document import DOCUMENT
from tests.suite.both_sides.sides import both
from tests.suite.both_sides.talk import Report, talk
from tests.suite.sample import SAMPLE, Sampled, generate
from truespec.verify.package import imported

UNABLE: dict[str, dict[str, str]] = {}
"""What cannot be called, by the title of the document, with the reason."""

REFUSALS = re.compile(
    r"("
    r"XML cannot say the character U\+[0-9A-F]{4}"
    r"|a header field (holds visible ASCII characters only"
    r"|has no white space at its ends)"
    r"|an array of one empty text would be read as an empty array"
    r"|path parameter '.*': (an empty text would leave out its part of the path"
    r"|the text '%?[.2E]+' would change the path)"
    r"|only the data of an event has more than one line"
    r"|in '.*' '.*' is unclear"
    r")",
    re.DOTALL,
)
"""The reasons for which a valid value is not sent: no message could carry it."""


def _report(document: Sampled) -> Report:
    with imported(document.folder) as package, both(package.module) as sides:
        return talk(document.api, sides)


def _check(document: Sampled, report: Report) -> None:
    assert report.failures == []
    assert report.unable == UNABLE.get(document.api.title, {})
    assert report.calls.keys() == {one.at for one in document.api.operations}
    other = [one for one in report.refusals if not REFUSALS.fullmatch(one)]
    assert other == []


@pytest.mark.parametrize("number", range(SAMPLE))
def test_a_real_document(sample: list[Sampled], number: int) -> None:
    _check(sample[number], _report(sample[number]))


def test_what_real_documents_seldom_have(tmp_path: Path) -> None:
    path = tmp_path / "document.json"
    path.write_text(json.dumps(DOCUMENT))
    document = generate(path, tmp_path / "made")
    _check(document, _report(document))
