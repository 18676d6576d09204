"""The command line as a person or a script runs it: a real process, the real starter model, an empty home."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from tests.helpers.processes import descendants, wait_gone
from tests.helpers.starter import starter_path
from tests.stand_ins.file_server import FileServer

pytestmark = pytest.mark.native
NOWHERE = "http://127.0.0.1:9"  # the discard port: refused at once
TIMEOUT_S = 90
# A story runs on for hundreds of tokens; asked to count, the starter sometimes ends after a few words.
LONG = "Write a very long story about a cat who travels around the world."


@pytest.fixture
def environ(tmp_path: Path) -> Mapping[str, str]:
    """A home of the test's own, where no other application keeps models, without network.

    The likeliest words only: left to chance, the starter sometimes does not come to an end within minutes.
    """
    (tmp_path / "home" / "config").mkdir(parents=True, mode=0o700)
    (tmp_path / "home" / "config" / "settings.toml").write_text("schema = 1\n[sampling]\ntemperature = 0.0\n")
    plain = {key: value for key, value in os.environ.items() if not key.upper().endswith("_PROXY")}
    home = {"HOME": str(tmp_path / "user"), "HEXALOGUE_HOME": str(tmp_path / "home")}
    return plain | home | {"HF_ENDPOINT": NOWHERE, "HF_HOME": str(tmp_path / "hf")}


def hexalogue(environ: Mapping[str, str], *arguments: str, stdin: str = "") -> "subprocess.CompletedProcess[str]":
    """Run a command to its end."""
    command = [sys.executable, "-m", "hexalogue", *arguments]
    return subprocess.run(
        command, env=environ, input=stdin, capture_output=True, text=True, timeout=TIMEOUT_S, check=False
    )


def lines(output: str) -> list[dict[str, Any]]:
    """One JSON object a line."""
    return [json.loads(line) for line in output.splitlines()]


def test_ask_answers_with_the_starter_model_in_the_contracts_order(environ: Mapping[str, str]) -> None:
    done = hexalogue(environ, "ask", "What is 2+2?", "--json")

    events = lines(done.stdout)
    kinds = [event["type"] for event in events]
    assert done.returncode == 0, done.stderr
    assert kinds[0] == "route"
    assert set(kinds[1:-2]) == {"text"}
    assert kinds[-2:] == ["usage", "end"]
    assert events[0] == {
        "type": "route",
        "provider": "inproc-llamacpp",
        "model": "smollm2-135m",
        "privacy": "local",
    }
    assert "4" in "".join(event["text"] for event in events if event["type"] == "text")
    assert events[-1]["finish_reason"] == "stop"
    assert "stop-gap" in done.stderr


def test_ask_without_json_prints_the_answer_alone(environ: Mapping[str, str]) -> None:
    done = hexalogue(environ, "ask", "-", stdin="What is 2+2?\n")

    assert done.returncode == 0
    assert "4" in done.stdout
    assert "{" not in done.stdout


def test_an_empty_question_is_wrong_usage(environ: Mapping[str, str]) -> None:
    done = hexalogue(environ, "ask", "-", stdin="  \n")

    assert done.returncode == 2
    assert "empty" in done.stderr


@pytest.mark.parametrize("arguments", [["ask"], ["nonsense"], ["ask", "hi", "--max-class", "everyone"]])
def test_wrong_usage_exits_with_2(environ: Mapping[str, str], arguments: list[str]) -> None:
    assert hexalogue(environ, *arguments).returncode == 2


def test_an_unknown_model_is_an_error_event_with_cause_and_fix(environ: Mapping[str, str]) -> None:
    done = hexalogue(environ, "ask", "-m", "nonsense", "--json", "Hi")

    (event,) = lines(done.stdout)
    assert done.returncode == 1
    assert (event["type"], event["kind"], event["provider"]) == ("error", "NoSuchModel", "inproc-llamacpp")
    assert "nonsense" in event["message"]
    assert event["remedy"].endswith(".")
    assert event["retry_after_s"] is None


@pytest.fixture
def interruptible() -> Iterator[None]:
    """A shell that starts the tests in the background has them ignore interrupts, and their children inherit that."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.usefixtures("interruptible")
