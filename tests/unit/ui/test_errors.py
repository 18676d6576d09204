"""Every error has a title, every remedy a verb, and only what is possible gets a button."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from hexalogue.domain.errors import AppError, Remedy, TruncatedModel, Unreachable
from hexalogue.ui.errors import TITLES, VERBS, shown, title_of


def leaves(root: type[AppError]) -> Iterator[type[AppError]]:
    children = root.__subclasses__()
    for child in children:
        yield from leaves(child)
    if not children:
        yield root


@pytest.mark.parametrize("leaf", list(leaves(AppError)), ids=lambda leaf: leaf.__name__)
def test_every_leaf_has_a_title_and_verbs(leaf: type[AppError]) -> None:
    assert TITLES[leaf.__name__]
    assert all(VERBS[remedy] for remedy in leaf.remedies)


def test_no_title_is_left_over() -> None:
    assert set(TITLES) == {leaf.__name__ for leaf in leaves(AppError)}


def test_the_sentences_are_the_error_s_own() -> None:
    error = TruncatedModel(Path("m.gguf"), 1, 2)

    assert shown(error, ()).text == f"{error.message} {error.fix}"


def test_only_possible_remedies_get_a_button() -> None:
    error = Unreachable("hub", "the name was not found")

    assert shown(error, {Remedy.CHECK_NETWORK, Remedy.UPDATE_APP}).remedies == (Remedy.CHECK_NETWORK,)


def test_an_unknown_kind_has_a_general_title() -> None:
    assert title_of("FromTheFuture") == "Something went wrong"
