"""The proof that a native build runs: what a child dies of, said with what to do."""

import sys

import pytest
from installers.failures import SetupFailed
from installers.proof import prove, verdict

REBUILD = "delete the cache folder"


def _python(code: str) -> tuple[str, ...]:
    return (sys.executable, "-X", "faulthandler=0", "-c", code)


def test_a_child_that_decodes_its_token_is_proof() -> None:
    prove(_python("pass"), rebuild=REBUILD)


def test_a_child_that_aborts_is_a_crash_with_a_fix() -> None:
    with pytest.raises(SetupFailed) as caught:
        prove(_python("import os; os.abort()"), rebuild=REBUILD)

    assert "crashed at the first token (SIGABRT" in caught.value.cause
    assert REBUILD in caught.value.fix


@pytest.mark.parametrize(
    ("status", "name", "advice"),
    [(-11, "SIGSEGV", "AMX"), (-4, "SIGILL", "-DGGML_AVX2=OFF"), (0xC0000005, "SIGSEGV", "GGML_NATIVE")],
    ids=["segfault", "unknown instruction", "access violation on Windows"],
)
def test_each_signal_has_its_meaning_and_its_fix(status: int, name: str, advice: str) -> None:
    problem = verdict(status, "", rebuild=REBUILD)

    assert problem is not None
    assert name in problem.cause
    assert advice in problem.fix


def test_a_kill_is_blamed_on_memory_and_not_on_the_build() -> None:
    problem = verdict(-9, "", rebuild=REBUILD)

    assert problem is not None
    assert "memory" in problem.cause
    assert REBUILD not in problem.fix


def test_a_missing_openmp_library_is_named() -> None:
    error = "OSError: libgomp.so.1: cannot open shared object file: No such file or directory"

    problem = verdict(1, f"Traceback ...\n{error}\n", rebuild=REBUILD)

    assert problem is not None
    assert error in problem.cause
    assert "libgomp1" in problem.fix


def test_a_build_from_a_newer_system_is_to_be_made_again() -> None:
    problem = verdict(1, "OSError: version `GLIBC_2.38' not found", rebuild=REBUILD)

    assert problem is not None
    assert REBUILD in problem.fix
