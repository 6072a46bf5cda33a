"""Pets in Sanic, described by Sanic Extensions."""

from dataclasses import asdict, dataclass, field
from enum import StrEnum

from command import listening
from sanic import Sanic
from sanic.response import empty, json
from sanic_ext import openapi

application = Sanic("pets")
application.config.API_TITLE = "Pets"
application.config.API_VERSION = "1"


class Kind(StrEnum):
    CAT = "cat"
    DOG = "dog"


@dataclass
class Owner:
    name: str
    email: str | None = None


@dataclass
class NewPet:
    name: str
    kind: Kind
    owner: Owner
    born: str
    weight: float | None = None
    tags: list[str] = field(default_factory=list)


@dataclass
class Pet(NewPet):
    id: int = 0


@dataclass
class Page:
    items: list[Pet]
    total: int


@dataclass
class Problem:
    detail: str


PETS: dict[int, Pet] = {}


@application.get("/pets")
@openapi.definition(
    operation="list_pets",
    parameter=[
        openapi.definitions.Parameter("limit", int, "query"),
        openapi.definitions.Parameter("tag", list[str], "query"),
    ],
    response=[openapi.definitions.Response({"application/json": Page}, status=200)],
)
async def list_pets(request):
    limit, tags = int(request.args.get("limit", 20)), set(
        request.args.getlist("tag", [])
    )
    found = [pet for pet in PETS.values() if tags <= set(pet.tags)]
    return json(asdict(Page(found[:limit], len(found))))


@application.post("/pets")
@openapi.definition(
    operation="add_pet",
    body={"application/json": NewPet},
    response=[openapi.definitions.Response({"application/json": Pet}, status=201)],
)
async def add_pet(request):
    # Its own validation of requests refuses texts for enumerations.
    content = request.json
    body = NewPet(**content | {"owner": Owner(**content["owner"])})
    number = len(PETS) + 1
    PETS[number] = Pet(
        body.name, body.kind, body.owner, body.born, body.weight, body.tags, number
    )
    return json(asdict(PETS[number]), 201)


@application.get("/pets/<pet_id:int>")
@openapi.definition(
    operation="get_pet",
    response=[
        openapi.definitions.Response({"application/json": Pet}, status=200),
        openapi.definitions.Response({"application/json": Problem}, status=404),
    ],
)
async def get_pet(request, pet_id: int):
    if pet_id not in PETS:
        return json({"detail": "no such pet"}, 404)
    return json(asdict(PETS[pet_id]))


@application.delete("/pets/<pet_id:int>")
@openapi.definition(
    operation="remove_pet", response=[openapi.definitions.Response(status=204)]
)
async def remove_pet(request, pet_id: int):
    del PETS[pet_id]
    return empty()


@application.get("/caller")
@openapi.definition(
    operation="caller",
    parameter=[openapi.definitions.Parameter("X-Token", str, "header")],
    response=[
        openapi.definitions.Response({"application/json": dict[str, str]}, status=200)
    ],
)
async def caller(request):
    return json({"token": request.headers.get("x-token", "")})


if __name__ == "__main__":
    # Sanic shows its document while it serves, and nowhere else.
    application.run(sock=listening(), single_process=True, access_log=False, motd=False)
