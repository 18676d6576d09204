"""One TOML file as a row whose every key must be asked for, once, with its type."""

import re
import tomllib
from collections.abc import Collection
from datetime import date
from pathlib import Path
from typing import TypeVar

from hexalogue.domain.errors import BadRow, Unreadable

_ID = re.compile(r"[a-z0-9][a-z0-9._-]{0,63}")

T = TypeVar("T")


class Row:
    """The keys of one file. Each method takes a key out; `finish` refuses what nobody asked for. All raise BadRow."""

    def __init__(self, path: Path) -> None:
        self.path = path
        try:
            self._left = tomllib.loads(path.read_text(encoding="utf-8"))
        except tomllib.TOMLDecodeError as error:
            raise BadRow(path, "the file", f"is not valid TOML ({error})") from error
        except UnicodeDecodeError as error:
            raise BadRow(path, "the file", "is not UTF-8 text") from error
        except OSError as error:
            raise Unreadable(path, (error.strerror or "unknown reason").lower()) from error

    def text(self, key: str, default: str | None = None) -> str:
        """A text that is not blank; required without a default."""
        value = self._taken(key, str, default)
        if not value.strip() and value != default:
            raise self.bad(key, "must not be empty")
        return value

    def optional_text(self, key: str) -> str | None:
        """A text, or None when the key is absent."""
        return self.text(key) if key in self._left else None

    def matching(self, key: str, pattern: re.Pattern[str], what: str) -> str:
        """A text that is `what`."""
        value = self.text(key)
        if not pattern.fullmatch(value):
            raise self.bad(key, f"must be {what}, not {value!r}")
        return value

    def id(self) -> str:
        """The row's own id, which is also the name of its file."""
        value = self.matching("id", _ID, "lower-case letters, digits, dots, hyphens")
        if value != self.path.stem:
            raise self.bad("id", f"is {value!r} in a file called {self.path.name}")
        return value

    def one_of(self, key: str, choices: Collection[str]) -> str:
        """One of a closed list of texts."""
        value = self.text(key)
        if value not in choices:
            raise self.bad(key, f"must be one of {', '.join(choices)}, not {value!r}")
        return value

    def positive(self, key: str) -> int:
        """A whole number above zero."""
        value = self._taken(key, int, None)
        if value <= 0:
            raise self.bad(key, "must be above zero")
        return value

    def flag(self, key: str) -> bool:
        """True or false; false when absent."""
        return self._taken(key, bool, False)

    def texts(self, key: str, *, required: bool = False) -> tuple[str, ...]:
        """A list of texts without repetitions; empty when absent, unless required."""
        values = self._taken(key, list, None if required else [])
        if not all(isinstance(value, str) and value for value in values) or len(set(values)) < len(values):
            raise self.bad(key, "must be a list of different texts")
        return tuple(values)

    def finish(self) -> None:
        """Every row says where it is from and when that was looked at; nothing else may be left."""
        self.text("source")
        self._taken("checked", date, None)
        for key in self._left:
            raise self.bad(key, "is not a known key")

    def bad(self, key: str, why: str) -> BadRow:
        """The error about one key of this file."""
        return BadRow(self.path, key, why)

    def _taken(self, key: str, kind: type[T], default: T | None) -> T:
        if key not in self._left:
            if default is None:
                raise self.bad(key, "is missing")
            return default
        value = self._left.pop(key)
        if not isinstance(value, kind) or (isinstance(value, bool) and kind is not bool):
            raise self.bad(key, f"must be a {kind.__name__}, not {value!r}")
        return value
