"""Keys that are not kept yet: typed into a field, or pasted. They wait here as `Secret`s, and nowhere else."""

from collections.abc import Callable

from hexalogue.domain.errors import AppError, BadArgument
from hexalogue.domain.ids import ProviderId
from hexalogue.domain.key_owners import owners_of
from hexalogue.domain.keys import KeyPlace, KeyRef, KeyState, Secret, cleaned_key
from hexalogue.services.facade import Services
from hexalogue.ui.keys import rows
from hexalogue.ui.keys import viewmodel as vm
from hexalogue.ui.keys.places import KeyPlaces


class Newcomers:
    """Takes keys in. state, take: the page's.   places: gets the place ready that a key goes to."""

    def __init__(
        self,
        services: Services,
        places: KeyPlaces,
        state: Callable[[], vm.KeysState],
        take: Callable[[vm.KeysEvent], None],
    ) -> None:
        self._services = services
        self._places = places
        self._state = state
        self._take = take
        self._in_hand: Secret | None = None

    def drop(self) -> None:
        """Forget the key in hand, and close what asked for it."""
        self._in_hand = None
        self._take(vm.EditEnded())
        self._take(vm.OfferEnded())

    async def offer(self, typed: Secret) -> None:
        """A text was pasted: say whose key it may be. What is no key at all is told as an error."""
        try:
            secret = cleaned_key(typed.reveal())
        except BadArgument as error:
            self._take(vm.Failed(error))
            return
        self.drop()
        self._in_hand = secret
        owners = tuple(spec.id for spec in owners_of(secret, self._state().known.takers))
        chosen = owners[0] if len(owners) == 1 else None
        kept_as = await self._kept_as(chosen, secret) if chosen is not None else None
        self._take(vm.ErrorSeen())
        self._take(vm.Pasted(vm.Offer(secret.last4 or "", owners, chosen, kept_as)))

    async def choose(self, provider: ProviderId) -> None:
        """The person said whose it is."""
        secret = self._in_hand
        if secret is not None:
            self._take(vm.OwnerChosen(provider, await self._kept_as(provider, secret)))

    async def save_offer(self) -> KeyRef | None:
        """Keep the pasted key where the offer says, behind the keys that are there. As `save_typed`."""
        offer = self._state().offer
        if offer is None or offer.chosen is None or self._in_hand is None:
            return None
        label = rows.free_label(self._state().keys_of(offer.chosen))
        return await self._save(KeyRef(offer.chosen, label), self._in_hand, None)

    async def save_typed(self, ref: KeyRef, typed: Secret, place: KeyPlace | None) -> KeyRef | None:
        """Keep what was typed. The reference of the key, or None when it is not kept, which the page then tells.

        An empty field is the key of the last attempt, whose place was not ready then.
        """
        if self._state().editing is None:
            return None
        try:
            secret = cleaned_key(typed.reveal()) if typed or self._in_hand is None else self._in_hand
        except BadArgument as error:
            self._in_hand = None
            self._take(vm.SavingFailed(error))
            return None
        self._in_hand = secret
        return await self._save(ref, secret, place)

    async def _save(self, ref: KeyRef, secret: Secret, place: KeyPlace | None) -> KeyRef | None:
        keys = self._services.keys
        self._take(vm.SavingBegan())
        try:
            where = self._place_of(ref) or place or self._state().target
            if where is None:
                raise BadArgument("Nothing says yet where keys go.", fix="Choose a place for them above.")
            if not await self._places.made_ready(keys, where):
                self._take(vm.SavingFailed(None))
                return None
            saved = await keys.keep(ref.provider, secret, label=ref.label, place=where)
        except AppError as error:
            self._take(vm.SavingFailed(error))
            return None
        self._in_hand = None
        self._take(vm.Saved(saved.row.ref, saved.warning or ""))
        return saved.row.ref

    def _place_of(self, ref: KeyRef) -> KeyPlace | None:
        """Where the key of this name is kept: the new one takes its place."""
        sources = [row.source for row in self._state().keys_of(ref.provider) if row.ref.label == ref.label]
        kept = [source for source in sources if source in tuple(KeyPlace)]
        return KeyPlace(kept[0]) if kept else None

    async def _kept_as(self, provider: ProviderId, secret: Secret) -> KeyRef | None:
        """Under which name the very same key is there already."""
        for row in self._state().keys_of(provider):
            if row.state not in (KeyState.STORED, KeyState.ENVIRONMENT):
                continue
            try:
                if await self._services.keys.secret(row.ref) == secret:
                    return row.ref
            except AppError:  # it cannot be read now, so nobody can tell
                continue
        return None
