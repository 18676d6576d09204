"""How fast a running llama-server generates: one answer at temperature 0, stopped after two seconds."""

import json
import time
from typing import Any

from hexalogue.domain.engines import EngineAddress, Variant
from hexalogue.domain.errors import BadReply, HttpRefused
from hexalogue.domain.privacy import Privacy
from hexalogue.engines.variant_choice import Measured
from hexalogue.wire.call import Call
from hexalogue.wire.client import HttpClient
from hexalogue.wire.sse import SseDecoder
from hexalogue.wire.timeouts import Patience

PROMPT = "Write a long story about a cat who travels around the world."
MOST_TOKENS = 512
PATIENCE = Patience(connect_s=5.0, first_byte_s=30.0, between_s=10.0)
_STATUS_OK = 200


async def speed_of(client: HttpClient, address: EngineAddress, variant: Variant, seconds: float) -> Measured:
    """Tokens a second after the first token. Raises WireError leaves. Ends the answer by hanging up.

    Two servers of different builds get the same words, the same seed and no chance.
    """
    body = {
        "messages": [{"role": "user", "content": PROMPT}],
        "max_tokens": MOST_TOKENS,
        "temperature": 0.0,
        "seed": 1,
        "stream": True,
    }
    headers = {"Content-Type": "application/json", "Accept": "text/event-stream"}
    if address.key:
        headers["Authorization"] = f"Bearer {address.key}"
    url = f"http://{address.host}:{address.port}/v1/chat/completions"
    call = Call("POST", url, headers, json.dumps(body).encode())
    text, tokens, first, last = "", 0, 0.0, 0.0
    async with client.opened(call, within=Privacy.LOCAL, patience=PATIENCE) as reply:
        if reply.status != _STATUS_OK:
            raise HttpRefused(address.host, reply.status, "an answer")
        decoder = SseDecoder()
        async for piece in reply.chunks():
            for frame in decoder.feed(piece):
                words = _words(frame.data)
                if not words:
                    continue
                last = time.monotonic()
                first = first or last
                text, tokens = text + words, tokens + 1
            if first and time.monotonic() - first >= seconds:
                break
    if tokens < 2 or last <= first:
        return Measured(variant, text=text, why="it gave fewer than two words")
    return Measured(variant, (tokens - 1) / (last - first), text)


def _words(data: bytes) -> str:
    """The text of one piece of an answer; empty for what carries none. Raises BadReply."""
    if data.strip() == b"[DONE]":
        return ""
    try:
        piece: Any = json.loads(data)
        choices = piece["choices"]
        content = choices[0]["delta"].get("content") if choices else ""
    except (ValueError, KeyError, IndexError, TypeError, AttributeError) as error:
        raise BadReply("the engine", "something else", wanted="an answer") from error
    return content if isinstance(content, str) else ""
