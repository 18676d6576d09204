"""Checks of keys: each key with its own, some side by side, noted with their time."""

import asyncio
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import pytest
from keyring.errors import KeyringLocked
from tests.helpers.keychains import MemoryBackend, a_vault
from tests.helpers.remote_fakes import ScriptedRemote

from hexalogue.domain.errors import BadArgument, KeychainLocked, NeedsAddress
from hexalogue.domain.ids import ProviderId
from hexalogue.domain.keys import KeyRef
from hexalogue.domain.privacy import Privacy
from hexalogue.domain.provider import Auth, ProviderSpec
from hexalogue.domain.target import Target
from hexalogue.domain.verdicts import Verdict
from hexalogue.services.key_checks import SIDE_BY_SIDE, KeyChecks
from hexalogue.services.keys import KeysService

AT = datetime(2026, 11, 21, 12, tzinfo=UTC)
ONE, TWO = "sk-canary-value-0001", "sk-canary-value-0002"


def row(name: str, base_url: str = "http://127.0.0.1:9") -> ProviderSpec:
    auth = Auth("header", is_required=True, env=("ALPHA_KEY",))
    return ProviderSpec(
        ProviderId(name), name, "cloud_provider", Privacy.THIRD_PARTY, ("openai_chat",), base_url, auth=auth
    )


ROWS = (row("alpha"), row("nowhere", "https://{place}.example"))


class CountingRemote(ScriptedRemote):
    """Tells how many were asked at one time."""

    now = 0
    most = 0

    async def check(self, target: Target) -> Verdict:
        self.now += 1
        self.most = max(self.most, self.now)
        await asyncio.sleep(0)
        self.now -= 1
        return await super().check(target)


def a_desk(folder: Path, **environ: str) -> tuple[KeysService, KeyChecks, CountingRemote, MemoryBackend]:
    backend, remote = MemoryBackend(), CountingRemote()
    keys = KeysService(a_vault(folder, backend, environ=environ), lambda: ROWS)
    return keys, KeyChecks(remote, keys, lambda: AT), remote, backend


async def test_each_key_is_checked_with_itself_and_noted(tmp_path: Path) -> None:
    keys, checks, remote, _ = a_desk(tmp_path)
    await keys.set("alpha", ONE)
    await keys.set("alpha", TWO, label="work")
    remote.verdict = Verdict("no_quota", "…", retry_after_s=None)

    check = await checks.check(KeyRef(ProviderId("alpha"), "work"))

    assert [target.key for target in remote.asked] == [TWO]
    assert (check.outcome, check.at) == ("no_quota", AT)
    assert (await checks.notes.all())[KeyRef(ProviderId("alpha"), "work")].check == check


async def test_a_variable_is_checked_by_its_name(tmp_path: Path) -> None:
    _, checks, remote, _ = a_desk(tmp_path, ALPHA_KEY=TWO)

    await checks.check(KeyRef(ProviderId("alpha"), "ALPHA_KEY"))

    assert [target.key for target in remote.asked] == [TWO]


async def test_many_are_checked_side_by_side_and_not_all_at_once(tmp_path: Path) -> None:
    keys, checks, remote, _ = a_desk(tmp_path)
    labels = [f"key {number}" for number in range(2 * SIDE_BY_SIDE)]
    for label in labels:
        await keys.set("alpha", f"{ONE}{label[4:]}", label=label)

    turns: list[str] = []
    refs = [KeyRef(ProviderId("alpha"), label) for label in labels]
    await asyncio.gather(*(checks.check(ref, partial(turns.append, ref.label)) for ref in refs))

    assert (len(remote.asked), sorted(turns)) == (len(labels), sorted(labels))
    assert 1 < remote.most <= SIDE_BY_SIDE


async def test_a_key_that_was_replaced_is_no_longer_known_to_work(tmp_path: Path) -> None:
    keys, checks, _, _ = a_desk(tmp_path)
    await keys.set("alpha", ONE)
    await checks.check(KeyRef(ProviderId("alpha")))
    await keys.set("alpha", TWO)

    assert await checks.notes.all() == {}


async def test_what_cannot_be_asked_is_said_and_nobody_is_asked(tmp_path: Path) -> None:
    keys, checks, remote, backend = a_desk(tmp_path)
    await keys.set("alpha", ONE)
    await keys.set("nowhere", ONE)

    with pytest.raises(NeedsAddress):
        await checks.check(KeyRef(ProviderId("nowhere")))
    with pytest.raises(BadArgument):
        await checks.check(KeyRef(ProviderId("alpha"), "gone"))
    backend.failure = KeyringLocked("closed")
    with pytest.raises(KeychainLocked):
        await checks.check(KeyRef(ProviderId("alpha")))

    assert remote.asked == []
