"""A fresh store for every test, and the paths it lies at."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from hexalogue.store.history import SqliteHistory


@pytest.fixture
def database(tmp_path: Path) -> Path:
    return tmp_path / "conversations.sqlite3"


@pytest_asyncio.fixture
async def history(database: Path) -> AsyncIterator[SqliteHistory]:
    store = await SqliteHistory.open(database)
    yield store
    await store.close()
