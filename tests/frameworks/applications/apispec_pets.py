"""Pets in Flask, described by apispec from marshmallow and docstrings."""

from apispec import APISpec
from apispec.ext.marshmallow import MarshmallowPlugin
from apispec_webframeworks.flask import FlaskPlugin
from command import run
from flask import Flask, jsonify, request
from marshmallow import Schema, ValidationError, fields, validate

application = Flask(__name__)


class Owner(Schema):
    name = fields.String(required=True)
    email = fields.Email(allow_none=True)


class Pet(Schema):
    id = fields.Integer(dump_only=True)
    name = fields.String(required=True, validate=validate.Length(1, 40))
    kind = fields.String(required=True, validate=validate.OneOf(["cat", "dog"]))
    born = fields.Date(required=True)
    weight = fields.Float(
        allow_none=True, validate=validate.Range(0, min_inclusive=False)
    )
    owner = fields.Nested(Owner, required=True)
    tags = fields.List(fields.String())


class Page(Schema):
    items = fields.List(fields.Nested(Pet), required=True)
    total = fields.Integer(required=True)


class Query(Schema):
    limit = fields.Integer(load_default=20)
    offset = fields.Integer(load_default=0)
    tag = fields.List(fields.String())


class Problem(Schema):
    detail = fields.String(required=True)


PETS: dict[int, dict] = {}


@application.errorhandler(ValidationError)
def refuse(error):
    return jsonify(detail=str(error)), 422


@application.get("/pets")
def list_pets():
    """List pets.
    ---
    get:
      operationId: listPets
      parameters:
      - in: query
        schema: Query
      responses:
        200:
          description: Pets.
          content:
            application/json:
              schema: Page
    """
    limit, offset = int(request.args.get("limit", 20)), int(
        request.args.get("offset", 0)
    )
    tags = set(request.args.getlist("tag"))
    found = [pet for pet in PETS.values() if tags <= set(pet.get("tags", ()))]
    return Page().dump({"items": found[offset : offset + limit], "total": len(found)})


@application.post("/pets")
def add_pet():
    """Add a pet.
    ---
    post:
      operationId: addPet
      requestBody:
        required: true
        content:
          application/json:
            schema: Pet
      responses:
        201:
          description: The pet.
          content:
            application/json:
              schema: Pet
        422:
          description: It is wrong.
          content:
            application/json:
              schema: Problem
    """
    number = len(PETS) + 1
    PETS[number] = {"id": number, **Pet().load(request.get_json())}
    return Pet().dump(PETS[number]), 201


@application.get("/pets/<int:pet_id>")
def get_pet(pet_id):
    """Get a pet.
    ---
    get:
      operationId: getPet
      parameters:
      - in: path
        name: pet_id
        required: true
        schema:
          type: integer
      responses:
        200:
          description: The pet.
          content:
            application/json:
              schema: Pet
        404:
          description: There is no such pet.
          content:
            application/json:
              schema: Problem
    """
    if pet_id not in PETS:
        return jsonify(detail="no such pet"), 404
    return Pet().dump(PETS[pet_id])


@application.delete("/pets/<int:pet_id>")
def remove_pet(pet_id):
    """Remove a pet.
    ---
    delete:
      operationId: removePet
      responses:
        204:
          description: It is gone.
    """
    del PETS[pet_id]
    return "", 204


@application.post("/pets/<int:pet_id>/photo")
def upload_photo(pet_id):
    """Keep a picture.
    ---
    post:
      operationId: uploadPhoto
      parameters:
      - in: path
        name: pet_id
        required: true
        schema:
          type: integer
      requestBody:
        content:
          multipart/form-data:
            schema:
              type: object
              required: [photo]
              properties:
                photo:
                  type: string
                  format: binary
                caption:
                  type: string
      responses:
        200:
          description: What was kept.
          content:
            application/json:
              schema:
                type: object
                required: [size]
                properties:
                  size:
                    type: integer
                  caption:
                    type: string
                    nullable: true
    """
    photo = request.files["photo"].read()
    return {"size": len(photo), "caption": request.form.get("caption")}


def document():
    spec = APISpec("Pets", "1", "3.0.3", plugins=[FlaskPlugin(), MarshmallowPlugin()])
    with application.test_request_context():
        for view in (list_pets, add_pet, get_pet, remove_pet, upload_photo):
            spec.path(view=view)
    return spec.to_dict()


if __name__ == "__main__":
    run(document, wsgi=application)
