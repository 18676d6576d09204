"""The lock files: every line hashed, no address, in step with pyproject.toml."""

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

ROOT = Path(__file__).parents[2]
LOCKS = sorted((ROOT / "installers" / "locks").glob("*.txt"))
PYPROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())
LLAMA_NEEDS = ("numpy", "jinja2", "diskcache", "typing-extensions", "markupsafe")
# One wheel each for Linux x86-64 and ARM, macOS, Windows x86-64 and ARM.
QT_PLATFORMS = 5


def _entries(lock: Path) -> dict[str, list[str]]:
    """The logical lines of a lock, by package name; a package may have one for each range of Pythons."""
    logical = lock.read_text().replace("\\\n", " ").splitlines()
    found: dict[str, list[str]] = {}
    for line in filter(None, map(str.strip, logical)):
        found.setdefault(str(canonicalize_name(line.split("==")[0])), []).append(line)
    return found


def _versions(name: str, lock: str) -> set[Version]:
    lines = _entries(ROOT / "installers" / "locks" / f"{lock}.txt").get(str(canonicalize_name(name)), [])
    return {Version(line.split("==")[1].split()[0]) for line in lines}


def _wanted() -> list[tuple[str, Requirement]]:
    lists = {
        "runtime": PYPROJECT["project"]["dependencies"],
        "dev": PYPROJECT["dependency-groups"]["dev"],
        "build": PYPROJECT["build-system"]["requires"],
        "native": PYPROJECT["project"]["optional-dependencies"]["llamacpp"],
    }
    found = [(lock, Requirement(text)) for lock, texts in lists.items() for text in texts]
    # Of the extra only llama.cpp itself is built; what it brings along is in the runtime lock.
    return [("runtime" if lock == "native" and row.name != "llama-cpp-python" else lock, row) for lock, row in found]


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.stem)
def test_every_line_is_one_version_with_a_hash(lock: Path) -> None:
    lines = [line for lines in _entries(lock).values() for line in lines]

    assert lines
    assert [line for line in lines if not re.match(r"[\w.-]+==[\w.]+ .*--hash=sha256:[0-9a-f]{64}", line)] == []


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.stem)
def test_no_lock_holds_an_address_or_a_path(lock: Path) -> None:
    assert re.findall(r"https?:|file:|//|/|\s@\s|--index|--find-links|--extra", lock.read_text()) == []


@pytest.mark.parametrize(("lock", "wanted"), _wanted(), ids=lambda value: getattr(value, "name", value))
def test_the_locked_version_is_in_the_range_of_pyproject(lock: str, wanted: Requirement) -> None:
    versions = _versions(wanted.name, lock)

    assert versions
    assert all(wanted.specifier.contains(version, prereleases=True) for version in versions)


@pytest.mark.parametrize("name", LLAMA_NEEDS)
def test_the_runtime_holds_what_llama_cpp_python_imports(name: str) -> None:
    assert _versions(name, "runtime")


def test_qt_stays_below_the_release_that_aborts_on_python_3_11() -> None:
    assert all(version < Version("6.12") for version in _versions("pyside6-essentials", "runtime"))


@pytest.mark.parametrize("name", ["pyside6-essentials", "shiboken6"])
def test_qt_is_locked_for_every_platform(name: str) -> None:
    line = _entries(ROOT / "installers" / "locks" / "runtime.txt")[name][0]

    assert line.count("--hash=") >= QT_PLATFORMS


@pytest.mark.parametrize("shared", ["dev", "build"])
def test_locks_that_are_installed_together_agree(shared: str) -> None:
    runtime = ROOT / "installers" / "locks" / "runtime.txt"
    other = ROOT / "installers" / "locks" / f"{shared}.txt"
    both = _entries(runtime).keys() & _entries(other).keys()

    assert {name: _versions(name, shared) for name in both} == {name: _versions(name, "runtime") for name in both}
