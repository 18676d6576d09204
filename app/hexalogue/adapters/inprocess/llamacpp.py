"""llama.cpp by its C interface: load, tokenise, decode, draw. The only module that imports llama_cpp.

Below the package's `Llama` class on purpose: that one cannot be stopped inside an evaluation, copies the logits of
every token into numpy, and crashes the process when called after `close`. Runs in the worker, or with isolation "none".
Interface: llama.h of llama.cpp 0c1e57098 as bound by llama-cpp-python 0.3.36.
"""

import ctypes
import importlib
import importlib.util
import sys
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType
from typing import Any, Final

from hexalogue.adapters.inprocess.protocol import Load, Refusal
from hexalogue.adapters.inprocess.refused import RefusedRequest
from hexalogue.adapters.inprocess.stop_flag import StopFlag
from hexalogue.domain.messages import Sampling

# Tokens handed over at once; llama.cpp cuts them into its own smaller steps.
BATCH_TOKENS: Final = 512

# Tokens of one step of the graph. The stop flag is read between the nodes of a step, so the step bounds the wait for a
# stop. 256 read a prompt about as fast as 512 (2.6 and 2.5 s of processor time for 512 tokens of SmolLM2 on a busy
# machine), 128 took 2.9 and 64 took 3.2 (2026-11-21).
STEP_TOKENS: Final = 256

# How far back a repeated token is punished (llama.cpp's own default).
REPEAT_WINDOW_TOKENS: Final = 64

_DECODE_ABORTED: Final = 2  # llama_decode, llama.h
_LOG_LINES_KEPT: Final = 40
_WARNING: Final = 3  # ggml_log_level
_GREEDY_BELOW: Final = 1e-4
_MEMORY_WORDS: Final = ("failed to allocate", "unable to allocate", "out of memory", "cannot allocate", "bad_alloc")


class LoadStopped(Exception):
    """The stop flag was raised while loading."""


def _bindings() -> ModuleType:
    """`llama_cpp.llama_cpp` without the package around it.

    `llama_cpp/__init__.py` also imports numpy, a server's chat formats and a disk cache: 0.4 s and 30 MB that no worker
    needs, on every start. So the submodule is imported under a bare package, which is then forgotten again.
    """
    spec = importlib.util.find_spec("llama_cpp")
    if spec is None or "llama_cpp" in sys.modules:
        return importlib.import_module("llama_cpp.llama_cpp")
    bare = ModuleType("llama_cpp")
    bare.__path__ = list(spec.submodule_search_locations or ())
    sys.modules["llama_cpp"] = bare
    try:
        return importlib.import_module("llama_cpp.llama_cpp")
    finally:
        del sys.modules["llama_cpp"]


native: Final[Any] = _bindings()
_log: Final[deque[str]] = deque(maxlen=_LOG_LINES_KEPT)


@native.llama_log_callback  # type: ignore[untyped-decorator]
def _keep_log(level: int, text: bytes, _data: object) -> None:
    """Keeps llama.cpp's warnings and errors for the detail of a refusal; everything else is dropped."""
    line = text.decode(errors="replace").strip()
    if level >= _WARNING and line.strip("."):
        _log.append(line)


native.llama_log_set(_keep_log, None)
native.llama_backend_init()


