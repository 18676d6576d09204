"""A request that could not be done: from the native code through the pipe to the error a person is told."""

from pathlib import Path

from hexalogue.adapters.inprocess import ENGINE
from hexalogue.adapters.inprocess.protocol import Refusal, Refused
from hexalogue.domain.errors import AppError, Died, NotAModel, OutOfMemory, StartFailed, TooLong


class RefusedRequest(Exception):
    """Raised beside the model; `frame` is what the application is told. Its id is set where the request is known."""

    def __init__(self, reason: Refusal, why: str = "", *, detail: str = "") -> None:
        super().__init__(why or reason.value)
        self.reason = reason
        self.why = why
        self.detail = detail

    def frame(self, request: int) -> Refused:
        """As it goes through the pipe."""
        return Refused(request, self.reason, self.why, self.detail)


def error_of(refused: Refused, model: Path, engine: str = ENGINE) -> AppError:
    """The error leaf with its sentences. model: the file that was asked for, named in them."""
    match refused.reason:
        case Refusal.MEMORY:
            return OutOfMemory(engine, detail=refused.detail)
        case Refusal.TEMPLATE:
            return NotAModel(model, refused.why)
        case Refusal.TOO_LONG:
            return TooLong(refused.needs_tokens, refused.context_tokens)
        case Refusal.MODEL:
            return StartFailed(engine, refused.why, detail=refused.detail)
        case Refusal.FAILED:
            return Died(engine, refused.why, detail=refused.detail)
