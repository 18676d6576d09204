"""Where the words may go: the class is enforced on the resolved address, before a byte is sent."""

import socket
from collections.abc import AsyncIterator
from typing import Any

import pytest
import pytest_asyncio
from tests.stand_ins.raw_server import RawServer, reply
from tests.stand_ins.through_proxy import ConnectProxy

from hexalogue.domain.errors import OutsideClass, Unreachable
from hexalogue.domain.privacy import Privacy
from hexalogue.wire.call import Call
from hexalogue.wire.client import HttpClient
from hexalogue.wire.network import Network
from hexalogue.wire.proxies import ProxyRules

LOCAL, SELF_HOSTED, THIRD_PARTY = Privacy.LOCAL, Privacy.SELF_HOSTED, Privacy.THIRD_PARTY
PUBLIC = "93.184.215.14"


@pytest_asyncio.fixture
async def client() -> AsyncIterator[HttpClient]:
    client = HttpClient(Network())
    yield client
    await client.close()


async def status(client: HttpClient, url: str, within: Privacy) -> int:
    async with client.opened(Call("POST", url, {"Authorization": "Bearer key"}, b"words"), within=within) as got:
        await got.body()
        return got.status


def resolves_to(monkeypatch: pytest.MonkeyPatch, *ips: str) -> None:
    """Every name leads to these addresses from now on."""

    def answers(host: Any, port: Any, *rest: Any, **named: Any) -> Any:
        del host, rest, named
        return [(socket.AF_INET6 if ":" in ip else socket.AF_INET, socket.SOCK_STREAM, 6, "", (ip, port)) for ip in ips]

    monkeypatch.setattr(socket, "getaddrinfo", answers)


# The test would fail for any of these that was so much as tried: the guard of the tests remembers connections.
@pytest.mark.parametrize(
    ("url", "within", "reached"),
    [
        ("http://192.168.1.20/v1", LOCAL, "self_hosted"),
        ("http://[fd12:3456::1]/v1", LOCAL, "self_hosted"),
        ("http://100.64.0.9/v1", LOCAL, "self_hosted"),
        (f"http://{PUBLIC}/v1", LOCAL, "third_party"),
        (f"https://{PUBLIC}/v1", SELF_HOSTED, "third_party"),
        (f"http://[::ffff:{PUBLIC}]/v1", SELF_HOSTED, "third_party"),
        ("http://0.0.0.0/v1", SELF_HOSTED, "third_party"),
    ],
)
async def test_an_address_outside_the_class_is_never_connected_to(
    client: HttpClient, url: str, within: Privacy, reached: str
) -> None:
    with pytest.raises(OutsideClass) as caught:
        await status(client, url, within)

    assert (caught.value.reached, caught.value.allowed) == (reached, within.value)


async def test_a_private_name_with_a_public_address_is_refused(
    client: HttpClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    resolves_to(monkeypatch, PUBLIC)

    with pytest.raises(OutsideClass):
        await status(client, "http://my-server.local:8000/v1", SELF_HOSTED)


async def test_only_the_addresses_inside_the_class_are_used(
    client: HttpClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    resolves_to(monkeypatch, PUBLIC, "127.0.0.1")

    with RawServer([reply(b"{}")]) as server:
        assert await status(client, f"http://twofold.example:{server.port}/", LOCAL) == 200


@pytest.mark.parametrize("ip", ["169.254.169.254", "fd00:ec2::254", "::ffff:169.254.169.254"])
async def test_no_name_leads_to_a_clouds_credentials(
    client: HttpClient, monkeypatch: pytest.MonkeyPatch, ip: str
) -> None:
    resolves_to(monkeypatch, ip)

    with pytest.raises(Unreachable):
        await status(client, "http://models.example/v1", THIRD_PARTY)


async def test_a_kept_connection_outside_the_class_is_not_used(
    client: HttpClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The same name is asked with a narrower class, while a connection to it lies ready."""
    with RawServer([reply(b"{}")]) as server:
        url = f"http://my-server.local:{server.port}/"
        resolves_to(monkeypatch, "127.0.0.1")
        monkeypatch.setattr("hexalogue.wire.guard.privacy_of_address", lambda ip: SELF_HOSTED)
        await status(client, url, SELF_HOSTED)
        with pytest.raises(OutsideClass):
            await status(client, url, LOCAL)

    assert len(server.requests) == 1


async def test_a_second_address_is_tried_when_the_first_refuses(
    client: HttpClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    resolves_to(monkeypatch, "127.0.0.9", "127.0.0.1")

    with RawServer([reply(b"{}")]) as server:
        assert await status(client, f"http://localhost:{server.port}/", LOCAL) == 200


async def test_a_proxy_makes_it_third_party() -> None:
    with RawServer([reply(b"{}")]) as server, ConnectProxy(server.port) as proxy:
        address = f"http://127.0.0.1:{proxy.port}"
        client = HttpClient(Network(ProxyRules(address, address)))
        with pytest.raises(OutsideClass):
            await status(client, "http://chat.example/v1", SELF_HOSTED)
        await client.close()

    assert (proxy.asked, server.requests) == ([], [])


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
async def test_this_computer_is_never_told_to_a_proxy(host: str) -> None:
    with RawServer([reply(b"{}")]) as server, ConnectProxy(server.port) as proxy:
        address = f"http://127.0.0.1:{proxy.port}"
        client = HttpClient(Network(ProxyRules(address, address)))
        assert await status(client, f"http://{host}:{server.port}/", LOCAL) == 200
        await client.close()

    assert proxy.asked == []


async def test_a_private_target_through_a_public_proxy_is_third_party(monkeypatch: pytest.MonkeyPatch) -> None:
    resolves_to(monkeypatch, PUBLIC)
    rules = ProxyRules("http://proxy.example:3128", "http://proxy.example:3128", for_private=True)
    client = HttpClient(Network(rules))

    with pytest.raises(OutsideClass):
        await status(client, "http://192.168.1.20/v1", SELF_HOSTED)
    await client.close()


async def test_a_private_target_through_a_proxy_on_this_computer_stays_near() -> None:
    with RawServer([reply(b"{}")]) as server:
        address = f"http://127.0.0.1:{server.port}"  # a plain request is answered by the proxy itself
        client = HttpClient(Network(ProxyRules(address, address, for_private=True)))
        async with client.opened(Call("GET", "http://192.168.1.20/v1"), within=SELF_HOSTED) as got:
            assert (got.peer, got.privacy) == ("", SELF_HOSTED)
        await client.close()

    assert server.requests[0].startswith(b"GET http://192.168.1.20/v1 HTTP/1.1")
