"""Models in parts, `NAME-00001-of-00003.gguf`: the first part is what an engine is given, the others lie beside it."""

from pathlib import Path

from hexalogue.domain.errors import NotAModel
from hexalogue.domain.hub_files import part_name


def files_of(path: Path) -> tuple[Path, ...]:
    """All files of the model that `path` is or is a part of, the first part first.

    Raises NotAModel, with the names of the parts that are not there.
    """
    part = part_name(path.name)
    if part is None:
        return (path,)
    files = tuple(path.with_name(name) for name in part.all)
    absent = [file.name for file in files if not file.exists()]
    if absent:
        more = f" and {len(absent) - 3} more" if len(absent) > 3 else ""
        raise NotAModel(
            files[0], f"it was split into {part.count} parts, and there is no {', '.join(absent[:3])}{more} beside it"
        )
    return files


def is_later_part(path: Path) -> bool:
    """Whether it is listed with its first part and not by itself, as long as that is there."""
    part = part_name(path.name)
    return part is not None and part.number > 1 and path.with_name(part.of(1)).exists()


def whole_stem(name: str) -> str:
    """A file's name without its extension, and without the number of a part."""
    part = part_name(name)
    return part.stem if part is not None else Path(name).stem