def test_an_interrupt_ends_with_130_and_leaves_no_worker(environ: Mapping[str, str]) -> None:
    command = [sys.executable, "-m", "hexalogue", "ask", LONG, "--json"]
    with subprocess.Popen(command, env=environ, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        while json.loads(process.stdout.readline())["type"] != "text":
            pass
        workers = descendants(process.pid)

        process.send_signal(signal.SIGINT)
        rest, said = process.communicate(timeout=TIMEOUT_S)

    assert process.returncode == 130, said
    assert lines(rest)[-1]["finish_reason"] == "cancelled"
    assert "Traceback" not in said
    assert workers
    assert not wait_gone(workers, 2.0)


def test_a_reader_that_leaves_ends_the_command_quietly(environ: Mapping[str, str]) -> None:
    command = f"{sys.executable} -m hexalogue ask '{LONG}' --json | head -n 1"
    done = subprocess.run(
        ["/bin/sh", "-c", command], env=environ, capture_output=True, text=True, timeout=TIMEOUT_S, check=False
    )

    assert json.loads(done.stdout)["type"] == "route"
    assert "Traceback" not in done.stderr


def test_models_lists_what_is_here_and_what_can_be_pulled(environ: Mapping[str, str]) -> None:
    rows = {row["ref"]: row for row in json.loads(hexalogue(environ, "models", "--json").stdout)}

    starter = rows["inproc-llamacpp:smollm2-135m"]
    assert (starter["state"], starter["privacy"], starter["size_bytes"]) == ("ready", "local", 98_362_432)
    assert rows["inproc-llamacpp:qwen2.5-0.5b"]["state"] == "absent"
    assert set(starter) == {"ref", "provider", "privacy", "context_tokens", "size_bytes", "state"}


def test_import_takes_a_file_and_ask_uses_it(environ: Mapping[str, str], tmp_path: Path) -> None:
    mine = tmp_path / "mine.gguf"
    mine.write_bytes(starter_path().read_bytes())

    taken = hexalogue(environ, "models", "import", str(mine), "--json")
    name = json.loads(taken.stdout)["ref"]
    asked = hexalogue(environ, "ask", "-m", name, "--json", "What is 2+2?")

    assert taken.returncode == 0, taken.stderr
    assert mine.exists()
    assert lines(asked.stdout)[-1]["type"] == "end"


@pytest.mark.parametrize(
    ("content", "kind"), [(b"not a model", "NotAModel"), (b"", "NotAModel"), (None, "TruncatedModel")], ids=str
)
def test_import_refuses_what_is_no_model(
    environ: Mapping[str, str], tmp_path: Path, content: bytes | None, kind: str
) -> None:
    broken = tmp_path / "broken.gguf"
    broken.write_bytes(starter_path().read_bytes()[:50_000_000] if content is None else content)

    done = hexalogue(environ, "models", "import", str(broken), "--json")

    assert done.returncode == 1
    assert json.loads(done.stdout)["kind"] == kind
    assert "Traceback" not in done.stderr


def test_pull_fetches_from_the_named_endpoint_and_prints_path_and_hash(
    environ: Mapping[str, str], tmp_path: Path
) -> None:
    content = starter_path().read_bytes()
    with FileServer(content) as server:
        done = hexalogue(
            {**environ, "HF_ENDPOINT": server.origin}, "models", "pull", "hf:some/repo/model.gguf", "--json"
        )

    assert done.returncode == 0, done.stderr
    result = json.loads(done.stdout)
    assert set(result) == {"path", "sha256", "size_bytes"}
    assert result["sha256"] == "b179c9523d0e6a0f98a330c7562b682750a6f8c8c15e5bc70ea373728110db53"
    assert Path(result["path"]).read_bytes() == content


def test_pull_of_a_file_that_is_no_model_arrives_whole_and_is_said(environ: Mapping[str, str]) -> None:
    content = os.urandom(3_000_000)
    with FileServer(content) as server:
        done = hexalogue(
            {**environ, "HF_ENDPOINT": server.origin}, "models", "pull", "hf:some/repo/data.gguf", "--json"
        )
    listed = hexalogue(environ, "models", "--json")

    assert done.returncode == 0
    assert Path(json.loads(done.stdout)["path"]).read_bytes() == content
    assert "not a usable GGUF model" in done.stderr
    assert "data" not in listed.stdout


def test_pull_without_network_names_the_cause(environ: Mapping[str, str]) -> None:
    done = hexalogue(environ, "models", "pull", "qwen2.5-0.5b", "--json")

    event = json.loads(done.stdout)
    assert done.returncode == 1
    assert (event["type"], event["kind"]) == ("error", "Unreachable")


def test_doctor_gives_every_check_a_verdict_and_every_fault_a_fix(environ: Mapping[str, str]) -> None:
    done = hexalogue(environ, "doctor", "--json")

    checks = {check["id"]: check for check in json.loads(done.stdout)["checks"]}
    assert set(checks) > {"processor", "memory", "disk", "engine", "models", "network.hub", "conversations", "settings"}
    for check in checks.values():
        assert check["verdict"] in ("ok", "info", "warning", "error")
        assert check["message"].endswith(".")
        assert check["fix"] or check["verdict"] in ("ok", "info")
    assert checks["engine"]["verdict"] == "ok"
    assert checks["models"]["verdict"] == "warning"
    assert checks["network.hub"]["verdict"] == "warning"


def test_a_home_that_cannot_be_used_is_said_in_a_sentence(environ: Mapping[str, str], tmp_path: Path) -> None:
    in_the_way = tmp_path / "file"
    in_the_way.write_text("a file, not a folder", encoding="utf-8")
    home = {**environ, "HEXALOGUE_HOME": str(in_the_way / "home")}

    asked = hexalogue(home, "ask", "--json", "Hi")
    examined = hexalogue(home, "doctor", "--json")

    (event,) = lines(asked.stdout)
    assert asked.returncode == 1
    assert event["type"] == "error"
    assert "Traceback" not in asked.stderr + examined.stderr
    verdicts = {check["id"]: check["verdict"] for check in json.loads(examined.stdout)["checks"]}
    assert verdicts["folder.data"] == "error"
