"""Lists of releases over real sockets: good servers, mirrors, limits, portals, and servers that lead astray."""

from collections.abc import AsyncIterator, Iterator

import pytest
import pytest_asyncio
from tests.stand_ins.file_server import Behaviour, Cut
from tests.stand_ins.release_server import PAGE_OF_A_PORTAL, RATE_LIMITED, TOO_MANY, ReleaseServer

from hexalogue.domain import errors
from hexalogue.domain.models import DownloadPlan
from hexalogue.wire.client import HttpClient
from hexalogue.wire.download import HttpDownloader
from hexalogue.wire.network import Network
from hexalogue.wire.releases import HttpReleases

REPOSITORY = "ggml-org/llama.cpp"
ARCHIVE = b"an archive " * 1000

pytestmark = pytest.mark.asyncio


@pytest.fixture
def server() -> Iterator[ReleaseServer]:
    with ReleaseServer() as server:
        yield server


@pytest_asyncio.fixture
async def lists(server: ReleaseServer) -> AsyncIterator[HttpReleases]:
    client = HttpClient(Network())
    yield HttpReleases(client, server.url)
    await client.close()


async def test_the_newest_release_stands_first(server: ReleaseServer, lists: HttpReleases) -> None:
    for tag in ("b1", "b2", "b3"):
        server.publish(REPOSITORY, tag, {"a.zip": ARCHIVE})

    assert [release.tag for release in await lists.releases(REPOSITORY)] == ["b3", "b2", "b1"]


async def test_pages_are_read_until_there_are_enough(server: ReleaseServer, lists: HttpReleases) -> None:
    for number in range(70):
        server.publish(REPOSITORY, f"b{number:02}", {})

    found = await lists.releases(REPOSITORY)

    assert len(found) == 50
    assert len(server.asked("per_page=25")) == 2


async def test_a_mirror_of_plain_files_that_gives_the_same_page_again_is_asked_twice(
    server: ReleaseServer, lists: HttpReleases
) -> None:
    for number in range(25):
        server.publish(REPOSITORY, f"b{number:02}", {})
    server.ignores_pages = True

    assert len(await lists.releases(REPOSITORY)) == 25
    assert len(server.served) == 2


async def test_one_release_is_found_by_its_tag(server: ReleaseServer, lists: HttpReleases) -> None:
    server.publish(REPOSITORY, "b1", {"a.zip": ARCHIVE})

    release = await lists.release(REPOSITORY, "b1")

    assert release.assets[0].size_bytes == len(ARCHIVE)
    assert server.served[0].target == f"/repos/{REPOSITORY}/releases/tags/b1"


async def test_the_latest_is_the_one_that_its_makers_call_so(server: ReleaseServer, lists: HttpReleases) -> None:
    server.publish(REPOSITORY, "b1", {"a.zip": ARCHIVE})
    server.publish(REPOSITORY, "b2", {"a.zip": ARCHIVE}, is_prerelease=True)
    server.publish(REPOSITORY, "b3", {"a.zip": ARCHIVE}, is_draft=True)

    assert (await lists.release(REPOSITORY, "latest")).tag == "b1"
    assert [release.tag for release in await lists.releases(REPOSITORY)] == ["b2", "b1"]


async def test_the_latest_without_files_is_passed_over(server: ReleaseServer, lists: HttpReleases) -> None:
    server.publish(REPOSITORY, "b1", {"a.zip": ARCHIVE})
    server.publish(REPOSITORY, "b2", {"a.zip": ARCHIVE}, is_prerelease=True)
    server.publish(REPOSITORY, "v1.9.4", {})

    assert (await lists.release(REPOSITORY, "latest")).tag == "b1"


async def test_where_nobody_calls_one_the_latest_the_newest_with_files_is_it(
    server: ReleaseServer, lists: HttpReleases
) -> None:
    server.publish(REPOSITORY, "b1", {"a.zip": ARCHIVE}, is_prerelease=True)
    server.publish(REPOSITORY, "b2", {}, is_prerelease=True)

    assert (await lists.release(REPOSITORY, "latest")).tag == "b1"


async def test_a_repository_without_any_file_has_no_latest(server: ReleaseServer, lists: HttpReleases) -> None:
    server.publish(REPOSITORY, "v1", {})

    with pytest.raises(errors.NoRelease, match="none of its releases has a file"):
        await lists.release(REPOSITORY, "latest")


async def test_a_file_of_the_list_is_fetched_and_is_what_its_hash_says(
    server: ReleaseServer, lists: HttpReleases, tmp_path_factory: pytest.TempPathFactory
) -> None:
    server.publish(REPOSITORY, "b1", {"a.zip": ARCHIVE})
    server.next_file(Behaviour(cut_after=4000, cut=Cut.RST))
    file = (await lists.release(REPOSITORY, "b1")).assets[0]
    target = tmp_path_factory.mktemp("files") / file.name

    fetched = await HttpDownloader(Network(pace=0.01)).fetch(
        DownloadPlan(file.name, (file.url,), target, file.size_bytes, file.sha256), lambda _: None
    )

    assert fetched.path.read_bytes() == ARCHIVE
    assert len(server.asked("a.zip")) >= 2


