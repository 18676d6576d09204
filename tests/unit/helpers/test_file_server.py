"""The file server's faults are real: seen through http.client, as the download sees them."""

import http.client
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from tests.helpers.file_server import PORTAL, Fault, FileServer, serving

CONTENT = bytes(range(256)) * 400  # 102,400 bytes


@contextmanager
def answer(server: FileServer, **headers: str) -> Iterator[http.client.HTTPResponse]:
    connection = http.client.HTTPConnection(server.url.removeprefix("http://"), timeout=5)
    connection.request("GET", "/file.gguf", headers={name.replace("_", "-"): value for name, value in headers.items()})
    yield connection.getresponse()
    connection.close()


def test_whole_file_comes_with_its_etag_and_length() -> None:
    with serving(CONTENT) as server, answer(server) as got:
        assert got.read() == CONTENT
        assert got.status == 200
        assert got.getheader("ETag") == server.etag


def test_range_gives_the_rest_with_206() -> None:
    with serving(CONTENT) as server, answer(server, Range="bytes=100000-") as got:
        assert got.status == 206
        assert got.read() == CONTENT[100_000:]
        assert got.getheader("Content-Range") == "bytes 100000-102399/102400"


def test_if_range_with_an_old_etag_gives_the_whole_file() -> None:
    with serving(CONTENT) as server, answer(server, Range="bytes=100000-", If_Range='"old"') as got:
        assert (got.status, len(got.read())) == (200, len(CONTENT))


def test_range_past_the_end_is_416() -> None:
    with serving(CONTENT) as server, answer(server, Range="bytes=102400-") as got:
        assert got.status == 416


def test_range_can_be_ignored() -> None:
    with serving(CONTENT, Fault(ignore_range=True)) as server, answer(server, Range="bytes=5-") as got:
        assert (got.status, got.read()) == (200, CONTENT)


def test_cut_by_fin_leaves_an_incomplete_read() -> None:
    with serving(CONTENT, Fault(cut_after_bytes=1000)) as server, answer(server) as got:
        with pytest.raises(http.client.IncompleteRead) as cut:
            got.read()
        assert len(cut.value.partial) == 1000


def test_cut_by_rst_is_a_connection_reset() -> None:
    reset = Fault(cut_after_bytes=1000, reset=True)
    with serving(CONTENT, reset) as server, answer(server) as got, pytest.raises(ConnectionResetError):
        got.read()


def test_stall_sends_no_more_and_keeps_the_socket() -> None:
    with serving(CONTENT, Fault(stall_after_bytes=500)) as server:
        connection = http.client.HTTPConnection(server.url.removeprefix("http://"), timeout=0.1)
        connection.request("GET", "/")
        got = connection.getresponse()

        assert len(got.read(500)) == 500
        with pytest.raises(TimeoutError):
            got.read(1)
        connection.close()


def test_wrong_byte_is_the_only_difference() -> None:
    with serving(CONTENT, Fault(wrong_byte_at=70_000)) as server, answer(server) as got:
        body = got.read()
        assert [at for at, (one, other) in enumerate(zip(body, CONTENT, strict=True)) if one != other] == [70_000]


@pytest.mark.parametrize(
    ("fault", "status", "header", "value"),
    [
        pytest.param(Fault(status=503, retry_after="7"), 503, "Retry-After", "7", id="busy"),
        pytest.param(Fault(redirect_to="/elsewhere"), 302, "Location", "/elsewhere", id="redirect"),
        pytest.param(Fault(html=True), 200, "Content-Type", "text/html", id="portal"),
    ],
)
def test_short_answers_carry_their_header(fault: Fault, status: int, header: str, value: str) -> None:
    with serving(CONTENT, fault) as server, answer(server) as got:
        assert (got.status, got.getheader(header)) == (status, value)
        assert got.read() == (PORTAL if fault.html else b"")


def test_faults_are_used_up_in_order() -> None:
    with serving(CONTENT, Fault(status=503)) as server:
        with answer(server) as first:
            assert first.status == 503
        with answer(server) as second:
            assert second.status == 200


def test_bytes_served_twice_are_counted() -> None:
    with serving(CONTENT) as server:
        with answer(server, Range="bytes=0-999") as got:
            got.read()
        with answer(server, Range="bytes=900-1999") as got:
            got.read()

        assert server.sent_bytes == 2100
        assert server.sent_twice_bytes() == 100


def test_rate_limits_one_connection() -> None:
    with serving(CONTENT, rate_bytes_s=500_000) as server, answer(server) as got:
        assert got.read(1)
        assert server.sent_bytes < len(CONTENT) // 2  # the rest is still held back
        assert len(got.read()) == len(CONTENT) - 1
