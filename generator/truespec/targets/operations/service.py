"""Plans ``service.py`` and ``security.py``: what holds for all operations."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from truespec.ir.api import Api, SecurityScheme
from truespec.ir.operations import Requirement, Server
from truespec.python.code import Code, code
from truespec.python.literal import literal
from truespec.targets.operations.uses import Uses

_SECURITY = "._runtime.client.security"
_FLOWS = {
    "authorizationCode": "authorization_code",
    "clientCredentials": "client_credentials",
    "deviceAuthorization": "device_authorization",
    "implicit": "implicit",
    "password": "password",
}
_URLS = {
    "tokenUrl": "token_url",
    "authorizationUrl": "authorization_url",
    "refreshUrl": "refresh_url",
}
_TOKENS = {
    "AuthorizationCode": "authorization_code",
    "Bearer": "http",
    "ClientCredentials": "grants",
    "Password": "grants",
    "RefreshToken": "grants",
}
_HTTP = {
    "basic": {"Basic": "http"},
    "digest": {"Digest": "digest"},
    "bearer": {"Bearer": "http", **_TOKENS},
}


def server_code(server: Server, uses: Uses) -> Code:
    """Return the object for a server."""
    arguments = [literal(server.url)]
    if server.variables:
        variables = []
        for name, default, allowed in server.variables:
            given = [literal(default), *([literal(allowed)] if allowed else [])]
            made = code("{}({})", uses("ServerVariable"), Code(", ".join(given)))
            variables.append(f"{literal(name)}: {made}")
        arguments.append(Code(f"{{{', '.join(variables)}}}"))
    return code("{}({})", uses("Server"), Code(", ".join(arguments)))


def requirements_code(requirements: Iterable[Requirement]) -> Code:
    """Return the literal of security requirements."""
    return literal(tuple(requirement.schemes for requirement in requirements))


def service_code(api: Api, uses: Uses, *, names_errors: bool) -> Code:
    """Return the object for the service."""
    arguments = [
        literal(" ".join(api.title.split())),
        code("lines={}(__name__)", uses("source_map")),
    ]
    if names_errors:
        arguments.append(code("errors={}(__name__)", uses("error_classes")))
    if api.servers:
        listed = Code(", ".join(server_code(one, uses) for one in api.servers))
        arguments.append(code("servers=[{}]", listed))
    shared = _variables(api.servers)
    own = [_variables(operation.servers) for operation in api.operations]
    if further := {name: None for names in own for name in names if name not in shared}:
        arguments.append(code("variables={}", literal(list(further))))
    if api.security_schemes:
        pairs = (
            f"{literal(scheme.name)}: {_scheme(scheme, uses)}"
            for scheme in api.security_schemes
        )
        arguments.append(Code(f"schemes={{{', '.join(pairs)}}}"))
    if api.security:
        arguments.append(code("security={}", requirements_code(api.security)))
    return code("{}({})", uses("Service"), Code(", ".join(arguments)))


def _variables(servers: Iterable[Server]) -> list[str]:
    return [name for server in servers for name, _, _ in server.variables]


def credentials(api: Api) -> dict[str, str]:
    """Return the classes of credentials that suit the security schemes of a document,
    with their modules."""
    found: dict[str, str] = {}
    for scheme in api.security_schemes:
        for name, module in _credentials(scheme).items():
            found[name] = f"{_SECURITY}.{module}"
    return found


def _credentials(scheme: SecurityScheme) -> Mapping[str, str]:
    match scheme.type:
        case "apiKey" if _is_aws(scheme):
            return {"SigV4": "aws"}
        case "apiKey":
            return {"ApiKey": "api_key"}
        case "http":
            return _HTTP.get(_text(scheme.settings.get("scheme")).lower(), {})
        case "oauth2" | "openIdConnect":
            return _TOKENS
        case "mutualTLS":
            return {"ClientCertificate": "certificate"}
        case _:
            return {}


def _scheme(scheme: SecurityScheme, uses: Uses) -> Code:
    settings = scheme.settings

    def made(name: str, *arguments: object) -> Code:
        uses.imports.add(f"{_SECURITY}.schemes", name)
        given = Code(", ".join(literal(one) for one in arguments))
        return code("{}({})", Code(name), given)

    match scheme.type:
        case "apiKey" if _is_aws(scheme):
            return made("AwsScheme", _text(settings.get("x-truespec-signing-name")))
        case "apiKey":
            return made(
                "ApiKeyScheme", _text(settings.get("in")), _text(settings.get("name"))
            )
        case "http":
            return made("HttpScheme", _text(settings.get("scheme")))
        case "openIdConnect":
            return made("OpenIdScheme", _text(settings.get("openIdConnectUrl")))
        case "mutualTLS":
            return made("MutualTlsScheme")
        case "oauth2":
            return _oauth2(settings, uses)
        case _:
            return made("Scheme")


def _oauth2(settings: Mapping[str, Any], uses: Uses) -> Code:
    arguments = []
    flows = settings.get("flows")
    for wire, name in _FLOWS.items():
        flow = flows.get(wire) if isinstance(flows, dict) else None
        if isinstance(flow, dict):
            urls = Code(
                ", ".join(
                    f"{argument}={literal(_text(flow[key]))}"
                    for key, argument in _URLS.items()
                    if flow.get(key)
                )
            )
            made = uses.imports.add(f"{_SECURITY}.schemes", "OAuth2Flow")
            arguments.append(f"{name}={made}({urls})")
    if settings.get("oauth2MetadataUrl"):
        url = literal(_text(settings["oauth2MetadataUrl"]))
        arguments.append(f"metadata_url={url}")
    made = uses.imports.add(f"{_SECURITY}.schemes", "OAuth2Scheme")
    return code("{}({})", made, Code(", ".join(arguments)))


def _is_aws(scheme: SecurityScheme) -> bool:
    return scheme.settings.get("x-amazon-apigateway-authtype") == "awsSigv4"


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""
