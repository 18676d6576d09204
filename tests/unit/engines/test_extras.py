"""What a person may add to an engine's arguments, and what would open it to others."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hexalogue.domain.errors import BadArgument
from hexalogue.engines.extras import KOBOLD, LLAMA, MISTRALRS, TABBY, WHISPER, Guarded, extras

ALL = {"llama": LLAMA, "whisper": WHISPER, "mistralrs": MISTRALRS, "tabby": TABBY, "kobold": KOBOLD}
EVERY = pytest.mark.parametrize("guarded", ALL.values(), ids=list(ALL))
NOTHING: frozenset[str] = frozenset()


@EVERY
@pytest.mark.parametrize(
    "word", ["--host", "--port", "--api-key", "--tools", "--agent", "--public", "--path", "--host=0.0.0.0", "--HOST"]
)
def test_no_engine_is_opened_to_others(guarded: Guarded, word: str) -> None:
    with pytest.raises(BadArgument, match="is not taken"):
        extras((word, "x"), guarded, NOTHING)


@pytest.mark.parametrize(
    ("guarded", "word"),
    [
        (LLAMA, "-ag"),
        (LLAMA, "--tools-runtime"),
        (LLAMA, "--mcp-servers-json"),
        (LLAMA, "--ui-mcp-proxy"),
        (LLAMA, "--webui"),
        (LLAMA, "-hf"),
        (LLAMA, "--model-url"),
        (LLAMA, "--models-dir"),
        (LLAMA, "--media-path"),
        (LLAMA, "--slot-save-path"),
        (LLAMA, "--log-prompts-dir"),
        (LLAMA, "--cors-origins"),
        (LLAMA, "--reuse-port"),
        (LLAMA, "--rpc"),
        (LLAMA, "--props"),
        (WHISPER, "--request-path"),
        (WHISPER, "--inference-path"),
        (MISTRALRS, "-p"),
        (MISTRALRS, "-p8080"),
        (MISTRALRS, "-vp8080"),
        (MISTRALRS, "--mcp-port"),
        (MISTRALRS, "--enable-shell"),
        (MISTRALRS, "--enable-code-execution"),
        (TABBY, "--disable-auth"),
        (TABBY, "--disable_auth"),
        (TABBY, "--disable-a"),
        (TABBY, "--hos=0.0.0.0"),
        (TABBY, "--config"),
        (KOBOLD, "--remotetunnel"),
        (KOBOLD, "--remotetun"),
        (KOBOLD, "--onready"),
        (KOBOLD, "--password=x"),
        (KOBOLD, "--por"),
        (KOBOLD, "--admindir"),
    ],
)
def test_what_one_engine_alone_could_be_opened_with_is_refused(guarded: Guarded, word: str) -> None:
    with pytest.raises(BadArgument, match="is not taken"):
        extras((word,), guarded, NOTHING)


@pytest.mark.parametrize(
    ("guarded", "said"),
    [
        (LLAMA, ("-fa", "on", "-ctk", "q8_0", "--temp", "-0.5")),
        (LLAMA, ("--override-kv", "a=int:-1", "-ot", "exps=CPU")),
        (LLAMA, ("--chat-template-kwargs", '{"enable_thinking": false}')),
        (WHISPER, ("-bs", "5", "--vad", "-vm", "/models/vad.bin", "-ml", "1")),
        (MISTRALRS, ("--max-seqs", "4", "--paged-attn", "off", "-v")),
        (TABBY, ("--cache-mode", "Q8", "--max-batch-size", "4")),
        (KOBOLD, ("--flashattention", "--quantkv", "1", "--blasthreads", "4")),
        (KOBOLD, ("--tensor_split", "7", "3")),
    ],
)
def test_the_rest_is_handed_on_as_it_is(guarded: Guarded, said: tuple[str, ...]) -> None:
    assert extras(said, guarded, NOTHING) == said


def test_an_argument_that_the_build_does_not_know_is_told_before_it_ends_the_engine() -> None:
    with pytest.raises(BadArgument, match="does not know “--fit”"):
        extras(("--fit", "on"), LLAMA, frozenset({"-fa"}))


@pytest.mark.parametrize(
    ("known", "said"),
    [
        ({"--no-mmap", "-lm"}, ("--no-mmap",)),
        ({"-lm"}, ("-lm", "none")),
        ({"--no-mmap"}, ("--no-mmap",)),
    ],
)
def test_an_argument_that_was_renamed_is_called_by_its_newer_name(known: set[str], said: tuple[str, ...]) -> None:
    assert extras(("--no-mmap",), LLAMA, frozenset(known)) == said


@EVERY
@given(said=st.lists(st.text("-=abceghilmnoprstuwxy_01", max_size=9), max_size=4))
def test_whatever_is_said_either_all_of_it_is_handed_on_or_nothing(guarded: Guarded, said: list[str]) -> None:
    try:
        assert extras(said, guarded, NOTHING) == tuple(said)
    except BadArgument:
        return
    assert not {"--host", "--port", "--api-key", "--tools", "--path"} & {word.partition("=")[0] for word in said}
