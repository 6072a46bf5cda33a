"""What a user does with each application, in the names of its own document.

Each scenario calls every operation at least once, and holds the answers against what
the application does.
"""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

PICTURE = b"\x89PNG\r\n\x1a\n\x00\xff"


def fastapi(client: Any, package: Any) -> None:
    models, errors = package.models, package.errors
    owner = models.Owner(name="Ann")
    new = models.NewPet(
        name="Tom", kind="cat", born=date(2020, 2, 29), owner=owner, tags=["a", "b"]
    )
    tom = client.add_pet_pets_post(new)
    assert (tom.id, tom.kind, tom.born) == (1, models.Kind.CAT, date(2020, 2, 29))
    # What is left out of a request comes back as null.
    assert tom.weight is None
    assert tom.owner.email is None
    client.add_pet_pets_post(
        models.NewPet(name="Rex", kind="dog", born=date(2021, 1, 1), owner=owner)
    )
    assert client.list_pets_pets_get().total == 2
    page = client.list_pets_pets_get(limit=1, kind=None, tag=None)
    assert ([pet.name for pet in page.items], page.next_offset) == (["Tom"], 1)
    found = client.list_pets_pets_get(kind=models.Kind.CAT, tag=["a", "b"])
    assert [pet.name for pet in found.items] == ["Tom"]
    heavy = models.NewPet(
        name="Tim", kind="cat", born=date(2020, 2, 29), owner=owner, weight=3.5
    )
    assert client.replace_pet_pets_pet_id_put(heavy, pet_id=1).weight == 3.5
    form = models.BodyUploadPhotoPetsPetIdPhotoPost(photo=PICTURE, caption="x")
    saved = client.upload_photo_pets_pet_id_photo_post(form, pet_id=1)
    assert (saved.size, saved.caption) == (len(PICTURE), "x")
    bare = models.BodyUploadPhotoPetsPetIdPhotoPost(photo=PICTURE)
    assert client.upload_photo_pets_pet_id_photo_post(bare, pet_id=1).caption is None
    with client.download_photo_pets_pet_id_photo_get(pet_id=1) as picture:
        assert picture.read() == PICTURE
    caller = client.caller_caller_get(x_token="t", session="s")
    assert (caller.token, caller.session) == ("t", "s")
    assert client.caller_caller_get().token is None
    assert client.remove_pet_pets_pet_id_delete(pet_id=1) is None
    with pytest.raises(errors.NotFound) as caught:
        client.get_pet_pets_pet_id_get(pet_id=1)
    assert caught.value.body.detail == "no such pet"
    assert client.get_pet_pets_pet_id_get(pet_id=2).name == "Rex"


def litestar(client: Any, package: Any) -> None:
    models, errors = package.models, package.errors
    owner = models.Owner(name="Ann")
    new = models.NewPet(
        name="Tom", kind="cat", born=date(2020, 2, 29), owner=owner, tags=["a", "b"]
    )
    tom = client.pets_add_pet(new)
    assert (tom.id, tom.kind, tom.born) == (1, models.Kind.CAT, date(2020, 2, 29))
    client.pets_add_pet(
        models.NewPet(name="Rex", kind="dog", born=date(2021, 1, 1), owner=owner)
    )
    page = client.pets_list_pets(limit=1, kind=None)
    assert ([pet.name for pet in page.items], page.next_offset) == (["Tom"], 1)
    found = client.pets_list_pets(kind=models.Kind.CAT, tag=["a"])
    assert [pet.name for pet in found.items] == ["Tom"]
    heavy = models.NewPet(
        name="Tim", kind="cat", born=date(2020, 2, 29), owner=owner, weight=3.5
    )
    assert client.pets_pet_id_replace_pet(heavy, pet_id=1).weight == 3.5
    form = models.Photo(file=PICTURE, caption="x")
    saved = client.pets_pet_id_photo_upload_photo(form, pet_id=1)
    assert (saved.size, saved.caption) == (len(PICTURE), "x")
    with client.pets_pet_id_photo_download_photo(pet_id=1) as picture:
        assert picture.read() == PICTURE
    caller = client.caller_caller(x_token="t", session="s")
    assert (caller.token, caller.session) == ("t", "s")
    client.pets_pet_id_remove_pet(pet_id=1)
    with pytest.raises(errors.NotFound) as caught:
        client.pets_pet_id_get_pet(pet_id=1)
    assert caught.value.body.detail == "no such pet"
    assert client.pets_pet_id_get_pet(pet_id=2).name == "Rex"


