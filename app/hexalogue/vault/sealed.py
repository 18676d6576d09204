"""The encrypted file as bytes: four lines of text. Pure but for the chance in salt and nonce.

hexalogue-keys 1                        the format
{"kdf": "argon2id", "salt": ..., ...}   how the passphrase becomes a key: parameters stand in the file
BASE64                                  AES-256-GCM over the keys; the two lines above are its associated data
sha256 HEX                              of the three lines above: tells a damaged file from a wrong passphrase
"""

import base64
import hashlib
import json
import os
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Final

from hexalogue.domain.ids import ProviderId
from hexalogue.domain.keys import KeyRef, Secret

FORMAT: Final = 1
MAGIC: Final = b"hexalogue-keys "
NONCE_BYTES: Final = 12  # NIST SP 800-38D, 5.2.1.1
SALT_BYTES: Final = 16  # RFC 9106, 3.1
KEY_BYTES: Final = 32

# Bounds of what a file may ask for: a changed one must not take all memory or an hour.
_MAX_MEMORY_KIB = 2 << 20
_MAX_PASSES = 64
_MAX_LANES = 64


class NotSealed(Exception):
    """The bytes are no encrypted file, or a damaged one. why: the rest of a sentence."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


class SealedByNewer(Exception):
    """A format that this version does not know."""

    def __init__(self, version: int) -> None:
        super().__init__(str(version))
        self.version = version


class NotThisKey(Exception):
    """The file is whole, and this passphrase is not its own."""


@dataclass(frozen=True, slots=True)
class Derivation:
    """How a passphrase becomes a key. Twice the memory of RFC 9106's second recommendation (t=3, 64 MiB, 4 lanes):
    0.2 s on the slowest machine we measured (two cores, 2026-11-21).
    """

    salt: str
    memory_kib: int = 128 * 1024
    passes: int = 3
    lanes: int = 4
    kdf: str = "argon2id"

    @classmethod
    def fresh(cls) -> "Derivation":
        """With a salt of its own."""
        return cls(base64.b64encode(os.urandom(SALT_BYTES)).decode())


@dataclass(frozen=True, slots=True)
class Seal:
    """A derived key and how it was derived."""

    derivation: Derivation
    key: Secret  # hex, so that no print shows it


def derived(passphrase: Secret, derivation: Derivation) -> Seal:
    """The seal of a passphrase: 0.2 s and 128 MiB."""
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    key = Argon2id(
        salt=base64.b64decode(derivation.salt),
        length=KEY_BYTES,
        iterations=derivation.passes,
        lanes=derivation.lanes,
        memory_cost=derivation.memory_kib,
    ).derive(passphrase.reveal().encode())
    return Seal(derivation, Secret(key.hex()))


def sealed(keys: Mapping[KeyRef, Secret], seal: Seal) -> bytes:
    """The file. Every call takes a nonce of its own."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    nonce = os.urandom(NONCE_BYTES)
    header = {**asdict(seal.derivation), "cipher": "aes-256-gcm", "nonce": base64.b64encode(nonce).decode()}
    start = MAGIC + str(FORMAT).encode() + b"\n" + json.dumps(header).encode() + b"\n"
    rows = [{"provider": ref.provider, "label": ref.label, "key": secret.reveal()} for ref, secret in keys.items()]
    cipher = AESGCM(bytes.fromhex(seal.key.reveal())).encrypt(nonce, json.dumps(rows).encode(), start)
    body = start + base64.b64encode(cipher) + b"\n"
    return body + b"sha256 " + hashlib.sha256(body).hexdigest().encode() + b"\n"


def derivation_of(content: bytes) -> Derivation:
    """How a file's key is derived. Raises NotSealed, SealedByNewer."""
    return _taken_apart(content)[1]


def unsealed(content: bytes, seal: Seal) -> dict[KeyRef, Secret]:
    """The keys in a file. Raises NotThisKey, NotSealed, SealedByNewer."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    start, _, nonce, cipher = _taken_apart(content)
    try:
        rows = json.loads(AESGCM(bytes.fromhex(seal.key.reveal())).decrypt(nonce, cipher, start))
    except InvalidTag:
        raise NotThisKey from None
    return {KeyRef(ProviderId(row["provider"]), row["label"]): Secret(row["key"]) for row in rows}


def _taken_apart(content: bytes) -> tuple[bytes, Derivation, bytes, bytes]:
    """What is authenticated, how the key is derived, nonce and cipher text."""
    lines = content.split(b"\n")
    version = lines[0].removeprefix(MAGIC)
    if not lines[0].startswith(MAGIC) or not version.isdigit():
        raise NotSealed("it does not begin like a file of keys")
    if int(version[:9]) > FORMAT:
        raise SealedByNewer(int(version[:9]))
    if len(lines) != 5 or lines[4]:
        raise NotSealed("it is cut off, or something was added")
    body = b"\n".join(lines[:3]) + b"\n"
    if lines[3] != b"sha256 " + hashlib.sha256(body).hexdigest().encode():
        raise NotSealed("its contents are damaged")
    try:
        header = json.loads(lines[1])
        nonce = base64.b64decode(header.pop("nonce"), validate=True)
        cipher = base64.b64decode(lines[2], validate=True)
        is_ours = header.pop("cipher") == "aes-256-gcm" and len(nonce) == NONCE_BYTES
        derivation = Derivation(**header)
        salt = base64.b64decode(derivation.salt, validate=True)
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        raise NotSealed("its header is damaged") from None
    if not is_ours or len(salt) < SALT_BYTES or not _is_bearable(derivation):
        raise NotSealed("its header asks for what this version does not do")
    return lines[0] + b"\n" + lines[1] + b"\n", derivation, nonce, cipher


def _is_bearable(derivation: Derivation) -> bool:
    numbers = (derivation.memory_kib, derivation.passes, derivation.lanes)
    bounds = (_MAX_MEMORY_KIB, _MAX_PASSES, _MAX_LANES)
    fits = all(type(number) is int and 1 <= number <= bound for number, bound in zip(numbers, bounds, strict=True))
    return fits and derivation.kdf == "argon2id" and derivation.memory_kib >= 8 * derivation.lanes
