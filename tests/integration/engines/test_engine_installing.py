"""Engines from a list of releases to their use: the real download, the real choice, a list and files on loopback."""

import sys
import time
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from tests.helpers.engine_homes import SPEC, a_home, a_program, an_archive, chosen_of, installed, nothing, speaking
from tests.helpers.recorder import Recorder
from tests.stand_ins.file_server import Behaviour
from tests.stand_ins.release_server import ReleaseServer

from hexalogue.domain.engines import AssetPattern, EngineSpec, InstalledEngine, Variant
from hexalogue.domain.errors import AppError, HashMismatch, NoRelease, ProofFailed, UnsafeArchive
from hexalogue.domain.events import Noticed
from hexalogue.domain.machine import Gpu, Machine
from hexalogue.domain.models import DownloadProgress
from hexalogue.engines.assets import chosen
from hexalogue.engines.home import InstalledEngines
from hexalogue.services.bus import EventBus
from hexalogue.services.engine_installing import EngineInstalling, InstallRooms, Progress
from hexalogue.wire.client import HttpClient
from hexalogue.wire.download import HttpDownloader
from hexalogue.wire.network import Network
from hexalogue.wire.releases import HttpReleases

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="programs of these tests are scripts")

ASSET = AssetPattern("linux", "x64", "cpu", r"llama-(?P<tag>b\d+)-bin-ubuntu-x64\.tar\.gz")
ROW = replace(SPEC, assets=(ASSET,))
VULKAN = AssetPattern("linux", "x64", "vulkan", r"llama-(?P<tag>b\d+)-bin-ubuntu-vulkan-x64\.tar\.gz")
MACHINE = Machine("linux", "x64")
WITH_GPU = Machine("linux", "x64", gpus=(Gpu("amd", "A GPU"),), has_vulkan=True)


@dataclass
class House:
    """The service with real rooms, and what it told."""

    service: EngineInstalling
    home: InstalledEngines
    server: ReleaseServer
    events: Recorder
    rooms: InstallRooms
    told: list[Progress]

    @property
    def downloads(self) -> Path:
        return self.rooms.downloads

    async def install(self, version: str = "") -> InstalledEngine:
        return await self.service.install(ROW, version, on_progress=self.told.append)


@pytest.fixture
def server(tmp_path: Path) -> Iterator[ReleaseServer]:
    with ReleaseServer() as releases:
        for release in ("b1", "b2", "b3"):
            content = an_archive(tmp_path / f"{release}.tar.gz", speaking(release)).read_bytes()
            releases.publish(ROW.repository, release, {f"llama-{release}-bin-ubuntu-x64.tar.gz": content})
        yield releases


@asynccontextmanager
async def a_house(server: ReleaseServer, folder: Path, *, now: float = 0.0) -> AsyncIterator[House]:
    client, home = HttpClient(Network()), a_home(folder / "engines")
    bus = EventBus(lambda name, bug: pytest.fail(f"{name}: {bug}"))
    rooms = InstallRooms(
        home,
        HttpReleases(client, server.url),
        HttpDownloader(Network(pace=0.01)),
        lambda spec, release, variant: chosen(spec, release, MACHINE, variant),
        folder / "downloads",
        (lambda: now) if now else time.time,
    )
    try:
        yield House(EngineInstalling(rooms, bus), home, server, Recorder(bus), rooms, [])
    finally:
        await client.close()


async def test_the_tested_release_is_installed_unless_another_is_asked_for(
    server: ReleaseServer, tmp_path: Path
) -> None:
    async with a_house(server, tmp_path) as house:
        assert (await house.install()).version == ROW.pin == "b2"
        assert (await house.install("latest")).version == "b3"
        assert (await house.install("b1")).version == "b1"

        assert house.home.current(ROW.id) == house.home.kept(ROW.id)[0]
        assert not list(house.downloads.rglob("*.tar.gz"))


