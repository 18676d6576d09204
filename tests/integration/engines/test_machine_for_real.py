"""A real llama-server is asked for its devices as a part of the machine."""

import os
from pathlib import Path

from tests.helpers.engine_binaries import llama_server

from hexalogue.engines.gpus import of_engine
from hexalogue.engines.machine import this_machine


def test_what_a_real_engine_lists_is_a_part_of_the_machine(tmp_path: Path) -> None:
    server = llama_server()

    listed, machine = of_engine(server), this_machine(os.environ, (tmp_path,), server)

    assert {gpu.vendor for gpu in listed} <= {gpu.vendor for gpu in machine.gpus}
    assert machine.gpus or "No GPU was found; models run on the processor." in machine.absences
