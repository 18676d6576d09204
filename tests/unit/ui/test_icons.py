"""Icons: there, tinted, sharp."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon
from PySide6.QtWidgets import QApplication

from hexalogue.ui.icons import icon, pixmap
from hexalogue.ui.resources import resources_folder

NAMES = sorted(path.stem for path in (resources_folder() / "icons").glob("*.svg"))


@pytest.mark.parametrize("name", NAMES)
def test_every_bundled_icon_draws_something(qapp: QApplication, name: str) -> None:
    picture = pixmap(name, "#ff0000", 24).toImage()

    assert any(picture.pixelColor(x, y).alpha() > 0 for x in range(24) for y in range(24))


def test_an_icon_has_the_colour_it_was_asked_in(qapp: QApplication) -> None:
    picture = icon("square", "#00ff00").pixmap(QSize(48, 48)).toImage()

    assert picture.pixelColor(24, 6) == QColor("#00ff00")


def test_an_icon_is_drawn_at_the_pixels_of_the_screen(qapp: QApplication) -> None:
    picture = icon("box", "#000000").pixmap(QSize(18, 18), 2.0)

    assert picture.size() == QSize(36, 36)


def test_a_disabled_icon_is_fainter(qapp: QApplication) -> None:
    faint = icon("square", "#000000").pixmap(QSize(48, 48), QIcon.Mode.Disabled).toImage()

    assert 0 < faint.pixelColor(24, 6).alpha() < 160


def test_the_same_icon_is_made_once(qapp: QApplication) -> None:
    assert icon("box", "#123456") is icon("box", "#123456")


def test_an_unknown_icon_is_told_at_once(qapp: QApplication) -> None:
    with pytest.raises(FileNotFoundError):
        icon("no-such-icon", "#000000")
