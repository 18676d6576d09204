"""Hearing what a stand-in says: through the pure parts alone, or through the real client."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from tests.stand_ins.family_servers.places import MODEL, PLACES
from tests.stand_ins.family_servers.server import FamilyServer, Reply

from hexalogue.adapters.credentials import Credentials
from hexalogue.adapters.families.base import Endpoint, Failed, Finished
from hexalogue.adapters.families.registry import family
from hexalogue.adapters.http_chat import HttpChat
from hexalogue.domain.chat_events import AnswerEnded, ReasoningArrived, TextArrived, ToolCallArrived, UsageReported
from hexalogue.domain.errors import AppError, BadReply, Cut
from hexalogue.domain.ids import ProviderId
from hexalogue.domain.messages import ChatRequest, Message, Role
from hexalogue.domain.privacy import Privacy
from hexalogue.domain.provider import Auth, FamilyId, ProviderSpec
from hexalogue.domain.target import Target
from hexalogue.wire.client import HttpClient
from hexalogue.wire.eventstream import EventStreamDecoder
from hexalogue.wire.frames import BadStream, Decoder
from hexalogue.wire.ndjson import NdjsonDecoder
from hexalogue.wire.sse import SseDecoder

QUESTION = ChatRequest((Message.of(Role.SYSTEM, "Be kind."), Message.of(Role.USER, "Hi")))


@dataclass
class Heard:
    """An answer as it was heard. order: kinds of events, each once for a run of them."""

    text: str = ""
    reasoning: str = ""
    calls: list[ToolCallArrived] = field(default_factory=list)
    usage: tuple[int, int] | None = None
    reason: str | None = None
    error: AppError | None = None
    order: list[str] = field(default_factory=list)

    def take(self, event: object) -> None:
        """One event more."""
        assert self.error is None, "nothing comes after an error"
        match event:
            case TextArrived(text):
                assert text
                self.text += text
            case ReasoningArrived(text):
                assert text
                self.reasoning += text
            case ToolCallArrived():
                self.calls.append(event)
            case UsageReported(sent, received):
                self.usage = (sent, received)
            case Finished(reason) | AnswerEnded(reason):
                assert self.reason is None, "an answer ends once"
                self.reason = reason
            case Failed(error):
                self.error = error
        self.order.append(type(event).__name__)


def spec_of(family_id: FamilyId, base_url: str, auth: Auth | None = None) -> ProviderSpec:
    return ProviderSpec(
        id=ProviderId("stand-in"),
        name="Stand-in",
        category="cloud_provider",
        privacy=Privacy.THIRD_PARTY,
        families=(family_id,),
        base_url=base_url,
        defaults={"api_version": "2024-10-21", "region": "us-east-1", "project": "p", "location": "l"},
        auth=auth or Auth(),
    )


def decoder_of(family_id: FamilyId) -> Decoder:
    match family(family_id).framing:
        case "ndjson":
            return NdjsonDecoder()
        case "aws":
            return EventStreamDecoder()
        case _:
            return SseDecoder()


def here(family_id: FamilyId) -> Endpoint:
    return Endpoint("Stand-in", "stand-in", f"http://127.0.0.1:1{PLACES[family_id].base}")


def heard_from(family_id: FamilyId, pieces: Iterable[bytes]) -> Heard:
    """The pure door: decoder and parser. Bytes that are no such stream count as what the adapter makes of them."""
    heard = Heard()
    decoder, parser = decoder_of(family_id), family(family_id).new_parser(here(family_id))
    try:
        for piece in pieces:
            for event in parser.feed(decoder.feed(piece)):
                heard.take(event)
    except BadStream as error:
        heard.take(Failed(BadReply("Stand-in", "no such stream", detail=str(error))))
        return heard
    try:
        rest = decoder.end()
    except BadStream as error:
        heard.take(Failed(Cut("The answer", detail=str(error))))
        return heard
    for event in [*parser.feed(rest), *parser.end()]:
        heard.take(event)
    return heard


class Doors:
    """Both ways of hearing a reply."""

    def __init__(self, client: HttpClient) -> None:
        self.chat = HttpChat(client, Credentials(client))

    async def through_server(
        self, family_id: FamilyId, reply: Reply, *, key: str = "", has_key: str = "", request: ChatRequest = QUESTION
    ) -> tuple[Heard, FamilyServer]:
        heard = Heard()
        async with FamilyServer(family_id, key=key) as server:
            server.say(reply)
            spec = spec_of(family_id, server.base_url, PLACES[family_id].auth)
            try:
                async for event in self.chat.stream(Target(spec, MODEL, has_key), request):
                    heard.take(event)
            except AppError as error:
                heard.take(Failed(error))
        return heard, server
