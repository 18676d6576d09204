"""A Hexalogue that keeps one engine: `keeping_hexalogue.py FOLDER llama|MODE [WORD...]`, killed by drills.

It reports as a keeper, and prints `PID PORT` of its engine whenever that is ready.
"""

import asyncio
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "app"), str(ROOT)]

from tests.helpers.supervised import (  # noqa: E402 - after the path
    bugs_are_raised,
    llama_launch,
    llama_spec,
    means,
    small_command,
    small_launch,
)

from hexalogue.domain.engines import EngineState, EngineStatus  # noqa: E402
from hexalogue.domain.errors import AppError  # noqa: E402
from hexalogue.engines.house import LocalEngineHouse  # noqa: E402
from hexalogue.engines.keeper import EngineKeepers  # noqa: E402
from hexalogue.services.tasks import TaskScope  # noqa: E402


def said(status: EngineStatus) -> None:
    """Tell whoever reads."""
    if status.state is EngineState.READY:
        sys.stdout.write(f"{status.pid} {status.port}\n")
        sys.stdout.flush()


async def main() -> int:
    folder, mode, words = Path(sys.argv[1]), sys.argv[2], sys.argv[3:]
    scope = TaskScope(bugs_are_raised)
    changes = {} if mode == "llama" else {"command": small_command(mode, *words)}
    rooms = means(folder, scope, **changes)
    launch = llama_launch() if mode == "llama" else small_launch()
    supervisor = LocalEngineHouse(rooms).supervisor(llama_spec(), launch, said)
    keepers = EngineKeepers(folder / "run", rooms.logs, lambda _engine, _model: ())
    try:
        await keepers.keep(supervisor)
    except AppError as error:
        sys.stderr.write(f"{error.message}\n")
        return 1
    finally:
        await scope.close()
    return 0


if __name__ == "__main__":
    sys.exit(asyncio.run(main()))
