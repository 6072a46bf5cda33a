"""How a request is written in each language, and how its strings are.

Text of a document is in a string of the language, whatever it holds, and nowhere else.
"""

from __future__ import annotations

import json
import re
from base64 import b64encode
from collections.abc import Callable
from typing import Any

from truespec.python.literal import literal
from truespec.samples.request import NOTHING, Request

_SAFE_IN_SHELL = re.compile(r"[A-Za-z0-9@%+=:,./_-]+")
_LARGEST = 2**53 - 1


def shell(text: str) -> str:
    """Return a word of a POSIX shell (XCU 2.2.2)."""
    if _SAFE_IN_SHELL.fullmatch(text):
        return text
    return "'" + text.replace("'", "'\\''") + "'"


def _octal(body: bytes) -> str:
    """Return a format for ``printf`` that makes some octets (XBD 5)."""
    plain = (
        chr(octet) if 0x20 <= octet < 0x7F and octet not in b"\\%" else f"\\{octet:03o}"
        for octet in body
    )
    # What begins with "-" would be an option.
    return shell(re.sub("^-", r"\\055", "".join(plain)))


def curl(request: Request) -> str:
    """Return a command for a POSIX shell."""
    parts = ["curl"]
    if request.method == "HEAD":
        parts[0] += " --head"
    elif request.method != "GET" or request.body is not None:
        parts[0] += f" --request {shell(request.method)}"
    url = shell(request.url)
    parts[0] += f" --globoff {url}" if re.search(r"[][{}]", url) else f" {url}"
    if request.signing is not None:
        region, service = request.signing
        parts.append(f"--aws-sigv4 {shell(f'aws:amz:{region}:{service}')}")
        parts.append('--user "$AWS_ACCESS_KEY_ID:$AWS_SECRET_ACCESS_KEY"')
    parts += [f"--header {shell(f'{name}: {text}')}" for name, text in request.headers]
    text, piped = request.text, ""
    if text is not None and _is_printable(text):
        parts.append(f"--data-raw {shell(text)}")
    elif request.body is not None:
        piped = f"printf {_octal(request.body)} |\n"
        parts.append("--data-binary @-")
    return piped + " \\\n  ".join(parts)


def _is_printable(text: str) -> bool:
    return text.replace("\n", "").isprintable()


def _signed(request: Request) -> list[tuple[str, str]]:
    """Return the header fields, with the place of a signature among them."""
    headers = list(request.headers)
    if request.signing is not None:
        # A signature is of one moment and one body.
        credential = "AWS4-HMAC-SHA256 Credential=YOUR_SIGNATURE"
        headers.append(("Authorization", credential))
    return headers


def javascript(request: Request) -> str:
    """Return a module that uses fetch."""
    lines = [f"const response = await fetch({_script(request.url)}, {{"]
    lines.append(f"  method: {_script(request.method)},")
    if headers := _signed(request):
        lines.append("  headers: {")
        lines += [f"    {_script(name)}: {_script(text)}," for name, text in headers]
        lines.append("  },")
    if request.value is not NOTHING and _is_exact(request.value):
        shown = _lines_of(json.dumps(request.value, indent=2), "  ")
        lines.append(f"  body: JSON.stringify({shown}),")
    elif request.body is not None and request.text is not None:
        lines.append(f"  body: {_script(request.body.decode())},")
    elif request.body is not None:
        octets = _script(b64encode(request.body).decode())
        lines.append(
            f"  body: Uint8Array.from(atob({octets}), (c) => c.charCodeAt(0)),"
        )
    lines += ["});", "console.log(response.status, await response.text());"]
    return "\n".join(lines)


def _script(text: str) -> str:
    # JSON is a subset of ECMAScript since 2019.
    return json.dumps(text)


def _is_exact(value: Any) -> bool:
    """Whether a value is the same one when it is written as an expression."""
    if isinstance(value, dict):
        return "__proto__" not in value and all(map(_is_exact, value.values()))
    if isinstance(value, list):
        return all(map(_is_exact, value))
    return not isinstance(value, int) or abs(value) <= _LARGEST


def _lines_of(text: str, indent: str) -> str:
    return text.replace("\n", f"\n{indent}")


def java(request: Request) -> str:
    """Return a file that ``java`` runs, with java.net.http."""
    body, publisher = "", "noBody()"
    if request.text is not None:
        body = f"        String body = {_java_text(request.text)};\n"
        publisher = "ofString(body)"
    elif request.body is not None:
        octets = _java(b64encode(request.body).decode())
        body = f"        byte[] body = Base64.getDecoder().decode({octets});\n"
        publisher = "ofByteArray(body)"
    headers = "".join(
        f"            .header({_java(name)}, {_java(text)})\n"
        for name, text in _signed(request)
    )
    imports = "import java.util.Base64;\n" if publisher == "ofByteArray(body)" else ""
    return f"""\
import java.net.URI;
import java.net.http.*;
{imports}
public class Sample {{
    public static void main(String[] arguments) throws Exception {{
{body}        var request = HttpRequest.newBuilder(URI.create({_java(request.url)}))
{headers}            .method({_java(request.method)}, HttpRequest.BodyPublishers.{publisher})
            .build();
        var response = HttpClient.newHttpClient()
            .send(request, HttpResponse.BodyHandlers.ofString());
        System.out.println(response.statusCode() + " " + response.body());
    }}
}}"""


