"""Pets in Django REST framework, described by drf-spectacular."""

import sys

import django
from command import run
from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.urls import path

settings.configure(
    DEBUG=True,
    ROOT_URLCONF=__name__,
    SECRET_KEY="-",
    ALLOWED_HOSTS=["*"],
    INSTALLED_APPS=["rest_framework", "drf_spectacular"],
    REST_FRAMEWORK={
        "DEFAULT_SCHEMA_CLASS": "drf_spectacular.openapi.AutoSchema",
        "DEFAULT_AUTHENTICATION_CLASSES": [],
        "DEFAULT_PERMISSION_CLASSES": [],
        "UNAUTHENTICATED_USER": None,
    },
    # Without the split, a file is described as the URL that answers have.
    SPECTACULAR_SETTINGS={
        "TITLE": "Pets",
        "VERSION": "1",
        "COMPONENT_SPLIT_REQUEST": True,
    },
)
django.setup()

from drf_spectacular.generators import SchemaGenerator  # noqa: E402
from drf_spectacular.helpers import forced_singular_serializer  # noqa: E402
from drf_spectacular.utils import (  # noqa: E402
    OpenApiParameter,
    extend_schema,
    extend_schema_view,
)
from rest_framework import serializers, viewsets  # noqa: E402
from rest_framework.exceptions import NotFound  # noqa: E402
from rest_framework.parsers import JSONParser, MultiPartParser  # noqa: E402
from rest_framework.response import Response  # noqa: E402


class Owner(serializers.Serializer):
    name = serializers.CharField()
    email = serializers.EmailField(required=False, allow_null=True)


class Pet(serializers.Serializer):
    id = serializers.IntegerField(read_only=True)
    name = serializers.CharField(min_length=1, max_length=40)
    kind = serializers.ChoiceField(["cat", "dog"])
    born = serializers.DateField()
    weight = serializers.FloatField(required=False, allow_null=True)
    owner = Owner()
    tags = serializers.ListField(child=serializers.CharField(), required=False)
    secret = serializers.CharField(write_only=True, required=False)


class Page(serializers.Serializer):
    items = Pet(many=True)
    total = serializers.IntegerField()
    next_offset = serializers.IntegerField(allow_null=True)


class Problem(serializers.Serializer):
    detail = serializers.CharField()


class Photo(serializers.Serializer):
    photo = serializers.FileField()
    caption = serializers.CharField(required=False)


class Saved(serializers.Serializer):
    size = serializers.IntegerField()
    caption = serializers.CharField(allow_null=True)


PETS: dict[int, dict] = {}


def find(pk) -> dict:
    if int(pk) not in PETS:
        raise NotFound("no such pet")
    return PETS[int(pk)]


def checked(serializer, data):
    found = serializer(data=data)
    found.is_valid(raise_exception=True)
    return found.validated_data


ID = OpenApiParameter("id", int, OpenApiParameter.PATH)


@extend_schema_view(
    list=extend_schema(
        parameters=[
            OpenApiParameter("limit", int),
            OpenApiParameter("offset", int),
            OpenApiParameter("kind", enum=["cat", "dog"]),
            OpenApiParameter("tag", str, many=True),
        ],
        # A list is described for this action otherwise.
        responses=forced_singular_serializer(Page),
    ),
    create=extend_schema(request=Pet, responses={201: Pet}),
    retrieve=extend_schema(parameters=[ID], responses={200: Pet, 404: Problem}),
    update=extend_schema(
        parameters=[ID], request=Pet, responses={200: Pet, 404: Problem}
    ),
    partial_update=extend_schema(
        parameters=[ID], request=Pet, responses={200: Pet, 404: Problem}
    ),
    destroy=extend_schema(parameters=[ID], responses={204: None, 404: Problem}),
)
class Pets(viewsets.ViewSet):
    def list(self, request):
        query = request.query_params
        limit, offset = int(query.get("limit", 20)), int(query.get("offset", 0))
        found = [
            pet
            for pet in PETS.values()
            if query.get("kind") in (None, pet["kind"])
            and set(query.getlist("tag")) <= set(pet.get("tags", ()))
        ]
        end = offset + limit
        more = end if end < len(found) else None
        page = {"items": found[offset:end], "total": len(found), "next_offset": more}
        return Response(Page(page).data)

    def create(self, request):
        number = len(PETS) + 1
        PETS[number] = {"id": number, **checked(Pet, request.data)}
        return Response(Pet(PETS[number]).data, 201)

    def retrieve(self, request, pk=None):
        return Response(Pet(find(pk)).data)

    def update(self, request, pk=None):
        PETS[int(pk)] = {"id": find(pk)["id"], **checked(Pet, request.data)}
        return Response(Pet(PETS[int(pk)]).data)

    def partial_update(self, request, pk=None):
        found = Pet(find(pk), data=request.data, partial=True)
        found.is_valid(raise_exception=True)
        PETS[int(pk)] |= found.validated_data
        return Response(Pet(PETS[int(pk)]).data)

    def destroy(self, request, pk=None):
        find(pk)
        del PETS[int(pk)]
        return Response(status=204)

    @extend_schema(parameters=[ID], request=Photo, responses=Saved)
    def photo(self, request, pk=None):
        photo = checked(Photo, request.data)
        saved = {"size": photo["photo"].size, "caption": photo.get("caption")}
        return Response(Saved(saved).data)


MANY = {"get": "list", "post": "create"}
ONE = {
    "get": "retrieve",
    "put": "update",
    "patch": "partial_update",
    "delete": "destroy",
}
urlpatterns = [
    path("pets/", Pets.as_view(MANY, parser_classes=[JSONParser])),
    path("pets/<int:pk>/", Pets.as_view(ONE, parser_classes=[JSONParser])),
    path(
        "pets/<int:pk>/photo/",
        Pets.as_view({"post": "photo"}, parser_classes=[MultiPartParser]),
    ),
]

if __name__ == "__main__":
    sys.modules[settings.ROOT_URLCONF] = sys.modules["__main__"]
    run(lambda: SchemaGenerator().get_schema(public=True), wsgi=get_wsgi_application())
