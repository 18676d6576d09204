"""A real engine with the real starter model, in a worker and in a thread."""

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
from tests.integration.adapters.starter_engine import SETTINGS, STARTER

from hexalogue.adapters.inprocess.engine import BuiltInEngine, Isolation, make_engine


@pytest.fixture(params=["worker", "none"])
def isolation(request: pytest.FixtureRequest) -> Isolation:
    """Both ways to run: what is promised holds for both."""
    chosen: Isolation = request.param
    return chosen


@pytest_asyncio.fixture
async def engine(isolation: Isolation) -> AsyncIterator[BuiltInEngine]:
    """Loaded with the starter model."""
    engine = make_engine(isolation)
    await engine.load(STARTER, SETTINGS)
    yield engine
    await engine.close()


@pytest_asyncio.fixture
async def worker() -> AsyncIterator[BuiltInEngine]:
    """Loaded with the starter model, in a worker process."""
    engine = make_engine()
    await engine.load(STARTER, SETTINGS)
    yield engine
    await engine.close()
