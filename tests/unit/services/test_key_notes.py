"""What is remembered about keys without them: uses, checks, refusals; through a restart and a full disk."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from tests.helpers.remote_fakes import KeysInHand, ScriptedRemote, a_provider

from hexalogue.domain.chat_events import AnswerEnded, TextArrived
from hexalogue.domain.errors import AppError, BadKey, BadReply, DiskFull, NoQuota, RateLimited
from hexalogue.domain.ids import ProviderId
from hexalogue.domain.key_notes import Change, KeyCheck, KeyNote, Notes, check_of
from hexalogue.domain.keys import KeyRef
from hexalogue.domain.messages import ChatRequest
from hexalogue.domain.privacy import Privacy
from hexalogue.domain.routing import Candidate
from hexalogue.domain.verdicts import Verdict
from hexalogue.services.cool_downs import CoolDowns
from hexalogue.services.key_notes import WRITE_EVERY, KeyNotes
from hexalogue.services.keys import KeysService
from hexalogue.services.remote_answering import RemoteAnswering
from hexalogue.store.key_notes import KeyNotesFile

REF = KeyRef(ProviderId("alpha"), "work")
START = datetime(2026, 11, 21, 12, tzinfo=UTC)


class Clock:
    def __init__(self) -> None:
        self.now = START

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


def notes_in(folder: Path, clock: Clock) -> KeyNotes:
    return KeyNotes(KeyNotesFile(folder / "notes.json"), clock)


async def test_a_check_survives_a_restart(tmp_path: Path, clock: Clock) -> None:
    check = check_of(Verdict("rate_limited", "…", models=7, retry_after_s=30.0), START)
    await notes_in(tmp_path, clock).checked(REF, check)

    assert await notes_in(tmp_path, clock).all() == {REF: KeyNote(check=check)}
    assert check.retry_at == START + timedelta(seconds=30)


async def test_a_use_is_seen_at_once_and_written_once_a_minute(tmp_path: Path, clock: Clock) -> None:
    notes = notes_in(tmp_path, clock)
    await notes.used(REF)
    clock.now += timedelta(seconds=5)
    await notes.used(REF)

    assert (await notes.all())[REF].used_at == clock.now
    assert (await notes_in(tmp_path, clock).all())[REF].used_at == START
    clock.now = START + WRITE_EVERY
    await notes.used(REF)
    assert (await notes_in(tmp_path, clock).all())[REF].used_at == clock.now


async def test_what_waits_for_its_minute_is_written_at_the_end(tmp_path: Path, clock: Clock) -> None:
    notes = notes_in(tmp_path, clock)
    await notes.used(REF)
    clock.now += timedelta(seconds=5)
    await notes.used(REF)

    await notes.keep()

    assert (await notes_in(tmp_path, clock).all())[REF].used_at == clock.now


async def test_two_processes_do_not_undo_each_other(tmp_path: Path, clock: Clock) -> None:
    one, other = notes_in(tmp_path, clock), notes_in(tmp_path, clock)
    await one.all()
    await other.checked(REF, KeyCheck("ok", START))
    await one.checked(KeyRef(ProviderId("beta")), KeyCheck("bad_key", START))

    assert len(await notes_in(tmp_path, clock).all()) == 2


async def test_a_key_that_answered_is_no_longer_refused(tmp_path: Path, clock: Clock) -> None:
    notes = notes_in(tmp_path, clock)
    await notes.checked(REF, KeyCheck("bad_key", START))
    await notes.used(REF)

    assert (await notes.all())[REF].check == KeyCheck("ok", START)


async def test_an_answer_keeps_how_many_models_there_are(tmp_path: Path, clock: Clock) -> None:
    notes = notes_in(tmp_path, clock)
    await notes.checked(REF, KeyCheck("ok", START, models=62))
    await notes.used(REF)

    check = (await notes.all())[REF].check
    assert check is not None
    assert check.models == 62


@pytest.mark.parametrize(
    ("error", "outcome"),
    [
        (BadKey("Alpha", ProviderId("alpha")), "bad_key"),
        (NoQuota("Alpha"), "no_quota"),
        (RateLimited("Alpha", "slow down", retry_after_s=9.0), "rate_limited"),
        (BadReply("Alpha", "garbage"), None),
    ],
)
async def test_a_refused_question_says_what_it_means_for_the_key(
    tmp_path: Path, clock: Clock, error: AppError, outcome: str | None
) -> None:
    notes = notes_in(tmp_path, clock)
    await notes.refused(REF, error)

    found = (await notes.all()).get(REF, KeyNote()).check
    assert (found.outcome if found else None) == outcome


async def test_notes_follow_a_key_to_its_new_label_and_go_with_it(tmp_path: Path, clock: Clock) -> None:
    notes = notes_in(tmp_path, clock)
    await notes.used(REF)
    await notes.rename(REF, "home")
    assert list(await notes.all()) == [KeyRef(ProviderId("alpha"), "home")]

    await notes.forget(KeyRef(ProviderId("alpha"), "home"))
    assert await notes_in(tmp_path, clock).all() == {}


class FullDisk:
    def read(self) -> Notes:
        return {}

    def change(self, change: Change) -> Notes:
        raise DiskFull(Path("notes.json"))


async def test_a_full_disk_costs_the_memory_of_it_and_no_answer(clock: Clock) -> None:
    notes = KeyNotes(FullDisk(), clock)

    await notes.used(REF)

    assert (await notes.all())[REF].used_at == START


async def test_listeners_hear_of_every_change(tmp_path: Path, clock: Clock) -> None:
    heard: list[str] = []
    notes = notes_in(tmp_path, clock)
    notes.listen(lambda: heard.append("changed"))

    await notes.used(REF)
    await notes.forget(REF)

    assert heard == ["changed", "changed"]


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"[]",
        b"{",
        b'{"format": 2, "keys": []}',
        b'{"format": 1, "keys": [{"provider": "a", "label": "b", "used_at": "yesterday"}]}',
        b'{"format": 1, "keys": [{"provider": "a", "label": "b", "check": {"at": "2026-11-21", "outcome": "ok"}}]}',
        b'{"format": 1, "keys": [{"provider": "a", "label": "b", "check": {"at": "2026-11-21T00:00:00+00:00"}}]}',
        b'{"format": 1, "keys": [7, {"label": "b"}]}',
    ],
)
async def test_a_damaged_file_is_forgotten(tmp_path: Path, clock: Clock, content: bytes) -> None:
    (tmp_path / "notes.json").write_bytes(content)

    assert await notes_in(tmp_path, clock).all() == {}


async def test_the_file_is_the_owners_alone(tmp_path: Path, clock: Clock) -> None:
    await notes_in(tmp_path, clock).used(REF)

    assert (tmp_path / "notes.json").stat().st_mode & 0o077 == 0


async def test_a_question_says_which_key_answered_and_which_was_refused(tmp_path: Path, clock: Clock) -> None:
    spec = a_provider("alpha", "cloud_provider", Privacy.THIRD_PARTY, needs_key=True)
    remote = ScriptedRemote({"alpha": [[BadKey("Alpha", spec.id)], [TextArrived("Hi"), AnswerEnded("stop")]]})
    keys = KeysService(KeysInHand({"alpha": ["sk-1", "sk-2"]}), lambda: [spec])
    notes = notes_in(tmp_path, clock)
    answering = RemoteAnswering(remote, keys, CoolDowns(), notes)
    step = Candidate(spec, "m", Privacy.THIRD_PARTY, "")

    events = [event async for event in answering.stream(step, ChatRequest(()), Privacy.THIRD_PARTY, steps_left=0)]

    known = await notes.all()
    refused, used = (known[KeyRef(spec.id, f"key {number}")] for number in (1, 2))
    assert events[-1] == AnswerEnded("stop")
    assert refused == KeyNote(None, KeyCheck("bad_key", START))
    assert used == KeyNote(START, KeyCheck("ok", START))
