"""What an operation of Swagger 2.0 sends: a body, or the fields of a form."""

from __future__ import annotations

from truespec.pointer import join
from truespec.resolve.document import Document, Node
from truespec.upgrade.swagger_bodies import form_body, request_body

_FORMS = ("multipart/", "application/x-www-form-urlencoded")


def content_of(document: Document, own: list[Node], shared: list[Node]) -> list[Node]:
    """Return the body or the form fields among the parameters of an operation, with those
    of its path item that it sends as well.

    An operation that describes a body or a form takes nothing from its path item but the
    fields that its form lacks. What it leaves is reported, unless it is of the same name
    and so meant to be replaced.
    """
    content = [one for one in own if _place(document, one) in ("body", "formData")]
    if not content:
        return []
    names = {_name(document, one) for one in content}
    has_body = any(_place(document, one) == "body" for one in content)
    further = []
    for one in shared:
        place = _place(document, one)
        if place not in ("body", "formData") or _name(document, one) in names:
            continue
        if place == "formData" and not has_body:
            further.append(one)
            continue
        document.diagnostics.warning(
            "several-bodies" if place == "body" and has_body else "body-beside-form",
            one.at,
            "an operation of this path has a body or a form of its own, which is sent"
            " instead",
            "give this to the operations that send it",
        )
    return further + content


def body_of(
    document: Document, parameters: list[Node], holder: Node, consumes: list[str]
) -> Node | None:
    """Return the body that some of the parameters of a holder describe together, if any,
    in the media types that an operation consumes."""
    targets = [document.follow(parameter) for parameter in parameters]
    fields = [one for one in targets if one.fields.get("in") == "formData"]
    bodies = [one for one in parameters if _place(document, one) == "body"]
    if bodies:
        _refuse_others(document, bodies, has_form=bool(fields))
        body = document.follow(bodies[0])
        return request_body(body, bodies[0].at, consumes)
    if not fields:
        return None
    _require_form(document, fields, consumes)
    return form_body(fields, join(holder.at, "parameters"), consumes)


def _refuse_others(document: Document, bodies: list[Node], *, has_form: bool) -> None:
    """Report bodies beside the first, and a form beside it (Swagger 2.0, Parameter
    Object, ``in``): a request has one of them."""
    for reference in bodies[1:]:
        document.diagnostics.error(
            "several-bodies",
            reference.at,
            "another parameter is the body of this operation; a request has one body",
            "make one object of them, with a property for each",
        )
    if has_form:
        document.diagnostics.error(
            "body-beside-form",
            bodies[0].at,
            "this operation has form fields, too; a request has a body or a form",
            "make the body a field of the form, or the fields properties of the body",
        )


def _require_form(document: Document, fields: list[Node], consumes: list[str]) -> None:
    """Report files where no media type is a form (Swagger 2.0, Parameter Object,
    ``type``)."""
    if any(one.startswith(_FORMS) for one in consumes):
        return
    for field in fields:
        if field.fields["schema"].fields.get("format") == "binary":
            document.diagnostics.warning(
                "file-outside-form",
                field.at,
                "a file is sent in a form, and the operation consumes none; it is sent as"
                " multipart/form-data",
                "write consumes: [multipart/form-data]",
            )


def _place(document: Document, parameter: Node) -> object:
    return document.follow(parameter).fields.get("in")


def _name(document: Document, parameter: Node) -> object:
    return document.follow(parameter).fields.get("name")
