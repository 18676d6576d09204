"""One contract for all API families, held at two doors: the pure parts alone, and a real server behind the real client.

Whatever protocol carries it, the same answer is heard as the same events; what goes wrong is a typed error and never an
empty answer passed off as success. What a family has no place for is in `LACKS`, each with its reason.
"""

from collections.abc import AsyncIterator, Sequence
from dataclasses import replace

import pytest
import pytest_asyncio
from tests.stand_ins.family_servers import FINISH, Called, FamilyServer, Reply, Script, cut_short, rendered
from tests.stand_ins.family_servers.hearing import QUESTION, Doors, Heard, heard_from, here, spec_of
from tests.stand_ins.family_servers.places import MODEL
from tests.stand_ins.family_servers.server import PAGE

from hexalogue.adapters.credentials import Credentials
from hexalogue.adapters.families.base import BadShape, Failed
from hexalogue.adapters.families.registry import FAMILIES, family
from hexalogue.adapters.listing import served_models
from hexalogue.domain.chat_events import ToolCallArrived
from hexalogue.domain.errors import AppError, BadKey, BadReply, Cut, NotSupported, ProviderError
from hexalogue.domain.messages import ToolSpec
from hexalogue.domain.provider import FamilyId
from hexalogue.domain.target import Target
from hexalogue.wire.client import HttpClient
from hexalogue.wire.network import Network

ALL: tuple[FamilyId, ...] = tuple(FAMILIES)

# (family, part) -> why it is not there.
LACKS: dict[tuple[FamilyId, str], str] = {
    ("lmstudio_native", "tools"): "the API runs tools of its own servers and takes none of ours",
    ("koboldai_native", "tools"): "the API completes a raw prompt",
    ("koboldai_native", "reasoning"): "the API completes a raw prompt: only think tags, tested with the family",
    ("koboldai_native", "usage"): "the stream counts nothing",
}
# Where the finish reason and the end mark are two things, the reason alone is an end.
REASON_SUFFICES: frozenset[FamilyId] = frozenset({"openai_chat", "azure_openai", "anthropic_messages"})

TOOL = ToolSpec("weather", "Tells it.", {"type": "object", "properties": {"city": {"type": "string"}}})
CITY = {"city": "Köln", "days": [1, 2]}
SAID = "".join(Script().text)


def those_with(part: str) -> list[FamilyId]:
    return [one for one in ALL if (one, part) not in LACKS]


@pytest_asyncio.fixture
async def doors() -> AsyncIterator[Doors]:
    client = HttpClient(Network(stall_s=10))
    yield Doors(client)
    await client.close()


@pytest.fixture(params=["pure", "server"])
def door(request: pytest.FixtureRequest) -> str:
    return str(request.param)


async def hear(doors: Doors, door: str, family_id: FamilyId, reply: Reply) -> Heard:
    if door == "pure":
        if reply.is_cut or reply.is_short:
            return heard_from(family_id, [cut_short(family_id, reply.script)])
        return heard_from(family_id, rendered(family_id, reply.script))
    return (await doors.through_server(family_id, reply))[0]


@pytest.mark.parametrize("family_id", ALL)
async def test_text_is_heard_to_its_end(doors: Doors, door: str, family_id: FamilyId) -> None:
    heard = await hear(doors, door, family_id, Reply())

    assert (heard.text, heard.reasoning, heard.calls, heard.error) == (SAID, "", [], None)
    assert heard.reason == FINISH[family_id]


@pytest.mark.parametrize("family_id", those_with("reasoning"))
async def test_reasoning_comes_before_text_and_apart_from_it(doors: Doors, door: str, family_id: FamilyId) -> None:
    heard = await hear(doors, door, family_id, Reply(Script(reasoning=("Let me ", "see…"))))

    assert (heard.reasoning, heard.text) == ("Let me see…", SAID)
    assert heard.order.index("ReasoningArrived") < heard.order.index("TextArrived")


@pytest.mark.parametrize("family_id", those_with("tools"))
async def test_a_tool_call_comes_once_and_whole(doors: Doors, door: str, family_id: FamilyId) -> None:
    heard = await hear(doors, door, family_id, Reply(Script(tool=Called())))

    assert heard.calls == [ToolCallArrived("call_abc123", "weather", CITY)]
    assert heard.reason is not None
    assert heard.error is None


@pytest.mark.parametrize("family_id", those_with("usage"))
async def test_usage_is_as_it_was_counted(doors: Doors, door: str, family_id: FamilyId) -> None:
    heard = await hear(doors, door, family_id, Reply(Script(usage=(4321, 77))))

    assert heard.usage == (4321, 77)


