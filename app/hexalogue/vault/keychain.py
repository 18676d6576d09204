"""Keys in the system's keychain. Every call blocks, and may wait for a person: for worker threads (`waiting.py`)."""

import secrets
import threading
from collections.abc import Callable, Iterable, Mapping
from typing import Final, TypeVar

from hexalogue.domain.errors import AppError, KeychainFailed, KeychainLocked, KeyStoreError, NoKeychain
from hexalogue.domain.keys import KeyRef, Secret
from hexalogue.vault import parts
from hexalogue.vault.backend import Backend, chosen_backend, is_locked, part_chars, said_name

T = TypeVar("T")

SERVICE: Final = "hexalogue"
UNKNOWN: Final = "the system's"

# Exceptions of SecretStorage that keyring lets through (SecretStorage 3.5, read 2026-11-21): somebody said no, or could
# not be asked.
_LOCKED = frozenset({"KeyringLocked", "LockedException", "PromptDismissedException"})


class Keychain:
    """Reads, writes and deletes by reference, and proves what it wrote. Keys go into items `hexalogue/PROVIDER`, LABEL.

    No method is called by two threads at once. Nothing is deleted but by `delete`.
    """

    def __init__(
        self, choose: Callable[[], Backend] = chosen_backend, limit: Callable[[Backend], int | None] = part_chars
    ) -> None:
        self._choose = choose
        self._limit = limit
        self._backend: Backend | None = None
        self.name = UNKNOWN

    def read(self, ref: KeyRef) -> Secret | None:
        """The key; None when there is none. Raises KeyStoreError leaves."""
        item = self._get(ref, ref.label)
        if not item:
            return None
        head = parts.read_head(item)
        if head is None:
            return Secret(item)
        value = parts.joined(head, tuple(self._get(ref, name) for name in head.names(ref.label)))
        if value is None:
            raise KeychainFailed(self.name, "a part of a long key is missing or changed")
        return Secret(value)

    def is_locked(self) -> bool:
        """Whether a person would be asked before it gives anything. Raises KeyStoreError leaves."""
        backend = self._opened()
        return self._called(lambda: is_locked(backend))

    def unlock(self) -> None:
        """Let it ask the person, as any reading would, and wait. Raises KeyStoreError leaves."""
        backend = self._opened()
        self._called(lambda: backend.get_password(SERVICE, "unlock"))

    def read_all(
        self, refs: Iterable[KeyRef], *, may_ask: bool = True
    ) -> tuple[Mapping[KeyRef, Secret], KeyStoreError | None]:
        """The keys that are there, and what ended the reading early: a locked keychain is asked once, not for each.

        may_ask: false reads nothing where the person would be asked first.
        """
        found: dict[KeyRef, Secret] = {}
        try:
            if not may_ask and self.is_locked():
                raise KeychainLocked(self.name)
            for ref in refs:
                secret = self.read(ref)
                if secret is not None:
                    found[ref] = secret
        except KeyStoreError as problem:
            return found, problem
        return found, None

    def write(self, ref: KeyRef, secret: Secret, nobody_waits: threading.Event) -> None:
        """Write and read back. Raises KeyStoreError leaves.

        nobody_waits: when it is set before the last step, the old value stays.
        """
        old = self._head(ref)
        item = self._parted(ref, secret)
        self._refuse_when_late(nobody_waits)
        self._set(ref, ref.label, item)
        if self.read(ref) != secret:
            raise KeychainFailed(self.name, "what it gives back is not what was stored")
        self._drop_parts(ref, old)

    def delete(self, ref: KeyRef, nobody_waits: threading.Event) -> bool:
        """Delete and look whether it is gone; False when there was none. Raises KeyStoreError leaves."""
        if self._get(ref, ref.label) is None:
            return False
        old = self._head(ref)
        self._refuse_when_late(nobody_waits)
        self._remove(ref, ref.label)
        if self._get(ref, ref.label) is not None:
            raise KeychainFailed(self.name, "the key is still there after it was deleted")
        self._drop_parts(ref, old)
        return True

    def _refuse_when_late(self, nobody_waits: threading.Event) -> None:
        if nobody_waits.is_set():
            raise KeychainFailed(self.name, "it answered too late, so nothing was changed")

    def _opened(self) -> Backend:
        """The backend. One that was found once stays; while there is none, each call looks again."""
        if self._backend is None:
            backend = self._called(self._choose)
            self._backend, self.name = backend, said_name(backend)
        return self._backend

    def _parted(self, ref: KeyRef, secret: Secret) -> Secret:
        """What goes into the first item: the key, or a head once its parts are written."""
        limit = self._limit(self._opened())
        value = secret.reveal()
        if limit is None or len(value) <= limit:
            return secret
        head = parts.head_of(value, limit, secrets.token_hex(4))
        for name, piece in zip(head.names(ref.label), parts.cut(value, limit), strict=True):
            self._set(ref, name, Secret(piece))
        return Secret(head.written())

    def _head(self, ref: KeyRef) -> parts.Head | None:
        item = self._get(ref, ref.label)
        return parts.read_head(item) if item else None

    def _drop_parts(self, ref: KeyRef, head: parts.Head | None) -> None:
        for name in head.names(ref.label) if head else ():
            if self._get(ref, name) is not None:
                self._remove(ref, name)

    def _get(self, ref: KeyRef, name: str) -> str | None:
        backend = self._opened()
        return self._called(lambda: backend.get_password(_service(ref), name))

    def _set(self, ref: KeyRef, name: str, value: Secret) -> None:
        backend = self._opened()
        self._called(lambda: backend.set_password(_service(ref), name, value.reveal()))

    def _remove(self, ref: KeyRef, name: str) -> None:
        backend = self._opened()
        self._called(lambda: backend.delete_password(_service(ref), name))

    def _called(self, call: Callable[[], T]) -> T:
        """What a backend's call returns.

        A boundary: backends are other people's code over D-Bus and C libraries, and may raise anything. Their exception
        is not chained: it may hold the key, and chained exceptions are written into crash reports.
        """
        try:
            return call()
        except AppError:
            raise
        except Exception as error:
            leaf = self._leaf(error)
        raise leaf

    def _leaf(self, error: Exception) -> KeyStoreError:
        kind = type(error).__name__
        number = next((part for part in error.args[:1] if isinstance(part, int)), "")
        # The class and a number: the words may hold the key.
        detail = f"{kind} {number}".rstrip()
        is_dismissed = kind == "InitError" and "dismissed" in str(error)  # nobody could be asked to open a collection
        if kind in _LOCKED or is_dismissed:
            return KeychainLocked(self.name, detail=detail)
        if kind == "NoKeyringError":
            return NoKeychain("none answers", detail=detail)
        if self._backend is None:
            return NoKeychain("the one that is named for it cannot be used here", detail=detail)
        return KeychainFailed(self.name, f"it answered with {kind}", detail=detail)


def _service(ref: KeyRef) -> str:
    return f"{SERVICE}/{ref.provider}"
