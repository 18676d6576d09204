"""`hexalogue models`: list, pull, import."""

from argparse import Namespace
from typing import Any

from hexalogue.cli import output
from hexalogue.domain.errors import AppError
from hexalogue.domain.models import LocalModel, ModelProfile
from hexalogue.domain.provider import ProviderSpec
from hexalogue.domain.quantities import said_size
from hexalogue.services.headless import HeadlessServices


async def models(services: HeadlessServices, arguments: Namespace) -> int:
    """Run the action and return the exit status."""
    actions = {None: _list, "pull": _pull, "import": _import}
    try:
        return await actions[arguments.action](services, arguments)
    except AppError as error:
        output.failed(error, as_json=arguments.json)
        return 1


async def _list(services: HeadlessServices, arguments: Namespace) -> int:
    provider = services.provider
    if arguments.provider and arguments.provider not in provider.names:
        return await _list_served(services, arguments)
    found = await services.models.models()
    there = {model.profile for model in found}
    rows = [row_of_file(model, provider) for model in found]
    rows += [
        row_of_profile(row, provider) for row in services.models.profiles if row.repository and row.id not in there
    ]
    if arguments.json:
        output.json_result(rows)
    else:
        for row in rows:
            output.result(f"{row['state']:<10} {said_size(row['size_bytes']):>8}  {row['ref']}")
    return 0


async def _list_served(services: HeadlessServices, arguments: Namespace) -> int:
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
    return 0


async def _pull(services: HeadlessServices, arguments: Namespace) -> int:
    fetched = await services.models.pulled(arguments.reference)
    if arguments.json:
        output.json_result({"path": str(fetched.path), "sha256": fetched.sha256, "size_bytes": fetched.size_bytes})
    else:
        output.result(str(fetched.path))
    return 0


async def _import(services: HeadlessServices, arguments: Namespace) -> int:
    model = await services.models.shelf.imported(arguments.path)
    if arguments.json:
        output.json_result(row_of_file(model, services.provider))
    else:
        output.result(model.id)
    return 0


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
