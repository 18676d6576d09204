"""The strip about the model: its words and buttons where there is room for them."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from tests.helpers.qt_run import application

from hexalogue.ui.chat.banner import ModelBanner
from hexalogue.ui.chat.look import look_of
from hexalogue.ui.chat.viewmodel import Banner, BannerAct, Tone
from hexalogue.ui.tokens import LIGHT

SENTENCE = "The model answers as soon as it is here; that takes some minutes with this line."
ACTS = (BannerAct.RESUME, BannerAct.IMPORT)


@pytest.fixture
def banner() -> Iterator[ModelBanner]:
    """A strip with two buttons, shown."""
    app = application()
    made = ModelBanner()
    made.render_banner(Banner(SENTENCE, Tone.PLAIN, ACTS), look_of(LIGHT))
    made.show()
    yield made
    made.close()
    made.deleteLater()
    app.processEvents()


@pytest.mark.parametrize(("width", "is_below"), [(700, False), (360, True), (180, True)])
def test_no_button_is_cut_off(banner: ModelBanner, width: int, *, is_below: bool) -> None:
    banner.setFixedWidth(width)
    for _ in range(3):
        QApplication.processEvents()
        banner.resize(width, banner.heightForWidth(width))

    buttons = [banner.button(act) for act in ACTS if not banner.button(act).isHidden()]
    assert all(button.width() >= button.sizeHint().width() for button in buttons)
    assert all(banner.rect().contains(button.geometry()) for button in buttons)
    assert (min(button.y() for button in buttons) > banner.height() // 3) is is_below


def test_a_narrow_strip_says_less_and_keeps_the_first_button(banner: ModelBanner) -> None:
    banner.render_banner(Banner(SENTENCE, Tone.PLAIN, ACTS, brief="It failed."), look_of(LIGHT))
    banner.resize(180, 300)
    QApplication.processEvents()

    shown = [label.text() for label in banner.findChildren(QLabel) if label.text()]
    assert (shown, banner.toolTip(), banner.accessibleName()) == (["It failed."], SENTENCE, SENTENCE)
    assert [banner.button(act).isHidden() for act in ACTS] == [False, True]


@pytest.mark.parametrize(("matters", "role"), [(True, "primary"), (False, "plain")])
def test_the_first_button_stands_out_where_nobody_answers_before(
    banner: ModelBanner, role: str, *, matters: bool
) -> None:
    banner.render_banner(Banner(SENTENCE, Tone.PLAIN, ACTS, matters=matters), look_of(LIGHT))

    assert [banner.button(act).property("role") for act in ACTS] == [role, *["plain"] * (len(ACTS) - 1)]


def test_a_file_from_another_computer_is_said_to_do_without_a_network(banner: ModelBanner) -> None:
    button = banner.button(BannerAct.IMPORT)

    assert "another computer" in button.toolTip()
    assert button.accessibleDescription() == button.toolTip()