@pytest.mark.parametrize("family_id", ALL)
async def test_an_answer_without_usage_is_whole(doors: Doors, door: str, family_id: FamilyId) -> None:
    heard = await hear(doors, door, family_id, Reply(Script(usage=None)))

    assert (heard.text, heard.reason, heard.error) == (SAID, FINISH[family_id], None)


@pytest.mark.parametrize("family_id", ALL)
async def test_an_error_in_the_stream_is_one_and_keeps_the_text(doors: Doors, door: str, family_id: FamilyId) -> None:
    heard = await hear(doors, door, family_id, Reply(Script(error="The server had an error.")))

    assert heard.text == SAID
    assert isinstance(heard.error, ProviderError)
    assert heard.reason is None


@pytest.mark.parametrize("family_id", ALL)
@pytest.mark.parametrize("is_cut", [True, False], ids=["hung up", "ended"])
async def test_a_stream_that_breaks_off_is_an_error_and_keeps_the_text(
    doors: Doors, door: str, family_id: FamilyId, is_cut: bool
) -> None:
    heard = await hear(doors, door, family_id, Reply(is_cut=is_cut, is_short=not is_cut))

    assert heard.text.startswith(Script().text[0])
    assert SAID.startswith(heard.text)
    assert isinstance(heard.error, Cut)
    assert heard.reason is None


@pytest.mark.parametrize("family_id", ALL)
async def test_a_stream_without_reason_and_mark_is_cut(doors: Doors, door: str, family_id: FamilyId) -> None:
    heard = await hear(doors, door, family_id, Reply(Script(has_reason=False, has_mark=False)))

    assert heard.text == SAID
    assert isinstance(heard.error, Cut)


@pytest.mark.parametrize("family_id", ALL)
async def test_a_reason_without_a_mark_is_an_end_where_they_are_two(
    doors: Doors, door: str, family_id: FamilyId
) -> None:
    heard = await hear(doors, door, family_id, Reply(Script(has_mark=False)))

    assert heard.text == SAID
    if family_id in REASON_SUFFICES:
        assert (heard.reason, heard.error) == (FINISH[family_id], None)
    else:
        assert isinstance(heard.error, Cut)


@pytest.mark.parametrize("family_id", ALL)
async def test_unknown_fields_and_events_are_passed_over(doors: Doors, door: str, family_id: FamilyId) -> None:
    heard = await hear(doors, door, family_id, Reply(Script(is_unknown=True)))

    assert (heard.text, heard.reason, heard.error) == (SAID, FINISH[family_id], None)


@pytest.mark.parametrize("family_id", ALL)
def test_any_cutting_of_the_bytes_gives_the_same_answer(family_id: FamilyId) -> None:
    has_tools = (family_id, "tools") not in LACKS
    body = b"".join(rendered(family_id, Script(reasoning=("Hm — 日",), tool=Called() if has_tools else None)))
    whole = heard_from(family_id, [body])

    for size in (1, 2, 3, 7, 64):
        assert replace(heard_from(family_id, cut(body, size)), order=[]) == replace(whole, order=[])


def cut(body: bytes, size: int) -> Sequence[bytes]:
    return [body[at : at + size] for at in range(0, len(body), size)]


@pytest.mark.parametrize("family_id", ALL)
async def test_characters_split_between_chunks_are_whole(doors: Doors, family_id: FamilyId) -> None:
    heard, _ = await doors.through_server(family_id, Reply(cutting="bytes"))

    assert (heard.text, heard.reason) == (SAID, FINISH[family_id])


@pytest.mark.parametrize("family_id", ALL)
async def test_a_compressed_stream_is_heard_although_nobody_asked_for_it(doors: Doors, family_id: FamilyId) -> None:
    heard, _ = await doors.through_server(family_id, Reply(is_gzip=True))

    assert (heard.text, heard.reason, heard.error) == (SAID, FINISH[family_id], None)


@pytest.mark.parametrize("family_id", ALL)
@pytest.mark.parametrize("status", [200, 502])
async def test_a_web_page_is_an_error_and_no_empty_answer(doors: Doors, family_id: FamilyId, status: int) -> None:
    heard, _ = await doors.through_server(family_id, Reply(page=status))

    assert isinstance(heard.error, ProviderError | BadReply)
    assert (heard.text, heard.reason) == ("", None)


@pytest.mark.parametrize("family_id", ALL)
@pytest.mark.parametrize("body", [PAGE, b"", b'{"error": "no"}', b"{}", b"null", b"data: {}\n\n", b"\x00" * 40])
def test_what_is_no_stream_at_all_is_never_an_answer(family_id: FamilyId, body: bytes) -> None:
    heard = heard_from(family_id, [body])

    assert heard.error is not None
    assert (heard.text, heard.reason) == ("", None)


