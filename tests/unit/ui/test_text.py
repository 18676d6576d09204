"""Words about downloads and models."""

import pytest
from tests.helpers.builders import download_progress

from hexalogue.domain.models import DownloadPhase, DownloadProgress
from hexalogue.ui.text import DownloadAct, fraction_of, possible_acts, said_amount, said_context, said_progress

HALF = DownloadProgress("m", DownloadPhase.RUNNING, 120_000_000, 491_400_032, 3_200_000, 118)


@pytest.mark.parametrize(
    ("progress", "said"),
    [
        (HALF, "120 of 491 MB · 3.2 MB/s · 2 min left"),
        (DownloadProgress("m", DownloadPhase.RUNNING, 5_000_000, None), "5.0 MB"),
        (DownloadProgress("m", DownloadPhase.RUNNING, 5, 10, 1.0, 5.0), "5 of 10 bytes · 1 bytes/s · 5 s left"),
        (DownloadProgress("m", DownloadPhase.STARTING), "connecting"),
        (DownloadProgress("m", DownloadPhase.VERIFYING, 10, 10), "checking that it is whole"),
        (DownloadProgress("m", DownloadPhase.PAUSED, 1_000_000, 2_000_000), "paused at 1.0 of 2.0 MB"),
        (DownloadProgress("m", DownloadPhase.FAILED, 500_000, 2_000_000), "stopped at 500 kB of 2.0 MB"),
        (
            DownloadProgress("m", DownloadPhase.FAILED, 500_000, 2_000_000, next_attempt_s=30.0),
            "500 kB of 2.0 MB · trying again in 30 s",
        ),
        (
            DownloadProgress("m", DownloadPhase.WAITING, 1_000_000, 2_000_000, next_attempt_s=8),
            "1.0 of 2.0 MB · trying again in 8 s",
        ),
        (DownloadProgress("m", DownloadPhase.DONE, 10, 10), "done"),
    ],
)
def test_a_download_is_said_in_every_phase(progress: DownloadProgress, said: str) -> None:
    assert said_progress(progress) == said


@pytest.mark.parametrize("phase", list(DownloadPhase))
def test_a_download_that_stands_still_can_be_resumed_and_one_that_runs_paused(phase: DownloadPhase) -> None:
    acts = possible_acts(phase)

    assert not {DownloadAct.PAUSE, DownloadAct.RESUME} <= set(acts)
    assert (DownloadAct.CANCEL in acts) == bool(acts)


def test_the_fraction_is_unknown_without_a_size_and_never_above_one() -> None:
    assert fraction_of(download_progress(5, 0)) is None
    assert fraction_of(download_progress(11, 10)) == 1.0


@pytest.mark.parametrize(
    ("tokens", "said"),
    [(32_768, "32k tokens of context"), (2000, "2,000 tokens of context"), (512, "512 tokens of context"), (0, "")],
)
def test_a_context_is_said_in_thousands_where_it_is_even(tokens: int, said: str) -> None:
    assert said_context(tokens) == said


def test_an_amount_names_both_units_only_when_they_differ() -> None:
    assert said_amount(900_000_000, 1_200_000_000) == "900 MB of 1.2 GB"
    assert said_amount(1_000_000_000, 1_200_000_000) == "1.0 of 1.2 GB"
