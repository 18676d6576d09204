"""What the buttons of forms do. One job at a time; what goes wrong stays in its form."""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import replace
from typing import Any, Final

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication

from hexalogue.domain.errors import AppError
from hexalogue.domain.verdicts import Verdict
from hexalogue.services.facade import Services
from hexalogue.services.setup import SetupService
from hexalogue.ui.pages import KEYS
from hexalogue.ui.wizard import events, outcomes
from hexalogue.ui.wizard import viewmodel as vm
from hexalogue.ui.wizard.form_view import ADDRESS, KEY, PEER, Act
from hexalogue.ui.wizard.programs import Programs
from hexalogue.ui.wizard.state import Form, SetupState
from hexalogue.ui.wizard.view import SetupView

Texts = dict[str, str]
# A person is told by then that it takes long; the answer is waited for all the same.
SLOW_S: Final = 3.0


class Acting(QObject):
    """state: the page's, read whenever it is needed.   take: what happened.   open_page: an id of `ui.pages`."""

    def __init__(
        self,
        services: Services,
        setup: SetupService,
        view: SetupView,
        state: Callable[[], SetupState],
        take: Callable[[events.Event], None],
        open_page: Callable[[str, str], object],
    ) -> None:
        super().__init__(view)
        self._services = services
        self._setup = setup
        self._view = view
        self._state = state
        self._take = take
        self._open_page = open_page
        self._job: asyncio.Task[None] | None = None
        self._is_left = False
        self.programs = Programs(services.models, setup, view, state, take, self._work, self._start)
        self._acts: dict[Act, Callable[[str, Texts], object]] = {
            Act.INSTALL: lambda *_: self.programs.install(),
            Act.FROM_FILE: lambda *_: self.programs.choose_engine(),
            Act.CANCEL: lambda *_: self._cancel(),
            Act.COPY: lambda text, _: QGuiApplication.clipboard().setText(text),
            Act.LOOK_AGAIN: lambda *_: self.refresh("package"),
            Act.DOWNLOAD: lambda model, _: self.programs.download(model),
            Act.RESUME: lambda *_: services.models.resume_download(),
            Act.DROP: lambda *_: services.models.cancel_download(),
            Act.IMPORT: lambda *_: self.programs.choose_model(),
            Act.USE_ADDRESS: lambda *_: self._use_typed(),
            Act.USE_FOUND: lambda address, _: self._use(address, None),
            Act.SAVE_VALUES: lambda _, texts: self._work("values", lambda: self._save_values(texts)),
            Act.ADD_PEER: lambda _, texts: self._work("peers", lambda: self._add_peer(texts.get(PEER, ""))),
            Act.REMOVE_PEER: lambda address, _: self._work("peers", lambda: self._remove_peer(address)),
            Act.SAVE_KEY: lambda _, texts: self._save_key(texts.get(KEY, ""), for_session=False),
            Act.KEEP_FOR_SESSION: lambda _, texts: self._save_key(texts.get(KEY, ""), for_session=True),
            Act.OPEN_KEYS: lambda *_: self._open_page(KEYS, self._state().provider),
            Act.OPEN_PAGE: lambda address, _: _open_web(address),
            Act.CLOSE: lambda *_: self._take(events.FormOpened(None)),
        }

    def act(self, act: str, argument: str, texts: Texts) -> None:
        """A button of the open form was pressed."""
        self._acts[Act(act)](argument, texts)

    def refresh(self, form: Form) -> None:
        """Look anew whether the form is still needed."""
        self._work(form, _nothing)

    def prepare(self, form: Form | None) -> None:
        """Read what a form shows."""
        kinds = vm.forms_of(self._state())
        if {"engine", "package"} & set(kinds) and self._state().engine is None and not self._state().command:
            self.programs.read()
        if form == "peers" or ("peers" in kinds and self._state().peers is None):
            self._start(self._read_peers(), "look at the workers")

    # --- one job

    def _start(self, work: Coroutine[Any, Any, None], name: str) -> "asyncio.Task[None]":
        return self._services.tasks.start(work, name=name)

    def _work(self, form: Form, job: Callable[[], Awaitable[object]]) -> None:
        if self._job is not None and not self._job.done():
            return
        self._take(outcomes.WorkBegan(form))
        self._job = self._start(self._worked(form, job), f"set up: {form}")

    def leave(self) -> None:
        """Another provider was chosen: what was done for the one before is given up, and tells nothing any more."""
        job, self._job = self._job, None
        if job is not None:
            job.cancel()

    def _cancel(self) -> None:
        if self._job is not None:
            self._is_left = self._state().busy == "key"
            self._job.cancel()

    async def _brought(self, job: Callable[[], Awaitable[object]]) -> object:
        """What comes of it. Nothing where the person stopped waiting for a key's check: the key is kept by then, and
        what is there is looked at all the same."""
        self._is_left = False
        try:
            return await job()
        except asyncio.CancelledError:
            task = asyncio.current_task()
            if not self._is_left or task is None or task.uncancel():
                raise
            return None

    def _tell(self, event: events.Event) -> None:
        if self._job is asyncio.current_task():
            self._take(event)

    async def _worked(self, form: Form, job: Callable[[], Awaitable[object]]) -> None:
        slow = asyncio.get_running_loop().call_later(SLOW_S, lambda: self._take(outcomes.WorkIsSlow()))
        try:
            said = await self._brought(job)
            found = replace(
                self._state().found, keys=await self._setup.finding.keys(), models=await self._setup.finding.models()
            )
            self._tell(events.LookChanged(found))
            facts = await self._setup.finding.facts(found)
            listed = tuple(await self._setup.finding.providers())
        except AppError as error:
            self._tell(outcomes.WorkFailed(error))
        except asyncio.CancelledError:
            self._tell(outcomes.WorkCancelled())
            raise
        else:
            if isinstance(said, Verdict) and said.outcome in vm.KEY_REFUSED:
                self._tell(outcomes.KeyRefused(said, facts))
            else:
                self._tell(outcomes.WorkEnded(form, facts, listed))
        finally:
            slow.cancel()

    # --- addresses and values

    def _use_typed(self) -> None:
        look = self._state().look
        if look is not None and look.address:
            self._use(look.address, look.verdict)

    def _use(self, address: str, verdict: Verdict | None) -> None:
        spec = self._state().spec
        if spec is not None:
            seen = verdict or Verdict("ok", "")  # found by a look at this computer
            self._work("address", lambda: self._setup.use_address(spec, address, seen))

    async def _save_values(self, texts: Texts) -> None:
        spec = self._state().spec
        if spec is None:
            return
        given = {name: text for name, text in texts.items() if name not in (ADDRESS, KEY)}
        await self._setup.save_values(spec, given)
        named = next((given.get(one.name, "") for one in vm.fields_shown(self._state()) if one.becomes == "model"), "")
        if named.strip():
            self._take(events.ModelNamed(named.strip()))

    # --- computers that help

    async def _read_peers(self) -> None:
        try:
            self._take(events.PeersRead(await self._setup.peers()))
        except AppError as error:
            self._take(outcomes.WorkFailed(error))

    async def _add_peer(self, text: str) -> None:
        await self._setup.add_peer(text)
        self._take(events.Typed(PEER, ""))
        await self._read_peers()

    async def _remove_peer(self, address: str) -> None:
        await self._setup.remove_peer(address)
        await self._read_peers()

    # --- keys

    def _save_key(self, text: str, *, for_session: bool) -> None:
        spec = self._state().spec
        if spec is not None:
            self._work("key", lambda: self._setup.save_key(spec, text, for_session=for_session))


async def _nothing() -> None:
    """Only look again."""


def _open_web(address: str) -> None:
    url = QUrl(address)
    if url.scheme() in ("https", "http"):
        QDesktopServices.openUrl(url)
