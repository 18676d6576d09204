"""Keys as doors and router see them: order, states, refusals; over the real vault with a keychain in memory."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from keyring.errors import KeyringLocked, NoKeyringError
from tests.helpers.keychains import MemoryBackend, a_vault

from hexalogue.domain.errors import BadArgument, KeychainLocked, NoKeychain, NoSuchProvider
from hexalogue.domain.ids import ProviderId
from hexalogue.domain.keys import KeyPlace, KeyRef, KeyRow, KeyState, Secret
from hexalogue.domain.privacy import Privacy
from hexalogue.domain.provider import Auth, ProviderSpec
from hexalogue.services.keys import REMEMBERED_S, KeysService
from hexalogue.vault import sealed

KEY, OTHER, OF_ENVIRONMENT = "sk-canary-value-0001", "sk-canary-value-0002", "sk-canary-value-0003"
PASSPHRASE = Secret("correct horse")


def row(name: str, auth: Auth) -> ProviderSpec:
    return ProviderSpec(
        ProviderId(name.lower()), name, "cloud_provider", Privacy.THIRD_PARTY, ("openai_chat",), auth=auth
    )


ALPHA = replace(
    row("Alpha", Auth("header", env=("ALPHA_KEY",), is_required=True, prefixes=("sk-",))), aliases=("first",)
)
BETA = row("Beta", Auth("header", prefixes=("beta-",)))
KEYLESS = row("Keyless", Auth())
ROWS = (ALPHA, BETA, KEYLESS)


@dataclass
class House:
    keys: KeysService
    backend: MemoryBackend
    asked: list[str]
    now: list[float]


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Little memory for each derivation."""
    monkeypatch.setattr(
        sealed.Derivation, "fresh", lambda: sealed.Derivation("MDEyMzQ1Njc4OWFiY2RlZg==", memory_kib=64, passes=1)
    )


def a_house(
    folder: Path,
    *,
    environ: Mapping[str, str] | None = None,
    backend: MemoryBackend | None = None,
    passphrase: Secret | None = None,
) -> House:
    backend = backend or MemoryBackend()
    asked: list[str] = []
    now = [0.0]

    def ask() -> Secret | None:
        asked.append("passphrase")
        return passphrase

    vault = a_vault(folder, backend, environ=environ)
    service = KeysService(vault, lambda: ROWS, ask_passphrase=ask, clock=lambda: now[0])
    return House(service, backend, asked, now)


def values(keys: object) -> list[tuple[str, str]]:
    assert isinstance(keys, tuple)
    return [(key.label, key.value.reveal()) for key in keys]


async def test_stored_keys_come_before_the_environments(tmp_path: Path) -> None:
    house = a_house(tmp_path, environ={"ALPHA_KEY": OF_ENVIRONMENT})
    await house.keys.set("alpha", KEY, label="work")
    await house.keys.set("alpha", OTHER)

    candidates = await house.keys.candidates(ALPHA)

    assert values(candidates) == [("work", KEY), ("default", OTHER), ("ALPHA_KEY", OF_ENVIRONMENT)]


async def test_the_same_key_from_two_sources_is_tried_once(tmp_path: Path) -> None:
    house = a_house(tmp_path, environ={"ALPHA_KEY": KEY})
    await house.keys.set("alpha", KEY)

    assert values(await house.keys.candidates(ALPHA)) == [("default", KEY)]


async def test_a_provider_without_keys_has_no_candidates(tmp_path: Path) -> None:
    house = a_house(tmp_path)

    assert [await house.keys.candidates(spec) for spec in ROWS] == [(), (), ()]


async def test_the_keychain_is_not_asked_for_a_provider_that_needs_no_key(tmp_path: Path) -> None:
    house = a_house(tmp_path)

    await house.keys.candidates(BETA)
    await house.keys.candidates(KEYLESS)

    assert house.backend.calls == []


async def test_a_locked_keychain_is_no_obstacle_where_the_environment_has_a_key(tmp_path: Path) -> None:
    house = a_house(tmp_path, environ={"ALPHA_KEY": OF_ENVIRONMENT})
    await house.keys.set("alpha", KEY)
    house.backend.failure = KeyringLocked("closed")

    assert values(await house.keys.candidates(ALPHA)) == [("ALPHA_KEY", OF_ENVIRONMENT)]


