"""What the command line prints for an event, and how progress reads."""

import io

import pytest
from tests.helpers.builders import a_model, download_progress, ready_state

from hexalogue.cli.ask import TextShown, json_line
from hexalogue.cli.watching import Watcher, said_download
from hexalogue.domain.chat_events import (
    AnswerBegan,
    AnswerEnded,
    AnswerFailed,
    ChatEvent,
    HistoryDropped,
    RouteChosen,
    TextArrived,
    UsageReported,
)
from hexalogue.domain.errors import HttpRefused, NoModelYet
from hexalogue.domain.events import ModelStateChanged, Noticed
from hexalogue.domain.ids import ModelId, ProviderId
from hexalogue.domain.models import DownloadPhase
from hexalogue.domain.privacy import Privacy


@pytest.mark.parametrize(
    ("event", "line"),
    [
        (
            RouteChosen(ProviderId("p"), ModelId("m"), Privacy.LOCAL),
            {"type": "route", "provider": "p", "model": "m", "privacy": "local"},
        ),
        (TextArrived("é"), {"type": "text", "text": "é"}),
        (UsageReported(3, 4), {"type": "usage", "input_tokens": 3, "output_tokens": 4}),
        (
            AnswerEnded("stop", 0.5, None),
            {"type": "end", "finish_reason": "stop", "ttft_s": 0.5, "tokens_per_s": None},
        ),
        (AnswerBegan(), None),
        (HistoryDropped(2), None),
    ],
    ids=lambda value: type(value).__name__,
)
def test_an_event_is_printed_as_the_contract_says(event: ChatEvent, line: dict[str, object] | None) -> None:
    assert json_line(event) == line


def test_an_error_carries_kind_message_remedy_and_wait() -> None:
    error = HttpRefused("hub", 429, "the file", retry_after_s=7.0)

    line = json_line(AnswerFailed(error))

    assert line is not None
    assert (line["type"], line["kind"], line["retry_after_s"]) == ("error", "HttpRefused", 7.0)
    assert set(line) == {"type", "kind", "provider", "message", "remedy", "retry_after_s"}


@pytest.mark.parametrize(
    ("named", "said"),
    [
        ({}, "better-model: 100 bytes of 400 bytes · 50 bytes/s · 6 s left"),
        ({"phase": DownloadPhase.PAUSED}, "better-model: 100 bytes of 400 bytes"),
        (
            {"phase": DownloadPhase.WAITING, "next_attempt_s": 4.0},
            "better-model: 100 bytes of 400 bytes · next attempt in 4 s",
        ),
    ],
    ids=["running", "paused", "waiting"],
)
def test_a_download_reads_as_one_line(named: dict[str, object], said: str) -> None:
    assert said_download(download_progress(**named)) == said  # type: ignore[arg-type]


def test_a_stop_gap_is_named_once(monkeypatch: pytest.MonkeyPatch) -> None:
    heard = io.StringIO()
    monkeypatch.setattr("sys.stderr", heard)
    watcher = Watcher()
    event = ModelStateChanged(ready_state(model=a_model("gap", stop_gap=True)))

    watcher(event)
    watcher(event)

    assert heard.getvalue().count("stop-gap") == 1


def test_what_goes_wrong_beside_the_answer_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    heard = io.StringIO()
    monkeypatch.setattr("sys.stderr", heard)
    error = NoModelYet()

    Watcher()(Noticed(error))

    assert heard.getvalue() == f"{error.message} {error.fix}\n"


@pytest.mark.parametrize(
    ("events", "printed"),
    [
        ([TextArrived("Hel"), TextArrived("lo"), AnswerEnded("stop")], "Hello\n"),
        ([TextArrived("Hello\n"), AnswerEnded("stop")], "Hello\n"),
        ([TextArrived("Hel"), AnswerFailed(NoModelYet())], "Hel\n"),
        ([AnswerFailed(NoModelYet())], ""),
    ],
    ids=["whole", "with an end of its own", "broken off", "none"],
)
def test_an_answer_ends_its_line_and_a_sentence_begins_one(
    capsys: pytest.CaptureFixture[str], events: list[ChatEvent], printed: str
) -> None:
    show = TextShown()

    for event in events:
        show(event)

    assert capsys.readouterr().out == printed
