"""Kill the application while it streams answers into the store, again and again: what was acknowledged is there.

A tenth of the kills by default, all of them with HEXALOGUE_DRILL=full. Every tenth of them starts from an empty store,
the others go on with the one that the kill before left behind.
"""

import os
import random
from pathlib import Path

from tests.fixtures.store.children import Losses, killed_while_streaming, losses_after

KILLS = 100 if os.environ.get("HEXALOGUE_DRILL") == "full" else 10
SEED = 20_260


def test_no_kill_loses_what_was_acknowledged_or_damages_the_store(tmp_path: Path) -> None:
    chance = random.Random(SEED)
    acknowledged: list[int] = []
    losses: dict[int, Losses] = {}
    for kill in range(KILLS):
        database = tmp_path / f"{kill // 10}.sqlite3"
        lines = killed_while_streaming(database, kill, chance)
        acknowledged.append(len(lines))
        losses[kill] = losses_after(database, lines)

    assert not {kill: loss for kill, loss in losses.items() if loss != Losses([], [], [])}
    assert min(acknowledged) > 0
    assert sum(acknowledged) > 10 * KILLS, "the kills came before there was anything to lose"
