"""Every error has a row: a title and the button that mends it; every remedy has a verb and somebody who does it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.unit.domain.test_error_tree import ALL
from tests.unit.ui.stage import a_stage

from hexalogue.domain.errors import AppError, BadKey, Remedy, StartFailed, TruncatedModel, Unreachable, UsageError
from hexalogue.ui import errors, pages
from hexalogue.ui.errors import TABLE, VERBS, fix_of, remedies_of, shown, title_of
from hexalogue.ui.remedies import WAYS, OnTheSpot, ToPage


def leaves(root: type[AppError]) -> Iterator[type[AppError]]:
    children = root.__subclasses__()
    for child in children:
        yield from leaves(child)
    if not children:
        yield root


LEAVES = list(leaves(AppError))


@pytest.mark.parametrize("leaf", LEAVES, ids=lambda leaf: leaf.__name__)
def test_every_leaf_has_a_row_with_a_title_and_a_button_that_has_a_verb(leaf: type[AppError]) -> None:
    row = TABLE[leaf.__name__]

    assert row.title
    assert row.remedy is not None or issubclass(leaf, UsageError)
    assert all(VERBS[remedy] for remedy in remedies_of(leaf.__name__))


def test_no_row_is_left_over() -> None:
    assert set(TABLE) == {leaf.__name__ for leaf in LEAVES}


@pytest.mark.parametrize("error", ALL)
def test_what_to_do_in_the_window_names_no_command(error: AppError) -> None:
    what = shown(error, ())

    assert "hexalogue " not in what.fix
    assert what.fix.endswith(".")


def test_a_sentence_that_says_more_than_the_row_stays() -> None:
    error = StartFailed("llama-server", "the port is taken", fix="End the program on port 8080.")

    assert shown(error, ()).fix == error.fix


@pytest.mark.parametrize("remedy", Remedy)
def test_every_remedy_has_a_verb_and_a_way(remedy: Remedy) -> None:
    assert VERBS[remedy]
    assert WAYS[remedy]


@pytest.mark.parametrize("remedy", [remedy for remedy, way in WAYS.items() if isinstance(way, ToPage)])
def test_a_remedy_that_opens_a_page_names_one_of_the_window_s(remedy: Remedy) -> None:
    way = WAYS[remedy]

    assert isinstance(way, ToPage)
    assert way.page in {value for name, value in vars(pages).items() if name.isupper()}


async def test_the_window_carries_out_every_remedy_but_those_of_the_place_that_shows_the_error(tmp_path: Path) -> None:
    async with a_stage(tmp_path) as stage:
        there = set(stage.window._pages)
        absent = {remedy for remedy, way in WAYS.items() if isinstance(way, ToPage) and way.page not in there}
        on_the_spot = {remedy for remedy, way in WAYS.items() if isinstance(way, OnTheSpot)}

        able = {remedy for remedy in Remedy if stage.window.remedies.can(remedy)}

        assert able == set(Remedy) - absent - on_the_spot


def test_the_sentences_are_the_error_s_own() -> None:
    error = TruncatedModel(Path("m.gguf"), 1, 2)

    assert shown(error, ()).text == f"{error.message} {error.fix}"


def test_a_sentence_for_the_command_line_is_another_one_in_the_window() -> None:
    what = shown(BadKey("OpenAI", "openai"), ())

    assert "hexalogue" not in what.text
    assert what.fix == "Put a valid key in on the Keys page."


def test_only_possible_remedies_get_a_button_and_the_mending_one_is_first() -> None:
    error = Unreachable("hub", "the name was not found")

    assert shown(error, {Remedy.CHECK_NETWORK, Remedy.UPDATE_APP}).remedies == (Remedy.CHECK_NETWORK,)
    assert shown(error, set(Remedy)).remedies == (Remedy.CHECK_NETWORK, Remedy.RETRY)


def test_an_unknown_kind_has_a_general_row() -> None:
    assert title_of("FromTheFuture") == errors.UNKNOWN.title == "Something went wrong"
    assert remedies_of("FromTheFuture") == (Remedy.RETRY,)
    assert fix_of("FromTheFuture", "Do this.") == "Do this."
