"""Workers as values: which are let in, which builds fit, and whether a model fits on them."""

import pytest

from hexalogue.domain.distributed import (
    Condition,
    DeviceMemory,
    Peer,
    PeerState,
    RpcVersion,
    admitted,
    checked_binding,
    checked_new,
    peer_from,
    planned,
    version_mismatch,
)
from hexalogue.domain.errors import BadArgument, PublicPeer

GIB = 1 << 30


def ready(host: str, free_bytes: int) -> PeerState:
    return PeerState(Peer(host), Condition.READY, "", ip=host, devices=(DeviceMemory(free_bytes, free_bytes),))


@pytest.mark.parametrize(
    ("text", "peer"),
    [
        ("192.168.1.20", Peer("192.168.1.20", 50052)),
        (" 192.168.1.20:5000 ", Peer("192.168.1.20", 5000)),
        ("Desk.local", Peer("desk.local", 50052)),
        ("[fd00::1]:5000", Peer("fd00::1", 5000)),
        ("fd00::1", Peer("fd00::1", 50052)),
    ],
)
def test_a_peer_is_read_as_it_is_typed(text: str, peer: Peer) -> None:
    assert peer_from(text) == peer
    assert peer_from(peer.address) == peer


@pytest.mark.parametrize(
    "text", ["", "a b", "host:", "host:0", "host:65536", "host:x", "a,b", "http://x", ":50052", "h:²"]
)
def test_what_is_no_address_of_a_worker_is_refused(text: str) -> None:
    with pytest.raises(BadArgument):
        peer_from(text)


@pytest.mark.parametrize("ip", ["127.0.0.1", "10.1.2.3", "172.16.0.1", "192.168.0.1", "100.64.0.1", "169.254.3.4"])
def test_near_addresses_are_let_in(ip: str) -> None:
    assert admitted(Peer("w"), [ip]) == ip


@pytest.mark.parametrize("ip", ["::1", "fe80::1%eth0", "fd00::1"])
def test_near_addresses_of_the_other_kind_are_let_in_but_ipv4_is_preferred(ip: str) -> None:
    assert admitted(Peer("w"), [ip]) == ip
    assert admitted(Peer("w"), [ip, "10.0.0.1"]) == "10.0.0.1"


@pytest.mark.parametrize(
    "ips", [["1.1.1.1"], ["10.0.0.1", "1.1.1.1"], ["2606:4700::1111"], ["::ffff:1.1.1.1"], []], ids=str
)
def test_a_name_with_one_public_address_is_a_public_peer(ips: list[str]) -> None:
    with pytest.raises(PublicPeer):
        admitted(Peer("w"), ips)


def test_the_same_worker_is_not_added_twice() -> None:
    with pytest.raises(BadArgument, match="already"):
        checked_new(Peer("a"), ["10.0.0.2"], [Peer("a", name="another word for it")], ())


def test_this_computer_is_no_worker_of_itself() -> None:
    with pytest.raises(BadArgument, match="itself"):
        checked_new(Peer("a"), ["10.0.0.2"], [], {"10.0.0.2"})


def test_a_tunnel_that_ends_on_this_computer_is_a_worker() -> None:
    checked_new(Peer("127.0.0.1"), ["127.0.0.1"], [Peer("127.0.0.1", 50053)], {"10.0.0.2"})


def test_more_workers_than_llama_cpp_takes_are_refused() -> None:
    with pytest.raises(BadArgument, match="16"):
        checked_new(Peer("a"), ["10.0.0.2"], [Peer(f"w{number}") for number in range(16)], ())


@pytest.mark.parametrize("host", ["127.0.0.1", "192.168.1.20", "100.100.1.1"])
def test_a_worker_of_this_computer_listens_on_a_near_address(host: str) -> None:
    assert checked_binding(host) == host


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "fd00::1", "224.0.0.1", "255.255.255.255", "desk.local", ""])
def test_a_worker_of_this_computer_never_listens_everywhere(host: str) -> None:
    with pytest.raises(BadArgument):
        checked_binding(host)


def test_a_worker_of_this_computer_never_listens_in_public() -> None:
    with pytest.raises(PublicPeer):
        checked_binding("8.8.8.8")


def test_builds_fit_only_when_they_are_the_same() -> None:
    ours = RpcVersion(5, 0, 0)

    assert not version_mismatch(ours, ours)
    assert not version_mismatch(ours, None)
    assert "5.0.1" in version_mismatch(RpcVersion(5, 0, 1), ours)


def test_a_model_fits_on_the_memory_of_all_that_are_ready() -> None:
    away = PeerState(Peer("c"), Condition.UNREACHABLE, "")
    plan = planned([ready("a", 10 * GIB), ready("b", 10 * GIB), away], 17 * GIB, 0)

    assert plan.fits
    assert [state.peer.host for state in plan.used] == ["a", "b"]
    assert plan.left_out == (away,)
    assert "Not counted: c:50052" in plan.said


def test_a_model_that_is_larger_than_all_memory_does_not_fit() -> None:
    plan = planned([ready("a", 10 * GIB)], 17 * GIB, 5 * GIB)

    assert plan.fits is False
    assert "does not fit" in plan.said


def test_nothing_is_promised_for_a_model_that_nobody_measured() -> None:
    assert planned([ready("a", GIB)], None, 0).fits is None