@pytest.mark.parametrize("measures_best", ["vulkan", "cpu"])
async def test_the_fastest_build_is_found_by_measuring_both(measures_best: Variant, tmp_path: Path) -> None:
    asked: list[list[Variant]] = []
    device = "Available devices:\\n  Vulkan0: A GPU (8192 MiB, 8000 MiB free)"

    async def measured(_: EngineSpec, builds: Sequence[InstalledEngine]) -> tuple[Variant, str]:
        asked.append([build.variant for build in builds])
        return measures_best, f"{measures_best} is the fastest."

    with ReleaseServer() as server:
        plain = an_archive(tmp_path / "plain.tar.gz", speaking("b2")).read_bytes()
        vulkan = an_archive(tmp_path / "vulkan.tar.gz", speaking("b2", devices=device)).read_bytes()
        files = {"llama-b2-bin-ubuntu-x64.tar.gz": plain, "llama-b2-bin-ubuntu-vulkan-x64.tar.gz": vulkan}
        server.publish(ROW.repository, "b2", files)
        async with a_house(server, tmp_path) as house:
            row = replace(ROW, assets=(*ROW.assets, VULKAN))
            rooms = replace(house.rooms, fitting=lambda _spec, _release: ("vulkan", "cpu"), measured=measured)
            rooms = replace(rooms, choose=lambda spec, release, variant: chosen(spec, release, WITH_GPU, variant))

            installed_one = await EngineInstalling(rooms, EventBus(lambda *_: None)).install(
                row, variant="fastest", on_progress=house.told.append
            )

            assert asked == [["cpu", "vulkan"]]
            assert installed_one.variant == measures_best
            assert house.home.kept(ROW.id)[0].variant == measures_best
            assert f"{measures_best} is the fastest." in house.told


async def test_steps_and_bytes_are_told(server: ReleaseServer, tmp_path: Path) -> None:
    async with a_house(server, tmp_path) as house:
        await house.install()

        assert "Asking for the releases of llama-server" in house.told
        assert any(isinstance(one, DownloadProgress) and one.received_bytes for one in house.told)
        assert house.told[-1] == "Taking llama-server b2 into use"


async def test_a_cut_download_goes_on_where_it_was(server: ReleaseServer, tmp_path: Path) -> None:
    server.next_file(Behaviour(cut_after=100))
    async with a_house(server, tmp_path) as house:
        assert (await house.install()).version == "b2"


@pytest.mark.parametrize("digest", [None, "", "md5:0"], ids=["none", "empty", "another kind"])
async def test_a_file_without_a_digest_is_never_fetched(digest: str | None, tmp_path: Path) -> None:
    name = "llama-b2-bin-ubuntu-x64.tar.gz"
    with ReleaseServer() as server:
        server.publish(ROW.repository, "b2", {name: b"archive"}, digests={name: digest})
        async with a_house(server, tmp_path) as house:
            with pytest.raises(NoRelease):
                await house.install()
        assert server.asked("download") == []


async def test_a_file_with_a_wrong_digest_is_never_opened_or_run(tmp_path: Path) -> None:
    name, ran = "llama-b2-bin-ubuntu-x64.tar.gz", tmp_path / "it-ran"
    evil = an_archive(tmp_path / "evil.tar.gz", f"#!/bin/sh\ntouch {ran}\n").read_bytes()
    with ReleaseServer() as server:
        server.publish(ROW.repository, "b2", {name: evil}, digests={name: f"sha256:{'0' * 64}"})
        async with a_house(server, tmp_path) as house:
            with pytest.raises(HashMismatch):
                await house.install()
            assert house.home.current(ROW.id) is None
    assert not ran.exists()


async def test_a_digest_that_is_not_the_tested_ones_is_refused(server: ReleaseServer, tmp_path: Path) -> None:
    row = replace(ROW, digests={"llama-b2-bin-ubuntu-x64.tar.gz": "1" * 64})
    async with a_house(server, tmp_path) as house:
        with pytest.raises((UnsafeArchive, NoRelease)):
            await house.service.install(row)
    assert server.asked("download") == []


