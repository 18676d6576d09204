"""Freeing memory: what models of ours lie in it and are not asked right now, and the person's choice among them."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtWidgets import QWidget

from hexalogue.domain.errors import AppError
from hexalogue.domain.events import Noticed
from hexalogue.domain.models import ModelPhase
from hexalogue.domain.quantities import said_size
from hexalogue.services.facade import Services
from hexalogue.ui import dialogs
from hexalogue.ui.language import say


@dataclass(frozen=True, slots=True)
class Held:
    """A model in memory. words: which, where, and about how much of it.   free: puts it away."""

    words: str
    free: Callable[[], Awaitable[object]]


async def free_memory(window: QWidget, services: Services) -> None:
    """Put away the only one there is; of several, those that the person chooses. The next message brings them back."""
    there = await held(services)
    if not there:
        text = say("No model of Hexalogue is in memory without being needed. Close other programs.")
        await dialogs.tell(window, say("There is nothing to free"), text)
        return
    chosen: tuple[int, ...] = (0,)
    if len(there) > 1:
        text = say("Nobody asks these models right now. A message that needs one of them loads it again.")
        words = [one.words for one in there]
        chosen = await dialogs.pick(window, say("Free the memory"), text, words, yes=say("Free the memory"))
    for number in chosen:
        try:
            await there[number].free()
        except AppError as error:
            services.bus.publish(Noticed(error))


async def held(services: Services) -> list[Held]:
    """The model inside the application first, then those of engines."""
    state = services.models.state
    found: list[Held] = []
    if state.phase is ModelPhase.READY and state.model is not None:
        inside = say(
            "{model}, inside Hexalogue: about {size}", model=state.model.name, size=said_size(state.model.size_bytes)
        )
        found.append(Held(inside, services.models.rest))
    panel = (await asyncio.to_thread(lambda: services.beyond().machinery())).panel
    for status in await panel.idle():
        name, size = panel.spec(status.engine).name, said_size(status.memory_bytes)
        words = say("{model}, in {engine}: {size}", model=status.model, engine=name, size=size)
        if not status.memory_bytes:
            words = say("{model}, in {engine}", model=status.model, engine=name)
        found.append(Held(words, partial(panel.stop, status.engine, status.model)))
    return found
