"""The files of a repository, read by their names: quantisations, parts of a split model, projectors. Pure.

Names follow no standard; what is read here is what the publishers of GGUF files write (llama.cpp's file types, the
variants UD- and _XL, `gguf-split`'s parts; repositories of bartowski, unsloth, ggml-org, Qwen; read 2026-11-21).
"""

import re
from collections.abc import Iterable, Sequence

from hexalogue.domain.fit import Fit, Verdict
from hexalogue.domain.frozen import dataclass
from hexalogue.domain.hub import HubFile
from hexalogue.domain.quantities import said_size

SUFFIX = ".gguf"
# `gguf-split` names its parts like this (llama.cpp tools/gguf-split, read 2026-11-21).
_PART = re.compile(r"^(?P<stem>.+)-(?P<number>\d{5})-of-(?P<count>\d{5})(?P<suffix>\.gguf)$", re.IGNORECASE)
_QUANT = re.compile(
    r"(?:^|[-._/])((?:UD-)?(?:I?Q[1-8]_(?:K_(?:XXL|XL|XS|S|M|L)|K|XXS|XS|NL_XL|NL|XL|S|M|L|[01](?:_[48]){0,2})"
    r"|TQ[12]_0|MXFP4(?:_MOE)?|NVFP4|BF16|F16|FP16|F32|FP32))(?=$|[-._/])",
    re.IGNORECASE,
)
_PROJECTOR = re.compile(r"(?:^|[-._/])mmproj(?:$|[-._/])", re.IGNORECASE)
# More parts than any model has; a name that claims more is no part.
MAX_PARTS = 999
# When a repository and no file is named: the usual balance first. Four bits, then five, then whatever is finer.
BALANCED = (
    *("Q4_K_M", "UD-Q4_K_XL", "Q4_K_XL", "Q4_K_L", "MXFP4_MOE", "MXFP4", "Q4_K_S", "IQ4_NL", "IQ4_XS", "Q4_K", "Q4_1"),
    *("Q4_0", "Q5_K_M", "UD-Q5_K_XL", "Q5_K_S", "Q5_1", "Q5_0", "Q6_K", "UD-Q6_K_XL", "Q8_0"),
)
NEARLY_LOSSLESS = "Q8_0"
# A model so small stays quick on any computer without being made coarser.
SMALL_BYTES = 1_500_000_000
# For a projector, sixteen bits are what engines are tested with.
_PROJECTORS = ("F16", "BF16", "Q8_0", "F32")


@dataclass(frozen=True, slots=True)
class HubChoice:
    """One model of a repository in one quantisation. quant: upper case, empty where the name says none.

    name: of its file, without a part's number.   files: in their order.   missing: names of parts that are not there.
    """

    name: str
    quant: str
    files: tuple[HubFile, ...]
    missing: tuple[str, ...] = ()

    @property
    def size_bytes(self) -> int:
        """Of all its files; 0 when one is unknown."""
        sizes = [file.size_bytes for file in self.files]
        return sum(sizes) if all(sizes) else 0


@dataclass(frozen=True, slots=True)
class Grouped:
    """A repository's files: models, the smallest first, and projectors, the one to take first."""

    choices: tuple[HubChoice, ...]
    projectors: tuple[HubFile, ...] = ()


@dataclass(frozen=True, slots=True)
class PartName:
    """The name of a part of a split model. whole: as if it were one file."""

    stem: str
    number: int
    count: int
    suffix: str = SUFFIX

    @property
    def whole(self) -> str:
        """The name without the part's number."""
        return f"{self.stem}{self.suffix}"

    def of(self, number: int) -> str:
        """The name of another part."""
        return f"{self.stem}-{number:05}-of-{self.count:05}{self.suffix}"

    @property
    def all(self) -> tuple[str, ...]:
        """The names of all parts, in their order."""
        return tuple(self.of(number) for number in range(1, self.count + 1))


def part_name(name: str) -> PartName | None:
    """A file's name as a part's; None for one that is whole."""
    found = _PART.match(name)
    if found is None:
        return None
    number, count = int(found["number"]), int(found["count"])
    if not 1 <= number <= count <= MAX_PARTS:
        return None
    return PartName(found["stem"], number, count, found["suffix"])


