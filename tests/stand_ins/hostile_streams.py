"""Thirty streams that break clients, and some more: chat completions as some servers really send them.

Each case is a script for `RawServer` and what may come of it: the text that must have arrived, and how the answer may
end. A right text under a wrong end (or the other way round) is a failure; so is an empty answer that calls itself
finished.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from tests.stand_ins.raw_server import CHUNKED, FIN, GATE, HOLD, LAST_CHUNK, RST, Answer, Step, chunk, reply

FINISHED = "finished"
WORDS = ("Two ", "cafés ", "in ", "北京, ", "🙂 ", "done")
TEXT = "".join(WORDS)
HALF = "".join(WORDS[:3])
# Legal inside a JSON string, and the end of a line to whoever splits text instead of bytes.
SEPARATORS = "a\u2028b\u2029c\u0085d"
HUGE = "x" * 4_000_000


@dataclass(frozen=True)
class Case:
    """answer: what the server says.   text: what must have arrived.   ends: FINISHED, or kinds of errors."""

    answer: Answer
    text: str
    ends: frozenset[str]


def event(value: object, line_end: str = "\n", space: str = " ") -> bytes:
    """One event, its value as JSON (a text as it is)."""
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return f"data:{space}{text}{line_end}{line_end}".encode()


def piece(content: str | None = None, finish: str | None = None) -> Mapping[str, object]:
    """One chunk of a chat completion."""
    choice = {"index": 0, "delta": {} if content is None else {"content": content}, "finish_reason": finish}
    return {"id": "1", "object": "chat.completion.chunk", "created": 1, "model": "m", "choices": [choice]}


def good(line_end: str = "\n", space: str = " ") -> bytes:
    """The whole answer."""
    values = [*map(piece, WORDS), piece(finish="stop"), "[DONE]"]
    return b"".join(event(value, line_end, space) for value in values)


def spoken(*words: str) -> bytes:
    """Some of the answer, without an end."""
    return b"".join(event(piece(word)) for word in words)


def streamed(*bodies: bytes, then: Sequence[bytes | Step] = (LAST_CHUNK,)) -> Answer:
    """A 200 with a chunked body, one chunk a body."""
    return [CHUNKED, *map(chunk, bodies), *then]


def one_by_one(body: bytes) -> Answer:
    """Every byte in a write and a chunk of its own."""
    return [CHUNKED, *[chunk(body[at : at + 1]) for at in range(len(body))], LAST_CHUNK]


def case(answer: Answer, text: str = TEXT, *ends: str) -> Case:
    """A case; without ends it must finish."""
    return Case(answer, text, frozenset(ends or (FINISHED,)))


DONE = event("[DONE]")
BROKEN = "BadReply"
USAGE = {"prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3}
ODD_FIELDS: Mapping[str, object] = {
    "foo": {"bar": [1]},
    "created": "yesterday",
    "usage": None,
    "system_fingerprint": 7,
    "service_tier": [],
}
TWO_LINES = b"".join(event(piece(word)).replace(b', "choices"', b',\ndata: "choices"') for word in WORDS)
NO_DELTA = {**piece(), "choices": [{"index": 0, "finish_reason": None}]}
NULL_CONTENT = {
    **piece(),
    "choices": [{"index": 0, "delta": {"role": "assistant", "content": None}, "finish_reason": None}],
}
OVERLOADED = {"error": {"message": "overloaded", "type": "server_error", "code": 503}}
BROKEN_OFF = b'data: {"id": "1", "choices": [{"ind'
SLOW_DOWN = b'{"error":{"message":"slow down"}}'
NO_UTF8 = event(piece("a??b")).replace(b"??", b"\xff\xfe")
PAGE = b"<!doctype html><html><body>Welcome to the hotel. Please sign in.</body></html>"
JSON = "content-type: application/json"
HTML = "content-type: text/html"

CASES: Mapping[str, Case] = {
    "plain": case(streamed(good())),
    "CRLF": case(streamed(good("\r\n"))),
    "CR alone": case(streamed(good("\r"))),
    "no space after data:": case(streamed(good(space=""))),
    "comments": case(streamed(b": PROCESSING\n\n" * 3 + good().replace(b"data: {", b": ping\n\ndata: {"))),
    "byte order mark": case(streamed(b"\xef\xbb\xbf" + good())),
    "byte by byte": case(one_by_one(good())),
    "CRLF byte by byte": case(one_by_one(good("\r\n"))),
    "other fields": case(streamed(b"retry: 9\n" + good().replace(b"data: {", b"event: message\nid: 1\ndata: {"))),
    "data of two lines": case(streamed(TWO_LINES + event(piece(finish="stop")) + DONE)),
    "separators of text": case(streamed(spoken(SEPARATORS) + event(piece(finish="stop")) + DONE), SEPARATORS),
    "usage without choices": case(streamed(spoken(*WORDS) + event({**piece(), "choices": [], "usage": USAGE}) + DONE)),
    "content null": case(streamed(event(NULL_CONTENT) + good())),
    "no delta": case(streamed(event(NO_DELTA) + good())),
    "unknown fields": case(streamed(b"".join(event({**piece(word), **ODD_FIELDS}) for word in WORDS) + DONE)),
    "no [DONE]": case(streamed(good().removesuffix(DONE))),
    "no blank line at the end": case(streamed(spoken(*WORDS)[:-1]), TEXT, "Cut"),
    "no blank line after the reason": case(streamed((spoken(*WORDS) + event(piece(finish="stop")))[:-2])),
    "an event of 4 MB": case(streamed(spoken(HUGE) + event(piece(finish="stop")) + DONE), HUGE),
    "error object": case(streamed(spoken(*WORDS[:3]) + event(OVERLOADED)), HALF, "Overloaded"),
    "error event": case(
        streamed(spoken(*WORDS[:3]) + b'event: error\ndata: {"error": {"message": "boom"}}\n\n'),
        HALF,
        "Overloaded",
    ),
    "cut inside JSON": case(streamed(spoken(*WORDS[:3]) + BROKEN_OFF, then=[FIN]), HALF, "Cut"),
    "cut inside JSON, politely": case(streamed(spoken(*WORDS[:3]) + BROKEN_OFF), HALF, "Cut"),
    # What a reset overtakes is lost in the kernel: the server waits until the words have been read.
    "reset": case(streamed(spoken(*WORDS[:3]), then=[GATE, RST]), HALF, "Cut"),
    "end without a reason": case(streamed(spoken(*WORDS[:3])), HALF, "Cut"),
    "end without anything": case(streamed(), "", "Cut"),
    "only [DONE]": case(streamed(DONE), "", "Cut"),
    "no JSON": case(streamed(spoken(*WORDS[:3]) + b"data: {not json}\n\n" + DONE), HALF, BROKEN),
    "no UTF-8": case(streamed(NO_UTF8 + event(piece(finish="stop")) + DONE), "a\ufffd\ufffdb"),
    "200 with a JSON error": case([reply(b'{"error":{"message":"model not loaded"}}', JSON)], "", "Overloaded"),
    "200 with a page": case([reply(PAGE, HTML)], "", BROKEN),
    "200 with a page that says it is a stream": case(streamed(PAGE), "", BROKEN, "Cut"),
    "429": case([reply(SLOW_DOWN, JSON, "retry-after: 0", status="429 X")], "", "RateLimited"),
    "500 with a page": case([reply(b"<html>oops</html>", HTML, status="500 X")], "", "Overloaded"),
    "a pause without end": case(streamed(spoken(*WORDS[:3]), then=[HOLD]), HALF, "TimedOut"),
}
