"""Events as bytes: server-sent events, lines of JSON, AWS event-stream messages."""

import json
import struct
import zlib
from collections.abc import Mapping

Object = Mapping[str, object]


def sse(data: Object | str, event: str = "") -> bytes:
    """One server-sent event."""
    text = data if isinstance(data, str) else json.dumps(data, ensure_ascii=False)
    head = f"event: {event}\n" if event else ""
    return f"{head}data: {text}\n\n".encode()


def line(value: Object) -> bytes:
    """One line of JSON."""
    return json.dumps(value, ensure_ascii=False).encode() + b"\n"


def aws_message(event: str, payload: Object, *, is_exception: bool = False) -> bytes:
    """One message of vnd.amazon.eventstream: prelude, headers, payload, two CRC-32."""
    kind = "exception" if is_exception else "event"
    names = {f":{kind}-type": event, ":content-type": "application/json", ":message-type": kind}
    headers = b"".join(_header(name, value) for name, value in names.items())
    body = json.dumps(payload, ensure_ascii=False).encode()
    prelude = struct.pack(">II", 12 + len(headers) + len(body) + 4, len(headers))
    message = prelude + struct.pack(">I", zlib.crc32(prelude)) + headers + body
    return message + struct.pack(">I", zlib.crc32(message))


def _header(name: str, value: str) -> bytes:
    raw_name, raw = name.encode(), value.encode()
    return bytes([len(raw_name)]) + raw_name + b"\x07" + struct.pack(">H", len(raw)) + raw