def ninja(client: Any, package: Any) -> None:
    models, errors = package.models, package.errors
    owner = models.Owner(name="Ann", email="a@example.org")
    new = models.NewPet(
        name="Tom", kind="cat", born=date(2020, 2, 29), owner=owner, tags=["a", "b"]
    )
    tom = client.main_add_pet(new)
    assert (tom.id, tom.kind, tom.owner.email) == (1, "cat", "a@example.org")
    assert client.main_list_pets(kind=None, tag=None).total == 1
    assert client.main_list_pets(kind=models.Kind.DOG).items == []
    assert client.main_list_pets(tag=["a", "b"]).items == [tom]
    heavy = models.NewPet(
        name="Tim", kind="cat", born=date(2020, 2, 29), owner=owner, weight=3.5
    )
    assert client.main_replace_pet(heavy, pet_id=1).weight == 3.5
    form = models.MainUploadPhotoRequest(photo=PICTURE, caption="x")
    assert client.main_upload_photo(form, pet_id=1).size == len(PICTURE)
    caller = client.main_caller(x_token="t", session="s")
    assert (caller.token, caller.session) == ("t", "s")
    assert client.main_get_pet(pet_id=1).name == "Tim"
    client.main_remove_pet(pet_id=1)
    with pytest.raises(errors.NotFound) as caught:
        client.main_get_pet(pet_id=1)
    assert caught.value.body.detail == "no such pet"


def spectacular(client: Any, package: Any) -> None:
    models, errors = package.models, package.errors
    owner = models.Owner(name="Ann")
    # `id` is read only and `secret` write only.
    new = models.PetRequest(
        name="Tom",
        kind="cat",
        born=date(2020, 2, 29),
        owner=owner,
        tags=["a"],
        secret="s",
    )
    tom = client.pets_create(new)
    assert (tom.id, tom.kind, tom.born) == (1, "cat", date(2020, 2, 29))
    assert not hasattr(tom, "secret")
    assert client.pets_list(kind=None, limit=5).items == [tom]
    assert client.pets_list(kind="dog", tag=["a"]).total == 0
    heavy = models.PetRequest(
        name="Tim", kind="cat", born=date(2020, 2, 29), owner=owner, weight=3.5
    )
    assert client.pets_update(heavy, id=1).weight == 3.5
    patched = client.pets_partial_update(models.PatchedPetRequest(name="Kim"), id=1)
    assert (patched.name, patched.weight) == ("Kim", 3.5)
    saved = client.pets_photo_create(
        models.PhotoRequest(photo=PICTURE, caption="x"), id=1
    )
    assert (saved.size, saved.caption) == (len(PICTURE), "x")
    assert client.pets_retrieve(id=1).name == "Kim"
    client.pets_destroy(id=1)
    with pytest.raises(errors.NotFound) as caught:
        client.pets_retrieve(id=1)
    assert caught.value.body.detail == "no such pet"


def smorest(client: Any, package: Any) -> None:
    models, errors = package.models, package.errors
    owner = models.Owner(name="Ann", email=None)
    new = models.PetRequest(
        name="Tom", kind="cat", born=date(2020, 2, 29), owner=owner, secret="s"
    )
    tom = client.post_pets(new)
    assert (tom.id, tom.kind, tom.owner.email) == (1, "cat", None)
    assert client.get_pets(kind=None).items == [tom]
    assert client.get_pets(kind="dog", tag=["a"], limit=1).total == 0
    changed = client.patch_pets_pet_id(models.Pet1(name="Kim"), pet_id=1)
    assert changed.name == "Kim"
    saved = client.post_pets_pet_id_photo(models.Photo(photo=PICTURE), pet_id=1)
    assert saved.size == len(PICTURE)
    with client.get_pets_pet_id_photo(pet_id=1) as picture:
        assert picture.read() == PICTURE[:4]
    assert client.get_pets_caller(x_token="t").token == "t"
    assert client.get_pets_pet_id(pet_id=1).name == "Tom"
    client.delete_pets_pet_id(pet_id=1)
    with pytest.raises(errors.NotFound):
        client.get_pets_pet_id(pet_id=1)


def restx(client: Any, package: Any) -> None:
    models, errors = package.models, package.errors
    owner = models.Owner(name="Ann")
    new = models.NewPet(
        name="Tom", kind="cat", born=date(2020, 2, 29), owner=owner, tags=["a"]
    )
    tom = client.post_pets(new)
    assert (tom.id, tom.kind, tom.born) == (1, "cat", date(2020, 2, 29))
    # It sends null for what is absent, which its document does not allow.
    assert tom.weight is None
    page = client.get_pets(kind=None, limit=5)
    assert ([pet.name for pet in page.items], page.next_offset) == (["Tom"], None)
    assert client.get_pets(kind="dog", tag=["a"]).total == 0
    heavy = models.NewPet(
        name="Tim", kind="cat", born=date(2020, 2, 29), owner=owner, weight=3.5
    )
    assert client.put_one_pet(heavy, pet_id=1).weight == 3.5
    form = models.PostPhotoRequest(photo=PICTURE, caption="x")
    saved = client.post_photo(form, pet_id=1)
    assert (saved.size, saved.caption) == (len(PICTURE), "x")
    assert client.get_caller(x_token="t").token == "t"
    # Its own way to ask for less of an answer.
    assert client.get_caller(x_token="t", x_fields="token").token == "t"
    assert client.get_one_pet(pet_id=1).name == "Tim"
    client.delete_one_pet(pet_id=1)
    with pytest.raises(errors.NotFound) as caught:
        client.get_one_pet(pet_id=1)
    assert caught.value.body.message.startswith("no such pet")


