"""The root of the intermediate model."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from truespec.ir.operations import Operation, Requirement, Server
from truespec.ir.schemas import Readings, Schema


@dataclass(frozen=True, slots=True)
class SecurityScheme:
    """A security scheme: `type` as the document names it, `settings` the rest."""

    at: str
    name: str
    type: str
    doc: str
    settings: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Api:
    """Everything a document says, in one form.

    `schemas` maps every address to its schema, in the order in which they were met:
    the components first, in the order of the document. `readings` lists the schemas that
    requests and answers read differently.
    """

    title: str
    version: str
    doc: str
    servers: tuple[Server, ...]
    schemas: dict[str, Schema]
    operations: tuple[Operation, ...]
    webhooks: tuple[Operation, ...]
    security_schemes: tuple[SecurityScheme, ...]
    security: tuple[Requirement, ...]
    readings: tuple[Readings, ...] = ()
