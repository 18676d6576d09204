"""What the doctor looks at, as values: a computer on which everything is well, unless a test says otherwise."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from tests.helpers.builders import a_model
from tests.helpers.fakes import ListedModels, ScriptedEngine
from tests.helpers.memory_stores import MemoryHistory, MemorySettings

from hexalogue.domain.errors import AppError
from hexalogue.domain.machine import Machine
from hexalogue.domain.places import Places
from hexalogue.services.doctor import DoctorRooms

GIGABYTE = 1_000_000_000
MACHINE = Machine(
    "linux",
    "x64",
    cpu_features=frozenset({"sse2", "avx2"}),
    physical_cores=8,
    memory_bytes=32 * GIGABYTE,
    memory_free_bytes=20 * GIGABYTE,
    processor="A processor",
    has_display=True,
    absences=("No GPU was found; models run on the processor.",),
)


def places_in(folder: Path) -> Places:
    """The folders of the application under one."""
    return Places(folder / "config", folder / "data", folder / "cache", folder / "logs", folder / "resources")


def doctor_rooms(folder: Path, **changed: Any) -> DoctorRooms:
    """All is well but for what is changed."""

    async def reach(url: str) -> None:
        del url

    async def keychain() -> AppError | None:
        return None

    def catalogue() -> Sequence[AppError]:
        return ()

    rooms = DoctorRooms(
        places=places_in(folder),
        machine=lambda: MACHINE,
        versions=lambda _: "1.0",
        disk_free=lambda _: 50 * GIGABYTE,
        probe_write=lambda _: None,
        reach=reach,
        hub_endpoints=lambda: ("https://hub.example.org",),
        default_model="small",
        library=ListedModels(folder, [a_model()]),
        engine=ScriptedEngine(),
        history=MemoryHistory(),
        settings=MemorySettings(),
        keychain=keychain,
        catalogue=catalogue,
    )
    return replace(rooms, **changed)
