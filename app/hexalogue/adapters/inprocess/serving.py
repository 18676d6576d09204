"""The inside of a worker, whatever it runs in: one request after the other, stop and ping at once."""

import threading
from queue import SimpleQueue

from hexalogue.adapters.inprocess.answering import Emit
from hexalogue.adapters.inprocess.backends import LLAMACPP
from hexalogue.adapters.inprocess.protocol import Ask, Frame, Load, Loaded, Loading, Ping, Pong, Refusal, Refused, Stop
from hexalogue.adapters.inprocess.refused import RefusedRequest
from hexalogue.adapters.inprocess.sessions import Session, opener
from hexalogue.adapters.inprocess.stop_flag import StopFlag
from hexalogue.domain.errors import TooLong


class Serving:
    """`receive` is called by the thread that reads, `run` by the one that computes; `emit` must be safe from both."""

    def __init__(self, emit: Emit, backend: str = LLAMACPP.id) -> None:
        self._emit = emit
        self._open = opener(backend)
        self._requests: SimpleQueue[Load | Ask | None] = SimpleQueue()
        self._flag = StopFlag()
        self._lock = threading.Lock()
        self._stopped = 0  # the highest request that is to end
        self._session: Session | None = None

    def receive(self, frame: Frame) -> None:
        """Take a frame. Never waits for the model."""
        match frame:
            case Load() | Ask():
                self._requests.put(frame)
            case Stop(request):
                with self._lock:
                    self._stopped = max(self._stopped, request)
                    self._flag.set()
            case Ping():
                self._emit(Pong())
            case _:
                pass  # what only a worker says

    def finish(self) -> None:
        """End `run`: the work at hand is stopped, what waits is not begun."""
        with self._lock:
            self._stopped = 2**63
            self._flag.set()
        self._requests.put(None)

    def run(self) -> None:
        """Serve until `finish`; then free the model."""
        try:
            while (frame := self._requests.get()) is not None:
                self._serve(frame)
        finally:
            self._free()

    def _serve(self, frame: Load | Ask) -> None:
        with self._lock:
            if frame.id > self._stopped:
                self._flag.clear()
        try:
            if isinstance(frame, Load):
                self._load(frame)
            else:
                self._answer(frame)
        except RefusedRequest as refused:
            self._emit(refused.frame(frame.id))
        except TooLong as error:
            needs, most = error.needs_tokens, error.context_tokens
            self._emit(Refused(frame.id, Refusal.TOO_LONG, needs_tokens=needs, context_tokens=most))
        except MemoryError:
            self._emit(Refused(frame.id, Refusal.MEMORY))

    def _load(self, load: Load) -> None:
        self._free()
        self._session = self._open(load, self._flag, _Progress(load.id, self._emit))
        self._emit(Loaded(load.id, self._session.context_tokens))

    def _answer(self, ask: Ask) -> None:
        if self._session is None:
            raise RefusedRequest(Refusal.FAILED, "no model is loaded")
        self._session.answer(ask, self._emit)

    def _free(self) -> None:
        if self._session is not None:
            self._session.close()
        self._session = None


class _Progress:
    """Tells whole percents only: llama.cpp reports every tensor."""

    def __init__(self, request: int, emit: Emit) -> None:
        self._request = request
        self._emit = emit
        self._percent = -1

    def __call__(self, fraction: float) -> None:
        percent = int(fraction * 100)
        if percent > self._percent:
            self._percent = percent
            self._emit(Loading(self._request, percent / 100))
