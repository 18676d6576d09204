"""One question without a conversation: references resolved, the model brought, the answer streamed."""

import asyncio
from collections.abc import AsyncGenerator, Sequence
from dataclasses import dataclass
from pathlib import Path

from hexalogue.domain.chat_events import AnswerFailed, ChatEvent, TextArrived
from hexalogue.domain.errors import AppError, BadArgument, EngineError, NoModelYet, NoSuchModel, WireError
from hexalogue.domain.messages import ChatRequest, Message, Role
from hexalogue.domain.models import LocalModel
from hexalogue.domain.privacy import Privacy
from hexalogue.domain.provider import ProviderSpec
from hexalogue.domain.references import split_reference
from hexalogue.services.answering import Answering
from hexalogue.services.models import ModelsService
from hexalogue.services.settings import SettingsService

# Longer texts do not fit into a small model's context; the error then says so with numbers.
LARGEST_FILE_BYTES = 4_000_000


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked. references: tried in order, empty for the default model. files: text put before the prompt."""

    prompt: str
    references: tuple[str, ...] = ()
    system: str = ""
    files: tuple[Path, ...] = ()
    max_class: Privacy = Privacy.THIRD_PARTY


class AskService:
    """Answers one question with the first reference that can."""

    def __init__(
        self,
        models: ModelsService,
        answering: Answering,
        settings: SettingsService,
        provider: ProviderSpec,
    ) -> None:
        self._models = models
        self._answering = answering
        self._settings = settings
        self._provider = provider

    async def stream(self, question: Question) -> AsyncGenerator[ChatEvent, None]:
        """RouteChosen for every hop, then the answer; ends in AnswerEnded or AnswerFailed. Raises no AppError."""
        references = question.references or ("",)
        for position, reference in enumerate(references):
            is_last = position == len(references) - 1
            has_text = False
            async for event in self._hop(question, reference):
                has_text = has_text or isinstance(event, TextArrived)
                if isinstance(event, AnswerFailed) and not is_last and not has_text and _may_fall_back(event.error):
                    break
                yield event
            else:
                return

    async def _hop(self, question: Question, reference: str) -> AsyncGenerator[ChatEvent, None]:
        try:
            request = ChatRequest(await asyncio.to_thread(_messages, question), self._settings.current.sampling)
            model = await self._model(reference, question.max_class)
            await self._models.loader.load(model)
        except AppError as error:
            error.provider = error.provider or self._provider.id
            yield AnswerFailed(error)
            return
        events = self._answering.stream(request)
        try:
            async for event in events:
                yield event
        finally:
            await events.aclose()

    async def _model(self, reference: str, max_class: Privacy) -> LocalModel:
        if not self._provider.privacy.is_within(max_class):
            raise BadArgument(f"{self._provider.name} is outside the class {max_class}.", fix="Allow a wider class.")
        if not reference:
            return await self._default()
        prefix, name = split_reference(reference, dict.fromkeys(self._provider.names, self._provider.id))
        found = await self._models.shelf.named(name, reference)
        if found is None or (prefix is not None and prefix != self._provider.id):
            raise NoSuchModel(reference, tuple(row.id for row in await self._models.models()))
        return found

    async def _default(self) -> LocalModel:
        """The model that would answer in the window; the default is fetched only when none is here at all."""
        shelf = self._models.shelf
        ranked = await shelf.ranked(self._settings.current.model)
        if ranked:
            return ranked[0]
        try:
            fetched = await self._models.pulled(shelf.default.id)
            return await shelf.at(fetched.path)
        except WireError as error:
            raise NoModelYet(
                f"none is on this computer, and {error.message[0].lower()}{error.message[1:-1]}"
            ) from error


def _may_fall_back(error: AppError) -> bool:
    """Only what another model may do better: an engine or a network that failed, never a request that is wrong."""
    return isinstance(error, EngineError | WireError)


def _messages(question: Question) -> tuple[Message, ...]:
    texts = [f"{path.name}:\n{_text_of(path)}" for path in question.files]
    asked = "\n\n".join([*texts, question.prompt])
    system: Sequence[Message] = (Message.of(Role.SYSTEM, question.system),) if question.system else ()
    return (*system, Message.of(Role.USER, asked))


def _text_of(path: Path) -> str:
    """A text file's content. Raises BadArgument for one that is missing, large or not text."""
    try:
        if path.stat().st_size > LARGEST_FILE_BYTES:
            raise BadArgument(f"{path.name} is too large to be read into a question.", fix="Cut out the part you mean.")
        return path.read_bytes().decode("utf-8")
    except UnicodeDecodeError as error:
        raise BadArgument(f"{path.name} is not a text file.", fix="Give a file of plain text (UTF-8).") from error
    except OSError as error:
        raise BadArgument(f"{path} could not be read: {error.strerror}.", fix="Check the path.") from error
