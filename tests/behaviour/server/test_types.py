"""Type checkers hold handlers against the document."""

from __future__ import annotations

from pathlib import Path

from tests.behaviour.generated import files
from tests.behaviour.server.document import DOCUMENT
from tests.type_checking import errors_of_variants

_HANDLER = """
from __future__ import annotations

from collections.abc import AsyncIterator, Iterator

from generated import errors, headers, models, server
from generated.server import Incoming, IncomingItems, Reply


class Pets:
    async def list_pets(
        self, *, limit: int | None = 3, tags: list[str] | None = None
    ) -> Reply[list[models.Pet]]:
        fields = headers.ListPetsHeaders(x_total=1)
        return Reply([models.Pet(name="Bo")], headers=fields)

    def add_pet(self, pet: models.Pet) -> models.Pet | Reply[models.Ticket]:
        if pet.age == 3:
            return Reply(models.Ticket(ticket=1), status=202)
        raise errors.Conflict.with_body(models.Fault(message="taken"))

    async def get_pet(self, *, id: int) -> models.Pet:
        return models.Pet(name=str(id))

    def delete_pet(self, *, id: int) -> None: ...

    def get_mine(self) -> str:
        return "mine"

    def upload(self, body: models.UploadRequest) -> str:
        return "up"

    def send_form(self, pet: models.Pet) -> models.Pet:
        return pet

    async def echo_octets(self, body: Incoming) -> AsyncIterator[bytes]:
        async for part in body:
            yield part

    def echo_lines(self, body: IncomingItems[models.Pet]) -> Iterator[models.Pet]:
        yield from body

    async def listen_events(self) -> list[dict[str, models.JsonValue]]:
        return [{"data": "1"}]

    def put_note(self, note: str | None) -> str:
        return note or ""

    def choose_first(self) -> None: ...

    async def choose_second(self) -> None: ...

    def get_secret(self) -> str:
        principal: object = server.current_request().principal
        return str(principal)

    def get_closed(self) -> None: ...


app = server.create_app(Pets())
"""

_WRONG = {
    "id: int) -> models.Pet": "id: str) -> models.Pet",
    "note: str | None) -> str": "note: str | None) -> int | str",
    "def get_mine": "def get_yours",
    "def delete_pet(self, *, id: int)": "def delete_pet(self)",
    "def send_form(self, pet: models.Pet)": "def send_form(self, pet: models.Ticket)",
    "limit: int | None = 3": "limit: int = 3",
}


def test_handlers(tmp_path: Path) -> None:
    package = tmp_path / "generated"
    for name, text in files(DOCUMENT, tmp_path, ("server",)).items():
        file = package / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
    errors = errors_of_variants(tmp_path, _HANDLER, _WRONG)
    told = [line for line in errors if 'expected "Handler"' in line]
    assert sorted(line.partition(".py")[0] for line in told) == [
        f"wrong{number}" for number in range(len(_WRONG))
    ], errors
    assert not [line for line in errors if line.startswith("right")]
