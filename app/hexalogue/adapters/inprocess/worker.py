"""The worker child's main: requests on standard input, frames on a private copy of standard output.

Imports no Qt and nothing of the window. Whatever native code prints goes to standard error, where the application keeps
the last lines for its error messages.
"""

import os
import sys
import threading
from typing import Final

from hexalogue.adapters.inprocess.backends import LLAMACPP
from hexalogue.adapters.inprocess.environment import BACKEND_VARIABLE
from hexalogue.adapters.inprocess.lifeline import end_now, tie_to_parent
from hexalogue.adapters.inprocess.protocol import FromWorker, Lines, ProtocolError, decoded, encoded
from hexalogue.adapters.inprocess.serving import Serving

_STDIN: Final = 0
_STDOUT: Final = 1
_STDERR: Final = 2
_CHUNK_BYTES: Final = 65536


def main() -> int:
    """Serve until standard input ends. Returns the exit status."""
    tie_to_parent()
    frames = _private_output()
    serving = Serving(frames.write, os.environ.get(BACKEND_VARIABLE, LLAMACPP.id))
    threading.Thread(target=_read_requests, args=(serving,), name="requests", daemon=True).start()
    serving.run()
    return 0


class _FrameWriter:
    """Writes whole frames from any thread."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor
        self._lock = threading.Lock()

    def write(self, frame: FromWorker) -> None:
        """One frame; the application being gone ends the process."""
        rest = memoryview(encoded(frame))
        with self._lock:
            try:
                while rest:
                    rest = rest[os.write(self._descriptor, rest) :]
            except OSError:
                end_now(0)


def _private_output() -> _FrameWriter:
    """Moves standard output away, so that a stray print of C or Python cannot stand between frames."""
    private = os.dup(_STDOUT)
    os.set_inheritable(private, False)
    os.dup2(_STDERR, _STDOUT)
    sys.stdout = sys.stderr
    return _FrameWriter(private)


def _read_requests(serving: Serving) -> None:
    """Until the application closes the pipe or dies; then this process ends at once, whatever native code is doing."""
    lines = Lines()
    try:
        while chunk := os.read(_STDIN, _CHUNK_BYTES):
            for line in lines.feed(chunk):
                serving.receive(decoded(line))
    except ProtocolError as error:
        os.write(_STDERR, f"{error}\n".encode(errors="replace"))
        end_now(os.EX_DATAERR if hasattr(os, "EX_DATAERR") else 65)
    end_now(0)


if __name__ == "__main__":
    sys.exit(main())
