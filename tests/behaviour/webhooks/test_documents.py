"""What becomes of documents of all versions, and of names that several things want."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.behaviour.generated import files
from tests.behaviour.webhooks.conftest import Sender
from tests.behaviour.webhooks.document import DOCUMENT, SCHEMAS, answer, body

_DONE: dict[str, Any] = {"204": answer()}


def _post(**more: Any) -> dict[str, Any]:
    return {"post": {"responses": _DONE, **more}}


def _document(version: str = "3.1.0", **more: Any) -> dict[str, Any]:
    return {
        "openapi": version,
        "info": {"title": "Pets", "version": "1"},
        "components": {"schemas": SCHEMAS},
        **more,
    }


def _methods(package: Any) -> list[str]:
    """Return the methods that the protocol and both senders have alike."""
    found = [
        [name for name in vars(one) if not name.startswith("_")]
        for one in (
            package.server.WebhookHandler,
            package.WebhookClient,
            package.AsyncWebhookClient,
        )
    ]
    assert found[0] == found[1] == found[2]
    return found[0]


def _hooks(package: Any) -> dict[str, tuple[str, list[str]]]:
    from importlib import import_module

    hooks = import_module(f"{package.__name__}.webhook_routes").HOOKS
    return {one.key: (one.path, [each.method for each in one.routes]) for one in hooks}


@pytest.mark.parametrize("targets", [("client",), ("server",), ("client", "server")])
def test_without_webhooks_there_is_nothing_of_them(
    tmp_path: Path, targets: tuple[str, ...]
) -> None:
    document = _document(paths={"/pets": _post()})
    made = files(document, tmp_path, targets)
    assert not [one for one in made if "webhook" in one or "expression" in one]
    pages = {name: text for name, text in made.items() if "_runtime/" not in name}
    assert not [name for name, text in pages.items() if "webhook" in text.lower()]


def test_each_side_has_its_own(tmp_path: Path) -> None:
    client = {*files(DOCUMENT, tmp_path, ("client",))}
    server = {*files(DOCUMENT, tmp_path, ("server",))}
    assert {"webhooks.py", "webhook_client.py"} <= client
    assert "webhook_routes.py" not in client
    assert {"webhooks.py", "webhook_routes.py"} <= server
    assert "webhook_client.py" not in server


def test_callbacks_of_openapi_3_0(generate: Callable[..., Any], send: Sender) -> None:
    operation = {
        "operationId": "subscribe",
        "requestBody": body("Subscription"),
        "responses": _DONE,
        "callbacks": {
            "done": {
                "{$request.body#/callbackUrl}": _post(
                    requestBody={
                        "content": {
                            "application/json": {
                                "schema": {
                                    "type": "string",
                                    "nullable": True,
                                    "maxLength": 3,
                                }
                            }
                        },
                        "required": True,
                    }
                )
            }
        },
    }
    package = generate(_document("3.0.3", paths={"/s": {"post": operation}}))
    assert _methods(package) == ["done"]
    assert package.webhooks.DONE.path == "{$request.body#/callbackUrl}"
    with pytest.raises(package.errors.InvalidRequest, match="longer than 3"):
        send("done", "http://127.0.0.1:1/", "four", package=package)


def test_webhooks_alone(generate: Callable[..., Any]) -> None:
    package = generate(_document(webhooks={"newPet": _post(requestBody=body("Event"))}))
    assert _methods(package) == ["new_pet"]
    assert package.webhooks.NEW_PET.line is not None
    assert _hooks(package) == {"newPet": ("/newPet", ["new_pet"])}


def test_operations_keep_their_names(generate: Callable[..., Any]) -> None:
    callbacks = {
        "getPets": {"$url": _post(), "{$method}": _post()},
        "/newPet": {"http://h/": _post(requestBody=body("Event"))},
    }
    package = generate(
        _document(
            paths={
                "/a": _post(operationId="sub", callbacks=callbacks),
                "/pets": {"get": {"responses": _DONE}},
            },
            webhooks={
                "newPet": _post(),
                "new-pet": _post(),
                "get pets": _post(operationId="named"),
            },
        )
    )
    operations = package.operations
    assert (operations.GET_PETS.path, operations.SUB.path) == ("/pets", "/a")
    assert _methods(package) == [
        "new_pet",
        "post_new_pet",
        "named",
        "post_get_pets",
        "get_pets_2",
        "new_pet_2",
    ]
    assert _hooks(package) == {
        "newPet": ("/newPet", ["new_pet"]),
        "new-pet": ("/new-pet", ["post_new_pet"]),
        "get pets": ("/get pets", ["named"]),
        "getPets": ("/getPets", ["post_get_pets"]),
        "sub/getPets": ("/sub/getPets", ["get_pets_2"]),
        "sub/newPet": ("/sub/newPet", ["new_pet_2"]),
    }
    package.server.create_webhook_app(object())


def test_one_path_item_under_several_names(generate: Callable[..., Any]) -> None:
    item = {"$ref": "#/components/pathItems/Told"}
    document = _document(
        paths={
            "/a": _post(
                callbacks={"first": {"{$request.query.a}": item}},
            ),
            "/b": _post(
                callbacks={
                    "first": {"{$request.query.b}": item},
                    "second": {"{$request.query.b}": item},
                },
            ),
        },
        webhooks={"told": item},
    )
    told = _post(requestBody=body("Event"))
    document["components"] = {"schemas": SCHEMAS, "pathItems": {"Told": told}}
    package = generate(document)
    assert _methods(package) == ["told"]
    assert {key: path for key, (path, _) in _hooks(package).items()} == {
        "told": "/told",
        "first": "/first",
        "post /b/first": "/post /b/first",
        "second": "/second",
    }
    doc = package.WebhookClient.told.__doc__
    assert "`{$request.query.a}` or `{$request.query.b}`" in " ".join(doc.split())
    context = _context(package, "http://h/?a=http://a/&b=http://b/")
    callback = package.webhooks.TOLD
    assert callback.url(context) == "http://a/"
    assert callback.url(context, "{$request.query.b}") == "http://b/"


def _context(package: Any, url: str) -> Any:
    from importlib import import_module

    module = import_module(f"{package.__name__}.webhook_client")
    return module.CallbackContext(url, "POST")


def test_a_path_on_the_server_of_the_callback(generate: Callable[..., Any]) -> None:
    item = {"servers": [{"url": "http://h/base/"}], **_post()}
    callbacks = {"told": {"/done/{$request.query.id}": item}}
    package = generate(_document(paths={"/a": _post(callbacks=callbacks)}))
    context = _context(package, "http://x/?id=a/b")
    assert package.webhooks.TOLD.url(context) == "http://h/base/done/a%2Fb"


def test_parameters_called_as_ours(generate: Callable[..., Any], send: Sender) -> None:
    parameters = [
        {"name": name, "in": "query", "schema": {"type": "string"}}
        for name in ("url", "webhooks", "self", "body", "options", "operations")
    ]
    package = generate(_document(webhooks={"w": _post(parameters=parameters)}))
    with pytest.raises(package.errors.ConnectFailed):
        send("w", "http://127.0.0.1:1", url_="a", webhooks_="b", package=package)


def test_hostile_names(tmp_path: Path, generate: Callable[..., Any]) -> None:
    name = '"""\\\'){print(1)}\n#\u202e'
    package = generate(
        _document(
            webhooks={name: _post(requestBody=body("Event"))},
            paths={"/a": _post(callbacks={name: {f"http://h/{name}": _post()}})},
        )
    )
    assert len(_methods(package)) == 2
    assert next(path for path, _ in _hooks(package).values()) == f"/{name}"
    package.server.create_webhook_app(object())
