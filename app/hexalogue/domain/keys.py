"""API keys as values: a secret that does not show itself, where keys are kept, and what a person is told about them."""

import hmac
import json
from collections.abc import Iterable, Sequence
from enum import StrEnum
from typing import Final, NoReturn, Protocol

from hexalogue.domain.errors import AppError, BadArgument, KeychainLocked, KeyStoreError
from hexalogue.domain.frozen import dataclass
from hexalogue.domain.ids import ProviderId
from hexalogue.domain.provider import ProviderSpec

DEFAULT_LABEL: Final = "default"
MASK: Final = "••••"

# Four characters of a shorter secret would be too much of it.
_SHOWS_ITS_END = 12
# A service account's file has 2,400 characters; what is longer is not a key.
MAX_KEY_CHARS: Final = 32_768
_MAX_LABEL_CHARS = 40
# They part labels from what stands beside them in the keychain.
_NOT_IN_LABELS = frozenset("#/\\")


class Secret:
    """A key or a passphrase. Whatever prints, logs, formats or pickles it gets a mask or an error, never the value.

    Not a dataclass: those show their fields. The value leaves by `reveal` alone, so every such place can be found.
    """

    __slots__ = ("_value",)

    def __init__(self, value: str) -> None:
        self._value = value

    def reveal(self) -> str:
        """The value itself: for the request that carries it, and for where it is kept."""
        return self._value

    @property
    def last4(self) -> str | None:
        """The end that lets a person tell keys apart; None for short ones, and for a service account's JSON."""
        if len(self._value) < _SHOWS_ITS_END or self._value.startswith("{"):
            return None
        return self._value[-4:]

    def __repr__(self) -> str:
        return f"Secret({MASK})"

    def __str__(self) -> str:
        return MASK

    def __format__(self, _spec: str) -> str:
        return MASK

    def __bool__(self) -> bool:
        return bool(self._value)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Secret):
            return NotImplemented
        return hmac.compare_digest(self._value.encode(), other._value.encode())

    def __hash__(self) -> int:
        return hash((Secret, self._value))

    def __reduce__(self) -> NoReturn:
        raise TypeError("a secret is not pickled")


class KeyPlace(StrEnum):
    """Where a key of the person's lies. session: in this process's memory, gone when it ends."""

    KEYCHAIN = "keychain"
    FILE = "file"
    SESSION = "session"


class KeyState(StrEnum):
    """What can be said about a key. locked: it is kept, and cannot be read now. no_backend: nowhere to keep one."""

    STORED = "stored"
    LOCKED = "locked"
    MISSING = "missing"
    ENVIRONMENT = "environment"
    NO_BACKEND = "no_backend"


@dataclass(frozen=True, slots=True)
class KeyRef:
    """Which key: what everything but the keychain itself knows of one."""

    provider: ProviderId
    label: str = DEFAULT_LABEL


@dataclass(frozen=True, slots=True)
class LabelledKey:
    """A key that may be tried. label: the person's, or the name of the environment's variable."""

    label: str
    value: Secret


class KeySource(Protocol):
    """Who hands out keys for requests (`services/keys.py`)."""

    async def candidates(self, spec: ProviderSpec) -> Sequence[LabelledKey]:
        """The provider's keys in the order in which they are tried; empty where it has none.

        Raises KeyStoreError leaves when there is one and it could not be read.
        """
        ...

    def forget_remembered(self, provider: ProviderId) -> None:
        """Look anew next time: a key was refused, and another may have been stored meanwhile."""
        ...


@dataclass(frozen=True, slots=True)
class FoundKey:
    """A key that is kept. secret: None when it could not be read: `problem` says why; without one it is gone."""

    ref: KeyRef
    place: KeyPlace
    secret: Secret | None = None
    problem: AppError | None = None


@dataclass(frozen=True, slots=True)
class Findings:
    """Keys in the order in which they are tried. problem: why the keychain could not be asked, if it was."""

    keys: tuple[FoundKey, ...] = ()
    problem: KeyStoreError | None = None


