"""The folders of the application, as a value. `store/folders.py` finds them, `boot` hands them out."""

from pathlib import Path

from hexalogue.domain.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Places:
    """config, data, cache, logs: made with mode 0700 on first use. resources: read-only, ships with the application."""

    config: Path
    data: Path
    cache: Path
    logs: Path
    resources: Path

    @property
    def models(self) -> Path:
        """Our own model library."""
        return self.data / "models"

    @property
    def database(self) -> Path:
        """Conversations."""
        return self.data / "conversations.sqlite3"

    @property
    def settings(self) -> Path:
        """The person's settings."""
        return self.config / "settings.toml"
