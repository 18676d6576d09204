"""The widgets of the setup page. It shows a state and tells what was asked for; it decides nothing."""

from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from hexalogue.domain.errors import AppError
from hexalogue.domain.setting_up import Step
from hexalogue.ui.errors import shown
from hexalogue.ui.language import say
from hexalogue.ui.theme import Theme
from hexalogue.ui.tokens import METRICS
from hexalogue.ui.widgets.boxes import in_column, in_row
from hexalogue.ui.widgets.buttons import push
from hexalogue.ui.widgets.card_column import CardColumn
from hexalogue.ui.widgets.labels import label
from hexalogue.ui.widgets.page import SIDE_PX, PageFrame
from hexalogue.ui.widgets.scroll_column import GUTTER_PX
from hexalogue.ui.widgets.search_field import Cross
from hexalogue.ui.widgets.strip import Strip
from hexalogue.ui.wizard import words
from hexalogue.ui.wizard.choices import ChoiceColumn
from hexalogue.ui.wizard.forms import need_rows
from hexalogue.ui.wizard.matrix_panel import MatrixPanel
from hexalogue.ui.wizard.need_card import NeedCard
from hexalogue.ui.wizard.proof import proof_view
from hexalogue.ui.wizard.proof_panel import ProofPanel
from hexalogue.ui.wizard.shown import Frame, frame_of, goal_rows, is_searchable, provider_rows
from hexalogue.ui.wizard.state import SetupState


