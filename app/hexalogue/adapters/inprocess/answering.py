"""From a request to tokens and back: prompt, what is already in the KV cache, the token loop."""

import codecs
import time
from collections.abc import Callable, Sequence

from hexalogue.adapters.inprocess.context import common_prefix, fitted
from hexalogue.adapters.inprocess.llamacpp import BATCH_TOKENS, LlamaCppModel
from hexalogue.adapters.inprocess.protocol import Ask, Dropped, Ended, FromWorker, Refusal, Text
from hexalogue.adapters.inprocess.refused import RefusedRequest
from hexalogue.adapters.inprocess.stop_flag import StopFlag
from hexalogue.adapters.inprocess.template import CHATML, ChatTemplate, TemplateFault
from hexalogue.domain.messages import Message, Sampling

Emit = Callable[[FromWorker], None]


class Answering:
    """A model and what it remembers. The next request that begins as the last one did skips what they share."""

    def __init__(self, model: LlamaCppModel, stop: StopFlag) -> None:
        """Raises RefusedRequest for a template that is broken or not harmless."""
        self._model = model
        self._stop = stop
        self._remembered: list[int] = []
        try:
            self._template = ChatTemplate(model.template or CHATML, bos=model.bos, eos=model.eos)
        except TemplateFault as fault:
            raise RefusedRequest(Refusal.TEMPLATE, str(fault)) from fault

    def warm_up(self) -> None:
        """Decode one token, so that the first question does not wait for the weights to come from the disk."""
        self._model.read([0])
        self._model.rewind(0)

    def answer(self, ask: Ask, emit: Emit) -> None:
        """Dropped?, Text*, Ended. Raises RefusedRequest and TooLong; the model stays usable."""
        sampling = ask.request.sampling
        fit = fitted(ask.request.messages, self._count, self._model.context_tokens, sampling.max_tokens)
        if fit.dropped_turns:
            emit(Dropped(ask.id, fit.dropped_turns))
        prompt = self._tokens(fit.messages)
        evaluated = self._read_prompt(prompt)
        room = self._model.context_tokens - len(prompt)
        limit = room if sampling.max_tokens is None else min(room, sampling.max_tokens)
        writer = _Writer(ask.id, emit)
        reason = "cancelled" if self._stop.is_up else self._write(sampling, limit, writer)
        emit(writer.ended(reason, len(prompt), evaluated))

    def _read_prompt(self, prompt: Sequence[int]) -> int:
        """Evaluate what is not remembered; the last token always, because its logits are needed. Returns how many."""
        shared = min(common_prefix(self._remembered, prompt), len(prompt) - 1)
        shared = self._model.rewind(shared)
        del self._remembered[shared:]
        for start in range(shared, len(prompt), BATCH_TOKENS):
            batch = prompt[start : start + BATCH_TOKENS]
            if self._stop.is_up or not self._model.read(batch):
                break
            self._remembered.extend(batch)
        return len(self._remembered) - shared

    def _write(self, sampling: Sampling, limit: int, writer: "_Writer") -> str:
        """The token loop; returns the finish reason. An aborted token is not remembered: `rewind` drops its trace."""
        with self._model.sampler(sampling) as sampler:
            while writer.tokens < limit:
                token = self._model.draw(sampler)
                if self._model.is_end(token):
                    return "stop"
                writer.add(self._model.piece(token))
                if writer.tokens == limit:
                    break
                if self._stop.is_up or not self._model.read_one(token):
                    return "cancelled"
                self._remembered.append(token)
        return "length"

    def _count(self, messages: Sequence[Message]) -> int:
        return len(self._tokens(messages))

    def _tokens(self, messages: Sequence[Message]) -> list[int]:
        try:
            return self._model.tokens_of(self._template.rendered(messages))
        except TemplateFault as fault:
            raise RefusedRequest(Refusal.TEMPLATE, str(fault)) from fault


class _Writer:
    """Turns the bytes of tokens into whole characters, and keeps the count and the time."""

    def __init__(self, request: int, emit: Emit) -> None:
        self._request = request
        self._emit = emit
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")
        self._first_at = self._last_at = 0.0
        self.tokens = 0

    def add(self, piece: bytes) -> None:
        """One token's bytes; a character that is not whole yet waits for the next."""
        self._last_at = time.monotonic()
        self._first_at = self._first_at or self._last_at
        self.tokens += 1
        self._send(self._decoder.decode(piece))

    def ended(self, reason: str, input_tokens: int, evaluated_tokens: int) -> Ended:
        """The last frame, after what was left of a character."""
        self._send(self._decoder.decode(b"", final=True))
        took_s = self._last_at - self._first_at
        rate = (self.tokens - 1) / took_s if took_s > 0 else None
        return Ended(self._request, reason, input_tokens, evaluated_tokens, self.tokens, rate)

    def _send(self, text: str) -> None:
        if text:
            self._emit(Text(self._request, text))
