"""A server of one's own: asked while it is typed, corrected, kept in the real file; against real sockets."""

import json
import shutil
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
import pytest_asyncio
from tests.helpers.remote_fakes import KeysInHand
from tests.rules.source import ROOT
from tests.stand_ins.raw_server import RawServer, reply

from hexalogue.adapters.remote import HttpProviders
from hexalogue.catalog.catalogue import CatalogueFiles, FileCatalogue
from hexalogue.domain.errors import BadArgument, BadRow, Unreadable
from hexalogue.domain.events import AppEvent, ProvidersChanged
from hexalogue.domain.ids import ProviderId
from hexalogue.domain.keys import Secret
from hexalogue.domain.own_providers import OwnDraft
from hexalogue.domain.privacy import Privacy
from hexalogue.domain.provider import ProviderSpec
from hexalogue.services.bus import EventBus
from hexalogue.services.keys import KeysService
from hexalogue.services.own_providers import OwnProvidersService
from hexalogue.store.providers_file import ProvidersFile
from hexalogue.wire.client import HttpClient
from hexalogue.wire.network import Network

CERTIFICATE = ROOT / "tests" / "integration" / "wire" / "loopback.pem"
LIST = reply(
    json.dumps({"object": "list", "data": [{"id": "mine"}, {"id": "yours"}]}).encode(), "content-type: application/json"
)
MISSING = reply(b'{"error": "not found"}', "content-type: application/json", status="404 Not Found")


@dataclass
class Room:
    """The service over a real file, catalogue and client."""

    own: OwnProvidersService
    catalogue: FileCatalogue
    path: Path
    events: list[AppEvent]

    def row(self, provider: str) -> ProviderSpec:
        return next(row for row in self.catalogue.providers() if row.id == provider)


@pytest_asyncio.fixture
async def room(tmp_path: Path) -> AsyncIterator[Room]:
    async with opened(tmp_path) as made:
        yield made


@asynccontextmanager
async def opened(folder: Path) -> AsyncIterator[Room]:
    path = folder / "providers.toml"
    catalogue = FileCatalogue(CatalogueFiles(ROOT / "resources", path, folder / "none.toml"), {}, ())
    remote = HttpProviders(HttpClient(Network()), dict)
    bugs: list[tuple[str, BaseException]] = []
    bus = EventBus(lambda name, bug: bugs.append((name, bug)))
    events: list[AppEvent] = []
    bus.subscribe(events.append)
    keys = KeysService(KeysInHand(), catalogue.providers)
    yield Room(OwnProvidersService(ProvidersFile(path), catalogue, remote, keys, bus), catalogue, path, events)
    await remote.close()
    assert not bugs


async def test_an_address_that_fits_is_said_to_work_with_its_models(room: Room) -> None:
    with RawServer([LIST]) as server:
        looked = await room.own.looked_at(OwnDraft("Studio", f"http://127.0.0.1:{server.port}/v1/"))

    assert (looked.verdict.outcome, looked.verdict.models) == ("ok", 2)
    assert looked.address == f"http://127.0.0.1:{server.port}/v1"
    assert looked.privacy is Privacy.LOCAL


async def test_a_missing_v1_is_offered(room: Room) -> None:
    with RawServer([MISSING], [LIST]) as server:
        looked = await room.own.looked_at(OwnDraft("Studio", f"127.0.0.1:{server.port}"))

    assert looked.verdict.outcome == "wrong_address"
    assert looked.verdict.corrected == f"http://127.0.0.1:{server.port}/v1"


@pytest.mark.parametrize("typed", ["/v1/chat/completions", "/v1/completions", "/v1/responses"])
async def test_the_path_of_a_call_is_no_part_of_the_address(room: Room, typed: str) -> None:
    with RawServer([LIST]) as server:
        looked = await room.own.looked_at(OwnDraft("Studio", f"http://127.0.0.1:{server.port}{typed}"))

        assert looked.address == f"http://127.0.0.1:{server.port}/v1"
        assert looked.verdict.outcome == "ok"


async def test_https_is_offered_where_http_was_typed(room: Room, tmp_path: Path) -> None:
    shutil.copy(CERTIFICATE, tmp_path / "mine.pem")
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    tls.load_cert_chain(CERTIFICATE)
    with RawServer([LIST], tls=tls) as server:
        draft = OwnDraft("Studio", f"http://127.0.0.1:{server.port}/v1", ca_file=str(tmp_path / "mine.pem"))
        looked = await room.own.looked_at(draft)

    assert looked.verdict.corrected == f"https://127.0.0.1:{server.port}/v1"


async def test_http_is_offered_where_https_was_typed_and_the_key_is_not_shown_in_the_clear(room: Room) -> None:
    with RawServer([LIST]) as server:
        draft = OwnDraft("Studio", f"https://127.0.0.1:{server.port}/v1", key=Secret("k-e-y"))
        looked = await room.own.looked_at(draft)

        assert looked.verdict.corrected == f"http://127.0.0.1:{server.port}/v1"
        assert not any(b"k-e-y" in request for request in server.requests)


