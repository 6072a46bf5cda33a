"""Where the modules about operations find the names that they do not define."""

from __future__ import annotations

from truespec.targets.models import runtime_names

_CLIENT = "._runtime.client"
MODULES = runtime_names.MODULES | {
    "Any": "typing",
    "AsyncBaseClient": f"{_CLIENT}.async_client",
    "AsyncByteStream": f"{_CLIENT}.streams",
    "AsyncItemStream": f"{_CLIENT}.streams",
    "AsyncIterable": "collections.abc",
    "AsyncIterator": "collections.abc",
    "AsyncUpload": f"{_CLIENT}.uploads",
    "ArrayKind": "._runtime.wire.kinds",
    "AwsJsonContent": f"{_CLIENT}.aws_json",
    "AwsJsonOperation": f"{_CLIENT}.aws_json",
    "BaseClient": f"{_CLIENT}.client",
    "AsyncBaseWebhookClient": f"{_CLIENT}.webhook_client",
    "BaseWebhookClient": f"{_CLIENT}.webhook_client",
    "BinaryContent": f"{_CLIENT}.plain_content",
    "ByteStream": f"{_CLIENT}.streams",
    "CallOptions": f"{_CLIENT}.options",
    "Callback": f"{_CLIENT}.webhook",
    "Callable": "collections.abc",
    "ClassVar": "typing",
    "Content": f"{_CLIENT}.content",
    "Encoding": "._runtime.wire.encoding",
    "ErrorBody": f"{_CLIENT}.error_response",
    "ErrorResponse": f"{_CLIENT}.error_response",
    "EventStreamContent": f"{_CLIENT}.items_content",
    "FormContent": f"{_CLIENT}.form_content",
    "HeaderFields": f"{_CLIENT}.header_fields",
    "ItemStream": f"{_CLIENT}.streams",
    "Iterable": "collections.abc",
    "Iterator": "collections.abc",
    "JsonContent": f"{_CLIENT}.content",
    "JsonLinesContent": f"{_CLIENT}.items_content",
    "Mapping": "collections.abc",
    "MultipartContent": f"{_CLIENT}.form_content",
    "NODES": ".xml_types",
    "ObjectKind": "._runtime.wire.kinds",
    "Operation": f"{_CLIENT}.operation",
    "Options": f"{_CLIENT}.options",
    "Paging": f"{_CLIENT}.paging",
    "Parameter": f"{_CLIENT}.parameter",
    "Sequence": "collections.abc",
    "Server": f"{_CLIENT}.service",
    "ServerVariable": f"{_CLIENT}.service",
    "ServerSentEvent": "._runtime.wire.event_stream",
    "Service": f"{_CLIENT}.service",
    "TextContent": f"{_CLIENT}.plain_content",
    "Upload": f"{_CLIENT}.uploads",
    "Webhook": f"{_CLIENT}.webhook",
    "XmlContent": f"{_CLIENT}.xml_content",
    "TIMESTAMPS": ".timestamps",
    "TYPES": ".xml_types",
    "error_classes": f"{_CLIENT}.error_response",
    "errors": ".",
    "headers": ".",
    "lazy_module": "._runtime.lazy_module",
    "models": ".",
    "operations": ".",
    "service": ".",
    "source_map": "._runtime.source_map",
    "validators": ".",
    "webhooks": ".",
    "SERVICE": ".service",
}


class Uses(runtime_names.Uses):
    """Collects the imports of a module as its code is made."""

    __slots__ = ()

    modules = MODULES
