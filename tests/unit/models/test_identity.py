"""Which profile a file is, and unique names."""

from dataclasses import replace
from pathlib import Path

import pytest

from hexalogue.domain.ids import ModelId
from hexalogue.domain.models import GgufFacts, LocalModel, ModelOrigin, ModelProfile
from hexalogue.models.identity import profile_of, with_unique_ids

FACTS = GgufFacts("llama", "x", 1, "", 1, 1, 1, 1, 1, True)
MODEL = LocalModel(ModelId("llama3"), "llama3", Path("/a.gguf"), 1, ModelOrigin.LIBRARY, "llamacpp", FACTS)


def test_a_second_and_a_third_namesake_say_where_they_are_from() -> None:
    jan = replace(MODEL, origin=ModelOrigin.JAN)

    assert [model.id for model in with_unique_ids([MODEL, jan, jan])] == ["llama3", "llama3@jan", "llama3@jan-2"]


@pytest.mark.parametrize(
    ("name", "size", "digest", "is_it"),
    [
        ("other.gguf", 1, "the profile's", True),
        ("the profile's", 0, "another", False),
        ("the profile's", 0, None, True),
        ("the profile's", 1, None, False),
        ("other.gguf", 0, None, False),
    ],
    ids=["hash", "wrong hash", "name and size", "wrong size", "wrong name"],
)
def test_a_file_is_a_profile_by_its_hash_else_by_name_and_size(
    profiles: tuple[ModelProfile, ...], name: str, size: int, digest: str | None, is_it: bool
) -> None:
    profile = profiles[0]
    file = profile.file if name == "the profile's" else name
    sha256 = profile.sha256 if digest == "the profile's" else digest

    found = profile_of([profile], file, profile.size_bytes + size, sha256)

    assert (found is profile) == is_it
