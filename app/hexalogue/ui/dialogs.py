"""Dialogs to wait for. Built on `open()` and a future: a nested event loop would break every other task
(qasync 0.28.0, tried 2026-11-21)."""

import asyncio
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QFileDialog, QLayout, QPushButton, QWidget

from hexalogue.ui.language import say
from hexalogue.ui.tokens import px
from hexalogue.ui.widgets.boxes import in_column, in_row
from hexalogue.ui.widgets.buttons import push
from hexalogue.ui.widgets.labels import label

_WIDTH_PX = 420
_ROW_PX = 400


async def ask(parent: QWidget, title: str, text: str, *, yes: str, no: str = "", danger: bool = False) -> bool:
    """Whether the person pressed `yes`. Closing the dialog is `no`. The harmless button has the focus."""
    agree = push(yes, "danger" if danger else "primary")
    refuse = push(no or say("Cancel"), "plain")
    dialog = _dialog(parent, title, text, [refuse, agree])
    agree.clicked.connect(dialog.accept)
    refuse.clicked.connect(dialog.reject)
    (refuse if danger else agree).setFocus()
    return await finished(dialog) == QDialog.DialogCode.Accepted


async def pick(parent: QWidget, title: str, text: str, rows: Sequence[str], *, yes: str) -> tuple[int, ...]:
    """Which of the rows the person left ticked, by number; none when it was closed. All are ticked to begin with."""
    boxes = [_ticked(row) for row in rows]
    agree, refuse = push(yes, "primary"), push(say("Cancel"), "plain")
    for box in boxes:
        box.toggled.connect(lambda _: agree.setEnabled(any(box.isChecked() for box in boxes)))
    dialog = _dialog(parent, title, text, [refuse, agree], boxes)
    agree.clicked.connect(dialog.accept)
    refuse.clicked.connect(dialog.reject)
    agree.setFocus()
    is_wanted = await finished(dialog) == QDialog.DialogCode.Accepted
    return tuple(number for number, box in enumerate(boxes) if is_wanted and box.isChecked())


async def tell(parent: QWidget, title: str, text: str) -> None:
    """Say something and wait until it is closed."""
    close = push(say("Close"), "primary")
    dialog = _dialog(parent, title, text, [close])
    close.clicked.connect(dialog.accept)
    await finished(dialog)


async def choose_file(parent: QWidget, title: str, pattern: str) -> Path | None:
    """A file the person chose, or None. pattern: as in “GGUF models (*.gguf)”."""
    dialog = QFileDialog(parent, title)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilters([pattern, say("All files (*)")])
    if await finished(dialog) != QDialog.DialogCode.Accepted:
        return None
    return Path(dialog.selectedFiles()[0])


async def choose_new_file(parent: QWidget, title: str, name: str, pattern: str) -> Path | None:
    """Where to save something, or None. name: the file's name to begin with.   pattern: as in “Text (*.txt)”.

    Asks before it gives a file that is there: Qt's own question would be a nested loop.
    """
    dialog = QFileDialog(parent, title)
    dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setNameFilters([pattern])
    dialog.selectFile(name)
    if await finished(dialog) != QDialog.DialogCode.Accepted:
        return None
    path = Path(dialog.selectedFiles()[0])
    text = say("{name} is there already, and would be replaced.", name=path.name)
    is_there = await asyncio.to_thread(path.exists)
    if is_there and not await ask(parent, say("Replace the file?"), text, yes=say("Replace"), danger=True):
        return None
    return path


async def choose_folder(parent: QWidget, title: str) -> Path | None:
    """A folder the person chose, or None."""
    dialog = QFileDialog(parent, title)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly, on=True)
    if await finished(dialog) != QDialog.DialogCode.Accepted:
        return None
    return Path(dialog.selectedFiles()[0])


async def finished(dialog: QDialog) -> int:
    """Open and wait for the result. A cancelled wait closes the dialog; it is deleted in any case."""
    waiting: asyncio.Future[int] = asyncio.get_running_loop().create_future()

    def settle(result: int) -> None:
        if not waiting.done():
            waiting.set_result(result)

    dialog.finished.connect(settle)
    dialog.open()
    try:
        return await waiting
    finally:
        dialog.hide()
        dialog.deleteLater()


def _ticked(text: str) -> QCheckBox:
    """A name may be as long as its owner likes: it is cut in the middle, and whole as a tool tip."""
    box = QCheckBox()
    box.setText(box.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, px(_ROW_PX)))
    box.setToolTip(text if box.text() != text else "")
    box.setAccessibleName(text)
    box.setChecked(True)
    return box


def _dialog(
    parent: QWidget, title: str, text: str, buttons: list[QPushButton], between: Sequence[QWidget] = ()
) -> QDialog:
    dialog = QDialog(parent)
    dialog.setWindowTitle(title)
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.setAccessibleName(title)
    words = label(text, wraps=True)
    words.setMinimumWidth(_WIDTH_PX)
    heading = label(title, "heading", wraps=True)
    parts: list[QWidget | QLayout | None] = [heading, words]
    if between:
        parts.append(in_column(between))
    parts.append(in_row([None, *buttons]))
    dialog.setLayout(in_column(parts, gap=16, margins=(24, 24, 24, 20)))
    return dialog
