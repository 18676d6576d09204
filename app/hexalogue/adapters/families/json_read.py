"""Reading JSON that nobody promised: every function takes any value and gives one of its own kind.

The fast path of a parser is a typed struct; this is the slow one, for what does not fit into it. Nothing here raises
anything but `NotJson`.
"""

import json
from collections.abc import Mapping

import msgspec

MOST_DIGITS = 400
_ENDS = {"{": "}", "[": "]"}


class NotJson(ValueError):
    """The bytes are no JSON. `is_cut`: they look like the beginning of some."""

    def __init__(self, *, is_cut: bool) -> None:
        super().__init__("JSON that breaks off" if is_cut else "no JSON")
        self.is_cut = is_cut


def decoded(data: bytes) -> object:
    """The value of any JSON text. Invalid UTF-8 becomes U+FFFD; lone surrogates, NaN and raw control characters pass.

    Raises NotJson.
    """
    try:
        return msgspec.json.decode(data)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return _patiently(data.decode("utf-8", "replace").lstrip("\ufeff"))


def _patiently(text: str) -> object:
    try:
        return json.loads(text, strict=False, parse_int=_number)
    except json.JSONDecodeError as error:
        bare = text.strip()
        is_cut = bool(bare) and (error.pos >= len(text.rstrip()) or _ENDS.get(bare[0], bare[-1]) != bare[-1])
        raise NotJson(is_cut=is_cut and bare[0] in _ENDS) from error
    except (ValueError, RecursionError) as error:  # brackets without end
        raise NotJson(is_cut=False) from error


def _number(digits: str) -> int | float:
    """Thousands of digits are no count of anything: Python refuses to read them, and whatever holds them goes on."""
    return int(digits) if len(digits) <= MOST_DIGITS else float(digits)


def mapping(value: object) -> Mapping[str, object]:
    """The object, or an empty one. A list stands for its first object: some servers wrap what they say in one."""
    if isinstance(value, dict):
        return value
    if isinstance(value, list):
        return next((item for item in value if isinstance(item, dict)), {})
    return {}


def items(value: object) -> list[object]:
    """The list; an object stands for a list of it, everything else for an empty one."""
    if isinstance(value, list):
        return value
    return [value] if isinstance(value, dict) else []


def text(value: object) -> str:
    """The string with lone surrogates replaced, so that it can be written anywhere; empty for everything else."""
    if not isinstance(value, str):
        return ""
    return value if value.isascii() or _is_whole(value) else _mended(value)


def _is_whole(value: str) -> bool:
    return not any("\ud800" <= character <= "\udfff" for character in value)


def _mended(value: str) -> str:
    """Halves that stand beside each other become their character, the others U+FFFD."""
    return value.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def word(value: object) -> str:
    """A code, a type, a piece of content: strings and numbers alike, as text."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return text(value)
    return str(value) if isinstance(value, float) or abs(value) < 10**18 else ""


def count(value: object) -> int | None:
    """A number of tokens or bytes, also where it came as text or as 12.0; None for what is none. Never negative."""
    if isinstance(value, str) and value.isascii() and value.isdigit() and len(value) < 16:
        return int(value)
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    return int(value) if 0 <= value < 1e15 else None


def at(value: object, *path: str) -> object:
    """The value below a path of keys; None where the path ends early."""
    for key in path:
        value = mapping(value).get(key)
    return value