async def test_a_key_that_is_there_and_locked_is_said_instead_of_missing(tmp_path: Path) -> None:
    house = a_house(tmp_path)
    await house.keys.set("alpha", KEY)
    house.backend.failure = KeyringLocked("closed")

    with pytest.raises(KeychainLocked):
        await house.keys.candidates(ALPHA)


async def test_without_a_keychain_a_provider_without_keys_is_no_error(tmp_path: Path) -> None:
    house = a_house(tmp_path)
    house.backend.failure = NoKeyringError("none")

    assert await house.keys.candidates(ALPHA) == ()


async def test_candidates_are_remembered_for_a_minute(tmp_path: Path) -> None:
    house = a_house(tmp_path)
    await house.keys.set("alpha", KEY)
    await house.keys.candidates(ALPHA)
    house.backend.calls.clear()

    await house.keys.candidates(ALPHA)
    assert house.backend.calls == []

    house.now[0] = REMEMBERED_S
    await house.keys.candidates(ALPHA)
    assert house.backend.calls == ["get"]


@pytest.mark.parametrize("change", ["set", "delete", "forget"])
async def test_a_change_is_seen_at_once(tmp_path: Path, change: str) -> None:
    house = a_house(tmp_path)
    await house.keys.set("alpha", KEY)
    await house.keys.candidates(ALPHA)

    if change == "set":
        await house.keys.set("alpha", OTHER)
    elif change == "delete":
        await house.keys.delete("alpha")
    else:
        house.backend.items["hexalogue/alpha", "default"] = OTHER
        house.keys.forget_remembered(ALPHA.id)

    expected = [] if change == "delete" else [("default", OTHER)]
    assert values(await house.keys.candidates(ALPHA)) == expected


async def test_a_closed_file_with_the_only_key_is_asked_for_once(tmp_path: Path) -> None:
    first = a_house(tmp_path)
    await first.keys.unlock(PASSPHRASE)
    await first.keys.set("alpha", KEY, place=KeyPlace.FILE)

    house = a_house(tmp_path, passphrase=PASSPHRASE)
    candidates = [await house.keys.candidates(ALPHA) for _ in range(2)]

    assert values(candidates[1]) == [("default", KEY)]
    assert house.asked == ["passphrase"]


@pytest.mark.parametrize("environ", [{"ALPHA_KEY": OF_ENVIRONMENT}, {}], ids=["another key", "nobody answers"])
async def test_a_closed_file_that_stays_closed(tmp_path: Path, environ: Mapping[str, str]) -> None:
    first = a_house(tmp_path)
    await first.keys.unlock(PASSPHRASE)
    await first.keys.set("alpha", KEY, place=KeyPlace.FILE)
    house = a_house(tmp_path, environ=environ)

    if environ:
        assert values(await house.keys.candidates(ALPHA)) == [("ALPHA_KEY", OF_ENVIRONMENT)]
        assert house.asked == []
    else:
        with pytest.raises(KeychainLocked):
            await house.keys.candidates(ALPHA)


async def states(house: House) -> list[tuple[str, str, str | None, str | None]]:
    return [said(each) for each in await house.keys.states()]


def said(each: KeyRow) -> tuple[str, str, str | None, str | None]:
    return each.ref.provider, each.state.value, each.source, each.last4


async def test_states_name_every_provider_that_takes_a_key(tmp_path: Path) -> None:
    house = a_house(tmp_path, environ={"ALPHA_KEY": OF_ENVIRONMENT})
    await house.keys.set("alpha", KEY)

    assert await states(house) == [
        ("alpha", "stored", "keychain", "0001"),
        ("alpha", "environment", "ALPHA_KEY", "0003"),
        ("beta", "missing", None, None),
    ]


@pytest.mark.parametrize(
    ("failure", "state"),
    [(KeyringLocked("closed"), "locked"), (NoKeyringError("none"), "no_backend"), (OSError("bus"), "locked")],
    ids=["locked", "none", "failing"],
)
async def test_a_key_that_cannot_be_read_has_a_state_and_a_reason(
    tmp_path: Path, failure: Exception, state: str
) -> None:
    house = a_house(tmp_path)
    await house.keys.set("alpha", KEY)
    house.backend.failure = failure

    first = (await house.keys.states())[0]

    assert said(first) == ("alpha", state, "keychain", None)
    assert first.problem is not None


