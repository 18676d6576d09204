"""`providers`, `route` and `models --provider` as a script runs them: the contract's shapes and exit statuses."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from tests.stand_ins.raw_server import RawServer, reply

TIMEOUT_S = 60
MODELS = reply(b'{"object": "list", "data": [{"id": "mine"}, {"id": "yours"}]}', "content-type: application/json")
WRONG_KEY = reply(
    b'{"error": {"message": "Incorrect API key provided", "code": "invalid_api_key"}}',
    "content-type: application/json",
    status="401 Unauthorized",
)


def hexalogue(home: Path, *arguments: str, own: str = "", **variables: str) -> "subprocess.CompletedProcess[str]":
    """Run a command to its end. own: the text of providers.toml."""
    (home / "config").mkdir(parents=True, exist_ok=True)
    (home / "config" / "providers.toml").write_text(own, "utf-8")
    plain = {name: value for name, value in os.environ.items() if not name.upper().endswith(("_PROXY", "_API_KEY"))}
    return subprocess.run(
        [sys.executable, "-m", "hexalogue", *arguments],
        env=plain | {"HEXALOGUE_HOME": str(home)} | variables,
        capture_output=True,
        text=True,
        timeout=TIMEOUT_S,
        check=False,
    )


def document(done: "subprocess.CompletedProcess[str]") -> Any:
    assert "Traceback" not in done.stderr
    return json.loads(done.stdout)


def test_all_58_providers_are_listed_in_the_contracts_shape(tmp_path: Path) -> None:
    rows = document(hexalogue(tmp_path, "providers", "--json", OPENAI_API_KEY="sk-not-a-real-key-0000"))

    assert len(rows) == 58
    assert all(set(row) == {"id", "name", "category", "privacy", "families", "state"} for row in rows)
    states = {row["id"]: row["state"] for row in rows}
    assert states["openai"] == "ready"  # its key is in the environment
    assert states["anthropic"] == "needs_key"
    assert states["azure-openai"] == "needs_address"
    assert states["ollama"] == "unchecked"


def test_a_provider_of_ones_own_is_listed_with_the_class_of_its_address(tmp_path: Path) -> None:
    own = '[big]\nname = "Big"\ncategory = "lan_endpoint"\nfamily = "openai_chat"\nbase_url = "http://192.168.7.7/v1"\n'

    rows = {row["id"]: row for row in document(hexalogue(tmp_path, "providers", "--json", own=own))}

    assert (rows["big"]["privacy"], rows["big"]["state"]) == ("self_hosted", "unchecked")


def test_a_mistake_in_the_persons_file_is_said_and_costs_only_its_provider(tmp_path: Path) -> None:
    done = hexalogue(tmp_path, "providers", "--json", own='[openai]\nport = 5\n[groq]\nname = "Mine"\n')

    rows = {row["id"]: row for row in document(done)}
    assert "openai.port" in done.stderr
    assert rows["openai"]["state"] == "needs_address"  # not the vendor's, where a person's own was meant
    assert rows["groq"]["name"] == "Mine"


@pytest.mark.parametrize(("answer", "outcome", "status"), [(MODELS, "ok", 0), (WRONG_KEY, "bad_key", 1)])
def test_verify_says_what_a_free_call_found(tmp_path: Path, answer: bytes, outcome: str, status: int) -> None:
    with RawServer([answer]) as server:
        own = f'[openai]\nbase_url = "http://127.0.0.1:{server.port}/v1"\n'
        done = hexalogue(tmp_path, "providers", "verify", "openai", "--json", own=own, OPENAI_API_KEY="not-a-real-key")

        assert server.requests[0].startswith(b"GET /v1/models ")
    assert document(done)["outcome"] == outcome
    assert done.returncode == status
    assert "not-a-real-key" not in done.stdout + done.stderr


@pytest.mark.parametrize(
    ("name", "kind"), [("nobody", "NoSuchProvider"), ("inproc-bitnet", "NotInstalled"), ("azure", "NeedsAddress")]
)
def test_what_cannot_be_verified_is_an_error_with_its_fix(tmp_path: Path, name: str, kind: str) -> None:
    done = hexalogue(tmp_path, "providers", "verify", name, "--json")

    error = document(done)
    assert (error["kind"], done.returncode) == (kind, 1)
    assert error["remedy"]


def test_the_engine_inside_has_nothing_to_check(tmp_path: Path) -> None:
    done = hexalogue(tmp_path, "providers", "verify", "inproc-llamacpp", "--json")

    verdict = document(done)
    assert (verdict["outcome"], done.returncode) == ("ok", 0)
    assert "inside Hexalogue" in verdict["message"]


SPEECH = '[ears]\nname = "Ears"\ncategory = "lan_endpoint"\nfamily = "{family}"\nbase_url = "{url}"\n'


@pytest.mark.parametrize(
    ("family", "path", "models"),
    [("openai_audio", "/v1/models", ["ears:mine", "ears:yours"]), ("whisper_server", "/v1/health", [])],
)
def test_a_server_that_only_transcribes_is_checked_and_listed(
    tmp_path: Path, family: str, path: str, models: list[str]
) -> None:
    with RawServer([MODELS]) as server:
        own = SPEECH.format(family=family, url=f"http://127.0.0.1:{server.port}/v1")
        verdict = document(hexalogue(tmp_path, "providers", "verify", "ears", "--json", own=own))
        asked = server.requests[0].split(b" ")[1].decode()
        rows = document(hexalogue(tmp_path, "models", "--provider", "ears", "--json", own=own))

    assert (verdict["outcome"], asked) == ("ok", path)
    assert [row["ref"] for row in rows] == models


def test_a_question_to_a_server_that_only_transcribes_is_refused_in_words(tmp_path: Path) -> None:
    own = SPEECH.format(family="whisper_server", url="http://127.0.0.1:9")

    done = hexalogue(tmp_path, "ask", "-m", "ears:any", "--json", "hi", own=own)

    error = json.loads(done.stdout.splitlines()[-1])
    assert (error["kind"], error["provider"], done.returncode) == ("NotSupported", "ears", 1)
    assert "hexalogue transcribe" in error["remedy"]


def test_route_names_each_step_with_its_reason_and_sends_nothing(tmp_path: Path) -> None:
    done = hexalogue(tmp_path, "route", "gpt-4o", "--fallback", "ollama:qwen3:8b", "--json")

    plan = document(done)
    assert [(step["provider"], step["model"]) for step in plan["steps"]] == [
        ("openai", "gpt-4o"),
        ("ollama", "qwen3:8b"),
    ]
    assert all(set(step) == {"provider", "model", "privacy", "why"} and step["why"] for step in plan["steps"])
    assert plan["refused"] == []


def test_route_refuses_what_lacks_consent_and_says_how_to_give_it(tmp_path: Path) -> None:
    arguments = ("route", "ollama:qwen3:8b", "--fallback", "openrouter:anthropic/claude-3.5-sonnet", "--json")

    plan = document(hexalogue(tmp_path, *arguments))
    wide = document(hexalogue(tmp_path, *arguments, "--max-class", "third_party"))

    (refused,) = plan["refused"]
    assert set(refused) == {"provider", "model", "why"}
    assert (refused["provider"], refused["model"]) == ("openrouter", "anthropic/claude-3.5-sonnet")
    assert "--max-class third_party" in refused["why"]
    assert len(wide["steps"]) == 2


def test_the_models_of_a_provider_are_listed_with_references_that_can_be_asked(tmp_path: Path) -> None:
    with RawServer([MODELS]) as server:
        own = f'[vllm]\nbase_url = "http://127.0.0.1:{server.port}/v1"\n'
        rows = document(hexalogue(tmp_path, "models", "--provider", "vllm", "--json", own=own))

    assert [row["ref"] for row in rows] == ["vllm:mine", "vllm:yours"]
    assert set(rows[0]) == {"ref", "provider", "privacy", "context_tokens", "size_bytes", "state"}
    assert rows[0]["privacy"] == "local"


def test_probe_prints_a_list(tmp_path: Path) -> None:
    assert isinstance(document(hexalogue(tmp_path, "providers", "probe", "--json")), list)
