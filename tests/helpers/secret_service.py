"""A real gnome-keyring on a session bus of its own: what the person's desktop has, without a desktop.

The recipe: a bus, the daemon unlocked with an empty passphrase (its one newline makes the login collection), a data
folder of the test's own. Without a display nobody can be prompted, so a locked collection refuses at once.
"""

import gc
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from threading import Event

import pytest

BACKEND = "keyring.backends.SecretService.Keyring"
READY_S = 20.0
_STEP_S = 0.05
# Empty, and no login collection is made.
_PASSPHRASE = b"\n"
_pause = Event()


def why_not() -> str:
    """Why there is no real keychain for tests here; empty where there is one."""
    if sys.platform != "linux":
        return "the Secret Service is Linux's"
    lacking = [name for name in ("dbus-daemon", "gnome-keyring-daemon") if shutil.which(name) is None]
    return f"{' and '.join(lacking)} not installed (apt: dbus, gnome-keyring)" if lacking else ""


# keyring 25.7 leaves its connection to the collector when a collection is locked or away.
leaves_sockets = pytest.mark.filterwarnings("ignore:unclosed <socket:ResourceWarning")
needs_gnome_keyring = pytest.mark.skipif(bool(why_not()), reason=why_not() or "there")


@dataclass
class SecretService:
    """A running bus with its daemon. environ: what a program needs to reach it."""

    environ: Mapping[str, str]
    daemon: "subprocess.Popen[bytes]"

    def stop(self) -> None:
        """Make the daemon hang: it is there and does not answer."""
        self.daemon.send_signal(signal.SIGSTOP)

    def go_on(self) -> None:
        """End `stop`."""
        self.daemon.send_signal(signal.SIGCONT)

    def kill(self) -> None:
        """As a crash would."""
        self.daemon.kill()
        self.daemon.wait()

    def start_again(self) -> None:
        """A new daemon over the same files, as the session starts one after a crash."""
        self.daemon = _a_daemon(self.environ)
        address = self.environ["DBUS_SESSION_BUS_ADDRESS"]
        _wait_until(lambda: _has_service(address), "gnome-keyring did not come up again")

    def lock(self) -> None:
        """Lock the login collection."""
        from jeepney.io.blocking import open_dbus_connection  # type: ignore[import-untyped]
        from secretstorage import get_default_collection

        with open_dbus_connection(self.environ["DBUS_SESSION_BUS_ADDRESS"]) as connection:
            get_default_collection(connection).lock()

    def unlock(self) -> None:
        """Unlock it with its passphrase, as the daemon's own prompt does when a person has typed it."""
        from jeepney import DBusAddress, new_method_call  # type: ignore[import-untyped]
        from jeepney.io.blocking import open_dbus_connection
        from secretstorage import get_default_collection

        name, path = "org.freedesktop.secrets", "/org/freedesktop/secrets"
        plain = DBusAddress(path, name, "org.freedesktop.Secret.Service")
        inner = DBusAddress(path, name, "org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface")
        with open_dbus_connection(self.environ["DBUS_SESSION_BUS_ADDRESS"]) as connection:
            asked = new_method_call(plain, "OpenSession", "sv", ("plain", ("s", "")))
            session = connection.send_and_get_reply(asked).body[1]
            login = get_default_collection(connection).collection_path
            master = (session, b"", _PASSPHRASE, "text/plain")
            call = new_method_call(inner, "UnlockWithMasterPassword", "o(oayays)", (login, master))
            reply = connection.send_and_get_reply(call)
        assert not reply.body, reply.body


@contextmanager
def secret_service(folder: Path) -> Iterator[SecretService]:
    """Start bus and daemon below this folder and wait until the daemon has its name; both are ended."""
    runtime = folder / "run"
    runtime.mkdir(mode=0o700, parents=True)
    address = f"unix:path={runtime}/bus"
    config = folder / "bus.conf"
    # No <servicedir>: a daemon that was killed is not started again behind the test's back.
    config.write_text(
        '<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"'
        ' "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">\n'
        f"<busconfig><type>session</type><listen>{address}</listen><auth>EXTERNAL</auth>"
        '<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/>'
        '<allow own="*"/></policy></busconfig>\n'
    )
    # DISPLAY away: a test must not open a prompt on somebody's screen.
    plain = {key: value for key, value in os.environ.items() if key not in ("DISPLAY", "WAYLAND_DISPLAY")}
    environ = {
        **plain,
        "XDG_RUNTIME_DIR": str(runtime),
        "XDG_DATA_HOME": str(folder / "data"),
        "DBUS_SESSION_BUS_ADDRESS": address,
        "PYTHON_KEYRING_BACKEND": BACKEND,
    }
    bus = _started(["dbus-daemon", f"--config-file={config}", "--nofork"], environ)
    try:
        _wait_until(lambda: (runtime / "bus").exists(), "the bus did not come up")
        daemon = _a_daemon(environ)
        running = SecretService(environ, daemon)
        try:
            _wait_until(lambda: _has_service(address), "gnome-keyring did not come up")
            yield running
        finally:
            gc.collect()  # while `leaves_sockets` holds, and not in somebody else's test
            _end(running.daemon)
    finally:
        _end(bus)


def _a_daemon(environ: Mapping[str, str]) -> "subprocess.Popen[bytes]":
    daemon = _started(["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"], environ)
    assert daemon.stdin is not None
    daemon.stdin.write(_PASSPHRASE)
    daemon.stdin.close()
    return daemon


def _started(command: list[str], environ: Mapping[str, str]) -> "subprocess.Popen[bytes]":
    return subprocess.Popen(
        command, env=environ, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )


def _end(process: "subprocess.Popen[bytes]") -> None:
    with suppress(ProcessLookupError):
        process.send_signal(signal.SIGCONT)
        process.kill()
    process.wait()
    if process.stdin is not None:
        process.stdin.close()


def _has_service(address: str) -> bool:
    from jeepney import DBusAddress, new_method_call
    from jeepney.io.blocking import open_dbus_connection

    bus = DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus")
    with open_dbus_connection(address) as connection:
        question = new_method_call(bus, "NameHasOwner", "s", ("org.freedesktop.secrets",))
        return bool(connection.send_and_get_reply(question).body[0])


def _wait_until(condition: Callable[[], bool], failure: str) -> None:
    waited = 0.0
    while not condition():
        _pause.wait(_STEP_S)
        waited += _STEP_S
        if waited > READY_S:
            pytest.fail(failure)
