"""`peers.toml`: the machines that may compute a part of a model, as the person named them. Holds no secret: RPC has
none. A file of the person, beside `providers.toml`: what is written by hand there is read with the same strictness.

    schema = 1

    [[peer]]
    host = "192.168.1.20"
    port = 50052
    name = "the one under the desk"
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from hexalogue.domain.distributed import MAX_PEERS, USUAL_PORT, Peer, peer_from
from hexalogue.domain.errors import BadArgument, TooNew, Unreadable
from hexalogue.store.disk_failures import disk_told
from hexalogue.store.files import replaced
from hexalogue.store.rows import whole
from hexalogue.store.toml_values import BadValue, value_of

SCHEMA: Final = 1


@dataclass(frozen=True, slots=True)
class _Row:
    host: str = ""
    port: int = USUAL_PORT
    name: str = ""


class TomlPeers:
    """The workers in one file. Fulfils `domain.distributed_ports.PeerStore`."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def read(self) -> tuple[Peer, ...]:
        """The workers in the file's order; empty without a file. Raises TooNew, Unreadable naming the key."""
        rows = self._document().get("peer", [])
        if not isinstance(rows, list) or len(rows) > MAX_PEERS:
            raise self._wrong("peer", f"must be a list of at most {MAX_PEERS} tables")
        peers = tuple(self._peer(row, f"peer[{index}]") for index, row in enumerate(rows))
        if len({(peer.host, peer.port) for peer in peers}) < len(peers):
            raise self._wrong("peer", "names the same worker twice")
        return peers

    def write(self, peers: Sequence[Peer]) -> None:
        """Replace the list in one step; comments of the file are lost. Raises DiskFull, ReadOnly."""
        import tomli_w

        rows = [{"host": whole(peer.host), "port": peer.port, "name": whole(peer.name)} for peer in peers]
        with disk_told(self._path):
            self._path.parent.mkdir(parents=True, exist_ok=True)
            replaced(self._path, tomli_w.dumps({"schema": SCHEMA, "peer": rows}).encode())

    def _document(self) -> dict[str, Any]:
        import tomllib

        with disk_told(self._path):
            try:
                document = tomllib.loads(self._path.read_bytes().decode())
            except (FileNotFoundError, NotADirectoryError):
                return {}
            except PermissionError as error:
                raise Unreadable(self._path, "your user may not read it") from error
            except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
                raise Unreadable(self._path, f"it is not TOML ({error})", fix=self._how("it")) from error
        schema = document.get("schema", SCHEMA)
        if type(schema) is not int or schema < 1:
            raise self._wrong("schema", "must be a whole number from 1")
        if schema > SCHEMA:
            raise TooNew(self._path, schema, SCHEMA)
        return document

    def _peer(self, raw: object, key: str) -> Peer:
        try:
            row: _Row = value_of(_Row, raw, key)
            host = f"[{row.host}]" if ":" in row.host else row.host
            return peer_from(f"{host}:{row.port}", row.name)
        except BadValue as error:
            raise self._wrong(error.key, error.why) from error
        except BadArgument as error:
            raise self._wrong(key, f"is no worker: {error.message}") from error

    def _wrong(self, key: str, why: str) -> Unreadable:
        return Unreadable(self._path, f"its entry “{key}” {why}", fix=self._how(f"“{key}”"))

    def _how(self, what: str) -> str:
        return f"Correct {what} in {self._path} with an editor, or move the file away to begin without workers."
