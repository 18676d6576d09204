"""Writing, sending, stopping: with keys and clicks."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from tests.helpers.qt_run import application

from hexalogue.ui.chat.composer import MOST_LINES, Composer
from hexalogue.ui.chat.look import look_of
from hexalogue.ui.tokens import LIGHT

LOOK = look_of(LIGHT)


@pytest.fixture
def composer() -> Iterator[Composer]:
    """A composer that is shown and idle."""
    app = application()
    made = Composer()
    made.resize(600, 100)
    made.render_composer("Message small…", LOOK, is_running=False)
    made.show()
    app.processEvents()
    yield made
    made.close()
    made.deleteLater()
    app.processEvents()


def test_enter_sends_what_was_written_and_empties_the_field(composer: Composer) -> None:
    sent: list[str] = []
    composer.sent.connect(sent.append)

    QTest.keyClicks(composer.edit, "Hello there ")
    QTest.keyClick(composer.edit, Qt.Key.Key_Return)

    assert sent == ["Hello there"]
    assert composer.edit.toPlainText() == ""


def test_shift_enter_makes_a_line(composer: Composer) -> None:
    sent: list[str] = []
    composer.sent.connect(sent.append)

    QTest.keyClicks(composer.edit, "one")
    QTest.keyClick(composer.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClicks(composer.edit, "two")

    assert sent == []
    assert composer.edit.toPlainText().split() == ["one", "two"]


def test_blanks_are_not_sent(composer: Composer) -> None:
    sent: list[str] = []
    composer.sent.connect(sent.append)

    QTest.keyClicks(composer.edit, "   ")
    QTest.keyClick(composer.edit, Qt.Key.Key_Return)
    QTest.mouseClick(composer.button, Qt.MouseButton.LeftButton)

    assert sent == []


def test_it_grows_with_the_text_up_to_a_limit(composer: Composer) -> None:
    heights = []
    for lines in (1, 3, MOST_LINES, 40):
        composer.set_text("\n".join("line" for _ in range(lines)))
        application().processEvents()
        heights.append(composer.edit.height())

    assert heights[0] < heights[1] < heights[2]
    assert heights[2] == heights[3]


def test_while_an_answer_comes_the_button_and_escape_stop_it(composer: Composer) -> None:
    stops: list[bool] = []
    composer.stop_requested.connect(lambda: stops.append(True))
    composer.render_composer("Message small…", LOOK, is_running=True)

    assert composer.button.accessibleName() == "Stop the answer"
    QTest.mouseClick(composer.button, Qt.MouseButton.LeftButton)
    QTest.keyClick(composer.edit, Qt.Key.Key_Escape)

    assert len(stops) == 2


def test_words_written_while_an_answer_comes_are_sent(composer: Composer) -> None:
    sent: list[str] = []
    composer.sent.connect(sent.append)
    composer.render_composer("Message small…", LOOK, is_running=True)

    QTest.keyClicks(composer.edit, "next")
    assert composer.button.accessibleName() == "Send"
    QTest.mouseClick(composer.button, Qt.MouseButton.LeftButton)

    assert sent == ["next"]


def test_escape_stops_nothing_when_nothing_comes(composer: Composer) -> None:
    stops: list[bool] = []
    composer.stop_requested.connect(lambda: stops.append(True))

    QTest.keyClick(composer.edit, Qt.Key.Key_Escape)

    assert stops == []


def test_what_is_pasted_is_plain_text(composer: Composer) -> None:
    pasted = QMimeData()
    pasted.setHtml("<b>bold</b><img src='file:///etc/passwd'>")
    pasted.setText("bold")

    composer.edit.insertFromMimeData(pasted)

    assert composer.edit.toPlainText() == "bold"
    assert "<img" not in composer.edit.toHtml()


def test_a_file_that_is_dropped_is_not_taken(composer: Composer) -> None:
    dropped = QMimeData()
    dropped.setImageData(b"x")

    assert not composer.edit.canInsertFromMimeData(dropped)
    dropped.setUrls([QUrl("file:///etc/passwd")])
    assert not composer.edit.canInsertFromMimeData(dropped)
    composer.edit.insertFromMimeData(dropped)
    assert "root" not in composer.edit.toPlainText()


def test_a_click_anywhere_on_the_card_begins_to_write(composer: Composer) -> None:
    composer.activateWindow()
    composer.button.setFocus()

    QTest.mouseClick(composer, Qt.MouseButton.LeftButton, pos=QPoint(40, composer.height() - 12))

    assert composer.edit.hasFocus()


def test_every_control_has_a_name(composer: Composer) -> None:
    assert composer.edit.accessibleName() == "Message"
    assert composer.button.accessibleName() == "Send"


def test_at_first_launch_the_keys_are_said_only_to_somebody_who_writes(composer: Composer) -> None:
    composer.be_quiet(quiet=True)
    hint = next(label for label in composer.findChildren(QLabel) if label.text())
    assert hint.isHidden()

    QTest.keyClicks(composer.edit, "Hello")
    assert hint.isVisible()

    composer.edit.clear()
    composer.be_quiet(quiet=False)
    assert hint.isVisible()


def test_the_hint_goes_where_it_would_be_cut_off(composer: Composer) -> None:
    hint = next(label for label in composer.findChildren(QLabel) if label.text())
    assert hint.isVisible()

    composer.resize(hint.sizeHint().width(), 100)

    assert hint.isHidden()
