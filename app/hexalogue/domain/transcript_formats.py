"""A transcript as text, subtitles and data. Pure; every form ends in a newline unless it is empty.

Sources, read 2026-11-21: W3C, WebVTT (cue timings with a dot, hours optional, `&`, `<` and `-->` not in a cue's text);
the SubRip form as VideoLAN's and FFmpeg's readers take it (comma, cues counted from 1).
"""

import json
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from hexalogue.domain.speech import Segment, Transcript


def as_text(transcript: Transcript) -> str:
    """The words, a line a segment."""
    return "".join(f"{segment.text}\n" for segment in transcript.segments) or _line(transcript.text)


def as_srt(transcript: Transcript) -> str:
    """SubRip."""
    return "\n".join(srt_cue(number, segment) for number, segment in enumerate(_spoken(transcript), start=1))


def as_vtt(transcript: Transcript) -> str:
    """WebVTT."""
    return "\n".join(["WEBVTT\n", *map(vtt_cue, _spoken(transcript))])


def as_json(transcript: Transcript) -> str:
    """One document on one line."""
    return f"{json.dumps(json_value(transcript), ensure_ascii=False)}\n"


def json_value(transcript: Transcript) -> dict[str, Any]:
    """As the command line's contract has it."""
    return {
        "language": transcript.language,
        "duration_s": round(transcript.duration_s, 3),
        "text": transcript.text,
        "segments": [
            {"start_s": round(part.start_s, 3), "end_s": round(part.end_s, 3), "text": part.text}
            for part in transcript.segments
        ],
    }


def srt_cue(number: int, segment: Segment) -> str:
    """One cue of SubRip, with its newline."""
    return f"{number}\n{_timing(segment, ',')}\n{_one_block(segment.text)}\n"


def vtt_cue(segment: Segment) -> str:
    """One cue of WebVTT, with its newline."""
    text = _one_block(segment.text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return f"{_timing(segment, '.')}\n{text}\n"


def timestamp(seconds: float, point: str) -> str:
    """`3661.5` as “01:01:01.500”. Never negative; rounded to whole milliseconds before it is taken apart."""
    whole = max(0, round(seconds * 1000))
    minutes, milliseconds = divmod(whole, 60_000)
    hours, minutes = divmod(minutes, 60)
    return f"{hours:02}:{minutes:02}:{milliseconds // 1000:02}{point}{milliseconds % 1000:03}"


FORMATS: Mapping[str, Callable[[Transcript], str]] = {
    "txt": as_text,
    "srt": as_srt,
    "vtt": as_vtt,
    "json": as_json,
}


def _spoken(transcript: Transcript) -> Iterable[Segment]:
    """A cue without words is none. A server that gave no times is one cue over the whole."""
    segments = [segment for segment in transcript.segments if segment.text.strip()]
    if not segments and transcript.text:
        return [Segment(0.0, transcript.duration_s, transcript.text)]
    return segments


def _timing(segment: Segment, point: str) -> str:
    end_s = max(segment.start_s, segment.end_s)
    return f"{timestamp(segment.start_s, point)} --> {timestamp(end_s, point)}"


def _one_block(text: str) -> str:
    """An empty line would end the cue."""
    return "\n".join(line.strip() for line in text.splitlines() if line.strip())


def _line(text: str) -> str:
    return f"{text}\n" if text else ""
