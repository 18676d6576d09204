"""Running servers are recognised by what they say, never by their port; nothing but GET is sent, and no key."""

import json
import threading
from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest
import pytest_asyncio
from tests.rules.source import ROOT

from hexalogue.adapters.probing import TESTS, Prober
from hexalogue.catalog.fingerprints import load_fingerprints
from hexalogue.catalog.providers import load_providers
from hexalogue.domain.target import Fingerprint
from hexalogue.wire.client import HttpClient
from hexalogue.wire.network import Network

RESOURCES = ROOT / "resources"
PRINTS = [(port, row) for port, rows in load_fingerprints(RESOURCES).items() for row in rows]
# What a server of each kind answers there, as its documentation shows it.
SAYS: dict[str, Any] = {
    "key-alone": lambda word: (200, {word: "0.9.1"}),
    "has-key": lambda word: (200, {word: "x", "more": 1}),
    "result-is": lambda word: (200, {"result": word, "version": "1.110"}),
    "result-is-version": lambda _: (200, {"result": "1.2.5"}),
    "models-have": lambda word: (200, {"models": [{word: "qwen", "loaded_instances": []}]}),
    "owned-by": lambda word: (200, {"object": "list", "data": [{"id": "m", "owned_by": word}]}),
    "software-is": lambda word: (200, {"software": {"name": word.title() + "API"}}),
    "lists-models": lambda _: (200, {"object": "list", "data": []}),
    "says": lambda word: (200, word),
    "forbids": lambda word: (403, word),
}


@contextmanager
def a_server(answers: Mapping[str, tuple[int, object]], seen: list[tuple[str, str, set[str]]]) -> Iterator[int]:
    """A server that answers these paths, and 404 elsewhere. Yields its port."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            seen.append((self.command, self.path, {name.lower() for name in self.headers}))
            status, body = answers.get(self.path, (404, {"error": "not found"}))
            content = body.encode() if isinstance(body, str) else json.dumps(body).encode()
            self.send_response(status)
            self.send_header("content-length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, args=(0.02,))
    thread.start()
    try:
        yield server.server_port
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


@pytest_asyncio.fixture
async def prober() -> AsyncIterator[Prober]:
    client = HttpClient(Network())
    yield Prober(client)
    await client.close()


@pytest.mark.parametrize(("port", "row"), PRINTS, ids=lambda value: getattr(value, "provider", value))
async def test_each_kind_of_server_is_recognised_on_its_port(prober: Prober, port: int, row: Fingerprint) -> None:
    seen: list[tuple[str, str, set[str]]] = []
    rows = load_fingerprints(RESOURCES)[port]
    with a_server({row.path: SAYS[row.test](row.word)}, seen) as at:
        (found,) = await prober.probe({at: rows})

    assert found.provider == row.provider
    assert found.base_url == f"http://127.0.0.1:{at}{row.suffix}"
    assert {method for method, _, _ in seen} == {"GET"}
    assert not set.union(*(headers for _, _, headers in seen)) & {"authorization", "x-api-key", "cookie"}


async def test_whoever_else_listens_is_not_taken_for_one_of_them(prober: Prober) -> None:
    everything = {row.path: (200, "<html>My router</html>") for _, row in PRINTS}
    with a_server(everything, []) as at:
        found = [await prober.probe({at: rows}) for rows in load_fingerprints(RESOURCES).values()]

    assert not any(found)


def test_every_row_names_a_provider_and_a_test_that_exist() -> None:
    providers = {spec.id for spec in load_providers(RESOURCES)}

    assert {row.provider for _, row in PRINTS} <= providers
    assert {row.test for _, row in PRINTS} <= TESTS.keys()
    assert {row.test for _, row in PRINTS} == TESTS.keys()
