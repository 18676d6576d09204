"""`hexalogue ask` against recorded answers of real providers: a real process, a real socket, an overridden address.

What the recordings say, word for word, is held by the families' own contracts; here every provider is asked as a person
asks it, and what the command prints is what its family reads in the bytes.
"""

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from tests.stand_ins.raw_server import LAST_CHUNK, RawServer, chunk

WIRE = Path(os.environ.get("HEXALOGUE_WIRE", Path(__file__).resolve().parents[4] / "shared" / "wire"))
PIECE = 997  # bytes a chunk: prime, so that frames are cut everywhere
TIMEOUT_S = 60


@dataclass(frozen=True)
class Door:
    """How a provider of the recordings is reached. path: behind the server's address.   key: the variable it is in."""

    provider: str
    path: str = "/v1"
    key: str = ""
    extra: str = ""


DOORS = {
    "anthropic": Door("anthropic", "", "ANTHROPIC_API_KEY"),
    "bedrock": Door("bedrock", "", "AWS_BEARER_TOKEN_BEDROCK"),
    "cohere": Door("cohere", "", "CO_API_KEY"),
    "deepseek": Door("deepseek", "", "DEEPSEEK_API_KEY"),
    "google": Door("google", "/v1beta", "GEMINI_API_KEY"),
    "groq": Door("groq", "/openai/v1", "GROQ_API_KEY"),
    "huggingface": Door("huggingface", "/v1", "HF_TOKEN"),
    "mistral": Door("mistral", "/v1", "MISTRAL_API_KEY"),
    "ollama": Door("ollama", ""),
    "openai-chat": Door("openai", "/v1", "OPENAI_API_KEY"),
    "openrouter": Door("openrouter", "/api/v1", "OPENROUTER_API_KEY"),
    "vertex": Door("vertex", "", "GOOGLE_API_KEY"),
    "zai": Door("zai", "/api/paas/v4", "ZAI_API_KEY"),
}


def recordings() -> list[Any]:
    """One parameter a recorded stream or answer with its provider's door."""
    found = [
        pytest.param(folder.parent, DOORS[name], id=f"{name}-{folder.parent.name}")
        for name in sorted(DOORS)
        for folder in sorted((WIRE / name).glob("*/exchange.json"))
    ]
    return found or [pytest.param(None, None, marks=pytest.mark.skip(reason=f"no recordings at {WIRE}"))]


def served(folder: Path) -> list[bytes]:
    """The recorded reply, cut into chunks."""
    exchange = json.loads((folder / "exchange.json").read_text("utf-8"))
    body = (folder / "response.body").read_bytes()
    head = (
        f"HTTP/1.1 {exchange['status']} As Recorded\r\ncontent-type: {exchange['content_type']}\r\n"
        "transfer-encoding: chunked\r\n\r\n"
    )
    pieces = [chunk(body[start : start + PIECE]) for start in range(0, len(body), PIECE)]
    return [head.encode(), *pieces, LAST_CHUNK]


def asked(home: Path, door: Door, url: str) -> "subprocess.CompletedProcess[str]":
    """`hexalogue ask` with the provider's address overridden and its key in the environment."""
    config = home / "config"
    config.mkdir(parents=True)
    (config / "providers.toml").write_text(f'[{door.provider}]\nbase_url = "{url}{door.path}"\n{door.extra}', "utf-8")
    environ: Mapping[str, str] = {
        **{name: value for name, value in os.environ.items() if not name.upper().endswith("_PROXY")},
        "HEXALOGUE_HOME": str(home),
        **({door.key: "not-a-real-key"} if door.key else {}),
    }
    command = [sys.executable, "-m", "hexalogue", "ask", "-m", f"{door.provider}:a/model:1", "--json", "hi"]
    return subprocess.run(command, env=environ, capture_output=True, text=True, timeout=TIMEOUT_S, check=False)


@pytest.mark.parametrize(("folder", "door"), recordings())
def test_a_recorded_answer_comes_out_in_the_contracts_order(folder: Path, door: Door, tmp_path: Path) -> None:
    with RawServer(served(folder)) as server:
        done = asked(tmp_path / "home", door, f"http://127.0.0.1:{server.port}")

    events = [json.loads(line) for line in done.stdout.splitlines()]
    kinds = [event["type"] for event in events]
    assert kinds[0] == "route", done.stderr
    assert kinds[-1] in ("end", "error")
    assert set(kinds[1:-1]) <= {"text", "reasoning", "tool_call", "usage"}
    assert (done.returncode == 0) is (kinds[-1] == "end")
    assert "Traceback" not in done.stderr
    assert "not-a-real-key" not in done.stdout + done.stderr
    assert 1 <= len(server.requests) <= 3  # a passing failure is tried again
    if kinds[-1] == "end":
        assert kinds[-2] == "usage"
        assert {"text", "reasoning", "tool_call"} & set(kinds)
