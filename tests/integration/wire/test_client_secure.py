"""TLS and proxies: who is believed, who is in between, and what it is called when they fail."""

import asyncio
import socket
import ssl
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.stand_ins.raw_server import CHUNKED, FIN, HOLD, LAST_CHUNK, RawServer, chunk, reply
from tests.stand_ins.through_proxy import USER, ConnectProxy, Proxy, SocksProxy

from hexalogue.domain.errors import AppError, BadArgument, Cut, TimedOut, TlsRefused, Unreachable
from hexalogue.domain.privacy import Privacy
from hexalogue.wire.call import Call
from hexalogue.wire.client import HttpClient
from hexalogue.wire.network import Network
from hexalogue.wire.proxies import ProxyRules
from hexalogue.wire.timeouts import Patience

CERTIFICATE = Path(__file__).parent / "loopback.pem"
PASSWORD = "canary-value"
STREAM = [CHUNKED, chunk(b"one"), chunk(b"two"), LAST_CHUNK]

pytestmark = pytest.mark.both_loops


@pytest.fixture
def tls() -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(CERTIFICATE)
    return context


@pytest.fixture
def secure(tls: ssl.SSLContext) -> Iterator[RawServer]:
    with RawServer(STREAM, tls=tls) as server:
        yield server


async def answer(
    network: Network, *urls: str, ca_file: Path | None = None, patience: Patience | None = None
) -> list[bytes]:
    client = HttpClient(network, patience)
    try:
        bodies = []
        for url in urls:
            async with client.opened(Call("POST", url, body=b"{}"), ca_file=ca_file) as got:
                bodies.append(await got.body())
        return bodies
    finally:
        await client.close()


async def refusal(network: Network, url: str, patience: Patience | None = None) -> AppError:
    """Ask in vain; the error, which never holds the password."""
    with pytest.raises(AppError) as caught:
        await answer(network, url, patience=patience)
    assert PASSWORD not in f"{caught.value.message} {caught.value.fix} {caught.value.detail}"
    return caught.value


def through(proxy: Proxy, scheme: str = "http", ca_file: Path | None = CERTIFICATE, user: str = "") -> Network:
    address = f"{scheme}://{user}127.0.0.1:{proxy.port}"
    return Network(ProxyRules(address, address, for_private=True), ca_file=ca_file)


async def test_a_providers_own_certificate_file_is_believed(secure: RawServer) -> None:
    assert await answer(Network(), secure.url, secure.url, ca_file=CERTIFICATE) == [b"onetwo"] * 2
    assert secure.accepted == 1


async def test_the_persons_certificate_file_is_believed(secure: RawServer) -> None:
    assert await answer(Network(ca_file=CERTIFICATE), secure.url) == [b"onetwo"]


async def test_a_certificate_nobody_vouches_for_is_refused(secure: RawServer) -> None:
    error = await refusal(Network(), secure.url)

    assert isinstance(error, TlsRefused)
    assert secure.requests == []


async def test_trust_in_one_provider_is_not_trust_for_another(secure: RawServer) -> None:
    client = HttpClient(Network())
    async with client.opened(Call("GET", secure.url), ca_file=CERTIFICATE) as got:
        await got.body()
    with pytest.raises(TlsRefused):
        async with client.opened(Call("GET", secure.url)):
            pass
    await client.close()


async def test_a_certificate_for_another_name_is_refused(secure: RawServer, monkeypatch: pytest.MonkeyPatch) -> None:
    here = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", secure.port))]
    monkeypatch.setattr(socket, "getaddrinfo", lambda *rest, **named: here)

    error = await refusal(Network(ca_file=CERTIFICATE), secure.url.replace("127.0.0.1", "chat.example"))

    assert isinstance(error, TlsRefused)
    assert secure.requests == []


async def test_a_server_without_tls_is_told_from_a_bad_certificate() -> None:
    with RawServer([reply(b"{}")]) as server:
        error = await refusal(Network(), server.url.replace("http:", "https:"))

    assert isinstance(error, TlsRefused)
    assert "http://" in error.message


async def test_a_certificate_file_that_cannot_be_read_is_named(secure: RawServer, tmp_path: Path) -> None:
    error = await refusal(Network(ca_file=tmp_path / "absent.pem"), secure.url)

    assert isinstance(error, TlsRefused)
    assert "absent.pem" in error.message


async def test_a_handshake_that_never_ends_is_given_up() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        url = f"https://127.0.0.1:{server.getsockname()[1]}/"
        error = await refusal(Network(), url, Patience(connect_s=0.2))

    assert isinstance(error, TimedOut)
    assert error.phase == "the secure handshake"


async def test_leaving_a_secure_stream_closes_its_socket(tls: ssl.SSLContext) -> None:
    client = HttpClient(Network())
    with RawServer([CHUNKED, chunk(b"one"), HOLD], tls=tls) as server:
        async with client.opened(Call("GET", server.url), ca_file=CERTIFICATE) as got:
            async for _ in got.chunks():
                break
        await asyncio.to_thread(server.left.wait, 10)
        assert server.left.is_set()
    await client.close()


