"""The command line's way in: folders, logs, rooms, services; no Qt."""

import os
import sys
from argparse import Namespace
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, nullcontext, suppress
from functools import partial

from hexalogue.boot.cores import forbid_core_dumps
from hexalogue.boot.crashes import CrashReporter, start_logging
from hexalogue.boot.headless_services import headless_services
from hexalogue.boot.rooms import built_rooms
from hexalogue.cli.run import run
from hexalogue.domain.errors import AppError
from hexalogue.services.headless import HeadlessServices
from hexalogue.store.folders import found_places, prepared, resource_root


def run_command(arguments: Namespace) -> int:
    """Run one command and return its exit status."""
    forbid_core_dumps()
    return run(arguments, partial(_opened, is_doctor=arguments.command == "doctor"))


@asynccontextmanager
async def _opened(*, is_doctor: bool) -> AsyncIterator[HeadlessServices]:
    places = found_places(os.environ, resource_root())
    # The doctor has a check of its own for folders that cannot be used.
    with suppress(AppError) if is_doctor else nullcontext():
        prepared(places)
    start_logging(places.logs, to_stderr=False)
    reporter = CrashReporter(places.logs)
    reporter.tell(_say)
    async with headless_services(built_rooms(places, os.environ), reporter) as services:
        yield services


def _say(task: str, report: str) -> None:
    sys.stderr.write(f"A mistake in Hexalogue, in {task}. The report:\n{report}\n")
