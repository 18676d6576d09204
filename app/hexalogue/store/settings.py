"""`settings.toml`: the person's settings, strict in what it reads and careful in what it writes.

Types and defaults come from `domain/settings.py` alone; `toml_values.py` turns them into TOML and back.
"""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from hexalogue.domain.errors import TooNew, Unreadable
from hexalogue.domain.models import HubSource
from hexalogue.domain.settings import Settings
from hexalogue.store.disk_failures import disk_told
from hexalogue.store.files import free_name, private_file, replaced
from hexalogue.store.toml_values import BadValue, Whole, table_of, value_of

HUB_VARIABLE = "HF_ENDPOINT"

Table = dict[str, Any]
# A pure change of a whole document from one schema to the next.
Step = Callable[[Table], Table]

# Append only; the schema in the file is one more than the steps taken.
STEPS: Final[tuple[Step, ...]] = ()

_SCHEMA = "schema"
_FIRST_SCHEMA = 1


class TomlSettings:
    """The settings in one file. Fulfils `domain.ports.SettingsStore`."""

    def __init__(self, path: Path, *, steps: Sequence[Step] = STEPS) -> None:
        self._path = path
        self._steps = steps

    def read(self) -> Settings:
        """The settings; defaults for a missing file and for missing keys. Unknown keys are passed over.

        Raises TooNew, and Unreadable naming the key. The file stays as it is in both cases: a slip made in an editor
        can be corrected there, and `write` keeps a copy before it replaces it.
        """
        try:
            settings: Settings = value_of(Settings, self._document(), "")
        except BadValue as error:
            raise self._wrong(error.key, error.why) from error
        return settings

    def write(self, settings: Settings) -> None:
        """Replace the file in one step. Keys this version does not know are kept, comments are not.

        A damaged file is kept as `NAME.damaged-1`, one of an older schema as `NAME.before-SCHEMA`.
        Raises TooNew (file untouched), DiskFull, ReadOnly.
        """
        import tomli_w

        document = _merged(self._kept_document(), table_of(settings))
        content = tomli_w.dumps({_SCHEMA: self._known, **document}).encode()
        with disk_told(self._path):
            replaced(self._path, content)

    @property
    def _known(self) -> int:
        return _FIRST_SCHEMA + len(self._steps)

    def _kept_document(self) -> Table:
        """What is in the file now, with a copy made where the write would lose it."""
        try:
            table = self._parsed()
            schema = self._schema_of(table)
            value_of(Settings, self._stepped(table), "")
        except (Unreadable, BadValue):
            self._copy(free_name(self._path, "damaged"))
            return {}
        if schema < self._known:
            self._copy(self._path.with_name(f"{self._path.name}.before-{self._known}"))
        return self._stepped(table)

    def _document(self) -> Table:
        return self._stepped(self._parsed())

    def _parsed(self) -> Table:
        import tomllib

        with disk_told(self._path):
            try:
                return tomllib.loads(self._path.read_bytes().decode())
            except (FileNotFoundError, NotADirectoryError):
                return {_SCHEMA: self._known}
            except PermissionError as error:
                raise Unreadable(self._path, "your user may not read it") from error
            except UnicodeDecodeError as error:
                why = f"byte {error.start} is not UTF-8 text"
                raise Unreadable(self._path, why, fix=self._how_to_correct("it")) from error
            except tomllib.TOMLDecodeError as error:
                raise Unreadable(self._path, f"it is not TOML ({error})", fix=self._how_to_correct("it")) from error

    def _stepped(self, table: Table) -> Table:
        """The document in today's schema, without the schema's number."""
        for step in self._steps[self._schema_of(table) - _FIRST_SCHEMA :]:
            table = step(table)
        return {key: value for key, value in table.items() if key != _SCHEMA}

    def _schema_of(self, table: Table) -> int:
        # A file somebody wrote by hand may say nothing: then it is of the first kind.
        schema = table.get(_SCHEMA, _FIRST_SCHEMA)
        if type(schema) is not int or schema < _FIRST_SCHEMA:
            raise self._wrong(_SCHEMA, f"must be a whole number from {_FIRST_SCHEMA}")
        if schema > self._known:
            raise TooNew(self._path, schema, self._known)
        return schema

    def _copy(self, target: Path) -> None:
        with disk_told(self._path):
            private_file(target)
            from shutil import copyfile  # brings bz2 and lzma; no start needs them

            copyfile(self._path, target)

    def _wrong(self, key: str, why: str) -> Unreadable:
        return Unreadable(self._path, f"its entry “{key}” {why}", fix=self._how_to_correct(f"“{key}”"))

    def _how_to_correct(self, what: str) -> str:
        return f"Correct {what} in {self._path}, or save the settings anew: the file is kept beside the new one."


def hub_source(settings: Settings, environ: Mapping[str, str]) -> HubSource:
    """Where models are fetched from: HF_ENDPOINT first, then the person's mirrors; without either the public hub.

    A mirror that was chosen is never silently replaced by the public hub. Trailing slashes go, doubles too.
    """
    named = (environ.get(HUB_VARIABLE, ""), *settings.hub_endpoints)
    cleaned = (endpoint.strip().rstrip("/") for endpoint in named)
    endpoints = tuple(dict.fromkeys(endpoint for endpoint in cleaned if endpoint))
    return HubSource(endpoints) if endpoints else HubSource()


def _merged(kept: Mapping[str, Any], new: Mapping[str, Any]) -> Table:
    """`new` over `kept`, table by table. A None in `new` removes the key: TOML has no word for it."""
    merged = {key: value for key, value in kept.items() if key in new or not isinstance(new, Whole)}
    for key, value in new.items():
        if value is None:
            merged.pop(key, None)
        elif isinstance(value, dict):
            below = kept.get(key)
            merged[key] = _merged(below if isinstance(below, dict) else {}, value)
        else:
            merged[key] = value
    return merged
