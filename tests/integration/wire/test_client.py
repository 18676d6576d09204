"""The client against a server that says exactly what the test wrote: connections, bodies, cancelling, patience."""

import asyncio
import gzip
import socket
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
from tests.stand_ins.raw_server import CHUNKED, FIN, GATE, HOLD, LAST_CHUNK, RST, Answer, RawServer, chunk, reply

from hexalogue.domain.errors import BadArgument, Cut, TimedOut, Unreachable
from hexalogue.domain.privacy import Privacy
from hexalogue.wire.call import Call
from hexalogue.wire.client import HttpClient
from hexalogue.wire.network import Network
from hexalogue.wire.timeouts import Patience

STREAM: Answer = [CHUNKED, chunk(b"data: one\n\n"), chunk(b"data: [DONE]\n\n"), LAST_CHUNK]
QUICK = Patience(connect_s=5.0, write_s=0.3, first_byte_s=0.3, between_s=0.3)

pytestmark = pytest.mark.both_loops


@pytest_asyncio.fixture
async def client() -> AsyncIterator[HttpClient]:
    client = HttpClient(Network())
    yield client
    await client.close()


def chat(server: RawServer, body: bytes = b'{"stream": true}') -> Call:
    return Call("POST", server.url, {"Authorization": "Bearer key", "Accept": "text/event-stream"}, body)


async def answer(client: HttpClient, call: Call) -> bytes:
    async with client.opened(call) as reply:
        return await reply.body()


async def test_a_hundred_chats_in_a_row_use_one_connection(client: HttpClient) -> None:
    with RawServer(STREAM) as server:
        answers = {await answer(client, chat(server)) for _ in range(100)}

    assert answers == {b"data: one\n\ndata: [DONE]\n\n"}
    assert server.accepted == 1


async def test_a_request_is_sent_whole_with_host_length_and_key(client: HttpClient) -> None:
    with RawServer(STREAM) as server:
        await answer(client, chat(server))

    head, _, body = server.requests[0].partition(b"\r\n\r\n")
    assert head.startswith(b"POST /v1/chat HTTP/1.1\r\nhost: 127.0.0.1:%d\r\n" % server.port)
    assert {b"authorization: Bearer key", b"content-length: 16", b"accept-encoding: identity"} <= set(
        head.split(b"\r\n")
    )
    assert body == b'{"stream": true}'


async def test_a_reply_tells_status_headers_peer_and_class(client: HttpClient) -> None:
    with RawServer([reply(b"no", "X-Request-Id: 7", "Set-Cookie: a", "set-cookie: b", status="429 Slow")]) as server:
        async with client.opened(Call("GET", server.url)) as got:
            body = await got.body()

    assert (got.status, got.headers["x-request-id"], got.headers["set-cookie"]) == (429, "7", "a, b")
    assert (got.peer, got.privacy, body) == ("127.0.0.1", Privacy.LOCAL, b"no")


async def test_pieces_come_as_the_server_sends_them(client: HttpClient) -> None:
    steps: Answer = [CHUNKED, chunk(b"one"), GATE, chunk(b"two") + chunk(b"three"), GATE, LAST_CHUNK]
    with RawServer(steps) as server:
        async with client.opened(chat(server)) as got:
            pieces = []
            async for piece in got.chunks():
                pieces.append(piece)
                server.open_gate()

    assert pieces == [b"one", b"twothree"]


async def test_a_connection_whose_stream_was_drained_behind_its_end_mark_is_kept(client: HttpClient) -> None:
    with RawServer([CHUNKED, chunk(b"data: [DONE]\n\n"), GATE, LAST_CHUNK], STREAM) as server:
        async with client.opened(chat(server)) as got:
            async for _ in got.chunks():
                server.open_gate()
                break
            is_drained = await got.drain()
        await answer(client, chat(server))

    assert is_drained
    assert server.accepted == 1


async def test_draining_gives_up_on_a_body_that_does_not_end(client: HttpClient) -> None:
    with RawServer([CHUNKED, chunk(b"data: [DONE]\n\n"), HOLD]) as server:
        async with client.opened(chat(server)) as got:
            is_drained = await got.drain(within_s=0.05)
        await asyncio.to_thread(server.left.wait, 10)

    assert not is_drained
    assert server.left.is_set()


async def test_draining_gives_up_on_a_body_that_is_long(client: HttpClient) -> None:
    with RawServer([CHUNKED, chunk(bytes(100_000)), HOLD]) as server:
        async with client.opened(chat(server)) as got:
            assert not await got.drain(within_s=10, limit=1000)


async def test_leaving_before_the_end_closes_the_socket(client: HttpClient) -> None:
    with RawServer([CHUNKED, chunk(b"data: one\n\n"), HOLD]) as server:
        async with client.opened(chat(server)) as got:
            async for _ in got.chunks():
                break
        await asyncio.to_thread(server.left.wait, 10)

        assert server.left.is_set()


