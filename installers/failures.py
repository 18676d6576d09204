"""What can go wrong while setting up, said as cause and fix."""

import re
from collections.abc import Sequence
from typing import NamedTuple


class SetupFailed(Exception):
    """Setting up cannot go on. cause and fix: sentences for the person; status: exit status of the process."""

    def __init__(self, cause: str, *, fix: str, status: int = 1) -> None:
        super().__init__(cause)
        self.cause = cause
        self.fix = fix
        self.status = status


class CommandFailed(Exception):
    """A child process ended with another status than 0. status: negative for a signal; lines: the end of its output."""

    def __init__(self, command: Sequence[str], status: int, lines: Sequence[str]) -> None:
        super().__init__(f"{' '.join(command)} ended with status {status}")
        self.command = tuple(command)
        self.status = status
        self.lines = tuple(lines)


class Advice(NamedTuple):
    """A fix, and the words in a tool's output that call for it."""

    pattern: str
    fix: str


# First match wins. Words of pip 23-26, CMake 3-4, GCC 12 and Clang, as seen or in their sources, November 2026.
ADVICE = (
    Advice(
        r"No space left on device|Errno 28\b", "Free some disk space (3 GB are plenty) and run the same command again."
    ),
    Advice(
        r"Temporary failure in name resolution|Name or service not known|getaddrinfo failed|NewConnectionError"
        r"|ConnectTimeoutError|Network is unreachable|ProxyError",
        "Check the network (or the proxy settings of pip) and run the same command again: it goes on where it stopped.",
    ),
    Advice(
        r"SSLError|CERTIFICATE_VERIFY_FAILED",
        "Something between here and the package index changes the certificates: "
        "give pip your network's CA file with PIP_CERT=/path/to/ca.pem and run the same command again.",
    ),
    Advice(
        r"DO NOT MATCH THE HASHES|Hashes are required",
        "The package index gave other bytes than the locked ones. Nothing was installed. Try another index or mirror; "
        "if it stays, report it.",
    ),
    Advice(
        r"No CMAKE_C(XX)?_COMPILER could be found|CMAKE_C(XX)?_COMPILER not set"
        r"|C(XX)? compiler .* is not able to compile",
        "Install a C and C++ compiler (Debian, Ubuntu: apt-get install gcc g++) and run the same command again.",
    ),
    Advice(
        r"Killed signal terminated program|out of memory|Cannot allocate memory|virtual memory exhausted",
        "The compiler ran out of memory: close other programs, or build with one job at a time: "
        "CMAKE_BUILD_PARALLEL_LEVEL=1 make run",
    ),
    Advice(
        r"Could not find nvcc|CUDA Toolkit not found|Failed to find nvcc|Could NOT find Vulkan|Could NOT find CUDA",
        "HEXALOGUE_NATIVE_FLAGS asks for a GPU toolkit that is not installed: install it, or unset the variable.",
    ),
    Advice(
        r"No matching distribution found|Could not find a version",
        "The package index has no file of this version for this machine and Python. Use Python 3.11 to 3.14 on a "
        "64-bit system with glibc 2.34 or newer, and check that the index in use is complete.",
    ),
)

ANYTHING_ELSE = "Read the log, mend what it names, and run the same command again: finished steps are not repeated."


def fix_for(lines: Sequence[str]) -> str:
    """What to do about a failed tool, by the words in its last lines."""
    text = "\n".join(lines)
    return next((advice.fix for advice in ADVICE if re.search(advice.pattern, text)), ANYTHING_ELSE)


def telling_lines(lines: Sequence[str], *, most: int = 12) -> tuple[str, ...]:
    """The lines a person should see first: those that name an error, else simply the last ones."""
    naming = [line for line in lines if re.search(r"error\b|fatal|FAILED", line, re.IGNORECASE)]
    return tuple((naming or list(lines))[-most:])
