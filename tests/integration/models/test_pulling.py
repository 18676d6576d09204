"""The services over the real library, the real downloader and a hub on loopback, wired as boot wires them."""

from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from tests.helpers import gguf_files as files
from tests.helpers.fakes import ScriptedEngine
from tests.helpers.memory_stores import MemorySettings
from tests.helpers.recorder import Recorder
from tests.stand_ins.file_server import Behaviour, Cut
from tests.stand_ins.hub_server import PAGE_OF_A_PORTAL, HubServer

from hexalogue.catalog.loader import load_architectures, load_profiles
from hexalogue.domain.downloads import DownloadJob
from hexalogue.domain.errors import AppError, GatedModel, HttpRefused, NotOnHub, TooLargeForMemory
from hexalogue.domain.events import DownloadsChanged, ModelsChanged, Noticed
from hexalogue.domain.hub import HubOrder
from hexalogue.domain.models import DownloadPhase, DownloadProgress, HubSource, LocalModel
from hexalogue.models.fit import FitAdviser
from hexalogue.models.gguf_facts import facts_of_start
from hexalogue.models.library import Library, LibraryFolders
from hexalogue.models.speeds import SpeedFile
from hexalogue.services.bus import EventBus
from hexalogue.services.models import ModelsService
from hexalogue.services.settings import SettingsService
from hexalogue.services.shelf import ModelRooms
from hexalogue.services.tasks import TaskScope
from hexalogue.wire.client import HttpClient
from hexalogue.wire.download import HttpDownloader
from hexalogue.wire.hub_api import HubApi
from hexalogue.wire.network import Network

RESOURCES = Path(__file__).parents[3] / "resources"
FAST = Network(pace=0.01)


@pytest.fixture
def hub(tmp_path: Path) -> Iterator[HubServer]:
    with HubServer() as server:
        whole = files.write_model(tmp_path / "remote" / "a.gguf").read_bytes()
        finer = files.write_model(tmp_path / "remote" / "b.gguf", seed=1).read_bytes()
        split = files.write_split_model(tmp_path / "split", "big-Q8_0")
        server.publish("org/tiny", {"tiny-Q8_0.gguf": finer, "tiny-Q4_K_M.gguf": whole}, gguf={"total": 90_000})
        server.publish("org/big", {path.name: path.read_bytes() for path in split})
        yield server


@dataclass
class Place:
    """A started application's services for models."""

    models: ModelsService
    recorder: Recorder
    folder: Path

    async def done(self, job: str) -> None:
        """Wait for a download."""

        def fits(event: DownloadsChanged) -> bool:
            return any(row.id == job and row.phase is DownloadPhase.DONE for row in event.jobs)

        await self.recorder.wait_for(DownloadsChanged, fits)

    async def refused(self, job: str) -> DownloadJob:
        """Wait until a download has failed."""
        await self.recorder.wait_for(
            DownloadsChanged,
            lambda event: any(row.id == job and row.phase is DownloadPhase.FAILED for row in event.jobs),
        )
        return next(row for row in self.models.downloads.jobs if row.id == job)

    async def found(self) -> dict[str, LocalModel]:
        """What the library lists, the starter left out."""
        return {model.name: model for model in await self.models.models()}


@asynccontextmanager
async def a_place(folder: Path, hub: HubServer, free: int = 10**11) -> AsyncIterator[Place]:
    """Everything real but the engine and the memory; closed as boot closes it."""
    bugs: list[BaseException] = []
    bus = EventBus(lambda _, bug: bugs.append(bug))
    tasks = TaskScope(lambda _, bug: bugs.append(bug))
    own = folder / "data" / "models"
    client = HttpClient(FAST)
    library = Library(
        LibraryFolders(own, folder / "cache"),
        load_profiles(RESOURCES),
        load_architectures(RESOURCES, "llamacpp"),
        starter=lambda _: None,
        free=lambda: free,
    )
    rooms = ModelRooms(
        library,
        ScriptedEngine(),
        HttpDownloader(FAST),
        load_profiles(RESOURCES),
        lambda: HubSource((hub.url,)),
        catalogue=HubApi(client, lambda: (hub.url,)),
        fitting=FitAdviser(SpeedFile(folder / "speeds.json"), free=lambda: free),
        read_start=facts_of_start,
        folder=own,
    )
    models = ModelsService(rooms, SettingsService(MemorySettings(), bus), bus, tasks)
    try:
        yield Place(models, Recorder(bus), own)
    finally:
        await tasks.close()
        await client.close()
    assert not bugs, bugs