def quant_of(path: str) -> str:
    """The quantisation that a path names, in upper case (`Q4_K_M`, `UD-Q4_K_XL`, `F16`); empty when none."""
    part = part_name(path)
    name = part.stem if part is not None else path[: -len(SUFFIX)] if path.lower().endswith(SUFFIX) else path
    found = _QUANT.findall(name)
    return found[-1].upper().replace("FP16", "F16").replace("FP32", "F32") if found else ""


def is_projector(path: str) -> bool:
    """Whether a file only lets another model see or hear, by its name."""
    return _PROJECTOR.search(path) is not None


def grouped(files: Iterable[HubFile]) -> Grouped:
    """Parts joined, projectors set apart."""
    models: dict[str, list[HubFile]] = {}
    projectors: list[HubFile] = []
    for file in files:
        if not file.path.lower().endswith(SUFFIX) or "imatrix" in file.path.lower():
            continue
        if is_projector(file.path):
            projectors.append(file)
            continue
        part = part_name(file.path)
        key = f"{part.whole}/{part.count}" if part is not None else file.path
        models.setdefault(key, []).append(file)
    choices = sorted((_choice(rows) for rows in models.values()), key=lambda row: (row.size_bytes, row.name))
    return Grouped(tuple(choices), tuple(sorted(projectors, key=_projector_rank)))


def named(choices: Sequence[HubChoice], words: str) -> HubChoice | None:
    """The choice that a quantisation, a file's name or a path means; case does not matter, parts need no number."""
    wanted = words.lower()
    for choice in choices:
        paths = {file.path.lower() for file in choice.files} | {choice.name.lower()}
        if wanted in paths or wanted in {path.rpartition("/")[2] for path in paths}:
            return choice
    quants = [choice for choice in choices if choice.quant.lower() == wanted]
    quants = quants or [choice for choice in choices if choice.quant.lower() == f"ud-{wanted}"]
    return min(quants, key=lambda choice: (len(choice.name), choice.name)) if quants else None


def best(offers: Sequence[tuple[HubChoice, Fit]]) -> tuple[HubChoice, str] | None:
    """The choice for somebody who named none, and why, in a sentence; None when nothing runs here.

    | order | who | why |
    |---|---|---|
    | 1 | Q8_0 of a small model that fits with room | nearly lossless, and still quick |
    | 2 | the usual balance, as BALANCED has it, if it runs | half the size of Q8_0, hardly worse |
    | 3 | the largest that runs | as good as this memory allows |
    """
    running = [(choice, fit) for choice, fit in offers if fit.runs and not choice.missing and choice.size_bytes]
    for choice, fit in running:
        if choice.quant == NEARLY_LOSSLESS and choice.size_bytes <= SMALL_BYTES and fit.verdict is Verdict.ROOMY:
            return choice, f"{choice.quant} was chosen: nearly lossless, and at {_size(choice)} still quick."
    for quant in BALANCED:
        found = [choice for choice, _ in running if choice.quant == quant]
        if found:
            return found[0], f"{quant} was chosen: the usual balance of quality, size and speed, {_size(found[0])}."
    if not running:
        return None
    choice, fit = max(running, key=lambda row: row[0].size_bytes)
    free = said_size(fit.free_bytes)
    return choice, f"{choice.quant or choice.name} was chosen: the best that goes into the {free} that are free."


def _choice(files: Sequence[HubFile]) -> HubChoice:
    first = part_name(files[0].path)
    if first is None:
        return HubChoice(files[0].path, quant_of(files[0].path), (files[0],))
    there = {file.path: file for file in files}
    missing = tuple(name for name in first.all if name not in there)
    ordered = tuple(there[name] for name in first.all if name in there)
    return HubChoice(first.whole, quant_of(first.whole), ordered, missing)


def _projector_rank(file: HubFile) -> tuple[int, str]:
    quant = quant_of(file.path)
    return (_PROJECTORS.index(quant) if quant in _PROJECTORS else len(_PROJECTORS), file.path)


def _size(choice: HubChoice) -> str:
    return said_size(choice.size_bytes)
