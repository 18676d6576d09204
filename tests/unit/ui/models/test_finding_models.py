"""Finding models on the hub: the state of the search, and what is shown of a repository."""

import pytest
from tests.helpers.builders import a_model
from tests.helpers.fakes import ListedModels
from tests.helpers.listed_hub import ListedHub

from hexalogue.domain.errors import Unreachable
from hexalogue.domain.hub import HubModel, HubOrder
from hexalogue.domain.models import DownloadPhase, HubSource
from hexalogue.services.fitting import PlainFitting
from hexalogue.services.hub import HubListing, HubService
from hexalogue.services.shelf import no_facts
from hexalogue.ui.models import hub_state as hub
from hexalogue.ui.models import results, words

GB = 1_000_000_000
ORDER = HubOrder.DOWNLOADS
ERROR = Unreachable("the hub", "no network")
FOUND = tuple(HubModel(f"org/model-{number}") for number in range(hub.FIRST_FOUND))
SEARCHED = hub.reduced(hub.HubState(), hub.SearchBegan("qwen", ORDER))


async def listing_of(sizes: dict[str, int], free: int = 8 * GB, **facts: object) -> HubListing:
    listed = ListedHub()
    listed.publish("org/repo", sizes, **facts)
    library = ListedModels(a_model().path.parent, free_bytes=free)
    service = HubService(listed, library, lambda: HubSource(("x",)), PlainFitting(library), no_facts)
    return await service.listing("org/repo")


async def looked(sizes: dict[str, int], free: int = 8 * GB, **facts: object) -> hub.HubState:
    state = hub.reduced(hub.HubState(), hub.LookBegan("org/repo"))
    return hub.reduced(state, hub.Looked("org/repo", await listing_of(sizes, free, **facts)))


def test_a_search_that_could_have_more_goes_on() -> None:
    state = hub.reduced(SEARCHED, hub.SearchAnswered("qwen", ORDER, FOUND, hub.FIRST_FOUND))

    assert (state.found, state.is_searching, state.limit) == (FOUND, True, hub.MOST_FOUND)
    assert "more are coming" in results.status(state)


def test_a_search_that_has_all_is_over() -> None:
    state = hub.reduced(SEARCHED, hub.SearchAnswered("qwen", ORDER, FOUND[:3], hub.FIRST_FOUND))

    assert (state.is_searching, results.status(state)) == (False, "3 models")


def test_the_answer_to_an_earlier_search_is_let_go() -> None:
    state = hub.reduced(SEARCHED, hub.SearchAnswered("llama", ORDER, FOUND, hub.FIRST_FOUND))

    assert state == SEARCHED


def test_a_search_without_a_hit_says_what_to_do() -> None:
    state = hub.reduced(SEARCHED, hub.SearchAnswered("qwen", ORDER, (), hub.FIRST_FOUND))

    assert "nothing for “qwen”" in results.status(state)


def test_a_search_that_fails_keeps_what_had_come_until_it_is_seen() -> None:
    found = hub.reduced(SEARCHED, hub.SearchAnswered("qwen", ORDER, FOUND, hub.FIRST_FOUND))
    failed = hub.reduced(found, hub.SearchFailed(ERROR))

    assert (failed.found, failed.error, failed.is_searching) == (FOUND, ERROR, False)
    assert hub.reduced(failed, hub.ProblemSeen()).error is None


async def test_the_advised_file_is_chosen_beforehand_and_says_why() -> None:
    state = await looked({"m-Q2_K.gguf": 2 * GB, "m-Q4_K_M.gguf": 3 * GB, "m-F16.gguf": 6 * GB})
    shown = results.listing_shown(state, {})

    assert shown is not None
    assert (shown.choice, shown.verb, shown.is_against) == ("m-Q4_K_M.gguf", "Download 3.0 GB", False)
    assert shown.why.startswith("Q4_K_M was chosen: the usual balance")
    assert [(row.quant, row.is_advised) for row in shown.offers] == [("Q2_K", False), ("Q4_K_M", True), ("F16", False)]


async def test_another_file_can_be_chosen_and_says_how_it_fits() -> None:
    state = await looked({"m-Q4_K_M.gguf": 3 * GB, "m-F16.gguf": 6 * GB})
    shown = results.listing_shown(hub.reduced(state, hub.FileChosen("m-F16.gguf")), {})

    assert shown is not None
    assert (shown.choice, shown.verb) == ("m-F16.gguf", "Download 6.0 GB")
    assert "chosen" not in shown.why


