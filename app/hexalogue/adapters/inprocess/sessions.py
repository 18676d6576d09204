"""A loaded model that answers, whichever engine it is of. Called in the worker: this is where engines are imported."""

from collections.abc import Callable
from typing import Final, Protocol

from hexalogue.adapters.inprocess.backends import LLAMACPP
from hexalogue.adapters.inprocess.protocol import Ask, FromWorker, Load
from hexalogue.adapters.inprocess.stop_flag import StopFlag
from hexalogue.adapters.inprocess.texting import Texting, TextModel


class Session(Protocol):
    """One model in memory."""

    @property
    def context_tokens(self) -> int:
        """How many tokens fit, prompt and answer together."""
        ...

    def answer(self, ask: Ask, emit: Callable[[FromWorker], None]) -> None:
        """Dropped?, Text*, Ended. Raises RefusedRequest and TooLong; the model stays usable."""
        ...

    def close(self) -> None:
        """Free everything. Idempotent."""
        ...


Opened = Callable[[Load, StopFlag, Callable[[float], None]], Session]


def opener(backend: str) -> Opened:
    """How this engine opens a model. The built-in one is imported here, while the application still prepares the
    request; the others at their first load, where what they refuse can be told."""
    if backend == LLAMACPP.id:
        from hexalogue.adapters.inprocess.native_session import opened_native

        return opened_native

    def opened(load: Load, stop: StopFlag, on_progress: Callable[[float], None]) -> Session:
        del on_progress  # none of these libraries tells how far it is
        return Texting(_MAKERS[backend](load, stop), stop)

    return opened


def _mistralrs(load: Load, stop: StopFlag) -> TextModel:
    from hexalogue.adapters.inprocess import engine_mistralrs

    return engine_mistralrs.opened(load, stop)


def _candle(load: Load, stop: StopFlag) -> TextModel:
    from hexalogue.adapters.inprocess import engine_candle

    return engine_candle.opened(load, stop)


def _transformers(load: Load, stop: StopFlag) -> TextModel:
    from hexalogue.adapters.inprocess import engine_transformers

    return engine_transformers.opened(load, stop)


def _bitnet(load: Load, stop: StopFlag) -> TextModel:
    from hexalogue.adapters.inprocess import engine_bitnet

    return engine_bitnet.opened(load, stop)


_MAKERS: Final = {"mistralrs": _mistralrs, "candle": _candle, "transformers": _transformers, "bitnet": _bitnet}
