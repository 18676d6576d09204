"""`hexalogue keys`: list, set, delete. A key comes on standard input and is never printed."""

from argparse import Namespace
from typing import Any

from hexalogue.cli import output
from hexalogue.cli.passphrase import key_from_input, passphrase
from hexalogue.domain.errors import AppError, NoKeychain
from hexalogue.domain.keys import DEFAULT_LABEL, KeyPlace, KeyRow
from hexalogue.services.headless import HeadlessServices

WORDS = {
    "stored": "stored",
    "locked": "locked",
    "missing": "-",
    "environment": "set",
    "no_backend": "-",
}


async def keys(services: HeadlessServices, arguments: Namespace) -> int:
    """Run the action and return the exit status."""
    actions = {None: _list, "set": _set, "delete": _delete}
    try:
        return await actions[arguments.action](services, arguments)
    except AppError as error:
        output.failed(error, as_json=arguments.json)
        return 1


async def _list(services: HeadlessServices, arguments: Namespace) -> int:
    if arguments.passphrase_fd is not None and services.keys.has_file:
        await services.keys.unlock(passphrase(arguments.passphrase_fd, is_new=False))
    rows = await services.keys.states()
    if arguments.json:
        output.json_result([row_of(row) for row in rows])
        return 0
    for row in rows:
        label = "" if row.ref.label in (DEFAULT_LABEL, row.source) else f" ({row.ref.label})"
        end = f"…{row.last4}" if row.last4 else ""
        output.result(f"{WORDS[row.state.value]:<8} {end:<6} {row.source or '':<20} {row.ref.provider}{label}".rstrip())
    for problem in {str(row.problem): row.problem for row in rows if row.problem}.values():
        output.said(f"{problem.message} {problem.fix}")
    return 0


async def _set(services: HeadlessServices, arguments: Namespace) -> int:
    place = KeyPlace.FILE if arguments.encrypted_file else KeyPlace.KEYCHAIN
    text = key_from_input(arguments.id)
    if place is KeyPlace.FILE:
        await _unlock(services, arguments)
    try:
        saved = await services.keys.set(arguments.id, text, label=arguments.label, place=place)
    except NoKeychain:
        output.said(f"On this command line: “hexalogue keys set {arguments.id} --encrypted-file”.")
        raise
    if saved.warning:
        output.said(saved.warning)
    if arguments.json:
        output.json_result(row_of(saved.row))
    else:
        output.said(f"Saved for {saved.row.ref.provider}, and read back.")
    return 0


async def _delete(services: HeadlessServices, arguments: Namespace) -> int:
    if arguments.encrypted_file:
        await _unlock(services, arguments)
    await services.keys.delete(arguments.id, arguments.label)
    if arguments.json:
        output.json_result({"provider": arguments.id, "state": "missing", "source": None, "last4": None})
    else:
        output.said(f"Deleted the key for {arguments.id}.")
    return 0


async def _unlock(services: HeadlessServices, arguments: Namespace) -> None:
    secret = passphrase(arguments.passphrase_fd, is_new=not services.keys.has_file)
    await services.keys.unlock(secret)


def row_of(row: KeyRow) -> dict[str, Any]:
    """A key as the contract lists it. A label of the person's own is added, since it tells keys apart."""
    listed = {"provider": row.ref.provider, "state": row.state.value, "source": row.source, "last4": row.last4}
    is_usual = row.ref.label in (DEFAULT_LABEL, row.source)
    return listed if is_usual else {**listed, "label": row.ref.label}
