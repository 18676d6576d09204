"""What the page does with the hub: search, look into a repository, begin a download."""

from collections.abc import Callable

from hexalogue.domain.errors import AppError
from hexalogue.domain.hub import HubOrder
from hexalogue.services.models import ModelsService
from hexalogue.ui.models import hub_state as hub
from hexalogue.ui.models import results
from hexalogue.ui.models import viewmodel as vm

Take = Callable[[vm.ModelsEvent], None]


class HubActs:
    """take: gets what happened.   state: what the page shows. Nothing here raises an AppError: it becomes state."""

    def __init__(self, models: ModelsService, take: Take, state: Callable[[], vm.ModelsState]) -> None:
        self._models = models
        self._take = take
        self._state = state

    async def search(self, words: str, order: HubOrder) -> None:
        """A few results soon, then as many as there are. A later search lets an earlier one's answer go."""
        words, limit = words.strip(), hub.FIRST_FOUND
        self._take(hub.SearchBegan(words, order, limit))
        while limit and self._is_wanted(words, order):
            try:
                found = tuple(await self._models.shelf.hub.search(words, order, limit))
            except AppError as error:
                if self._is_wanted(words, order):
                    self._take(hub.SearchFailed(error))
                return
            self._take(hub.SearchAnswered(words, order, found, limit))
            limit = self._state().hub.limit if self._is_wanted(words, order) else 0

    async def look(self, repository: str) -> None:
        """What it holds, and what of it fits."""
        self._take(hub.LookBegan(repository))
        try:
            listing = await self._models.shelf.hub.listing(repository)
        except AppError as error:
            self._take(hub.LookFailed(repository, error))
            return
        self._take(hub.Looked(repository, listing))

    async def fetch(self) -> None:
        """Begin the download of what is chosen, with what belongs to it."""
        state = self._state().hub
        listing, offer = state.listing, state.offer
        if listing is None or offer is None:
            return
        repository = listing.repository.model.repository
        self._take(hub.FetchAsked(repository))
        try:
            await self._models.shelf.hub.check_terms(listing)
            plan = await self._models.shelf.pulling.plan(results.reference(listing, offer))
            self._models.downloads.start(plan)
        except AppError as error:
            self._take(hub.FetchBegun(repository, error))
            return
        self._take(hub.FetchBegun(repository))
        self._take(vm.JobsChanged(self._models.downloads.jobs))

    async def complete(self, reference: str) -> None:
        """Fetch what is missing of a model that was split; parts that are whole are not fetched again."""
        try:
            self._models.downloads.start(await self._models.shelf.pulling.plan(reference))
        except AppError as error:
            self._take(vm.Failed(error))
            return
        self._take(vm.JobsChanged(self._models.downloads.jobs))

    def _is_wanted(self, words: str, order: HubOrder) -> bool:
        """Whether nobody has searched for something else meanwhile."""
        state = self._state().hub
        return (state.words, state.order) == (words, order)
