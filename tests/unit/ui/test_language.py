"""Texts are looked up, filled, and English where the catalogue does not help."""

from collections.abc import Iterator

import pytest

from hexalogue.ui import language
from hexalogue.ui.language import ANY, in_english, say, say_number

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
