"""The starter is found and never imported."""

import sys
from dataclasses import replace
from pathlib import Path

import pytest

from hexalogue.domain.models import ModelProfile
from hexalogue.models.starter import starter_path


@pytest.fixture
def starter(profiles: tuple[ModelProfile, ...]) -> ModelProfile:
    return replace(next(row for row in profiles if row.stop_gap), package="a_package_with_a_model")


def test_the_file_in_a_package_is_found_without_importing_it(
    starter: ModelProfile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = tmp_path / "a_package_with_a_model"
    package.mkdir()
    (package / "__init__.py").write_text("raise RuntimeError('imported')")
    (package / starter.file).touch()
    monkeypatch.syspath_prepend(tmp_path)

    assert starter_path(starter) == package / starter.file
    assert "a_package_with_a_model" not in sys.modules


def test_a_folder_of_ours_comes_first(starter: ModelProfile, tmp_path: Path) -> None:
    (tmp_path / starter.file).touch()

    assert starter_path(starter, [tmp_path]) == tmp_path / starter.file


def test_a_package_that_is_not_installed_has_no_starter(starter: ModelProfile) -> None:
    assert starter_path(starter) is None


def test_a_profile_of_the_hub_has_no_starter(profiles: tuple[ModelProfile, ...]) -> None:
    assert starter_path(profiles[0]) is None
