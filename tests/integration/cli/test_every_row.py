"""Every row of the catalogue as a person reaches it: an address in providers.toml, a key in the row's own variable.

What is sent where, under which header, and in which order the answer comes is held against each family's protocol; all
rows through the services of one process, and each family once as a command of its own.
"""

import asyncio
import json
import os
import re
import subprocess
import sys
from collections.abc import Mapping
from contextlib import aclosing
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from tests.rules.source import ROOT
from tests.stand_ins.family_streams import ANSWERS, TEXT, encoded
from tests.stand_ins.raw_server import LAST_CHUNK, Answer, RawServer, chunk, reply

from hexalogue.boot.crashes import CrashReporter
from hexalogue.boot.headless_services import headless_services
from hexalogue.boot.rooms import built_rooms
from hexalogue.catalog.providers import load_providers
from hexalogue.cli.ask import json_line
from hexalogue.domain.provider import ProviderSpec
from hexalogue.domain.verdicts import Verdict
from hexalogue.services.asking import Question
from hexalogue.services.headless import HeadlessServices
from hexalogue.store.folders import found_places, prepared

ROWS = [row for row in load_providers(ROOT / "resources") if row.family in ANSWERS]
ONE_OF_EACH = list({row.family: row for row in ROWS}.values())
MODEL = "a/model:1"
KEY = "AQ.not-a-real-key"  # of a form that every scheme takes
TYPES = {"sse": "text/event-stream", "ndjson": "application/x-ndjson", "aws": "application/vnd.amazon.eventstream"}
PIECE = 7  # bytes a chunk: cuts letters, lines and frames
TIMEOUT_S = 60
# family -> where a question goes, behind the address.
PATHS = {
    "openai_chat": "/chat/completions",
    "azure_openai": "/chat/completions",
    "openai_responses": "/responses",
    "anthropic_messages": "/v1/messages",
    "gemini_generate": ":streamGenerateContent?alt=sse",
    "cohere_v2": "/v2/chat",
    "bedrock_converse": "/model/a%2Fmodel%3A1/converse-stream",
    "ollama_native": "/api/chat",
    "lmstudio_native": "/api/v1/chat",
    "koboldai_native": "/generate",
}
# family -> where its system prompt stands in the body.
SYSTEMS = {
    "openai_responses": ("instructions",),
    "anthropic_messages": ("system",),
    "gemini_generate": ("systemInstruction",),
    "bedrock_converse": ("system",),
    "lmstudio_native": ("system_prompt",),
    "koboldai_native": ("prompt",),
}
LISTS: Mapping[str, object] = {
    "gemini_generate": {"models": [{"name": "models/gem", "supportedGenerationMethods": ["generateContent"]}]},
    "cohere_v2": {"models": [{"name": "command", "endpoints": ["chat"]}]},
    "bedrock_converse": {"modelSummaries": [{"modelId": "nova"}], "inferenceProfileSummaries": []},
    "ollama_native": {"models": [{"model": "q:1"}]},
    "lmstudio_native": {"models": [{"key": "q", "type": "llm"}]},
    "koboldai_native": {"result": "q"},
}


@dataclass(frozen=True)
class Heard:
    """A request as it came."""

    method: str
    path: str
    headers: Mapping[str, str]
    body: Mapping[str, object]


def heard(request: bytes) -> Heard:
    head, _, body = request.partition(b"\r\n\r\n")
    first, *lines = head.decode().split("\r\n")
    method, path, _ = first.split(" ")
    return Heard(method, path, dict(line.lower().split(": ", 1) for line in lines), json.loads(body or b"{}"))


def answered(row: ProviderSpec) -> Answer:
    """A good answer in the row's family, cut everywhere."""
    framing, frames = ANSWERS[row.family]
    body = encoded(framing, frames[0])
    head = f"HTTP/1.1 200 OK\r\ncontent-type: {TYPES[framing]}\r\ntransfer-encoding: chunked\r\n\r\n".encode()
    return [head, *(chunk(body[start : start + PIECE]) for start in range(0, len(body), PIECE)), LAST_CHUNK]


def environ_of(row: ProviderSpec, home: Path, port: int) -> dict[str, str]:
    """A home with the row's address overridden, and the row's own variables set."""
    config = home / "config"
    config.mkdir(parents=True, exist_ok=True)
    path = urlsplit(re.sub(r"{\w+}", "x", row.base_url)).path.rstrip("/")
    (config / "providers.toml").write_text(f'[{row.id}]\nbase_url = "http://127.0.0.1:{port}{path}"\n', "utf-8")
    plain = {name: os.environ[name] for name in ("PATH", "PYTHONPATH", "SYSTEMROOT", "LANG") if name in os.environ}
    variables = {names[0]: "x" for names in row.variables.values() if names}
    keys = {row.auth.env[0]: KEY} if row.auth.env else {}
    return plain | {"HOME": str(home), "HEXALOGUE_HOME": str(home)} | variables | keys


