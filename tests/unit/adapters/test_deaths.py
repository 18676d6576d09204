import signal

import pytest

from hexalogue.adapters.inprocess.deaths import SCARCE_MEMORY_BYTES, Ending, Memory, explained
from hexalogue.domain.errors import Died, OutOfMemory, StartFailed

ASSERTION = "some noise\n/home/someone/llama.cpp/ggml/src/ggml-cpu.c:1234: GGML_ASSERT(n > 0) failed\n"
PLENTY = Memory(8 * 10**9, 3)


@pytest.mark.parametrize(
    ("status", "words", "said"),
    [
        pytest.param(-signal.SIGSEGV, "", "memory access violation, SIGSEGV", id="segv"),
        pytest.param(-signal.SIGABRT, "", "it ended itself, SIGABRT", id="abort"),
        pytest.param(-signal.SIGABRT, ASSERTION, "ggml-cpu.c:1234: GGML_ASSERT(n > 0) failed", id="assertion"),
        pytest.param(-signal.SIGBUS, "", "the model file changed", id="bus"),
        pytest.param(-signal.SIGKILL, "", "ended from outside, SIGKILL", id="kill"),
        pytest.param(-signal.SIGTERM, "", "ended from outside, SIGTERM", id="term"),
        pytest.param(-60, "", "signal 60", id="realtime signal"),
        pytest.param(1, "Traceback ...", "exit code 1", id="exit code"),
        pytest.param(0xC0000005, "", "memory access violation", id="windows"),
        pytest.param(0xC0000005 - 2**32, "", "memory access violation", id="windows, signed"),
    ],
)
def test_the_cause_is_named(status: int, words: str, said: str) -> None:
    error = explained(Ending(status, words, PLENTY, PLENTY), while_loading=False)

    assert isinstance(error, Died)
    assert said in error.message
    assert "/home/someone" not in error.message


def test_while_loading_the_engine_did_not_start() -> None:
    error = explained(Ending(-signal.SIGSEGV, "last words"), while_loading=True)

    assert isinstance(error, StartFailed)
    assert (error.detail, "SIGSEGV" in error.message) == ("last words", True)


@pytest.mark.parametrize(
    "ending",
    [
        pytest.param(Ending(-signal.SIGKILL, "", Memory(None, 1), Memory(None, 2)), id="the kernel counted one more"),
        pytest.param(Ending(-signal.SIGKILL, "", PLENTY, Memory(SCARCE_MEMORY_BYTES - 1, 3)), id="nothing was free"),
        pytest.param(Ending(-signal.SIGABRT, "terminate called ... std::bad_alloc"), id="bad_alloc"),
        pytest.param(Ending(-signal.SIGABRT, "ggml: failed to allocate buffer of size 9"), id="llama.cpp said so"),
        pytest.param(Ending(1, "Traceback ...\nMemoryError"), id="Python said so"),
        pytest.param(Ending(0xC0000017), id="Windows"),
    ],
)
@pytest.mark.parametrize("while_loading", [True, False])
def test_a_lack_of_memory_is_told_from_other_ends(ending: Ending, while_loading: bool) -> None:
    assert isinstance(explained(ending, while_loading=while_loading), OutOfMemory)


def test_a_kill_with_memory_to_spare_is_not_blamed_on_memory() -> None:
    assert isinstance(explained(Ending(-signal.SIGKILL, "", PLENTY, PLENTY), while_loading=False), Died)


def test_a_worker_that_hung_is_not_blamed_on_the_signal_that_ended_it() -> None:
    error = explained(Ending(-signal.SIGKILL, at_end=Memory(0, 0), hung=True), while_loading=False)

    assert isinstance(error, Died)
    assert "did not answer any more" in error.message


@pytest.mark.parametrize("status", [-signal.SIGILL, 0xC000001D])
def test_an_engine_of_another_processor_says_what_to_do(status: int) -> None:
    error = explained(Ending(status), while_loading=True)

    assert "built for another processor" in error.message
    assert "processor" in error.fix