def _java(text: str) -> str:
    units = text.encode("utf-16-be", "surrogatepass")
    pairs = zip(units[::2], units[1::2], strict=True)
    return f'"{"".join(_java_character(high << 8 | low) for high, low in pairs)}"'


def _java_character(unit: int) -> str:
    """Return one UTF-16 unit in a string (JLS 3.10.7).

    A Unicode escape is read before strings are, so controls have octal ones.
    """
    if found := _JAVA.get(unit):
        return found
    if 0x20 <= unit < 0x7F:
        return chr(unit)
    return f"\\{unit:03o}" if unit < 0x80 else f"\\u{unit:04x}"


_JAVA = {0x0A: "\\n", 0x0D: "\\r", 0x09: "\\t", 0x22: '\\"', 0x5C: "\\\\"}


def _java_text(text: str) -> str:
    """Return a string, a text block where it has several lines (JLS 3.10.6)."""
    if "\n" not in text:
        return _java(text)
    lines = [_java(line)[1:-1].replace('\\"', '"') for line in text.split("\n")]
    # White space at the ends of lines, and what all lines begin with, is left out.
    lines = [re.sub(" $", r"\\040", line) for line in lines]
    lines[0] = re.sub("^ ", r"\\040", lines[0])
    return f'"""\n{_BLOCK}' + _quoted(f"\n{_BLOCK}".join(lines)) + '"""'


_BLOCK = " " * 8


def _quoted(text: str) -> str:
    """Return a text in which no quotation marks end a block."""
    return re.sub(r'"(?="|$(?!\n))', r'\\"', text)


def swift(request: Request) -> str:
    """Return a script with URLSession."""
    lines = [
        "import Foundation",
        "#if canImport(FoundationNetworking)",
        "import FoundationNetworking",
        "#endif",
        "",
        f"var request = URLRequest(url: URL(string: {_swift(request.url)})!)",
        f"request.httpMethod = {_swift(request.method)}",
    ]
    for name, text in _signed(request):
        lines.append(
            f"request.setValue({_swift(text)}, forHTTPHeaderField: {_swift(name)})"
        )
    if request.text is not None:
        lines.append(f"let body = {_swift_text(request.text)}")
        lines.append("request.httpBody = Data(body.utf8)")
    elif request.body is not None:
        octets = _swift(b64encode(request.body).decode())
        lines.append(f"request.httpBody = Data(base64Encoded: {octets})")
    lines += [
        "let (data, response) = try await URLSession.shared.data(for: request)",
        "print((response as! HTTPURLResponse).statusCode, String(decoding: data, as: UTF8.self))",
    ]
    return "\n".join(lines)


def _swift(text: str) -> str:
    return f'"{"".join(map(_swift_character, text))}"'


def _swift_text(text: str) -> str:
    """Return a string, over several lines where it has them."""
    if "\n" not in text:
        return _swift(text)
    lines = [_swift(line)[1:-1].replace('\\"', '"') for line in text.split("\n")]
    return '"""\n' + _quoted("\n".join(lines)) + '\n"""'


def _swift_character(one: str) -> str:
    """Return one character in a string literal; ``\\(`` would begin an expression."""
    if one in '\\"':
        return f"\\{one}"
    return one if one.isprintable() and one.isascii() else f"\\u{{{ord(one):X}}}"


def python(request: Request) -> str:
    """Return a script with httpx2."""
    lines = ["import httpx2", "", "response = httpx2.request("]
    lines += [f"    {literal(request.method)},", f"    {literal(request.url)},"]
    if headers := _signed(request):
        lines.append("    headers={")
        lines += [
            f"        {literal(name)}: {literal(text)}," for name, text in headers
        ]
        lines.append("    },")
    if request.value is not NOTHING:
        lines.append(f"    json={python_value(request.value, '    ')},")
    elif request.body is not None:
        lines.append(f"    content={request.body!r},")
    lines += [")", "print(response.status_code, response.text)"]
    return "\n".join(lines)


def python_value(value: Any, indent: str) -> str:
    """Return a JSON value as Python, one line for each entry."""
    inner = indent + "    "
    if isinstance(value, dict) and value:
        entries = [
            f"{inner}{literal(name)}: {python_value(item, inner)},\n"
            for name, item in value.items()
        ]
        return f"{{\n{''.join(entries)}{indent}}}"
    if isinstance(value, list) and value:
        entries = [f"{inner}{python_value(item, inner)},\n" for item in value]
        return f"[\n{''.join(entries)}{indent}]"
    return literal(value)


LANGUAGES: dict[str, tuple[str, Callable[[Request], str]]] = {
    "curl": ("Shell", curl),
    "javascript": ("JavaScript", javascript),
    "java": ("Java", java),
    "swift": ("Swift", swift),
    "python": ("Python", python),
}
"""The label of each language, and what writes a request in it."""
