"""Pets in Quart, described by Quart-Schema."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from command import run
from pydantic import BaseModel
from quart import Quart
from quart_schema import (
    DataSource,
    QuartSchema,
    validate_headers,
    validate_querystring,
    validate_request,
    validate_response,
)
from quart_schema.pydantic import File

application = Quart(__name__)
schema = QuartSchema(
    application,
    info={"title": "Pets", "version": "1"},
    conversion_preference="pydantic",
)


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
class Pet(NewPet):
    id: int = 0


@dataclass
class Page:
    items: list[Pet]
    total: int
    next_offset: int | None = None


@dataclass
class Query:
    limit: int = 20
    offset: int = 0
    kind: Kind | None = None


class Upload(BaseModel):
    photo: File
    caption: str | None = None


@dataclass
class Saved:
    size: int
    caption: str | None = None


@dataclass
class Problem:
    detail: str


@dataclass
class Token:
    x_token: str | None = None


@dataclass
class Caller:
    token: str | None = None


PETS: dict[int, Pet] = {}


def made(pet_id: int, pet: NewPet) -> Pet:
    PETS[pet_id] = Pet(
        pet.name, pet.kind, pet.born, pet.owner, pet.weight, pet.tags, pet_id
    )
    return PETS[pet_id]


@application.get("/pets")
@validate_querystring(Query)
@validate_response(Page)
async def list_pets(query_args: Query) -> Page:
    found = [pet for pet in PETS.values() if query_args.kind in (None, pet.kind)]
    end = query_args.offset + query_args.limit
    more = end if end < len(found) else None
    return Page(found[query_args.offset : end], len(found), more)


@application.post("/pets")
@validate_request(NewPet)
@validate_response(Pet, 201)
async def add_pet(data: NewPet):
    return made(len(PETS) + 1, data), 201


@application.get("/pets/<int:pet_id>")
@validate_response(Pet)
@validate_response(Problem, 404)
async def get_pet(pet_id: int):
    if pet_id not in PETS:
        return Problem("no such pet"), 404
    return PETS[pet_id]


@application.put("/pets/<int:pet_id>")
@validate_request(NewPet)
@validate_response(Pet)
async def replace_pet(pet_id: int, data: NewPet):
    return made(pet_id, data)


@application.delete("/pets/<int:pet_id>")
async def remove_pet(pet_id: int):
    del PETS[pet_id]
    return "", 204


@application.post("/pets/<int:pet_id>/photo")
@validate_request(Upload, source=DataSource.FORM_MULTIPART)
@validate_response(Saved)
async def upload_photo(pet_id: int, data: Upload):
    return Saved(len(data.photo.read()), data.caption)


@application.get("/caller")
@validate_headers(Token)
@validate_response(Caller)
async def caller(headers: Token):
    return Caller(headers.x_token)


def document():
    import asyncio

    async def ask():
        async with application.test_app():
            return await (await application.test_client().get("/openapi.json")).json

    return asyncio.run(ask())


if __name__ == "__main__":
    run(document, asgi=application)
