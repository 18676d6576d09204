"""What is done with one key that is there: checked, shown, copied, renamed, moved, deleted."""

import asyncio
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject

from hexalogue.domain.errors import AppError
from hexalogue.domain.keys import KeyRef, KeyRow, KeyState
from hexalogue.services.facade import Services
from hexalogue.ui import dialogs
from hexalogue.ui.keys import viewmodel as vm
from hexalogue.ui.keys import words
from hexalogue.ui.keys.asking import ask_label
from hexalogue.ui.keys.clipboard import KeyClipboard
from hexalogue.ui.keys.rows import Act
from hexalogue.ui.keys.view import KeysView
from hexalogue.ui.language import say

# A person is told by then that it takes long; the answer is waited for all the same.
SLOW_S: Final = 3.0


class KeyActs(QObject):
    """Carries out an `Act`. state, take: the page's.   Everything raises AppError leaves, which the caller shows."""

    def __init__(
        self,
        services: Services,
        view: KeysView,
        state: Callable[[], vm.KeysState],
        take: Callable[[vm.KeysEvent], None],
    ) -> None:
        super().__init__(view)
        self._services = services
        self._view = view
        self._state = state
        self._take = take
        self._copied: KeyRef | None = None
        self._checks: dict[KeyRef, asyncio.Task[None] | None] = {}
        self.clipboard = KeyClipboard(self)
        self.clipboard.cleared.connect(self._copy_is_over)

    async def check(self, ref: KeyRef) -> None:
        """Ask the provider. What it says, and what kept us from asking, stands on the card."""
        if ref in self._state().checking:
            return
        self._take(vm.CheckBegan(ref, has_turn=False))
        slow: list[asyncio.TimerHandle] = []

        def has_turn() -> None:
            self._take(vm.CheckBegan(ref))
            loop = asyncio.get_running_loop()
            slow.append(loop.call_later(SLOW_S, lambda: self._take(vm.CheckIsSlow(ref))))

        problem: AppError | None = None
        self._checks[ref] = asyncio.current_task()
        try:
            await self._services.beyond().key_checks.check(ref, has_turn)
        except AppError as error:
            problem = error
        finally:
            for timer in slow:
                timer.cancel()
            del self._checks[ref]
            self._take(vm.CheckEnded(ref, problem))

    def stop(self, ref: KeyRef) -> None:
        """Wait for the provider no longer. What was known of the key before stands again."""
        task = self._checks.get(ref)
        if task is not None:
            task.cancel()

    async def carry_out(self, ref: KeyRef, act: Act) -> None:
        """Do it. Raises KeyStoreError, StoreError, BadArgument, NoSuchProvider."""
        match act:
            case Act.VERIFY:
                await self.check(ref)
            case Act.SHOW:
                self._view.show_key(ref.provider, ref.label, await self._services.keys.secret(ref))
            case Act.COPY:
                await self._copy(ref)
            case Act.RENAME:
                await self._rename(ref)
            case Act.UP:
                await self._move(ref, -1)
            case Act.DOWN:
                await self._move(ref, 1)
            case Act.DELETE:
                await self._delete(ref)
            case _:
                pass

    async def _copy(self, ref: KeyRef) -> None:
        self.clipboard.put(await self._services.keys.secret(ref))
        self._copied = ref
        self._take(vm.Told(ref, say("Copied. It leaves the clipboard in 30 seconds")))

    def _copy_is_over(self) -> None:
        ref, self._copied = self._copied, None
        if ref is not None:
            self._take(vm.Told(ref, ""))

    async def _rename(self, ref: KeyRef) -> None:
        label = await ask_label(self._view, self._name(ref), ref.label)
        if label is not None and label.strip() != ref.label:
            await self._services.keys.rename(ref, label)

    async def _move(self, ref: KeyRef, step: int) -> None:
        labels = [row.ref.label for row in self._own(ref)]
        at = labels.index(ref.label) if ref.label in labels else -1
        if at < 0 or not 0 <= at + step < len(labels):
            return
        labels[at], labels[at + step] = labels[at + step], labels[at]
        await self._services.keys.arrange(ref.provider, labels)

    async def _delete(self, ref: KeyRef) -> None:
        row = next((row for row in self._own(ref) if row.ref == ref), None)
        if row is None:
            return
        name = self._name(ref)
        title = say("Delete the key of {name}?", name=name)
        text = say(
            "The key {mask}, labelled “{label}”, is deleted here and cannot be brought back. {name} goes on accepting"
            " it until you revoke it there.",
            mask=words.said_mask(row.head, row.last4),
            label=ref.label,
            name=name,
        )
        if await dialogs.ask(self._view, title, text, yes=say("Delete"), danger=True):
            await self._services.keys.delete(ref.provider, ref.label)

    def _own(self, ref: KeyRef) -> list[KeyRow]:
        """The keys of the same provider that the person keeps, in their order."""
        kept = (KeyState.STORED, KeyState.LOCKED)
        return [row for row in self._state().keys_of(ref.provider) if row.state in kept]

    def _name(self, ref: KeyRef) -> str:
        return next((spec.name for spec in self._state().known.takers if spec.id == ref.provider), ref.provider)
