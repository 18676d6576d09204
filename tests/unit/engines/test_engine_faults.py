"""An engine's end becomes a known fault, and a fault an error that a person can act on. Whatever it printed."""

import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hexalogue.catalog.faults import load_faults
from hexalogue.domain.engines import FaultRow
from hexalogue.domain.errors import Died, OutOfMemory, StartFailed, TruncatedModel
from hexalogue.engines.faults import MEMORY_NOTE, classified, error_of, last_words, said_exit

ROWS = load_faults(Path(__file__).parents[3] / "resources")
A_ROW = FaultRow("odd", "Odd", "It is odd.", "Leave it.", pattern="odd thing", engines=("one",))


def test_a_row_of_another_engine_is_passed_over() -> None:
    assert classified([A_ROW], "one", 1, "an ODD thing") is not None
    assert classified([A_ROW], "two", 1, "an odd thing") is None


def test_exit_and_words_must_both_fit_where_both_are_given() -> None:
    row = FaultRow("both", "Both", "Both.", "Fix.", pattern="words", exits=(-9,))

    assert classified([row], "one", -9, "words") is not None
    assert classified([row], "one", 1, "words") is None
    assert classified([row], "one", -9, "silence") is None


@pytest.mark.parametrize(
    ("exit_code", "fault"),
    [
        (-6, "aborted"),
        (134, "aborted"),
        (-9, "killed"),
        (137, "killed"),
        (-4, "illegal-instruction"),
        (132, "illegal-instruction"),
        (-11, "access-violation"),
        (139, "access-violation"),
        (0xC0000135, "dll-missing"),
        (0xC0000135 - (1 << 32), "dll-missing"),
        (0xC000001D, "illegal-instruction"),
        (0xC0000005 - (1 << 32), "access-violation"),
        (0xC0000409, "aborted"),
        (0, "ended-quietly"),
        (17, None),
        (None, None),
    ],
)
def test_an_exit_alone_says_something_in_each_of_its_spellings(exit_code: int | None, fault: str | None) -> None:
    found = classified(ROWS, "llama-server", exit_code, "")

    assert (found.row.id if found else None) == fault


def test_a_kill_with_signs_of_memory_is_out_of_memory() -> None:
    fault = classified(ROWS, "llama-server", -9, f"loading\n{MEMORY_NOTE}\n")

    error = error_of(fault, "llama-server", -9, "loading")

    assert fault is not None
    assert fault.row.id == "memory-killed"
    assert isinstance(error, OutOfMemory)


def test_the_line_of_a_fault_has_no_clock_no_folder_and_no_secret() -> None:
    tail = (
        "0.00.004 I srv one\n0.00.005.128 E odd thing in /home/jane/models/a b.gguf?api_key=sk-abcdefghijklmnop\nafter"
    )

    fault = classified([A_ROW], "one", 1, tail)

    assert fault is not None
    assert fault.line == "odd thing in a b.gguf?api_key=[removed]"


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        (r"cannot open C:\Users\jane\models\x.gguf", "cannot open x.gguf"),
        ("/opt/build/src/ggml.c:1643: GGML_ASSERT(x) failed", "ggml.c:1643: GGML_ASSERT(x) failed"),
        ("see https://example.org/a/b/c for more", "see https://example.org/a/b/c for more"),
        ("3/4 of 1/2", "3/4 of 1/2"),
    ],
)
def test_folders_are_left_out_and_file_names_kept(line: str, shown: str) -> None:
    assert last_words(line) == shown


def test_the_error_before_it_was_ready_and_after_says_so() -> None:
    fault = classified([A_ROW], "one", 1, "an odd thing")

    before = error_of(fault, "One", 1, "an odd thing")
    after = error_of(fault, "One", 1, "an odd thing", was_ready=True)

    assert isinstance(before, StartFailed)
    assert before.message == "The engine One did not start. It is odd."
    assert isinstance(after, Died)
    assert after.message == "The engine One stopped. It is odd."
    assert (after.fix, after.detail) == ("Leave it.", "an odd thing")


def test_a_row_may_name_the_error_it_is() -> None:
    tail = "error loading model: tensor 'x' data is not within the file bounds, model is corrupted or incomplete"

    error = error_of(classified(ROWS, "llama-server", 1, tail), "llama-server", 1, tail)

    assert isinstance(error, TruncatedModel)
    assert error.kind == "TruncatedModel"
    assert str(error) == error.message


def test_an_unknown_end_is_told_with_its_code_and_what_the_engine_s_row_says_of_it() -> None:
    assert "exit code 42" in error_of(None, "One", 42, "").message
    assert "model load failed" in error_of(None, "One", 42, "", meanings={42: "model load failed"}).message
    assert isinstance(error_of(None, "One", 42, "", was_ready=True), Died)


@pytest.mark.parametrize(
    ("code", "said"),
    [(-9, "SIGKILL"), (137, "SIGKILL"), (3, "exit code 3"), (0xC0000135, "exit code 0xC0000135"), (-63, "signal 63")],
)
def test_an_exit_is_said_in_words(code: int, said: str) -> None:
    assert said_exit(code) == said


@given(st.none() | st.integers(-(1 << 33), 1 << 33), st.text(max_size=2000))
def test_every_end_has_an_error_with_a_cause_and_a_fix(exit_code: int | None, tail: str) -> None:
    error = error_of(classified(ROWS, "llama-server", exit_code, tail), "llama-server", exit_code, tail)

    assert error.message
    assert error.fix


@pytest.mark.parametrize(
    "garbage",
    [
        "a" * 1_000_000,
        "error: " * 150_000,
        "tensor '" * 130_000,
        "/a" * 500_000,
        "\n" * 1_000_000,
        "failed to open gguf file " * 40_000,
        ("x" * 599 + "\n") * 1_700,
        "error while handling argument unknown language failed to extract (((" * 15_000,
    ],
    ids=lambda text: text[:12].strip() or "lines",
)
def test_a_megabyte_of_garbage_is_looked_through_without_backtracking(garbage: str) -> None:
    started = time.process_time()

    error_of(classified(ROWS, "llama-server", 1, garbage), "llama-server", 1, garbage)

    assert time.process_time() - started < 2  # a pattern that backtracks takes minutes
