"""The hands of a person who sets something up: what can be seen is clicked and typed into, nothing else."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget

from hexalogue.ui.pages import SETUP
from hexalogue.ui.shell import MainWindow
from hexalogue.ui.wizard.choice import ChoiceButton
from hexalogue.ui.wizard.controller import SetupController
from hexalogue.ui.wizard.state import SetupState
from hexalogue.ui.wizard.view import SetupView

WidgetT = TypeVar("WidgetT", bound=QWidget)
LEFT = Qt.MouseButton.LeftButton


@dataclass
class SetupHands:
    """The open page of a window."""

    window: MainWindow

    @property
    def view(self) -> SetupView:
        """The page; opened when it is first asked for."""
        found = self.window.findChild(SetupView)
        if found is None:
            self.window.open_page(SETUP)
            found = self.window.findChild(SetupView)
        assert found is not None
        return found

    @property
    def controller(self) -> SetupController:
        """What stands behind it."""
        found = self.view.findChild(SetupController)
        assert found is not None
        return found

    @property
    def state(self) -> SetupState:
        """What it shows."""
        return self.controller.state

    async def choose(self, *row_ids: str) -> None:
        """Click a goal, then a provider, each once it is there."""
        for row_id in row_ids:
            await self._click_row(row_id)

    async def press(self, words: str) -> None:
        """Click the button with these words, once it can be pressed."""
        await self.until(lambda: self._button(words) is not None)
        button = self._button(words)
        assert button is not None
        QTest.mouseClick(button, LEFT)

    async def write(self, label: str, text: str) -> None:
        """Type into the field of this name."""
        await self.until(lambda: self._field(label) is not None)
        field = self._field(label)
        assert field is not None
        field.selectAll()
        QTest.keyClicks(field, text)

    async def until(self, holds: Callable[[], object], within_s: float = 30.0) -> None:
        """Let the application go on until something holds."""
        try:
            async with asyncio.timeout(within_s):
                while not holds():  # noqa: ASYNC110 - a widget has no event to wait for
                    await asyncio.sleep(0.02)
        except TimeoutError:
            raise AssertionError(f"{self.words()} {self.state.trouble!r}") from None

    async def token(self, within_s: float = 120.0) -> str:
        """What the model said at the end. Fails with what went wrong."""
        await self.until(lambda: self.state.proven is not None or self.view.proof.trouble, within_s)
        assert self.state.proven is not None, self.view.proof.trouble
        return self.state.proven.text

    def can_press(self, words: str) -> bool:
        """Whether there is such a button that can be pressed."""
        return self._button(words) is not None

    def text_of(self, label: str) -> str:
        """What stands in the field of this name."""
        field = self._field(label)
        assert field is not None, self.words()
        return field.text()

    def words(self) -> list[str]:
        """Everything that can be read on the page."""
        texts = [getattr(widget, "text", str)() for widget in self.view.findChildren(QWidget) if widget.isVisible()]
        return [text for text in texts if text]

    async def _click_row(self, row_id: str) -> None:
        await self.until(lambda: self._choice(row_id) is not None)
        button = self._choice(row_id)
        assert button is not None
        QTest.mouseClick(button, LEFT)

    def _choice(self, row_id: str) -> ChoiceButton | None:
        found = [one for one in self._seen(ChoiceButton) if one.row.id == row_id]
        return found[0] if found else None

    def _button(self, words: str) -> QAbstractButton | None:
        found = [one for one in self._seen(QAbstractButton) if one.text() == words and one.isEnabled()]
        return found[0] if found else None

    def _field(self, label: str) -> QLineEdit | None:
        found = [one for one in self._seen(QLineEdit) if one.accessibleName() == label]
        return found[0] if found else None

    def _seen(self, kind: type[WidgetT]) -> list[WidgetT]:
        return [widget for widget in self.view.findChildren(kind) if widget.isVisible()]
