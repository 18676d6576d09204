"""Every error names its cause and its fix in whole sentences, whatever it is made of."""

import inspect
import re
import typing
from pathlib import PurePosixPath
from typing import Any

import pytest

from hexalogue.domain import errors
from hexalogue.domain.errors import AppError, DiskFull, NoSuchModel, Remedy, Unreadable

EXAMPLES: dict[str, object] = {
    "str": "something plain",
    "int": 404,
    "float": 30.0,
    "PurePath": PurePosixPath("/folder/file.gguf"),
    "bool": True,
    "AppError": AppError("Something is wrong.", fix="Mend it."),
    "tuple[str, ...]": ("one", "two"),
}
OWN_WORDS = {"fix": "Do something else.", "how": "Install it again.", "message": "That is not possible."}


def leaves(kind: type[AppError] = AppError) -> list[type[AppError]]:
    below = kind.__subclasses__()
    return [leaf for child in below for leaf in leaves(child)] if below else [kind]


def branches() -> list[type[AppError]]:
    return [AppError, *AppError.__subclasses__()]


def made(leaf: type[AppError], *, with_optional: bool) -> AppError:
    """An instance with an example for every argument; optional ones too where asked."""
    hints = typing.get_type_hints(leaf.__init__)
    named: dict[str, Any] = {}
    for name, parameter in list(inspect.signature(leaf).parameters.items()):
        if parameter.default is not inspect.Parameter.empty and not with_optional:
            continue
        named[name] = OWN_WORDS.get(name) or example(hints[name])
    return leaf(**named)


def example(hint: object) -> object:
    """A value of the type, the first of a union."""
    first = next(iter(typing.get_args(hint)), hint) if "|" in str(hint) else hint
    if typing.get_origin(first) is typing.Literal:
        return typing.get_args(first)[0]
    return EXAMPLES[getattr(first, "__name__", str(first)) if not typing.get_args(first) else str(first)]


ALL = [
    pytest.param(made(leaf, with_optional=some), id=f"{leaf.__name__}-{some}")
    for leaf in leaves()
    for some in (False, True)
]


@pytest.mark.parametrize("error", ALL)
def test_cause_and_fix_are_sentences(error: AppError) -> None:
    for sentence in (error.message, error.fix):
        assert re.fullmatch(r"\S.*\.", sentence), sentence
        assert ".." not in sentence
        assert "Traceback" not in sentence
        assert "None" not in sentence
        assert not re.search(r"<\w+|\w+Error\b|\w+\(", sentence), f"a programmer's word: {sentence}"


@pytest.mark.parametrize("error", ALL)
def test_fix_begins_like_a_sentence_and_says_what_to_do(error: AppError) -> None:
    assert error.fix[0].isupper()
    assert error.fix != error.message


@pytest.mark.parametrize("error", ALL)
def test_an_error_prints_its_cause_and_knows_its_kind(error: AppError) -> None:
    assert str(error) == error.message
    assert error.kind == type(error).__name__


@pytest.mark.parametrize("leaf", leaves(), ids=lambda leaf: leaf.__name__)
def test_every_leaf_stands_in_the_drawn_tree(leaf: type[AppError]) -> None:
    tree = errors.__doc__ or ""

    assert re.search(rf"\b{leaf.__name__}\b", tree)
    assert leaf.__mro__[1].__name__ in tree


@pytest.mark.parametrize("leaf", leaves(), ids=lambda leaf: leaf.__name__)
def test_remedies_are_named_once_each(leaf: type[AppError]) -> None:
    assert len(set(leaf.remedies)) == len(leaf.remedies)
    assert all(isinstance(remedy, Remedy) for remedy in leaf.remedies)


def test_leaves_lie_two_below_the_root() -> None:
    assert {leaf.__mro__[2] for leaf in leaves()} == {AppError}
    assert len(branches()) == 9


def test_a_full_disk_names_both_sizes_where_they_are_known() -> None:
    error = DiskFull(PurePosixPath("/models/big.gguf"), needs_bytes=491_400_032, free_bytes=12_000_000)

    assert error.message == "big.gguf needs 491 MB and the disk has 12.0 MB free."


def test_an_unknown_model_names_at_most_six_that_are_known() -> None:
    error = NoSuchModel("gpt-9", tuple(f"model-{number}" for number in range(8)))

    assert "model-5" in error.message
    assert "model-6" not in error.message


def test_a_damaged_file_says_where_it_is_kept() -> None:
    error = Unreadable(PurePosixPath("/d/a.sqlite3"), "it is damaged", kept_as=PurePosixPath("/d/a.damaged"))

    assert "It is kept as a.damaged." in error.message
