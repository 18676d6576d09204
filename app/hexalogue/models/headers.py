"""Header readings, remembered: with 100 models the second start reads no header at all."""

from collections.abc import Sequence
from dataclasses import asdict, fields
from pathlib import Path
from typing import Any, get_args

from hexalogue.domain.models import GgufFacts
from hexalogue.models.gguf_facts import GgufReading, Kind, read_facts
from hexalogue.models.notes import Notes, Stamp

_KINDS: dict[str, Kind] = {kind: kind for kind in get_args(Kind)}
_FACT_NAMES = frozenset(field.name for field in fields(GgufFacts))


class Headers:
    """Reads a header once for each state of a file."""

    def __init__(self, cache: Path) -> None:
        self._notes = Notes(cache / "model-headers.json")

    def reading(self, path: Path, stamp: Stamp, others: Sequence[Path] = ()) -> GgufReading:
        """What the model is. stamp: of all its files; others: its further parts.

        Raises NotAModel, TruncatedModel, Unreadable; those are found out anew each time.
        """
        name = str(path)
        known = _remembered(self._notes.current(name, stamp))
        if known is not None:
            return known
        reading = read_facts(path, others)
        content = {"facts": asdict(reading.facts), "obstacle": reading.obstacle, "kind": reading.kind}
        self._notes.note(name, stamp, content)
        return reading

    def keep_only(self, paths: set[Path]) -> None:
        """Forget all other files and write down what is new."""
        self._notes.keep_only({str(path) for path in paths})
        self._notes.save()


def _remembered(content: dict[str, Any] | None) -> GgufReading | None:
    """A note as a reading; None when another version of the application wrote other facts."""
    note = content or {}
    facts, kind = note.get("facts"), _KINDS.get(str(note.get("kind")))
    if not isinstance(facts, dict) or facts.keys() != _FACT_NAMES or kind is None:
        return None
    return GgufReading(GgufFacts(**facts), str(note.get("obstacle", "")), kind)