async def test_the_hub_is_searched_and_looked_into(tmp_path: Path, hub: HubServer) -> None:
    async with a_place(tmp_path, hub) as place:
        found = await place.models.shelf.hub.search("tiny", HubOrder.DOWNLOADS)
        listing = await place.models.shelf.hub.listing("hf:org/tiny")

    assert [row.repository for row in found] == ["org/tiny"]
    assert {offer.choice.quant for offer in listing.offers} == {"Q4_K_M", "Q8_0"}
    # 2,048 tokens is what the header of the remote file says, read from its first bytes.
    assert all(offer.fit is not None and offer.fit.context_tokens == 2_048 for offer in listing.offers)


async def test_without_the_start_of_a_file_its_size_is_enough_for_an_advice(tmp_path: Path, hub: HubServer) -> None:
    hub.storage.usual = PAGE_OF_A_PORTAL
    async with a_place(tmp_path, hub) as place:
        listing = await place.models.shelf.hub.listing("org/tiny")

    assert all(offer.fit is not None and offer.fit.runs for offer in listing.offers)


async def test_nothing_is_chosen_where_nothing_runs_but_a_name_is_obeyed(tmp_path: Path, hub: HubServer) -> None:
    async with a_place(tmp_path, hub, free=1_000_000) as place:
        with pytest.raises(TooLargeForMemory, match="org/tiny"):
            await place.models.shelf.pulling.plan("hf:org/tiny")

        assert len((await place.models.shelf.pulling.plan("hf:org/tiny:Q4_K_M")).plans) == 1


async def test_several_downloads_at_once_end_in_the_library(tmp_path: Path, hub: HubServer) -> None:
    async with a_place(tmp_path, hub) as place:
        for reference in ("hf:org/tiny:Q8_0", "hf:org/tiny:Q4_K_M", "hf:org/big"):
            place.models.downloads.start(await place.models.shelf.pulling.plan(reference))
        for reference in ("hf:org/tiny:Q8_0", "hf:org/tiny:Q4_K_M", "hf:org/big"):
            await place.done(reference)

        assert set(await place.found()) == {"tiny-Q8_0", "tiny-Q4_K_M", "big-Q8_0"}


async def test_a_download_that_was_paused_goes_on_after_a_restart(tmp_path: Path, hub: HubServer) -> None:
    content = bytes(range(256)) * 20_000
    hub.publish("org/slow", {"s-Q8_0.gguf": content})
    hub.storage.usual = Behaviour(rate_bytes_s=3_000_000)
    async with a_place(tmp_path, hub) as place:
        place.models.downloads.start(await place.models.shelf.pulling.plan("hf:org/slow/s-Q8_0.gguf"))
        await place.recorder.wait_for(DownloadsChanged, lambda event: event.jobs[0].received_bytes > 1_500_000)
        place.models.downloads.pause("hf:org/slow/s-Q8_0.gguf")
        paused = place.models.downloads.jobs[0]
    hub.storage.usual = Behaviour()
    sent = hub.storage.sent_bytes

    async with a_place(tmp_path, hub) as place:
        await place.models.find_unfinished()
        (again,) = place.models.downloads.jobs
        place.models.downloads.resume(again.id)
        await place.done(again.id)
        arrived = next(place.folder.glob("*.gguf")).read_bytes()

    assert paused.phase is DownloadPhase.PAUSED
    assert (again.id, again.phase) == ("hf:org/slow/s-Q8_0.gguf", DownloadPhase.PAUSED)
    assert 1_000_000 < again.received_bytes < len(content)
    assert arrived == content
    assert hub.storage.sent_bytes - sent <= len(content) - again.received_bytes + 200_000


async def test_after_a_restart_the_rest_of_the_parts_comes_too(tmp_path: Path, hub: HubServer) -> None:
    async with a_place(tmp_path, hub) as place:
        plan = await place.models.shelf.pulling.plan("hf:org/big")
        hub.storage.usual = Behaviour(rate_bytes_s=20_000)
        place.models.downloads.start(plan)
        await place.recorder.wait_for(DownloadsChanged, lambda event: event.jobs[0].received_bytes > 0)
    hub.storage.usual = Behaviour()

    async with a_place(tmp_path, hub) as place:
        await place.models.find_unfinished()
        (left,) = place.models.downloads.jobs
        place.models.downloads.resume(left.id)
        await place.done(left.id)

        assert len((await place.found())["big-Q8_0"].parts) == 3


