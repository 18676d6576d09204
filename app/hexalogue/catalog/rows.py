"""TOML as rows whose every key must be asked for, once, with its type."""

import re
import tomllib
from collections.abc import Collection, Mapping
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

from hexalogue.domain.errors import BadRow, Unreadable

ID = re.compile(r"[a-z0-9][a-z0-9._-]{0,63}")
ID_WORDS = "lower-case letters, digits, dots, hyphens"

T = TypeVar("T")

# A value that is longer than this may be a key in the wrong place, and is not repeated.
_SHOWN_CHARS = 20
_KINDS: Mapping[type, str] = {
    str: "a text",
    int: "a whole number",
    bool: "true or false",
    list: "a list",
    dict: "a table",
    date: "a date",
}


class Table:
    """The keys of one table. Each method takes a key out; `end` refuses what nobody asked for. All raise BadRow.

    where: the names of the tables around it, with a dot behind each; errors name a key with them.
    """

    def __init__(self, path: Path, keys: Mapping[str, Any], where: str = "") -> None:
        self.path = path
        self._left = dict(keys)
        self._where = where

    def text(self, key: str, default: str | None = None) -> str:
        """A text that is not blank; required without a default."""
        value = self._taken(key, str, default)
        if not value.strip() and value != default:
            raise self.bad(key, "must not be empty")
        return value

    def optional_text(self, key: str) -> str | None:
        """A text, or None when the key is absent."""
        return self.text(key) if key in self._left else None

    def matching(self, key: str, pattern: re.Pattern[str], what: str, default: str | None = None) -> str:
        """A text that is `what`; a default need not be."""
        value = self.text(key, default)
        if value != default and not pattern.fullmatch(value):
            raise self.bad(key, f"must be {what}, not {shown(value)}")
        return value

    def one_of(self, key: str, choices: Collection[str], default: str | None = None) -> str:
        """One of a closed list of texts."""
        value = self.text(key, default)
        if value not in choices:
            raise self.bad(key, f"must be one of {', '.join(choices)}, not {shown(value)}")
        return value

    def positive(self, key: str) -> int:
        """A whole number above zero."""
        value = self._taken(key, int, None)
        if value <= 0:
            raise self.bad(key, "must be above zero")
        return value

    def numbers_by_name(self, key: str) -> dict[str, float]:
        """A table of numbers above zero; empty when absent. The names may be any text, the empty one too."""
        values = self._taken(key, dict, {})
        for name, value in values.items():
            if not isinstance(value, int | float) or isinstance(value, bool) or not 0 < value < float("inf"):
                raise self.bad(f"{key}.{name}", f"must be a number above zero, not {value!r}")
        return {name: float(value) for name, value in values.items()}

    def amounts(self, key: str, lowest: int = 0) -> tuple[float, ...]:
        """A list of numbers, none below the lowest; empty when absent."""
        values = self._taken(key, list, [])
        for value in values:
            if not isinstance(value, int | float) or isinstance(value, bool) or not lowest <= value < float("inf"):
                raise self.bad(key, f"must be a list of numbers from {lowest or 'zero'} on, not {values!r}")
        return tuple(map(float, values))

    def flag(self, key: str, *, default: bool = False) -> bool:
        """True or false; the default when absent."""
        return self._taken(key, bool, default)

    def day(self, key: str) -> date:
        """A date, required."""
        return self._taken(key, date, None)

    def texts(self, key: str, *, required: bool = False) -> tuple[str, ...]:
        """A list of texts without repetitions; empty when absent. With `required` neither empty nor absent."""
        values = self._taken(key, list, None if required else [])
        if not all(isinstance(value, str) and value for value in values) or len(set(values)) < len(values):
            raise self.bad(key, "must be a list of different texts")
        if required and not values:
            raise self.bad(key, "must not be empty")
        return tuple(values)

    def each_of(self, key: str, choices: Collection[str], *, required: bool = False) -> tuple[str, ...]:
        """A list of texts of a closed list."""
        values = self.texts(key, required=required)
        for value in values:
            if value not in choices:
                raise self.bad(key, f"must be of {', '.join(choices)}, not {shown(value)}")
        return values

    def texts_by_name(self, key: str) -> dict[str, str]:
        """A table of texts; empty when absent."""
        table = self.table(key)
        return {name: table.text(name) for name in table.names()}

    def table(self, key: str) -> "Table":
        """A table inside; an empty one when absent."""
        return Table(self.path, self._taken(key, dict, {}), f"{self._where}{key}.")

    def tables(self, key: str) -> tuple["Table", ...]:
        """A list of tables; empty when absent. Errors count from 1."""
        values = self._taken(key, list, [])
        if not all(isinstance(value, dict) for value in values):
            raise self.bad(key, "must be a list of tables")
        return tuple(Table(self.path, value, f"{self._where}{key}.{nth}.") for nth, value in enumerate(values, 1))

    def names(self) -> tuple[str, ...]:
        """The keys that nobody has asked for yet."""
        return tuple(self._left)

    def holds_text(self, key: str) -> bool:
        """Whether the key is there, as a text; it is not taken out."""
        return isinstance(self._left.get(key), str)

    def end(self) -> None:
        """Nothing may be left."""
        for key in self._left:
            raise self.bad(key, "is not a known key")

    def bad(self, key: str, why: str) -> BadRow:
        """The error about one key."""
        return BadRow(self.path, f"{self._where}{key}", why)

    def _taken(self, key: str, kind: type[T], default: T | None) -> T:
        if key not in self._left:
            if default is None:
                raise self.bad(key, "is missing")
            return default
        value = self._left.pop(key)
        if not isinstance(value, kind) or (isinstance(value, bool) and kind is not bool):
            raise self.bad(key, f"must be {_KINDS.get(kind, kind.__name__)}, not {shown(value)}")
        return value


class Row(Table):
    """One file that ships. Beside what `Table` raises: Unreadable for a file that cannot be opened."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, read_toml(path))

    def id(self) -> str:
        """The row's own id, which is also the name of its file."""
        value = self.matching("id", ID, ID_WORDS)
        if value != self.path.stem:
            raise self.bad("id", f"is {value!r} in a file called {self.path.name}")
        return value

    def finish(self) -> tuple[str, date]:
        """Every row says where it is from and when that was looked at; nothing else may be left."""
        said = self.text("source"), self.day("checked")
        self.end()
        return said


def read_toml(path: Path) -> dict[str, Any]:
    """The keys of a file. Raises BadRow for what is no TOML, Unreadable for what cannot be opened."""
    try:
        return tomllib.loads(path.read_text(encoding="utf-8-sig"))  # Notepad begins a file with a mark
    except tomllib.TOMLDecodeError as error:
        raise BadRow(path, "the file", f"is not valid TOML ({error})") from error
    except UnicodeDecodeError as error:
        raise BadRow(path, "the file", "is not UTF-8 text") from error
    except OSError as error:
        raise Unreadable(path, (error.strerror or "unknown reason").lower()) from error


def shown(value: object) -> str:
    """A wrong value as a sentence about it says it: nothing that may be a key, or an address with a password in it."""
    text = repr(value)
    is_harmless = len(text) <= _SHOWN_CHARS and "@" not in text
    return text if is_harmless else "what is written there"
