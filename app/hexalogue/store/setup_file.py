"""The draft of the setup: a small file, replaced in one step, so that a killed application loses nothing typed.

Keys are no part of the value, so none can get here.
"""

import json
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any, Final

from hexalogue.domain.setting_up import SetupDraft, Step
from hexalogue.store.disk_failures import disk_told
from hexalogue.store.files import PRIVATE_FOLDER, replaced

VERSION: Final = 1
# Nobody types more; a file that holds more is not ours.
MOST_BYTES: Final = 200_000


class SetupFile:
    """Fulfils `domain.setting_up.SetupDrafts`."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def read(self) -> SetupDraft:
        """See the port."""
        try:
            with self._path.open("rb") as file:
                return _draft(json.loads(file.read(MOST_BYTES)))
        except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
            return SetupDraft()

    def keep(self, draft: SetupDraft) -> None:
        """See the port."""
        with disk_told(self._path):
            if draft.is_empty:
                with suppress(FileNotFoundError):
                    self._path.unlink()
                return
            self._path.parent.mkdir(mode=PRIVATE_FOLDER, parents=True, exist_ok=True)
            replaced(self._path, json.dumps(_value(draft), ensure_ascii=False, indent=1).encode())


def _value(draft: SetupDraft) -> dict[str, Any]:
    return {
        "version": VERSION,
        "step": draft.step.value,
        "goal": draft.goal,
        "provider": draft.provider,
        "model": draft.model,
        "typed": {provider: dict(texts) for provider, texts in draft.typed.items()},
    }


def _draft(value: Mapping[str, Any]) -> SetupDraft:
    if value["version"] != VERSION:
        return SetupDraft()
    typed = {
        str(provider): {str(name): str(text) for name, text in texts.items()}
        for provider, texts in value["typed"].items()
    }
    texts = [str(value[name]) for name in ("goal", "provider", "model")]
    return SetupDraft(Step(value["step"]), texts[0], texts[1], texts[2], typed)
