"""Keys in a keychain: read back after writing, whole after splitting, never lost to a failure."""

import threading
import traceback

import pytest
from keyring.errors import InitError, KeyringLocked, NoKeyringError, PasswordSetError
from tests.helpers.keychains import MemoryBackend

from hexalogue.domain.errors import KeychainFailed, KeychainLocked, KeyStoreError, NoKeychain
from hexalogue.domain.ids import ProviderId
from hexalogue.domain.keys import KeyRef, Secret
from hexalogue.vault.keychain import Keychain

CANARY = "canary-51d0c4b7-value"
REF = KeyRef(ProviderId("alpha"))
LONG = Secret("".join(f"{number:04d}" for number in range(800)))
PART_CHARS = 1_000
WAITED_FOR = threading.Event()


@pytest.fixture
def backend() -> MemoryBackend:
    return MemoryBackend()


@pytest.fixture
def keychain(backend: MemoryBackend) -> Keychain:
    return Keychain(lambda: backend, lambda _: PART_CHARS)


def test_what_was_written_is_read(keychain: Keychain, backend: MemoryBackend) -> None:
    keychain.write(REF, Secret(CANARY), WAITED_FOR)

    assert keychain.read(REF) == Secret(CANARY)
    assert backend.items == {("hexalogue/alpha", "default"): CANARY}


def test_a_key_that_is_not_there_is_none(keychain: Keychain) -> None:
    assert keychain.read(REF) is None
    assert not keychain.delete(REF, WAITED_FOR)


def test_a_backend_that_forgets_is_noticed_before_saved_is_said(keychain: Keychain, backend: MemoryBackend) -> None:
    backend.forgets_writes = True

    with pytest.raises(KeychainFailed, match="not what was stored"):
        keychain.write(REF, Secret(CANARY), WAITED_FOR)


def test_a_long_key_is_kept_in_parts_and_comes_back_whole(keychain: Keychain, backend: MemoryBackend) -> None:
    keychain.write(REF, LONG, WAITED_FOR)

    assert keychain.read(REF) == LONG
    assert len(backend.items) == 5
    assert all(len(item) <= PART_CHARS for item in backend.items.values())


def test_another_long_key_replaces_the_parts_of_the_first(keychain: Keychain, backend: MemoryBackend) -> None:
    keychain.write(REF, LONG, WAITED_FOR)
    other = Secret(LONG.reveal()[::-1])

    keychain.write(REF, other, WAITED_FOR)

    assert keychain.read(REF) == other
    assert len(backend.items) == 5


@pytest.mark.parametrize("act", ["delete", "replace"])
def test_no_part_of_a_long_key_stays_behind(keychain: Keychain, backend: MemoryBackend, act: str) -> None:
    keychain.write(REF, LONG, WAITED_FOR)

    if act == "delete":
        assert keychain.delete(REF, WAITED_FOR)
    else:
        keychain.write(REF, Secret(CANARY), WAITED_FOR)

    assert len(backend.items) == (0 if act == "delete" else 1)


def test_a_long_key_that_lost_a_part_is_a_failure_and_no_shorter_key(
    keychain: Keychain, backend: MemoryBackend
) -> None:
    keychain.write(REF, LONG, WAITED_FOR)
    part = next(name for name in backend.items if name[1].endswith(".2"))
    del backend.items[part]

    with pytest.raises(KeychainFailed, match="part"):
        keychain.read(REF)


def test_a_failure_between_the_parts_leaves_the_old_key(keychain: Keychain, backend: MemoryBackend) -> None:
    keychain.write(REF, Secret(CANARY), WAITED_FOR)
    real, written = backend.set_password, []

    def full(service: str, username: str, password: str) -> None:
        written.append(username)
        if len(written) == 3:
            raise PasswordSetError("no space")
        real(service, username, password)

    backend.set_password = full  # type: ignore[method-assign]
    with pytest.raises(KeychainFailed):
        keychain.write(REF, LONG, WAITED_FOR)

    assert keychain.read(REF) == Secret(CANARY)


def test_who_no_longer_waits_gets_nothing_written_and_nothing_deleted(
    keychain: Keychain, backend: MemoryBackend
) -> None:
    keychain.write(REF, Secret(CANARY), WAITED_FOR)
    gone = threading.Event()
    gone.set()

    with pytest.raises(KeychainFailed, match="too late"):
        keychain.write(REF, Secret("another"), gone)
    with pytest.raises(KeychainFailed, match="too late"):
        keychain.delete(REF, gone)

    assert keychain.read(REF) == Secret(CANARY)


class LockedException(Exception):
    """As SecretStorage's."""


@pytest.mark.parametrize(
    ("failure", "leaf"),
    [
        (KeyringLocked("closed"), KeychainLocked),
        (LockedException("Item is locked!"), KeychainLocked),
        (InitError("Failed to create the collection: Prompt dismissed.."), KeychainLocked),
        (InitError("no bus"), KeychainFailed),
        (NoKeyringError("none"), NoKeychain),
        (PasswordSetError("refused"), KeychainFailed),
        (ConnectionResetError(104, "reset"), KeychainFailed),
        (ValueError("anything"), KeychainFailed),
    ],
    ids=lambda value: getattr(value, "__name__", type(value).__name__),
)
def test_whatever_a_backend_raises_is_told_as_a_leaf(
    keychain: Keychain, backend: MemoryBackend, failure: Exception, leaf: type[KeyStoreError]
) -> None:
    keychain.read(REF)
    backend.failure = failure

    with pytest.raises(leaf) as caught:
        keychain.read(REF)

    assert type(caught.value) is leaf
    assert backend.calls == ["get", "get"]


def test_an_exception_that_holds_the_key_does_not_get_out(keychain: Keychain, backend: MemoryBackend) -> None:
    keychain.read(REF)
    backend.failure = PasswordSetError(f"could not store {CANARY}")

    with pytest.raises(KeychainFailed) as caught:
        keychain.write(REF, Secret(CANARY), WAITED_FOR)

    error = caught.value
    assert CANARY not in "".join(traceback.format_exception(error)) + error.detail
    assert error.__cause__ is None
    assert error.__context__ is None


def test_a_locked_keychain_is_asked_once_and_not_for_every_key(keychain: Keychain, backend: MemoryBackend) -> None:
    keychain.write(REF, Secret(CANARY), WAITED_FOR)
    backend.calls.clear()
    backend.failing_reads = KeyringLocked("closed")

    found, problem = keychain.read_all([KeyRef(ProviderId(f"p{number}")) for number in range(40)])

    assert found == {}
    assert isinstance(problem, KeychainLocked)
    assert backend.calls == ["get"]


def test_a_keychain_that_comes_later_is_found(backend: MemoryBackend) -> None:
    answers = iter([NoKeychain("none answers"), None])

    def choose() -> MemoryBackend:
        absent = next(answers)
        if absent is not None:
            raise absent
        return backend

    keychain = Keychain(choose, lambda _: None)
    with pytest.raises(NoKeychain):
        keychain.read(REF)

    assert keychain.read(REF) is None
