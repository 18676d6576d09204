"""The model hub for a person: found, looked into, chosen from, and planned to be fetched; each file with its advice."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from hexalogue.domain.downloads import PullPlan
from hexalogue.domain.errors import (
    AppError,
    BadArgument,
    GatedModel,
    HttpRefused,
    ModelError,
    NotOnHub,
    TooLargeForMemory,
    Unreachable,
    WireError,
)
from hexalogue.domain.fit import BUILT_IN_WISH, Fit, Fitting
from hexalogue.domain.hub import HeaderReader, HubCatalogue, HubFile, HubModel, HubOrder, HubRepository
from hexalogue.domain.hub_files import Grouped, HubChoice, best, grouped, named, part_name
from hexalogue.domain.licences import said_licence
from hexalogue.domain.models import DownloadPlan, GgufFacts, HubSource
from hexalogue.domain.ports import ModelLibrary

PREFIX = "hf:"
# What a model is stands in the first few kB; with a long chat template before it, in the first 64.
START_BYTES = 64 << 10


@dataclass(frozen=True, slots=True)
class HubOffer:
    """One model of a repository in one quantisation, and whether it runs here. fit: None when its size is not known."""

    choice: HubChoice
    fit: Fit | None


@dataclass(frozen=True, slots=True)
class HubListing:
    """A repository, looked into. advised: what `pull` without a file takes, and why; None when nothing runs here.

    licence: a sentence.   page: where it is shown and its terms are accepted.
    """

    repository: HubRepository
    offers: tuple[HubOffer, ...]
    projectors: tuple[HubFile, ...]
    licence: str
    page: str
    advised: tuple[HubChoice, str] | None = None


class NoHub:
    """Fulfils `domain.hub.HubCatalogue` where nothing may be asked."""

    async def search(self, words: str, order: HubOrder, limit: int) -> Sequence[HubModel]:
        """See the port."""
        raise _nobody()

    async def repository(self, name: str) -> HubRepository:
        """See the port."""
        raise _nobody()

    async def start_of(self, repository: str, path: str, count: int) -> tuple[bytes, int]:
        """See the port."""
        raise _nobody()


def _nobody() -> Unreachable:
    return Unreachable("The model hub", "there is no connection to it here")


class HubService:
    """Asks the hub; judges by this computer. read_start: reads the first bytes of a GGUF file."""

    def __init__(
        self,
        hub: HubCatalogue,
        library: ModelLibrary,
        source: Callable[[], HubSource],
        fitting: Fitting,
        read_start: HeaderReader,
    ) -> None:
        self._hub = hub
        self._library = library
        self._source = source
        self._fitting = fitting
        self._read_start = read_start

    async def search(self, words: str, order: HubOrder = HubOrder.DOWNLOADS, limit: int = 20) -> Sequence[HubModel]:
        """Repositories with GGUF files, the most downloaded first unless asked otherwise. Raises WireError leaves."""
        return await self._hub.search(words.strip(), order, limit)

    async def listing(self, name: str) -> HubListing:
        """Look into a repository: `ORG/REPO`, with or without `hf:`. Raises NotOnHub, BadArgument, WireError leaves."""
        repository = await self._hub.repository(name.removeprefix(PREFIX))
        found = grouped(repository.files)
        facts = await self._facts(repository, found)
        offers = await asyncio.to_thread(self._offers, found, facts)
        known = [(offer.choice, offer.fit) for offer in offers if offer.fit is not None]
        base = repository.endpoint or self._source().endpoints[0]
        return HubListing(
            repository=repository,
            offers=offers,
            projectors=found.projectors,
            licence=said_licence(repository.model.licence),
            page=f"{base}/{repository.model.repository}",
            advised=best(known),
        )

    async def check_terms(self, listing: HubListing) -> None:
        """Whether files may be had. Raises GatedModel where terms were not accepted yet, and WireError leaves.

        A download that is refused for this would be tried again for ever; so it is asked before.
        """
        model = listing.repository.model
        if model.is_gated and listing.offers:
            await self._hub.start_of(model.repository, listing.offers[0].choice.files[0].path, 1)

    async def pull_plan(self, reference: str) -> PullPlan:
        """What `hf:ORG/REPO/FILE`, `hf:ORG/REPO:QUANT` and `hf:ORG/REPO` mean.

        A file's name is enough by itself; for the others the hub is asked. Raises BadArgument, NotOnHub, GatedModel,
        TooLargeForMemory when nothing of a repository runs here, and WireError leaves.
        """
        rest = reference.removeprefix(PREFIX)
        if rest.count("/") >= 2:
            return self._plan_of_file(reference)
        name, _, words = rest.partition(":")
        listing = await self.listing(name)
        choice, why = _chosen(listing, words)
        plans = [self._plan(name, file) for file in choice.files]
        if listing.projectors:
            plans.append(self._plan(name, listing.projectors[0]))
            why = f"{why} {listing.projectors[0].path} comes along: with it the model can see or hear.".strip()
        return PullPlan(reference, choice.name.rpartition("/")[2], tuple(plans), why)

    async def instead(self, plan: PullPlan, error: AppError) -> PullPlan:
        """What to fetch after a refusal: the parts of a file that was split. Raises what the refusal really means."""
        repository = plan.plans[0].group.removeprefix(PREFIX)
        if not isinstance(error, HttpRefused) or error.status not in (401, 403, 404) or not repository:
            raise error
        try:
            listing = await self.listing(repository)
        except WireError:  # a mirror of files only: what it said stands
            raise error from None
        if listing.repository.model.is_gated and error.status != 404:
            raise GatedModel(repository, listing.page) from error
        path = plan.reference.removeprefix(f"{PREFIX}{repository}/")
        if path == plan.reference:  # the hub itself chose these files
            raise error
        choice = named([offer.choice for offer in listing.offers], path)
        if choice is None:
            known = tuple(offer.choice.name for offer in listing.offers)
            raise NotOnHub(f"file {path} in {repository}", known) from error
        _check_whole(choice)
        plans = tuple(self._plan(repository, file) for file in choice.files)
        if {one.target for one in plans} <= {one.target for one in plan.plans}:  # these are what was refused
            raise error
        return PullPlan(plan.reference, plan.title, plans)

    def _plan_of_file(self, reference: str) -> PullPlan:
        """One file, or all parts of the one that a part's name belongs to: the name says how many there are."""
        folder, _, name = reference.rpartition("/")
        part = part_name(name)
        if part is None:
            plan = self._library.plan_of_reference(reference, self._source())
            return PullPlan(reference, plan.name, (plan,))
        plans = [self._library.plan_of_reference(f"{folder}/{one}", self._source()) for one in part.all]
        return PullPlan(reference, part.whole, tuple(plans))

    def _plan(self, repository: str, file: HubFile) -> DownloadPlan:
        plan = self._library.plan_of_reference(f"{PREFIX}{repository}/{file.path}", self._source())
        if plan.sha256:  # a profile knows its file better than any list
            return plan
        size, sha256 = file.size_bytes or None, file.sha256 or None
        return replace(plan, size_bytes=size, sha256=sha256, group=f"{PREFIX}{repository}")

    async def _facts(self, repository: HubRepository, found: Grouped) -> GgufFacts:
        """How the models are built, from the first bytes of one of them; the hub's own words where that fails."""
        model = repository.model
        told = GgufFacts(
            model.architecture, model.repository, model.context_tokens, "", 0, 0, 0, 0, 0, True, model.parameters
        )
        if not found.choices:
            return told
        path = found.choices[0].files[0].path
        try:
            start, size = await self._hub.start_of(model.repository, path, START_BYTES)
        except (WireError, ModelError, BadArgument):
            return told
        facts = self._read_start(start, size, path)
        if facts is None:
            return told
        return replace(facts, parameters=model.parameters, has_chat_template=True)

    def _offers(self, found: Grouped, facts: GgufFacts) -> tuple[HubOffer, ...]:
        wish = BUILT_IN_WISH
        return tuple(
            HubOffer(choice, self._fitting.advice(choice.size_bytes, facts, wish) if choice.size_bytes else None)
            for choice in found.choices
        )


def _chosen(listing: HubListing, words: str) -> tuple[HubChoice, str]:
    """The choice that was named, or the best. Raises NotOnHub, TooLargeForMemory."""
    repository = listing.repository.model.repository
    if words:
        choice = named([offer.choice for offer in listing.offers], words)
        if choice is None:
            known = tuple(dict.fromkeys(offer.choice.quant or offer.choice.name for offer in listing.offers))
            raise NotOnHub(f"{words} in {repository}", known)
        _check_whole(choice)
        return choice, ""
    if listing.advised is not None:
        return listing.advised
    sizes = [offer.fit for offer in listing.offers if offer.fit is not None]
    if not sizes:
        raise NotOnHub(f"GGUF file in {repository} that can be chosen by its size")
    least = min(sizes, key=lambda fit: fit.needs_bytes)
    raise TooLargeForMemory(repository, least.needs_bytes, least.free_bytes)


def _check_whole(choice: HubChoice) -> None:
    if choice.missing:
        raise NotOnHub(f"part {choice.missing[0]} of {choice.name}")
