"""Getting the place ready in which a key is to be kept: the keychain unlocked, or the encrypted file open."""

from collections.abc import Callable

from hexalogue.domain.errors import AppError, WrongPassphrase
from hexalogue.domain.keys import KeyPlace
from hexalogue.services.keys import KeysService
from hexalogue.ui.keys import viewmodel as vm
from hexalogue.ui.keys.asking import ask_passphrase
from hexalogue.ui.keys.view import KeysView
from hexalogue.ui.sentences import said_error
from hexalogue.ui.theme import Theme

Take = Callable[[vm.KeysEvent], None]


class KeyPlaces:
    """Unlocks and opens, and tells the page what became of it. state: what the page shows now."""

    def __init__(self, view: KeysView, theme: Theme, state: Callable[[], vm.KeysState], take: Take) -> None:
        self._view = view
        self._theme = theme
        self._state = state
        self._take = take

    async def made_ready(self, keys: KeysService, place: KeyPlace) -> bool:
        """Whether a key can be kept there now; false when the person gave up. Raises KeyStoreError leaves."""
        if place is KeyPlace.KEYCHAIN and self._state().is_locked:
            return await self.unlocked(keys)
        if place is KeyPlace.FILE:
            return await self.opened(keys)
        return True

    async def unlocked(self, keys: KeysService) -> bool:
        """Let the system ask for the keychain's passphrase. Whether it is open then; why not stands on the page."""
        if self._state().is_unlocking:
            return False
        self._take(vm.UnlockBegan())
        problem: AppError | None = None
        try:
            await keys.unlock_keychain()
        except AppError as error:
            problem = error
        finally:
            self._take(vm.UnlockEnded(problem))
        return problem is None

    async def opened(self, keys: KeysService) -> bool:
        """Open the encrypted file, or begin one, with the person's passphrase. False when the person gave up."""
        trouble = ""
        while True:
            home = await keys.home()
            if home.file_is_open:
                return True
            passphrase = await ask_passphrase(self._view, self._theme, is_new=not home.has_file, trouble=trouble)
            if passphrase is None:
                return False
            try:
                await keys.unlock(passphrase)
            except WrongPassphrase as error:
                trouble = said_error(error)
