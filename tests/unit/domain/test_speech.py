"""Which model is chosen for a machine, and which words name a language."""

import pytest

from hexalogue.domain.errors import BadArgument
from hexalogue.domain.ids import ModelId
from hexalogue.domain.speech import Heard, Segment, SpeechCatalogue, SpeechModel, usual_model

GIB = 2**30


def _model(name: str, memory_bytes: int, cores: int = 0, *, is_english: bool = False) -> SpeechModel:
    return SpeechModel(ModelId(name), name, f"{name}.bin", 1, "a" * 64, memory_bytes, is_english, cores)


TINY, BASE, BASE_EN, SMALL, LARGE = MODELS = (
    _model("tiny", GIB // 4, 1),
    _model("base", GIB // 2, 1),
    _model("base.en", GIB // 2, 1, is_english=True),
    _model("small", GIB, 4),
    _model("large", 4 * GIB),
)
CATALOGUE = SpeechCatalogue(MODELS, "o/r", "main", "MIT", {"en": "English", "de": "German", "zh": "Chinese"})


@pytest.mark.parametrize(
    ("here", "language", "free_bytes", "cores", "expected"),
    [
        ((), "auto", 8 * GIB, 2, BASE),
        ((), "en", 8 * GIB, 2, BASE_EN),
        ((), "auto", 8 * GIB, 8, SMALL),
        ((), "auto", GIB // 3, 8, TINY),
        ((), "auto", 0, 8, SMALL),
        ((), "auto", 1, 1, TINY),
        ((TINY,), "auto", 8 * GIB, 8, TINY),
        ((TINY, SMALL, LARGE), "auto", 8 * GIB, 8, SMALL),
        ((LARGE,), "auto", 8 * GIB, 2, LARGE),
        ((LARGE,), "auto", GIB, 2, BASE),
        ((BASE_EN,), "auto", 8 * GIB, 2, BASE),
        ((BASE_EN,), "en", 8 * GIB, 2, BASE_EN),
    ],
    ids=[
        "two cores",
        "English is known",
        "eight cores",
        "little memory",
        "memory unknown",
        "hardly any memory",
        "what is here is used",
        "the best here that keeps up",
        "the only one here",
        "one here that does not fit",
        "English only is not for any language",
        "English only is for English",
    ],
)
def test_the_usual_model_follows_the_machine(
    here: tuple[SpeechModel, ...], language: str, free_bytes: int, cores: int, expected: SpeechModel
) -> None:
    assert usual_model(MODELS, here, language, free_bytes=free_bytes, cores=cores) == expected


@pytest.mark.parametrize(
    ("said", "code"),
    [("auto", "auto"), ("", "auto"), ("de", "de"), ("DE", "de"), ("German", "de"), ("zh-CN", "zh"), ("en_US", "en")],
)
def test_a_language_is_named_by_its_code_or_in_english(said: str, code: str) -> None:
    assert CATALOGUE.code(said) == code


@pytest.mark.parametrize("said", ["xx", "klingon", "de;rm", "-l", "deu"])
def test_an_unknown_language_is_refused_before_anybody_is_asked(said: str) -> None:
    with pytest.raises(BadArgument, match="no language"):
        CATALOGUE.code(said)


@pytest.mark.parametrize(("said", "code"), [("english", "en"), ("de", "de"), (" German ", "de"), ("elvish", "elvish")])
def test_what_a_server_says_becomes_a_code_where_it_is_known(said: str, code: str) -> None:
    assert CATALOGUE.said_language(said) == code


@pytest.mark.parametrize("name", ["base.en", "base.en.bin"])
def test_a_model_is_known_by_its_name_and_its_file(name: str) -> None:
    assert CATALOGUE.model(name) == BASE_EN


def test_what_was_heard_in_a_window_is_moved_to_its_place() -> None:
    heard = Heard("a b", (Segment(0.0, 1.0, "a"), Segment(1.0, 2.5, "b")), "en", 2.5)

    moved = heard.moved(120.0)

    assert moved.segments == (Segment(120.0, 121.0, "a"), Segment(121.0, 122.5, "b"))
    assert (moved.text, moved.language, moved.duration_s) == ("a b", "en", 2.5)
