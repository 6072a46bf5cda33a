"""Pets in Litestar."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Annotated

from command import run
from litestar import Litestar, delete, get, post, put
from litestar.datastructures import UploadFile
from litestar.enums import RequestEncodingType
from litestar.exceptions import NotFoundException
from litestar.openapi import OpenAPIConfig
from litestar.params import Body, Parameter


class Kind(StrEnum):
    CAT = "cat"
    DOG = "dog"


@dataclass
class Owner:
    name: str
    email: str | None = None


@dataclass
class NewPet:
    name: Annotated[str, Parameter(min_length=1, max_length=40)]
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
class Photo:
    file: UploadFile
    caption: str | None = None


@dataclass
class Saved:
    size: int
    caption: str | None


@dataclass
class Caller:
    token: str | None
    session: str | None


PETS: dict[int, Pet] = {}
PHOTOS: dict[int, bytes] = {}


def find(pet_id: int) -> Pet:
    if pet_id not in PETS:
        raise NotFoundException("no such pet")
    return PETS[pet_id]


def made(pet_id: int, pet: NewPet) -> Pet:
    PETS[pet_id] = Pet(
        pet_id, pet.name, pet.kind, pet.born, pet.owner, pet.weight, pet.tags
    )
    return PETS[pet_id]


@get("/pets", sync_to_thread=False)
def list_pets(
    limit: Annotated[int, Parameter(ge=1, le=100)] = 20,
    offset: int = 0,
    kind: Kind | None = None,
    tag: list[str] | None = None,
) -> Page:
    found = [
        pet
        for pet in PETS.values()
        if kind in (None, pet.kind) and set(tag or ()) <= set(pet.tags)
    ]
    end = offset + limit
    more = end if end < len(found) else None
    return Page(found[offset:end], len(found), more)


@post("/pets", sync_to_thread=False)
def add_pet(data: NewPet) -> Pet:
    return made(len(PETS) + 1, data)


@get("/pets/{pet_id:int}", raises=[NotFoundException], sync_to_thread=False)
def get_pet(pet_id: int) -> Pet:
    return find(pet_id)


@put("/pets/{pet_id:int}", raises=[NotFoundException], sync_to_thread=False)
def replace_pet(pet_id: int, data: NewPet) -> Pet:
    find(pet_id)
    return made(pet_id, data)


@delete("/pets/{pet_id:int}", raises=[NotFoundException], sync_to_thread=False)
def remove_pet(pet_id: int) -> None:
    find(pet_id)
    del PETS[pet_id]


@post("/pets/{pet_id:int}/photo")
async def upload_photo(
    pet_id: int,
    data: Annotated[Photo, Body(media_type=RequestEncodingType.MULTI_PART)],
) -> Saved:
    PHOTOS[pet_id] = await data.file.read()
    return Saved(len(PHOTOS[pet_id]), data.caption)


@get("/pets/{pet_id:int}/photo", media_type="image/png", sync_to_thread=False)
def download_photo(pet_id: int) -> bytes:
    return PHOTOS[pet_id]


@get("/caller", sync_to_thread=False)
def caller(
    token: Annotated[str | None, Parameter(header="X-Token")] = None,
    session: Annotated[str | None, Parameter(cookie="session")] = None,
) -> Caller:
    return Caller(token, session)


application = Litestar(
    [
        list_pets,
        add_pet,
        get_pet,
        replace_pet,
        remove_pet,
        upload_photo,
        download_photo,
        caller,
    ],
    openapi_config=OpenAPIConfig("Pets", "1"),
)

if __name__ == "__main__":
    run(application.openapi_schema.to_schema, asgi=application)
