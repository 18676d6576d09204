"""What a decoder cuts a stream of bytes into."""

from typing import NamedTuple, Protocol


class Frame(NamedTuple):
    """One event of a stream.

    event: the SSE event's name, the AWS message's type; empty for SSE without a name and for NDJSON.   data: UTF-8 as
    it came, maybe invalid; the joined `data:` lines, the NDJSON line, the AWS payload.
    """

    event: str
    data: bytes


class Decoder(Protocol):
    """Pure and incremental: any cutting of the same bytes gives the same frames. Memory stays under a bound."""

    def feed(self, data: bytes) -> list[Frame]:
        """The frames that these bytes complete. Raises BadStream for what no such stream can be, and for too much."""
        ...

    def end(self) -> list[Frame]:
        """What was still open when the stream ended. Raises BadStream when it broke off inside a frame that cannot
        be used without its rest."""
        ...


class BadStream(Exception):
    """The bytes are not of this format. Its text holds no content of the stream."""
