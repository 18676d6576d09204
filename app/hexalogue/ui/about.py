"""Which Hexalogue this is, and what it runs on: for the person, and for who helps them."""

import platform

from PySide6.QtCore import QSysInfo, qVersion

from hexalogue import __version__


def version_text() -> str:
    """One line, without anything of the person's. Qt knows the system; Python would start a program to ask for it."""
    system = f"{QSysInfo.prettyProductName()} ({QSysInfo.kernelVersion()}, {QSysInfo.currentCpuArchitecture()})"
    return f"Hexalogue {__version__}, Python {platform.python_version()}, Qt {qVersion()}, {system}"
