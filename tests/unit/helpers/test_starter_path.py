"""The starter's path: found without importing its package, or a clear failure."""

import sys

import pytest
from tests.helpers.starter import PACKAGE, NoStarter, starter_path


@pytest.mark.native
def test_the_starter_is_a_gguf_and_its_package_stays_unimported() -> None:
    with starter_path().open("rb") as file:
        assert file.read(4) == b"GGUF"
    assert PACKAGE not in sys.modules


@pytest.mark.parametrize("package", ["no_such_package", "json"], ids=["missing", "without the file"])
def test_a_missing_starter_says_what_to_run(package: str) -> None:
    with pytest.raises(NoStarter, match="make test"):
        starter_path(package)
