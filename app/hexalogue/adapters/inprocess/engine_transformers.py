"""Transformers by its own library, on PyTorch. Imported only in a worker whose backend it is.

A model is a folder with safetensors: pickled weights and code that comes with a model are not read, and nothing is
fetched (the worker's environment says so to the library, and `local_files_only` says it again). Its chat template runs
in our own sandbox (`template`), as one from a GGUF does.
"""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from hexalogue.adapters.inprocess.protocol import Load, Refusal
from hexalogue.adapters.inprocess.refused import RefusedRequest
from hexalogue.adapters.inprocess.stop_flag import StopFlag
from hexalogue.adapters.inprocess.template import ChatTemplate, TemplateFault
from hexalogue.adapters.inprocess.texting import Finish, Say
from hexalogue.domain.messages import ChatRequest, Message, Sampling

# What the library raises for folders and requests it does not take.
_FAULTS = (ValueError, RuntimeError, OSError, KeyError, TypeError, AttributeError, ImportError)


def opened(load: Load, stop: StopFlag) -> "TransformersModel":
    """Load a folder. Raises RefusedRequest."""
    import torch
    import transformers

    torch.set_num_threads(load.threads)
    transformers.logging.set_verbosity_error()
    transformers.logging.disable_progress_bar()
    only_here = {"local_files_only": True, "trust_remote_code": False}
    try:
        tokenizer = transformers.AutoTokenizer.from_pretrained(load.path, **only_here)
        model = transformers.AutoModelForCausalLM.from_pretrained(
            load.path, dtype="auto", use_safetensors=True, **only_here
        )
        if load.gpu_layers and torch.cuda.is_available():
            model = model.to("cuda")
    except _FAULTS as fault:
        raise RefusedRequest(Refusal.MODEL, _said(fault), detail=str(fault)) from fault
    if not isinstance(tokenizer.chat_template, str):
        raise RefusedRequest(Refusal.MODEL, f"{Path(load.path).name} has no chat template, so it cannot chat")
    try:
        template = ChatTemplate(tokenizer.chat_template, bos=tokenizer.bos_token or "", eos=tokenizer.eos_token or "")
    except TemplateFault as fault:
        raise RefusedRequest(Refusal.MODEL, str(fault)) from fault
    return TransformersModel(model.eval(), tokenizer, template, load.context_tokens, stop)


class TransformersModel:
    """Fulfils `texting.TextModel`."""

    def __init__(self, model: Any, tokenizer: Any, template: ChatTemplate, context_tokens: int, stop: StopFlag) -> None:
        self._model = model
        self._tokenizer = tokenizer
        self._template = template
        self._stop = stop
        self.context_tokens = context_tokens

    def count(self, messages: Sequence[Message]) -> int:
        """The exact count, with the template."""
        return len(self._tokens(messages))

    def answer(self, request: ChatRequest, say: Say) -> Finish:
        """The library's own loop; it asks after each token whether to stop. A prompt that is read goes to its end."""
        import torch

        tokens = self._tokens(request.messages)
        prompt = torch.tensor([tokens], device=self._model.device)
        streamer = _Streamer(self._tokenizer, say)
        if request.sampling.seed is not None:
            torch.manual_seed(request.sampling.seed)
        try:
            with torch.inference_mode():
                whole = self._model.generate(
                    prompt,
                    attention_mask=torch.ones_like(prompt),
                    streamer=streamer,
                    stopping_criteria=[self._should_stop],
                    pad_token_id=self._tokenizer.pad_token_id or self._tokenizer.eos_token_id,
                    **_drawing(request.sampling),
                )
        except _FAULTS as fault:
            raise RefusedRequest(Refusal.FAILED, _said(fault), detail=str(fault)) from fault
        wrote = int(whole.shape[1]) - len(tokens)
        reason = "length" if wrote >= (request.sampling.max_tokens or 0) else "stop"
        return Finish(reason, len(tokens), wrote)

    def close(self) -> None:
        """Memory that PyTorch keeps for later goes with the worker process."""
        self._model = None

    def _tokens(self, messages: Sequence[Message]) -> list[int]:
        try:
            text = self._template.rendered(messages)
        except TemplateFault as fault:
            raise RefusedRequest(Refusal.FAILED, str(fault)) from fault
        tokens: list[int] = self._tokenizer(text, add_special_tokens=False)["input_ids"]
        return tokens

    def _should_stop(self, tokens: Any, _scores: Any, **_more: Any) -> Any:
        """As the library asks: one answer for each sequence of the batch."""
        import torch

        return torch.full((tokens.shape[0],), self._stop.is_up, dtype=torch.bool, device=tokens.device)


class _Streamer:
    """Fulfils the library's streamer: tokens in, whole characters out.

    Decoding a token alone loses spaces and parts of characters, so the text since the last line break is decoded again
    each time and what is new of it is said.
    """

    def __init__(self, tokenizer: Any, say: Say) -> None:
        self._tokenizer = tokenizer
        self._say = say
        self._tokens: list[int] = []
        self._said = 0
        self._is_prompt = True

    def put(self, value: Any) -> None:
        """The prompt first, then each token."""
        if self._is_prompt:
            self._is_prompt = False
            return
        self._tokens.extend(_flat(value.tolist()))
        text = self._text()
        if text.endswith("\ufffd"):  # a character that is not whole yet
            return
        self._say(text[self._said :])
        self._said = len(text)
        if text.endswith("\n"):
            self._tokens.clear()
            self._said = 0

    def end(self) -> None:
        """What was left of a character."""
        self._say(self._text()[self._said :])

    def _text(self) -> str:
        text: str = self._tokenizer.decode(self._tokens, skip_special_tokens=True, clean_up_tokenization_spaces=False)
        return text


def _flat(value: Any) -> Iterable[int]:
    """The numbers of a tensor of whatever shape."""
    if isinstance(value, list):
        for part in value:
            yield from _flat(part)
    else:
        yield value


def _drawing(sampling: Sampling) -> dict[str, Any]:
    """The library's own names."""
    drawing: dict[str, Any] = {"max_new_tokens": sampling.max_tokens, "do_sample": bool(sampling.temperature)}
    if sampling.repeat_penalty and sampling.repeat_penalty != 1.0:
        drawing["repetition_penalty"] = sampling.repeat_penalty
    if sampling.temperature:
        drawing |= {
            "temperature": sampling.temperature,
            "top_p": sampling.top_p,
            "top_k": sampling.top_k,
            "min_p": sampling.min_p,
        }
    return drawing


def _said(fault: Exception) -> str:
    """The first line of what the library said, to stand in a sentence."""
    return (str(fault).strip().splitlines() or [type(fault).__name__])[0][:200].rstrip(".")
