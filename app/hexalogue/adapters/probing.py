"""Which inference servers run on this computer: known ports, and a fingerprint each. Never a port alone.

Etiquette: loopback only, GET only, no key, no redirect, one round, a second's patience with each answer and two and a
half with all of them (fingerprints collected 2026-11-21).
"""

import asyncio
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from hexalogue.domain.errors import AppError
from hexalogue.domain.privacy import Privacy
from hexalogue.domain.target import Fingerprint, FoundServer
from hexalogue.wire.call import Call
from hexalogue.wire.client import HttpClient

PATIENCE_S = 1.0
# Of the whole round: who answers each of its paths slowly holds nobody up.
ROUND_S = 2.5
AT_ONCE = 16
BODY_BYTES = 200_000


@dataclass(frozen=True, slots=True)
class Seen:
    """A reply as a fingerprint looks at it. json: decoded, None where it is none."""

    status: int
    text: str
    json: Any


TESTS: dict[str, Callable[[Seen, str], bool]] = {
    # The body says it in so many words.
    "says": lambda seen, word: word in seen.text,
    # A status, and the words that only this server uses with it.
    "forbids": lambda seen, word: seen.status == 403 and word in seen.text,
    # A JSON object with this key and no other.
    "key-alone": lambda seen, word: isinstance(seen.json, dict) and seen.json.keys() == {word},
    "has-key": lambda seen, word: seen.status == 200 and isinstance(seen.json, dict) and word in seen.json,
    # Under “result”: this word; a version.
    "result-is": lambda seen, word: str(_key(seen, "result")).lower() == word.lower(),
    "result-is-version": lambda seen, _: str(_key(seen, "result"))[:1].isdigit(),
    # Rows of “models” with this key; of “data” with this owner.
    "models-have": lambda seen, word: any(isinstance(row, dict) and word in row for row in _rows(seen, "models")),
    "owned-by": lambda seen, word: any(
        isinstance(row, dict) and row.get("owned_by") == word for row in _rows(seen, "data")
    ),
    "software-is": lambda seen, word: word in str(_key(_inner(seen, "software"), "name")).lower(),
    # An OpenAI-shaped list of models, of whomever: the last row of a port.
    "lists-models": lambda seen, _: seen.status == 200 and isinstance(_key(seen, "data"), list),
}


class Prober:
    """Asks each known port once."""

    def __init__(self, client: HttpClient) -> None:
        self._client = client
        self._gate = asyncio.Semaphore(AT_ONCE)

    async def probe(self, ports: Mapping[int, Sequence[Fingerprint]], host: str = "127.0.0.1") -> list[FoundServer]:
        """The servers whose fingerprint fits, one a port. Ends within ROUND_S."""
        until = asyncio.get_running_loop().time() + ROUND_S
        found = await asyncio.gather(*(self._in_time(host, port, prints, until) for port, prints in ports.items()))
        return [server for server in found if server is not None]

    async def _in_time(self, host: str, port: int, prints: Sequence[Fingerprint], until: float) -> FoundServer | None:
        try:
            async with asyncio.timeout_at(until):
                return await self._port(host, port, prints)
        except TimeoutError:
            return None

    async def _port(self, host: str, port: int, prints: Sequence[Fingerprint]) -> FoundServer | None:
        root = f"http://{host}:{port}"
        for fingerprint in prints:
            seen = await self._seen(f"{root}{fingerprint.path}")
            if seen is None:
                return None  # nobody listens, or not in HTTP: no further path will help
            if TESTS[fingerprint.test](seen, fingerprint.word):
                return FoundServer(fingerprint.provider, f"{root}{fingerprint.suffix}", port)
        return None

    async def _seen(self, url: str) -> Seen | None:
        call = Call("GET", url, {"accept": "*/*"})
        try:
            async with (
                self._gate,
                asyncio.timeout(PATIENCE_S),
                self._client.opened(call, within=Privacy.LOCAL) as reply,
            ):
                body = await reply.body(BODY_BYTES)
        except (TimeoutError, AppError):
            return None
        text = body.decode("utf-8", "replace")
        try:
            value = json.loads(text)
        except (ValueError, RecursionError):  # a stranger's: brackets in brackets in brackets
            value = None
        return Seen(reply.status, text, value)


def _key(seen: Seen, name: str) -> Any:
    return seen.json.get(name) if isinstance(seen.json, dict) else None


def _rows(seen: Seen, name: str) -> list[Any]:
    rows = _key(seen, name)
    return rows if isinstance(rows, list) else []


def _inner(seen: Seen, name: str) -> Seen:
    return Seen(seen.status, seen.text, _key(seen, name))
