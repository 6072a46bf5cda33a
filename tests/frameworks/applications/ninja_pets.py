"""Pets in Django Ninja."""

from datetime import date
from enum import StrEnum

import django
from command import run
from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.urls import path

settings.configure(
    DEBUG=True, ROOT_URLCONF=__name__, SECRET_KEY="-", ALLOWED_HOSTS=["*"]
)
django.setup()

from ninja import (  # noqa: E402
    Cookie,
    Field,
    File,
    Form,
    Header,
    NinjaAPI,
    Query,
    Schema,
    UploadedFile,
)
from ninja.errors import HttpError  # noqa: E402
from ninja.responses import Status  # noqa: E402

api = NinjaAPI(title="Pets", version="1", urls_namespace="pets")


class Kind(StrEnum):
    CAT = "cat"
    DOG = "dog"


class Owner(Schema):
    name: str
    email: str | None = None


class NewPet(Schema):
    name: str = Field(min_length=1, max_length=40)
    kind: Kind
    born: date
    weight: float | None = Field(None, gt=0)
    owner: Owner
    tags: list[str] = []


class Pet(NewPet):
    id: int


class Page(Schema):
    items: list[Pet]
    total: int
    next_offset: int | None


class Problem(Schema):
    detail: str


class Photo(Schema):
    size: int
    caption: str | None


class Caller(Schema):
    token: str | None
    session: str | None


PETS: dict[int, Pet] = {}


def find(pet_id: int) -> Pet:
    if pet_id not in PETS:
        raise HttpError(404, "no such pet")
    return PETS[pet_id]


@api.get("/pets", response=Page)
def list_pets(
    request,
    limit: int = Query(20, ge=1, le=100),
    offset: int = 0,
    kind: Kind | None = None,
    tag: list[str] = Query([]),
):
    found = [
        pet
        for pet in PETS.values()
        if kind in (None, pet.kind) and set(tag) <= set(pet.tags)
    ]
    end = offset + limit
    return Page(
        items=found[offset:end],
        total=len(found),
        next_offset=end if end < len(found) else None,
    )


@api.post("/pets", response={201: Pet})
def add_pet(request, pet: NewPet):
    made = Pet(id=len(PETS) + 1, **pet.dict())
    PETS[made.id] = made
    return Status(201, made)


@api.get("/pets/{pet_id}", response={200: Pet, 404: Problem})
def get_pet(request, pet_id: int):
    return find(pet_id)


@api.put("/pets/{pet_id}", response={200: Pet, 404: Problem})
def replace_pet(request, pet_id: int, pet: NewPet):
    find(pet_id)
    PETS[pet_id] = Pet(id=pet_id, **pet.dict())
    return PETS[pet_id]


@api.delete("/pets/{pet_id}", response={204: None, 404: Problem})
def remove_pet(request, pet_id: int):
    find(pet_id)
    del PETS[pet_id]
    return Status(204, None)


@api.post("/pets/{pet_id}/photo", response=Photo)
def upload_photo(
    request,
    pet_id: int,
    photo: File[UploadedFile],
    caption: str | None = Form(None),
):
    return Photo(size=len(photo.read()), caption=caption)


@api.get("/caller", response=Caller)
def caller(
    request,
    token: str | None = Header(None, alias="X-Token"),
    session: str | None = Cookie(None),
):
    return Caller(token=token, session=session)


urlpatterns = [path("api/", api.urls)]

if __name__ == "__main__":
    import sys

    sys.modules[settings.ROOT_URLCONF] = sys.modules["__main__"]
    run(api.get_openapi_schema, wsgi=get_wsgi_application())
