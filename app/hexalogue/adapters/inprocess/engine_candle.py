"""Candle, the Rust library, through the wheel rust-ai-serving-engine 0.1.6. Imported only in a worker of its own.

The wheel wants a registry of its own and a tokenizer.json for each model. Both are kept in our cache folder, by the
file they belong to; the tokenizer is the one beside the GGUF where there is one, else built from its vocabulary.
"""

import json
import os
from collections.abc import Callable, Mapping, Sequence
from hashlib import sha256
from pathlib import Path
from typing import Any, Final

from hexalogue.adapters.inprocess.environment import CACHE_VARIABLE
from hexalogue.adapters.inprocess.protocol import Load, Refusal
from hexalogue.adapters.inprocess.refused import RefusedRequest
from hexalogue.adapters.inprocess.stop_flag import StopFlag
from hexalogue.adapters.inprocess.texting import Finish, Say, estimated
from hexalogue.domain.messages import ChatRequest, Message

# A mark of the chat template in the GGUF -> the template of the wheel that is the same.
TEMPLATES: Final = {"<|im_start|>": "chatml", "<|start_header_id|>": "llama3", "[INST]": "mistral"}
_NAME: Final = "model"
_FAULTS = (RuntimeError, ValueError, OSError)


def opened(load: Load, stop: StopFlag) -> "CandleModel":
    """Register, load and prove with one token. Raises RefusedRequest."""
    os.environ["RAYON_NUM_THREADS"] = str(load.threads)
    device = "auto" if load.gpu_layers else "cpu"
    if device == "cpu":
        os.environ["RASE_GPU"] = "0"
    import rust_ai_serving_engine

    try:
        store = _registered(rust_ai_serving_engine, Path(load.path), load.context_tokens)
        model = CandleModel(rust_ai_serving_engine, store, device, load.context_tokens, stop)
        model.warm_up()
    except _FAULTS as fault:
        raise RefusedRequest(Refusal.MODEL, _said(fault), detail=str(fault)) from fault
    return model


class CandleModel:
    """Fulfils `texting.TextModel`."""

    def __init__(self, wheel: Any, store: Path, device: str, context_tokens: int, stop: StopFlag) -> None:
        self._wheel = wheel
        self._store = str(store)
        self._device = device
        self._stop = stop
        self.context_tokens = context_tokens

    def warm_up(self) -> None:
        """The first call reads the weights; what the wheel does not take comes out here."""
        self._stream([{"role": "user", "content": "Hi"}], lambda _text: False, max_tokens=1)

    def count(self, messages: Sequence[Message]) -> int:
        """An estimate: the wheel has no tokenizer to ask."""
        return estimated(messages)

    def answer(self, request: ChatRequest, say: Say) -> Finish:
        """Stream; the wheel reads temperature, top_k and seed of a sampling and nothing else."""
        pieces = 0

        def said(text: str) -> bool:
            nonlocal pieces
            pieces += 1
            return say(text)

        sampling = request.sampling
        most = sampling.max_tokens or 1
        rows = [{"role": message.role.value, "content": message.text} for message in request.messages]
        drawing: dict[str, Any] = {"temperature": sampling.temperature or 0.0}
        if sampling.top_k:
            drawing["top_k"] = sampling.top_k
        drawing["seed"] = int.from_bytes(os.urandom(4), "big") if sampling.seed is None else sampling.seed
        try:
            self._stream(rows, said, max_tokens=most, **drawing)
        except _FAULTS as fault:
            raise RefusedRequest(Refusal.FAILED, _said(fault), detail=str(fault)) from fault
        return Finish("length" if pieces >= most else "stop")

    def close(self) -> None:
        """Drop the weights."""
        self._wheel.unload_models()

    def _stream(self, rows: list[dict[str, str]], say: Callable[[str], bool], **options: Any) -> None:
        stream = self._wheel.generate_chat_stream_registered_gguf
        stream(self._store, _NAME, rows, say, device=self._device, **options)


