"""A keychain that fails for a moment, on the Keys page: it is looked at again, and there is a way to ask for that."""

from pathlib import Path

from keyring.errors import KeyringError
from tests.helpers.keychains import MemoryBackend
from tests.unit.ui.keys.desk import KEY, Desk, a_desk
from tests.unit.ui.stage import settled, until

from hexalogue.ui.pages import CHAT, KEYS
from hexalogue.ui.widgets.strip import Strip


class Waking(MemoryBackend):
    """A keychain that fails the first few times it is asked for a key."""

    def __init__(self) -> None:
        super().__init__()
        self.failures_left = 0

    def get_password(self, service: str, username: str) -> str | None:
        """See keyring."""
        if self.failures_left:
            self.failures_left -= 1
            raise KeyringError("not there yet")
        return super().get_password(service, username)


async def reopened(desk: Desk) -> None:
    """The page is left, and opened again."""
    desk.stage.window.open_page(CHAT)
    desk.stage.window.open_page(KEYS)
    await settled()


async def test_a_keychain_that_comes_back_while_the_page_looks_is_read_again(tmp_path: Path) -> None:
    backend = Waking()
    async with a_desk(tmp_path, backend=backend, kept={("alpha", "default"): KEY}) as desk:
        backend.failures_left = 1
        await reopened(desk)

        await until(lambda: not backend.failures_left and "does not answer" not in desk.sentence("alpha"))
        assert not [strip for strip in desk.view.findChildren(Strip) if strip.isVisible()]


async def test_a_key_that_cannot_be_read_is_never_without_a_way_to_try_again(tmp_path: Path) -> None:
    backend = Waking()
    async with a_desk(tmp_path, backend=backend, kept={("alpha", "default"): KEY}) as desk:
        backend.failures_left = 4
        await reopened(desk)
        await until(lambda: desk.sentence("alpha") == "The keychain does not answer")
        backend.failures_left = 0

        desk.click("Try again")

        await until(lambda: "does not answer" not in desk.sentence("alpha"))
