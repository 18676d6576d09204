"""Sentences that the domain made are recognised and said in the person's language."""

from collections.abc import Iterator
from pathlib import PurePath

import pytest
from tests.helpers.qt_run import application

from hexalogue.domain.errors import (
    BadKey,
    NoModelYet,
    NoPermission,
    NoSuchModel,
    RateLimited,
    TruncatedModel,
    UnsafeArchive,
)
from hexalogue.ui import language
from hexalogue.ui.sentences import said, said_error
from hexalogue.ui.translation import Translation

GERMAN = {
    "{0} does not accept the key.": "{0} nimmt den Schlüssel nicht an.",
    "Store a valid key with “hexalogue keys set {0}”, or on the Keys page.": "Einen gültigen Schlüssel ablegen: {0}.",
    "{0} takes no more requests for now{1}.": "{0} nimmt gerade keine Anfragen mehr an{1}.",
    "Try again {0}, or choose another provider.": "{0} noch einmal versuchen oder einen anderen Anbieter wählen.",
    "in {0} s": "In {0} s",
    "There is no model called “{0}”.{1}": "Es gibt kein Modell namens „{0}“.{1}",
    " Known here: {0}.": " Hier bekannt: {0}.",
    "There is no model to answer with: {0}.": "Kein Modell kann antworten: {0}.",
    "{0} is incomplete: {1} of at least {2} are there.": "Von {0} fehlt etwas: {1} von {2} sind da.",
    "Fits with room: {0} tokens of context": "Passt: {0} Token Kontext",
    ", about {0} a second {1}.": ", etwa {0} je Sekunde {1}.",
    "{0} words": "{0} Wörter",
    "{0} is empty.": "{0} ist leer.",
    ".": "。",
    "as last time": "wie zuletzt",
    "{0} was not opened: {1}.": "{0} blieb zu: {1}.",
    "its entry “{0}” {1}": "sein Eintrag „{0}“ {1}",
    "is a link to a name that {0}": "zeigt auf einen Namen, und dieser {0}",
    "has an absolute path": "hat einen absoluten Pfad",
    "{0} does not allow this with this key{1}.": "{2} ist falsch",
}


@pytest.fixture(autouse=True)
def _in_german() -> Iterator[None]:
    language.use(lambda text, _: GERMAN.get(text, text))
    yield
    language.use(language.in_english)


def test_an_error_is_said_with_its_values() -> None:
    error = BadKey("Mistral", "mistral")

    assert said_error(error) == "Mistral nimmt den Schlüssel nicht an. Einen gültigen Schlüssel ablegen: mistral."


def test_what_the_provider_said_stays_as_it_was_said() -> None:
    error = RateLimited("Groq", "Rate limit reached. Slow down", retry_after_s=7)

    assert said(error.message) == "Groq nimmt gerade keine Anfragen mehr an: Rate limit reached. Slow down."
    assert said(error.fix) == "In 7 s noch einmal versuchen oder einen anderen Anbieter wählen."


def test_a_part_of_a_sentence_is_a_sentence_too() -> None:
    error = NoSuchModel("gpt-9", ("qwen", "llama"))

    assert said(error.message) == "Es gibt kein Modell namens „gpt-9“. Hier bekannt: qwen, llama."


def test_a_part_with_a_long_part_of_its_own_is_a_sentence_too() -> None:
    error = UnsafeArchive("a.zip", "its entry “x” is a link to a name that has an absolute path")

    assert (
        said(error.message)
        == "a.zip blieb zu: sein Eintrag „x“ zeigt auf einen Namen, und dieser hat einen absoluten Pfad."
    )


def test_a_part_that_nobody_knows_stays_english() -> None:
    assert said(NoModelYet("the dog ate it").message) == "Kein Modell kann antworten: the dog ate it."


def test_several_values_keep_their_places() -> None:
    error = TruncatedModel(PurePath("a.gguf"), 1_000_000, 2_000_000)

    assert said(error.message) == "Von a.gguf fehlt etwas: 1.0 MB von 2.0 MB sind da."


def test_a_translation_with_a_place_too_many_gives_way_to_english() -> None:
    error = NoPermission("Cohere")

    assert said(error.message) == error.message


@pytest.mark.parametrize("sentence", ["The server speaks of something else.", "", " "])
def test_a_sentence_that_nobody_knows_stays_as_it_is(sentence: str) -> None:
    assert said(sentence) == sentence