@pytest.mark.parametrize(
    ("script", "text", "kind"),
    [
        (Script(), SAID, type(None)),
        (Script(error="Server is busy."), "", ProviderError),
        (Script(has_mark=False), "", BadReply),
    ],
    ids=["answer", "error", "nothing"],
)
async def test_koboldai_itself_answers_at_once(doors: Doors, script: Script, text: str, kind: type[object]) -> None:
    heard = Heard()
    async with FamilyServer("koboldai_native") as server:
        server.say(script)
        spec = replace(spec_of("koboldai_native", server.base_url), quirks=("kobold_plain",))
        try:
            async for event in doors.chat.stream(Target(spec, MODEL), QUESTION):
                heard.take(event)
        except AppError as error:
            heard.take(Failed(error))

    assert (heard.text, server.asked[0].path) == (text, "/api/v1/generate")
    assert isinstance(heard.error, kind)
    assert (heard.reason is None) == (heard.error is not None)


@pytest.mark.parametrize("family_id", ALL)
async def test_a_wrong_key_is_said_so(doors: Doors, family_id: FamilyId) -> None:
    heard, server = await doors.through_server(family_id, Reply(), key="right-key-123", has_key="wrong-key-123")

    assert isinstance(heard.error, BadKey)
    assert "wrong-key-123" not in f"{heard.error.message} {heard.error.fix} {heard.error.detail}"
    assert len(server.asked) == 1


@pytest.mark.parametrize("family_id", ALL)
async def test_the_key_travels_as_the_row_says(doors: Doors, family_id: FamilyId) -> None:
    heard, server = await doors.through_server(family_id, Reply(), key="right-key-123", has_key="right-key-123")

    assert heard.error is None
    assert "right-key-123" not in server.asked[0].path
    assert "right-key-123" not in str(server.asked[0].body)


@pytest.mark.parametrize("family_id", ALL)
async def test_one_answer_after_the_other_uses_one_connection(doors: Doors, family_id: FamilyId) -> None:
    async with FamilyServer(family_id) as server:
        target = Target(spec_of(family_id, server.base_url), MODEL)
        for _ in range(3):
            assert [event async for event in doors.chat.stream(target, QUESTION)]

        assert {asked.connection for asked in server.asked} == {1}


@pytest.mark.parametrize("family_id", ALL)
async def test_the_question_is_in_the_request_and_no_browser_asks(doors: Doors, family_id: FamilyId) -> None:
    _, server = await doors.through_server(family_id, Reply())

    (asked,) = server.asked
    assert asked.method == "POST"
    assert "Hi" in str(asked.body)
    assert "Be kind." in str(asked.body)
    assert "origin" not in asked.headers


@pytest.mark.parametrize("family_id", ALL)
def test_tools_are_told_or_refused(family_id: FamilyId) -> None:
    request = replace(QUESTION, tools=(TOOL,))
    if (family_id, "tools") in LACKS:
        with pytest.raises(NotSupported):
            family(family_id).chat_call(here(family_id), MODEL, request)
    else:
        assert b"weather" in family(family_id).chat_call(here(family_id), MODEL, request).body


@pytest.mark.parametrize("family_id", ALL)
async def test_the_models_are_listed(doors: Doors, family_id: FamilyId) -> None:
    async with FamilyServer(family_id) as server:
        client = HttpClient(Network())
        models = await served_models(client, Credentials(client), Target(spec_of(family_id, server.base_url)))
        await client.close()

    assert [model.id.removeprefix("koboldcpp/") for model in models] == [MODEL]


@pytest.mark.parametrize("family_id", ALL)
@pytest.mark.parametrize("body", [b"", PAGE, b"3", b'{"models": 5, "data": "x"}'])
def test_a_body_that_is_no_list_is_told_from_an_empty_one(family_id: FamilyId, body: bytes) -> None:
    with pytest.raises(BadShape):
        family(family_id).read_models(body)


@pytest.mark.parametrize("family_id", ALL)
@pytest.mark.parametrize("status", [400, 401, 403, 404, 413, 422, 429, 500, 503, 529])
@pytest.mark.parametrize("body", [b"", PAGE, b"[", b'{"error": {"message": "no"}}', b'{"detail": [1]}', b"\xff\xfe"])
def test_every_refusal_is_a_provider_error(family_id: FamilyId, status: int, body: bytes) -> None:
    error = family(family_id).read_error(here(family_id), status, {}, body)

    assert isinstance(error, ProviderError)
    assert error.message
    assert error.fix
