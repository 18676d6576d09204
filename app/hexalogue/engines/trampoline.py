"""Between us and an engine: ties itself to its parent, then becomes the engine. A script, run as `python -I -S` on it.

The standard library only, and little of it: its start is a part of the engine's. No process of it is left: `execve`.
"""

import os
import sys

# prctl(2), Linux: the signal to get when the thread that forked us ends. It survives execve.
_PR_SET_PDEATHSIG = 1
_SIGKILL = 9

# Python ignores these, and what is ignored stays so beyond execve: an engine must see them as programs do.
_SIGPIPE = 13
_SIGXFSZ = 25
_DEFAULT = 0

NOT_STARTED = 127


def main(arguments: list[str]) -> int:
    """arguments: PARENT REPORT GO PROGRAM ARGUMENT... Returns only when the program could not be started.

    PARENT: pid of who started us; another one now means that it is dead.   REPORT: a descriptor that is closed by the
    start, or gets the number of its error.   GO: a descriptor that a byte comes from before the start, or -1.
    """
    parent, report, go = (int(word) for word in arguments[:3])
    program = arguments[3:]
    if sys.platform == "linux":
        _call("prctl", _PR_SET_PDEATHSIG, _SIGKILL, 0, 0, 0)
    elif sys.platform != "win32":  # on Linux the parent does this, which saves an import
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if os.getppid() != parent:
        return NOT_STARTED
    if go >= 0:
        if not os.read(go, 1):
            return NOT_STARTED
        os.close(go)
    for number in (_SIGPIPE, _SIGXFSZ):
        _call("signal", number, _DEFAULT)
    os.set_inheritable(report, False)
    try:
        os.execve(program[0], program, os.environ)  # noqa: S606 - the engine
    except OSError as error:
        os.write(report, str(error.errno).encode())
    return NOT_STARTED


def _call(name: str, *numbers: int) -> None:
    """Call a function of the C library. By what ctypes itself is made of, which takes 3 of its 4 ms off a start."""
    try:
        from _ctypes import call_function, dlopen, dlsym

        program = dlopen(None, os.RTLD_NOW)  # type: ignore[arg-type]
        call_function(dlsym(program, name), numbers)
    except (ImportError, TypeError):  # that is nobody's promise
        import ctypes

        getattr(ctypes.CDLL(None), name)(*map(ctypes.c_long, numbers))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