async def test_without_a_keychain_every_provider_without_key_says_so(tmp_path: Path) -> None:
    house = a_house(tmp_path, environ={"ALPHA_KEY": OF_ENVIRONMENT})
    house.backend.failure = NoKeyringError("none")

    assert [line[:2] for line in await states(house)] == [("alpha", "environment"), ("beta", "no_backend")]


async def test_a_key_for_the_session_works_without_a_keychain(tmp_path: Path) -> None:
    house = a_house(tmp_path)
    house.backend.failure = NoKeyringError("none")

    with pytest.raises(NoKeychain):
        await house.keys.set("alpha", KEY)
    await house.keys.set("alpha", KEY, place=KeyPlace.SESSION)

    assert values(await house.keys.candidates(ALPHA)) == [("default", KEY)]
    assert (await states(house))[0] == ("alpha", "stored", "session", "0001")


async def test_setting_answers_with_the_row_and_a_warning_where_it_looks_foreign(tmp_path: Path) -> None:
    house = a_house(tmp_path)

    fine, foreign = await house.keys.set("first", f" {KEY}\n"), await house.keys.set("beta", KEY)

    assert (fine.row.ref.provider, fine.row.state, fine.warning) == ("alpha", KeyState.STORED, None)
    assert foreign.warning is not None
    assert "Alpha" in foreign.warning


@pytest.mark.parametrize(
    ("provider", "text", "label", "leaf"),
    [
        ("nobody", KEY, "default", NoSuchProvider),
        ("keyless", KEY, "default", BadArgument),
        ("alpha", " \n", "default", BadArgument),
        ("alpha", KEY, "a/b", BadArgument),
    ],
)
async def test_what_cannot_be_stored_is_refused(
    tmp_path: Path, provider: str, text: str, label: str, leaf: type[Exception]
) -> None:
    house = a_house(tmp_path)

    with pytest.raises(leaf):
        await house.keys.set(provider, text, label=label)

    assert house.backend.calls == []


async def test_a_key_of_the_environment_cannot_be_deleted(tmp_path: Path) -> None:
    house = a_house(tmp_path, environ={"ALPHA_KEY": OF_ENVIRONMENT})

    with pytest.raises(BadArgument, match="environment") as caught:
        await house.keys.delete("alpha")

    assert "ALPHA_KEY" in caught.value.fix


async def test_deleting_what_is_not_stored_names_what_is(tmp_path: Path) -> None:
    house = a_house(tmp_path)
    await house.keys.set("beta", "beta-canary-0001", label="work")

    with pytest.raises(BadArgument) as caught:
        await house.keys.delete("beta")

    assert "“work”" in caught.value.fix


async def test_a_label_and_the_order_are_changed_where_the_keys_are(tmp_path: Path) -> None:
    house = a_house(tmp_path)
    await house.keys.set("alpha", KEY, label="work")
    await house.keys.set("alpha", OTHER, label="home")

    await house.keys.rename(KeyRef(ALPHA.id, "work"), " office ")
    await house.keys.arrange(ALPHA.id, ["home", "office"])

    assert values(await house.keys.candidates(ALPHA)) == [("home", OTHER), ("office", KEY)]


async def test_a_state_shows_the_documented_beginning_of_a_key_and_no_more(tmp_path: Path) -> None:
    house = a_house(tmp_path)
    await house.keys.set("alpha", KEY)

    first = (await house.keys.states())[0]

    assert (first.head, first.last4) == ("sk-", "0001")
    assert KEY not in repr(first)


async def test_the_key_itself_is_given_by_its_name(tmp_path: Path) -> None:
    house = a_house(tmp_path, environ={"ALPHA_KEY": OF_ENVIRONMENT})
    await house.keys.set("alpha", KEY, label="work")

    stored = await house.keys.secret(KeyRef(ALPHA.id, "work"))
    of_environment = await house.keys.secret(KeyRef(ALPHA.id, "ALPHA_KEY"))

    assert (stored.reveal(), of_environment.reveal()) == (KEY, OF_ENVIRONMENT)
    with pytest.raises(BadArgument):
        await house.keys.secret(KeyRef(ALPHA.id, "gone"))
