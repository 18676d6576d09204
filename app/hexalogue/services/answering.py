"""One answer, from messages to events: who answers is said first, errors become the last event."""

from collections.abc import AsyncGenerator
from contextlib import aclosing

from hexalogue.domain.chat_events import AnswerBegan, AnswerEnded, AnswerFailed, ChatEvent, RouteChosen, UsageReported
from hexalogue.domain.errors import AppError
from hexalogue.domain.messages import ChatRequest
from hexalogue.domain.ports import InProcessEngine
from hexalogue.domain.provider import ProviderSpec
from hexalogue.services.loading import ModelLoader


class Answering:
    """Answers a request with the model that is ready. Closing the stream stops the model."""

    def __init__(self, loader: ModelLoader, engine: InProcessEngine, provider: ProviderSpec) -> None:
        self._loader = loader
        self._engine = engine
        self._provider = provider

    async def stream(self, request: ChatRequest) -> AsyncGenerator[ChatEvent, None]:
        """AnswerBegan and RouteChosen once a model is ready, then its events; ends in AnswerEnded or AnswerFailed."""
        try:
            model = await self._loader.ready()
            self._loader.answering = True
            yield AnswerBegan()
            yield RouteChosen(self._provider.id, model.id, self._provider.privacy)
            tokens = 0
            async with aclosing(self._engine.stream(request)) as events:
                async for event in events:
                    match event:
                        case UsageReported(output_tokens=count):
                            tokens = count
                        case AnswerEnded(tokens_per_s=speed):
                            await self._loader.learn(speed, tokens)
                    yield event
        except AppError as error:
            error.provider = error.provider or self._provider.id
            yield AnswerFailed(error)
        finally:
            self._loader.answer_ended()
