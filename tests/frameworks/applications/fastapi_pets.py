"""Pets in FastAPI."""

from datetime import date
from enum import StrEnum
from typing import Annotated

from command import run
from fastapi import (
    Cookie,
    FastAPI,
    File,
    Form,
    Header,
    HTTPException,
    Query,
    Response,
    UploadFile,
)
from pydantic import BaseModel, Field

application = FastAPI(title="Pets", version="1")


class Kind(StrEnum):
    CAT = "cat"
    DOG = "dog"


class Owner(BaseModel):
    name: str
    email: str | None = None


class NewPet(BaseModel):
    name: str = Field(min_length=1, max_length=40)
    kind: Kind
    born: date
    weight: float | None = Field(None, gt=0)
    owner: Owner
    tags: list[str] = []


class Pet(NewPet):
    id: int


class Page(BaseModel):
    items: list[Pet]
    total: int
    next_offset: int | None


class Problem(BaseModel):
    detail: str


class Photo(BaseModel):
    size: int
    caption: str | None


class Caller(BaseModel):
    token: str | None
    session: str | None


PETS: dict[int, Pet] = {}
PHOTOS: dict[int, bytes] = {}
MISSING = {404: {"model": Problem, "description": "There is no such pet."}}


def find(pet_id: int) -> Pet:
    if pet_id not in PETS:
        raise HTTPException(404, "no such pet")
    return PETS[pet_id]


@application.get("/pets")
def list_pets(
    limit: Annotated[int, Query(ge=1, le=100)] = 20,
    offset: int = 0,
    kind: Kind | None = None,
    tag: Annotated[list[str] | None, Query()] = None,
) -> Page:
    found = [
        pet
        for pet in PETS.values()
        if kind in (None, pet.kind) and set(tag or ()) <= set(pet.tags)
    ]
    end = offset + limit
    return Page(
        items=found[offset:end],
        total=len(found),
        next_offset=end if end < len(found) else None,
    )


@application.post("/pets", status_code=201)
def add_pet(pet: NewPet) -> Pet:
    made = Pet(id=len(PETS) + 1, **pet.model_dump())
    PETS[made.id] = made
    return made


@application.get("/pets/{pet_id}", responses=MISSING)
def get_pet(pet_id: int) -> Pet:
    return find(pet_id)


@application.put("/pets/{pet_id}", responses=MISSING)
def replace_pet(pet_id: int, pet: NewPet) -> Pet:
    find(pet_id)
    PETS[pet_id] = Pet(id=pet_id, **pet.model_dump())
    return PETS[pet_id]


@application.delete("/pets/{pet_id}", status_code=204, responses=MISSING)
def remove_pet(pet_id: int) -> None:
    find(pet_id)
    del PETS[pet_id]


@application.post("/pets/{pet_id}/photo")
def upload_photo(
    pet_id: int,
    photo: Annotated[UploadFile, File()],
    caption: Annotated[str | None, Form()] = None,
) -> Photo:
    PHOTOS[pet_id] = photo.file.read()
    return Photo(size=len(PHOTOS[pet_id]), caption=caption)


@application.get(
    "/pets/{pet_id}/photo",
    response_class=Response,
    responses={200: {"content": {"image/png": {}}}},
)
def download_photo(pet_id: int) -> Response:
    return Response(PHOTOS[pet_id], media_type="image/png")


@application.get("/caller")
def caller(
    x_token: Annotated[str | None, Header()] = None,
    session: Annotated[str | None, Cookie()] = None,
) -> Caller:
    return Caller(token=x_token, session=session)


if __name__ == "__main__":
    run(application.openapi, asgi=application)
