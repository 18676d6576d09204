"""The encrypted file as bytes: opens with its passphrase alone, and damage is not taken for a wrong one."""

import hashlib
import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hexalogue.domain.ids import ProviderId
from hexalogue.domain.keys import KeyRef, Secret
from hexalogue.vault.sealed import (
    Derivation,
    NotSealed,
    NotThisKey,
    Seal,
    SealedByNewer,
    derivation_of,
    derived,
    sealed,
    unsealed,
)

KEYS = {KeyRef(ProviderId("alpha")): Secret("canary-value-1"), KeyRef(ProviderId("beta"), "Büro"): Secret("x" * 3_000)}
# Little memory, so that a test takes a millisecond.
QUICK = Derivation("MDEyMzQ1Njc4OWFiY2RlZg==", memory_kib=64, passes=1, lanes=1)
SEAL = derived(Secret("correct horse"), QUICK)
FILE = sealed(KEYS, SEAL)


def again(content: bytes) -> bytes:
    """The same first three lines with a checksum that fits: what somebody who changes the file would write."""
    body = b"\n".join(content.split(b"\n")[:3]) + b"\n"
    return body + b"sha256 " + hashlib.sha256(body).hexdigest().encode() + b"\n"


def with_header(**changed: object) -> bytes:
    lines = FILE.split(b"\n")
    lines[1] = json.dumps({**json.loads(lines[1]), **changed}).encode()
    return again(b"\n".join(lines))


def test_what_was_sealed_opens_with_the_same_passphrase() -> None:
    assert unsealed(FILE, derived(Secret("correct horse"), derivation_of(FILE))) == KEYS


def test_no_key_and_no_provider_stands_in_the_file() -> None:
    assert not [word for word in (b"canary", b"alpha", b"xxxx", b"correct") if word in FILE]


def test_two_sealings_of_the_same_keys_share_no_nonce() -> None:
    assert sealed(KEYS, SEAL) != FILE


def test_another_passphrase_does_not_open_it() -> None:
    with pytest.raises(NotThisKey):
        unsealed(FILE, derived(Secret("wrong horse"), QUICK))


@settings(max_examples=300)
@given(st.integers(0, len(FILE) - 1), st.integers(1, 255))
def test_any_damaged_byte_is_noticed_as_damage(position: int, change: int) -> None:
    damaged = bytearray(FILE)
    damaged[position] ^= change

    with pytest.raises((NotSealed, SealedByNewer)):
        unsealed(bytes(damaged), SEAL)


@given(st.integers(0, len(FILE) - 1))
def test_a_file_that_was_cut_off_is_damaged(length: int) -> None:
    with pytest.raises(NotSealed):
        unsealed(FILE[:length], SEAL)


@given(st.binary(max_size=200))
def test_any_bytes_are_refused(content: bytes) -> None:
    with pytest.raises((NotSealed, SealedByNewer)):
        unsealed(content, SEAL)
    with pytest.raises((NotSealed, SealedByNewer)):
        unsealed(again(b"hexalogue-keys 1\n" + content.replace(b"\n", b"") + b"\nAAAA"), SEAL)


def test_a_changed_header_is_noticed_even_when_the_checksum_fits() -> None:
    with pytest.raises(NotThisKey):
        unsealed(with_header(passes=2), SEAL)


@pytest.mark.parametrize(
    "changed",
    [
        {"memory_kib": 1 << 30},
        {"passes": 10**9},
        {"lanes": 0},
        {"memory_kib": "64"},
        {"memory_kib": True},
        {"kdf": "pbkdf2"},
        {"cipher": "none"},
        {"salt": "AAAA"},
        {"nonce": "AAAA"},
        {"surplus": 1},
    ],
    ids=str,
)
def test_a_header_that_asks_for_too_much_or_too_little_is_refused(changed: dict[str, object]) -> None:
    with pytest.raises(NotSealed):
        derivation_of(with_header(**changed))


def test_a_newer_format_is_named() -> None:
    with pytest.raises(SealedByNewer) as caught:
        derivation_of(FILE.replace(b"hexalogue-keys 1", b"hexalogue-keys 12"))

    assert caught.value.version == 12


def test_a_fresh_derivation_is_at_least_the_rfcs_second_recommendation() -> None:
    fresh = Derivation.fresh()

    assert (fresh.passes, fresh.lanes) == (3, 4)
    assert fresh.memory_kib >= 64 * 1024
    assert fresh.salt != Derivation.fresh().salt


def test_a_seal_does_not_show_its_key() -> None:
    assert SEAL.key.reveal() not in repr(Seal(QUICK, SEAL.key))