class LlamaCppModel:
    """One loaded model with one context. Not thread-safe: one thread calls, only the stop flag is shared.

    Raises RefusedRequest when the file is not taken or memory is short, LoadStopped when the flag was raised. After
    `close` nothing may be called but `close`; the owner (`answering`) sees to that.
    """

    def __init__(self, load: Load, stop: StopFlag, on_progress: Callable[[float], None]) -> None:
        _log.clear()
        self._stop = stop  # llama.cpp reads its bytes as long as the context lives
        self._context: Any = None
        self._model = _loaded_model(load, stop, on_progress)
        try:
            self._context = _new_context(self._model, load, stop)
        finally:
            if self._context is None:
                native.llama_model_free(self._model)
        self._memory = native.llama_get_memory(self._context)
        self._vocabulary = native.llama_model_get_vocab(self._model)
        self._piece = ctypes.create_string_buffer(64)
        self._one_token = (native.llama_token * 1)()
        self._one_batch = native.llama_batch_get_one(self._one_token, 1)

    @property
    def context_tokens(self) -> int:
        """How many tokens fit, prompt and answer together."""
        return int(native.llama_n_ctx(self._context))

    @property
    def template(self) -> str | None:
        """The chat template of the file; None when it has none."""
        text = native.llama_model_chat_template(self._model, None)
        return text.decode(errors="replace") if text else None

    @property
    def bos(self) -> str:
        """The text of the token that begins a sequence, or nothing."""
        return self._special(native.llama_vocab_bos(self._vocabulary))

    @property
    def eos(self) -> str:
        """The text of the token that ends a sequence, or nothing."""
        return self._special(native.llama_vocab_eos(self._vocabulary))

    def tokens_of(self, text: str) -> list[int]:
        """The tokens of a rendered prompt; special tokens in it count as such."""
        raw = text.encode(errors="replace")
        bos = self.bos
        add_special = not (bos and text.startswith(bos))
        room = len(raw) + 8
        tokens = (native.llama_token * room)()
        count = native.llama_tokenize(self._vocabulary, raw, len(raw), tokens, room, add_special, True)
        if count < 0:
            raise RefusedRequest(Refusal.FAILED, "the text could not be cut into tokens", detail=_log_text())
        return list(tokens[:count])

    def is_end(self, token: int) -> bool:
        """Whether the token ends the answer."""
        return bool(native.llama_vocab_is_eog(self._vocabulary, token))

    def piece(self, token: int) -> bytes:
        """The bytes of a token: maybe only a part of a character, and nothing for a special token."""
        size = native.llama_token_to_piece(self._vocabulary, token, self._piece, len(self._piece), 0, False)
        if size < 0:
            self._piece = ctypes.create_string_buffer(-size)
            size = native.llama_token_to_piece(self._vocabulary, token, self._piece, len(self._piece), 0, False)
        return self._piece.raw[:size]

    def rewind(self, tokens: int) -> int:
        """Forget all but the first so many tokens; returns how many are kept: 0 where a model cannot forget a part."""
        if native.llama_memory_seq_rm(self._memory, 0, tokens, -1):
            return tokens
        native.llama_memory_clear(self._memory, True)
        return 0

    def read(self, tokens: Sequence[int]) -> bool:
        """Evaluate tokens after those that are remembered; at most BATCH_TOKENS. False when it was stopped on the way.

        Raises RefusedRequest when llama.cpp fails.
        """
        array = (native.llama_token * len(tokens))(*tokens)
        return self._decoded(native.llama_batch_get_one(array, len(tokens)))

    def read_one(self, token: int) -> bool:
        """`read` of a single token without making a new array: the token loop's own."""
        self._one_token[0] = token
        return self._decoded(self._one_batch)

    def draw(self, sampler: int) -> int:
        """The next token after what was read last."""
        return int(native.llama_sampler_sample(sampler, self._context, -1))

    @contextmanager
    def sampler(self, sampling: Sampling) -> Iterator[int]:
        """A chain for one answer, in llama.cpp's usual order. `sampling` is complete but for its seed."""
        chain = native.llama_sampler_chain_init(native.llama_sampler_chain_default_params())
        try:
            for link in self._links(sampling):
                native.llama_sampler_chain_add(chain, link)
            yield chain
        finally:
            native.llama_sampler_free(chain)

    def close(self) -> None:
        """Free everything. Idempotent."""
        if self._context is None:
            return
        native.llama_free(self._context)
        native.llama_model_free(self._model)
        self._context = self._model = None

    def _links(self, sampling: Sampling) -> Iterator[Any]:
        if sampling.repeat_penalty and sampling.repeat_penalty != 1.0:
            size = native.llama_vocab_n_tokens(self._vocabulary)
            yield native.llama_sampler_init_penalties(size, REPEAT_WINDOW_TOKENS, sampling.repeat_penalty, 0.0, 0.0)
        if sampling.temperature is not None and sampling.temperature < _GREEDY_BELOW:
            yield native.llama_sampler_init_greedy()
            return
        yield native.llama_sampler_init_top_k(sampling.top_k or 0)
        yield native.llama_sampler_init_top_p(1.0 if sampling.top_p is None else sampling.top_p, 1)
        yield native.llama_sampler_init_min_p(sampling.min_p or 0.0, 1)
        yield native.llama_sampler_init_temp(1.0 if sampling.temperature is None else sampling.temperature)
        seed = native.LLAMA_DEFAULT_SEED if sampling.seed is None else sampling.seed & 0xFFFFFFFF
        yield native.llama_sampler_init_dist(seed)

    def _decoded(self, batch: Any) -> bool:
        status = native.llama_decode(self._context, batch)
        if status == _DECODE_ABORTED:
            return False
        if status != 0:
            raise _refusal(f"it reported error {status} while evaluating", Refusal.FAILED)
        return True

    def _special(self, token: int) -> str:
        if token == native.LLAMA_TOKEN_NULL:
            return ""
        text = native.llama_vocab_get_text(self._vocabulary, token)
        return text.decode(errors="replace") if text else ""


def _loaded_model(load: Load, stop: StopFlag, on_progress: Callable[[float], None]) -> Any:
    """The model's pointer. Raises RefusedRequest, LoadStopped."""

    @native.llama_progress_callback  # type: ignore[untyped-decorator]
    def progressed(fraction: float, _data: object) -> bool:
        on_progress(fraction)
        return not stop.is_up

    parameters = native.llama_model_default_params()
    offloads = native.llama_supports_gpu_offload()
    parameters.n_gpu_layers = load.gpu_layers if offloads else 0
    parameters.progress_callback = progressed
    model = native.llama_model_load_from_file(_native_path(load.path), parameters)
    if model is None:
        if stop.is_up:
            raise LoadStopped
        raise _refusal("it did not take the model file", Refusal.MODEL)
    return model


def _new_context(model: Any, load: Load, stop: StopFlag) -> Any:
    parameters = native.llama_context_default_params()
    parameters.n_ctx = load.context_tokens
    parameters.n_batch = min(BATCH_TOKENS, load.context_tokens)
    parameters.n_ubatch = min(STEP_TOKENS, load.context_tokens)
    parameters.n_threads = parameters.n_threads_batch = load.threads
    parameters.abort_callback = native.ggml_abort_callback(StopFlag.function_address())
    parameters.abort_callback_data = stop.data_address
    context = native.llama_init_from_model(model, parameters)
    if context is None:
        raise _refusal("it could not make a context for the model", Refusal.MODEL)
    return context


def _native_path(path: str) -> bytes:
    """llama.cpp wants UTF-8 on Windows and the file system's own bytes elsewhere."""
    return path.encode() if sys.platform == "win32" else bytes(Path(path))


def _refusal(why: str, reason: Refusal) -> RefusedRequest:
    """The refusal with llama.cpp's own last lines; a lack of memory is told from them."""
    detail = _log_text()
    if any(word in detail.lower() for word in _MEMORY_WORDS):
        reason = Refusal.MEMORY
    return RefusedRequest(reason, why, detail=detail)


def _log_text() -> str:
    return "\n".join(_log)
