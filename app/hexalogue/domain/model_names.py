"""How a model that somebody else serves is called in few words. Pure."""

from typing import Final

_SUFFIX: Final = ".gguf"


def short_name(model: str) -> str:
    """Its id; of a file's path, as servers of llama.cpp name their models, what the file is called.

    An id with an owner (`org/model`) does not end as such files do, and is left alone.
    """
    if not model.lower().endswith(_SUFFIX):
        return model
    name = model.replace("\\", "/").rpartition("/")[2]
    return name[: -len(_SUFFIX)] or model
