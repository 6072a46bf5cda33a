"""Pets in Flask-RESTX, which writes Swagger 2.0."""

from command import run
from flask import Flask
from flask_restx import Api, Resource, fields
from flask_restx.inputs import date_from_iso8601
from werkzeug.datastructures import FileStorage

application = Flask(__name__)
api = Api(application, title="Pets", version="1")

owner = api.model(
    "Owner", {"name": fields.String(required=True), "email": fields.String}
)
new_pet = api.model(
    "NewPet",
    {
        "name": fields.String(required=True, min_length=1, max_length=40),
        "kind": fields.String(required=True, enum=["cat", "dog"]),
        "born": fields.Date(required=True),
        "weight": fields.Float,
        "owner": fields.Nested(owner, required=True),
        "tags": fields.List(fields.String),
    },
)
pet = api.inherit("Pet", new_pet, {"id": fields.Integer(required=True, readonly=True)})
page = api.model(
    "Page",
    {
        "items": fields.List(fields.Nested(pet), required=True),
        "total": fields.Integer(required=True),
        "next_offset": fields.Integer,
    },
)
problem = api.model("Problem", {"message": fields.String(required=True)})
saved = api.model(
    "Saved", {"size": fields.Integer(required=True), "caption": fields.String}
)
caller = api.model("Caller", {"token": fields.String})

query = api.parser()
query.add_argument("limit", type=int, default=20, location="args")
query.add_argument("offset", type=int, default=0, location="args")
query.add_argument("kind", choices=("cat", "dog"), location="args")
query.add_argument("tag", action="append", location="args")

form = api.parser()
form.add_argument("photo", type=FileStorage, required=True, location="files")
form.add_argument("caption", location="form")

token = api.parser()
token.add_argument("X-Token", location="headers")

PETS: dict[int, dict] = {}


def find(pet_id: int) -> dict:
    if pet_id not in PETS:
        api.abort(404, "no such pet")
    return PETS[pet_id]


def read(content: dict) -> dict:
    return content | {"born": date_from_iso8601(content["born"])}


@api.route("/pets")
class Pets(Resource):
    @api.expect(query)
    @api.marshal_with(page)
    def get(self):
        asked = query.parse_args()
        found = [
            one
            for one in PETS.values()
            if asked["kind"] in (None, one["kind"])
            and set(asked["tag"] or ()) <= set(one.get("tags", ()))
        ]
        end = asked["offset"] + asked["limit"]
        return {
            "items": found[asked["offset"] : end],
            "total": len(found),
            "next_offset": end if end < len(found) else None,
        }

    @api.expect(new_pet, validate=True)
    @api.marshal_with(pet, code=201)
    def post(self):
        number = len(PETS) + 1
        PETS[number] = {"id": number, **read(api.payload)}
        return PETS[number], 201


@api.route("/pets/<int:pet_id>")
@api.response(404, "There is no such pet.", problem)
class OnePet(Resource):
    @api.marshal_with(pet)
    def get(self, pet_id):
        return find(pet_id)

    @api.expect(new_pet, validate=True)
    @api.marshal_with(pet)
    def put(self, pet_id):
        find(pet_id)
        PETS[pet_id] = {"id": pet_id, **read(api.payload)}
        return PETS[pet_id]

    @api.response(204, "It is gone.")
    def delete(self, pet_id):
        find(pet_id)
        del PETS[pet_id]
        return "", 204


@api.route("/pets/<int:pet_id>/photo")
class Photo(Resource):
    @api.expect(form)
    @api.marshal_with(saved)
    def post(self, pet_id):
        given = form.parse_args()
        return {"size": len(given["photo"].read()), "caption": given["caption"]}


@api.route("/caller")
class Caller(Resource):
    @api.expect(token)
    @api.marshal_with(caller)
    def get(self):
        return {"token": token.parse_args()["X-Token"]}


def document():
    with application.test_request_context():
        return api.__schema__


if __name__ == "__main__":
    run(document, wsgi=application)