async def test_an_engine_without_releases_says_how_to_get_one(server: ReleaseServer, tmp_path: Path) -> None:
    async with a_house(server, tmp_path) as house:
        with pytest.raises(NoRelease) as raised:
            await house.service.install(replace(ROW, repository="", how="Build it from its source"))
    assert raised.value.fix == "Build it from its source."


async def test_a_tag_is_no_path(server: ReleaseServer, tmp_path: Path) -> None:
    archive = an_archive(tmp_path / "a.tar.gz", speaking("2"))
    async with a_house(server, tmp_path / "house") as house:
        engine = await house.home.install(ROW, [archive], chosen_of(archive, release="../../../b2"), nothing)

    assert engine.version == "../../../b2"
    assert engine.executable.is_relative_to(tmp_path / "house" / "engines" / ROW.id)
    assert ".." not in engine.executable.parts


# --- updates


async def test_an_update_is_offered_when_another_is_tested_or_newer(server: ReleaseServer, tmp_path: Path) -> None:
    async with a_house(server, tmp_path) as house:
        assert await house.service.update(ROW) is None
        await house.install("b1")

        tested, newer = await house.service.update(ROW), await house.service.update(ROW, latest=True)

        assert tested is not None
        assert newer is not None
        assert (tested.offered, tested.is_tested) == ("b2", True)
        assert (newer.current, newer.offered, newer.is_tested) == ("b1", "b3", False)
        await house.install()
        assert await house.service.update(ROW) is None


async def test_what_a_person_brought_is_not_updated(server: ReleaseServer, tmp_path: Path) -> None:
    async with a_house(server, tmp_path) as house:
        await house.service.install_file(ROW, a_program(tmp_path / "bin/llama-server", speaking("5")))

        assert await house.service.update(ROW) is None


async def test_a_new_version_that_crashes_is_left_by_itself_and_not_offered_again(
    server: ReleaseServer, tmp_path: Path
) -> None:
    async with a_house(server, tmp_path) as house:
        await house.install("b1")
        new = await house.install("b2")

        back = await house.service.broken(ROW, new, "crashed three times at its start")

        assert back is not None
        assert back.version == "b1"
        assert house.home.current(ROW.id) == back
        assert await house.service.update(ROW) is None
        error = house.events.last(Noticed).error
        assert isinstance(error, ProofFailed)
        assert "b2 crashed three times at its start" in error.message
        assert error.fix == "llama-server b1 is in use again; b2 is not offered any more."
        assert await house.service.broken(ROW, new, "crashed again") is None


async def test_a_version_that_ran_for_days_is_not_left(server: ReleaseServer, tmp_path: Path) -> None:
    async with a_house(server, tmp_path, now=4e9) as house:
        await house.install("b1")
        new = await house.install("b2")

        assert await house.service.broken(ROW, new, "crashed") is None
        assert house.home.current(ROW.id) == new


async def test_when_nothing_came_before_a_broken_version_stays(server: ReleaseServer, tmp_path: Path) -> None:
    async with a_house(server, tmp_path) as house:
        assert await house.service.broken(ROW, await house.install("b2"), "crashed") is None


async def test_a_way_back_that_fails_is_told(server: ReleaseServer, tmp_path: Path) -> None:
    async with a_house(server, tmp_path) as house:
        old = await installed(house.home, tmp_path, "b1")
        new = await house.install("b2")
        a_program(old.executable, "#!/bin/sh\nexit 1\n")

        assert await house.service.broken(ROW, new, "crashed") is None
        assert isinstance(house.events.last(Noticed).error, AppError)


async def test_the_history_is_told_newest_first(server: ReleaseServer, tmp_path: Path) -> None:
    async with a_house(server, tmp_path) as house:
        await house.install("b1")
        await house.install("b2")
        await house.service.roll_back(ROW)

        said = [line.partition(": ")[2] for line in await house.service.history(ROW)]

        assert said == [
            "b1 (cpu) is in use again instead of b2-cpu.",
            "b2 (cpu) was installed; b1-cpu is kept to go back to.",
            "b1 (cpu) was installed.",
        ]
