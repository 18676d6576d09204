"""What no server should say, said to the client: every one ends in a typed error, none in an endless wait."""

import gzip
import zlib

import pytest
from tests.stand_ins.raw_server import CHUNKED, FIN, HOLD, LAST_CHUNK, RST, Answer, RawServer, chunk, reply

from hexalogue.domain.errors import BadReply, Cut, WireError
from hexalogue.wire.call import Call
from hexalogue.wire.client import HttpClient
from hexalogue.wire.network import Network

GZIPPED = b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\ncontent-encoding: gzip\r\n\r\n"
OK = b"HTTP/1.1 200 OK\r\n"
GZIP = "Content-Encoding: gzip"

BAD_REPLIES: dict[str, Answer] = {
    "a page without HTTP": [b"<html><body>Please sign in</body></html>", HOLD],
    "another protocol": [b"SSH-2.0-OpenSSH_9.2\r\n", HOLD],
    "a TLS alert": [b"\x15\x03\x01\x00\x02\x02\x46", HOLD],
    "a status that is no number": [b"HTTP/1.1 abc OK\r\n\r\n", HOLD],
    "headers without end": [OK, b"x: y\r\n" * 100_000, HOLD],
    "one header without end": [OK, b"x: " + b"y" * 600_000, HOLD],
    "interim replies without end": [b"HTTP/1.1 100 Continue\r\n\r\n" * 20_000, HOLD],
    "a header without a colon": [OK, b"nonsense\r\n\r\n", HOLD],
    "two lengths": [OK, b"content-length: 3\r\ncontent-length: 5\r\n\r\nhello", HOLD],
    "a negative length": [OK, b"content-length: -1\r\n\r\nhello", HOLD],
    "a length that overflows": [OK, b"content-length: 99999999999999999999\r\n\r\nhello", HOLD],
    "a length and chunks": [OK, b"content-length: 3\r\ntransfer-encoding: chunked\r\n\r\n", HOLD],
    "a chunk size that is no number": [CHUNKED, b"zz\r\nhello\r\n", HOLD],
    "a chunk size that overflows": [CHUNKED, b"ffffffffffffffffff\r\nhello\r\n", HOLD],
    "a chunk longer than it says": [CHUNKED, b"2\r\nhello\r\n", HOLD],
    "a switch of protocols": [b"HTTP/1.1 101 X\r\nconnection: upgrade\r\nupgrade: websocket\r\n\r\n\x81\x00", HOLD],
    "an encoding nobody asked for": [reply(b"xx", "Content-Encoding: br"), HOLD],
    "gzip that is none": [reply(b"this is not gzip", GZIP), HOLD],
    "deflate that is none": [reply(b"\xff\xffthis is not deflate", "Content-Encoding: deflate"), HOLD],
    "a gzip bomb": [reply(gzip.compress(bytes(64 << 20)), GZIP), HOLD],
}
CUTS: dict[str, Answer] = {
    "nothing at all": [FIN],
    "a reset": [RST],
    "half a head": [b"HTTP/1.1 200 OK\r\ncontent-le", FIN],
    "less than its length": [OK, b"content-length: 10\r\n\r\nhello", FIN],
    "no last chunk": [CHUNKED, chunk(b"hello"), FIN],
    "half a chunk": [CHUNKED, b"ff\r\nhello", FIN],
    "half a chunk size": [CHUNKED, chunk(b"hello"), b"f", FIN],
    "a reset without a length": [OK, b"\r\nhello", RST],
    "half of a gzip": [reply(gzip.compress(b"hello" * 100)[:-12], GZIP)],
}
FINE: dict[str, Answer] = {
    "HTTP/1.0": [b"HTTP/1.0 200 OK\r\n\r\nhello", FIN],
    "no reason": [b"HTTP/1.1 200\r\ncontent-length: 5\r\n\r\nhello"],
    "spaces behind a chunk size": [CHUNKED, b"5  \r\nhello\r\n0\r\n\r\n"],
    "a chunk extension": [CHUNKED, b'5;name="value"\r\nhello\r\n0\r\n\r\n'],
    "trailers": [CHUNKED, b"5\r\nhello\r\n0\r\nx-checksum: 1\r\n\r\n"],
    "chunks of one byte": [CHUNKED, *[chunk(b"hello"[i : i + 1]) for i in range(5)], LAST_CHUNK],
    "headers in Latin-1": [OK, b"x-name: caf\xe9\r\ncontent-length: 5\r\n\r\nhello"],
    "an empty gzip header": [reply(b"hello", "Content-Encoding: identity")],
    "gzip in two members": [reply(gzip.compress(b"hel") + gzip.compress(b"lo"), GZIP)],
    "gzip and padding": [reply(gzip.compress(b"hello") + b"\0\0\0", GZIP)],
    "deflate": [reply(zlib.compress(b"hello"), "Content-Encoding: deflate")],
    "bare deflate": [reply(zlib.compress(b"hello", wbits=-15), "Content-Encoding: deflate")],
    "a compressed stream": [GZIPPED, chunk(gzip.compress(b"hello")), LAST_CHUNK],
}


