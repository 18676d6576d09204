"""mistral.rs by its Python package (mistralrs 0.9.5). Imported only in a worker whose backend it is.

What the library does not allow (docs/adr/0014): a prompt that is being read cannot be stopped, a seed belongs to the
runner and not to a request, and what it counts as context is not told before a request is refused.
"""

import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from hexalogue.adapters.inprocess.protocol import Load, Refusal
from hexalogue.adapters.inprocess.refused import RefusedRequest
from hexalogue.adapters.inprocess.stop_flag import StopFlag
from hexalogue.adapters.inprocess.texting import AROUND_A_MESSAGE, Finish, Say
from hexalogue.domain.messages import ChatRequest, Message

# What the library raises for files and requests it does not take.
_FAULTS = (ValueError, RuntimeError, OSError)


def opened(load: Load, stop: StopFlag) -> "MistralRsModel":
    """Load a GGUF; nothing is looked for on the network. Raises RefusedRequest."""
    del stop  # read between the tokens, by who is handed the text
    os.environ["RAYON_NUM_THREADS"] = str(load.threads)
    import mistralrs

    path = Path(load.path)
    try:
        which = mistralrs.Which.GGUF(quantized_model_id=str(path.parent), quantized_filename=path.name)
        runner = mistralrs.Runner(which=which, max_seqs=1, token_source="none")  # noqa: S106 - no token at all
    except _FAULTS as fault:
        raise RefusedRequest(Refusal.MODEL, _said(fault), detail=str(fault)) from fault
    return MistralRsModel(runner, mistralrs.ChatCompletionRequest, load.context_tokens)


class MistralRsModel:
    """Fulfils `texting.TextModel`."""

    def __init__(self, runner: Any, make_request: Any, context_tokens: int) -> None:
        self._runner = runner
        self._make_request = make_request
        self.context_tokens = context_tokens

    def count(self, messages: Sequence[Message]) -> int:
        """The tokens of the words, and a few for each message's frame."""
        text = "\n".join(message.text for message in messages)
        return len(self._runner.tokenize_text(text, True, None)) + AROUND_A_MESSAGE * (len(messages) + 1)

    def answer(self, request: ChatRequest, say: Say) -> Finish:
        """Stream; dropping the stream ends the sequence inside the library."""
        finish = Finish("cancelled")
        try:
            for chunk in self._runner.send_chat_completion_request(self._asked(request)):
                finish = _finish(chunk, finish)
                if any(not say(choice.delta.content or "") for choice in chunk.choices):
                    break
        except _FAULTS as fault:
            raise RefusedRequest(Refusal.FAILED, _said(fault), detail=str(fault)) from fault
        return finish

    def close(self) -> None:
        """The library's threads hold the weights: they go with the worker process."""

    def _asked(self, request: ChatRequest) -> Any:
        sampling = request.sampling
        return self._make_request(
            model="default",
            messages=[{"role": message.role.value, "content": message.text} for message in request.messages],
            max_tokens=sampling.max_tokens,
            temperature=sampling.temperature,
            top_p=sampling.top_p,
            top_k=sampling.top_k or None,
            min_p=sampling.min_p,
            repetition_penalty=sampling.repeat_penalty,
            stop_seqs=list(sampling.stop) or None,
            stream=True,
        )


def _finish(chunk: Any, before: Finish) -> Finish:
    """What this chunk says about the end; what was known where it says nothing."""
    reason = next((choice.finish_reason for choice in chunk.choices if choice.finish_reason), before.reason)
    if chunk.usage is None:
        return Finish(reason, before.input_tokens, before.output_tokens)
    return Finish(reason, chunk.usage.prompt_tokens, chunk.usage.completion_tokens)


def _said(fault: Exception) -> str:
    """The first line of what the library said, to stand in a sentence."""
    return (str(fault).strip().splitlines() or [type(fault).__name__])[0][:200].rstrip(".")
