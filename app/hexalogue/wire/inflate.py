"""Compressed bodies, piece by piece and with a limit: a few bytes of gzip can hold a thousand times as many."""

import zlib
from collections.abc import Iterator

from hexalogue.domain.errors import BadReply, Cut

PIECE_BYTES = 1 << 20  # inflated at once
FREE_BYTES = 16 << 20  # whatever the ratio: a short list of models may be all alike
MAX_RATIO = 200  # text is 3 to 30; zlib's utmost is 1032
MAX_BYTES = 1 << 30

_GZIP = b"\x1f\x8b"
_GZIP_BITS = 16 + zlib.MAX_WBITS


class Inflater:
    """Undoes gzip or deflate. host: for sentences."""

    def __init__(self, host: str, encoding: str) -> None:
        self._host = host
        self._is_gzip = encoding != "deflate"
        self._stream: zlib._Decompress | None = None
        self._taken_bytes = 0
        self._given_bytes = 0

    def feed(self, data: bytes) -> Iterator[bytes]:
        """What these bytes hold, in pieces. Raises BadReply for what is no such format, and for too much."""
        self._taken_bytes += len(data)
        while data:
            if self._stream is None:
                self._stream = zlib.decompressobj(self._bits(data))
            yield from self._poured(self._stream, data)
            data = self._stream.unused_data
            if self._stream.eof:
                # gzip may be several in a row; anything else behind the end is padding
                self._stream = None if data.startswith(_GZIP) and self._is_gzip else self._stream
                if self._stream is not None:
                    return

    def end(self) -> None:
        """Raises Cut when the stream broke off inside."""
        if self._stream is not None and not self._stream.eof:
            raise Cut(f"The answer of {self._host}")

    def _poured(self, stream: "zlib._Decompress", data: bytes) -> Iterator[bytes]:
        while True:
            try:
                piece = stream.decompress(data, PIECE_BYTES)
            except zlib.error as error:
                raise BadReply(
                    self._host, "a damaged compressed body", wanted="an answer", detail=str(error)
                ) from error
            self._given_bytes += len(piece)
            self._check()
            if piece:
                yield piece
            data = stream.unconsumed_tail
            if not data and len(piece) < PIECE_BYTES:
                return

    def _check(self) -> None:
        is_too_much = self._given_bytes > MAX_BYTES
        is_bomb = self._given_bytes > FREE_BYTES and self._given_bytes > MAX_RATIO * self._taken_bytes
        if is_too_much or is_bomb:
            raise BadReply(self._host, "a small body that swells without end", wanted="an answer")

    def _bits(self, data: bytes) -> int:
        """“deflate” should be zlib's format (RFC 9110 8.4.1.2); some servers send it bare."""
        if self._is_gzip:
            return _GZIP_BITS
        is_zlib = data[0] & 0x0F == 8 and (len(data) < 2 or (data[0] * 256 + data[1]) % 31 == 0)
        return zlib.MAX_WBITS if is_zlib else -zlib.MAX_WBITS
