"""The hub's API against a hub on loopback: what is asked, what is read, how it refuses."""

import hashlib
from collections.abc import AsyncIterator, Iterator

import pytest
import pytest_asyncio
from tests.stand_ins.file_server import Behaviour, Cut, FileServer
from tests.stand_ins.hub_server import PAGE_OF_A_PORTAL, TOKEN, TOO_MANY, HubServer

from hexalogue.domain.errors import (
    AppError,
    BadArgument,
    BadReply,
    GatedModel,
    HttpRefused,
    NotOnHub,
    TokenRefused,
    Unreachable,
)
from hexalogue.domain.errors import Cut as CutOff
from hexalogue.domain.hub import HubFile, HubModel, HubOrder
from hexalogue.wire.client import HttpClient
from hexalogue.wire.hub_api import HubApi
from hexalogue.wire.network import Network

NOBODY = "http://127.0.0.1:9"
CONTENT = b"GGUF" + bytes(range(256)) * 40


@pytest.fixture
def hub() -> Iterator[HubServer]:
    with HubServer() as server:
        server.publish(
            "org/tiny-GGUF",
            {"README.md": b"# Tiny", "tiny-Q8_0.gguf": CONTENT, "tiny-Q4_K_M.gguf": CONTENT[:5_000]},
            downloads=120,
            likes=3,
            gguf={"total": 1_000_000, "architecture": "llama", "context_length": 2_048, "chat_template": "x" * 3_000},
        )
        server.publish("org/other-tiny", {"a.gguf": b"GGUF1"}, downloads=500, licence="llama3.1")
        server.publish("org/tiny-safetensors", {"model.safetensors": b"{}"}, downloads=9_000)
        yield server


@pytest_asyncio.fixture
async def client() -> AsyncIterator[HttpClient]:
    opened = HttpClient(Network())
    yield opened
    await opened.close()


def api(client: HttpClient, *endpoints: str, token: str = "") -> HubApi:
    return HubApi(client, lambda: endpoints, {endpoints[0]: token} if token else None)


async def test_a_search_finds_repositories_with_gguf_files(client: HttpClient, hub: HubServer) -> None:
    found = await api(client, hub.url).search("tiny", HubOrder.DOWNLOADS, 10)

    assert [row.repository for row in found] == ["org/other-tiny", "org/tiny-GGUF"]
    assert found[1] == HubModel(
        "org/tiny-GGUF", 120, 3, "2026-10-01T08:00:00.000Z", "apache-2.0", False,
        ("gguf", "license:apache-2.0", "region:us"), "llama", 2_048, 1_000_000,
    )  # fmt: skip


async def test_order_and_number_are_the_hubs_business(client: HttpClient, hub: HubServer) -> None:
    found = await api(client, hub.url).search("tiny", HubOrder.LIKES, 1)

    assert [row.repository for row in found] == ["org/tiny-GGUF"]
    assert "sort=likes&direction=-1&limit=1&" in hub.served[0].target


async def test_words_are_sent_as_words(client: HttpClient, hub: HubServer) -> None:
    assert await api(client, hub.url).search("a&limit=9 ü", HubOrder.DOWNLOADS, 5) == []
    assert "search=a%26limit%3D9+%C3%BC&" in hub.served[0].target


async def test_a_repository_has_its_gguf_files_with_size_and_hash(client: HttpClient, hub: HubServer) -> None:
    repository = await api(client, hub.url).repository("org/tiny-GGUF")

    assert repository.files == (
        HubFile("tiny-Q4_K_M.gguf", 5_000, hashlib.sha256(CONTENT[:5_000]).hexdigest()),
        HubFile("tiny-Q8_0.gguf", len(CONTENT), hashlib.sha256(CONTENT).hexdigest()),
    )
    assert (repository.revision, repository.endpoint) == ("9" * 40, hub.url)
    assert repository.model.licence == "apache-2.0"


async def test_a_mirror_without_sizes_is_asked_for_the_tree_page_by_page(client: HttpClient, hub: HubServer) -> None:
    hub.knows_blobs = False
    files = {f"big-Q8_0-0000{number}-of-00007.gguf": bytes([number]) * number for number in range(1, 8)}
    hub.publish("org/big", files)

    repository = await api(client, hub.url).repository("org/big")

    assert [file.size_bytes for file in repository.files] == [1, 2, 3, 4, 5, 6, 7]
    assert all(len(file.sha256) == 64 for file in repository.files)
    assert len(hub.asked("/tree/")) == 3


async def test_a_next_page_on_another_host_is_not_followed(client: HttpClient, hub: HubServer) -> None:
    hub.knows_blobs = False
    hub.next_api(Behaviour(), Behaviour(headers={"Link": '<http://127.0.0.2:1/api/models/x>; rel="next"'}))

    repository = await api(client, hub.url).repository("org/tiny-GGUF")

    assert len(repository.files) == 1  # of the first page
    assert len(hub.served) == 2


async def test_the_start_of_a_file_is_fetched_alone(client: HttpClient, hub: HubServer) -> None:
    start, size = await api(client, hub.url).start_of("org/tiny-GGUF", "tiny-Q8_0.gguf", 100)

    assert (start, size) == (CONTENT[:100], len(CONTENT))
    assert hub.storage.served[0].headers["range"] == "bytes=0-99"