@dataclass(frozen=True, slots=True)
class KeyRow:
    """One line about one key. source: a `KeyPlace`, or the environment variable's name; None where there is no key.

    last4: its end, where it could be read and is long enough.   problem: why it could not be read.
    head: its beginning, as far as that is documented and the same for everybody's keys; else empty.
    """

    ref: KeyRef
    state: KeyState
    source: str | None = None
    last4: str | None = None
    problem: AppError | None = None
    head: str = ""

    @property
    def is_silenced(self) -> bool:
        """Whether it lies in a keychain that fails or does not answer."""
        is_kept_there = self.state is KeyState.LOCKED and self.source == KeyPlace.KEYCHAIN
        return is_kept_there and not isinstance(self.problem, KeychainLocked)


class HomeState(StrEnum):
    """How the system's keychain is now. silent: it is there and fails, or does not answer."""

    OPEN = "open"
    LOCKED = "locked"
    NONE = "none"
    SILENT = "silent"


@dataclass(frozen=True, slots=True)
class KeyHome:
    """Where keys can be kept now. name: the keychain's, as a person knows it.   problem: of one that is not open.

    has_file: there is an encrypted file.   file_is_open: a passphrase opened it, or is ready to begin one.
    """

    name: str
    state: HomeState
    problem: KeyStoreError | None = None
    has_file: bool = False
    file_is_open: bool = False


def cleaned_key(text: str) -> Secret:
    """The key in what somebody pasted or piped: without white space around it; a JSON object on one line.

    Raises BadArgument, which does not repeat the text: for nothing, for more than one line, for what is no ASCII text.
    """
    text = text.strip().removeprefix("\ufeff").strip()
    if not text:
        raise BadArgument("The key is empty.", fix="Give the key on standard input, or paste it again.")
    if len(text) > MAX_KEY_CHARS:
        raise BadArgument(
            f"This is no key: it is longer than {MAX_KEY_CHARS} characters.", fix="Copy the key alone and paste it."
        )
    if text.startswith("{"):
        return Secret(_on_one_line(text))
    if any(not "!" <= character <= "~" for character in text):
        raise BadArgument(
            "This is no key: it holds a line break, a space, a control character or a letter outside ASCII.",
            fix="Copy the key alone, from the page where the provider shows it, and paste it again.",
        )
    return Secret(text)


def _on_one_line(text: str) -> str:
    """A service account's file as a key: the same JSON without its line breaks."""
    try:
        document = json.loads(text)
    except (ValueError, RecursionError):
        document = None
    if not isinstance(document, dict):
        # Raised outside of the handler: the decoder's exception holds the whole text.
        raise BadArgument(
            "This begins like a service account's JSON file and is none.", fix="Give the whole file as it was."
        )
    return json.dumps(document, separators=(",", ":"))


def cleaned_label(text: str) -> str:
    """A label as it is kept. Raises BadArgument."""
    label = text.strip()
    is_fit = label.isprintable() and not _NOT_IN_LABELS & set(label)
    if not label or len(label) > _MAX_LABEL_CHARS or not is_fit:
        raise BadArgument(
            "This is no label for a key.",
            fix=f"Choose 1 to {_MAX_LABEL_CHARS} characters without slashes, # and line breaks.",
        )
    return label


def prefix_warning(secret: Secret, spec: ProviderSpec, rows: Iterable[ProviderSpec]) -> str | None:
    """A sentence when a key does not begin as this provider's do. Keys change their looks: it never refuses."""
    own = best_prefix(secret, spec)
    if not spec.auth.prefixes or _has_another_form(secret, spec):
        return None
    others = [(len(best_prefix(secret, row)), row.name) for row in rows if row.id != spec.id]
    length, name = max(others, default=(0, ""))
    if length > len(own):
        return f"This looks like a key of {name}, not of {spec.name}."
    if own:
        return None
    usual = " or ".join(f"“{prefix}”" for prefix in spec.auth.prefixes)
    return f"Keys of {spec.name} usually begin with {usual}; this one does not."


def best_prefix(secret: Secret, spec: ProviderSpec) -> str:
    """The longest of the provider's documented beginnings that the key has; empty for none."""
    fitting = [prefix for prefix in spec.auth.prefixes if secret.reveal().startswith(prefix)]
    return max(fitting, key=len, default="")


def _has_another_form(secret: Secret, spec: ProviderSpec) -> bool:
    """A service account's JSON, or AWS's ACCESS_ID:SECRET: prefixes are those of plain keys."""
    return secret.reveal().startswith("{") or (spec.auth.scheme == "aws" and ":" in secret.reveal())
