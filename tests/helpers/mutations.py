"""Damage, by chance: to bytes, to frames, and to the JSON inside them. The same chance gives the same damage."""

import json
import random
from collections.abc import Callable, Sequence

Frame = tuple[str, bytes]

# What stands in streams, good and bad: noise made of it reaches further into a parser than bytes by chance.
WORDS = (
    *(
        b"\x00",
        b"\xff",
        b"\xc3",
        b"\n",
        b"\r",
        b"\r\n",
        b"\n\n",
        b"data: ",
        b"event: error\n",
        b": ping\n\n",
        b"[DONE]",
    ),
    *(b"{", b"}", b"[", b"]", b'"', b"\\", b"\\ud800", b"null", b"-1", b"<think>", b"</think>", b"\xef\xbb\xbf"),
    *(
        b"data: {}\n\n",
        b"data: []\n\n",
        b"data: null\n\n",
        b'data: {"error": {"message": "overloaded"}}\n\n',
        b"<html>",
    ),
)
# Values that no protocol promises, and some that JSON barely allows: they are put in as text.
ODD = (
    *("null", "true", "-1", "0.5", "1e308", "1e999", "NaN", "123456789012345678901234567890", '""', '"x"', "[]", "{}"),
    *("[null]", "[[]]", '[{"text": "x"}]', '{"": 0}', '"\\ud800"', '"\\u0000"', '"[DONE]"', '{"message": "odd"}'),
    *('"' + "x" * 5000 + '"', "9" * 5000, "[" * 3000 + "]" * 3000, "[" * 100_000, '{"a":' * 3000),
)
_HERE = "@here@"


def damaged_bytes(data: bytes, chance: random.Random) -> bytes:
    """One kind of damage, at one place."""
    at = chance.randrange(len(data) + 1)
    size = min(chance.choice((1, 1, 2, 5, 40, 400)), len(data) - at)
    part = data[at : at + size]
    match chance.randrange(6):
        case 0:
            flipped = bytes(byte ^ (1 << chance.randrange(8)) for byte in part[:3])
            return data[:at] + flipped + data[at + len(flipped) :]
        case 1:
            return data[:at] + data[at + size :]
        case 2:
            return data[:at] + chance.choice((*WORDS, chance.randbytes(4))) + data[at:]
        case 3:
            return data[:at] + part * chance.choice((2, 3, 50)) + data[at + size :]
        case 4:
            return data[:at]
        case _:
            return data[at:] + data[:at]


def damaged_frames(frames: Sequence[Frame], others: Sequence[Frame], chance: random.Random) -> list[Frame]:
    """Frames that come twice, not at all, in another order, too early, or from another answer."""
    damaged = list(frames)
    at = chance.randrange(len(damaged))
    match chance.randrange(6):
        case 0:
            del damaged[at]
        case 1:
            damaged[at:at] = [damaged[at]] * chance.choice((1, 2, 20))
        case 2:
            to = chance.randrange(len(damaged))
            damaged[at], damaged[to] = damaged[to], damaged[at]
        case 3:
            damaged.insert(at, chance.choice(others))
        case 4:
            damaged[at] = (chance.choice(others)[0], damaged[at][1])
        case _:
            del damaged[at:]
    return damaged


def damaged_json(frames: Sequence[Frame], chance: random.Random) -> list[Frame]:
    """One value in one frame becomes another, goes, or is wrapped."""
    damaged = list(frames)
    at = chance.randrange(len(damaged))
    event, data = damaged[at]
    try:
        value = json.loads(data)
    except (ValueError, RecursionError):  # damaged before
        return damaged
    edit = chance.choice((_replaced, _replaced, _removed, _wrapped))
    text = json.dumps(_edited(value, edit, chance), ensure_ascii=False)
    damaged[at] = (event, text.replace(f'"{_HERE}"', chance.choice(ODD)).encode("utf-8", "surrogatepass"))
    return damaged


Edit = Callable[["dict[str, object] | list[object]", "str | int"], None]


def _edited(value: object, edit: Edit, chance: random.Random) -> object:
    """The value, changed somewhere inside; a root without an inside gives way as a whole."""
    node = value
    while isinstance(node, dict | list) and node:
        key: str | int = chance.choice(list(node)) if isinstance(node, dict) else chance.randrange(len(node))
        inner = node[key]  # type: ignore[index]
        if not isinstance(inner, dict | list) or not inner or chance.random() < 0.25:
            edit(node, key)
            return value
        node = inner
    return _HERE


def _replaced(node: "dict[str, object] | list[object]", key: "str | int") -> None:
    node[key] = _HERE  # type: ignore[index]


def _removed(node: "dict[str, object] | list[object]", key: "str | int") -> None:
    del node[key]  # type: ignore[arg-type]


def _wrapped(node: "dict[str, object] | list[object]", key: "str | int") -> None:
    node[key] = [node[key]]  # type: ignore[index]
