"""Several keys of one provider: their order, their labels, and what is said of a keychain without asking it."""

from pathlib import Path

import pytest
from keyring.errors import KeyringLocked, NoKeyringError, PasswordDeleteError, PasswordSetError
from tests.helpers.keychains import DISK, MemoryBackend, a_vault

from hexalogue.domain.errors import BadArgument, KeychainFailed, KeychainLocked
from hexalogue.domain.ids import ProviderId
from hexalogue.domain.keys import HomeState, KeyPlace, KeyRef, Secret
from hexalogue.vault import sealed
from hexalogue.vault.keychain import Keychain
from hexalogue.vault.vault import Vault

ALPHA, BETA = ProviderId("alpha"), ProviderId("beta")
ONE, TWO, THREE = (Secret(f"canary-value-000{number}") for number in (1, 2, 3))


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Little memory for each derivation."""
    monkeypatch.setattr(
        sealed.Derivation, "fresh", lambda: sealed.Derivation("MDEyMzQ1Njc4OWFiY2RlZg==", memory_kib=64, passes=1)
    )


@pytest.fixture
def backend() -> MemoryBackend:
    return MemoryBackend()


async def filled(folder: Path, backend: MemoryBackend) -> Vault:
    vault = a_vault(folder, backend)
    for label, secret in (("one", ONE), ("two", TWO), ("three", THREE)):
        await vault.keep(KeyRef(ALPHA, label), secret, KeyPlace.KEYCHAIN)
    await vault.keep(KeyRef(BETA), ONE, KeyPlace.KEYCHAIN)
    return vault


async def labels(vault: Vault, provider: ProviderId = ALPHA) -> list[str]:
    return [key.ref.label for key in (await vault.found([provider], search=True)).keys]


async def test_keys_are_tried_in_the_order_they_were_put_in(tmp_path: Path, backend: MemoryBackend) -> None:
    vault = await filled(tmp_path, backend)

    await vault.arrange(ALPHA, ["three", "one", "two"])

    assert await labels(a_vault(tmp_path, backend)) == ["three", "one", "two"]
    assert await labels(vault, BETA) == ["default"]


async def test_a_key_that_the_order_does_not_name_comes_last(tmp_path: Path, backend: MemoryBackend) -> None:
    vault = await filled(tmp_path, backend)

    await vault.arrange(ALPHA, ["three", "never heard of"])

    assert await labels(vault) == ["three", "one", "two"]


async def test_a_key_that_no_list_knew_of_gets_its_place(tmp_path: Path, backend: MemoryBackend) -> None:
    vault = await filled(tmp_path, backend)
    backend.items["hexalogue/alpha", "default"] = "canary-value-0009"

    await vault.arrange(ALPHA, ["default", "one", "two", "three"])

    assert await labels(a_vault(tmp_path, backend)) == ["default", "one", "two", "three"]


async def test_keys_of_the_session_have_an_order_too(tmp_path: Path, backend: MemoryBackend) -> None:
    vault = a_vault(tmp_path, backend)
    for label, secret in (("one", ONE), ("two", TWO)):
        await vault.keep(KeyRef(ALPHA, label), secret, KeyPlace.SESSION)

    await vault.arrange(ALPHA, ["two", "one"])

    assert await labels(vault) == ["two", "one"]


@pytest.mark.parametrize("place", list(KeyPlace))
async def test_another_label_keeps_the_key_and_its_place(
    tmp_path: Path, backend: MemoryBackend, place: KeyPlace
) -> None:
    vault = a_vault(tmp_path, backend)
    await vault.unlock(Secret("correct horse"))
    for label, secret in (("one", ONE), ("two", TWO), ("three", THREE)):
        await vault.keep(KeyRef(ALPHA, label), secret, place)

    await vault.rename(KeyRef(ALPHA, "two"), "work")

    found = (await vault.found([ALPHA], search=True)).keys
    assert [(key.ref.label, key.secret) for key in found] == [("one", ONE), ("work", TWO), ("three", THREE)]
    assert ("hexalogue/alpha", "two") not in backend.items


async def test_a_label_that_is_taken_is_refused(tmp_path: Path, backend: MemoryBackend) -> None:
    vault = await filled(tmp_path, backend)

    with pytest.raises(BadArgument, match="there already"):
        await vault.rename(KeyRef(ALPHA, "one"), "two")

    assert await labels(vault) == ["one", "two", "three"]


async def test_a_key_that_is_not_there_has_no_other_label(tmp_path: Path, backend: MemoryBackend) -> None:
    with pytest.raises(BadArgument, match="No key"):
        await a_vault(tmp_path, backend).rename(KeyRef(ALPHA, "one"), "two")


@pytest.mark.parametrize("failure", [PasswordSetError("no"), KeyringLocked("no"), OSError("bus")])
async def test_a_keychain_that_fails_leaves_the_old_label(
    tmp_path: Path, backend: MemoryBackend, failure: Exception
) -> None:
    vault = await filled(tmp_path, backend)
    backend.failure = failure

    with pytest.raises((KeychainFailed, KeychainLocked)):
        await vault.rename(KeyRef(ALPHA, "one"), "work")

    backend.failure = None
    assert await labels(vault) == ["one", "two", "three"]


async def test_an_old_label_that_cannot_be_deleted_leaves_both(
    tmp_path: Path, backend: MemoryBackend, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault = await filled(tmp_path, backend)

    def refuse(service: str, username: str) -> None:
        raise PasswordDeleteError(f"{service} {username}")

    monkeypatch.setattr(backend, "delete_password", refuse)

    with pytest.raises(KeychainFailed):
        await vault.rename(KeyRef(ALPHA, "one"), "work")

    assert await labels(vault) == ["work", "one", "two", "three"]


@pytest.mark.parametrize(
    ("failure", "state"),
    [(NoKeyringError("none"), HomeState.NONE), (OSError("bus"), HomeState.NONE), (None, HomeState.OPEN)],
    ids=["none", "broken", "fine"],
)
async def test_the_home_of_keys_says_how_the_keychain_is(
    tmp_path: Path, failure: Exception | None, state: HomeState
) -> None:
    chosen = MemoryBackend()

    def choose() -> MemoryBackend:
        if failure is not None:
            raise failure
        return chosen

    home = await Vault(tmp_path, {}, DISK, keychain=lambda: Keychain(choose)).home()

    assert home.state is state
    assert (home.problem is None) == (state is HomeState.OPEN)
    assert chosen.calls == []


async def test_the_home_of_keys_says_whether_the_file_is_open(tmp_path: Path, backend: MemoryBackend) -> None:
    vault = a_vault(tmp_path, backend)
    before = await vault.home()
    await vault.unlock(Secret("correct horse"))
    await vault.keep(KeyRef(ALPHA), ONE, KeyPlace.FILE)

    mine, others = await vault.home(), await a_vault(tmp_path, backend).home()

    assert (before.has_file, before.file_is_open) == (False, False)
    assert (mine.has_file, mine.file_is_open) == (True, True)
    assert (others.has_file, others.file_is_open) == (True, False)
