"""Fallback lists over real sockets: what goes on to the next, what does not, and what needs consent first."""

import json
import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from tests.stand_ins.raw_server import CHUNKED, FIN, HOLD, LAST_CHUNK, RST, RawServer, Step, chunk, reply

TIMEOUT_S = 60
Answer = list[bytes | Step]


def delta(text: str, reason: str | None = None) -> bytes:
    """One event of a chat completion."""
    choice = {"index": 0, "delta": {"content": text}, "finish_reason": reason}
    return chunk(f"data: {json.dumps({'choices': [choice]})}\n\n".encode())


GOOD: Answer = [CHUNKED, delta("from the second"), delta("", "stop"), chunk(b"data: [DONE]\n\n"), LAST_CHUNK]
HALF: Answer = [CHUNKED, delta("Half an ans"), FIN]


def refusal(status: int, headers: tuple[str, ...] = ()) -> Answer:
    """An error as OpenAI words it."""
    body = json.dumps({"error": {"message": "no", "type": "x", "code": None}}).encode()
    return [reply(body, "content-type: application/json", *headers, status=f"{status} No")]


def asked(home: Path, first: str, second: str, *more: str, kind: str = "lan_endpoint") -> list[dict[str, Any]]:
    """The events of one question to `first:m`, then `second:m`; both speak chat completions."""
    config = home / "config"
    config.mkdir(parents=True)
    rows = [
        f'[one]\nname = "One"\ncategory = "lan_endpoint"\nfamily = "openai_chat"\nbase_url = "{first}"\n',
        f'[two]\nname = "Two"\ncategory = "{kind}"\nfamily = "openai_chat"\nbase_url = "{second}"\n',
    ]
    (config / "providers.toml").write_text("\n".join(rows), "utf-8")
    environ = {name: value for name, value in os.environ.items() if not name.upper().endswith("_PROXY")}
    command = [sys.executable, "-m", "hexalogue", "ask", "-m", "one:m", "--fallback", "two:m", "--json", *more, "hi"]
    done = subprocess.run(
        command,
        env=environ | {"HEXALOGUE_HOME": str(home)},
        capture_output=True,
        text=True,
        timeout=TIMEOUT_S,
        check=False,
    )
    events = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.returncode == (0 if events[-1]["type"] == "end" else 1), done.stderr
    return events


def routes(events: list[dict[str, Any]]) -> list[str]:
    return [event["provider"] for event in events if event["type"] == "route"]


@contextmanager
def two_servers(first: Answer, second: Answer = GOOD) -> Iterator[tuple[str, str, RawServer]]:
    """The addresses of both, and the second."""
    with RawServer(first) as one, RawServer(second) as two:
        yield f"http://127.0.0.1:{one.port}/v1", f"http://127.0.0.1:{two.port}/v1", two


@pytest.mark.parametrize("status", [408, 409, 429, 500, 502, 503, 504, 529])
def test_a_passing_refusal_goes_to_the_next(tmp_path: Path, status: int) -> None:
    with two_servers(refusal(status)) as (one, two, _):
        events = asked(tmp_path, one, two)

    assert routes(events) == ["one", "two"]
    assert "".join(event["text"] for event in events if event["type"] == "text") == "from the second"


def test_a_server_that_is_not_there_goes_to_the_next(tmp_path: Path) -> None:
    with socket.socket() as nobody, RawServer(GOOD) as two:
        nobody.bind(("127.0.0.1", 0))  # bound and not listening: refused
        port = nobody.getsockname()[1]
        events = asked(tmp_path, f"http://127.0.0.1:{port}/v1", f"http://127.0.0.1:{two.port}/v1")

    assert routes(events) == ["one", "two"]
    assert events[-1]["type"] == "end"


def test_a_connection_that_is_reset_before_a_word_goes_to_the_next(tmp_path: Path) -> None:
    with two_servers([RST]) as (one, two, _):
        assert routes(asked(tmp_path, one, two)) == ["one", "two"]


@pytest.mark.parametrize("status", [400, 401, 403, 413, 422])
def test_a_wrong_request_or_key_does_not(tmp_path: Path, status: int) -> None:
    with two_servers(refusal(status)) as (one, two, second):
        events = asked(tmp_path, one, two)

    assert routes(events) == ["one"]
    assert events[-1]["type"] == "error"
    assert not second.requests


def test_after_the_first_word_the_text_is_kept_and_nobody_else_is_asked(tmp_path: Path) -> None:
    with two_servers(HALF) as (one, two, second):
        events = asked(tmp_path, one, two)

    assert [event["text"] for event in events if event["type"] == "text"] == ["Half an ans"]
    assert events[-1]["kind"] == "Cut"
    assert not second.requests


def test_from_here_to_the_cloud_takes_consent(tmp_path: Path) -> None:
    with two_servers(refusal(500)) as (one, two, second):
        refused = asked(tmp_path / "refused", one, two, kind="cloud_provider")
        assert not second.requests
        allowed = asked(tmp_path / "allowed", one, two, "--max-class", "third_party", kind="cloud_provider")

    assert (refused[-1]["type"], refused[-1]["kind"]) == ("error", "NeedsConsent")
    assert "third_party" in refused[-1]["remedy"]
    assert routes(allowed) == ["one", "two"]


def test_an_empty_answer_is_no_success(tmp_path: Path) -> None:
    page = reply(b"<html>Sign in</html>", "content-type: text/html")
    with RawServer([page]) as one, RawServer([CHUNKED, LAST_CHUNK]) as two:
        events = asked(tmp_path, f"http://127.0.0.1:{one.port}/v1", f"http://127.0.0.1:{two.port}/v1")

    assert routes(events) == ["one", "two"]
    assert events[-1]["kind"] == "Cut"


def test_a_server_that_says_nothing_is_left_when_the_person_goes(tmp_path: Path) -> None:
    with RawServer([CHUNKED, delta("Half"), HOLD]) as one:
        config = tmp_path / "config"
        config.mkdir(parents=True)
        (config / "providers.toml").write_text(
            f'[one]\nname = "One"\ncategory = "lan_endpoint"\nfamily = "openai_chat"\n'
            f'base_url = "http://127.0.0.1:{one.port}/v1"\n',
            "utf-8",
        )
        command = [sys.executable, "-m", "hexalogue", "ask", "-m", "one:m", "--json", "hi"]
        environ = os.environ | {"HEXALOGUE_HOME": str(tmp_path)}
        with subprocess.Popen(command, env=environ, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as child:
            assert child.stdout is not None
            while json.loads(child.stdout.readline())["type"] != "text":
                pass
            child.send_signal(2)
            rest, said = child.communicate(timeout=TIMEOUT_S)

        assert child.returncode == 130
        assert json.loads(rest.splitlines()[-1])["finish_reason"] == "cancelled"
        assert "Traceback" not in said
        assert one.left.wait(5)
