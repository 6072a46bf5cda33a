"""Pets in BlackSheep."""

import asyncio
import json
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from blacksheep import (
    Application,
    Content,
    FromHeader,
    FromJSON,
    FromQuery,
    Response,
    no_content,
)
from blacksheep import (
    json as answer,
)
from blacksheep.server.openapi.common import ContentInfo, ResponseInfo
from blacksheep.server.openapi.v3 import OpenAPIHandler
from command import run
from openapidocs.v3 import Info

application = Application()
docs = OpenAPIHandler(info=Info("Pets", "1"))
docs.bind_app(application)


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
    born: date
    owner: Owner
    weight: float | None = None
    tags: list[str] = field(default_factory=list)


@dataclass
class Pet:
    id: int
    name: str
    kind: Kind
    born: date
    owner: Owner
    weight: float | None
    tags: list[str]


@dataclass
class Page:
    items: list[Pet]
    total: int
    next_offset: int | None


@dataclass
class Problem:
    detail: str


@dataclass
class Saved:
    size: int


@dataclass
class Caller:
    token: str | None


class Token(FromHeader[str | None]):
    name = "X-Token"


PETS: dict[int, Pet] = {}
MISSING = ResponseInfo("There is no such pet.", content=[ContentInfo(Problem)])
FOUND = ResponseInfo("The pet.", content=[ContentInfo(Pet)])


def made(pet_id: int, pet: NewPet) -> Pet:
    PETS[pet_id] = Pet(
        pet_id, pet.name, pet.kind, pet.born, pet.owner, pet.weight, pet.tags
    )
    return PETS[pet_id]


@application.router.get("/pets")
@docs(responses={200: ResponseInfo("Pets.", content=[ContentInfo(Page)])})
async def list_pets(
    limit: FromQuery[int] = FromQuery(20),
    offset: FromQuery[int] = FromQuery(0),
    tag: FromQuery[list[str] | None] = FromQuery(None),
) -> Response:
    found = [pet for pet in PETS.values() if set(tag.value or ()) <= set(pet.tags)]
    end = offset.value + limit.value
    more = end if end < len(found) else None
    return answer(Page(found[offset.value : end], len(found), more))


@application.router.post("/pets")
@docs(responses={201: FOUND})
async def add_pet(data: FromJSON[NewPet]) -> Response:
    return answer(made(len(PETS) + 1, data.value), 201)


@application.router.get("/pets/{pet_id}")
@docs(responses={200: FOUND, 404: MISSING})
async def get_pet(pet_id: int) -> Response:
    if pet_id not in PETS:
        return answer(Problem("no such pet"), 404)
    return answer(PETS[pet_id])


@application.router.put("/pets/{pet_id}")
@docs(responses={200: FOUND})
async def replace_pet(pet_id: int, data: FromJSON[NewPet]) -> Response:
    return answer(made(pet_id, data.value))


@application.router.delete("/pets/{pet_id}")
@docs(responses={204: "It is gone."})
async def remove_pet(pet_id: int) -> Response:
    del PETS[pet_id]
    return no_content()


@application.router.get("/pets/{pet_id}/photo")
@docs(
    responses={
        200: ResponseInfo(
            "A picture.", content=[ContentInfo(bytes, content_type="image/png")]
        )
    }
)
async def download_photo(pet_id: int) -> Response:
    return Response(200, content=Content(b"image/png", b"\x89PNG"))


@application.router.get("/caller")
@docs(responses={200: ResponseInfo("Who calls.", content=[ContentInfo(Caller)])})
async def caller(token: Token) -> Response:
    return answer(Caller(token.value))


def document():
    asyncio.run(application.start())
    return json.loads(docs._json_docs)


if __name__ == "__main__":
    run(document, asgi=application)
