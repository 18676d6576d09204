"""A question's words and files as the messages of a request."""

import stat
from collections.abc import Sequence
from pathlib import Path

from hexalogue.domain.errors import BadArgument
from hexalogue.domain.messages import FilePart, ImagePart, Message, Part, Role, TextPart

LARGEST_TEXT_BYTES = 4_000_000
# What vendors take as one image or document (20 to 32 MB by their documentation, read 2026-11).
LARGEST_MEDIA_BYTES = 20_000_000

_IMAGES = {".png": "image/png", ".jpg": "image/jpeg", ".jpeg": "image/jpeg", ".webp": "image/webp", ".gif": "image/gif"}
# Where a shell's `<(COMMAND)` lies.
_OF_SHELLS = ("/dev/fd", "/proc/self/fd")
_DOCUMENTS = {".pdf": "application/pdf"}


def messages_of(prompt: str, system: str, files: Sequence[Path]) -> tuple[Message, ...]:
    """The system prompt, if any, and the question with its files before it. Text files become words.

    Raises BadArgument for a file that is missing, too large, or neither text nor a known image or document.
    """
    texts: list[str] = []
    media: list[Part] = []
    for path in files:
        part = _media_of(path)
        if part is None:
            texts.append(f"{path.name}:\n{_text_of(path)}")
        else:
            media.append(part)
    asked = TextPart("\n\n".join([*texts, prompt]))
    first = (Message.of(Role.SYSTEM, system),) if system else ()
    return (*first, Message(Role.USER, (*media, asked)))


def _media_of(path: Path) -> Part | None:
    suffix = path.suffix.lower()
    if suffix in _IMAGES:
        return ImagePart(_bytes_of(path, LARGEST_MEDIA_BYTES), _IMAGES[suffix])
    if suffix in _DOCUMENTS:
        return FilePart(_bytes_of(path, LARGEST_MEDIA_BYTES), _DOCUMENTS[suffix], path.name)
    return None


def _text_of(path: Path) -> str:
    try:
        return _bytes_of(path, LARGEST_TEXT_BYTES).decode("utf-8")
    except UnicodeDecodeError as error:
        raise BadArgument(
            f"{path.name} is not a text file.", fix="Give a file of plain text (UTF-8), an image or a PDF."
        ) from error


def _bytes_of(path: Path, at_most: int) -> bytes:
    """No more of it than may be sent: a device has no size, and no end."""
    try:
        if not _ends(path):
            raise BadArgument(f"{path} could not be read: it is not a file.", fix="Check the path.")
        with path.open("rb") as file:
            content = file.read(at_most + 1)
    except OSError as error:
        raise BadArgument(f"{path} could not be read: {error.strerror}.", fix="Check the path.") from error
    if len(content) > at_most:
        raise BadArgument(f"{path.name} is too large to be sent with a question.", fix="Cut out the part you mean.")
    return content


def _ends(path: Path) -> bool:
    """Whether reading comes to an end by itself: a file, or what a shell hands over as one, `<(COMMAND)`. Nobody need
    write into any other pipe.
    """
    mode = path.stat().st_mode
    return stat.S_ISREG(mode) or (stat.S_ISFIFO(mode) and path.parent.as_posix() in _OF_SHELLS)
