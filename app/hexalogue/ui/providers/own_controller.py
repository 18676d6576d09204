"""Between the service of own providers and the form: asks the server while it is typed, keeps what was typed."""

from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from hexalogue.domain.errors import AppError, BadArgument
from hexalogue.domain.ids import ProviderId
from hexalogue.domain.provider import ProviderSpec
from hexalogue.services.facade import Services
from hexalogue.ui import dialogs
from hexalogue.ui.language import say
from hexalogue.ui.providers import own_viewmodel as vm
from hexalogue.ui.providers.own_form import OwnFormView

# After the last key: longer than a pause between two, shorter than one's patience.
PAUSE_MS = 900
_CERTIFICATES = "PEM (*.pem *.crt *.cer)"


class OwnController(QObject):
    """saved: the id of what was kept.   closed: the form is not wanted any more."""

    saved = Signal(str)
    closed = Signal()

    def __init__(self, services: Services, view: OwnFormView) -> None:
        super().__init__(view)
        self._services = services
        self._view = view
        self._state = vm.OwnState()
        self._round = 0
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._look)
        view.edited.connect(self._edited)
        view.key_edited.connect(self._ask_anew)
        view.left.connect(self._left)
        view.use_asked.connect(self._use)
        view.save_asked.connect(self._save)
        view.cancelled.connect(self.closed)
        view.file_asked.connect(self._choose_file)
        view.error_closed.connect(lambda: self._take(vm.ErrorSeen()))

    @property
    def state(self) -> vm.OwnState:
        """What the form shows."""
        return self._state

    def begin(self, spec: ProviderSpec | None = None) -> None:
        """An empty form, or that of a row that is there."""
        form = vm.form_of(spec) if spec is not None else vm.OwnForm()
        self._round += 1
        self._pause.stop()
        self._state = vm.OwnState(form, editing=spec.id if spec is not None else "")
        self._view.begin(form)
        self._view.show_state(self._state)
        if spec is not None:
            self._look()

    def _edited(self) -> None:
        before = vm.asked_of(self._state.form)
        self._take(vm.Edited(self._view.form))
        if vm.asked_of(self._state.form) != before:
            self._ask_anew()

    def _ask_anew(self) -> None:
        """What is on its way is out of date; ask when the person pauses."""
        self._round += 1
        self._take(vm.LookEnded(None))
        self._pause.start()

    def _left(self) -> None:
        if self._pause.isActive() or (self._state.looked is None and not self._state.is_checking):
            self._look()

    def _use(self, address: str) -> None:
        self._take(vm.Edited(replace(self._state.form, address=address)))
        self._look()

    def _look(self) -> None:
        self._pause.stop()
        if vm.may_look(self._state) and not self._state.is_saving:
            self._round += 1
            self._services.tasks.start(self._looked(self._round), name="look at a provider of one's own")

    async def _looked(self, number: int) -> None:
        """What comes after the person went on typing is thrown away."""
        draft = vm.draft_of(self._state.form, self._view.key)
        self._take(vm.LookBegan(has_key=bool(draft.key.reveal()) or bool(self._state.editing)))
        editing = ProviderId(self._state.editing) if self._state.editing else None
        looked, error = None, None
        try:
            looked = await self._services.beyond().own.looked_at(draft, editing)
        except BadArgument:  # it stands beside the field
            pass
        except AppError as refused:
            error = refused
        if number == self._round:
            self._take(vm.LookEnded(looked, error))

    def _save(self) -> None:
        if vm.may_save(self._state):
            self._services.tasks.start(self._kept(), name="keep a provider of one's own")

    async def _kept(self) -> None:
        self._pause.stop()
        self._round += 1
        self._take(vm.SaveBegan())
        editing = ProviderId(self._state.editing) if self._state.editing else None
        try:
            draft = vm.draft_of(self._state.form, self._view.key)
            provider = await self._services.beyond().own.save(draft, editing)
        except AppError as error:
            self._take(vm.SaveFailed(error))
            return
        self._state = vm.OwnState()
        self.saved.emit(provider)

    def _choose_file(self) -> None:
        self._services.tasks.start(self._chosen_file(), name="choose a file of certificates")

    async def _chosen_file(self) -> None:
        path = await dialogs.choose_file(self._view, say("Choose a file of certificates"), _CERTIFICATES)
        if path is not None:
            self._take(vm.Edited(replace(self._state.form, ca_file=str(path))))
            self._look()

    def _take(self, event: vm.OwnEvent) -> None:
        state = vm.reduced(self._state, event)
        if state != self._state:
            self._state = state
            self._view.show_state(state)
