"""The ports where llama-server usually listens, for one test at a time: the setup of any other would find it there."""

import os
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from tests.helpers.llama_endpoint import is_free

from hexalogue.wire.lock import locked

# Before and since build b11521 of llama.cpp.
USUAL_PORTS = (8080, 9931)
_LOCK = Path(tempfile.gettempdir()) / "hexalogue-tests-usual-ports.lock"
_STEP_S = 0.1


@contextmanager
def usual_ports_alone() -> Iterator[None]:
    """No other test has a server there meanwhile. Skips where a server runs that is none of ours."""
    pause = threading.Event()
    descriptor = os.open(_LOCK, os.O_CREAT | os.O_RDWR, 0o600)
    try:
        while not locked(descriptor):
            pause.wait(_STEP_S)
        taken = [port for port in USUAL_PORTS if not is_free(port)]
        if taken:
            pytest.skip(f"somebody listens on port {taken[0]}")
        yield
    finally:
        os.close(descriptor)
