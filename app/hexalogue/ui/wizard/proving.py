"""The last step: which models there are, one question to one of them, and the way into the chat."""

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

from PySide6.QtCore import QObject

from hexalogue.domain.errors import AppError
from hexalogue.domain.privacy import Privacy
from hexalogue.domain.setting_up import Step
from hexalogue.services.setup import SetupService
from hexalogue.ui.wizard import events, outcomes
from hexalogue.ui.wizard.state import Served, SetupState


class Proving(QObject):
    """state: the page's, read whenever it is needed.   take: what happened.   start: begins a named task."""

    def __init__(
        self,
        setup: SetupService,
        state: Callable[[], SetupState],
        take: Callable[[events.Event], None],
        start: Callable[[Coroutine[Any, Any, None], str], "asyncio.Task[None]"],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._setup = setup
        self._state = state
        self._take = take
        self._start = start
        self._proving: asyncio.Task[None] | None = None

    def list_models(self) -> None:
        """Ask which models there are; one of this computer is proven at once, since that costs nothing."""
        self._start(self._list_models(), "list the models of a provider")

    def ask(self) -> None:
        """One question, unless one is on its way."""
        state = self._state()
        if self._proving is None and state.spec is not None and state.model.strip():
            self._take(outcomes.ProofBegan())
            self._proving = self._start(self._proof(), "prove a model")

    def stop(self) -> None:
        """Stop the model."""
        if self._proving is not None:
            self._proving.cancel()

    async def _list_models(self) -> None:
        spec = self._state().spec
        if spec is None:
            return
        try:
            served = Served(await self._setup.finding.served(spec))
        except AppError as error:
            served = Served((), error)
        self._take(outcomes.ServedRead(spec.id, served))
        state = self._state()
        costs_nothing = state.privacy is Privacy.LOCAL and bool(state.model)
        if state.step is Step.PROOF and costs_nothing and state.proven is None and state.trouble is None:
            self.ask()

    async def _proof(self) -> None:
        spec = self._state().spec
        try:
            if spec is not None:
                self._take(outcomes.ProofEnded(await self._setup.prove(spec, self._state().model.strip())))
        except AppError as error:
            self._take(outcomes.ProofFailed(error))
        except asyncio.CancelledError:
            self._take(outcomes.ProofFailed(None))
            raise
        finally:
            self._proving = None
