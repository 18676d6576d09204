"""A tiny real model, written once for all tests of this room; and the data rows that ship."""

from pathlib import Path

import pytest
from tests.helpers.gguf_files import write_model

from hexalogue.catalog.loader import load_architectures, load_profiles
from hexalogue.domain.models import Architectures, ModelProfile

RESOURCES = Path(__file__).parents[3] / "resources"


@pytest.fixture(scope="session")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Do not change this file; copy it."""
    return write_model(tmp_path_factory.mktemp("tiny") / "Tiny-Random.gguf")


@pytest.fixture(scope="session")
def architectures() -> Architectures:
    return load_architectures(RESOURCES, "llamacpp")


@pytest.fixture(scope="session")
def profiles() -> tuple[ModelProfile, ...]:
    return load_profiles(RESOURCES)
