"""Proof that the native build runs on this machine: a child decodes one token, and what it dies of is explained.

An import is no proof: an unportable build imports well and crashes at the first token.
"""

import signal
import subprocess
from collections.abc import Sequence
from pathlib import Path

from installers.failures import SetupFailed

ONE_TOKEN = Path(__file__).with_name("one_token.py")
# Loading and one token take about a second; a loaded two-core machine needs far longer.
PROOF_SECONDS = 180.0

# Windows gives exception codes where other systems give signals (winnt.h).
WINDOWS_SIGNALS = {0xC0000005: signal.SIGSEGV, 0xC000001D: signal.SIGILL, 0xC0000409: signal.SIGABRT}

MEANINGS = {
    signal.SIGSEGV: "it read or wrote memory that is not its own",
    signal.SIGILL: "it uses an instruction that this processor does not have",
    signal.SIGABRT: "it stopped itself because of an inner error",
    signal.SIGBUS if hasattr(signal, "SIGBUS") else signal.SIGSEGV: "it used memory that is not there",
    signal.SIGFPE: "it calculated something impossible",
}


def prove(command: Sequence[str], *, rebuild: str) -> None:
    """Runs the child that decodes one token.

    rebuild: what to delete or set so that the next run builds anew.   Raises SetupFailed, with cause and fix.
    """
    try:
        child = subprocess.run(command, capture_output=True, text=True, timeout=PROOF_SECONDS, check=False)
    except subprocess.TimeoutExpired as slow:
        raise SetupFailed(
            f"llama.cpp was built, but decoded no token within {PROOF_SECONDS:.0f} s.",
            fix="Run the same command again when the machine has less to do: only the proof is repeated.",
        ) from slow
    problem = verdict(child.returncode, child.stderr, rebuild=rebuild)
    if problem is not None:
        raise problem


def verdict(status: int, errors: str, *, rebuild: str) -> SetupFailed | None:
    """What the child's exit means: None when one token was decoded. errors: its standard error."""
    if status == 0:
        return None
    last = errors.strip().splitlines()[-1:] or ["nothing was said"]
    died_of = _signal_in(status)
    if died_of is None:
        return SetupFailed(
            f"llama.cpp was built, but does not run here: {last[0]}", fix=_fix_for_error(errors, rebuild)
        )
    if died_of.name == "SIGKILL":
        return SetupFailed(
            "llama.cpp was built, but was killed while decoding its first token: most likely memory ran out.",
            fix="Close other programs (300 MB must be free) and run the same command again: only the proof is redone.",
        )
    meaning = MEANINGS.get(died_of, "the system ended it")
    return SetupFailed(
        f"llama.cpp was built, but crashed at the first token ({died_of.name}: {meaning}). The build is not used.",
        fix=_fix_for_crash(died_of, rebuild),
    )


def _signal_in(status: int) -> signal.Signals | None:
    try:
        return WINDOWS_SIGNALS.get(status & 0xFFFFFFFF) or signal.Signals(-status)
    except ValueError:
        return None


def _fix_for_crash(died_of: signal.Signals, rebuild: str) -> str:
    if died_of is signal.SIGILL:
        return (
            "The portable build needs AVX2, FMA and F16C. On an older processor leave them out: "
            'HEXALOGUE_NATIVE_FLAGS="-DGGML_AVX2=OFF -DGGML_FMA=OFF -DGGML_F16C=OFF -DGGML_BMI2=OFF" make run'
        )
    return (
        "A build for this very processor (GGML_NATIVE=ON; AMX code of GCC 12) or for a GPU does this: "
        f"unset HEXALOGUE_NATIVE_FLAGS, or {rebuild}, and run the same command again."
    )


def _fix_for_error(errors: str, rebuild: str) -> str:
    if "libgomp" in errors:
        return "Install the OpenMP library (Debian, Ubuntu: apt-get install libgomp1) and run the same command again."
    if "GLIBC" in errors or "cannot open shared object" in errors:
        return f"The build was made on another system: {rebuild} and run the same command again."
    return f"Run the same command again; if it stays, {rebuild} and report it with the lines above."
