"""`hexalogue engines` and `transcribe` as a person types them: real processes, a real llama-server, real speech."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import psutil
import pytest
from tests.helpers.engine_binaries import llama_server, rpc_server, speech, whisper_model, whisper_server
from tests.helpers.engine_homes import real_archive
from tests.helpers.processes import wait_gone
from tests.helpers.rpc_workers import on_loopback
from tests.helpers.starter import starter_path

pytestmark = pytest.mark.native
NOWHERE = "http://127.0.0.1:9"
TIMEOUT_S = 90
SETTINGS = """schema = 1
[sampling]
temperature = 0.0
[load]
threads = 1
context_tokens = 1024
"""


@pytest.fixture
def environ(tmp_path: Path) -> Iterator[Mapping[str, str]]:
    """A home of the test's own, without network; what still runs there at the end is stopped."""
    (tmp_path / "home" / "config").mkdir(parents=True, mode=0o700)
    (tmp_path / "home" / "config" / "settings.toml").write_text(SETTINGS)
    plain = {key: value for key, value in os.environ.items() if not key.upper().endswith("_PROXY")}
    home = {"HOME": str(tmp_path / "user"), "HEXALOGUE_HOME": str(tmp_path / "home")}
    made = plain | home | {"HF_ENDPOINT": NOWHERE, "HF_HOME": str(tmp_path / "hf")}
    yield made
    hexalogue(made, "engines", "stop", "llama-server")
    hexalogue(made, "engines", "stop", "whisper-server")


def hexalogue(environ: Mapping[str, str], *arguments: str) -> "subprocess.CompletedProcess[str]":
    command = [sys.executable, "-m", "hexalogue", *arguments]
    return subprocess.run(command, env=environ, capture_output=True, text=True, timeout=TIMEOUT_S, check=False)


def told(environ: Mapping[str, str], *arguments: str) -> Any:
    """The JSON that a command which went well printed."""
    done = hexalogue(environ, *arguments, "--json")
    assert done.returncode == 0, done.stdout + done.stderr
    return json.loads(done.stdout)


def row(environ: Mapping[str, str], engine: str) -> dict[str, Any]:
    found: dict[str, Any] = next(row for row in told(environ, "engines") if row["id"] == engine)
    return found


def answer(done: "subprocess.CompletedProcess[str]") -> tuple[str, dict[str, Any]]:
    """The text of an answer and its last event."""
    events = [json.loads(line) for line in done.stdout.splitlines()]
    return "".join(event["text"] for event in events if event["type"] == "text"), events[-1]


@pytest.fixture
def installed(environ: Mapping[str, str], tmp_path: Path) -> Mapping[str, str]:
    """A home with llama-server out of an archive."""
    archive = real_archive(llama_server(), tmp_path / "llama.tar")
    told(environ, "engines", "install", "llama-server", "--from", str(archive))
    return environ


def test_an_engine_out_of_an_archive_is_proven_started_asked_and_stopped(installed: Mapping[str, str]) -> None:
    assert row(installed, "llama-server")["state"] == "stopped"
    started = told(installed, "engines", "start", "llama-server", "-m", str(starter_path()))

    assert started["state"] == "ready"
    assert row(installed, "llama-server") == started
    process = psutil.Process(started["pid"])
    assert {listening.laddr.ip for listening in process.net_connections() if listening.status == "LISTEN"} == {
        "127.0.0.1"
    }
    key = process.environ()["LLAMA_API_KEY"]
    assert key
    assert not any(key in " ".join(other.info["cmdline"] or ()) for other in psutil.process_iter(["cmdline"]))

    text, end = answer(hexalogue(installed, "ask", "-m", "llama-server:smollm2-135m", "--json", "What is 2+2?"))
    assert "4" in text
    assert end["type"] == "end"
    assert psutil.pid_exists(started["pid"])

    told(installed, "engines", "stop", "llama-server")
    assert not psutil.pid_exists(started["pid"])
    assert row(installed, "llama-server")["state"] == "stopped"


def test_a_question_to_an_engine_that_does_not_run_starts_it_and_ends_it(installed: Mapping[str, str]) -> None:
    done = hexalogue(installed, "ask", "-m", "llama-server:smollm2-135m", "--json", "What is 2+2?")

    text, end = answer(done)
    assert (done.returncode, end["type"]) == (0, "end")
    assert "4" in text
    assert row(installed, "llama-server")["state"] == "stopped"


def test_the_engine_goes_with_the_hexalogue_that_supervises_it(installed: Mapping[str, str]) -> None:
    started = told(installed, "engines", "start", "llama-server", "-m", "smollm2-135m")
    keeper = psutil.Process(started["pid"]).parent()
    assert keeper is not None

    keeper.send_signal(signal.SIGKILL)

    assert wait_gone([started["pid"]], within_s=2.0) == []
    assert row(installed, "llama-server")["state"] == "stopped"


def test_a_model_that_is_none_is_told_by_start_with_its_cause(installed: Mapping[str, str], tmp_path: Path) -> None:
    (tmp_path / "junk.gguf").write_bytes(b"GGUF" + bytes(1000))

    done = hexalogue(installed, "engines", "start", "llama-server", "-m", str(tmp_path / "junk.gguf"), "--json")

    error = json.loads(done.stdout)
    assert done.returncode == 1
    assert error["kind"] in ("TruncatedModel", "NotAModel")
    assert error["remedy"]


def test_an_engine_that_is_not_here_is_told_with_the_command_that_brings_it(environ: Mapping[str, str]) -> None:
    done = hexalogue(environ, "ask", "-m", "mistralrs-server:smollm2-135m", "--json", "hi")

    _, error = answer(done)
    assert (done.returncode, error["kind"]) == (1, "NotInstalled")
    assert "hexalogue engines install mistralrs-server" in error["remedy"]


def test_an_engine_nobody_knows_is_told_with_those_there_are(environ: Mapping[str, str]) -> None:
    done = hexalogue(environ, "engines", "start", "warp-drive", "-m", "x")

    assert done.returncode == 1
    assert "llama-server" in done.stderr


def test_the_log_of_an_engine_can_be_read_without_its_key(installed: Mapping[str, str]) -> None:
    started = told(installed, "engines", "start", "llama-server", "-m", "smollm2-135m")
    key = psutil.Process(started["pid"]).environ()["LLAMA_API_KEY"]

    log = ""
    for _ in range(10):  # what an engine says is written within a second
        log = told(installed, "engines", "logs", "llama-server")["log"]
        if log:
            break

    assert "listening" in log.lower()
    assert key not in log


def test_two_computers_answer_as_one(installed: Mapping[str, str]) -> None:
    with on_loopback(rpc_server(), 2) as workers:
        for worker in workers:
            told(installed, "peers", "add", f"{worker.host}:{worker.port}")

        done = hexalogue(installed, "ask", "-m", "llamacpp-rpc:smollm2-135m", "--json", "What is 2+2?")

        text, end = answer(done)
        assert (done.returncode, end["type"]) == (0, "end"), done.stdout + done.stderr
        assert "4" in text


def test_a_real_recording_becomes_words_with_their_times(environ: Mapping[str, str]) -> None:
    told(environ, "engines", "install", "whisper-server", "--from", str(whisper_server()))

    heard = told(environ, "transcribe", str(speech()), "--model", str(whisper_model()), "--language", "en")

    assert "ask not what your country can do for you" in heard["text"].lower().replace(",", "")
    assert heard["segments"][0]["start_s"] >= 0
    assert heard["segments"][-1]["end_s"] == pytest.approx(11, abs=1)
    assert row(environ, "whisper-server")["state"] == "stopped"