async def test_a_storage_without_ranges_is_read_no_further_than_needed(client: HttpClient, hub: HubServer) -> None:
    big = b"GGUF" + bytes(30_000_000)
    hub.publish("org/big", {"a.gguf": big})
    hub.storage.usual = Behaviour(ignores_range=True)

    start, size = await api(client, hub.url).start_of("org/big", "a.gguf", 100)

    assert (start, size) == (big[:100], len(big))
    assert hub.storage.sent_bytes < 20_000_000


async def test_a_token_goes_to_the_hub_and_never_to_its_storage(client: HttpClient, hub: HubServer) -> None:
    hub.publish("org/gated", {"a.gguf": CONTENT}, gated="manual")

    start, _ = await api(client, hub.url, token=TOKEN).start_of("org/gated", "a.gguf", 4)

    assert start == b"GGUF"
    assert hub.served[-1].headers["authorization"] == TOKEN
    assert "authorization" not in hub.storage.served[-1].headers


async def test_a_gated_model_says_where_its_terms_are_accepted(client: HttpClient, hub: HubServer) -> None:
    hub.publish("org/gated", {"a.gguf": CONTENT}, gated="auto")
    asked = api(client, hub.url)

    assert (await asked.repository("org/gated")).model.is_gated
    with pytest.raises(GatedModel) as refused:
        await asked.start_of("org/gated", "a.gguf", 4)
    assert refused.value.page == f"{hub.url}/org/gated"
    assert refused.value.page in refused.value.fix


async def test_what_is_not_there_is_said_by_name(client: HttpClient, hub: HubServer) -> None:
    with pytest.raises(NotOnHub, match="org/nonsense"):
        await api(client, hub.url).repository("org/nonsense")
    with pytest.raises(NotOnHub):
        await api(client, hub.url).start_of("org/tiny-GGUF", "nonsense.gguf", 4)


async def test_a_token_that_the_hub_does_not_know_is_the_fault_and_no_repository(
    client: HttpClient, hub: HubServer
) -> None:
    hub.next_api(Behaviour(status=401, headers={"X-Error-Message": "Invalid credentials in Authorization header"}))

    with pytest.raises(TokenRefused) as refused:
        await api(client, hub.url, token=TOKEN).repository("org/tiny-GGUF")

    assert "HF_TOKEN" in refused.value.message
    assert TOKEN not in refused.value.message + refused.value.detail


@pytest.mark.parametrize("name", ["tiny", "../../etc/passwd", "a/b/c", "org/na me", "org/x?y", ""])
async def test_a_name_that_is_none_is_never_sent(client: HttpClient, hub: HubServer, name: str) -> None:
    with pytest.raises(BadArgument):
        await api(client, hub.url).repository(name)
    assert not hub.served


async def test_too_many_questions_say_how_long_to_wait(client: HttpClient, hub: HubServer) -> None:
    hub.next_api(TOO_MANY)

    with pytest.raises(HttpRefused) as refused:
        await api(client, hub.url).search("tiny", HubOrder.DOWNLOADS, 5)

    assert (refused.value.status, refused.value.retry_after_s) == (429, 55.0)
    assert "in a minute" in refused.value.fix


@pytest.mark.parametrize(
    ("behaviour", "kind"),
    [
        (PAGE_OF_A_PORTAL, BadReply),
        (Behaviour(status=500), HttpRefused),
        (Behaviour(status=403), HttpRefused),
        (Behaviour(status=200), BadReply),
        (Behaviour(redirect="file:///etc/passwd"), BadReply),
        (Behaviour(cut_after=20, cut=Cut.FIN), CutOff),
    ],
    ids=["portal", "500", "403", "no json", "to a file", "cut"],
)
async def test_what_is_no_answer_is_told_as_what_it_is(
    client: HttpClient, hub: HubServer, behaviour: Behaviour, kind: type[AppError]
) -> None:
    hub.next_api(behaviour)

    with pytest.raises(kind) as told:
        await api(client, hub.url).search("tiny", HubOrder.DOWNLOADS, 5)
    assert told.value.message.endswith(".")


async def test_redirects_end(client: HttpClient, hub: HubServer) -> None:
    hub.next_api(*(Behaviour(redirect=f"/api/models?again={number}") for number in range(60)))

    with pytest.raises(BadReply):
        await api(client, hub.url).search("tiny", HubOrder.DOWNLOADS, 5)


async def test_a_mirror_answers_when_the_first_does_not(client: HttpClient, hub: HubServer) -> None:
    assert await api(client, NOBODY, hub.url).search("tiny", HubOrder.DOWNLOADS, 5)
    assert (await api(client, NOBODY, hub.url).repository("org/tiny-GGUF")).endpoint == hub.url


async def test_when_nobody_answers_the_first_failure_is_told(client: HttpClient, hub: HubServer) -> None:
    hub.next_api(Behaviour(status=500))

    with pytest.raises(Unreachable):
        await api(client, NOBODY, hub.url).search("tiny", HubOrder.DOWNLOADS, 5)


async def test_an_endless_answer_is_not_read_to_its_end(client: HttpClient) -> None:
    with FileServer(b"[" + b" " * 40_000_000) as server, pytest.raises(BadReply, match="more than"):
        await api(client, server.origin).search("tiny", HubOrder.DOWNLOADS, 5)


async def test_a_row_that_is_not_as_expected_hides_no_other(client: HttpClient) -> None:
    rows = b'[{"id": "org/a", "gguf": {"total": null}}, {"id": 7}, {"id": "nonsense"}, {"id": "org/b", "gated": null}]'
    with FileServer(rows) as server:
        found = await api(client, server.origin).search("", HubOrder.NEWEST, 5)

    assert [row.repository for row in found] == ["org/a", "org/b"]
