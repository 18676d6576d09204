import pytest

from hexalogue.adapters.inprocess.sampling import STOP_GAP, USUAL, completed
from hexalogue.domain.messages import Sampling


@pytest.mark.parametrize(("stop_gap", "expected"), [(False, USUAL), (True, STOP_GAP)])
def test_what_is_open_is_filled(stop_gap: bool, expected: Sampling) -> None:
    assert completed(Sampling(), stop_gap=stop_gap) == expected


def test_what_was_asked_stays_zero_included() -> None:
    asked = Sampling(temperature=0.0, top_p=0.0, top_k=0, min_p=0.0, repeat_penalty=1.0, max_tokens=3, seed=0)

    assert completed(asked, stop_gap=False) == asked


def test_length_and_seed_may_stay_open() -> None:
    sampling = completed(Sampling(temperature=1.5), stop_gap=True)

    assert (sampling.temperature, sampling.max_tokens, sampling.seed) == (1.5, None, None)
