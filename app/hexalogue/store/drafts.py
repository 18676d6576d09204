"""Half transcriptions: what was heard before an engine died or a person stopped it, so that nothing is heard twice.

They are words of the person, so they lie in the cache like everything else of ours, readable by their owner only, and
are gone when the transcription is whole or a month has passed.
"""

import json
import re
import time
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any, Final

from hexalogue.domain.speech import Heard, Segment
from hexalogue.domain.speech_ports import Draft
from hexalogue.store.disk_failures import disk_told
from hexalogue.store.files import PRIVATE_FOLDER, replaced

VERSION: Final = 1
KEPT_S: Final = 30 * 86_400
_KEY: Final = re.compile(r"[0-9a-f]{16,64}")


class DraftFiles:
    """Fulfils `domain.speech_ports.Drafts`: a JSON file for each, in `folder`."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def read(self, key: str) -> Draft:
        """See the port."""
        try:
            return _draft(json.loads(self._path(key).read_text(encoding="utf-8")))
        except (OSError, ValueError, KeyError, TypeError):  # none, or one that is worth nothing
            return Draft()

    def keep(self, key: str, draft: Draft) -> None:
        """See the port."""
        path = self._path(key)
        with disk_told(path):
            self._folder.mkdir(mode=PRIVATE_FOLDER, parents=True, exist_ok=True)
            replaced(path, json.dumps(_value(draft), ensure_ascii=False).encode())

    def forget(self, key: str) -> None:
        """See the port."""
        with suppress(OSError):
            self._path(key).unlink(missing_ok=True)
            for path in self._folder.glob("*.json"):
                if time.time() - path.stat().st_mtime > KEPT_S:
                    path.unlink(missing_ok=True)

    def _path(self, key: str) -> Path:
        if not _KEY.fullmatch(key):
            raise ValueError(key)
        return self._folder / f"{key}.json"


def _value(draft: Draft) -> dict[str, Any]:
    parts = [
        {
            "until_s": until_s,
            "text": heard.text,
            "language": heard.language,
            "duration_s": heard.duration_s,
            "segments": [[part.start_s, part.end_s, part.text] for part in heard.segments],
        }
        for until_s, heard in draft.heard
    ]
    return {"version": VERSION, "language": draft.language, "heard": parts}


def _draft(value: Mapping[str, Any]) -> Draft:
    if value["version"] != VERSION:
        return Draft()
    return Draft(str(value["language"]), tuple((float(part["until_s"]), _heard(part)) for part in value["heard"]))


def _heard(part: Mapping[str, Any]) -> Heard:
    segments = tuple(Segment(float(start), float(end), str(text)) for start, end, text in part["segments"])
    return Heard(str(part["text"]), segments, str(part["language"]), float(part["duration_s"]))
