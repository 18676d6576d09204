"""`hexalogue models`: what is on this computer; import, show, delete, restore. The hub's part is in `models_hub`."""

from argparse import Namespace
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from typing import Any

from hexalogue.cli import output
from hexalogue.cli.models_hub import files, pull, search
from hexalogue.domain.errors import AppError, NoSuchModel
from hexalogue.domain.fit import Fit
from hexalogue.domain.ids import ModelId
from hexalogue.domain.models import LocalModel, ModelProfile
from hexalogue.domain.provider import ProviderSpec
from hexalogue.domain.quantities import said_size
from hexalogue.services.headless import HeadlessServices

Action = Callable[[HeadlessServices, Namespace], Awaitable[None]]


async def models(services: HeadlessServices, arguments: Namespace) -> int:
    """Run the action and return the exit status."""
    actions: dict[str | None, Action] = {
        None: _list,
        "search": search,
        "files": files,
        "pull": pull,
        "show": _show,
        "import": _import,
        "delete": _delete,
        "restore": _restore,
    }
    try:
        await actions[arguments.action](services, arguments)
    except AppError as error:
        output.failed(error, as_json=arguments.json)
        return 1
    return 0


async def _list(services: HeadlessServices, arguments: Namespace) -> None:
    provider = services.provider
    if arguments.provider and arguments.provider not in provider.names:
        await _list_served(services, arguments)
        return
    found = await services.models.models()
    there = {model.profile for model in found}
    absent = [row for row in services.models.profiles if row.repository and row.id not in there]
    if arguments.json:
        output.json_result(
            [row_of_file(model, provider) for model in found] + [row_of_profile(row, provider) for row in absent]
        )
        return
    for model in found:
        _line(row_of_file(model, provider), await services.models.shelf.advice.of(model))
    for profile in absent:
        _line(row_of_profile(profile, provider), await services.models.shelf.advice.of_profile(profile))
    await _tell_the_rest(services)


def _line(row: dict[str, Any], fit: Fit) -> None:
    context = f"{row['context_tokens']:,}" if row["context_tokens"] else "?"
    output.result(f"{row['state']:<8} {said_size(row['size_bytes']):>8} {context:>9}  {row['ref']:<40} {fit.sentence}")


async def _tell_the_rest(services: HeadlessServices) -> None:
    """What is here and is no model to talk to, what is half here, what was deleted: for people only."""
    for useless in await services.models.shelf.unusable():
        output.said(f"{useless.name} ({said_size(useless.size_bytes)}): {useless.why}")
    await services.models.find_unfinished()
    for job in services.models.downloads.jobs:
        size = f" of {said_size(job.size_bytes)}" if job.size_bytes else ""
        how = f"Go on with “hexalogue models pull {job.id}”."
        output.said(f"{job.title} is not finished: {said_size(job.received_bytes)}{size} are here. {how}")
    deleted = await services.models.shelf.deleted()
    if deleted:
        size = said_size(sum(model.size_bytes for model in deleted))
        count = "1 deleted model takes" if len(deleted) == 1 else f"{len(deleted)} deleted models take"
        output.said(f"{count} {size} until a week after its deletion; “hexalogue models restore” brings it back.")


async def _list_served(services: HeadlessServices, arguments: Namespace) -> None:
    spec = services.router.provider(arguments.provider)
    rows = [
        {
            "ref": f"{spec.id}:{model.id}",
            "provider": spec.id,
            "privacy": (await services.providers.privacy(spec)).value,
            "context_tokens": model.context_tokens,
            "size_bytes": model.size_bytes,
            "state": "served",
        }
        for model in await services.providers.models(spec.id)
    ]
    if arguments.json:
        output.json_result(rows)
    else:
        for row in rows:
            output.result(str(row["ref"]))


