"""Which profile a file is, and what it is called among all others. Pure."""

from collections.abc import Sequence
from dataclasses import replace

from hexalogue.domain.ids import ModelId
from hexalogue.domain.models import LocalModel, ModelProfile


def profile_of(
    profiles: Sequence[ModelProfile], file_name: str, size_bytes: int, digest: str | None
) -> ModelProfile | None:
    """The profile whose file this is: by its sha256 where one is known, else by name and exact size."""
    for profile in profiles:
        is_namesake = file_name == profile.file and size_bytes == profile.size_bytes
        if profile.sha256 == digest if digest else is_namesake:
            return profile
    return None


def with_unique_ids(models: Sequence[LocalModel]) -> tuple[LocalModel, ...]:
    """A second model of the same name says where it is from: `llama3@jan`, then `llama3@jan-2`."""
    taken: set[str] = set()
    unique: list[LocalModel] = []
    for model in models:
        name, count = str(model.id), 1
        while name in taken:
            name = f"{model.id}@{model.origin}" + (f"-{count}" if count > 1 else "")
            count += 1
        taken.add(name)
        unique.append(replace(model, id=ModelId(name)))
    return tuple(unique)
