"""Header fields that OpenAPI describes elsewhere (OpenAPI 3.2, 4.12.1 and 4.17)."""

from __future__ import annotations

from truespec.check.subject import Subject
from truespec.pointer import join

_ELSEWHERE = {
    "accept": "the media types of the responses",
    "authorization": "the security schemes",
    "content-type": "the media types of the body",
}


def header_fields(subject: Subject) -> None:
    """Report parameters and header fields that are to be ignored (``ignored-header``)."""
    for parameter in subject.of_kind("parameter"):
        name = parameter.fields.get("name")
        if parameter.fields.get("in") != "header" or not isinstance(name, str):
            continue
        if name.lower() in _ELSEWHERE:
            _report(subject, parameter.at, name, on_key=False)
    for kind in ("response", "encoding"):
        for holder in subject.of_kind(kind):
            headers = holder.fields.get("headers")
            for name in headers if isinstance(headers, dict) else ():
                if name.lower() == "content-type":
                    at = join(holder.origin("headers"), name)
                    _report(subject, at, name, on_key=True)


def _report(subject: Subject, at: str, name: str, *, on_key: bool) -> None:
    subject.diagnostics.warning(
        "ignored-header",
        at,
        f"the header field {name} is not described here; it is left out",
        f"it follows from {_ELSEWHERE[name.lower()]}",
        on_key=on_key,
    )
