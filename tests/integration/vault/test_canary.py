"""A key that goes through every failure of the vault, with debug logs and crash reports on, is written nowhere."""

import asyncio
import logging
import traceback
from collections.abc import Callable, Coroutine, Iterator
from pathlib import Path
from typing import Any

import pytest
from keyring.errors import KeyringLocked, NoKeyringError, PasswordSetError
from tests.helpers.keychains import MemoryBackend, a_vault

from hexalogue.boot.crashes import CrashReporter, start_logging
from hexalogue.domain.errors import AppError
from hexalogue.domain.ids import ProviderId
from hexalogue.domain.keys import KeyPlace, Secret
from hexalogue.domain.privacy import Privacy
from hexalogue.domain.provider import Auth, ProviderSpec
from hexalogue.services.keys import KeysService
from hexalogue.vault import sealed

# Not of any shape that redaction knows: it must not be redaction that saves it.
CANARY = "Zq81LmX7pTd0VbRw3canary"
PASSPHRASE = "correct canary horse"
ALPHA = ProviderSpec(
    ProviderId("alpha"),
    "Alpha",
    "cloud_provider",
    Privacy.THIRD_PARTY,
    ("openai_chat",),
    auth=Auth("header", is_required=True, prefixes=("sk-",)),
)


@pytest.fixture
def logs(tmp_path: Path) -> Iterator[Path]:
    """The application's own log files, taking everything that any library says."""
    folder = tmp_path / "logs"
    folder.mkdir()
    root, ours = logging.getLogger(), logging.getLogger("hexalogue")
    before = (root.level, ours.level, ours.propagate, list(ours.handlers))
    last_words = start_logging(folder, to_stderr=True)
    handler = next(one for one in ours.handlers if one not in before[3])
    ours.removeHandler(handler)
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    ours.setLevel(logging.DEBUG)
    yield folder
    root.removeHandler(handler)
    handler.close()
    root.setLevel(before[0])
    ours.setLevel(before[1])
    ours.propagate = before[2]
    if last_words is not None:
        last_words.close()


async def outcome(work: Callable[[], Coroutine[Any, Any, Any]]) -> str:
    """All that could be said about what a call did: its value, or its error with everything chained to it."""
    try:
        value = await work()
    except AppError as error:
        logging.getLogger("hexalogue").debug("failed: %r", error, exc_info=error)
        return "".join(traceback.format_exception(error)) + f"{error.message} {error.fix} {error.detail} {vars(error)}"
    logging.getLogger("hexalogue").debug("returned %r", value)
    return repr(value)


@pytest.mark.expected_log("a bug in")
async def test_no_failure_of_the_vault_tells_the_key(
    tmp_path: Path, logs: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        sealed.Derivation, "fresh", lambda: sealed.Derivation("MDEyMzQ1Njc4OWFiY2RlZg==", memory_kib=64, passes=1)
    )
    home = tmp_path / "home"
    home.mkdir()
    backend = MemoryBackend()
    service = KeysService(a_vault(home, backend, deadline_s=0.2), lambda: [ALPHA])
    said: list[str] = []

    async def store(place: KeyPlace = KeyPlace.KEYCHAIN, text: str = CANARY, label: str = "default") -> str:
        return await outcome(lambda: service.set("alpha", text, label=label, place=place))

    said.append(await store())
    for failure in (PasswordSetError(f"no: {CANARY}"), KeyringLocked(CANARY), NoKeyringError(CANARY), OSError(CANARY)):
        backend.failure = failure
        said += [await store(), await outcome(lambda: service.candidates(ALPHA)), await outcome(service.states)]
    backend.failure = None
    backend.forgets_writes = True
    said.append(await store(text=f"{CANARY}2"))
    backend.forgets_writes = False
    backend.answers.clear()
    said.append(await store(text=f"{CANARY}3"))
    backend.answers.set()
    said += [await store(text=text) for text in (f"{CANARY} {CANARY}", f"{CANARY}\n{CANARY}", f"{{{CANARY}")]
    said.append(await outcome(lambda: service.unlock(Secret(PASSPHRASE))))
    said.append(await store(KeyPlace.FILE, label="file"))
    said.append(await outcome(lambda: service.unlock(Secret(f"{PASSPHRASE} not"))))
    (home / "keys.sealed").write_bytes((home / "keys.sealed").read_bytes()[:-9])
    said += [await store(KeyPlace.FILE, label="other"), await outcome(service.states)]
    said.append(await store(KeyPlace.SESSION, label="session"))

    reporter = CrashReporter(logs)
    secret = (await service.candidates(ALPHA))[0]
    for task, bug in (("a bug", RuntimeError(secret, Secret(CANARY))), ("another", KeyError(f"{secret}"))):
        reporter(task, bug)

    printed = capfd.readouterr()
    written = await asyncio.to_thread(_contents, tmp_path)
    assert len(said) > 20
    for word in (CANARY, PASSPHRASE):
        assert word not in "".join(said) + printed.out + printed.err
        assert word not in written
    assert "failed: " in written
    assert "a bug" in written


def _contents(folder: Path) -> str:
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    return "".join(f"{path}\n{path.read_bytes().decode('utf-8', 'replace')}" for path in files)