async def test_where_nothing_fits_that_is_told_and_a_download_is_still_possible() -> None:
    shown = results.listing_shown(await looked({"m-Q4_K_M.gguf": 30 * GB}), {})

    assert shown is not None
    assert shown.note.startswith("Nothing of it fits")
    assert (shown.verb, shown.offers[0].is_poor) == ("Download 30.0 GB anyway", True)
    assert shown.is_against


async def test_a_model_that_lacks_a_part_names_it_and_cannot_be_fetched() -> None:
    shown = results.listing_shown(await looked({"m-Q4_K_M-00001-of-00002.gguf": GB}), {})

    assert shown is not None
    assert shown.offers[0].fit == "Part m-Q4_K_M-00002-of-00002.gguf is missing on the hub."
    assert (shown.choice, shown.verb) == ("", "")


async def test_terms_that_are_to_be_accepted_are_told_with_the_page() -> None:
    shown = results.listing_shown(await looked({"m-Q4_K_M.gguf": GB}, is_gated=True), {})

    assert shown is not None
    assert (shown.is_gated, shown.page) == (True, "https://hub.example/org/repo")
    assert "terms" in shown.note


async def test_what_lets_a_model_see_comes_along_and_is_counted() -> None:
    shown = results.listing_shown(await looked({"m-Q4_K_M.gguf": 2 * GB, "mmproj-f16.gguf": GB}), {})

    assert shown is not None
    assert shown.verb == "Download 3.0 GB"
    assert "see or hear" in shown.why


async def test_a_repository_without_models_says_so() -> None:
    shown = results.listing_shown(await looked({"readme.md": 1}), {})

    assert shown is not None
    assert shown.note.startswith("There is no GGUF file")


async def test_what_is_fetched_is_named_with_its_repository() -> None:
    state = await looked({"Q4_K_M/m-Q4_K_M-00001-of-00002.gguf": GB, "Q4_K_M/m-Q4_K_M-00002-of-00002.gguf": GB})

    assert state.listing is not None
    assert state.offer is not None
    assert results.reference(state.listing, state.offer) == "hf:org/repo:m-Q4_K_M.gguf"


@pytest.mark.parametrize(
    ("phase", "verb", "tab"),
    [
        (DownloadPhase.RUNNING, "Show the download", words.DOWNLOADS),
        (DownloadPhase.FAILED, "Show the download", words.DOWNLOADS),
        (DownloadPhase.DONE, "Show it", words.HERE),
    ],
)
async def test_what_is_being_fetched_is_shown_instead_of_fetched_again(
    phase: DownloadPhase, verb: str, tab: str
) -> None:
    shown = results.listing_shown(await looked({"m-Q4_K_M.gguf": GB}), {"hf:org/repo:m-Q4_K_M.gguf": phase})

    assert shown is not None
    assert (shown.verb, shown.tab) == (verb, tab)


async def test_a_repository_that_was_left_meanwhile_is_not_shown() -> None:
    listing = await listing_of({"m-Q4_K_M.gguf": GB})
    state = hub.reduced(hub.HubState(), hub.LookBegan("org/other"))

    assert hub.reduced(state, hub.Looked("org/repo", listing)) == state
    assert hub.reduced(state, hub.LookFailed("org/repo", ERROR)) == state


def test_a_refused_download_is_told_where_it_was_asked_for() -> None:
    state = hub.reduced(hub.reduced(hub.HubState(), hub.LookBegan("org/repo")), hub.FetchAsked("org/repo"))
    refused = hub.reduced(state, hub.FetchBegun("org/repo", ERROR))

    assert state.beginning == {"org/repo"}
    assert (refused.beginning, refused.listing_error) == (frozenset(), ERROR)


@pytest.mark.parametrize(
    ("model", "said"),
    [
        (HubModel("a/b", downloads=1_234_567, licence="mit"), "1.2M downloads · mit"),
        (HubModel("a/b", downloads=1), "1 download"),
        (HubModel("a/b", is_gated=True, parameters=3_210_000_000), "Terms to accept · 3.2B · 0 downloads"),
    ],
)
def test_a_result_says_how_often_it_was_downloaded_and_its_licence(model: HubModel, said: str) -> None:
    assert results.said_result(model) == said
