"""The colours can be read, and both sets are whole."""

from dataclasses import fields

import pytest

from hexalogue.ui.tokens import DARK, LIGHT, TEXT_ON, Tokens, contrast, mixed

PAIRS = [(front, back) for front, backs in TEXT_ON.items() for back in backs]


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("front", "back"), PAIRS, ids=[f"{front} on {back}" for front, back in PAIRS])
def test_text_is_readable_on_its_background(tokens: Tokens, front: str, back: str) -> None:
    assert contrast(getattr(tokens, front), getattr(tokens, back)) >= 4.5


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_the_focus_ring_stands_out_from_every_background(tokens: Tokens) -> None:
    for back in (tokens.panel, tokens.surface, tokens.raised, tokens.selected):
        assert contrast(tokens.focus, back) >= 3.0


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_words_on_what_cannot_be_pressed_are_readable_still(tokens: Tokens) -> None:
    for back in ("window", "panel", "surface", "raised", "hover", "selected", "bubble"):
        assert contrast(tokens.disabled, getattr(tokens, back)) >= 3.0
    assert contrast(tokens.disabled, tokens.surface) < contrast(tokens.faint, tokens.surface)


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_every_colour_is_six_hex_digits(tokens: Tokens) -> None:
    colours = [getattr(tokens, field.name) for field in fields(tokens) if field.name != "is_dark"]

    assert all(len(colour) == 7 and int(colour[1:], 16) >= 0 for colour in colours)


def test_contrast_runs_from_one_to_twenty_one() -> None:
    assert contrast("#ffffff", "#ffffff") == pytest.approx(1.0)
    assert contrast("#000000", "#ffffff") == pytest.approx(21.0)


def test_mixing_goes_from_one_colour_to_the_other() -> None:
    assert mixed("#000000", "#ffffff", 0.0) == "#000000"
    assert mixed("#000000", "#ffffff", 1.0) == "#ffffff"
    assert mixed("#000000", "#c80000", 0.5) == "#640000"