@pytest.mark.parametrize("steps", [[HOLD], [CHUNKED, chunk(b"data: one\n\n"), HOLD]], ids=["head", "body"])
async def test_a_cancelled_chat_closes_its_socket(client: HttpClient, steps: Answer) -> None:
    with RawServer(steps) as server:
        async with asyncio.TaskGroup() as group:
            task = group.create_task(answer(client, chat(server)))
            await asyncio.to_thread(server.wait_for_requests, 1)
            task.cancel()
        await asyncio.to_thread(server.left.wait, 10)

        assert server.left.is_set()


async def test_closing_the_client_cuts_what_is_open(client: HttpClient) -> None:
    with RawServer([CHUNKED, chunk(b"one"), HOLD]) as server:
        async with client.opened(chat(server)) as got:
            chunks = got.chunks()
            await anext(chunks)
            await client.close()
            with pytest.raises(Cut):
                await anext(chunks)


async def test_a_kept_connection_that_the_server_closed_is_replaced(client: HttpClient) -> None:
    with RawServer(STREAM) as server:
        await answer(client, chat(server))
        server.hang_up()
        again = await answer(client, chat(server))

    assert again.endswith(b"[DONE]\n\n")
    assert server.accepted == 2


async def test_a_kept_connection_that_dies_on_the_next_request_is_replaced_once(client: HttpClient) -> None:
    with RawServer(STREAM, [FIN], STREAM) as server:
        await answer(client, chat(server))
        again = await answer(client, chat(server))

    assert again.endswith(b"[DONE]\n\n")
    assert (server.accepted, len(server.requests)) == (2, 3)


async def test_nothing_is_sent_again_once_a_byte_of_the_reply_came(client: HttpClient) -> None:
    with RawServer(STREAM, [b"HTTP/1.1 2", FIN]) as server:
        await answer(client, chat(server))
        with pytest.raises(Cut):
            await answer(client, chat(server))

    assert len(server.requests) == 2


async def test_nothing_is_sent_again_on_a_new_connection(client: HttpClient) -> None:
    with RawServer([FIN]) as server, pytest.raises(Cut):
        await answer(client, chat(server))

    assert len(server.requests) == 1


@pytest.mark.parametrize("last", [FIN, RST], ids=["fin", "rst"])
async def test_a_stream_that_breaks_off_keeps_its_text_and_is_cut(client: HttpClient, last: object) -> None:
    steps: Answer = [CHUNKED, chunk(b"some text"), GATE, FIN if last is FIN else RST]
    with RawServer(steps) as server:
        async with client.opened(chat(server)) as got:
            chunks = got.chunks()
            first = await anext(chunks)
            server.open_gate()
            with pytest.raises(Cut):
                await anext(chunks)

    assert first == b"some text"


async def test_a_body_without_a_length_ends_with_its_connection(client: HttpClient) -> None:
    with RawServer([b"HTTP/1.1 200 OK\r\n\r\n", b"all of it", FIN]) as server:
        first, second = await answer(client, chat(server)), await answer(client, chat(server))

    assert first == second == b"all of it"
    assert server.accepted == 2


async def test_a_connection_that_the_server_will_close_is_not_kept(client: HttpClient) -> None:
    with RawServer([reply(b"{}", "Connection: close"), FIN], [reply(b"{}")]) as server:
        await answer(client, Call("GET", server.url))
        await answer(client, Call("GET", server.url))

    assert server.accepted == 2