def quart(client: Any, package: Any) -> None:
    models, errors = package.models, package.errors
    owner = models.Owner(name="Ann")
    parts = {"kind": "cat", "born": date(2020, 2, 29), "owner": owner}
    tom = client.post_add_pet(models.PostAddPetRequest(name="Tom", **parts))
    assert (tom.id, tom.kind, tom.owner.email) == (1, "cat", None)
    page = client.get_list_pets(kind=None, limit=5)
    assert ([pet.name for pet in page.items], page.next_offset) == (["Tom"], None)
    assert client.get_list_pets(kind=models.Kind.DOG).total == 0
    heavy = models.PutReplacePetRequest(name="Tim", weight=3.5, **parts)
    assert client.put_replace_pet(heavy, pet_id=1).weight == 3.5
    form = models.PostUploadPhotoRequest(photo=PICTURE, caption="x")
    saved = client.post_upload_photo(form, pet_id=1)
    assert (saved.size, saved.caption) == (len(PICTURE), "x")
    assert client.get_caller(x_token="t").token == "t"
    assert client.get_get_pet(pet_id=1).name == "Tim"
    client.delete_remove_pet(pet_id=1)
    with pytest.raises(errors.NotFound) as caught:
        client.get_get_pet(pet_id=1)
    assert caught.value.body.detail == "no such pet"


def blacksheep(client: Any, package: Any) -> None:
    models, errors = package.models, package.errors
    owner = models.Owner(name="Ann")
    parts = {"kind": "cat", "born": date(2020, 2, 29), "owner": owner}
    tom = client.add_pet(models.NewPet(name="Tom", tags=["a"], weight=None, **parts))
    assert (tom.id, tom.kind, tom.born) == (1, "cat", date(2020, 2, 29))
    assert tom.owner.email is None
    assert client.list_pets(tag=["a"], limit=5).items == [tom]
    heavy = models.NewPet(name="Tim", tags=[], weight=3.5, **parts)
    assert client.replace_pet(heavy, pet_id=1).weight == 3.5
    with client.download_photo(pet_id=1) as picture:
        assert picture.read() == PICTURE[:4]
    assert client.caller(x_token="t").token == "t"
    assert client.get_pet(pet_id=1).name == "Tim"
    client.remove_pet(pet_id=1)
    with pytest.raises(errors.NotFound) as caught:
        client.get_pet(pet_id=1)
    assert caught.value.body.detail == "no such pet"


def apispec(client: Any, package: Any) -> None:
    models, errors = package.models, package.errors
    owner = models.Owner(name="Ann")
    new = models.Pet(
        name="Tom", kind="cat", born=date(2020, 2, 29), owner=owner, tags=["a"]
    )
    tom = client.add_pet(new)
    assert (tom.id, tom.kind, tom.born) == (1, "cat", date(2020, 2, 29))
    assert client.list_pets(limit=5, tag=["a"]).items == [tom]
    form = models.UploadPhotoRequest(photo=PICTURE)
    saved = client.upload_photo(form, pet_id=1)
    assert (saved.size, saved.caption) == (len(PICTURE), None)
    assert client.get_pet(pet_id=1).name == "Tom"
    # No parameter of its document declares this placeholder.
    client.remove_pet(pet_id="1")
    with pytest.raises(errors.NotFound) as caught:
        client.get_pet(pet_id=1)
    assert caught.value.body.detail == "no such pet"


def sanic(client: Any, package: Any) -> None:
    models, errors = package.models, package.errors
    new = models.AddPetRequest(
        name="Tom",
        kind="cat",
        born="2020-02-29",
        owner=models.AddPetRequestOwner(name="Ann"),
        tags=["a"],
    )
    tom = client.add_pet(new)
    assert (tom.id, tom.kind, tom.owner.name) == (1, "cat", "Ann")
    found = client.list_pets(limit=None, tag=["a"])
    assert [pet.name for pet in found.items] == ["Tom"]
    assert client.caller(x_token="t") == {"token": "t"}
    assert client.get_pet(pet_id=1).name == "Tom"
    client.remove_pet(pet_id=1)
    with pytest.raises(errors.NotFound) as caught:
        client.get_pet(pet_id=1)
    assert caught.value.body.detail == "no such pet"


SCENARIOS = {
    scenario.__name__: scenario
    for scenario in (
        fastapi,
        litestar,
        ninja,
        spectacular,
        smorest,
        restx,
        quart,
        blacksheep,
        apispec,
        sanic,
    )
}
