"""Which language the window speaks, and what changes when it speaks another."""

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from pytestqt.qtbot import QtBot
from tests.helpers.qt_run import application

from hexalogue.ui.fonts import code_font, text_font
from hexalogue.ui.language import say
from hexalogue.ui.pseudo import pseudo
from hexalogue.ui.text import dotted, said_day, said_duration, said_number, said_size
from hexalogue.ui.translation import Translation, chosen


@pytest.fixture
def translation() -> Iterator[Translation]:
    made = Translation(application(), can_show=lambda _: True)
    yield made
    made.close()
    made.deleteLater()


@pytest.mark.parametrize(
    ("setting", "system", "code"),
    [
        ("", ["de-AT", "de"], "de"),
        ("", ["nl-NL", "fr-BE"], "fr"),
        ("", ["zh-Hans-CN", "zh"], "zh_CN"),
        ("", ["zh-TW", "zh-Hant"], "en"),
        ("", ["C"], "en"),
        ("ja", ["de-DE"], "ja"),
        ("tlh", ["de-DE"], "en"),
        ("pseudo", [], "pseudo"),
    ],
)
def test_the_language_is_the_setting_or_the_first_of_the_system_that_is_shipped(
    setting: str, system: list[str], code: str
) -> None:
    assert chosen(setting, system) == code


def test_a_change_is_told_once(qtbot: QtBot, translation: Translation) -> None:
    with qtbot.waitSignal(translation.changed):
        translation.use("de")
    with qtbot.assertNotEmitted(translation.changed):
        translation.use("de")


def test_what_the_environment_names_comes_before_the_setting() -> None:
    translation = Translation(application(), forced="ja", can_show=lambda _: True)

    translation.use("de")

    assert translation.code == "ja"
    translation.close()


def test_qt_speaks_the_language_too(translation: Translation) -> None:
    translation.use("de")

    assert application().translate("QPlatformTheme", "Cancel") == "Abbrechen"


def test_the_pseudo_locale_is_longer_accented_and_from_right_to_left(translation: Translation) -> None:
    translation.use("pseudo")

    assert say("Keep {name} on this computer", name="Qwen") == "\u200f[Kéép \u2068Qwen\u2069 öñ thîš çömpûtér one two]"
    assert application().layoutDirection() is Qt.LayoutDirection.RightToLeft


@pytest.mark.parametrize(
    ("code", "written"),
    [
        ("en", "1,234.5 · 10,000 · 1.5 GB · 1 min 15 s · 2026-03-09"),
        ("de", "1.234,5 · 10.000 · 1,5 GB · 1 Min. 15 s · 09.03.2026"),
        ("es", "1234,5 · 10.000 · 1,5 GB · 1 min 15 s · 09/03/2026"),
        ("fr", "1\u202f234,5 · 10\u202f000 · 1,5\u00a0Go · 1\u00a0min 15\u00a0s · 09/03/2026"),
        ("ja", "1,234.5 · 10,000 · 1.5 GB · 1 分 15 秒 · 2026/03/09"),
        ("zh_CN", "1,234.5 · 10,000 · 1.5 GB · 1 分钟 15 秒 · 2026/03/09"),
    ],
)
def test_numbers_are_written_as_the_language_does_it(translation: Translation, code: str, written: str) -> None:
    translation.use(code)
    day = datetime(2026, 3, 9, tzinfo=UTC)

    said = (said_number(1234.5, 1), said_number(10_000), said_size(1.5e9), said_duration(75), said_day(day))

    assert dotted(*said) == written


@pytest.mark.parametrize(("code", "family"), [("ja", "Hiragino Sans"), ("zh_CN", "PingFang SC")])
def test_signs_that_our_fonts_lack_come_from_a_font_of_the_language(
    translation: Translation, code: str, family: str
) -> None:
    translation.use(code)

    for ours in (text_font(), code_font()):
        assert QFont.substitutes(ours.families()[0])[0].casefold() == family.casefold()
    translation.use("de")
    assert not QFont.substitutes(text_font().families()[0])


def test_a_language_without_a_font_here_leaves_the_window_english() -> None:
    translation = Translation(application(), can_show=lambda code: code != "ja")

    translation.use("ja")

    assert (translation.code, translation.lacking) == ("en", "ja")
    translation.use("de")
    assert (translation.code, translation.lacking) == ("de", "")
    translation.close()


def test_english_again_is_english_again(translation: Translation) -> None:
    translation.use("pseudo")
    translation.use("en")

    assert say("Keep") == "Keep"
    assert application().layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_nothing_is_left_as_it_is_in_the_pseudo_locale_but_emptiness() -> None:
    assert pseudo("", -1) == ""
    assert pseudo("Use", -1) == "\u200f[Ûšé one]"
