"""`providers.toml`: the person's own file of providers, changed in place. Its comments and its order stay."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hexalogue.domain.errors import Unreadable
from hexalogue.domain.provider_ports import OwnValue
from hexalogue.store.disk_failures import disk_told
from hexalogue.store.files import replaced

if TYPE_CHECKING:
    from tomlkit import TOMLDocument


class ProvidersFile:
    """Fulfils `domain.provider_ports.OwnProviders`. Read anew for every change: a person may edit the file too."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def change(self, provider: str, values: Mapping[str, OwnValue | None]) -> None:
        """Set these keys of one provider; None removes one. A table (`defaults`, `auth`) is merged, not replaced.

        Raises Unreadable for a file that is no TOML, which is left as it is; DiskFull, ReadOnly.
        """
        document = self._document()
        table = document.setdefault(provider, {})
        for key, value in values.items():
            _put(table, key, value)
        if not table:
            del document[provider]
        self._write(document)

    def remove(self, provider: str) -> None:
        """Forget everything of one provider; nothing happens where nothing is written. Raises as `change`."""
        document = self._document()
        if provider in document:
            del document[provider]
            self._write(document)

    def _document(self) -> "TOMLDocument":
        import tomlkit
        from tomlkit.exceptions import TOMLKitError

        with disk_told(self._path):
            try:
                return tomlkit.parse(self._path.read_bytes().decode("utf-8-sig"))
            except FileNotFoundError:
                return tomlkit.document()
            except UnicodeDecodeError as error:
                raise Unreadable(self._path, f"byte {error.start} is not UTF-8 text") from error
            except TOMLKitError as error:
                raise Unreadable(self._path, f"it is not TOML ({error})") from error

    def _write(self, document: "TOMLDocument") -> None:
        import tomlkit

        with disk_told(self._path):
            self._path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            replaced(self._path, tomlkit.dumps(document).encode())


def _put(table: Any, key: str, value: OwnValue | None) -> None:
    if value is None:
        table.pop(key, None)
    elif isinstance(value, Mapping):
        inner = table.setdefault(key, {})
        for name, text in value.items():
            if text == "":
                inner.pop(name, None)
            else:
                inner[name] = text
        if not inner:
            del table[key]
    else:
        table[key] = list(value) if isinstance(value, Sequence) and not isinstance(value, str) else value
