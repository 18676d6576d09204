"""What a recording is, by its first bytes: names of files lie. Pure."""

from typing import Final

from hexalogue.domain.speech_ports import SoundKind

HEAD_BYTES: Final = 4096

_AT_THE_START: Final[tuple[tuple[bytes, SoundKind], ...]] = (
    (b"fLaC", "flac"),
    (b"OggS", "ogg"),
    (b"\x1aE\xdf\xa3", "webm"),  # Matroska as well
    (b"ID3", "mp3"),
)


def kind_of(head: bytes) -> SoundKind | None:
    """The kind, or None for anything else. head: the first bytes of the file."""
    if head[:4] in (b"RIFF", b"RF64") and head[8:12] == b"WAVE":
        return "wav"
    for mark, kind in _AT_THE_START:
        if head.startswith(mark):
            return kind
    if head[4:8] == b"ftyp":
        return "mp4"
    return "mp3" if _is_mpeg_frame(head) else None


def _is_mpeg_frame(head: bytes) -> bool:
    """An MP3 without a tag: eleven bits set, then a version, layer III, a bit rate and a sample rate that exist."""
    if len(head) < 4 or head[0] != 0xFF or head[1] & 0xE0 != 0xE0:
        return False
    version, layer = head[1] >> 3 & 3, head[1] >> 1 & 3
    rate, frequency = head[2] >> 4, head[2] >> 2 & 3
    return version != 1 and layer == 1 and rate not in (0, 15) and frequency != 3
