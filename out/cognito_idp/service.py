"""What the document says of the service as a whole."""

from __future__ import annotations

from ._runtime.client.error_response import error_classes
from ._runtime.client.security.schemes import AwsScheme
from ._runtime.client.service import Server, ServerVariable, Service
from ._runtime.source_map import source_map

SERVICE = Service(
    "Amazon Cognito Identity Provider",
    lines=source_map(__name__),
    errors=error_classes(__name__),
    servers=[
        Server(
            "https://cognito-idp.{region}.amazonaws.com",
            {"region": ServerVariable("us-east-1")},
        )
    ],
    schemes={"hmac": AwsScheme("cognito-idp")},
    security=((("hmac", ()),),),
)