class SetupView(PageFrame):
    """One panel a step; only the one that is now is shown."""

    goal_chosen = Signal(str)
    provider_chosen = Signal(str)
    searched = Signal(str)
    acted = Signal(str, str, dict)
    typed = Signal(str, str)
    form_opened = Signal(str)
    went_back = Signal()
    skipped = Signal()
    matrix_asked = Signal()
    came_into_view = Signal()
    place_wanted = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(say(words.TITLE), "")
        self._theme = theme
        self._panel = ""
        self._stop_gap: QWidget | None = None
        self._way = label("", "muted")
        self._way.setTextFormat(Qt.TextFormat.RichText)  # of our own words, escaped
        self._error = Strip(theme, icon_name="triangle-alert", colour="danger")
        self.goals = ChoiceColumn(theme)
        self.goals.chosen.connect(self.goal_chosen)
        self.search = QLineEdit()
        self.search.setPlaceholderText(say("Search providers"))
        self.search.setAccessibleName(say("Search providers"))
        Cross(self.search, theme)
        self.search.textEdited.connect(self.searched)
        self.search.returnPressed.connect(self._choose_first)
        self.providers = ChoiceColumn(theme)
        self.providers.chosen.connect(self.provider_chosen)
        self._nobody = label("", "muted", wraps=True)
        self.needs = CardColumn(self._need_card, NeedCard.render_row)
        self._reading = label(say("Looking at what is here…"), "muted")
        self.proof = ProofPanel(theme)
        self.matrix = MatrixPanel(theme)
        self.back = push(say("Back"), "plain", self.went_back.emit)
        self.skip = push(say("Skip, I will look around"), "quiet", self.skipped.emit)
        self.what = push(say("What needs what"), "quiet", self.matrix_asked.emit)
        self._panels = {
            Step.GOAL.value: self.goals,
            Step.PROVIDER.value: _boxed([self.search, self.providers, self._nobody]),
            Step.NEEDS.value: self._needs_panel(),
            Step.PROOF.value: self.proof,
            "matrix": self.matrix,
        }
        self.beside_title.addWidget(self._way)
        self.body.addWidget(self._error)
        for panel in self._panels.values():
            panel.hide()
            self.body.addWidget(panel)
        self.body.addSpacing(8)
        self.body.addLayout(in_row([self.back, self.skip, None, self.what]))

    def show_state(self, state: SetupState) -> None:
        """Show the step that is now."""
        frame = frame_of(state)
        self.head(frame.heading, frame.subtitle)
        self._tell_way(frame)
        self.back.setVisible(frame.can_go_back)
        self.skip.setVisible(not frame.can_go_back)
        self.what.setVisible(frame.panel != "matrix")
        self._fill(frame.panel, state)
        is_new = frame.panel != self._panel
        self._panel = frame.panel
        for name, panel in self._panels.items():
            panel.setVisible(name == frame.panel)
        if is_new:
            self.scroll_area.verticalScrollBar().setValue(0)
        if is_new and frame.panel == Step.PROOF.value:
            self.needs.show(need_rows(state))  # unseen: what was typed into its forms goes, and a key with it
        self._focus_first(is_new=is_new)

    def show_error(self, error: AppError | None) -> None:
        """What concerns the whole page; None hides it."""
        if error is None:
            self._error.hide()
        else:
            told = shown(error, ())
            self._error.tell(told.title, told.text)

    def show_place(self, place: str) -> None:
        """Open at a goal's providers; fulfils `ui.pages.HasPlaces`."""
        self.place_wanted.emit(place)

    @property
    def panel(self) -> str:
        """Which step is shown."""
        return self._panel

    # --- inside

    def _fill(self, panel: str, state: SetupState) -> None:
        if panel == Step.GOAL.value:
            self.goals.show_rows(goal_rows(state))
        elif panel == Step.PROVIDER.value:
            rows = provider_rows(state)
            self.search.setVisible(is_searchable(state))
            if self.search.text() != state.search:
                self.search.setText(state.search)
            self.providers.show_rows(rows)
            self._nobody.setText(
                "" if rows else say("No provider is called “{words}”.", words=state.search.strip()[:80])
            )
            self._nobody.setVisible(not rows and state.listed is not None)
        elif panel == Step.NEEDS.value:
            self.needs.show(need_rows(state))
            self._reading.setVisible(state.facts is None or state.listed is None)
        elif panel == Step.PROOF.value:
            self.proof.show_proof(proof_view(state))
        else:
            self.matrix.show_state(state)

    def _choose_first(self) -> None:
        """Enter in the search takes the best fit."""
        if self.providers.buttons:
            self.providers.buttons[0].click()

    def _tell_way(self, frame: Frame) -> None:
        """All steps, the one that is now in bold."""
        names = [escape(name) for name in frame.crumbs]
        if names:
            names[frame.now] = f"<b>{names[frame.now]}</b>"
            step = say("Step {number} of {count}", number=frame.now + 1, count=len(names))
            self._way.setAccessibleName(f"{step}: {frame.crumbs[frame.now]}")
        self._way.setText("&nbsp; ›&nbsp; ".join(names))
        self._show_way()

    def _show_way(self) -> None:
        wanted = self.title_width + self._way.sizeHint().width() + 3 * METRICS.grid
        room = min(self.width() - 2 * SIDE_PX - GUTTER_PX, METRICS.text_column + 20)
        self._way.setVisible(bool(self._way.text()) and wanted < room)

    def _needs_panel(self) -> QWidget:
        panel = QWidget()
        column = in_column([self._reading])
        column.addLayout(self.needs.layout)
        panel.setLayout(column)
        return panel

    def _need_card(self, row: object) -> NeedCard:
        card = NeedCard(self._theme, row)  # type: ignore[arg-type]
        card.acted.connect(self.acted)
        card.typed.connect(self.typed)
        card.opened.connect(self.form_opened)
        return card

    def _focus_first(self, *, is_new: bool) -> None:
        """By keyboard one goes on where the step begins; the window asks the page for it when it opens it."""
        first = self._beginning()
        self.setFocusProxy(first)
        # Whoever waited at the buttons below, for want of anything above them, is led to what came.
        is_idle = QApplication.focusWidget() in (None, self, self._stop_gap)
        self._stop_gap = first if first in (self.back, self.skip) else None
        if self.isVisible() and (is_new or is_idle):
            first.setFocus()

    def _beginning(self) -> QWidget:
        """Where the step begins."""
        form = next((card.form for card in self.needs.cards if card.form is not None), None)
        if self._panel == Step.GOAL.value and self.goals.buttons:
            return self.goals.buttons[0]
        if self._panel == Step.PROVIDER.value and not self.search.isHidden():
            return self.search
        if self._panel == Step.PROVIDER.value and self.providers.buttons:
            return self.providers.buttons[0]
        if self._panel == Step.NEEDS.value and form is not None and form.first is not None:
            return form.first
        if self._panel == Step.PROOF.value:
            return self.proof.first
        return self.back if not self.back.isHidden() else self.skip

    # --- Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The way here is shown where there is room beside the title."""
        super().resizeEvent(event)
        self._show_way()

    def showEvent(self, event: QShowEvent) -> None:
        """What was found may be old."""
        super().showEvent(event)
        self.came_into_view.emit()


def _boxed(widgets: list[QWidget]) -> QWidget:
    made = QWidget()
    made.setLayout(in_column(list(widgets)))
    return made
