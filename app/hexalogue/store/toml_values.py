"""Between frozen dataclasses and TOML tables, strict about types. Knows no setting by name."""

import types
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from enum import StrEnum
from typing import Any, get_args, get_origin, get_type_hints

from hexalogue.store.rows import whole

_SAID = {str: "a text", int: "a whole number", float: "a number"}


class Whole(dict[str, Any]):
    """A table whose names are all there are: one that the file has beside them was taken away, and is not kept."""


class BadValue(Exception):
    """A value of the wrong type. key: dotted, as in the file.   why: the rest of the sentence."""

    def __init__(self, key: str, why: str) -> None:
        super().__init__(f"{key} {why}")
        self.key = key
        self.why = why


def value_of(kind: Any, raw: object, key: str) -> Any:
    """The value of type `kind` that TOML's `raw` stands for. Raises BadValue.

    kind: a dataclass (missing keys get their defaults, unknown ones are passed over), a StrEnum, `tuple[str, ...]`,
    `Mapping[str, KIND]`, str, int, float, or one of these `| None`. A whole number is a number, but true is not 1.
    """
    if isinstance(kind, types.UnionType):
        [kind] = [option for option in get_args(kind) if option is not types.NoneType]
    if is_dataclass(kind):
        return _dataclass_of(kind, raw, key)
    if get_origin(kind) is tuple:
        return _texts_of(raw, key)
    if get_origin(kind) is Mapping:
        return _by_name_of(get_args(kind)[1], raw, key)
    if issubclass(kind, StrEnum):
        return _choice_of(kind, raw, key)
    if kind is float and type(raw) is int:
        return float(raw)
    if type(raw) is not kind:
        raise BadValue(key, f"must be {_SAID[kind]}")
    return raw


def table_of(value: Any) -> dict[str, Any]:
    """A dataclass as a table, with None where TOML will have no key: for None, and for what has no entries.

    A mapping becomes a `Whole`.
    """
    return {field.name: _plain(getattr(value, field.name)) for field in fields(value)}


def _dataclass_of(kind: Any, raw: object, key: str) -> Any:
    if not isinstance(raw, Mapping):
        raise BadValue(key, "must be a table")
    hints = get_type_hints(kind)
    prefix = f"{key}." if key else ""
    known = (field.name for field in fields(kind) if field.name in raw)
    return kind(**{name: value_of(hints[name], raw[name], prefix + name) for name in known})


def _by_name_of(kind: Any, raw: object, key: str) -> dict[str, Any]:
    if not isinstance(raw, Mapping):
        raise BadValue(key, "must be a table")
    return {name: value_of(kind, value, f"{key}.{name}") for name, value in raw.items()}


def _texts_of(raw: object, key: str) -> tuple[str, ...]:
    if not isinstance(raw, list) or not all(isinstance(text, str) for text in raw):
        raise BadValue(key, "must be a list of texts")
    return tuple(raw)


def _choice_of(kind: type[StrEnum], raw: object, key: str) -> StrEnum:
    allowed = [choice.value for choice in kind]
    if raw not in allowed:
        raise BadValue(key, f"must be one of {', '.join(allowed)}")
    return kind(raw)


def _plain(value: object) -> object:
    if is_dataclass(value) and not isinstance(value, type):
        return table_of(value)
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, str):
        return whole(value)
    if isinstance(value, Mapping):
        return Whole({whole(name): _plain(item) for name, item in value.items()}) or None
    if isinstance(value, tuple):
        return [_plain(item) for item in value] or None
    return value