async def said(steps: Answer) -> bytes:
    """Two requests: what one reply leaves behind must not spoil the next."""
    client = HttpClient(Network())
    try:
        with RawServer(steps) as server:
            bodies = []
            for _ in range(2):
                async with client.opened(Call("GET", server.url)) as got:
                    bodies.append(await got.body())
        assert bodies[0] == bodies[1]
        return bodies[0]
    finally:
        await client.close()


@pytest.mark.parametrize("name", BAD_REPLIES)
async def test_it_is_called_a_bad_reply(name: str) -> None:
    with pytest.raises(BadReply):
        await said(BAD_REPLIES[name])


@pytest.mark.parametrize("name", CUTS)
async def test_it_is_called_cut(name: str) -> None:
    with pytest.raises(Cut):
        await said(CUTS[name])


@pytest.mark.parametrize("name", FINE)
async def test_it_is_understood(name: str) -> None:
    assert await said(FINE[name]) == b"hello"


async def test_a_body_longer_than_wanted_is_refused() -> None:
    client = HttpClient(Network())
    with RawServer([reply(bytes(2000))]) as server, pytest.raises(BadReply):
        async with client.opened(Call("GET", server.url)) as got:
            await got.body(limit=1000)
    await client.close()


async def test_bytes_behind_a_reply_end_the_connection() -> None:
    """A second reply to one request would be taken for the answer to the next one."""
    client = HttpClient(Network())
    answers = []
    with RawServer([reply(b"mine") + reply(b"smuggled")], [reply(b"mine too")]) as server:
        for _ in range(2):
            async with client.opened(Call("GET", server.url)) as got:
                answers.append(await got.body())
    await client.close()

    assert answers == [b"mine", b"mine too"]
    assert server.accepted == 2


async def test_redirects_without_end_are_handed_back() -> None:
    client = HttpClient(Network())
    with RawServer([reply(b"", "Location: /again", status="302 Found")]) as server:
        async with client.opened(Call("GET", server.url)) as got:
            assert got.status == 302
    await client.close()

    assert len(server.requests) == 6


async def test_a_redirect_within_the_origin_is_followed() -> None:
    client = HttpClient(Network())
    with RawServer([reply(b"", "Location: ../v2/models", status="307 X")], [reply(b"there")]) as server:
        async with client.opened(Call("GET", server.url, {"Authorization": "Bearer key"})) as got:
            assert await got.body() == b"there"
    await client.close()

    assert server.requests[1].startswith(b"GET /v2/models HTTP/1.1")
    assert server.accepted == 1


@pytest.mark.parametrize("method", ["GET", "POST"])
async def test_no_key_follows_a_redirect_to_another_host(method: str) -> None:
    client = HttpClient(Network())
    with RawServer([reply(b"yours")]) as other, RawServer() as server:
        server.answers = [[reply(b"", f"Location: {other.url}", status="308 X")]]
        async with client.opened(Call(method, server.url, {"Authorization": "Bearer key"})) as got:
            assert (got.status, got.headers["location"]) == (308, other.url)
    await client.close()

    assert other.requests == []


async def test_an_error_names_no_secret_of_the_address() -> None:
    client = HttpClient(Network())
    with RawServer([FIN]) as server, pytest.raises(WireError) as caught:
        async with client.opened(Call("GET", f"{server.url}?key=secret-value")):
            pass
    await client.close()

    assert "secret-value" not in f"{caught.value.message}{caught.value.fix}{caught.value.detail}"
