"""Fakes and real things, side by side: every test here runs on both, so that a fake cannot promise what is not so."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from tests.helpers.memory_stores import MemoryHistory, MemorySettings

from hexalogue.domain.ports import HistoryStore, SettingsStore
from hexalogue.store.history import SqliteHistory
from hexalogue.store.settings import TomlSettings


@pytest_asyncio.fixture(params=["memory", "sqlite"])
async def history(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[HistoryStore]:
    store: HistoryStore
    store = MemoryHistory() if request.param == "memory" else await SqliteHistory.open(tmp_path / "history.sqlite3")
    yield store
    await store.close()


@pytest.fixture(params=["memory", "toml"])
def settings(request: pytest.FixtureRequest, tmp_path: Path) -> SettingsStore:
    return MemorySettings() if request.param == "memory" else TomlSettings(tmp_path / "settings.toml")
