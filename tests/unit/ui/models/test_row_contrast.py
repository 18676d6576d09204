"""Rows of a list on the Models page."""

import pytest

from hexalogue.ui.models.lines import mark_colour
from hexalogue.ui.tokens import DARK, LIGHT, Tokens, contrast


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_a_remark_can_be_read_on_every_row(tokens: Tokens) -> None:
    assert contrast(mark_colour(tokens, is_chosen=True), tokens.selected) >= 4.5
    for ground in (tokens.surface, tokens.raised, tokens.hover):
        assert contrast(mark_colour(tokens, is_chosen=False), ground) >= 4.5
