"""(a) From process start to the first painted window, against a minimal window on the same loop.

Each start is a fresh process with an empty home; the two alternate, and medians are compared.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

RUNS = 9
TARGET = 1.8
TIMEOUT_S = 60

MINIMAL = """
import asyncio, os, sys, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
import qasync

def painted():
    print(time.monotonic() - float(os.environ["BENCH_T0"]), flush=True)
    os._exit(0)

class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, painted)

async def main():
    window = Window()
    window.setCentralWidget(QLabel("hello"))
    window.resize(1280, 820)
    window.show()
    await asyncio.Event().wait()

app = QApplication(sys.argv)
with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(app)) as runner:
    runner.run(main())
"""

OURS = """
import os, time
from hexalogue.boot.start import start_window

def painted(_):
    print(time.monotonic() - float(os.environ["BENCH_T0"]), flush=True)
    os._exit(0)

start_window(on_first_paint=painted)
"""


def run() -> list[dict[str, object]]:
    """One row: medians in milliseconds and their ratio."""
    minimal, ours = [], []
    for _ in range(RUNS):
        minimal.append(first_paint_ms(MINIMAL))
        ours.append(first_paint_ms(OURS))
    anchor, mine = statistics.median(minimal), statistics.median(ours)
    return [
        {
            "name": "first painted window",
            "ours": round(mine, 1),
            "anchor": round(anchor, 1),
            "ratio": round(mine / anchor, 2),
            "target": f"<= {TARGET}",
            "unit": "ms",
        }
    ]


def first_paint_ms(script: str) -> float:
    """Start a process and return the milliseconds until it painted. Raises CalledProcessError when it fails."""
    with tempfile.TemporaryDirectory() as home:
        environ = os.environ | {
            "HEXALOGUE_HOME": str(Path(home) / "home"),
            "HF_ENDPOINT": "http://127.0.0.1:9",  # the discard port: nobody answers
            "QT_QPA_PLATFORM": "offscreen",
            "BENCH_T0": repr(time.monotonic()),
        }
        done = subprocess.run(
            [sys.executable, "-c", script], env=environ, capture_output=True, text=True, timeout=TIMEOUT_S, check=True
        )
    return float(done.stdout.split()[-1]) * 1000


if __name__ == "__main__":
    sys.stdout.write(f"{run()}\n")