async def test_nothing_is_told_about_this_computer(server: ReleaseServer, lists: HttpReleases) -> None:
    server.publish(REPOSITORY, "b1", {})
    await lists.releases(REPOSITORY)

    headers = server.served[0].headers
    assert set(headers) <= {"host", "user-agent", "accept", "accept-encoding", "connection", "x-github-api-version"}
    assert headers["user-agent"] == "hexalogue"


async def test_a_mirror_may_have_files_elsewhere_and_relative(server: ReleaseServer, lists: HttpReleases) -> None:
    server.asset_base = ""
    server.publish(REPOSITORY, "b1", {"a.zip": ARCHIVE})

    file = (await lists.release(REPOSITORY, "b1")).assets[0]

    assert file.url == f"{server.origin}/{REPOSITORY}/releases/download/b1/a.zip"


async def test_a_release_that_is_not_there_is_told(server: ReleaseServer, lists: HttpReleases) -> None:
    server.publish(REPOSITORY, "b1", {})

    with pytest.raises(errors.NoRelease, match="there is no release b2"):
        await lists.release(REPOSITORY, "b2")
    with pytest.raises(errors.NoRelease, match="the list is not there"):
        await lists.releases("somebody/else")


@pytest.mark.parametrize(("behaviour", "wait"), [(RATE_LIMITED, 1800), (TOO_MANY, 60)])
async def test_a_limit_that_is_used_up_says_until_when(
    server: ReleaseServer, lists: HttpReleases, behaviour: Behaviour, wait: float
) -> None:
    server.publish(REPOSITORY, "b1", {})
    server.next_list(behaviour)

    with pytest.raises(errors.HttpRefused) as refused:
        await lists.releases(REPOSITORY)

    assert refused.value.retry_after_s is not None
    assert wait - 600 < refused.value.retry_after_s <= wait
    assert [release.tag for release in await lists.releases(REPOSITORY)] == ["b1"]


@pytest.mark.parametrize(
    ("behaviour", "error"),
    [
        (PAGE_OF_A_PORTAL, errors.BadReply),
        (Behaviour(is_page=True, status=503), errors.BadReply),
        (Behaviour(status=500), errors.HttpRefused),
        (Behaviour(status=401), errors.HttpRefused),
        (Behaviour(cut_after=20), errors.Cut),
        (Behaviour(redirect="http://example.com/repos"), errors.BadReply),
        (Behaviour(redirect="https://example.com/repos"), errors.BadReply),
        (Behaviour(redirect="ftp://127.0.0.1/repos"), errors.BadReply),
    ],
)
async def test_what_is_no_list_is_told(
    server: ReleaseServer, lists: HttpReleases, behaviour: Behaviour, error: type[errors.AppError]
) -> None:
    server.publish(REPOSITORY, "b1", {"a.zip": ARCHIVE})
    server.next_list(behaviour)

    with pytest.raises(error):
        await lists.releases(REPOSITORY)


async def test_a_list_that_moved_is_followed_within_its_scheme(server: ReleaseServer, lists: HttpReleases) -> None:
    with ReleaseServer() as other:
        other.publish(REPOSITORY, "b1", {})
        server.next_list(Behaviour(redirect=f"{other.origin}/repos/{REPOSITORY}/releases?per_page=25&page=1"))

        assert [release.tag for release in await lists.releases(REPOSITORY)] == ["b1"]


async def test_a_list_that_moves_for_ever_is_left(server: ReleaseServer, lists: HttpReleases) -> None:
    with ReleaseServer() as other:
        here, there = (f"{one.origin}/repos/{REPOSITORY}/releases" for one in (server, other))
        server.next_list(*[Behaviour(redirect=there)] * 9)
        other.next_list(*[Behaviour(redirect=here)] * 9)

        with pytest.raises(errors.BadReply, match="one redirect after another"):
            await lists.releases(REPOSITORY)


async def test_a_list_without_end_is_not_read_to_its_end(server: ReleaseServer, lists: HttpReleases) -> None:
    server.publish(REPOSITORY, "b1", {f"{'x' * 120}{number}.zip": b"" for number in range(35_000)})

    with pytest.raises(errors.BadReply, match="more than"):
        await lists.releases(REPOSITORY)


@pytest.mark.parametrize("repository", ["llama.cpp", "../x/y", "a/b/c", "a/b?x", ""])
async def test_a_repository_is_an_owner_and_a_name(lists: HttpReleases, repository: str) -> None:
    with pytest.raises(errors.BadArgument):
        await lists.releases(repository)


@pytest.mark.parametrize("tag", ["", "../b1", "b 1", "b1?x"])
async def test_a_tag_is_a_name(lists: HttpReleases, tag: str) -> None:
    with pytest.raises(errors.BadArgument):
        await lists.release(REPOSITORY, tag)


async def test_nobody_there_is_told(lists: HttpReleases, server: ReleaseServer) -> None:
    server.drop_connections()
    client = HttpClient(Network())
    try:
        with pytest.raises(errors.Unreachable):
            await HttpReleases(client, "http://127.0.0.1:9").releases(REPOSITORY)
    finally:
        await client.close()
