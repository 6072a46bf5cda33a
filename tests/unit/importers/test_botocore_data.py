"""The service models of botocore 1.29 itself, where its data are at hand."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import botocore  # type: ignore[import-untyped]
import pytest
from jsonschema import Draft202012Validator
from tests.suite.botocore_table import INSTALLED, page

from truespec.cli.main import main
from truespec.importers.botocore import import_service
from truespec.importers.faults import ModelRefused
from truespec.importers.yaml_text import dump

ROOT = Path(__file__).resolve().parents[3]
_WARNINGS = ("warning: the operation ", "warning: the pattern ")


def test_the_committed_document_is_what_the_import_writes(botocore_data: Path) -> None:
    text = dump(import_service("cognito-idp", botocore_data))
    assert (ROOT / "spec" / "cognito-idp.yaml").read_bytes() == text.encode()


@pytest.mark.parametrize(
    "service",
    ["dynamodb", "kms", "logs", "sagemaker", "events", "mq", "sso-oidc", "apigateway"],
)
def test_services_of_json_protocols(botocore_data: Path, service: str) -> None:
    document = import_service(service, botocore_data, None, [])
    path = max((botocore_data / service).glob("*/service-2.json"))
    operations = json.loads(path.read_text("utf-8"))["operations"]
    found = [one for item in document["paths"].values() for one in item.values()]
    assert sorted(one["operationId"] for one in found) == sorted(operations)
    schemas = document["components"]["schemas"]
    for schema in schemas.values():
        Draft202012Validator.check_schema({**schema, "pattern": ""})
    references = re.findall(r"#/components/schemas/([^'\"]+)", json.dumps(document))
    assert set(references) <= set(schemas)


@pytest.mark.parametrize(
    ("service", "reason"),
    [
        ("sqs", "'query'"),
        ("s3", "'rest-xml'"),
        ("ec2", "'ec2'"),
        ("kinesis", "stream of events"),
        ("iot", "several segments"),
    ],
)
def test_services_that_are_refused(
    botocore_data: Path, service: str, reason: str
) -> None:
    with pytest.raises(ModelRefused, match=reason):
        import_service(service, botocore_data)


def test_the_page_says_what_is_left_out_and_refused(botocore_data: Path) -> None:
    text = (ROOT / "docs/botocore.md").read_text("utf-8")
    versions = {"1.29.165": botocore_data}
    if f"botocore {botocore.__version__}:" in text:
        versions[botocore.__version__] = INSTALLED
    heading = re.compile(r"(?=\n## )")
    said = heading.split(text.strip())
    found = heading.split("\n".join(page(versions)))
    assert set(found) <= set(said)


@pytest.mark.parametrize(
    "service",
    ["cognito-idp", "kinesis", "dynamodb", "sqs", "cloudwatch", "rds-data", "ce"],
)
def test_services_of_the_installed_botocore(
    tmp_path: Path, service: str, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "service.yaml"
    assert main(["import", "botocore", service, "-o", str(file)]) == 0
    lines = capsys.readouterr().err.splitlines()
    assert all(line.startswith(_WARNINGS) for line in lines)
    assert main(["inspect", str(file)]) == 0


def sentences(tree: Any) -> set[str]:
    """Every run of at least eight words in the prose of a model."""
    if isinstance(tree, dict):
        prose = tree.get("documentation", "")
        words = re.sub(r"<[^>]*>", " ", prose if isinstance(prose, str) else "").split()
        runs = {" ".join(words[at : at + 8]) for at in range(len(words) - 7)}
        return runs.union(*(sentences(value) for value in tree.values()))
    if isinstance(tree, list):
        return set[str]().union(*map(sentences, tree))
    return set()


def test_no_sentence_of_botocore_is_in_the_document(botocore_data: Path) -> None:
    (path,) = (botocore_data / "cognito-idp").glob("*/service-2.json")
    theirs = sentences(json.loads(path.read_text("utf-8")))
    words = (ROOT / "spec" / "cognito-idp.yaml").read_text("utf-8").split()
    ours = {" ".join(words[at : at + 8]) for at in range(len(words) - 7)}
    assert theirs
    assert not ours & theirs
