"""`hexalogue engines`: list, install, roll back, start, stop, logs."""

from argparse import Namespace
from typing import Any

from hexalogue.cli import output
from hexalogue.cli.watching import said_download
from hexalogue.domain.engines import EngineState, EngineStatus, InstalledEngine
from hexalogue.domain.errors import AppError
from hexalogue.domain.quantities import said_size
from hexalogue.services.engine_installing import Progress
from hexalogue.services.headless import HeadlessServices


async def engines(services: HeadlessServices, arguments: Namespace) -> int:
    """Run the action and return the exit status."""
    actions = {
        None: _list,
        "install": _install,
        "rollback": _roll_back,
        "start": _start,
        "keep": _keep,
        "stop": _stop,
        "logs": _logs,
    }
    try:
        await services.engines.tidy()
        return await actions[arguments.action](services, arguments)
    except AppError as error:
        output.failed(error, as_json=arguments.json)
        return 1


async def _list(services: HeadlessServices, arguments: Namespace) -> int:
    rows = await services.engines.listed()
    if arguments.json:
        output.json_result([row_of(row) for row in rows])
        return 0
    for row in rows:
        where = f"  {row.model} on port {row.port}, {said_size(row.memory_bytes)}" if row.port else ""
        output.result(f"{_state(row):<14} {row.version or '-':<10} {row.engine}{where}")
    return 0


async def _install(services: HeadlessServices, arguments: Namespace) -> int:
    spec = services.engines.spec(arguments.engine)
    if arguments.file is not None:
        installed = await services.installing.install_file(spec, arguments.file, _progress)
    else:
        installed = await services.installing.install(
            spec, version=arguments.version, variant=arguments.variant, on_progress=_progress
        )
    return _told(installed, arguments)


async def _roll_back(services: HeadlessServices, arguments: Namespace) -> int:
    return _told(await services.installing.roll_back(services.engines.spec(arguments.engine)), arguments)


async def _start(services: HeadlessServices, arguments: Namespace) -> int:
    status = await services.engines.start(arguments.engine, arguments.model)
    if arguments.json:
        output.json_result(row_of(status))
    else:
        output.said(f"{status.engine} answers with {status.model} on port {status.port} of this computer.")
    return 0


async def _keep(services: HeadlessServices, arguments: Namespace) -> int:
    await services.engines.keep(arguments.engine, arguments.model)
    return 0


async def _stop(services: HeadlessServices, arguments: Namespace) -> int:
    spec = services.engines.spec(arguments.engine)
    did_run = await services.engines.stop(spec.id)
    if arguments.json:
        output.json_result(row_of(EngineStatus(spec.id)))
    else:
        output.said(f"{spec.id} is stopped." if did_run else f"{spec.id} was not running.")
    return 0


async def _logs(services: HeadlessServices, arguments: Namespace) -> int:
    text = await services.engines.log(arguments.engine)
    if arguments.json:
        output.json_result({"id": services.engines.spec(arguments.engine).id, "log": text})
    elif text:
        output.result(text.rstrip("\n"))
    else:
        output.said(f"{arguments.engine} has written nothing yet.")
    return 0


def row_of(status: EngineStatus) -> dict[str, Any]:
    """An engine as the contract lists it."""
    return {
        "id": status.engine,
        "version": status.version or None,
        "state": _state(status),
        "pid": status.pid,
        "port": status.port,
        "model": status.model or None,
    }


def _state(status: EngineStatus) -> str:
    is_absent = status.state is EngineState.STOPPED and not status.version
    return "not_installed" if is_absent else status.state.value


def _told(installed: InstalledEngine, arguments: Namespace) -> int:
    if arguments.json:
        row = row_of(EngineStatus(installed.engine, version=installed.version))
        proofs = [{"name": proof.name, "said": proof.said} for proof in installed.proofs]
        output.json_result({**row, "variant": installed.variant, "why": installed.why, "proofs": proofs})
    else:
        output.said(f"{installed.engine} {installed.version} ({installed.variant}) is in use.")
    return 0


def _progress(progress: Progress) -> None:
    if isinstance(progress, str):
        output.said(progress)
    else:
        output.progress(said_download(progress))
