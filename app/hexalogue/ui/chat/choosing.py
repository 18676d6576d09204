"""Between the services and the header: who answers the conversation that is shown, who else could, and its lock."""

import asyncio
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from hexalogue.domain.chains import chain_named, chain_reference
from hexalogue.domain.errors import AppError
from hexalogue.domain.events import Noticed
from hexalogue.domain.ids import ConversationId, ModelId
from hexalogue.domain.model_names import short_name
from hexalogue.domain.models import LocalModel
from hexalogue.domain.privacy import Privacy, widest
from hexalogue.domain.turn import Choice, Turn
from hexalogue.services.facade import Services
from hexalogue.ui.chat import words
from hexalogue.ui.chat.answerers import Answerer, Known, answer_menu
from hexalogue.ui.chat.viewmodel import ChatState, nobody_answers
from hexalogue.ui.language import say
from hexalogue.ui.sentences import said_error

if TYPE_CHECKING:
    from hexalogue.services.beyond import Beyond
    from hexalogue.services.offers import Offer, OffersService
    from hexalogue.ui.chat.pane import ChatView

# A list of models is asked for again when the menu is opened after so long.
FRESH_S = 60.0


class Choosing:
    """Loads what the header shows. state: the page's, read whenever it is needed.   show: takes who answers."""

    def __init__(
        self,
        services: Services,
        view: "ChatView",
        state: Callable[[], ChatState],
        show: Callable[[Choice, Answerer | None, str], None],
    ) -> None:
        self._services = services
        self._view = view
        self._state = state
        self._show = show
        self._asked_at = float("-inf")
        self._known = Known(services.provider.id)
        header = view.header
        header.answerer_chosen.connect(self.choose)
        header.fallback_wished.connect(lambda wished: self.fall_back(wished=wished))
        header.lock_chosen.connect(self.lock)
        header.menu_opening.connect(self._opening)

    # --- intents

    def choose(self, reference: str) -> None:
        """Have somebody else answer. While no model answers by itself, one of this computer becomes the default."""
        state = self._state()
        local = self._local_of(reference)
        if local is not None and nobody_answers(state.model):
            self._services.models.use(local)
            reference = ""
        fallbacks = state.choice.fallbacks if reference else ()
        self._services.chat.choose(state.conversation, reference, fallbacks)

    def fall_back(self, *, wished: bool) -> None:
        """Whether the default answers where the choice cannot."""
        state = self._state()
        others = tuple(reference for reference in state.choice.fallbacks if reference)
        self._services.chat.choose(state.conversation, state.choice.reference, (*others, "") if wished else others)

    def lock(self, privacy: str) -> None:
        """Keep the words inside a class; empty takes the lock away."""
        self._services.chat.lock(self._state().conversation, Privacy(privacy) if privacy else None)

    # --- what takes time

    def use_models(self, models: tuple[LocalModel, ...]) -> None:
        """These are on this computer."""
        self._known = replace(self._known, models=models)
        self._show_where_open()

    def follow(self) -> None:
        """Find out who answers the conversation that is shown, and show it."""
        self._services.tasks.start(self._follow(self._state().conversation), name="find out who answers")

    def settings_changed(self) -> None:
        """Another default, or a chain that is another one now: both say where the words go."""
        state = self._state()
        if self._usual != state.usual or chain_named(state.choice.reference or self._usual) is not None:
            self.follow()

    async def know_names(self, turns: Sequence[Turn]) -> None:
        """Read who there is in a thread, where somebody other than the built-in engine has answered."""
        built_in = self._services.provider.id
        if any(answer.provider not in (None, built_in) for turn in turns for answer in turn.answers):
            await asyncio.to_thread(self._services.beyond)

    async def _follow(self, conversation: ConversationId | None) -> None:
        choice = await self._services.chat.choice(conversation)
        if conversation != self._state().conversation:
            return
        self._take(choice, None)
        named = choice.reference or self._usual
        if named:
            answerer = await self._answerer(named)
            state = self._state()
            if (state.conversation, state.choice, state.choice.reference or self._usual) == (
                conversation,
                choice,
                named,
            ):
                self._take(choice, answerer)

    async def _answerer(self, reference: str) -> Answerer:
        beyond = await asyncio.to_thread(self._services.beyond)
        chain = chain_named(reference)
        if chain is not None:
            return await self._of_chain(beyond, reference, chain)
        plan = await beyond.router.plan((reference,), Privacy.THIRD_PARTY)
        if not plan.steps:
            return Answerer(reference, problem=said_error(plan.refused[0].error))
        step = plan.steps[0]
        if step.spec.id == self._services.provider.id:
            return Answerer(_name_of(self._known.models, step.model), privacy=step.privacy)
        return Answerer(short_name(step.model), step.spec.name, step.privacy)

    async def _of_chain(self, beyond: "Beyond", reference: str, name: str) -> Answerer:
        """Any of its members may answer, so the one that reaches furthest is the promise."""
        plan = await beyond.router.plan((reference,), None)
        if not plan.steps:
            return Answerer(name, say(words.CHAIN), problem=said_error(plan.refused[0].error))
        return Answerer(name, say(words.CHAIN), widest(step.privacy for step in plan.steps))

    async def _know_chains(self, beyond: "Beyond") -> None:
        chains = self._services.settings.current.chains
        found = [(name, await self._of_chain(beyond, chain_reference(name), name)) for name in chains]
        self._known = replace(self._known, chains=tuple((name, row.privacy) for name, row in found))

    async def _ask_around(self) -> None:
        """Who else could answer: each is shown when it has said which models it has."""
        try:
            beyond = await asyncio.to_thread(self._services.beyond)
            await self._know_chains(beyond)
            self._show_where_open()
            offers = await beyond.offers.to_ask()
            self._known = replace(self._known, offers=tuple(offers))
            self._show_where_open()
            async with asyncio.TaskGroup() as group:
                for offer in offers:
                    group.create_task(self._ask(beyond.offers, offer))
            self._asked_at = time.monotonic()
        except AppError as error:
            self._services.bus.publish(Noticed(error))
        finally:
            self._known = replace(self._known, is_asking=False)
        self._show_where_open()

    async def _ask(self, offers: "OffersService", offer: "Offer") -> None:
        asked = await offers.asked(offer)
        rows = tuple(asked if row.spec.id == asked.spec.id else row for row in self._known.offers)
        self._known = replace(self._known, offers=rows)
        self._show_where_open()

    # --- the menu

    def _opening(self) -> None:
        if not self._known.is_asking and time.monotonic() - self._asked_at >= FRESH_S:
            self._known = replace(self._known, is_asking=True)
            self._services.tasks.start(self._ask_around(), name="ask who could answer")
        self._show_menu()

    def _take(self, choice: Choice, answerer: Answerer | None) -> None:
        self._show(choice, answerer, self._usual)
        self._show_where_open()

    @property
    def _usual(self) -> str:
        return self._services.settings.current.default_reference

    def _show_where_open(self) -> None:
        if self._view.header.menu.isVisible():
            self._show_menu()

    def _show_menu(self) -> None:
        state = self._state()
        usual = state.answerer if state.usual and not state.choice.reference else None
        self._view.render_menu(answer_menu(state.choice, state.model, self._known, state.usual, usual))

    def _local_of(self, reference: str) -> ModelId | None:
        prefix = f"{self._services.provider.id}:"
        return ModelId(reference.removeprefix(prefix)) if reference.startswith(prefix) else None


def _name_of(models: Sequence[LocalModel], model: str) -> str:
    return next((row.name for row in models if row.id == model), model)
