"""Keychains for tests: one in memory that can be made to fail, lock and hang; and a vault over it on a real disk."""

import threading
from collections.abc import Mapping
from pathlib import Path

from hexalogue.store.disk_failures import disk_told
from hexalogue.store.files import free_name, replaced
from hexalogue.vault.backend import Backend
from hexalogue.vault.disk import Disk
from hexalogue.vault.keychain import Keychain
from hexalogue.vault.vault import Vault
from hexalogue.vault.waiting import Waiter

DISK = Disk(replaced, free_name, disk_told)


class MemoryBackend:
    """A backend as keyring has them. failure: raised by every call. answers: set while calls may return."""

    def __init__(self) -> None:
        self.items: dict[tuple[str, str], str] = {}
        self.failure: Exception | None = None
        self.failing_reads: Exception | None = None
        self.answers = threading.Event()
        self.answers.set()
        self.calls: list[str] = []
        self.forgets_writes = False

    def get_password(self, service: str, username: str) -> str | None:
        """See keyring."""
        self._begin("get")
        if self.failing_reads is not None:
            raise self.failing_reads
        return self.items.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        """See keyring."""
        self._begin("set")
        if not self.forgets_writes:
            self.items[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        """See keyring."""
        self._begin("delete")
        del self.items[service, username]

    def _begin(self, call: str) -> None:
        self.calls.append(call)
        self.answers.wait()
        if self.failure is not None:
            raise self.failure


def a_vault(
    folder: Path,
    backend: Backend,
    *,
    environ: Mapping[str, str] | None = None,
    deadline_s: float = 5.0,
    part_chars: int | None = None,
) -> Vault:
    """A vault whose keychain is this backend."""
    return Vault(
        folder,
        environ or {},
        DISK,
        keychain=lambda: Keychain(lambda: backend, lambda _: part_chars),
        waiter=Waiter(deadline_s),
    )
