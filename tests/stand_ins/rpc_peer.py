"""Something on a port that a look at workers may meet: told what to say, byte for byte, and what not to.

    with RpcPeer(greeting(RpcVersion(5, 0, 0)), devices(1), memory(1, 2)) as peer:
        ... look at 127.0.0.1:peer.port ...

Each request takes the next answer; None is silence until the client goes, b"" hangs up. A peer that knows only the
old hello hangs up on a new one, as the real one does.
"""

import socket
import socketserver
import struct
import threading
from types import TracebackType
from typing import Self

from hexalogue.domain.distributed import RpcVersion

PATIENCE_S = 20.0
HELLO = 14


def framed(data: bytes) -> bytes:
    """An answer with its size before it."""
    return struct.pack("<Q", len(data)) + data


def greeting(version: RpcVersion, *, is_old: bool = False) -> bytes:
    """The answer to a hello."""
    return framed(bytes(version) + (b"" if is_old else bytes(25)))


def devices(count: int) -> bytes:
    """The answer to the question how many there are."""
    return framed(struct.pack("<I", count))


def memory(free_bytes: int, total_bytes: int) -> bytes:
    """The answer to the question how much memory a device has."""
    return framed(struct.pack("<QQ", free_bytes, total_bytes))


class RpcPeer:
    """accepted: connections so far.   requests: (command, data) in their order.

    A byte that is no command ends the connection, as with a real one, unless it keeps silent anyway.
    """

    def __init__(self, *answers: bytes | None, host: str = "127.0.0.1", is_old: bool = False) -> None:
        self._answers = answers
        self._is_old = is_old
        self.accepted = 0
        self.requests: list[tuple[int, bytes]] = []
        self._server = _Listener(self, host)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,), name="rpc stand-in")

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    @property
    def port(self) -> int:
        """Where it listens."""
        return int(self._server.server_address[1])

    def talk(self, connection: socket.socket) -> None:
        """One connection, in a thread of its own."""
        self.accepted += 1
        connection.settimeout(PATIENCE_S)
        try:
            if self._answers[0] is not None and connection.recv(1, socket.MSG_PEEK) != bytes((HELLO,)):
                return
            for answer in self._answers:
                command, data = _request(connection)
                self.requests.append((command, data))
                if self._is_old and command == HELLO and data:
                    return
                if answer is None:
                    while connection.recv(4096):
                        pass
                    return
                connection.sendall(answer)
                if not answer:
                    return
            while connection.recv(4096):
                pass
        except (OSError, EOFError):
            return


class _Listener(socketserver.ThreadingTCPServer):
    allow_reuse_address = True
    daemon_threads = False

    def __init__(self, peer: RpcPeer, host: str) -> None:
        self._peer = peer
        super().__init__((host, 0), socketserver.BaseRequestHandler)

    def finish_request(self, request: "socket.socket | tuple[bytes, socket.socket]", client_address: object) -> None:
        """In the client's thread."""
        del client_address
        assert isinstance(request, socket.socket)
        with request:
            self._peer.talk(request)


def _request(connection: socket.socket) -> tuple[int, bytes]:
    head = _exactly(connection, 9)
    return head[0], _exactly(connection, struct.unpack("<Q", head[1:])[0])


def _exactly(connection: socket.socket, count: int) -> bytes:
    data = b""
    while len(data) < count:
        piece = connection.recv(count - len(data))
        if not piece:
            raise EOFError
        data += piece
    return data
