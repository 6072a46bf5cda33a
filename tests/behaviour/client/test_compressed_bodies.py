"""Answers whose content codings are undone."""

from __future__ import annotations

import gzip
import importlib
import json
import zlib
from importlib.util import find_spec
from typing import Any

import pytest

from tests.behaviour.client.documents import STRING, api, operation, record
from tests.behaviour.client.loopback import Reply

DOCUMENT = api({"/": {"get": operation("get", record(("name",), name=STRING))}})


@pytest.fixture(scope="module")
def package(generate: Any) -> Any:
    return generate(DOCUMENT)


def _zstd(data: bytes) -> bytes:
    found: bytes = importlib.import_module("zstandard").compress(data)
    return found


def _brotli(data: bytes) -> bytes:
    found: bytes = importlib.import_module("brotli").compress(data)
    return found


def _raw_deflate(data: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return packer.compress(data) + packer.flush()


CODINGS = {
    "gzip": ("gzip", gzip.compress),
    "deflate": ("deflate", zlib.compress),
    "raw deflate": ("deflate", _raw_deflate),
    **({"br": ("br", _brotli)} if find_spec("brotli") else {}),
    **({"zstd": ("zstd", _zstd)} if find_spec("zstandard") else {}),
}


@pytest.mark.parametrize("coding", CODINGS)
def test_compressed_answers(package: Any, serve: Any, call: Any, coding: str) -> None:
    name, packed = CODINGS[coding]
    content = packed(json.dumps({"name": "a" * 5000}).encode())
    headers = [("Content-Encoding", name)]
    server = serve(
        [
            Reply(content, "application/json", headers=headers),
            Reply(content[:-12], "application/json", headers=headers),
            Reply(b"not packed", "application/json", headers=headers),
        ]
    )
    assert call(package, server.url, "get").name == "a" * 5000
    assert name in (server.last.field("Accept-Encoding") or "")
    for _ in range(2):
        with pytest.raises(package.errors.ClientError):
            call(package, server.url, "get")
