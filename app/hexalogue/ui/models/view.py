"""The widgets of the Models page. It shows a state and tells what was asked for; it decides nothing."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent

from hexalogue.domain.errors import AppError
from hexalogue.ui.errors import title_of
from hexalogue.ui.language import say
from hexalogue.ui.models.cards import ModelCard, ProfileCard
from hexalogue.ui.models.viewmodel import ModelRow, ProfileRow, is_gguf
from hexalogue.ui.sentences import said_error
from hexalogue.ui.theme import Theme
from hexalogue.ui.widgets.boxes import frame, in_column
from hexalogue.ui.widgets.buttons import push
from hexalogue.ui.widgets.card_column import CardColumn
from hexalogue.ui.widgets.labels import label
from hexalogue.ui.widgets.page import PageFrame
from hexalogue.ui.widgets.strip import Strip

TITLE = "Models"
SUBTITLE = "Everything here runs on this computer; what you type to these models does not leave it."


class ModelsView(PageFrame):
    """Cards of models on this computer, cards of models to fetch, and a place to drop a file."""

    use_asked = Signal(str)
    remove_asked = Signal(str)
    download_asked = Signal(str)
    act_chosen = Signal(str)
    import_asked = Signal()
    file_dropped = Signal(Path)
    error_closed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(say(TITLE), say(SUBTITLE))
        self._theme = theme
        self.setAcceptDrops(True)
        self._models = CardColumn(self._model_card, ModelCard.render_row)
        self._profiles = CardColumn(self._profile_card, ProfileCard.render_row)
        self._import = push(say("Import a GGUF file"), "plain", self.import_asked.emit)
        self.beside_title.addWidget(self._import)
        self._error = Strip(theme, icon_name="triangle-alert", colour="danger")
        self._error.closed.connect(self.error_closed)
        self._importing = label("", "muted", wraps=True)
        self._drop = frame("drop")
        words = label(say("Drop the GGUF file here to import it"))
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._drop.setLayout(in_column([words], margins=(16, 28, 16, 28)))
        self._empty = label("", wraps=True)
        self._fetch_title = label(say("To download"), "heading")
        for widget in (self._drop, self._error, self._importing, self._empty):
            self.body.addWidget(widget)
        self.body.addLayout(self._models.layout)
        self.body.addSpacing(8)
        self.body.addWidget(self._fetch_title)
        self.body.addLayout(self._profiles.layout)
        self._drop.hide()

    def show_models(self, rows: Sequence[ModelRow], emptiness: str) -> None:
        """Show these cards, or the sentence instead of them."""
        self._empty.setText(emptiness)
        self._empty.setVisible(bool(emptiness))
        self._models.show(rows)

    def show_profiles(self, rows: Sequence[ProfileRow]) -> None:
        """Show what can be fetched."""
        self._fetch_title.setVisible(bool(rows))
        self._profiles.show(rows)

    def show_importing(self, name: str) -> None:
        """name: of the file that is being taken in; empty when none is."""
        self._importing.setText(say("Checking and importing {name}…", name=name) if name else "")
        self._importing.setVisible(bool(name))
        self._import.setEnabled(not name)

    def show_error(self, error: AppError | None) -> None:
        """What went wrong last; None hides it."""
        if error is None:
            self._error.hide()
        else:
            self._error.tell(title_of(error.kind), said_error(error))

    def _model_card(self, row: ModelRow) -> ModelCard:
        card = ModelCard(self._theme, row)
        card.use_asked.connect(self.use_asked)
        card.remove_asked.connect(self.remove_asked)
        return card

    def _profile_card(self, row: ProfileRow) -> ProfileCard:
        card = ProfileCard(row)
        card.download_asked.connect(self.download_asked)
        card.act_chosen.connect(self.act_chosen)
        return card

    # --- Qt

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one GGUF file, and show where it will go."""
        if is_gguf([path.name for path in _dropped(event.mimeData())]):
            event.acceptProposedAction()
            self._drop.show()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Gone again."""
        self._drop.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        """Ask to import it."""
        self._drop.hide()
        event.acceptProposedAction()
        self.file_dropped.emit(_dropped(event.mimeData())[0])


def _dropped(carried: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in carried.urls() if url.isLocalFile()]
