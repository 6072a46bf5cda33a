"""Pets in Flask-smorest, with marshmallow."""

from command import run
from flask import Flask, Response
from flask.views import MethodView
from flask_smorest import Api, Blueprint, abort
from flask_smorest.fields import Upload
from marshmallow import Schema, fields, validate

application = Flask(__name__)
application.config |= {
    "API_TITLE": "Pets",
    "API_VERSION": "1",
    "OPENAPI_VERSION": "3.0.3",
}
api = Api(application)
pets = Blueprint("pets", __name__, url_prefix="/pets")


class Owner(Schema):
    name = fields.String(required=True)
    email = fields.Email(allow_none=True)


class Pet(Schema):
    id = fields.Integer(dump_only=True)
    name = fields.String(required=True, validate=validate.Length(1, 40))
    kind = fields.String(required=True, validate=validate.OneOf(["cat", "dog"]))
    born = fields.Date(required=True)
    weight = fields.Float(allow_none=True)
    owner = fields.Nested(Owner, required=True)
    tags = fields.List(fields.String())
    secret = fields.String(load_only=True)


class Page(Schema):
    items = fields.List(fields.Nested(Pet), required=True)
    total = fields.Integer(required=True)
    next_offset = fields.Integer(required=True, allow_none=True)


class Query(Schema):
    limit = fields.Integer(load_default=20, validate=validate.Range(1, 100))
    offset = fields.Integer(load_default=0)
    kind = fields.String(validate=validate.OneOf(["cat", "dog"]))
    tag = fields.List(fields.String())


class Photo(Schema):
    photo = Upload(required=True)


class Saved(Schema):
    size = fields.Integer(required=True)


class Token(Schema):
    token = fields.String(data_key="X-Token")


class Caller(Schema):
    token = fields.String(required=True, allow_none=True)


PETS: dict[int, dict] = {}


def find(pet_id: int) -> dict:
    if pet_id not in PETS:
        abort(404, message="no such pet")
    return PETS[pet_id]


@pets.route("/")
class Pets(MethodView):
    @pets.arguments(Query, location="query")
    @pets.response(200, Page)
    def get(self, query):
        found = [
            pet
            for pet in PETS.values()
            if query.get("kind") in (None, pet["kind"])
            and set(query.get("tag", ())) <= set(pet.get("tags", ()))
        ]
        end = query["offset"] + query["limit"]
        return {
            "items": found[query["offset"] : end],
            "total": len(found),
            "next_offset": end if end < len(found) else None,
        }

    @pets.arguments(Pet)
    @pets.response(201, Pet)
    def post(self, pet):
        pet["id"] = len(PETS) + 1
        PETS[pet["id"]] = pet
        return pet


@pets.route("/<int:pet_id>")
class OnePet(MethodView):
    @pets.response(200, Pet)
    @pets.alt_response(404, description="There is no such pet.")
    def get(self, pet_id):
        return find(pet_id)

    @pets.arguments(Pet(partial=True))
    @pets.response(200, Pet)
    def patch(self, changes, pet_id):
        return find(pet_id) | changes

    @pets.response(204)
    def delete(self, pet_id):
        find(pet_id)
        del PETS[pet_id]


@pets.route("/<int:pet_id>/photo")
class OnePhoto(MethodView):
    @pets.arguments(Photo, location="files")
    @pets.response(200, Saved)
    def post(self, files, pet_id):
        return {"size": len(files["photo"].read())}

    @pets.response(
        200, {"type": "string", "format": "binary"}, content_type="image/png"
    )
    def get(self, pet_id):
        return Response(b"\x89PNG", mimetype="image/png")


@pets.route("/caller")
class Calling(MethodView):
    @pets.arguments(Token, location="headers", unknown="exclude")
    @pets.response(200, Caller)
    def get(self, headers):
        return {"token": headers.get("token")}


api.register_blueprint(pets)

if __name__ == "__main__":
    run(lambda: api.spec.to_dict(), wsgi=application)