async def test_the_headers_and_the_key_of_a_draft_are_sent(room: Room) -> None:
    with RawServer([LIST]) as server:
        draft = OwnDraft("Studio", f"http://127.0.0.1:{server.port}/v1", key=Secret("k-e-y"), headers={"X-Team": "red"})
        await room.own.looked_at(draft)

        assert b"Bearer k-e-y" in server.requests[0]
        assert b"x-team: red" in server.requests[0].lower()


async def test_what_is_no_address_is_told_before_anybody_is_asked(room: Room) -> None:
    with pytest.raises(BadArgument, match="no address"):
        await room.own.looked_at(OwnDraft("Studio", "two words"))


async def test_what_is_saved_is_a_row_of_the_catalogue_at_once(room: Room) -> None:
    assert room.catalogue.providers()
    provider = await room.own.save(OwnDraft("The big one", "127.0.0.1:8000", "anthropic_messages", headers={"a": "b"}))

    row = room.row(provider)
    assert (row.id, row.name, row.base_url) == ("the-big-one", "The big one", "http://127.0.0.1:8000")
    assert (row.family, row.auth.header, dict(row.headers)) == ("anthropic_messages", "x-api-key", {"a": "b"})
    assert room.own.origin(provider) == "own"
    assert room.events == [ProvidersChanged()]


async def test_an_edit_keeps_the_id_and_what_is_gone_leaves_the_file(room: Room) -> None:
    provider = await room.own.save(OwnDraft("One", "http://127.0.0.1:1/v1", headers={"a": "b", "c": "d"}))

    again = await room.own.save(OwnDraft("Two", "http://127.0.0.1:2/v1", headers={"c": "e"}), provider)

    assert again == provider
    assert (room.row(provider).name, dict(room.row(provider).headers)) == ("Two", {"c": "e"})


async def test_two_of_one_name_have_two_ids(room: Room) -> None:
    first = await room.own.save(OwnDraft("OpenAI", "http://127.0.0.1:1/v1"))
    second = await room.own.save(OwnDraft("Chain", "http://127.0.0.1:1/v1"))

    assert (first, second) == ("openai-2", "chain-2")


async def test_a_public_server_is_a_third_party_and_a_gateway_says_so(room: Room) -> None:
    near = await room.own.save(OwnDraft("Near", "http://127.0.0.1:1/v1"))
    far = await room.own.save(OwnDraft("Far", "http://203.0.113.9/v1"))
    gateway = await room.own.save(OwnDraft("Gate", "http://127.0.0.1:1/v1", is_gateway=True))

    assert [room.row(row).category for row in (near, far, gateway)] == ["lan_endpoint", "cloud_provider", "llm_router"]


async def test_the_address_of_a_row_that_ships_can_be_changed_and_taken_back(room: Room) -> None:
    some = next(row for row in room.catalogue.providers() if row.category == "lan_endpoint")

    await room.own.change(some.id, {"base_url": "192.168.1.20:9000/v1/"})
    assert room.row(some.id).base_url == "http://192.168.1.20:9000/v1"
    assert room.own.origin(some.id) == "changed"

    await room.own.remove(some.id)
    assert room.row(some.id).base_url == some.base_url
    assert room.own.origin(some.id) == "shipped"


async def test_one_that_is_removed_is_gone(room: Room) -> None:
    provider = await room.own.save(OwnDraft("One", "http://127.0.0.1:1/v1"))

    await room.own.remove(provider)

    assert provider not in [row.id for row in room.catalogue.providers()]


async def test_a_mistake_is_told_with_its_file_and_key(room: Room) -> None:
    draft = OwnDraft("One", "http://127.0.0.1:1/v1", ca_file="/nowhere/mine.pem")

    with pytest.raises(BadRow) as told:
        await room.own.save(draft)

    assert "providers.toml" in told.value.message
    assert "one.ca_file" in told.value.message
    assert not room.catalogue.problems()
    assert "one" not in room.path.read_text()


async def test_a_file_that_is_no_toml_is_not_written_over(room: Room) -> None:
    room.path.write_text("[mine\n")

    with pytest.raises(Unreadable):
        await room.own.save(OwnDraft("One", "http://127.0.0.1:1/v1"))

    assert room.path.read_text() == "[mine\n"


async def test_a_chain_is_no_id_of_a_provider(room: Room) -> None:
    room.path.write_text(
        '[chain]\nname = "C"\ncategory = "lan_endpoint"\nfamily = "openai_chat"\nbase_url = "http://a/v1"\n'
    )
    room.catalogue.reread()

    assert "chain" not in [row.id for row in room.catalogue.providers()]
    assert "chain" in room.catalogue.problems()[0].message


async def test_no_key_reaches_the_file(room: Room) -> None:
    draft = OwnDraft("One", "http://127.0.0.1:1/v1", key=Secret("k-e-y-that-is-secret"))
    with pytest.raises(AssertionError):  # the vault of this test keeps nothing
        await room.own.save(draft)

    assert "k-e-y" not in room.path.read_text()
    assert "k-e-y" not in repr(replace(draft, name="x"))
    assert room.row(ProviderId("one")).auth.env == ()
