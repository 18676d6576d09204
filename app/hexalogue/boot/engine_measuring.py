"""Builds of an engine, measured on this computer with the smallest model here: what `--variant fastest` asks."""

from collections.abc import Callable, Sequence
from pathlib import Path

from hexalogue.domain.engine_ports import EngineHouse
from hexalogue.domain.engines import EngineSpec, InstalledEngine, Launch, Variant
from hexalogue.engines.measuring import speed_of
from hexalogue.engines.variant_choice import Measured, measured
from hexalogue.wire.client import HttpClient

CONTEXT_TOKENS = 1024


class EngineMeasuring:
    """model: what they are measured with; None where there is none, and then nothing is measured."""

    def __init__(
        self, house: EngineHouse, model: Callable[[EngineSpec], Path | None], client: Callable[[], HttpClient]
    ) -> None:
        self._house = house
        self._model = model
        self._client = client

    async def fastest(self, spec: EngineSpec, builds: Sequence[InstalledEngine]) -> tuple[Variant, str]:
        """The variant to use, and why, in a sentence."""
        model = self._model(spec)
        if model is None:
            return builds[-1].variant, "There is no small model here to measure with: the likeliest build is used."
        of_variant = {build.variant: build for build in builds}

        async def run(variant: Variant, seconds: float) -> Measured:
            launch = Launch(of_variant[variant], model, "measure", context_tokens=CONTEXT_TOKENS)
            supervisor = self._house.supervisor(spec, launch, lambda _: None)
            client = self._client()
            try:
                return await speed_of(client, await supervisor.start(), variant, seconds)
            finally:
                await client.close()
                await supervisor.stop()

        choice = await measured(tuple(of_variant), run)
        return choice.variant, choice.why
