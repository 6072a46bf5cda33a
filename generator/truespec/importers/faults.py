"""Why an import did not happen."""

from __future__ import annotations


class ImportFault(Exception):
    """The request cannot be met as it was made: no such service, no data, no place."""

    exit_status = 2


class ModelRefused(ImportFault):
    """The service model says something that the document could not say truly."""

    exit_status = 1
