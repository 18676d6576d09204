"""Texts are looked up, filled, and English where the catalogue does not help."""

from collections.abc import Iterator

import pytest

from hexalogue.ui import language
from hexalogue.ui.language import ANY, Figures, in_a_row, in_english, isolated, say, say_number

GERMAN = {
    ("Keep {name}", ANY): "{name} behalten",
    ("Lost", ANY): "Verloren",
    ("Keep {what}", ANY): "{name} behalten",
    ("Keep {thing}", ANY): "{thing behalten",
    ("{count} models", 1): "{count} Modell",
    ("{count} models", 2): "{count} Modelle",
}


@pytest.fixture(autouse=True)
def _in_german() -> Iterator[None]:
    language.use(lambda text, count: GERMAN.get((text, count), text))
    yield
    language.use(in_english)


def test_a_known_text_is_translated_and_filled() -> None:
    assert say("Keep {name}", name="Qwen") == "Qwen behalten"


def test_an_unknown_text_stays_english() -> None:
    assert say("Forget {name}", name="Qwen") == "Forget Qwen"


def test_braces_of_a_text_without_values_are_left_alone() -> None:
    assert say("Write {} here") == "Write {} here"


@pytest.mark.parametrize(("text", "values"), [("Keep {what}", {"what": "it"}), ("Keep {thing}", {"thing": "it"})])
def test_a_translation_with_a_wrong_placeholder_gives_way_to_english(text: str, values: dict[str, str]) -> None:
    assert say(text, **values) == "Keep it"


def test_a_source_text_without_its_value_is_our_own_mistake() -> None:
    with pytest.raises(KeyError):
        say("Forget {name}", other="Qwen")


@pytest.mark.parametrize(("count", "said"), [(1, "1 Modell"), (2, "2 Modelle")])
def test_the_catalogue_chooses_the_plural(count: int, said: str) -> None:
    assert say_number("{count} model", "{count} models", count) == said


@pytest.mark.parametrize(("count", "said"), [(1, "1 key"), (0, "0 keys"), (5, "5 keys")])
def test_english_has_its_own_plural(count: int, said: str) -> None:
    assert say_number("{count} key", "{count} keys", count) == said


def test_numbers_in_a_text_are_written_as_the_language_does_it() -> None:
    language.use(in_english, Figures(",", "."))

    assert say("{part:.2f} of {all:,}, port {port}", part=0.25, all=4096, port=50052) == "0,25 of 4.096, port 50052"
    assert say_number("{count} token", "{count} tokens", 4096) == "4.096 tokens"


def test_a_language_may_leave_numbers_of_four_digits_as_they_are() -> None:
    figures = Figures(",", ".", grouped_from=10_000)

    assert [figures.of(english) for english in ("4,096", "40,960.5")] == ["4096", "40.960,5"]


def test_a_name_in_a_text_read_from_right_to_left_keeps_its_own_order() -> None:
    language.use(in_english, is_from_right=True)

    assert say("Keep {name}", name="/a/b") == "Keep \u2068/a/b\u2069"
    assert isolated("") == ""


def test_from_left_to_right_nothing_is_set_apart() -> None:
    assert isolated("/a/b") == "/a/b"


def test_sentences_stand_in_a_row_with_a_blank_between_them_where_the_language_has_one() -> None:
    assert in_a_row("One.", "", "Two.") == "One. Two."
    assert in_a_row("一つ。", "二つ。") == "一つ。二つ。"
    assert in_a_row("", "") == ""
