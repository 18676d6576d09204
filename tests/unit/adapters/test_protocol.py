import pytest
from hypothesis import given
from hypothesis import strategies as st

from hexalogue.adapters.inprocess import protocol as p
from hexalogue.domain.messages import ChatRequest, Message, Role, Sampling

SAMPLING = Sampling(0.5, 0.9, 40, 0.05, 1.1, 64, 7)
FRAMES = (
    p.Load(1, "/models/ä b.gguf", 2048, 1, -1),
    p.Ask(2, ChatRequest((Message.of(Role.SYSTEM, "Be brief."), Message.of(Role.USER, "Grüße 🌟\n")), SAMPLING)),
    p.Stop(2),
    p.Ping(),
    p.Loading(1, 0.25),
    p.Loaded(1, 2048),
    p.Refused(2, p.Refusal.TOO_LONG, needs_tokens=9, context_tokens=8),
    p.Dropped(2, 3),
    p.Text(2, "a\nb"),
    p.Ended(2, "stop", 10, 4, 3, 55.5),
    p.Pong(),
)


@pytest.mark.parametrize("frame", FRAMES, ids=lambda frame: type(frame).__name__)
def test_a_frame_survives_the_pipe(frame: p.Frame) -> None:
    assert p.decoded(p.encoded(frame)) == frame


@given(st.text(st.characters(exclude_categories=())))
def test_any_text_survives_even_a_lone_surrogate(text: str) -> None:
    assert p.decoded(p.encoded(p.Text(1, text))) == p.Text(1, text)


@given(st.text(), st.text())
def test_a_frame_is_one_line_of_ascii(question: str, answer: str) -> None:
    ask = p.Ask(1, ChatRequest((Message.of(Role.USER, question), Message.of(Role.ASSISTANT, answer))))

    line = p.encoded(ask)

    assert line.isascii()
    assert line.count(b"\n") == 1


@given(st.lists(st.sampled_from(FRAMES), max_size=6), st.lists(st.integers(1, 40), max_size=40))
def test_however_the_pipe_cuts_the_lines_come_out_whole(frames: list[p.Frame], cuts: list[int]) -> None:
    rest = b"".join(p.encoded(frame) for frame in frames)
    lines = p.Lines()
    seen: list[p.Frame] = []

    for size in [*cuts, len(rest)]:
        seen += [p.decoded(line) for line in lines.feed(rest[:size])]
        rest = rest[size:]

    assert seen == frames


@pytest.mark.parametrize(
    "line",
    [
        b"",
        b"Segmentation fault",
        b"[]",
        b"{}",
        b'{"frame":"Nothing"}',
        b'{"frame":"Text"}',
        b'{"frame":"Text","id":1,"text":"x","more":1}',
        b'{"frame":"Refused","id":1,"reason":"mood"}',
        b'{"frame":"Ask","id":1,"request":{"messages":[{"role":"robot","parts":[]}],"sampling":{}}}',
        b"[" * 100_000,
        b"\xff\xfe",
    ],
)
def test_what_is_no_frame_is_refused(line: bytes) -> None:
    with pytest.raises(p.ProtocolError):
        p.decoded(line)


def test_a_line_without_an_end_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(p, "MAX_LINE_BYTES", 100)
    lines = p.Lines()

    list(lines.feed(b"x" * 100))

    with pytest.raises(p.ProtocolError):
        list(lines.feed(b"x"))
