"""Which resolved addresses may be connected to."""

import asyncio
import socket

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hexalogue.domain.errors import OutsideClass, Unreachable
from hexalogue.domain.privacy import Privacy, privacy_of_address
from hexalogue.wire.guard import Address, Resolver, admitted, literal, resolved

IPS = st.ip_addresses().map(str) | st.sampled_from(["127.0.0.1", "::1", "10.1.2.3", "fe80::1", "192.168.0.9"])


@given(st.lists(IPS, min_size=1, max_size=5), st.sampled_from(list(Privacy)))
def test_nothing_outside_the_class_is_ever_admitted(ips: list[str], within: Privacy) -> None:
    addresses = [Address(ip, privacy_of_address(ip)) for ip in ips]

    try:
        chosen = admitted("host", addresses, within)
    except (OutsideClass, Unreachable):
        return
    assert chosen
    assert all(address.privacy.is_within(within) for address in chosen)


def test_what_is_near_enough_is_taken_from_what_is_not() -> None:
    near, far = Address("10.0.0.1", Privacy.SELF_HOSTED), Address("8.8.8.8", Privacy.THIRD_PARTY)

    assert admitted("host", [far, near], Privacy.SELF_HOSTED) == [near]
    assert admitted("host", [far, near], Privacy.THIRD_PARTY) == [far, near]


@pytest.mark.parametrize(
    "ip", ["169.254.169.254", "169.254.170.2", "::ffff:169.254.169.254", "fd00:ec2::254", "100.100.100.200"]
)
def test_a_clouds_credentials_are_nobodys_provider(ip: str) -> None:
    with pytest.raises(Unreachable):
        admitted("host", [Address(ip, Privacy.SELF_HOSTED)], Privacy.THIRD_PARTY)


@pytest.mark.parametrize("host", ["127.0.0.1", "::1", "fe80::1%eth0"])
def test_an_address_is_not_looked_up(host: str) -> None:
    assert literal(host) == Address(host, privacy_of_address(host))


@pytest.mark.parametrize("host", ["localhost", "127.1", "0x7f000001", "10.0.0.1.example"])
def test_what_only_looks_like_an_address_is_looked_up(host: str) -> None:
    assert literal(host) is None


async def test_this_computers_name_is_this_computer() -> None:
    assert {address.privacy for address in await resolved("localhost", 80, 5)} == {Privacy.LOCAL}


async def test_a_burst_of_connections_looks_a_name_up_once(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def answers(host: str, *rest: object, **named: object) -> list[object]:
        asked.append(host)
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("10.0.0.7", 443))]

    monkeypatch.setattr(socket, "getaddrinfo", answers)
    resolver = Resolver()
    found = await asyncio.gather(*(resolver.resolved("api.example", 443, 5) for _ in range(50)))

    assert asked == ["api.example"]
    assert found == [[Address("10.0.0.7", Privacy.SELF_HOSTED)]] * 50


async def test_a_name_that_was_not_found_is_looked_up_again(monkeypatch: pytest.MonkeyPatch) -> None:
    resolver = Resolver()

    def fails(*rest: object, **named: object) -> list[object]:
        raise socket.gaierror(socket.EAI_NONAME, "not found")

    monkeypatch.setattr(socket, "getaddrinfo", fails)
    with pytest.raises(Unreachable):
        await resolver.resolved("api.example", 443, 5)
    here = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", 443))]
    monkeypatch.setattr(socket, "getaddrinfo", lambda *rest, **named: here)

    assert await resolver.resolved("api.example", 443, 5) == [Address("127.0.0.1", Privacy.LOCAL)]
