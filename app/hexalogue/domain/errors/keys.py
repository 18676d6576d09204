"""Keys: the keychain did not give or take one."""

from hexalogue.domain.errors.base import AppError, Remedy


class KeyStoreError(AppError):
    """Where keys are kept could not be used. Nothing was deleted and nothing written in clear."""

    remedies: tuple[Remedy, ...] = (Remedy.OPEN_KEYS, Remedy.RETRY)


class KeychainLocked(KeyStoreError):
    """The keychain is there and closed, or nobody answered its prompt."""

    def __init__(self, backend: str, *, detail: str = "") -> None:
        super().__init__(
            f"The keychain ({backend}) is locked.",
            fix="Unlock it, then try again; or use the key for this session only.",
            detail=detail,
        )


class NoKeychain(KeyStoreError):
    """This system has no keychain that can be used."""

    def __init__(self, why: str, *, detail: str = "") -> None:
        super().__init__(
            f"This system has no keychain to keep keys in: {why}.",
            fix="Use the key for this session only, set the provider's environment variable, or choose an encrypted"
            " file with a passphrase.",
            detail=detail,
        )


class KeychainFailed(KeyStoreError):
    """The keychain answered with an error, too late, or with something else than what was stored."""

    def __init__(self, backend: str, why: str, *, detail: str = "") -> None:
        super().__init__(
            f"The keychain ({backend}) failed: {why}.", fix="Try again; nothing was deleted.", detail=detail
        )


class WrongPassphrase(KeyStoreError):
    """The encrypted file does not open with this passphrase."""

    def __init__(self) -> None:
        super().__init__(
            "The passphrase does not open the encrypted file of keys.",
            fix="Type it again; the file was not changed.",
        )
