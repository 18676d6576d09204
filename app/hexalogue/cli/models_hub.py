"""`hexalogue models search`, `files` and `pull`: the model hub from the command line."""

import asyncio
from argparse import Namespace
from collections.abc import Sequence
from typing import Any

from hexalogue.cli import output
from hexalogue.domain.hub import HubModel, HubOrder
from hexalogue.domain.models import FetchedFile
from hexalogue.domain.quantities import said_size
from hexalogue.services.headless import HeadlessServices
from hexalogue.services.hub import HubListing, HubOffer


async def search(services: HeadlessServices, arguments: Namespace) -> None:
    """Repositories with GGUF files."""
    words, order = " ".join(arguments.words), HubOrder(arguments.sort)
    found = await services.models.shelf.hub.search(words, order, arguments.limit)
    if arguments.json:
        output.json_result([_row(model) for model in found])
        return
    for model in found:
        terms = "  (its terms must be accepted first)" if model.is_gated else ""
        output.result(f"{model.downloads:>10,}  {model.repository:<60} {model.licence}{terms}")
    if not found:
        output.said(f"The hub has nothing for “{words}”. Try fewer words.")
    else:
        output.said(f"“hexalogue models files {found[0].repository}” shows what is in one, and what fits.")


async def files(services: HeadlessServices, arguments: Namespace) -> None:
    """What a repository holds, each with its advice."""
    listing = await services.models.shelf.hub.listing(arguments.repository)
    if arguments.json:
        output.json_result(_listing(listing))
        return
    for offer in listing.offers:
        choice = offer.choice
        parts = f" in {len(choice.files)} parts" if len(choice.files) > 1 else ""
        size = said_size(choice.size_bytes) if choice.size_bytes else "?"
        output.result(f"{choice.quant or '-':<12} {size:>8}  {choice.name}{parts}  {_advice(offer)}")
    for projector in listing.projectors:
        output.result(f"{'sees':<12} {said_size(projector.size_bytes):>8}  {projector.path}")
    output.said(listing.licence)
    if listing.repository.model.is_gated:
        output.said(f"Its publisher wants terms accepted first: {listing.page}")
    if listing.advised is not None:
        output.said(
            f"{listing.advised[1]} “hexalogue models pull hf:{listing.repository.model.repository}” fetches it."
        )


async def pull(services: HeadlessServices, arguments: Namespace) -> None:
    """Fetch a model, all its files. What had arrived stays when it is interrupted, and that is told."""
    plan = await services.models.shelf.pulling.plan(arguments.reference)
    if plan.why:
        output.said(plan.why)
    try:
        fetched = await services.models.pulled_all(plan)
    except asyncio.CancelledError:
        output.progress("")
        output.said(f"Stopped. What has arrived is kept; “hexalogue models pull {arguments.reference}” goes on.")
        raise
    output.progress("")
    if arguments.json:
        output.json_result(_fetched(fetched))
        return
    output.result(str(fetched[0].path))
    for model in await services.models.models():
        if model.path == fetched[0].path:
            output.said((await services.models.shelf.advice.of(model)).sentence)


def _fetched(files: Sequence[FetchedFile]) -> dict[str, Any]:
    """The contract's three keys are those of a single file; of several, the first path and hash and the whole size."""
    first = files[0]
    result: dict[str, Any] = {"path": str(first.path), "sha256": first.sha256, "size_bytes": first.size_bytes}
    if len(files) > 1:
        result["size_bytes"] = sum(file.size_bytes for file in files)
        result["files"] = [
            {"path": str(file.path), "sha256": file.sha256, "size_bytes": file.size_bytes} for file in files
        ]
    return result


def _row(model: HubModel) -> dict[str, Any]:
    return {
        "repository": model.repository,
        "downloads": model.downloads,
        "likes": model.likes,
        "updated": model.updated or None,
        "licence": model.licence or None,
        "gated": model.is_gated,
        "architecture": model.architecture or None,
        "context_tokens": model.context_tokens or None,
        "parameters": model.parameters or None,
    }


def _listing(listing: HubListing) -> dict[str, Any]:
    name = listing.repository.model.repository
    advised = listing.advised
    return {
        **_row(listing.repository.model),
        "page": listing.page,
        "licence_sentence": listing.licence,
        "advised": {"file": advised[0].name, "why": advised[1]} if advised is not None else None,
        "files": [_offer(name, offer) for offer in listing.offers],
        "projectors": [
            {"file": file.path, "size_bytes": file.size_bytes or None, "sha256": file.sha256 or None}
            for file in listing.projectors
        ],
    }


def _offer(repository: str, offer: HubOffer) -> dict[str, Any]:
    choice, fit = offer.choice, offer.fit
    return {
        "ref": f"hf:{repository}/{choice.files[0].path}",
        "file": choice.name,
        "quant": choice.quant or None,
        "size_bytes": choice.size_bytes or None,
        "parts": [
            {"file": file.path, "size_bytes": file.size_bytes or None, "sha256": file.sha256 or None}
            for file in choice.files
        ],
        "missing": list(choice.missing),
        "verdict": fit.verdict.value if fit is not None else None,
        "fit": fit.sentence if fit is not None else None,
    }


def _advice(offer: HubOffer) -> str:
    if offer.choice.missing:
        return f"Its part {offer.choice.missing[0]} is not there."
    return offer.fit.sentence if offer.fit is not None else ""
