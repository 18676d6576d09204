"""Which model an engine is started with, and the button that starts it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame

from hexalogue.services.engine_panel import Servable
from hexalogue.ui.engines.starting import Start
from hexalogue.ui.language import say
from hexalogue.ui.widgets.boxes import in_row
from hexalogue.ui.widgets.buttons import push
from hexalogue.ui.widgets.elided_combo import ElidedCombo


class StartLine(QFrame):
    """Hidden where there is no model. Both signals carry a model's reference."""

    started = Signal(str)
    chosen = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self._models = ElidedCombo()
        self._models.setAccessibleName(say("Model for {name}", name=name))
        self._models.setMinimumContentsLength(12)
        self._models.setMaxVisibleItems(12)
        self._models.activated.connect(lambda _: self.chosen.emit(self.reference))
        self.button = push(say("Start"), "plain", lambda: self.started.emit(self.reference))
        row = in_row([])
        row.addWidget(self._models, 1)
        row.addWidget(self.button)
        self.setLayout(row)

    @property
    def reference(self) -> str:
        """Of the model that is shown; empty without any."""
        return self._models.currentData() or ""

    def show_start(self, start: Start) -> None:
        """Show this. Whether the button can be pressed is for who looks after the focus."""
        self.setVisible(bool(start.models))
        if not start.models:
            return
        self.button.setText(start.verb)
        self.button.setAccessibleName(f"{start.verb}: {self._name}")
        self._show_models(start.models)
        self._models.setCurrentIndex(start.chosen)

    def _show_models(self, models: tuple[Servable, ...]) -> None:
        names = [model.name for model in models]
        if names == [self._models.itemText(number) for number in range(self._models.count())]:
            return
        self._models.clear()
        for number, model in enumerate(models):
            self._models.addItem(model.name, model.reference)
            self._models.setItemData(number, model.name, Qt.ItemDataRole.ToolTipRole)