@pytest.mark.parametrize(
    ("sentence", "german"),
    [
        ("Fits with room: 4,096 tokens of context.", "Passt: 4,096 Token Kontext。"),
        (
            "Fits with room: 4,096 tokens of context, about 12 words a second as last time.",
            "Passt: 4,096 Token Kontext, etwa 12 Wörter je Sekunde wie zuletzt.",
        ),
    ],
)
def test_a_sentence_of_several_pieces_is_said_piece_by_piece(sentence: str, german: str) -> None:
    assert said(sentence) == german


@pytest.mark.parametrize(
    "sentence",
    ["The list was asked for: it is empty.", "What this provider sends as an answer is empty."],
)
def test_a_template_of_hardly_a_word_does_not_tear_other_sentences(sentence: str) -> None:
    assert said(sentence) == sentence


def test_a_template_of_hardly_a_word_is_known_by_its_short_values() -> None:
    assert said("memo.wav is empty.") == "memo.wav ist leer."


def test_numbers_in_a_sentence_are_written_as_the_language_does_it() -> None:
    language.use(lambda text, _: GERMAN.get(text, text), language.Figures(",", "."))

    assert said(TruncatedModel(PurePath("a.gguf"), 1_500_000, 2_000_000).message) == (
        "Von a.gguf fehlt etwas: 1,5 MB von 2,0 MB sind da."
    )


VERSIONS_AND_NAMES = (
    ("It starts: version 1.0, build for the processor, with Qwen2.5 0.5B.", ("1.0", "Qwen2.5 0.5B")),
    ("It starts: version 0.1.0-dev, build for the processor, with model-1.5.gguf.", ("0.1.0-dev", "model-1.5.gguf")),
    ("Graphics: RTX 4090 (driver 580.95, CUDA up to 13.1).", ("RTX 4090", "580.95", "13.1")),
    ("The engine 1.5 is not installed.", ("1.5",)),
    ("llama-server 1.0 (cpu) is installed.", ("1.0",)),
    ("192.168.1.20:50052 answered with HTTP 404.", ("192.168.1.20:50052", "404")),
)
NUMBERS = (
    ("Graphics: RTX 4090, 1.5 GB of 24.0 GB are free, driver 580.95.", ("1,5", "24,0", "580.95")),
    ("It was killed. It starts again in 0.5 s (attempt 1 of 3).", ("0,5",)),
    ("It is ready after 1.4 s.", ("1,4",)),
    ("It is ready after 1.4 s, with its build for Vulkan.", ("1,4", "Vulkan.")),
    ("1.5 words", ("1,5",)),
)


@pytest.mark.parametrize("code", ["de", "fr"])
@pytest.mark.parametrize(("sentence", "pieces"), [*VERSIONS_AND_NAMES, *NUMBERS], ids=lambda value: str(value)[:40])
def test_numbers_are_written_as_the_language_does_it_and_versions_and_names_stay(
    code: str, sentence: str, pieces: tuple[str, ...]
) -> None:
    translation = Translation(application(), can_show=lambda _: True)
    translation.use(code)
    try:
        told = said(sentence)
    finally:
        translation.close()
        translation.deleteLater()

    assert all(piece in told for piece in pieces), told


PARTS_OF_A_COMPUTER = (
    ("Processor: Intel(R) Xeon(R) CPU E5-2690 v4 @ 2.60GHz, 8 cores.", "8 Kerne"),
    (
        "Graphics: RTX 4090, 1.5 GB of 24.0 GB are free, driver 580.95, CUDA up to 13.1.",
        "Grafik: RTX 4090, 1,5 GB von 24,0 GB sind frei, Treiber 580.95, CUDA bis 13.1.",
    ),
    ("Graphics: RTX 4090 (driver 580.95, CUDA up to 13.1).", "Grafik: RTX 4090 (Treiber 580.95, CUDA bis 13.1)."),
    (
        "No GPU was found; models run on the processor. It answers again.",
        "Keine GPU gefunden; Modelle laufen auf dem Prozessor. Sie antwortet wieder.",
    ),
    ("Graphics: Intel Arc Graphics (Meteor Lake-P), shares the memory of the computer.", "Grafik"),
    ("It starts: version b1, build for any GPU (Vulkan), with qwen.", "mit qwen"),
    ("It answers again.", "antwortet wieder"),
)


@pytest.mark.parametrize(("sentence", "german"), PARTS_OF_A_COMPUTER)
def test_what_is_found_in_a_computer_is_said_in_the_persons_language(sentence: str, german: str) -> None:
    translation = Translation(application(), can_show=lambda _: True)
    translation.use("de")
    try:
        assert german in said(sentence)
    finally:
        translation.close()
        translation.deleteLater()


def test_english_recognises_nothing() -> None:
    language.use(language.in_english)

    assert said("Mistral does not accept the key.") == "Mistral does not accept the key."
