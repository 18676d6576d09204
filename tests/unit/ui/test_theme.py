"""Appearance, accent and style sheet: what is chosen from what the system says."""

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from hexalogue.domain.settings import Appearance
from hexalogue.ui.stylesheet import style_sheet
from hexalogue.ui.theme import Theme, palette_of, wants_dark, with_accent
from hexalogue.ui.tokens import DARK, LIGHT, Tokens, contrast

DARK_SYSTEM = palette_of(DARK)
LIGHT_SYSTEM = palette_of(LIGHT)


@pytest.mark.parametrize(
    ("appearance", "scheme", "system", "dark"),
    [
        (Appearance.LIGHT, Qt.ColorScheme.Dark, DARK_SYSTEM, False),
        (Appearance.DARK, Qt.ColorScheme.Light, LIGHT_SYSTEM, True),
        (Appearance.SYSTEM, Qt.ColorScheme.Dark, LIGHT_SYSTEM, True),
        (Appearance.SYSTEM, Qt.ColorScheme.Light, DARK_SYSTEM, False),
        (Appearance.SYSTEM, Qt.ColorScheme.Unknown, DARK_SYSTEM, True),
        (Appearance.SYSTEM, Qt.ColorScheme.Unknown, LIGHT_SYSTEM, False),
    ],
    ids=["light wins", "dark wins", "system dark", "system light", "unknown, dark window", "unknown, light window"],
)
def test_the_choice_comes_first_then_the_system_then_its_colours(
    qapp: QApplication, appearance: Appearance, scheme: Qt.ColorScheme, system: QPalette, *, dark: bool
) -> None:
    assert wants_dark(appearance, scheme, system) is dark


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("accent", ["#ffe600", "#000080", "#308cc6", "#ff00ff", "#ffffff", "#000000"])
def test_any_system_accent_ends_up_readable(tokens: Tokens, accent: str) -> None:
    changed = with_accent(tokens, accent)

    assert contrast(changed.accent, tokens.surface) >= 4.5
    assert contrast(changed.accent_text, changed.accent) >= 4.5


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_the_style_sheet_has_every_colour_filled_in(tokens: Tokens) -> None:
    sheet = style_sheet(tokens)

    assert tokens.accent in sheet
    assert sheet.count("{") == sheet.count("}")
    assert not re.search(r"\{\w+\}", sheet)


def test_choosing_dark_recolours_the_application_and_says_so(qapp: QApplication) -> None:
    theme = Theme(qapp, Appearance.LIGHT)
    heard: list[bool] = []
    theme.changed.connect(lambda: heard.append(theme.tokens.is_dark))

    theme.use(Appearance.DARK)

    assert heard == [True]
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(DARK.window)


def test_choosing_the_same_appearance_again_says_nothing(qapp: QApplication) -> None:
    theme = Theme(qapp, Appearance.DARK)
    heard: list[bool] = []
    theme.changed.connect(lambda: heard.append(True))

    theme.use(Appearance.DARK)

    assert heard == []


@pytest.mark.parametrize("appearance", [Appearance.LIGHT, Appearance.DARK])
@pytest.mark.parametrize("field", [QLineEdit, QPlainTextEdit, QTextEdit])
def test_the_words_in_an_empty_field_can_be_read(
    qapp: QApplication, field: type[QWidget], appearance: Appearance
) -> None:
    theme = Theme(qapp, appearance)
    shown = field()
    shown.ensurePolished()

    # Given only the colour of the text, Qt's style sheets show these words at half strength: 3.4 to 1.
    assert shown.palette().color(QPalette.ColorRole.PlaceholderText) == QColor(theme.tokens.faint)