async def test_a_cancelled_download_leaves_nothing_on_disk(tmp_path: Path, hub: HubServer) -> None:
    hub.publish("org/slow", {"s-Q8_0.gguf": bytes(3_000_000)})
    hub.storage.usual = Behaviour(rate_bytes_s=500_000)
    async with a_place(tmp_path, hub) as place:
        place.models.downloads.start(await place.models.shelf.pulling.plan("hf:org/slow/s-Q8_0.gguf"))
        await place.recorder.wait_for(DownloadsChanged, lambda event: event.jobs[0].received_bytes > 0)

        place.models.downloads.cancel("hf:org/slow/s-Q8_0.gguf")

        assert place.models.downloads.jobs == ()
    assert not list((tmp_path / "data" / "models").glob("*.part*"))


async def test_what_is_whole_of_a_cancelled_download_knows_where_the_rest_is(tmp_path: Path, hub: HubServer) -> None:
    async with a_place(tmp_path, hub) as place:
        hub.storage.usual = Behaviour(rate_bytes_s=200_000)
        job = place.models.downloads.start(await place.models.shelf.pulling.plan("hf:org/big:Q8_0")).id
        await place.recorder.wait_for(DownloadsChanged, lambda event: any(row.part == 2 for row in event.jobs))

        place.models.downloads.cancel(job)
        await place.recorder.wait_for(ModelsChanged)

        (left,) = await place.models.shelf.unusable()
        assert left.reference.startswith("hf:org/big:")
        assert not place.recorder.of(Noticed)


async def test_a_cut_connection_is_gone_on_with(tmp_path: Path, hub: HubServer) -> None:
    async with a_place(tmp_path, hub) as place:
        seen: list[DownloadProgress] = []
        plan = await place.models.shelf.pulling.plan("hf:org/tiny:Q8_0")
        hub.storage.next(Behaviour(cut_after=10_000, cut=Cut.RST))
        before = len(hub.storage.served)

        (fetched,) = await place.models.shelf.pulling.pulled(plan, seen.append)

    assert fetched.size_bytes == plan.size_bytes
    assert len(hub.storage.served) - before > 1
    assert seen[-1].received_bytes == plan.size_bytes


async def test_files_that_are_there_already_are_not_fetched_again(tmp_path: Path, hub: HubServer) -> None:
    async with a_place(tmp_path, hub) as place:
        plan = await place.models.shelf.pulling.plan("hf:org/big")
        await place.models.shelf.pulling.pulled(plan, lambda _: None)
        sent = hub.storage.sent_bytes

        await place.models.shelf.pulling.pulled(plan, lambda _: None)

        assert hub.storage.sent_bytes == sent


async def test_a_file_by_its_name_is_not_fetched_again_unless_the_hub_has_another(
    tmp_path: Path, hub: HubServer
) -> None:
    async with a_place(tmp_path, hub) as place:
        pulling = place.models.shelf.pulling
        plan = await pulling.plan("hf:org/tiny/tiny-Q8_0.gguf")
        (first,) = await pulling.pulled(plan, lambda _: None)
        sent = hub.storage.sent_bytes

        (second,) = await pulling.pulled(plan, lambda _: None)
        assert (second, hub.storage.sent_bytes - sent < 100_000) == (first, True)

        hub.publish("org/tiny", {"tiny-Q8_0.gguf": files.write_model(tmp_path / "new.gguf", seed=4).read_bytes()})
        (third,) = await pulling.pulled(plan, lambda _: None)
        assert third.sha256 != first.sha256


async def test_what_is_no_model_for_chat_arrives_and_is_told(tmp_path: Path, hub: HubServer) -> None:
    embedding = files.write_model(tmp_path / "remote" / "e.gguf", architecture="bert").read_bytes()
    hub.publish("org/embed", {"e-Q8_0.gguf": embedding})
    async with a_place(tmp_path, hub) as place:
        (fetched,) = await place.models.shelf.pulling.pulled(
            await place.models.shelf.pulling.plan("hf:org/embed:Q8_0"), lambda _: None
        )

        assert fetched.path.read_bytes() == embedding
        assert place.recorder.last(Noticed).error.kind == "NotAModel"
        assert [row.kind for row in await place.models.shelf.unusable()] == ["embedding"]


