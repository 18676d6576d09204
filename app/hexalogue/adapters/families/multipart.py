"""Forms with a file in them (multipart/form-data, RFC 7578). Pure: the same form is always the same bytes."""

from collections.abc import Mapping
from hashlib import sha256
from typing import Final

_TYPES: Final[Mapping[str, str]] = {
    "wav": "audio/wav",
    "mp3": "audio/mpeg",
    "mpga": "audio/mpeg",
    "mpeg": "audio/mpeg",
    "m4a": "audio/mp4",
    "mp4": "audio/mp4",
    "ogg": "audio/ogg",
    "oga": "audio/ogg",
    "opus": "audio/ogg",
    "flac": "audio/flac",
    "webm": "audio/webm",
}
# RFC 7578, 4.2, and what browsers do: these three cannot stand in a quoted name.
_ESCAPES: Final = str.maketrans({'"': "%22", "\r": "%0D", "\n": "%0A"})


def form(fields: Mapping[str, str], name: str, data: bytes) -> tuple[str, bytes]:
    """The content type and the body. The file is the field `file`; its ending says what it holds."""
    boundary = _boundary(data)
    body = bytearray()
    for field, value in fields.items():
        head = f'--{boundary}\r\nContent-Disposition: form-data; name="{field}"\r\n\r\n'
        body += f"{head}{value}\r\n".encode("utf-8", "replace")
    kind = _TYPES.get(name.rpartition(".")[2].lower(), "application/octet-stream")
    head = f'--{boundary}\r\nContent-Disposition: form-data; name="file"; filename="{name.translate(_ESCAPES)}"\r\n'
    body += f"{head}Content-Type: {kind}\r\n\r\n".encode("utf-8", "replace")
    body += data
    body += f"\r\n--{boundary}--\r\n".encode()
    return f"multipart/form-data; boundary={boundary}", bytes(body)


def _boundary(data: bytes) -> str:
    """A line that the file does not hold."""
    digest = sha256(data).hexdigest()
    while digest.encode() in data:
        digest = sha256(digest.encode()).hexdigest()
    return f"form-{digest}"
