"""A model in llama.cpp that answers: `llamacpp` below, `answering` over it."""

from collections.abc import Callable

from hexalogue.adapters.inprocess.answering import Answering
from hexalogue.adapters.inprocess.llamacpp import LlamaCppModel, LoadStopped
from hexalogue.adapters.inprocess.protocol import Ask, FromWorker, Load, Refusal
from hexalogue.adapters.inprocess.refused import RefusedRequest
from hexalogue.adapters.inprocess.stop_flag import StopFlag


class NativeSession:
    """Fulfils `sessions.Session`."""

    def __init__(self, model: LlamaCppModel, answering: Answering) -> None:
        self._model = model
        self._answering = answering

    @property
    def context_tokens(self) -> int:
        """How many tokens fit."""
        return self._model.context_tokens

    def answer(self, ask: Ask, emit: Callable[[FromWorker], None]) -> None:
        """See `Answering.answer`."""
        self._answering.answer(ask, emit)

    def close(self) -> None:
        """Free the context and the weights."""
        self._model.close()


def opened_native(load: Load, stop: StopFlag, on_progress: Callable[[float], None]) -> NativeSession:
    """Loaded and warmed up. Raises RefusedRequest."""
    try:
        model = LlamaCppModel(load, stop, on_progress)
    except LoadStopped:
        raise RefusedRequest(Refusal.MODEL, "it was stopped while loading") from None
    is_ready = False
    try:
        answering = Answering(model, stop)
        answering.warm_up()
        is_ready = True
    finally:
        if not is_ready:
            model.close()
    return NativeSession(model, answering)
