"""A small engine with faults on demand: it binds a port, answers /health, and misbehaves as it is told.

    engine_program.py MODE [--port N] [--seconds S] [--code N]

The modes are the functions at the end. The key it wants stands in its environment, as an engine's does.
"""

import argparse
import http.server
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

LOADING, READY = 503, 200


class Health(http.server.BaseHTTPRequestHandler):
    """503 until it is ready, then 200; `/stream` writes a word each 20 ms without end."""

    status = READY
    silent = False

    def do_GET(self) -> None:
        if self.silent:
            time.sleep(3600)
        if self.path == "/stream":
            self.send_response(READY)
            self.end_headers()
            while True:
                self.wfile.write(b"word ")
                time.sleep(0.02)
        self.send_response(self.status)
        self.end_headers()
        self.wfile.write(b'{"status":"ok"}')

    def log_message(self, *_: object) -> None:
        """Nothing on the output but what the test asked for."""


class Server(http.server.ThreadingHTTPServer):
    """Loopback, and no port that another one has."""

    allow_reuse_address = False
    daemon_threads = True


def serve(port: int, status: int = READY) -> None:
    """Answer until the end."""
    Health.status = status
    try:
        server = Server(("127.0.0.1", port), Health)
    except OSError:
        say(f"couldn't bind HTTP server socket, hostname: 127.0.0.1, port: {port}")
        sys.exit(1)
    threading.Thread(target=server.serve_forever, daemon=True).start()


def say(line: str) -> None:
    """Print, past any buffer."""
    os.write(1, f"{line}\n".encode())


def ready(options: argparse.Namespace) -> None:
    """Load for a while, then answer."""
    serve(options.port, LOADING if options.seconds else READY)
    time.sleep(options.seconds)
    Health.status = READY
    rest()


def never_ready(options: argparse.Namespace) -> None:
    """Load for ever."""
    serve(options.port, LOADING)
    rest()


def late(options: argparse.Namespace) -> None:
    """Bind only when everything is loaded, as whisper-server does."""
    time.sleep(options.seconds)
    serve(options.port)
    rest()


def wrong_port(options: argparse.Namespace) -> None:
    """Listen elsewhere."""
    serve(0)
    rest()


def deaf(options: argparse.Namespace) -> None:
    """Ignore SIGTERM."""
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    say("deaf")
    serve(options.port)
    rest()


def hangs_in_stop(options: argparse.Namespace) -> None:
    """Take SIGTERM, and never come to an end."""
    signal.signal(signal.SIGTERM, lambda *_: time.sleep(3600))
    say("hanging")
    serve(options.port)
    rest()


def exits(options: argparse.Namespace) -> None:
    """End at once, with some last words."""
    say(f"leaving with {options.code}")
    if options.code < 0:
        os.kill(os.getpid(), -options.code)
    sys.exit(options.code)


def dies_later(options: argparse.Namespace) -> None:
    """Answer, and die after a while."""
    serve(options.port)
    time.sleep(options.seconds)
    os.kill(os.getpid(), signal.SIGKILL)


def goes_silent(options: argparse.Namespace) -> None:
    """Answer for a while; then take connections and say nothing until SIGUSR1."""
    signal.signal(signal.SIGUSR1, lambda *_: setattr(Health, "silent", False))
    serve(options.port)
    time.sleep(options.seconds)
    Health.silent = True
    rest()


def floods(options: argparse.Namespace) -> None:
    """Print 100 MB, then say so."""
    piece = b"srv  log: a line of an engine that says the same thing again and again\n" * 1000
    for _ in range(100_000_000 // len(piece)):
        os.write(1, piece)
    say("flooded")
    rest()


def family(options: argparse.Namespace) -> None:
    """Have a child that does the work, as a router has. Prints its pid."""
    child = subprocess.Popen([sys.executable, "-I", "-S", "-c", "import time; time.sleep(3600)"])
    say(f"child {child.pid}")
    serve(options.port)
    rest()


def jobs(options: argparse.Namespace) -> None:
    """Have a child in a group of its own, as a shell with job control has. Prints its pid."""
    child = subprocess.Popen([sys.executable, "-I", "-S", "-c", "import time; time.sleep(3600)"], process_group=0)
    say(f"child {child.pid}")
    serve(options.port)
    rest()


def stranger(options: argparse.Namespace) -> None:
    """Have a child in a session of its own, which keeps the output open. Prints its pid, and leaves."""
    child = subprocess.Popen([sys.executable, "-I", "-S", "-c", "import time; time.sleep(5)"], start_new_session=True)
    say(f"child {child.pid}")


def shows(options: argparse.Namespace) -> None:
    """Print what it was given, and leave."""
    for name, value in sorted(os.environ.items()):
        say(f"{name}={value}")
    say(f"folder {Path.cwd()}")
    say(f"session {os.getsid(0) == os.getpid()}")


def rest() -> None:
    """Until somebody ends it."""
    while True:
        time.sleep(3600)


MODES: dict[str, Callable[[argparse.Namespace], None]] = {
    mode.__name__: mode
    for mode in (
        ready, never_ready, late, wrong_port, deaf, hangs_in_stop, exits, dies_later, goes_silent, floods, family,
        jobs, stranger, shows,
    )
}  # fmt: skip


def main() -> None:
    """Do as told."""
    parser = argparse.ArgumentParser()
    parser.add_argument("mode", choices=sorted(MODES))
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--seconds", type=float, default=0.0)
    parser.add_argument("--code", type=int, default=0)
    options = parser.parse_args()
    MODES[options.mode](options)


if __name__ == "__main__":
    main()