def _registered(wheel: Any, path: Path, context_tokens: int) -> Path:
    """The folder of the wheel's registry for this file, made once for each file and context. Raises RefusedRequest."""
    stat = path.stat()
    key = sha256(f"{path}|{stat.st_size}|{stat.st_mtime_ns}|{context_tokens}".encode()).hexdigest()[:24]
    store = Path(os.environ[CACHE_VARIABLE]) / "candle" / key
    done = store / "done"
    if done.exists():
        return store
    store.mkdir(parents=True, exist_ok=True, mode=0o700)
    from gguf import GGUFReader

    fields = GGUFReader(path).fields
    facts = {name: field.contents() for name, field in fields.items() if name.startswith(("general.", "tokenizer."))}
    tokenizer = path.with_name("tokenizer.json")
    if not tokenizer.exists():
        tokenizer = store / "tokenizer.json"
        _built_tokenizer(facts).save(str(tokenizer))
    architecture, template = facts["general.architecture"], _template(facts)
    wheel.import_model(
        str(store), str(path), _NAME, architecture=architecture, context_length=context_tokens, chat_template=template
    )
    wheel.attach_tokenizer(str(store), _NAME, str(tokenizer))
    done.write_text(json.dumps({"of": str(path)}))
    return store


def _template(facts: Mapping[str, Any]) -> str:
    """Which of the wheel's templates the model wants. Raises RefusedRequest: a wrong one gives wrong answers."""
    text = facts.get("tokenizer.chat_template", "")
    known = next((name for mark, name in TEMPLATES.items() if mark in text), None)
    if known is None:
        raise RefusedRequest(Refusal.MODEL, "the model has a chat template that Candle's package does not know")
    return known


def _built_tokenizer(facts: Mapping[str, Any]) -> Any:
    """A tokenizer from the vocabulary in the GGUF. Raises RefusedRequest for a kind that cannot be built from it."""
    if facts.get("tokenizer.ggml.model") != "gpt2":
        why = "the model needs its publisher's tokenizer.json beside the file"
        raise RefusedRequest(Refusal.MODEL, why)
    from tokenizers import AddedToken, Regex, Tokenizer, decoders, models, pre_tokenizers

    words = facts["tokenizer.ggml.tokens"]
    merges = [tuple(merge.split(" ", 1)) for merge in facts["tokenizer.ggml.merges"]]
    tokenizer = Tokenizer(models.BPE(vocab={word: number for number, word in enumerate(words)}, merges=merges))
    kind = facts.get("tokenizer.ggml.pre", "")
    if kind in _CUTS:
        cut = pre_tokenizers.Split(Regex(_CUTS[kind]), "isolated")
        steps = [cut, pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False)]
    else:
        digits = [pre_tokenizers.Digits(individual_digits=True)] if kind in _DIGITS_ALONE else []
        steps = [*digits, pre_tokenizers.ByteLevel(add_prefix_space=False)]
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(steps)
    tokenizer.decoder = decoders.ByteLevel()
    kinds = facts["tokenizer.ggml.token_type"]
    special = [word for word, kind in zip(words, kinds, strict=True) if kind == _CONTROL]
    tokenizer.add_special_tokens([AddedToken(word, special=True, normalized=False) for word in special])
    return tokenizer


# How a text is cut before it becomes tokens, by `tokenizer.ggml.pre` (llama.cpp 0c1e57098, src/llama-vocab.cpp).
_CONTROL: Final = 3  # LLAMA_TOKEN_TYPE_CONTROL
_DIGITS_ALONE: Final = frozenset({"smollm", "starcoder", "refact", "command-r", "codeshell", "exaone", "minerva-7b"})
_LETTERS: Final = r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+"
_REST: Final = r" ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"
_CUTS: Final = {
    "llama-bpe": rf"{_LETTERS}|\p{{N}}{{1,3}}|{_REST}",
    "qwen2": rf"{_LETTERS}|\p{{N}}|{_REST}",
}


def _said(fault: Exception) -> str:
    """The first line of what the wheel said, to stand in a sentence."""
    return (str(fault).strip().splitlines() or [type(fault).__name__])[0][:200].rstrip(".")
