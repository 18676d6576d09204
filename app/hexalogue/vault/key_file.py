"""The encrypted file on disk, and its keys in memory once a passphrase opened it. Blocks: for worker threads."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

from hexalogue.domain.errors import BadArgument, KeychainLocked, TooNew, Unreadable, WrongPassphrase
from hexalogue.domain.keys import KeyRef, Secret
from hexalogue.vault import sealed
from hexalogue.vault.disk import Disk

SAID_NAME: Final = "the encrypted file"
MIN_PASSPHRASE_CHARS: Final = 8

_HOW_TO_GO_ON = "Put a copy of it from a backup in its place, or delete it and store the keys again."


class KeyFile:
    """One file of keys. Closed until `unlock`; a change reads it anew, so that what another process added stays."""

    def __init__(self, path: Path, disk: Disk) -> None:
        self._path = path
        self._disk = disk
        self._passphrase: Secret | None = None
        self._seal: sealed.Seal | None = None

    @property
    def exists(self) -> bool:
        """Whether there is a file."""
        return self._path.is_file()

    @property
    def is_open(self) -> bool:
        """Whether a passphrase opened it, or is ready to begin one."""
        return self._seal is not None

    def unlock(self, passphrase: Secret) -> None:
        """Open the file, or get ready to begin one. The file is not changed.

        Raises WrongPassphrase, Unreadable, TooNew; BadArgument for a passphrase too short to begin a file with.
        """
        content = self._disk.read(self._path)
        if content is None:
            if len(passphrase.reveal()) < MIN_PASSPHRASE_CHARS:
                raise BadArgument(
                    "The passphrase is too short to keep keys behind.",
                    fix=f"Choose one of at least {MIN_PASSPHRASE_CHARS} characters; a few words are better.",
                )
            self._passphrase, self._seal = passphrase, sealed.derived(passphrase, sealed.Derivation.fresh())
        else:
            self._passphrase, (self._seal, _) = passphrase, self._opened(content, passphrase)

    def keys(self) -> Mapping[KeyRef, Secret]:
        """The keys as the file has them now. Raises KeychainLocked before `unlock`, and as `unlock`."""
        passphrase, seal = self._unlocked()
        content = self._disk.read(self._path)
        return {} if content is None else self._opened(content, passphrase, seal)[1]

    def put(self, ref: KeyRef, secret: Secret) -> None:
        """Add or replace a key and read it back. Raises as `keys`, and DiskFull, ReadOnly."""
        self._change(lambda keys: {**keys, ref: secret})
        if self.keys().get(ref) != secret:
            raise Unreadable(self._path, "it does not hold what was just written", fix="Check the disk and try again.")

    def remove(self, ref: KeyRef) -> bool:
        """Delete a key; False when there was none. Raises as `put`."""
        if ref not in self.keys():
            return False
        self._change(lambda keys: {other: secret for other, secret in keys.items() if other != ref})
        return True

    def _change(self, change: Callable[[Mapping[KeyRef, Secret]], Mapping[KeyRef, Secret]]) -> None:
        passphrase, seal = self._unlocked()
        with self._disk.alone(self._path):
            content = self._disk.read(self._path)
            keys: Mapping[KeyRef, Secret] = {}
            if content is not None:
                seal, keys = self._opened(content, passphrase, seal)
            self._disk.write(self._path, sealed.sealed(change(keys), seal))
        self._seal = seal

    def _unlocked(self) -> tuple[Secret, sealed.Seal]:
        if self._passphrase is None or self._seal is None:
            raise KeychainLocked(SAID_NAME)
        return self._passphrase, self._seal

    def _opened(
        self, content: bytes, passphrase: Secret, seal: sealed.Seal | None = None
    ) -> tuple[sealed.Seal, Mapping[KeyRef, Secret]]:
        """The keys, with the seal that opened them; a seal that fits already saves deriving it."""
        leaf: WrongPassphrase | TooNew | Unreadable
        try:
            derivation = sealed.derivation_of(content)
            if seal is None or seal.derivation != derivation:
                seal = sealed.derived(passphrase, derivation)
            return seal, sealed.unsealed(content, seal)
        except sealed.NotThisKey:
            leaf = WrongPassphrase()
        except sealed.SealedByNewer as newer:
            leaf = TooNew(self._path, newer.version, sealed.FORMAT)
        except sealed.NotSealed as damage:
            leaf = Unreadable(self._path, damage.why, kept_as=self._kept_copy(content), fix=_HOW_TO_GO_ON)
        raise leaf

    def _kept_copy(self, content: bytes) -> Path:
        """A copy of the damaged file, made once for the same contents."""
        for copy in self._path.parent.glob(f"{self._path.name}.damaged-*"):
            if self._disk.read(copy) == content:
                return copy
        return self._disk.keep_copy(self._path)