@pytest.mark.parametrize(
    ("gated", "name", "kind"),
    [("manual", "o-Q8_0.gguf", GatedModel), (False, "nonsense.gguf", NotOnHub)],
    ids=["gated", "absent"],
)
async def test_a_refusal_says_what_it_means(
    tmp_path: Path, hub: HubServer, gated: str | bool, name: str, kind: type[AppError]
) -> None:
    hub.publish("org/other", {"o-Q8_0.gguf": b"GGUF"}, gated=gated)
    async with a_place(tmp_path, hub) as place:
        plan = await place.models.shelf.pulling.plan(f"hf:org/other/{name}")
        with pytest.raises(kind):
            await place.models.shelf.pulling.pulled(plan, lambda _: None)


async def test_a_mirror_of_files_only_is_believed(tmp_path: Path, hub: HubServer) -> None:
    async with a_place(tmp_path, hub) as place:
        plan = await place.models.shelf.pulling.plan("hf:org/tiny/nonsense-Q8_0.gguf")
        hub.next_api(PAGE_OF_A_PORTAL)

        with pytest.raises(HttpRefused):
            await place.models.shelf.pulling.pulled(plan, lambda _: None)


@pytest.mark.parametrize(
    ("gated", "name", "kind"),
    [("manual", "o-Q8_0.gguf", "GatedModel"), (False, "nonsense.gguf", "NotOnHub")],
    ids=["gated", "absent"],
)
async def test_a_refused_download_in_the_background_ends_at_once_with_its_cause(
    tmp_path: Path, hub: HubServer, gated: str | bool, name: str, kind: str
) -> None:
    hub.publish("org/other", {"o-Q8_0.gguf": b"GGUF"}, gated=gated)
    async with a_place(tmp_path, hub) as place:
        place.models.downloads.start(await place.models.shelf.pulling.plan(f"hf:org/other/{name}"))
        job = await place.refused(f"hf:org/other/{name}")

    assert job.failure is not None
    assert job.failure.kind == kind
    assert (job.next_attempt_s, job.rate_bytes_s) == (None, 0.0)


async def test_a_name_of_a_split_file_brings_its_parts_in_the_background_too(tmp_path: Path, hub: HubServer) -> None:
    async with a_place(tmp_path, hub) as place:
        place.models.downloads.start(await place.models.shelf.pulling.plan("hf:org/big/big-Q8_0.gguf"))
        await place.done("hf:org/big/big-Q8_0.gguf")

        assert len((await place.found())["big-Q8_0"].parts) == 3


@pytest.mark.parametrize("reference", ["hf:org/big", "hf:org/tiny/tiny-Q8_0.gguf"], ids=["a part", "a whole file"])
async def test_what_is_on_the_hub_and_refused_is_not_asked_for_again_and_again(
    tmp_path: Path, hub: HubServer, reference: str
) -> None:
    async with a_place(tmp_path, hub) as place:
        plan = await place.models.shelf.pulling.plan(reference)
        hub.storage.usual = Behaviour(status=403)
        place.models.downloads.start(plan)
        job = await place.refused(reference)

    assert job.failure is not None
    assert job.failure.kind == "HttpRefused"
    assert job.next_attempt_s is None


async def test_a_download_whose_terms_were_accepted_meanwhile_goes_on(tmp_path: Path, hub: HubServer) -> None:
    model = files.write_model(tmp_path / "remote" / "o.gguf").read_bytes()
    hub.publish("org/other", {"o-Q8_0.gguf": model}, gated="manual")
    async with a_place(tmp_path, hub) as place:
        place.models.downloads.start(await place.models.shelf.pulling.plan("hf:org/other/o-Q8_0.gguf"))
        await place.refused("hf:org/other/o-Q8_0.gguf")
        hub.publish("org/other", {"o-Q8_0.gguf": model})

        place.models.downloads.resume("hf:org/other/o-Q8_0.gguf")

        await place.done("hf:org/other/o-Q8_0.gguf")
        assert "o-Q8_0" in await place.found()
