"""The engines of extras: fulfils `domain.ports.OtherEngines`. Each runs in a worker child, as the built-in one does."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from hexalogue.adapters.inprocess.backends import OTHERS, Backend
from hexalogue.domain.errors import NotInstalled
from hexalogue.domain.models import LocalModel

if TYPE_CHECKING:
    from hexalogue.adapters.inprocess.engine import BuiltInEngine


class ExtraEngines:
    """Makes an engine when it is first asked for. backends: replaced by tests."""

    def __init__(self, backends: Mapping[str, Backend] = OTHERS) -> None:
        self._backends = backends
        self._engines: dict[str, BuiltInEngine] = {}

    def installed(self) -> frozenset[str]:
        """See the port."""
        return frozenset(backend.id for backend in self._backends.values() if backend.is_installed)

    def engine(self, backend: str) -> "BuiltInEngine":
        """See the port."""
        chosen = self._backends.get(backend)
        if chosen is None:
            raise NotInstalled(backend, "Choose another provider with “hexalogue providers”.")
        if not chosen.is_installed:
            raise NotInstalled(chosen.name, chosen.how)
        if backend not in self._engines:
            # Imported here: a list of providers needs no engine.
            from hexalogue.adapters.inprocess.engine import make_engine

            self._engines[backend] = make_engine(backend=chosen)
        return self._engines[backend]

    def found(self, backend: str, reference: str) -> LocalModel | None:
        """See the port."""
        del backend, reference
        return None

    async def close(self) -> None:
        """See the port."""
        for engine in self._engines.values():
            await engine.close()
