"""From any version that is read to one form: OpenAPI 3.2, JSON Schema 2020-12."""

from truespec.upgrade.entry import upgrade

__all__ = ["upgrade"]
