"""The person's settings in memory, saved through their store."""

import asyncio
from collections.abc import Callable
from pathlib import Path

from hexalogue.domain.errors import AppError
from hexalogue.domain.events import Noticed, SettingsChanged
from hexalogue.domain.ports import SettingsStore
from hexalogue.domain.settings import Settings
from hexalogue.services.bus import EventBus


class SettingsService:
    """Holds the current settings. A file that cannot be read is told once and defaults are used; it is not overwritten
    until the person saves something, and the store keeps the damaged file. read_certificates: raises TlsRefused for a
    file that holds none.
    """

    def __init__(
        self,
        store: SettingsStore,
        bus: EventBus,
        *,
        defaults_only: bool = False,
        read_certificates: Callable[[Path], object] | None = None,
    ) -> None:
        self._store = store
        self._bus = bus
        self._read_certificates = read_certificates
        self._problem: AppError | None = None
        self._current = Settings() if defaults_only else self._read()

    @property
    def current(self) -> Settings:
        """The settings as they are now."""
        return self._current

    def report_problem(self) -> None:
        """Publish what went wrong while reading, once somebody listens."""
        if self._problem is not None:
            self._bus.publish(Noticed(self._problem))
            self._problem = None

    async def save(self, settings: Settings) -> None:
        """Keep and use them. Raises DiskFull and ReadOnly; they are used for this run all the same."""
        if settings == self._current:
            return
        self._current = settings
        self._bus.publish(SettingsChanged())
        await asyncio.to_thread(self._store.write, settings)

    async def store_again(self) -> None:
        """Write the settings in use once more, after the disk refused. Raises DiskFull and ReadOnly."""
        await asyncio.to_thread(self._store.write, self._current)

    async def check_certificates(self, path: Path) -> None:
        """Whether everything could trust what this file holds. Raises TlsRefused: with it, nothing would connect."""
        if self._read_certificates is not None:
            await asyncio.to_thread(self._read_certificates, path)

    def _read(self) -> Settings:
        try:
            return self._store.read()
        except AppError as error:
            self._problem = error
            return Settings()
