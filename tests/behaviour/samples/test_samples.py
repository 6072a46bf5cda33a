"""Samples are run against a mock, which refuses what the document does not allow."""

from __future__ import annotations

import contextlib
import io
import json
import os
import re
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Thread

import pytest
import uvicorn

from truespec import pipeline
from truespec.cli.main import main
from truespec.diagnostics import Diagnostics
from truespec.ir.api import Api
from truespec.mock.application import Application
from truespec.mock.loaded import TARGETS, load_mock
from truespec.mock.serving import address, listen
from truespec.samples.languages import LANGUAGES
from truespec.samples.request import arguments_of, request_of
from truespec.samples.values import SampleValues

_HERE = Path(__file__).parent
_STYLES = _HERE / "styles.yaml"
_COGNITO = _HERE.parents[2] / "spec" / "cognito-idp.yaml"
_CHOSEN = (
    *("AddCustomAttributes", "AdminCreateUser", "CreateGroup", "CreateUserPool"),
    *("CreateUserPoolClient", "DescribeUserPool", "InitiateAuth", "ListUserImportJobs"),
    *("ListUsers", "SignUp", "SetUserPoolMfaConfig", "UpdateUserPool"),
)


@contextlib.contextmanager
def _mock(document: Path) -> Iterator[tuple[Api, str]]:
    options, diagnostics = pipeline.Options(targets=TARGETS), Diagnostics()
    understood = pipeline.understand(document, options, diagnostics)
    loaded = load_mock(understood, options, diagnostics)
    assert loaded is not None
    listening = listen("127.0.0.1", 0)
    application = Application(loaded, lambda *_: None, "")
    server = uvicorn.Server(
        uvicorn.Config(application, log_config=None, lifespan="off")
    )
    thread = Thread(target=server.run, kwargs={"sockets": [listening]})
    thread.start()
    try:
        yield loaded.api, address(listening)
    finally:
        server.should_exit = True
        thread.join()
        application.close()


Samples = Callable[[str], dict[str, str]]


@pytest.fixture(scope="module")
def samples() -> Iterator[Samples]:
    """What returns all samples in a language, by the id of the operation."""
    requests = {}
    with contextlib.ExitStack() as stack:
        for document, chosen in ((_STYLES, None), (_COGNITO, _CHOSEN)):
            api, url = stack.enter_context(_mock(document))
            values = SampleValues(api.schemas)
            for operation in api.operations:
                if chosen is None or operation.id in chosen:
                    given = arguments_of(operation, values)
                    request = request_of(api, operation, given, values, url)
                    requests[operation.id] = request
        yield lambda language: {
            name: LANGUAGES[language][1](request) for name, request in requests.items()
        }


def _check(output: str, names: dict[str, str]) -> None:
    found = dict(re.findall(r"^#(\w+) (?:.*?)\b(\d{3}) ", output, re.M))
    assert found == dict.fromkeys(names, "200"), output


def _run(command: list[str], **environment: str) -> str:
    done = subprocess.run(
        command,
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, **environment},
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def _needs(*programs: str) -> None:
    for program in programs:
        if shutil.which(program) is None:
            pytest.skip(f"{program} is not installed")


def test_curl(samples: Samples, tmp_path: Path) -> None:
    _needs("curl", "sh")
    texts = samples("curl")
    script = tmp_path / "samples.sh"
    lines = [
        f"printf '\\n#{name} '\n{text} --silent --write-out ' %{{http_code}} '"
        for name, text in texts.items()
    ]
    script.write_text("\n".join(lines), encoding="utf-8")
    output = _run(
        ["sh", str(script)], AWS_ACCESS_KEY_ID="key", AWS_SECRET_ACCESS_KEY="secret"
    )
    _check(output, texts)


def test_python(samples: Samples) -> None:
    texts = samples("python")
    output = io.StringIO()
    with contextlib.redirect_stdout(output):
        for name, text in texts.items():
            print(f"\n#{name} ", end="")
            exec(compile(text, name, "exec"), {})
    _check(output.getvalue(), texts)


def test_javascript(samples: Samples, tmp_path: Path) -> None:
    _needs("node")
    texts = samples("javascript")
    script = tmp_path / "samples.mjs"
    script.write_text(
        "\n".join(
            f"process.stdout.write('\\n#{name} ');\n{{\n{text}\n}}"
            for name, text in texts.items()
        ),
        encoding="utf-8",
    )
    _check(_run(["node", str(script)]), texts)


def test_java(samples: Samples, tmp_path: Path) -> None:
    _needs("java", "javac")
    texts = samples("java")
    calls = []
    for name, text in texts.items():
        own = text.replace("public class Sample ", f"public class Sample_{name} ")
        (tmp_path / f"Sample_{name}.java").write_text(own, encoding="utf-8")
        calls.append(f'System.out.print("\\n#{name} "); Sample_{name}.main(null);')
    (tmp_path / "All.java").write_text(
        "class All { public static void main(String[] all) throws Exception {"
        f"{' '.join(calls)} }} }}"
    )
    _run(["javac", "-d", str(tmp_path), *map(str, tmp_path.glob("*.java"))])
    _check(_run(["java", "-Xshare:auto", "-cp", str(tmp_path), "All"]), texts)


_SWIFT = re.compile(
    r'"""\n(?:[^"\\\x00-\x09\x0b-\x1f]|"(?!"")|\\["\\]|\\u\{[0-9A-F]{1,8}\})*\n"""|'
    r'"(?:[^"\\\n\x00-\x1f]|\\["\\]|\\u\{[0-9A-F]{1,8}\})*"'
    r"|[A-Za-z_]\w*|\d+|[#.,:()=!+?]|\s+"
)


def test_swift_is_made_of_tokens(samples: Samples) -> None:
    # There is no compiler of Swift to ask: this is its lexical structure, without
    # interpolation.
    for text in samples("swift").values():
        tokens, end = [], 0
        while end < len(text):
            found = _SWIFT.match(text, end)
            assert found, text[end : end + 60]
            tokens.append(found[0])
            end = found.end()
        assert tokens.count("(") == tokens.count(")")


def test_command(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["sample", str(_STYLES), "GET /query", "--lang", "python"]) == 0
    assert '"https://here.example.com/v1/query?q=it%27s' in capsys.readouterr().out
    url = "http://localhost:8000"
    assert main(["sample", str(_STYLES), "json", "--server", url]) == 0
    assert f"curl --request PUT '{url}/json?api_key=" in capsys.readouterr().out
    assert main(["sample", str(_STYLES), "json", "--response", "200"]) == 0
    assert set(json.loads(capsys.readouterr().out)) == {"a", "b", "own"}
    assert main(["sample", str(_STYLES), "jsn"]) == 2
    assert "did you mean json" in capsys.readouterr().err
    assert main(["sample", str(_STYLES), "json", "--response", "404"]) == 2
    assert "there is no response '404' (but 200)" in capsys.readouterr().err


def test_pages_show_a_sample_in_each_language(tmp_path: Path) -> None:
    assert main(["docs", str(_STYLES), "-o", str(tmp_path / "site")]) == 0
    page = (tmp_path / "site" / "operations" / "json.html").read_text("utf-8")
    languages = re.findall(r'data-tab="(\w+)" data-language="(\w+)"', page)
    assert languages == [(label, name) for name, (label, _) in LANGUAGES.items()]
    assert "&lt;/script&gt;" in page
