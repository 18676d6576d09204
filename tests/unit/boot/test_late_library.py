"""The library is made at its first use, once, whichever thread asks first."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from hexalogue.boot.late_library import LateLibrary
from hexalogue.domain.models import Architectures
from hexalogue.models.library import Library, LibraryFolders

NOTHING = Architectures("llamacpp", "0", frozenset())


def test_many_threads_get_the_one_library(tmp_path: Path) -> None:
    made: list[Library] = []

    def make() -> Library:
        made.append(Library(LibraryFolders(tmp_path / "models", tmp_path / "cache", ()), (), NOTHING))
        return made[-1]

    late = LateLibrary(make)
    assert not made

    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(lambda _: late.found(), range(16)))

    assert found == [found[0]] * 16
    assert len(made) == 1
