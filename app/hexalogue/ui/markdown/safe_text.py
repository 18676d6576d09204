"""The text widget that shows an answer: it reads nothing from anywhere, and is as high as what it holds.

Qt's own QTextBrowser reads `file:` addresses and follows them on a click, and when its `loadResource` gives nothing the
document tries the file itself (qtextdocument.cpp of Qt 6.11, read and tried 2026-11): so both are replaced.
"""

from PySide6.QtCore import QByteArray, QSize, Qt, QUrl
from PySide6.QtGui import QFontMetricsF, QImage, QKeyEvent, QTextDocument, QTextListFormat, QTextOption, QWheelEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextBrowser, QWidget

from hexalogue.ui.language import say
from hexalogue.ui.markdown.html import DONE, OPEN, indent_px

_BESIDE_NUMBER_PX = 10
_PAGE_KEYS = frozenset({Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End})


def _nothing(kind: int) -> object:
    """An empty resource. For a picture one clear pixel: given no bytes, Qt's image handler opens the file by itself
    (qtextimagehandler.cpp of Qt 6.11; seen by the file's access time, 2026-11).
    """
    if kind != QTextDocument.ResourceType.ImageResource.value:
        return QByteArray(b"")
    pixel = QImage(1, 1, QImage.Format.Format_ARGB32)
    pixel.fill(Qt.GlobalColor.transparent)
    return pixel


class SafeDocument(QTextDocument):
    """A document without resources: no picture, no style sheet, no file, no address is ever loaded."""

    def loadResource(self, type: int, name: QUrl | str) -> object:  # noqa: A002 - Qt's own names
        """Nothing, for everything."""
        del name
        return _nothing(type)


def _indent(document: QTextDocument) -> float:
    """As wide as the widest number of a list, pixels: Qt writes it to the left of the item, and cuts it off there."""
    widest: float = indent_px()
    metrics = QFontMetricsF(document.defaultFont())
    block = document.begin()
    while block.isValid():
        numbers = block.textList()
        if numbers is not None and numbers.format().style() == QTextListFormat.Style.ListDecimal:
            wanted = metrics.horizontalAdvance(numbers.itemText(block)) + _BESIDE_NUMBER_PX
            widest = max(widest, wanted / max(1, numbers.format().indent()))
        block = block.next()
    return widest


def _tasks(document: QTextDocument) -> str:
    """The tasks of an answer in words: which are done, which are open."""
    found = []
    block = document.begin()
    while block.isValid():
        text = block.text()
        if block.textList() is not None and text.startswith((DONE, OPEN)):
            is_done, task = text.startswith(DONE), text[len(DONE) :]
            found.append(say("done: {task}", task=task) if is_done else say("open: {task}", task=task))
        block = block.next()
    return ". ".join(found)


class SafeText(QTextBrowser):
    """Selectable rich text that never scrolls by itself: keys for pages and the wheel are its parent's."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        document = SafeDocument(self)
        document.setDocumentMargin(0)
        document.setUndoRedoEnabled(False)
        document.setIndentWidth(indent_px())
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        document.setDefaultTextOption(option)
        self.setDocument(document)
        self.setOpenLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.viewport().setAutoFillBackground(False)

    def setHtml(self, text: str) -> None:
        """With room for the numbers of its lists."""
        super().setHtml(text)
        self.document().setIndentWidth(_indent(self.document()))
        self.setAccessibleDescription(_tasks(self.document()) if DONE in text or OPEN in text else "")

    def height_for(self, width: int) -> int:
        """How high the text is at that width, in pixels; lays it out."""
        if self.width() != width:
            self.resize(width, max(1, self.height()))
        document = self.document()
        document.setTextWidth(width)
        return max(1, round(document.size().height()))

    def minimumSizeHint(self) -> QSize:
        """None of its own: whoever holds it decides."""
        return QSize(0, 0)

    def loadResource(self, type: int, name: QUrl | str) -> object:  # noqa: A002 - Qt's own names
        """Nothing, for everything."""
        del name
        return _nothing(type)

    def doSetSource(
        self,
        name: QUrl | str,
        /,
        type: QTextDocument.ResourceType = QTextDocument.ResourceType.UnknownResource,  # noqa: A002 - Qt's own name
    ) -> None:
        """Never goes anywhere."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The transcript scrolls."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Pages are the transcript's; what moves or copies a selection stays here."""
        if event.key() in _PAGE_KEYS and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            event.ignore()
            return
        super().keyPressEvent(event)
