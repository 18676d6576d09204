"""The engines of extras: fulfils `domain.ports.OtherEngines`. Each runs in a worker child, as the built-in one does."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from hexalogue.adapters.inprocess.backends import MEANWHILE, OTHERS, Backend
from hexalogue.adapters.inprocess.bitnet_build import BITNET_VARIABLE, HOW, server_of
from hexalogue.adapters.inprocess.environment import CACHE_VARIABLE
from hexalogue.adapters.inprocess.others_models import bitnet_file, folder_of
from hexalogue.domain.errors import NotInstalled
from hexalogue.domain.models import LocalModel

if TYPE_CHECKING:
    from hexalogue.adapters.inprocess.engine import BuiltInEngine


class ExtraEngines:
    """Makes an engine when it is first asked for.

    environ: where a build of BitNet and the cache of Hugging Face are named.   cache: for what an engine makes out of a
    model file.   backends: replaced by tests.
    """

    def __init__(self, environ: Mapping[str, str], cache: Path, backends: Mapping[str, Backend] = OTHERS) -> None:
        self._environ = environ
        self._cache = cache
        self._backends = backends
        self._engines: dict[str, BuiltInEngine] = {}

    def installed(self) -> frozenset[str]:
        """See the port."""
        return frozenset(backend.id for backend in self._backends.values() if not self._missing(backend))

    def engine(self, backend: str) -> "BuiltInEngine":
        """See the port."""
        chosen = self._backends.get(backend)
        if chosen is None:
            raise NotInstalled(backend, "Choose another provider with “hexalogue providers”.")
        missing = self._missing(chosen)
        if missing:
            raise NotInstalled(chosen.name, missing)
        if backend not in self._engines:
            # Imported here: a list of providers needs no engine.
            from hexalogue.adapters.inprocess.engine import make_engine

            build = self._environ.get(BITNET_VARIABLE, "")
            variables = ((CACHE_VARIABLE, str(self._cache)), (BITNET_VARIABLE, build))
            self._engines[backend] = make_engine(backend=replace(chosen, environment=variables))
        return self._engines[backend]

    def found(self, backend: str, reference: str) -> LocalModel | None:
        """See the port."""
        chosen = self._backends.get(backend)
        if chosen is None:
            return None
        if chosen.takes_folder:
            return folder_of(reference, backend, self._environ)
        return None if chosen.packages else bitnet_file(reference, backend)

    async def close(self) -> None:
        """See the port."""
        for engine in self._engines.values():
            await engine.close()

    def _missing(self, backend: Backend) -> str:
        """What to do to get it; nothing when it is there."""
        if backend.packages:
            return "" if backend.is_installed else backend.how
        return "" if server_of(self._environ.get(BITNET_VARIABLE, "")) else f"{HOW} {MEANWHILE}"
