"""Files that only their owner may read, written so that a crash leaves the old or the new contents, never a mixture."""

import os
from itertools import count
from pathlib import Path

PRIVATE_FILE = 0o600
PRIVATE_FOLDER = 0o700

# Windows needs to be told not to translate line ends; the other flags do not exist there.
_FLAGS = getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_NOFOLLOW", 0)


def private_file(path: Path) -> None:
    """Create `path` empty unless it is there, and see that nobody else may read it. Raises OSError.

    Mode 0600 holds whatever the umask is; on Windows the folder's own access list decides.
    """
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT | (_FLAGS & ~getattr(os, "O_NOFOLLOW", 0)), PRIVATE_FILE)
    try:
        if os.name == "posix" and os.fstat(descriptor).st_mode & 0o177:
            os.fchmod(descriptor, PRIVATE_FILE)
    finally:
        os.close(descriptor)


def replaced(path: Path, content: bytes) -> None:
    """Put `content` under `path` in one step, on the disk when this returns. Raises OSError; then `path` is as it was.

    A link is followed, so that a settings file kept elsewhere by its owner stays there.
    """
    target = path.resolve()
    partial = target.with_name(f".{target.name}.{os.urandom(4).hex()}.part")
    descriptor = os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _FLAGS, PRIVATE_FILE)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        partial.replace(target)
    except OSError:
        partial.unlink(missing_ok=True)
        raise
    settle(target.parent)


def settle(folder: Path) -> None:
    """Make names that were created or replaced in `folder` survive a power cut. Nothing to do on Windows."""
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def free_name(path: Path, why: str) -> Path:
    """The first of `NAME.WHY-1`, `NAME.WHY-2`, ... that is not taken."""
    names = (path.with_name(f"{path.name}.{why}-{number}") for number in count(1))
    return next(name for name in names if not name.exists())
