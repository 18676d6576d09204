"""Whether there is a screen to show a window on."""

from collections.abc import Mapping


def has_display(system: str, environ: Mapping[str, str]) -> bool:
    """Whether a window can be shown: always on macOS and Windows, by the session's variables elsewhere.

    system: as `sys.platform` names it.
    """
    if system in ("darwin", "win32"):
        return True
    return bool(environ.get("DISPLAY") or environ.get("WAYLAND_DISPLAY"))
