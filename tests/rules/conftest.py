"""Syntax trees go when their module of rules ends: a later collection would walk them all."""

import gc
from collections.abc import Iterator

import pytest
from tests.rules import source


@pytest.fixture(autouse=True, scope="module")
def trees_go_with_their_module() -> Iterator[None]:
    """They were put out of the collector's sight, and what else lived then with them."""
    yield
    source.sources.cache_clear()
    gc.unfreeze()
    gc.collect()
    gc.freeze()
