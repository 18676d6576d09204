"""The vault as services see it: places, order, and what is said when a place cannot be asked."""

import threading
from pathlib import Path

import pytest
from keyring.errors import KeyringLocked
from tests.helpers.keychains import MemoryBackend, a_vault

from hexalogue.domain.errors import BadArgument, KeychainFailed, KeychainLocked
from hexalogue.domain.ids import ProviderId
from hexalogue.domain.keys import FoundKey, KeyPlace, KeyRef, Secret
from hexalogue.vault import sealed

ALPHA, BETA = ProviderId("alpha"), ProviderId("beta")
REF, WORK = KeyRef(ALPHA), KeyRef(ALPHA, "work")
KEY, OTHER = Secret("canary-value-0001"), Secret("canary-value-0002")
PASSPHRASE = Secret("correct horse")


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Little memory for each derivation."""
    monkeypatch.setattr(
        sealed.Derivation, "fresh", lambda: sealed.Derivation("MDEyMzQ1Njc4OWFiY2RlZg==", memory_kib=64, passes=1)
    )


@pytest.fixture
def backend() -> MemoryBackend:
    return MemoryBackend()


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


@pytest.mark.both_loops
async def test_keys_are_found_in_the_order_in_which_they_were_stored(tmp_path: Path, backend: MemoryBackend) -> None:
    vault = a_vault(tmp_path, backend)
    await vault.keep(WORK, OTHER, KeyPlace.KEYCHAIN)
    await vault.keep(REF, KEY, KeyPlace.KEYCHAIN)

    found = await a_vault(tmp_path, backend).found([ALPHA], search=False)

    assert [(key.ref.label, key.secret) for key in found.keys] == [("work", OTHER), ("default", KEY)]


async def test_a_key_for_this_session_comes_first_and_is_written_nowhere(
    tmp_path: Path, backend: MemoryBackend
) -> None:
    vault = a_vault(tmp_path, backend)
    await vault.keep(REF, KEY, KeyPlace.KEYCHAIN)
    before = contents(tmp_path)

    await vault.keep(WORK, OTHER, KeyPlace.SESSION)

    found = await vault.found([ALPHA], search=False)
    assert [key.place for key in found.keys] == [KeyPlace.SESSION, KeyPlace.KEYCHAIN]
    assert contents(tmp_path) == before
    assert OTHER.reveal() not in backend.items.values()


async def test_a_default_key_is_found_without_the_list_when_searched_for(
    tmp_path: Path, backend: MemoryBackend
) -> None:
    await a_vault(tmp_path, backend).keep(REF, KEY, KeyPlace.KEYCHAIN)
    (tmp_path / "keys.json").unlink()
    vault = a_vault(tmp_path, backend)

    assert (await vault.found([ALPHA, BETA], search=False)).keys == ()
    assert (await vault.found([ALPHA, BETA], search=True)).keys == (FoundKey(REF, KeyPlace.KEYCHAIN, KEY),)


async def test_without_a_listed_key_the_keychain_is_not_asked(tmp_path: Path, backend: MemoryBackend) -> None:
    await a_vault(tmp_path, backend).found([ALPHA], search=False)

    assert backend.calls == []


async def test_a_locked_keychain_is_a_finding_and_costs_no_name(tmp_path: Path, backend: MemoryBackend) -> None:
    vault = a_vault(tmp_path, backend)
    await vault.keep(REF, KEY, KeyPlace.KEYCHAIN)
    backend.failure = KeyringLocked("closed")

    locked = await vault.found([ALPHA], search=True)
    backend.failure = None
    again = await vault.found([ALPHA], search=True)

    assert isinstance(locked.keys[0].problem, KeychainLocked)
    assert again.keys[0].secret == KEY


async def test_a_keychain_that_hangs_is_a_finding_after_the_deadline(tmp_path: Path, backend: MemoryBackend) -> None:
    await a_vault(tmp_path, backend).keep(REF, KEY, KeyPlace.KEYCHAIN)
    vault = a_vault(tmp_path, backend, deadline_s=0.05)
    backend.answers.clear()

    found = await vault.found([ALPHA], search=False)
    backend.answers.set()

    assert isinstance(found.keys[0].problem, KeychainFailed)
    assert list(backend.items.values()) == [KEY.reveal()]


async def test_a_write_that_hangs_is_not_done_behind_ones_back(tmp_path: Path, backend: MemoryBackend) -> None:
    await a_vault(tmp_path, backend).keep(REF, KEY, KeyPlace.KEYCHAIN)
    vault = a_vault(tmp_path, backend, deadline_s=0.05)
    backend.answers.clear()

    with pytest.raises(KeychainFailed):
        await vault.keep(REF, OTHER, KeyPlace.KEYCHAIN)
    with pytest.raises(KeychainFailed):
        await vault.forget(REF)
    backend.answers.set()

    found = await a_vault(tmp_path, backend).found([ALPHA], search=False)
    for thread in threading.enumerate():
        if thread.name == "keychain":
            thread.join()
    assert found.keys[0].secret == KEY
    assert list(backend.items.values()) == [KEY.reveal()]


async def test_a_key_that_is_gone_from_the_keychain_is_found_without_value_or_problem(
    tmp_path: Path, backend: MemoryBackend
) -> None:
    vault = a_vault(tmp_path, backend)
    await vault.keep(REF, KEY, KeyPlace.KEYCHAIN)
    backend.items.clear()

    assert (await vault.found([ALPHA], search=True)).keys == (FoundKey(REF, KeyPlace.KEYCHAIN),)
    assert await vault.forget(REF)
    assert (await vault.found([ALPHA], search=True)).keys == ()


async def test_a_write_that_fails_lists_no_name(tmp_path: Path, backend: MemoryBackend) -> None:
    vault = a_vault(tmp_path, backend)
    backend.forgets_writes = True

    with pytest.raises(KeychainFailed):
        await vault.keep(WORK, KEY, KeyPlace.KEYCHAIN)

    assert (await vault.found([ALPHA], search=True)).keys == ()


async def test_a_deletion_that_fails_keeps_key_and_name(tmp_path: Path, backend: MemoryBackend) -> None:
    vault = a_vault(tmp_path, backend)
    await vault.keep(REF, KEY, KeyPlace.KEYCHAIN)
    backend.failure = KeyringLocked("closed")

    with pytest.raises(KeychainLocked):
        await vault.forget(REF)
    backend.failure = None

    assert (await vault.found([ALPHA], search=False)).keys[0].secret == KEY


async def test_a_name_is_kept_in_one_place(tmp_path: Path, backend: MemoryBackend) -> None:
    vault = a_vault(tmp_path, backend)
    await vault.unlock(PASSPHRASE)
    await vault.keep(REF, KEY, KeyPlace.KEYCHAIN)

    with pytest.raises(BadArgument, match="in the keychain"):
        await vault.keep(REF, OTHER, KeyPlace.FILE)
    await vault.keep(WORK, OTHER, KeyPlace.FILE)

    found = await vault.found([ALPHA], search=False)
    assert [(key.place, key.secret) for key in found.keys] == [(KeyPlace.KEYCHAIN, KEY), (KeyPlace.FILE, OTHER)]


async def test_keys_of_a_closed_file_are_locked_and_the_keychains_are_not(
    tmp_path: Path, backend: MemoryBackend
) -> None:
    vault = a_vault(tmp_path, backend)
    await vault.unlock(PASSPHRASE)
    await vault.keep(REF, KEY, KeyPlace.KEYCHAIN)
    await vault.keep(WORK, OTHER, KeyPlace.FILE)
    closed = a_vault(tmp_path, backend)

    in_chain, in_file = (await closed.found([ALPHA], search=False)).keys
    await closed.unlock(PASSPHRASE)
    opened = (await closed.found([ALPHA], search=False)).keys[1]

    assert in_chain.secret == KEY
    assert isinstance(in_file.problem, KeychainLocked)
    assert opened.secret == OTHER


@pytest.mark.parametrize("place", list(KeyPlace))
async def test_what_is_forgotten_is_nowhere_any_more(tmp_path: Path, backend: MemoryBackend, place: KeyPlace) -> None:
    vault = a_vault(tmp_path, backend)
    await vault.unlock(PASSPHRASE)
    await vault.keep(WORK, KEY, place)

    assert await vault.forget(WORK)
    assert not await vault.forget(WORK)

    assert (await vault.found([ALPHA], search=True)).keys == ()
    assert backend.items == {}
