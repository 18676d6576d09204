"""Which projector belongs to which model: the file that lets it see or hear lies beside it, named in many ways.

Source: where llama.cpp's `-hf`, LM Studio, Jan and the hub's repositories put `mmproj` files, read 2026-11-21.
"""

import re
from collections.abc import Iterable
from pathlib import Path

from hexalogue.domain.hub import HubFile
from hexalogue.domain.hub_files import grouped, is_projector, quant_of
from hexalogue.models.parts import whole_stem

_WORDS = re.compile(r"[^a-z0-9]+")


def preferred(paths: Iterable[Path]) -> Path | None:
    """The projector to take of several: sixteen bits first, as engines are tested with."""
    by_name = {path.name: path for path in paths}
    ordered = grouped(HubFile(name) for name in by_name).projectors
    return by_name[ordered[0].path] if ordered else None


def beside(model: Path, *, is_one_model: bool) -> Path | None:
    """A projector in the model's folder. is_one_model: the folder belongs to one model, as a repository does; else only
    one that carries the model's own name is taken. Touches the disk; never raises.
    """
    try:
        found = [path for path in model.parent.iterdir() if path.suffix.lower() == ".gguf" and is_projector(path.name)]
    except OSError:
        return None
    own = _base(model.name)
    return preferred(path for path in found if path != model and _belongs(path.name, own, is_one_model=is_one_model))


def _belongs(name: str, base: str, *, is_one_model: bool) -> bool:
    named = _base(name)
    return named == base or (is_one_model and (not named or named in base or base in named))


def _base(name: str) -> str:
    """A file's name without its quantisation and the word for projectors: `gemma-3-4b-it`."""
    stem = whole_stem(name).lower()
    quant = quant_of(name).lower()
    for text in (quant, quant.replace("f16", "fp16")):
        stem = stem.replace(text, "") if text else stem
    return "-".join(word for word in _WORDS.split(stem) if word not in ("", "mmproj", "model", "gguf"))
