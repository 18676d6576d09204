"""Syntax trees go when their module of rules ends: a later collection would walk them all."""

from collections.abc import Iterator

import pytest
from tests.rules import source


@pytest.fixture(autouse=True, scope="module")
def trees_go_with_their_module() -> Iterator[None]:
    """Half a million nodes cost a tenth of a second at each collection, and many tests end with one."""
    yield
    source.sources.cache_clear()
