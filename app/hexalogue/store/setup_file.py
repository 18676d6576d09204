"""The draft of the setup: a small file, replaced in one step, so that a killed application loses nothing typed.

Keys are no part of the value, so none can get here.
"""

from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any, Final

from hexalogue.domain.setting_up import SetupDraft, Step
from hexalogue.store.disk_failures import disk_told
from hexalogue.store.small_json import DAMAGED, keep, stored

VERSION: Final = 1
# Nobody types more; a file that holds more is not ours.
MAX_BYTES: Final = 200_000


class SetupFile:
    """Fulfils `domain.setting_up.SetupDrafts`."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def read(self) -> SetupDraft:
        """See the port."""
        try:
            return _draft(stored(self._path, MAX_BYTES))
        except DAMAGED:
            return SetupDraft()

    def keep(self, draft: SetupDraft) -> None:
        """See the port."""
        if not draft.is_empty:
            keep(self._path, _value(draft))
            return
        with disk_told(self._path), suppress(FileNotFoundError):
            self._path.unlink()


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
