"""A fake of the engines beside the built-in one: each backend that is installed is one scripted engine."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from tests.helpers.fakes import ScriptedEngine

from hexalogue.domain.errors import NotInstalled
from hexalogue.domain.models import LocalModel


@dataclass
class ScriptedEngines:
    """engines: by backend.   own: models that a backend reads and nobody else, by reference."""

    engines: Mapping[str, ScriptedEngine] = field(default_factory=dict)
    own: Mapping[str, LocalModel] = field(default_factory=dict)

    def installed(self) -> frozenset[str]:
        return frozenset(self.engines)

    def engine(self, backend: str) -> ScriptedEngine:
        if backend not in self.engines:
            raise NotInstalled(backend, "Install it.")
        return self.engines[backend]

    def found(self, backend: str, reference: str) -> LocalModel | None:
        del backend
        return self.own.get(reference)

    async def close(self) -> None:
        for engine in self.engines.values():
            await engine.close()
