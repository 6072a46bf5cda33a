"""The attributes that users have without anybody asking for them."""

from __future__ import annotations

from cognito_idp import models

from . import refusals

LONGEST_NAME = 20
MOST = 50

_NAMES = "name given_name family_name middle_name nickname preferred_username"
_ABOUT = "profile picture website gender birthdate zoneinfo locale"
_STRINGS = f"sub {_NAMES} {_ABOUT} email phone_number address".split()


def standard() -> list[models.SchemaAttributeType]:
    """Return the standard attributes (OpenID Connect Core 1.0, 5.1).

    ``phone_number_verified`` is not among them: a user may have it, but the document
    has no room here for a name of 21 characters.
    """
    kinds = models.AttributeDataType
    listed = [_standard(name, kinds.STRING) for name in _STRINGS]
    listed.append(_standard("email_verified", kinds.BOOLEAN))
    listed.append(_standard("updated_at", kinds.NUMBER))
    return listed


def _standard(name: str, kind: models.AttributeDataType) -> models.SchemaAttributeType:
    return models.SchemaAttributeType(
        name=name,
        attribute_data_type=kind,
        developer_only_attribute=False,
        mutable=name != "sub",
        required=name == "sub",
    )


def with_custom(
    known: list[models.SchemaAttributeType], added: list[models.SchemaAttributeType]
) -> list[models.SchemaAttributeType]:
    """Return a schema with further attributes, those of the same name replaced.

    What is not a standard attribute is called ``custom:`` and its name. Raises
    InvalidParameterException for a name or a schema that is too long.
    """
    names = {one.name for one in standard()}
    listed = {one.name: one for one in known}
    for one in added:
        name = one.name or ""
        name = name if name in names else f"custom:{name}"
        if len(name) > LONGEST_NAME:
            raise refusals.invalid(f"The attribute name {name} is too long.")
        listed[name] = models.SchemaAttributeType.from_json(
            {"AttributeDataType": "String", **one.to_json(), "Name": name}
        )
    if len(listed) > MOST:
        raise refusals.invalid(f"A pool has at most {MOST} attributes.")
    return list(listed.values())
