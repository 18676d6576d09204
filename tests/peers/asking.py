"""What is asked of every peer, and the answer in one piece."""

from collections.abc import AsyncIterable, AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from hexalogue.adapters.remote import HttpProviders
from hexalogue.catalog.providers import load_provider
from hexalogue.domain.chat_events import AnswerEnded, ChatEvent, TextArrived, UsageReported
from hexalogue.domain.ids import ProviderId
from hexalogue.domain.keys import LabelledKey, Secret
from hexalogue.domain.messages import ChatRequest, Message, Role, Sampling
from hexalogue.domain.privacy import Privacy
from hexalogue.domain.provider import FamilyId, ProviderSpec
from hexalogue.domain.target import Target
from hexalogue.wire.client import HttpClient
from hexalogue.wire.network import Network

RESOURCES = Path(__file__).parents[2] / "resources"


@dataclass(frozen=True, slots=True)
class Answer:
    """A finished answer. usage: tokens of the question and of the answer, None where nothing was said."""

    text: str
    reason: str
    usage: UsageReported | None
    events: tuple[ChatEvent, ...]


@dataclass(frozen=True, slots=True)
class OneKey:
    """A source of keys that holds one."""

    key: str

    async def candidates(self, spec: ProviderSpec) -> Sequence[LabelledKey]:
        """The one, whoever asks."""
        del spec
        return (LabelledKey("key", Secret(self.key)),)

    def forget_remembered(self, provider: ProviderId) -> None:
        """Nothing is remembered."""


def row_at(provider: str, port: int, family: FamilyId | None = None) -> ProviderSpec:
    """A row of the catalogue as it is, at a port of this test, spoken to in one of its families."""
    spec = load_provider(RESOURCES, ProviderId(provider))
    spec = replace(spec, defaults={**spec.defaults, "port": str(port)})
    return spec.speaking(family) if family else spec


def at(spec: ProviderSpec, key: str, model: str = "") -> Target:
    """A target whose words stay on this computer."""
    return Target(spec, model, key, Privacy.LOCAL)


def question(text: str = "What is 2+2?", max_tokens: int = 24) -> ChatRequest:
    """One question, drawn greedily."""
    return ChatRequest((Message.of(Role.USER, text),), Sampling(temperature=0.0, max_tokens=max_tokens))


async def answer_of(events: AsyncIterable[ChatEvent]) -> Answer:
    """The whole answer; its last event must be AnswerEnded."""
    seen = tuple([event async for event in events])
    last = seen[-1]
    assert isinstance(last, AnswerEnded)
    text = "".join(event.text for event in seen if isinstance(event, TextArrived))
    usage = next((event for event in seen if isinstance(event, UsageReported)), None)
    return Answer(text, last.finish_reason, usage, seen)


@asynccontextmanager
async def http_providers() -> AsyncIterator[HttpProviders]:
    """The adapter core with a client of its own."""
    providers = HttpProviders(HttpClient(Network()), dict)
    try:
        yield providers
    finally:
        await providers.close()