async def test_a_stream_comes_through_an_http_proxy(secure: RawServer) -> None:
    with ConnectProxy(secure.port) as proxy:
        bodies = await answer(through(proxy), secure.url, secure.url)

    assert bodies == [b"onetwo"] * 2
    assert (len(proxy.asked), secure.accepted) == (1, 1)


async def test_a_stream_comes_through_a_socks_proxy_that_resolves_the_name() -> None:
    with RawServer(STREAM) as server, SocksProxy(server.port) as proxy:
        bodies = await answer(through(proxy, "socks5h"), "http://chat.example/v1")

    assert bodies == [b"onetwo"]
    assert proxy.asked == ["chat.example:80"]


@pytest.mark.parametrize(("kind", "scheme"), [(ConnectProxy, "http"), (SocksProxy, "socks5")])
async def test_a_proxys_password_is_sent_to_it_alone(secure: RawServer, kind: type[Proxy], scheme: str) -> None:
    with kind(secure.port, password=PASSWORD) as proxy:
        bodies = await answer(through(proxy, scheme, user=f"{USER}:{PASSWORD}@"), secure.url)

    assert bodies == [b"onetwo"]
    assert b"proxy-authorization" not in secure.requests[0].lower()


# httpcore2 2.16 leaves the socket of a failed SOCKS handshake to the garbage collector.
@pytest.mark.filterwarnings("ignore:unclosed:ResourceWarning")
@pytest.mark.parametrize(("kind", "scheme"), [(ConnectProxy, "http"), (SocksProxy, "socks5")])
async def test_a_proxy_that_refuses_is_called_the_proxy(secure: RawServer, kind: type[Proxy], scheme: str) -> None:
    with kind(secure.port, refuses=True) as proxy:
        error = await refusal(through(proxy, scheme, user=f"{USER}:{PASSWORD}@"), secure.url)

    assert isinstance(error, Unreachable)
    assert error.cause == "proxy"


async def test_a_proxy_that_wants_another_password_is_called_the_proxy(secure: RawServer) -> None:
    with ConnectProxy(secure.port, password="another") as proxy:
        error = await refusal(through(proxy, user=f"{USER}:{PASSWORD}@"), secure.url)

    assert isinstance(error, Unreachable)
    assert error.cause == "proxy"


async def test_a_plain_request_that_the_proxy_wants_a_password_for_is_called_the_proxy() -> None:
    with RawServer([reply(b"", status="407 X")]) as proxy:
        address = f"http://127.0.0.1:{proxy.port}"
        error = await refusal(Network(ProxyRules(address, address)), "http://chat.example/v1")

    assert isinstance(error, Unreachable)
    assert error.cause == "proxy"


async def test_a_proxy_that_is_not_there_is_called_the_proxy() -> None:
    error = await refusal(Network(ProxyRules("http://127.0.0.1:9", "http://127.0.0.1:9")), "https://chat.example/v1")

    assert isinstance(error, Unreachable)
    assert error.cause == "proxy"


async def test_a_certificate_is_checked_behind_a_proxy_too(secure: RawServer) -> None:
    with ConnectProxy(secure.port) as proxy:
        error = await refusal(through(proxy, ca_file=None), secure.url)

    assert isinstance(error, TlsRefused)


async def test_a_stream_that_breaks_off_behind_a_proxy_is_cut() -> None:
    with RawServer([CHUNKED, chunk(b"one"), FIN]) as server, SocksProxy(server.port) as proxy:
        error = await refusal(through(proxy, "socks5"), "http://chat.example/v1")

    assert isinstance(error, Cut)


async def test_a_stream_that_falls_silent_behind_a_proxy_is_given_up() -> None:
    with RawServer([CHUNKED, chunk(b"one"), HOLD]) as server, SocksProxy(server.port) as proxy:
        error = await refusal(through(proxy, "socks5"), "http://chat.example/v1", Patience(between_s=0.3))

    assert isinstance(error, TimedOut)
    assert error.phase == "waiting for more of its answer"


async def test_leaving_a_stream_behind_a_proxy_closes_its_socket() -> None:
    with RawServer([CHUNKED, chunk(b"one"), HOLD]) as server, SocksProxy(server.port) as proxy:
        client = HttpClient(through(proxy, "socks5"))
        async with client.opened(Call("GET", "http://chat.example/v1")) as got:
            assert (got.peer, got.privacy) == ("", Privacy.THIRD_PARTY)
            async for _ in got.chunks():
                break
        await asyncio.to_thread(server.left.wait, 10)
        assert server.left.is_set()
        await client.close()


@pytest.mark.parametrize("address", ["ftp://proxy.example:21", "http://proxy.example:99999", "http://"])
async def test_a_proxy_nobody_can_use_is_a_bad_argument(address: str) -> None:
    error = await refusal(Network(ProxyRules(address, address)), "http://chat.example/v1")

    assert isinstance(error, BadArgument)
