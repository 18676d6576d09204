"""Hostile streams through a real socket, the client and the family: the right text, or an error that says so."""

import asyncio

import pytest
from tests.stand_ins.hostile_streams import CASES, FINISHED, Case
from tests.stand_ins.raw_server import GATE, RawServer

from hexalogue.adapters.credentials import Credentials
from hexalogue.adapters.http_chat import HttpChat
from hexalogue.domain.chat_events import AnswerEnded, TextArrived
from hexalogue.domain.errors import AppError
from hexalogue.domain.ids import ProviderId
from hexalogue.domain.messages import ChatRequest, Message, Role
from hexalogue.domain.privacy import Privacy
from hexalogue.domain.provider import ProviderSpec
from hexalogue.domain.target import Target
from hexalogue.wire.client import HttpClient
from hexalogue.wire.network import Network
from hexalogue.wire.timeouts import Patience

QUESTION = ChatRequest((Message.of(Role.USER, "Hi"),))
PATIENCE = Patience(between_s=0.5)
LONGEST_S = 30.0


async def answered(server: RawServer, case: Case) -> tuple[str, str]:
    """The text that arrived, and how the answer ended."""
    spec = ProviderSpec(
        ProviderId("someone"),
        "Someone",
        "lan_endpoint",
        Privacy.LOCAL,
        ("openai_chat",),
        base_url=f"http://127.0.0.1:{server.port}/v1",
    )
    client = HttpClient(Network(), PATIENCE)
    text, end = "", ""
    try:
        async for event in HttpChat(client, Credentials(client)).stream(Target(spec, "m"), QUESTION):
            if isinstance(event, TextArrived):
                text += event.text
            if isinstance(event, AnswerEnded):
                end = FINISHED
            if GATE in case.answer and text == case.text:
                server.open_gate()
    except AppError as error:
        end = error.kind
    finally:
        await client.close()
    return text, end


@pytest.mark.parametrize("name", CASES)
async def test_a_hostile_stream_gives_its_text_or_its_error(name: str) -> None:
    case = CASES[name]

    with RawServer(case.answer) as server:
        async with asyncio.timeout(LONGEST_S):
            text, end = await answered(server, case)

    assert text == case.text
    assert end in case.ends
