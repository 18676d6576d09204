"""A real application that has stored a key in a real keychain and chatted with it, and then dies: the key lies nowhere.

It is in the memory of the process by nature; so no core dump may be written of it, whatever the shell allows.
"""

import asyncio
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psutil
import pytest
from tests.helpers.secret_service import needs_gnome_keyring, secret_service
from tests.stand_ins.family_servers import FamilyServer, Script

pytestmark = [
    pytest.mark.flow,
    needs_gnome_keyring,
    pytest.mark.skipif(sys.platform == "win32", reason="no core dumps of this kind"),
]
ROOT = Path(__file__).parents[2]
# Not of any shape that redaction knows: it must not be redaction that saves it.
KEY = "Vw27KqY4nHc9RbTs6canary"
PROVIDER, MODEL = "groq", "stand-in-model"
ENDS = [sys.executable, "-c", "import os; os.abort()"]


@pytest.fixture
def session(tmp_path: Path) -> Iterator[dict[str, str]]:
    """An environment with a real keychain, a home of its own and no display."""
    with secret_service(tmp_path / "session") as running:
        yield {
            **os.environ,
            **running.environ,
            "HOME": str(tmp_path / "user"),
            "HEXALOGUE_HOME": str(tmp_path / "home"),
            "PYTHONPATH": f"{ROOT}:{ROOT / 'app'}",
            "QT_QPA_PLATFORM": "offscreen",
        }


async def test_a_key_in_use_is_found_nowhere_and_a_crash_dumps_no_memory(
    tmp_path: Path, session: dict[str, str]
) -> None:
    async with FamilyServer("openai_chat", key=KEY) as vendor:
        vendor.say(Script(text=("Hel", "lo")))
        write_row(tmp_path / "home", vendor.base_url)
        with using_a_key(tmp_path / "home", session) as process:
            assert process.stdout is not None
            assert await asyncio.to_thread(process.stdout.readline) == b"used\n"
            assert vendor.asked  # the key was taken: without it the vendor refuses
            assert_nowhere(KEY, tmp_path, process.pid)

            process.send_signal(signal.SIGABRT)
            assert await asyncio.to_thread(process.wait) == -signal.SIGABRT

    assert not dumps(tmp_path)
    assert_nowhere(KEY, tmp_path)


def test_a_crash_of_anything_else_does_dump_its_memory_here(tmp_path: Path) -> None:
    """The test above proves something only where this holds."""
    subprocess.run(ENDS, cwd=tmp_path, check=False, preexec_fn=allow_core_dumps)

    if not dumps(tmp_path):
        pytest.skip("this system hands core dumps to a program, or writes none")


def write_row(home: Path, base_url: str) -> None:
    (home / "config").mkdir(parents=True, mode=0o700)
    row = f'[{PROVIDER}]\nbase_url = "{base_url}"\nauth.required = true\n'
    (home / "config" / "providers.toml").write_text(row, encoding="utf-8")


@contextmanager
def using_a_key(folder: Path, environment: dict[str, str]) -> "Iterator[subprocess.Popen[bytes]]":
    """The application; it finds the key on its standard input. folder: where it would dump."""
    argv = [sys.executable, "-m", "tests.stand_ins.key_using_application", PROVIDER, MODEL]
    pipe = subprocess.PIPE
    with subprocess.Popen(
        argv, cwd=folder, env=environment, stdin=pipe, stdout=pipe, preexec_fn=allow_core_dumps
    ) as process:
        try:
            assert process.stdin is not None
            process.stdin.write(f"{KEY}\n".encode())
            process.stdin.close()
            yield process
        finally:
            process.kill()


def allow_core_dumps() -> None:
    """As a shell does after `ulimit -c unlimited`, as far as it may."""
    import resource

    _, hard = resource.getrlimit(resource.RLIMIT_CORE)
    resource.setrlimit(resource.RLIMIT_CORE, (hard, hard))


def dumps(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("core*") if path.is_file() and path.stat().st_size > 100_000]


def assert_nowhere(word: str, folder: Path, pid: int = 0) -> None:
    """In no file below the folder, and in no command line or environment of the process and those it started."""
    family = [psutil.Process(pid), *psutil.Process(pid).children(recursive=True)] if pid else []
    shown = [" ".join([*one.cmdline(), *one.environ().values()]) for one in family]
    files = [path for path in folder.rglob("*") if path.is_file()]
    assert files
    assert not [text for text in shown if word in text]
    assert not [path for path in files if word.encode() in path.read_bytes()]
