"""What an answer costs by the list price."""

import pytest

from hexalogue.domain.ids import ProviderId
from hexalogue.domain.model_catalogue import KnownModel, cost_usd


def test_an_answer_costs_what_was_read_and_written() -> None:
    model = KnownModel("m", ProviderId("acme"), usd_in=2.5, usd_out=10)

    assert cost_usd(model, 1_000_000, 100_000) == pytest.approx(3.5)


def test_without_a_price_nobody_says_what_it_cost() -> None:
    assert cost_usd(KnownModel("m", ProviderId("acme"), usd_in=2.5), 1, 1) is None