async def _show(services: HeadlessServices, arguments: Namespace) -> None:
    name = name_of(arguments.reference, services.provider)
    model = await services.models.shelf.named(name, name)
    if model is None:
        raise NoSuchModel(name, tuple(row.id for row in await services.models.models()))
    fit = await services.models.shelf.advice.of(model, arguments.context)
    if arguments.json:
        output.json_result(_details(model, fit, services.provider))
        return
    facts = model.facts
    lines = (
        ("Name", model.name),
        ("File", str(model.path)),
        ("Parts", str(len(model.parts)) if model.parts else ""),
        ("Size", said_size(model.size_bytes)),
        ("Kind", " ".join(part for part in (facts.architecture, facts.file_type) if part)),
        ("Context", f"{facts.context_tokens:,} tokens at most" if facts.context_tokens else ""),
        ("Sees", str(model.projector) if model.projector is not None else ""),
        ("Used", _moment(model.used_at) if model.used_at else "never"),
        ("Here", fit.sentence),
    )
    for label, text in lines:
        if text:
            output.result(f"{label:<8} {text}")


def _details(model: LocalModel, fit: Fit, provider: ProviderSpec) -> dict[str, Any]:
    return {
        **row_of_file(model, provider),
        "path": str(model.path),
        "parts": [str(part) for part in model.parts],
        "projector": str(model.projector) if model.projector is not None else None,
        "architecture": model.facts.architecture,
        "file_type": model.facts.file_type,
        "used_at": model.used_at or None,
        "fit": {
            "verdict": fit.verdict.value,
            "sentence": fit.sentence,
            "context_tokens": fit.context_tokens,
            "gpu_layers": fit.gpu_layers,
            "needs_bytes": fit.needs_bytes,
            "free_bytes": fit.free_bytes,
            "tokens_per_s": fit.tokens_per_s,
        },
    }


async def _import(services: HeadlessServices, arguments: Namespace) -> None:
    taken = await services.models.shelf.imported_all(arguments.path)
    rows = [row_of_file(model, services.provider) for model in taken]
    if arguments.json:
        output.json_result(rows[0] if len(rows) == 1 else rows)
        return
    for model in taken:
        output.result(model.id)
        output.said((await services.models.shelf.advice.of(model)).sentence)


async def _delete(services: HeadlessServices, arguments: Namespace) -> None:
    gone = await services.models.remove(ModelId(name_of(arguments.reference, services.provider)))
    freed = await services.models.shelf.purged(gone.id) if arguments.forever else 0
    if arguments.json:
        until = None if arguments.forever else gone.until
        output.json_result({"id": gone.id, "size_bytes": gone.size_bytes, "restorable_until": until})
    elif arguments.forever:
        output.result(f"{gone.name} is deleted; {said_size(freed)} are free again.")
    else:
        output.result(f"{gone.name} is deleted.")
        moment, size = _moment(gone.until), said_size(gone.size_bytes)
        output.said(
            f"“hexalogue models restore {gone.id}” brings it back until {moment} UTC; after that {size} are free again."
        )


async def _restore(services: HeadlessServices, arguments: Namespace) -> None:
    model = await services.models.restored(name_of(arguments.reference, services.provider))
    if arguments.json:
        output.json_result(row_of_file(model, services.provider))
    else:
        output.result(model.id)


def name_of(reference: str, provider: ProviderSpec) -> str:
    """A model's own name, without the provider that the list puts in front."""
    prefix, _, name = reference.partition(":")
    return name if name and prefix in provider.names else reference


def row_of_file(model: LocalModel, provider: ProviderSpec) -> dict[str, Any]:
    """A model on this computer, as the contract lists it."""
    return {
        "ref": f"{provider.id}:{model.id}",
        "provider": provider.id,
        "privacy": provider.privacy.value,
        "context_tokens": model.facts.context_tokens,
        "size_bytes": model.size_bytes,
        "state": "ready",
    }


def row_of_profile(profile: ModelProfile, provider: ProviderSpec) -> dict[str, Any]:
    """A model that can be pulled by its short name."""
    return {
        "ref": f"{provider.id}:{profile.id}",
        "provider": provider.id,
        "privacy": provider.privacy.value,
        "context_tokens": profile.context_tokens,
        "size_bytes": profile.size_bytes,
        "state": "absent",
    }


def _moment(at: float) -> str:
    return datetime.fromtimestamp(at, UTC).strftime("%Y-%m-%d %H:%M")
