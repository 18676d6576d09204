"""Proxies on loopback that lead every name to one server: HTTP CONNECT and SOCKS5, each as its RFC has it.

    with ConnectProxy(server.port) as proxy: ...      # http://127.0.0.1:proxy.port
    with SocksProxy(server.port) as proxy: ...        # socks5://127.0.0.1:proxy.port

`asked` holds what a client wanted: "chat.example:443". With `password`, a client must know it.
"""

import base64
import socket
import socketserver
import threading
from types import TracebackType
from typing import Self

USER = "me"
_PIECE_BYTES = 65536


class Proxy:
    """Tunnels to one port of this computer. refuses: says no to every target."""

    def __init__(self, port: int, *, password: str = "", refuses: bool = False) -> None:
        self.asked: list[str] = []
        self.password = password
        self.refuses = refuses
        self._port = port
        self._server = _Listener(self)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,), name="proxy")
        self._open: set[socket.socket] = set()

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._server.shutdown()
        for connection in tuple(self._open):
            _shut(connection)
        self._server.server_close()
        self._thread.join()

    @property
    def port(self) -> int:
        """Where it listens."""
        return int(self._server.server_address[1])

    def serve(self, client: socket.socket) -> None:
        """One client: the greeting of its kind, then bytes both ways."""
        self._open.add(client)
        if not self._greeted(client):
            self._open.discard(client)
            return
        with socket.create_connection(("127.0.0.1", self._port)) as far:
            self._open.add(far)
            back = threading.Thread(target=_pump, args=(far, client), name="tunnel")
            back.start()
            _pump(client, far)
            back.join()
            self._open -= {client, far}

    def _greeted(self, client: socket.socket) -> bool:
        raise NotImplementedError


class ConnectProxy(Proxy):
    """RFC 9110 9.3.6."""

    def _greeted(self, client: socket.socket) -> bool:
        head = b""
        while b"\r\n\r\n" not in head:
            head += client.recv(_PIECE_BYTES)
        lines = head.decode("latin-1").split("\r\n")
        self.asked.append(lines[0].split()[1])
        pair = base64.b64encode(f"{USER}:{self.password}".encode()).decode()
        if self.password and f"proxy-authorization: basic {pair}".lower() not in map(str.lower, lines):
            client.sendall(b"HTTP/1.1 407 Proxy Authentication Required\r\ncontent-length: 0\r\n\r\n")
            return False
        if self.refuses:
            client.sendall(b"HTTP/1.1 403 Forbidden\r\ncontent-length: 0\r\n\r\n")
            return False
        client.sendall(b"HTTP/1.1 200 Connected\r\n\r\n")
        return True


class SocksProxy(Proxy):
    """RFC 1928 and 1929."""

    def _greeted(self, client: socket.socket) -> bool:
        _, count = _exactly(client, 2)
        methods = _exactly(client, count)
        if self.password and 2 not in methods:
            client.sendall(b"\x05\xff")
            return False
        if 2 in methods:
            client.sendall(b"\x05\x02")
            _, length = _exactly(client, 2)
            user = _exactly(client, length)
            password = _exactly(client, _exactly(client, 1)[0])
            is_right = not self.password or (user, password) == (USER.encode(), self.password.encode())
            client.sendall(b"\x01\x00" if is_right else b"\x01\x01")
            if not is_right:
                return False
        else:
            client.sendall(b"\x05\x00")
        _, _, _, kind = _exactly(client, 4)
        host = {1: _ip4, 3: _name, 4: _ip6}[kind](client)
        port = int.from_bytes(_exactly(client, 2), "big")
        self.asked.append(f"{host}:{port}")
        client.sendall(b"\x05%b\x00\x01\x7f\x00\x00\x01\x00\x00" % (b"\x02" if self.refuses else b"\x00"))
        return not self.refuses


class _Listener(socketserver.ThreadingTCPServer):
    allow_reuse_address = True

    def __init__(self, proxy: Proxy) -> None:
        self._proxy = proxy
        super().__init__(("127.0.0.1", 0), socketserver.BaseRequestHandler)

    def finish_request(self, request: "socket.socket | tuple[bytes, socket.socket]", client_address: object) -> None:
        """In the client's thread."""
        del client_address
        assert isinstance(request, socket.socket)
        self._proxy.serve(request)

    def handle_error(self, request: "socket.socket | tuple[bytes, socket.socket]", client_address: object) -> None:
        """Clients that hang up are part of the tests."""


def _exactly(connection: socket.socket, count: int) -> bytes:
    data = b""
    while len(data) < count:
        piece = connection.recv(count - len(data))
        if not piece:
            raise ConnectionError("the client went")
        data += piece
    return data


def _ip4(connection: socket.socket) -> str:
    return socket.inet_ntoa(_exactly(connection, 4))


def _ip6(connection: socket.socket) -> str:
    return socket.inet_ntop(socket.AF_INET6, _exactly(connection, 16))


def _name(connection: socket.socket) -> str:
    return _exactly(connection, _exactly(connection, 1)[0]).decode()


def _pump(source: socket.socket, sink: socket.socket) -> None:
    try:
        while piece := source.recv(_PIECE_BYTES):
            sink.sendall(piece)
    except OSError:
        return
    finally:
        _shut(sink)


def _shut(connection: socket.socket) -> None:
    try:
        socket.socket.shutdown(connection, socket.SHUT_RDWR)
    except OSError:
        return
