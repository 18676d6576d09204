"""The network guard: what stays on this computer passes, what leaves is refused and remembered."""

import socket

import pytest
from tests.helpers.no_network import is_loopback


@pytest.mark.parametrize("host", ["127.0.0.1", "127.1.2.3", "::1", "localhost", "LOCALHOST.", b"127.0.0.1", "", None])
def test_this_computer_is_loopback(host: object) -> None:
    assert is_loopback(host)


@pytest.mark.parametrize("host", ["192.0.2.1", "0.0.0.1", "2001:db8::1", "example.org", "127.0.0.1.example.org"])
def test_anything_else_is_not(host: str) -> None:
    assert not is_loopback(host)


def test_a_connection_out_is_refused_as_the_system_would(refused_hosts: list[str]) -> None:
    with pytest.raises(OSError, match="loopback"), socket.socket() as outward:
        outward.connect(("192.0.2.1", 80))

    assert refused_hosts == ["192.0.2.1"]


def test_connect_ex_and_datagrams_are_refused_too(refused_hosts: list[str]) -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as outward:
        assert outward.connect_ex(("192.0.2.1", 80)) != 0
        with pytest.raises(OSError, match="loopback"):
            outward.sendto(b"x", ("192.0.2.2", 53))

    assert refused_hosts == ["192.0.2.1", "192.0.2.2"]


def test_a_name_outside_is_not_looked_up(refused_hosts: list[str]) -> None:
    with pytest.raises(socket.gaierror):
        socket.getaddrinfo("example.org", 443)

    assert refused_hosts == ["example.org"]


def test_loopback_works() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server, socket.create_connection(server.getsockname()) as client:
        accepted, _ = server.accept()
        accepted.sendall(b"x")
        assert client.recv(1) == b"x"
        accepted.close()