async def asked(services: HeadlessServices, row: ProviderSpec) -> list[dict[str, object]]:
    question = Question("hi", references=(f"{row.id}:{MODEL}",), system="Be kind.")
    async with aclosing(services.asking.stream(question)) as events:
        return [line async for event in events if (line := json_line(event)) is not None]


async def used(row: ProviderSpec, home: Path, server: RawServer) -> tuple[list[dict[str, object]], Verdict, int]:
    """A question, a check and a list: what each gave."""
    places = found_places({"HEXALOGUE_HOME": str(home)}, ROOT / "resources")
    prepared(places)
    rooms = built_rooms(places, environ_of(row, home, server.port))
    async with headless_services(rooms, CrashReporter(places.logs)) as services:
        events = await asked(services, row)
        server.answers = [[reply(json.dumps(LISTS.get(row.family, {"data": [{"id": "m"}]})).encode())]]
        if row.id == "vertex-ai":
            server.answers = [[reply(b'{"publisherModels": [{"name": "publishers/google/models/gem"}]}')]]
        verdict = await services.providers.verify(row.id)
        return events, verdict, len(await services.providers.models(row.id))


@pytest.mark.parametrize("row", ROWS, ids=lambda row: str(row.id))
def test_a_row_answers_is_checked_and_lists_its_models(row: ProviderSpec, tmp_path: Path) -> None:
    with RawServer(answered(row)) as server:
        events, verdict, models = asyncio.run(used(row, tmp_path / "home", server))
    question, *free = map(heard, server.requests)

    check_order(events)
    assert "".join(str(event["text"]) for event in events if event["type"] == "text") == TEXT
    assert question.method == "POST"
    assert question.path.endswith(PATHS[row.family]) or row.family == "koboldai_native"
    check_body(row, question.body)
    check_key(row, question)
    assert verdict.outcome in ("ok", "reachable_only")
    assert models == 1
    assert {call.method for call in free} == {"GET"}  # neither a check nor a list costs a token
    for call in free:
        check_key(row, call)


@pytest.mark.parametrize("row", ONE_OF_EACH, ids=lambda row: str(row.family))
def test_a_family_answers_the_command(row: ProviderSpec, tmp_path: Path) -> None:
    with RawServer(answered(row)) as server:
        done = subprocess.run(
            [sys.executable, "-m", "hexalogue", "ask", "-m", f"{row.id}:{MODEL}", "--json", "hi"],
            env=environ_of(row, tmp_path, server.port),
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=TIMEOUT_S,
            check=False,
        )

    assert done.returncode == 0, done.stdout + done.stderr
    check_order([json.loads(line) for line in done.stdout.splitlines()])
    assert KEY not in done.stdout + done.stderr


def check_order(events: list[dict[str, object]]) -> None:
    kinds = [event["type"] for event in events]
    assert kinds[0] == "route"
    assert kinds[-1] == "end"
    assert "usage" not in kinds[:-2]
    assert set(kinds[1:-1]) <= {"text", "reasoning", "tool_call", "usage"}
    calls = [event for event in events if event["type"] == "tool_call"]
    assert [call["arguments"] for call in calls] == [{"city": "Łódź"}] * len(calls)
    assert isinstance(events[-1]["ttft_s"], float)


def check_body(row: ProviderSpec, body: Mapping[str, object]) -> None:
    place: object = body
    for name in SYSTEMS.get(row.family, ("messages",)):
        assert isinstance(place, dict)
        place = place[name]
    assert "Be kind." in json.dumps(place)
    if row.family == "anthropic_messages":
        assert isinstance(body["max_tokens"], int)  # this API refuses a question without it
    if "stream_options" in body:
        assert body["stream"] is True


def check_key(row: ProviderSpec, call: Heard) -> None:
    """The key in its header, and nowhere in the address; a version where the API wants one."""
    name = {"google": "x-goog-api-key", "aws": "authorization"}.get(row.auth.scheme, row.auth.header.lower())
    assert (KEY.lower() in call.headers.get(name, "")) is bool(row.auth.env)
    assert KEY not in call.path
    if row.family == "anthropic_messages":
        assert call.headers["anthropic-version"] == "2023-06-01"
