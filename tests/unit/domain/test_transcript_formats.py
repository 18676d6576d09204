"""Transcripts as text, subtitles and data: the exact forms that players and programs read."""

import json
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hexalogue.domain.speech import Segment, Transcript
from hexalogue.domain.transcript_formats import FORMATS, as_json, as_srt, as_text, as_vtt, timestamp

SPEECH = Transcript(
    "en",
    3665.0,
    "Ask not what your country can do for you.",
    (Segment(0.0, 1.5, "Ask not"), Segment(1.5, 3661.25, "what your country"), Segment(3661.25, 3665.0, "can do.")),
)


def _of(*texts: str) -> Transcript:
    return Transcript("en", 2.0, " ".join(texts), tuple(Segment(i, i + 1.0, text) for i, text in enumerate(texts)))


@pytest.mark.parametrize(
    ("seconds", "expected"),
    [
        (0.0, "00:00:00.000"),
        (1.5, "00:00:01.500"),
        (59.9996, "00:01:00.000"),
        (3661.25, "01:01:01.250"),
        (360_000.0, "100:00:00.000"),
        (-0.2, "00:00:00.000"),
    ],
)
def test_a_time_has_hours_minutes_seconds_and_milliseconds(seconds: float, expected: str) -> None:
    assert timestamp(seconds, ".") == expected


@given(st.floats(0, 1e6))
def test_no_time_ever_has_a_sixtieth_second(seconds: float) -> None:
    assert re.fullmatch(r"\d{2,}:[0-5]\d:[0-5]\d,\d{3}", timestamp(seconds, ","))


def test_text_is_a_line_a_segment() -> None:
    assert as_text(SPEECH) == "Ask not\nwhat your country\ncan do.\n"


def test_srt_counts_its_cues_and_writes_a_comma() -> None:
    assert as_srt(SPEECH) == (
        "1\n00:00:00,000 --> 00:00:01,500\nAsk not\n\n"
        "2\n00:00:01,500 --> 01:01:01,250\nwhat your country\n\n"
        "3\n01:01:01,250 --> 01:01:05,000\ncan do.\n"
    )


def test_vtt_begins_with_its_name_and_writes_a_dot() -> None:
    assert as_vtt(SPEECH) == (
        "WEBVTT\n\n"
        "00:00:00.000 --> 00:00:01.500\nAsk not\n\n"
        "00:00:01.500 --> 01:01:01.250\nwhat your country\n\n"
        "01:01:01.250 --> 01:01:05.000\ncan do.\n"
    )


def test_words_cannot_end_a_cue_or_become_markup() -> None:
    vtt = as_vtt(_of("a --> b & <i>c</i>\n\n1\n"))

    assert "a --&gt; b &amp; &lt;i&gt;c&lt;/i&gt;\n1\n" in vtt
    assert vtt.count("-->") == 1


def test_a_cue_without_words_is_none() -> None:
    assert as_srt(_of("One", "  ", "Three")).count("-->") == 2


def test_a_cue_never_ends_before_it_begins() -> None:
    backwards = Transcript("en", 1.0, "a", (Segment(5.0, 4.0, "a"),))

    assert "00:00:05,000 --> 00:00:05,000" in as_srt(backwards)


def test_a_text_without_times_is_one_cue_over_all_of_it() -> None:
    whole = Transcript("en", 7.5, "Everything.", ())

    assert as_srt(whole) == "1\n00:00:00,000 --> 00:00:07,500\nEverything.\n"
    assert as_text(whole) == "Everything.\n"


def test_json_is_the_contract_on_one_line() -> None:
    document = as_json(_of("Grüße"))

    assert document.count("\n") == 1
    assert "Grüße" in document
    assert json.loads(document) == {
        "language": "en",
        "duration_s": 2.0,
        "text": "Grüße",
        "segments": [{"start_s": 0.0, "end_s": 1.0, "text": "Grüße"}],
    }


@pytest.mark.parametrize("name", [name for name in FORMATS if name != "json"])
def test_silence_is_an_empty_document(name: str) -> None:
    assert FORMATS[name](Transcript("en", 3.0, "", ())) == ("WEBVTT\n" if name == "vtt" else "")