@pytest.mark.parametrize(
    "steps",
    [
        [b"HTTP/1.1 200 OK\r\ncontent-length: 500\r\n\r\n"],
        [b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n"],
        [b"HTTP/1.1 200 OK\r\n\r\n"],
    ],
)
async def test_the_reply_to_head_has_no_body(client: HttpClient, steps: Answer) -> None:
    with RawServer(steps) as server:
        bodies = [await answer(client, Call("HEAD", server.url)) for _ in range(2)]

    assert bodies == [b"", b""]


@pytest.mark.parametrize("status", [204, 304])
async def test_a_reply_that_may_have_no_body_ends_with_its_head(client: HttpClient, status: int) -> None:
    with RawServer([b"HTTP/1.1 %d X\r\n\r\n" % status], STREAM) as server:
        assert await answer(client, chat(server)) == b""
        assert await answer(client, chat(server)) != b""

    assert server.accepted == 1


async def test_interim_replies_are_passed_over(client: HttpClient) -> None:
    interim = b"HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\nHTTP/1.1 100 Continue\r\n\r\n"
    with RawServer([interim, reply(b"hi")]) as server:
        async with client.opened(chat(server)) as got:
            assert (got.status, await got.body()) == (200, b"hi")

    assert "link" not in got.headers


async def test_a_compressed_body_is_undone(client: HttpClient) -> None:
    listing = b'{"data": []}' * 100
    with RawServer([reply(gzip.compress(listing), "Content-Encoding: gzip")]) as server:
        body = await answer(client, Call("GET", server.url))

    assert b"accept-encoding: gzip" in server.requests[0]
    assert body == listing


async def test_a_large_question_arrives_whole(client: HttpClient) -> None:
    image = bytes(range(256)) * 40_000
    with RawServer(STREAM) as server:
        await answer(client, chat(server, image))

    assert server.requests[0].partition(b"\r\n\r\n")[2] == image


async def test_a_slow_reader_slows_the_server_down(client: HttpClient) -> None:
    block = bytes(1 << 20)
    with RawServer([CHUNKED, *[chunk(block)] * 40, LAST_CHUNK]) as server:
        async with client.opened(chat(server)) as got:
            chunks = got.chunks()
            largest = len(await anext(chunks))
            await asyncio.sleep(0.2)
            total = largest
            async for piece in chunks:
                total, largest = total + len(piece), max(largest, len(piece))

    assert total == 40 << 20
    assert largest < 4 << 20


async def test_a_server_that_says_nothing_is_given_up(client: HttpClient) -> None:
    with RawServer([HOLD]) as server:
        with pytest.raises(TimedOut) as caught:
            async with client.opened(chat(server), patience=QUICK):
                pass

        assert caught.value.phase == "waiting for its reply"


async def test_a_stream_that_falls_silent_is_given_up(client: HttpClient) -> None:
    with RawServer([CHUNKED, chunk(b"one"), HOLD]) as server:
        async with client.opened(chat(server), patience=QUICK) as got:
            chunks = got.chunks()
            await anext(chunks)
            with pytest.raises(TimedOut) as caught:
                await anext(chunks)

        assert caught.value.phase == "waiting for more of its answer"


async def test_a_stream_whose_reader_is_slow_is_not_given_up(client: HttpClient) -> None:
    patience = Patience(between_s=0.1)
    with RawServer([CHUNKED, chunk(b"one"), GATE, chunk(b"two"), LAST_CHUNK]) as server:
        async with client.opened(chat(server), patience=patience) as got:
            await asyncio.sleep(0.25)  # what came lies here unread
            server.open_gate()
            assert (await got.body()).endswith(b"two")


async def test_a_question_that_nobody_takes_is_given_up(client: HttpClient) -> None:
    """The system's buffers take some megabytes; nobody reads them."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        call = Call("POST", f"http://127.0.0.1:{server.getsockname()[1]}/", body=bytes(60 << 20))
        with pytest.raises(TimedOut) as caught:
            async with client.opened(call, patience=QUICK):
                pass

    assert caught.value.phase == "sending the question"


async def test_a_refused_connection_says_so(client: HttpClient) -> None:
    with pytest.raises(Unreachable) as caught:
        await answer(client, Call("GET", "http://127.0.0.1:9/"))

    assert caught.value.cause == "refused"


@pytest.mark.usefixtures("refused_hosts")
async def test_a_name_that_does_not_exist_says_so(client: HttpClient) -> None:
    with pytest.raises(Unreachable) as caught:
        await answer(client, Call("GET", "http://nowhere.invalid/"))

    assert caught.value.cause == "dns"


async def test_a_key_with_a_line_break_is_never_sent(client: HttpClient) -> None:
    with RawServer(STREAM) as server, pytest.raises(BadArgument) as caught:
        await answer(client, Call("GET", server.url, {"Authorization": "Bearer a-key\r\nx: y"}))

    assert server.requests == []
    assert "a-key" not in f"{caught.value.message}{caught.value.fix}{caught.value.detail}"


async def test_five_hundred_streams_run_at_once(client: HttpClient) -> None:
    with RawServer([CHUNKED, chunk(b"one"), GATE, chunk(b"two"), LAST_CHUNK]) as server:
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(answer(client, chat(server))) for _ in range(500)]
            await asyncio.to_thread(server.wait_for_requests, 500)
            server.open_gate(500)

    assert {task.result() for task in tasks} == {b"onetwo"}


async def test_nothing_is_sent_again_when_the_client_closes(client: HttpClient) -> None:
    with RawServer(STREAM, [HOLD]) as server:
        await answer(client, chat(server))
        async with asyncio.TaskGroup() as group:
            task = group.create_task(_cut(client, chat(server)))
            await asyncio.to_thread(server.wait_for_requests, 2)
            await client.close()

    assert task.result()
    assert server.accepted == 1


async def _cut(client: HttpClient, call: Call) -> bool:
    try:
        await answer(client, call)
    except Cut:
        return True
    return False
