"""The last step: choose a model, ask it one question, see the answer and how long it took."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QCompleter, QProgressBar, QWidget

from hexalogue.ui.language import say
from hexalogue.ui.theme import Theme
from hexalogue.ui.widgets.boxes import CARD, frame, in_column, in_row
from hexalogue.ui.widgets.buttons import change_kind, push
from hexalogue.ui.widgets.labels import Dot, IconLabel, label
from hexalogue.ui.wizard.new_chats import DefaultView
from hexalogue.ui.wizard.proof import ProofView


class _Models(QComboBox):
    """The models, or the name of one that no list has. The wheel scrolls the page."""

    def __init__(self) -> None:
        super().__init__()
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(24)
        self.setMaxVisibleItems(12)
        self.setAccessibleName(say("Model"))
        completer = QCompleter(self.model(), self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self.setCompleter(completer)


class ProofPanel(QWidget):
    """model_named: another model.   asked, stopped: the proof.   chat_wanted: it is good.   correct_wanted: a form.

    default_wished: whether new chats are answered by it too.
    """

    model_named = Signal(str)
    asked = Signal()
    stopped = Signal()
    chat_wanted = Signal()
    correct_wanted = Signal(str)
    default_wished = Signal(bool)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._view: ProofView | None = None
        self._names: tuple[str, ...] = ()
        self.models = _Models()
        line = self.models.lineEdit()
        if line is not None:
            line.setAccessibleName(say("Model"))
            line.returnPressed.connect(self._enter)
        self._note = label("", "muted", wraps=True)
        self.ask = push(say("Ask it"), "primary", self.asked.emit)
        self.stop = push(say("Stop"), "plain", self.stopped.emit)
        self._asking = label(say("Asking for one sentence… a large model takes a while to load."), "muted", wraps=True)
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(say("Waiting for the answer"))
        self._answer = label("", "", wraps=True)
        self._dot = Dot(theme, "local")
        self._facts = label("", "muted", wraps=True)
        self._trouble_icon = IconLabel(theme, "triangle-alert", "danger")
        self._trouble_title = label("", "strong", wraps=True)
        self._trouble = label("", "muted", wraps=True)
        self.correct = push("", "primary", self._correct)
        self.chat = push(say("Open the chat"), "primary", self.chat_wanted.emit)
        self.default = QCheckBox(say("Answer new chats with it too"))
        self.default.clicked.connect(self.default_wished)
        self._default_note = label("", "muted", wraps=True)
        self._lay_out(theme)
        self.models.editTextChanged.connect(self._named)

    @property
    def first(self) -> QWidget:
        """Where a person goes on: into the chat once it has answered, else to the model."""
        return self.chat if not self.chat.isHidden() else self.models

    @property
    def answer(self) -> str:
        """What it said."""
        return self._answer.text()

    @property
    def facts(self) -> str:
        """How long it took."""
        return self._facts.text()

    @property
    def trouble(self) -> str:
        """Why there is no answer."""
        return ". ".join(part.text() for part in (self._trouble_title, self._trouble) if part.text())

    def show_proof(self, view: ProofView) -> None:
        """Show this."""
        is_answered = bool(view.answer) and (self._view is None or not self._view.answer)
        focused = QApplication.focusWidget()
        is_at_button = focused in (self.ask, self.stop)
        self._view = view
        self._show_models(view)
        self._note.setText(view.note)
        self.ask.setVisible(not view.is_asking)
        self.ask.setEnabled(view.can_ask)
        has_answer = bool(view.answer)
        self.ask.setText(say("Ask again") if has_answer or view.trouble else say("Ask it"))
        change_kind(self.ask, "plain" if has_answer or view.correct else "primary")
        self.stop.setVisible(view.is_asking)
        self._waiting.setVisible(view.is_asking)
        self._proof.setVisible(has_answer)
        self._answer.setText(view.answer)
        self._facts.setText(view.facts)
        self._dot.change(view.privacy.value)
        self._failed.setVisible(bool(view.trouble_title))
        self._trouble_title.setText(view.trouble_title)
        self._trouble.setText(view.trouble)
        self.correct.setVisible(view.correct is not None)
        self.correct.setText(view.correct_verb)
        self.correct.setAccessibleName(view.correct_verb)
        self.chat.setVisible(has_answer)
        self._show_default(view.default)
        is_here = focused is not None and self.isAncestorOf(focused)
        if is_answered and is_here:
            self.chat.setFocus()  # Enter goes on
        elif is_at_button and focused is not None and focused.isHidden():
            (self.stop if view.is_asking else self.ask).setFocus()  # each takes the place of the other

    # --- inside

    def _lay_out(self, theme: Theme) -> None:
        choose = frame("card")
        row = in_row([], gap=8)
        row.addWidget(self.models, 1)
        row.addWidget(self.ask)
        row.addWidget(self.stop)
        choose.setLayout(in_column([label(say("Model"), "strong"), row, self._note], gap=6, margins=CARD))
        self._waiting = frame("card")
        self._waiting.setLayout(in_column([self._asking, self._bar], gap=8, margins=CARD))
        self._proof = frame("card")
        head = in_row([IconLabel(theme, "circle-check", "local"), label(say("It answered"), "strong"), None], gap=10)
        facts = in_row([self._dot], gap=8)
        facts.addWidget(self._facts, 1)
        usual = in_column([self.default, self._default_note], gap=2)
        act = in_row([self.chat, None])
        self._proof.setLayout(in_column([head, self._answer, facts, usual, act], gap=10, margins=CARD))
        self._failed = frame("card")
        sentence = in_row([], gap=10)
        sentence.addWidget(self._trouble_icon, 0, Qt.AlignmentFlag.AlignTop)
        told = in_column([self._trouble_title, self._trouble], gap=2)
        told.addSpacing(4)
        told.addLayout(in_row([self.correct, None]))
        sentence.addLayout(told, 1)
        self._failed.setLayout(in_column([sentence], margins=CARD))
        self.setLayout(in_column([choose, self._waiting, self._proof, self._failed]))

    def _show_default(self, default: DefaultView) -> None:
        self.default.setVisible(default.is_offered)
        self.default.setChecked(default.is_wished)
        self.default.setEnabled(default.can_be_wished)
        self.default.setAccessibleDescription(default.note)
        self._default_note.setText(default.note)
        self._default_note.setVisible(bool(default.note))

    def _show_models(self, view: ProofView) -> None:
        with QSignalBlocker(self.models):
            if view.models != self._names:
                self._names = view.models
                self.models.clear()
                self.models.addItems(list(view.models))
            if self.models.currentText() != view.model:
                self.models.setEditText(view.model)

    def _named(self, text: str) -> None:
        self.model_named.emit(text)

    def _enter(self) -> None:
        if self._view is not None and self._view.can_ask:
            self.asked.emit()

    def _correct(self) -> None:
        if self._view is not None and self._view.correct is not None:
            self.correct_wanted.emit(self._view.correct)
