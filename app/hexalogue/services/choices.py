"""Who answers which conversation, and how far its words may go: it counts at once, and is stored behind."""

from collections.abc import Callable

from hexalogue.domain.errors import AppError
from hexalogue.domain.events import AppEvent, ChoiceChanged, Noticed, SettingsChanged
from hexalogue.domain.ids import ConversationId
from hexalogue.domain.ports import HistoryStore
from hexalogue.domain.privacy import Privacy
from hexalogue.domain.turn import Choice
from hexalogue.services.bus import EventBus
from hexalogue.services.tasks import TaskScope

_DEFAULT = Choice()


class Choices:
    """What was chosen in this run counts from the moment it was chosen, whatever the disk says to it.

    None is the conversation that does not exist yet: its choice goes to the next one that begins. usual_lock: the one
    a new conversation has unless the person says otherwise.
    """

    def __init__(
        self,
        history: HistoryStore,
        bus: EventBus,
        tasks: TaskScope,
        usual_lock: Callable[[], Privacy | None] = lambda: None,
    ) -> None:
        self._history = history
        self._bus = bus
        self._tasks = tasks
        self._answerers: dict[ConversationId | None, tuple[str, tuple[str, ...]]] = {}
        self._locks: dict[ConversationId | None, Privacy | None] = {}
        self._usual_lock = usual_lock
        self._usual = usual_lock()

    async def of(self, conversation: ConversationId | None) -> Choice:
        """The choice as it is now. What cannot be read is as by default, which reaches nobody else."""
        stored = self._for_new()
        if conversation is not None and not (conversation in self._answerers and conversation in self._locks):
            stored = await self._stored(conversation)
        return self._over(conversation, stored)

    def begun(self, conversation: ConversationId) -> Choice:
        """A conversation begins with what was chosen for it; the next new one is answered by the default again."""
        chosen = self._over(None, self._for_new())
        self._answerers[conversation] = (chosen.reference, chosen.fallbacks)
        self._locks[conversation] = chosen.lock
        self._answerers.pop(None, None)
        self._locks.pop(None, None)
        return chosen

    def choose(self, conversation: ConversationId | None, reference: str, fallbacks: tuple[str, ...]) -> None:
        """Others answer from now on."""
        self._answerers[conversation] = (reference, fallbacks)
        self._changed(conversation)

    def lock(self, conversation: ConversationId | None, privacy: Privacy | None) -> None:
        """The words go so far and no further from now on."""
        self._locks[conversation] = privacy
        self._changed(conversation)

    def hear(self, event: AppEvent) -> None:
        """A listener of the bus: another usual lock is another choice for the next new conversation."""
        if isinstance(event, SettingsChanged) and self._usual_lock() != self._usual:
            self._usual = self._usual_lock()
            self._bus.publish(ChoiceChanged(None))

    def _for_new(self) -> Choice:
        return Choice(lock=self._usual_lock())

    def _changed(self, conversation: ConversationId | None) -> None:
        self._bus.publish(ChoiceChanged(conversation))
        if conversation is not None:
            self._tasks.start(self._store(conversation), name="store who answers")

    async def _store(self, conversation: ConversationId) -> None:
        """What the disk refuses is told, and counts for this run."""
        try:
            if conversation in self._answerers:
                await self._history.set_answerer(conversation, *self._answerers[conversation])
            if conversation in self._locks:
                await self._history.set_lock(conversation, self._locks[conversation])
        except AppError as error:
            self._bus.publish(Noticed(error))

    async def _stored(self, conversation: ConversationId) -> Choice:
        try:
            found = await self._history.conversation(conversation)
        except AppError as error:
            self._bus.publish(Noticed(error))
            return _DEFAULT
        return found.choice if found is not None else _DEFAULT

    def _over(self, conversation: ConversationId | None, stored: Choice) -> Choice:
        reference, fallbacks = self._answerers.get(conversation, (stored.reference, stored.fallbacks))
        return Choice(reference, fallbacks, self._locks.get(conversation, stored.lock))
