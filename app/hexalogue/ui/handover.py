"""The mail box of the first window: a second start hands over its arguments here and ends."""

import json
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from hexalogue.ui.instance import mailbox_name

# A second start may wait this long for the first in all, then it says that nobody answered.
CONNECT_WAIT_MS = 500
WRITE_WAIT_MS = 300
_LONGEST_BYTES = 65_536


class Mailbox(QObject):
    """Listens for later starts. `arrived` carries their arguments as a list of strings."""

    arrived = Signal(list)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = mailbox_name(folder)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._greet)

    def open(self) -> bool:
        """Listen; only the holder of the lock may. What a killed predecessor left is removed. False where it cannot."""
        QLocalServer.removeServer(self._name)
        return self._server.listen(self._name)

    def close(self) -> None:
        """Listen no longer. Idempotent."""
        self._server.close()

    def _greet(self) -> None:
        while (caller := self._server.nextPendingConnection()) is not None:
            caller.readyRead.connect(lambda caller=caller: self._read(caller))
            caller.disconnected.connect(caller.deleteLater)
            self._read(caller)

    def _read(self, caller: QLocalSocket) -> None:
        if caller.bytesAvailable() > _LONGEST_BYTES:
            caller.abort()
        elif caller.canReadLine():
            arguments = parsed(bytes(caller.readLine().data()))
            caller.disconnectFromServer()
            if arguments is not None:
                self.arrived.emit(arguments)


def hand_over(folder: Path, arguments: Sequence[str]) -> bool:
    """Give the arguments to the window that is open for this home. False when nobody took them within 0.8 s."""
    socket = QLocalSocket()
    socket.connectToServer(mailbox_name(folder))
    if not socket.waitForConnected(CONNECT_WAIT_MS):
        return False
    socket.write(json.dumps(list(arguments)).encode() + b"\n")
    is_written = socket.waitForBytesWritten(WRITE_WAIT_MS)
    socket.disconnectFromServer()
    return is_written


def parsed(line: bytes) -> list[str] | None:
    """The arguments in one line, or None: whatever else speaks to our socket is not answered."""
    try:
        value = json.loads(line)
    except ValueError:
        return None
    return value if isinstance(value, list) and all(isinstance(part, str) for part in value) else None
