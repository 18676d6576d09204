"""The error tree. Each leaf carries its cause as a sentence for the person, and the fix as another.

AppError
├─ WireError      Unreachable · TimedOut · TlsRefused · Cut · HttpRefused · TokenRefused · BadReply
├─ ProviderError  NoSuchProvider · NoKey · NeedsAddress · BadKey · NoPermission · NoQuota · RateLimited · Starting
│                 Overloaded · WrongAddress · NotServed · ContextExceeded · ContentRefused · RequestRefused
│                 NotSupported · OutsideClass · NeedsConsent · NoSuchChain · SwitchedOff
├─ KeyStoreError  KeychainLocked · NoKeychain · KeychainFailed · WrongPassphrase
├─ ModelError     NoSuchModel · NoModelYet · NotAModel · TruncatedModel · UnknownArchitecture · TooLargeForMemory
│                 NotOnHub · GatedModel · HashMismatch · TooLong
├─ EngineError    NotInstalled · StartFailed · OutOfMemory · Died · NoRelease · UnsafeArchive · ProofFailed
│                 NothingBefore · PeerLost · PublicPeer
├─ StoreError     Unreadable · TooNew · DiskFull · ReadOnly
├─ CatalogError   BadRow
└─ UsageError     BadArgument

A leaf's class name is its `kind`: the contract of `ask --json`, of the store and of `ui/errors.py`. Sentences name
cause and fix, hold no key (redacted before they get here) and no traceback.
"""

from hexalogue.domain.errors.base import AppError, Remedy
from hexalogue.domain.errors.disk import DiskFull, ReadOnly, StoreError, TooNew, Unreadable
from hexalogue.domain.errors.engines import (
    Died,
    EngineError,
    NoRelease,
    NothingBefore,
    NotInstalled,
    OutOfMemory,
    PeerLost,
    ProofFailed,
    PublicPeer,
    StartFailed,
    UnsafeArchive,
)
from hexalogue.domain.errors.keys import KeychainFailed, KeychainLocked, KeyStoreError, NoKeychain, WrongPassphrase
from hexalogue.domain.errors.models import (
    GatedModel,
    HashMismatch,
    ModelError,
    NoModelYet,
    NoSuchModel,
    NotAModel,
    NotOnHub,
    TooLargeForMemory,
    TooLong,
    TruncatedModel,
    UnknownArchitecture,
)
from hexalogue.domain.errors.providers import (
    BadKey,
    ContentRefused,
    ContextExceeded,
    NeedsAddress,
    NeedsConsent,
    NoKey,
    NoPermission,
    NoQuota,
    NoSuchChain,
    NoSuchProvider,
    NotServed,
    NotSupported,
    OutsideClass,
    Overloaded,
    ProviderError,
    RateLimited,
    RequestRefused,
    Starting,
    SwitchedOff,
    WrongAddress,
)
from hexalogue.domain.errors.usage import BadArgument, BadRow, CatalogError, UsageError
from hexalogue.domain.errors.wire import (
    BadReply,
    Cut,
    HttpRefused,
    TimedOut,
    TlsRefused,
    TokenRefused,
    Unreachable,
    WireError,
)

__all__ = [
    "AppError",
    "BadArgument",
    "BadKey",
    "BadReply",
    "BadRow",
    "CatalogError",
    "ContentRefused",
    "ContextExceeded",
    "Cut",
    "Died",
    "DiskFull",
    "EngineError",
    "GatedModel",
    "HashMismatch",
    "HttpRefused",
    "KeyStoreError",
    "KeychainFailed",
    "KeychainLocked",
    "ModelError",
    "NeedsAddress",
    "NeedsConsent",
    "NoKey",
    "NoKeychain",
    "NoModelYet",
    "NoPermission",
    "NoQuota",
    "NoRelease",
    "NoSuchChain",
    "NoSuchModel",
    "NoSuchProvider",
    "NotAModel",
    "NotInstalled",
    "NotOnHub",
    "NotServed",
    "NotSupported",
    "NothingBefore",
    "OutOfMemory",
    "OutsideClass",
    "Overloaded",
    "PeerLost",
    "ProofFailed",
    "ProviderError",
    "PublicPeer",
    "RateLimited",
    "ReadOnly",
    "Remedy",
    "RequestRefused",
    "StartFailed",
    "Starting",
    "StoreError",
    "SwitchedOff",
    "TimedOut",
    "TlsRefused",
    "TokenRefused",
    "TooLargeForMemory",
    "TooLong",
    "TooNew",
    "TruncatedModel",
    "UnknownArchitecture",
    "Unreachable",
    "Unreadable",
    "UnsafeArchive",
    "UsageError",
    "WireError",
    "WrongAddress",
    "WrongPassphrase",
]
