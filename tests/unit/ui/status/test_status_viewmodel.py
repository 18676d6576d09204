"""What the status strip says in every state of the model."""

import pytest
from tests.helpers.builders import a_model, download_progress

from hexalogue.domain.models import DownloadPhase, ModelPhase, ModelState
from hexalogue.ui.status.viewmodel import said_memory, said_memory_at_length, status_of
from hexalogue.ui.text import DownloadAct

MODEL = a_model("qwen")
STOP_GAP = a_model("smollm", stop_gap=True)


@pytest.mark.parametrize(
    ("state", "said", "colour"),
    [
        (ModelState(), "Looking for a model", "accent"),
        (ModelState(ModelPhase.ABSENT), "No model loaded", "faint"),
        (ModelState(ModelPhase.LOADING, MODEL, load_fraction=0.43), "Loading qwen · 43 %", "accent"),
        (ModelState(ModelPhase.LOADING), "Loading the model · 0 %", "accent"),
        (ModelState(ModelPhase.READY, MODEL), "qwen loaded in the app", "local"),
        (ModelState(ModelPhase.READY, STOP_GAP), "stop-gap, often wrong", "warning"),
        (ModelState(ModelPhase.RESTING, MODEL), "the next message loads it", "faint"),
        (ModelState(ModelPhase.FAILED, MODEL), "qwen could not be loaded", "danger"),
    ],
)
def test_each_phase_has_its_words_and_colour(state: ModelState, said: str, colour: str) -> None:
    line = status_of(state)

    assert said in line.model + line.aside
    assert line.colour == colour


@pytest.mark.parametrize("phase", list(ModelPhase))
def test_offline_is_promised_only_with_a_model(phase: ModelPhase) -> None:
    is_ready = phase in (ModelPhase.READY, ModelPhase.RESTING)

    assert bool(status_of(ModelState(phase, MODEL)).offline) == is_ready


def test_a_download_shows_its_progress_and_buttons_beside_the_model() -> None:
    line = status_of(ModelState(ModelPhase.READY, MODEL, download=download_progress(100, 400)))

    assert line.download.startswith("Downloading better-model: 100 of 400 bytes")
    assert line.fraction == pytest.approx(0.25)
    assert line.acts == (DownloadAct.PAUSE, DownloadAct.CANCEL)


def test_a_finished_download_is_no_longer_shown() -> None:
    line = status_of(ModelState(ModelPhase.READY, MODEL, download=download_progress(phase=DownloadPhase.DONE)))

    assert (line.download, line.acts, line.fraction) == ("", (), None)


def test_memory_is_said_short_and_at_length() -> None:
    assert said_memory(3_100_000_000, 8_400_000_000) == "Memory 3.1 of 8.4 GB"
    assert "600 MB of them by Hexalogue" in said_memory_at_length(600_000_000, 3_100_000_000, 8_400_000_000)
