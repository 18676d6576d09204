"""Runs a command on a plain loop and turns its outcome into an exit status."""

import asyncio
import os
import sys
from argparse import Namespace
from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager

from hexalogue.cli import output
from hexalogue.cli.watching import Watcher
from hexalogue.domain.errors import AppError
from hexalogue.services.headless import HeadlessServices

INTERRUPTED = 130
Opened = Callable[[], AbstractAsyncContextManager[HeadlessServices]]


def _command_named(name: str) -> Callable[[HeadlessServices, Namespace], Awaitable[int]]:
    """Only what is asked for is imported: a question waits for no other command."""
    match name:
        case "ask":
            from hexalogue.cli.ask import ask as command
        case "models":
            from hexalogue.cli.models import models as command
        case "keys":
            from hexalogue.cli.keys import keys as command
        case "providers":
            from hexalogue.cli.providers import providers as command
        case "route":
            from hexalogue.cli.route import route as command
        case "engines":
            from hexalogue.cli.engines import engines as command
        case "transcribe":
            from hexalogue.cli.transcribe import transcribe as command
        case "peers":
            from hexalogue.cli.distributed import peers as command
        case _:
            from hexalogue.cli.doctor import doctor as command
    return command


def run(arguments: Namespace, opened: Opened) -> int:
    """Run the command. Returns the exit status; an AppError on the way is told, never a traceback."""
    output.prepare()
    arguments.json = getattr(arguments, "json", False)
    arguments.action = getattr(arguments, "action", None)
    try:
        return asyncio.run(_command(arguments, opened))
    except AppError as error:
        output.failed(error, as_json=arguments.json)
        return 1
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        # Whoever read us has gone (`| head`): a normal end. Nothing more may be written, at exit neither.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0


async def _command(arguments: Namespace, opened: Opened) -> int:
    async with opened() as services:
        forget = services.bus.subscribe(Watcher())
        try:
            return await _command_named(arguments.command)(services, arguments)
        finally:
            forget()
