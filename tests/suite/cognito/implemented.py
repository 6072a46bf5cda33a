"""What moto can do of what the document describes."""

from __future__ import annotations

from cognito_idp import operations
from cognito_idp._runtime.client.aws_json import AwsJsonOperation
from moto.cognitoidp.responses import CognitoIdpResponse
from moto.core.utils import camelcase_to_underscores, method_names_from_class


def implemented() -> set[str]:
    """Return the ids of the operations of the document that moto implements.

    moto has a method for each, which it finds by the name.
    """
    methods = set(method_names_from_class(CognitoIdpResponse))
    ids = [
        one.id for one in vars(operations).values() if isinstance(one, AwsJsonOperation)
    ]
    return {id for id in ids if camelcase_to_underscores(id) in methods}
