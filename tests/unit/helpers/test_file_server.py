"""The file server's faults are real: seen through http.client, as a download sees them."""

import http.client
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from tests.stand_ins.file_server import PAGE, Behaviour, Cut, FileServer

CONTENT = bytes(range(256)) * 400  # 102,400 bytes


@contextmanager
def serving(*behaviours: Behaviour) -> Iterator[FileServer]:
    with FileServer(CONTENT) as server:
        server.next(*behaviours)
        yield server


@contextmanager
def answer(server: FileServer, timeout_s: float = 5, **headers: str) -> Iterator[http.client.HTTPResponse]:
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=timeout_s)
    connection.request("GET", "/file.gguf", headers={name.replace("_", "-"): value for name, value in headers.items()})
    yield connection.getresponse()
    connection.close()


def test_whole_file_comes_with_its_etag_and_length() -> None:
    with serving() as server, answer(server) as got:
        assert got.read() == CONTENT
        assert (got.status, got.getheader("ETag")) == (200, server.etag)


def test_range_gives_the_rest_with_206() -> None:
    with serving() as server, answer(server, Range="bytes=100000-") as got:
        assert got.status == 206
        assert got.read() == CONTENT[100_000:]
        assert got.getheader("Content-Range") == "bytes 100000-102399/102400"


def test_if_range_with_an_old_etag_gives_the_whole_file() -> None:
    with serving() as server, answer(server, Range="bytes=100000-", If_Range='"old"') as got:
        assert (got.status, len(got.read())) == (200, len(CONTENT))


def test_range_past_the_end_is_416() -> None:
    with serving() as server, answer(server, Range="bytes=102400-") as got:
        assert got.status == 416


def test_range_can_be_ignored() -> None:
    with serving(Behaviour(ignores_range=True)) as server, answer(server, Range="bytes=5-") as got:
        assert (got.status, got.read()) == (200, CONTENT)


def test_chunks_come_without_a_length() -> None:
    with serving(Behaviour(is_chunked=True)) as server, answer(server) as got:
        assert got.getheader("Content-Length") is None
        assert got.read() == CONTENT


def test_cut_by_fin_leaves_an_incomplete_read() -> None:
    with serving(Behaviour(cut_after=1000)) as server, answer(server) as got:
        with pytest.raises(http.client.IncompleteRead) as cut:
            got.read()
        assert len(cut.value.partial) == 1000


def test_cut_by_rst_is_a_connection_reset() -> None:
    reset = Behaviour(cut_after=1000, cut=Cut.RST)
    with serving(reset) as server, answer(server) as got, pytest.raises(ConnectionResetError):
        got.read()


def test_stall_sends_no_more_and_keeps_the_socket() -> None:
    with serving(Behaviour(cut_after=500, cut=Cut.STALL)) as server, answer(server, timeout_s=0.1) as got:
        assert len(got.read(500)) == 500
        with pytest.raises(TimeoutError):
            got.read(1)


def test_wrong_byte_is_the_only_difference() -> None:
    with serving(Behaviour(wrong_byte_at=70_000)) as server, answer(server) as got:
        body = got.read()
        assert [at for at, (one, other) in enumerate(zip(body, CONTENT, strict=True)) if one != other] == [70_000]


@pytest.mark.parametrize(
    ("behaviour", "status", "header", "value", "body"),
    [
        pytest.param(Behaviour(status=503, headers={"Retry-After": "7"}), 503, "Retry-After", "7", b"no", id="busy"),
        pytest.param(Behaviour(redirect="/elsewhere"), 302, "Location", "/elsewhere", b"", id="redirect"),
        pytest.param(Behaviour(is_page=True), 200, "Content-Type", "text/html", PAGE, id="portal"),
    ],
)
def test_short_answers_carry_their_header(
    behaviour: Behaviour, status: int, header: str, value: str, body: bytes
) -> None:
    with serving(behaviour) as server, answer(server) as got:
        assert (got.status, got.getheader(header), got.read()) == (status, value, body)


def test_behaviours_are_used_up_in_order() -> None:
    with serving(Behaviour(status=503)) as server:
        with answer(server) as first:
            assert first.status == 503
        with answer(server) as second:
            assert second.status == 200


def test_what_each_request_got_is_written_down() -> None:
    with serving() as server, answer(server, Range="bytes=900-1999") as got:
        got.read()

    assert [(one.status, one.start, one.end) for one in server.served] == [(206, 900, 2000)]
    assert server.sent_bytes == 1100


def test_rate_limits_one_connection() -> None:
    with serving(Behaviour(rate_bytes_s=500_000)) as server, answer(server) as got:
        assert got.read(1)
        assert server.sent_bytes < len(CONTENT) // 2  # the rest is still held back
        assert len(got.read()) == len(CONTENT) - 1
