"""The vault on a real gnome-keyring: stored, listed, deleted; locked, killed and hanging without losing a key."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.helpers.keychains import DISK
from tests.helpers.secret_service import SecretService, leaves_sockets, needs_gnome_keyring, secret_service

from hexalogue.domain.errors import KeychainFailed, KeychainLocked, KeyStoreError
from hexalogue.domain.ids import ProviderId
from hexalogue.domain.keys import KeyPlace, KeyRef, Secret
from hexalogue.vault.keychain import Keychain
from hexalogue.vault.vault import Vault
from hexalogue.vault.waiting import Waiter

pytestmark = [needs_gnome_keyring, leaves_sockets]

ALPHA, BETA = ProviderId("alpha"), ProviderId("beta")
REF, WORK = KeyRef(ALPHA), KeyRef(ALPHA, "Büro 2")
KEY, OTHER = Secret("sk-canary-value-0001"), Secret("sk-canary-value-0002")
SHORT_S = 0.5


@pytest.fixture
def service(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[SecretService]:
    """A daemon of the test's own; this process reaches it as any program of the session would."""
    with secret_service(tmp_path / "session") as running:
        for name in ("DBUS_SESSION_BUS_ADDRESS", "PYTHON_KEYRING_BACKEND"):
            monkeypatch.setenv(name, running.environ[name])
        yield running


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    path = tmp_path / "data"
    path.mkdir()
    return path


def a_vault(folder: Path, *, deadline_s: float = 10.0, part_chars: int | None = None) -> Vault:
    chain = Keychain(limit=lambda _: part_chars) if part_chars else Keychain()
    return Vault(folder, {}, DISK, keychain=lambda: chain, waiter=Waiter(deadline_s))


async def secrets_of(vault: Vault) -> list[Secret | None]:
    return [key.secret for key in (await vault.found([ALPHA, BETA], search=True)).keys]


@pytest.mark.usefixtures("service")
async def test_keys_with_several_labels_live_as_long_as_they_are_wanted(folder: Path) -> None:
    vault = a_vault(folder)
    await vault.keep(REF, KEY, KeyPlace.KEYCHAIN)
    await vault.keep(WORK, OTHER, KeyPlace.KEYCHAIN)
    await vault.keep(KeyRef(BETA), KEY, KeyPlace.KEYCHAIN)

    assert await secrets_of(a_vault(folder)) == [KEY, OTHER, KEY]
    assert await vault.forget(REF)
    assert await secrets_of(a_vault(folder)) == [OTHER, KEY]
    await vault.keep(WORK, KEY, KeyPlace.KEYCHAIN)
    assert await secrets_of(a_vault(folder)) == [KEY, KEY]


@pytest.mark.usefixtures("service")
async def test_the_system_s_own_keychain_is_found_without_being_named(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("PYTHON_KEYRING_BACKEND")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(folder))
    vault = a_vault(folder)

    await vault.keep(REF, KEY, KeyPlace.KEYCHAIN)

    assert await secrets_of(vault) == [KEY]


@pytest.mark.usefixtures("service")
async def test_a_key_too_long_for_one_item_comes_back_whole(folder: Path) -> None:
    long = Secret("".join(f"{number:05d}" for number in range(1_000)))
    vault = a_vault(folder, part_chars=600)

    await vault.keep(REF, long, KeyPlace.KEYCHAIN)

    assert await secrets_of(a_vault(folder)) == [long]
    assert await vault.forget(REF)
    assert await secrets_of(a_vault(folder)) == []


async def test_a_locked_collection_is_a_state_and_nothing_is_lost(folder: Path, service: SecretService) -> None:
    vault = a_vault(folder)
    await vault.keep(REF, KEY, KeyPlace.KEYCHAIN)
    names = (folder / "keys.json").read_bytes()
    service.lock()

    (found,) = (await vault.found([ALPHA], search=True)).keys
    with pytest.raises(KeychainLocked):
        await vault.keep(WORK, OTHER, KeyPlace.KEYCHAIN)
    with pytest.raises(KeychainLocked):
        await vault.forget(REF)

    assert isinstance(found.problem, KeychainLocked)
    assert (folder / "keys.json").read_bytes() == names


async def test_a_daemon_that_was_killed_is_told_and_costs_no_name(folder: Path, service: SecretService) -> None:
    vault = a_vault(folder)
    await vault.keep(REF, KEY, KeyPlace.KEYCHAIN)
    service.kill()

    for asked in (vault, a_vault(folder)):
        (found,) = (await asked.found([ALPHA], search=False)).keys
        assert isinstance(found.problem, KeyStoreError)
        with pytest.raises(KeyStoreError):
            await asked.forget(REF)

    assert b"alpha" in (folder / "keys.json").read_bytes()


async def test_a_daemon_that_hangs_costs_the_deadline_and_no_key(folder: Path, service: SecretService) -> None:
    await a_vault(folder).keep(REF, KEY, KeyPlace.KEYCHAIN)
    vault = a_vault(folder, deadline_s=SHORT_S)
    service.stop()

    (found,) = (await vault.found([ALPHA], search=False)).keys
    with pytest.raises(KeychainFailed, match="no answer"):
        await vault.keep(REF, OTHER, KeyPlace.KEYCHAIN)
    with pytest.raises(KeychainFailed, match="no answer"):
        await vault.forget(REF)
    service.go_on()

    assert isinstance(found.problem, KeychainFailed)
    for thread in threading.enumerate():  # the calls that hung end now, and find that nobody waits
        if thread.name == "keychain":
            thread.join()
    assert await secrets_of(a_vault(folder)) == [KEY]
