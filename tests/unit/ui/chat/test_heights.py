"""The tree must say what a plain list of heights would."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hexalogue.ui.chat.heights import Heights

HEIGHTS = st.lists(st.integers(0, 500), min_size=1, max_size=80)


@given(HEIGHTS)
def test_sums_are_those_of_the_list(heights: list[int]) -> None:
    tree = Heights(heights)

    assert [tree.before(index) for index in range(len(heights) + 1)] == [
        sum(heights[:index]) for index in range(len(heights) + 1)
    ]
    assert tree.total == sum(heights)


@given(HEIGHTS, st.data())
def test_changes_and_appends_keep_the_sums(heights: list[int], data: st.DataObject) -> None:
    tree = Heights(heights)
    for height in data.draw(st.lists(st.integers(0, 500), max_size=10)):
        tree.append(height)
        heights.append(height)
    for index in data.draw(st.lists(st.integers(0, len(heights) - 1), max_size=20)):
        changed = data.draw(st.integers(0, 500))
        assert tree.change(index, changed) == changed - heights[index]
        heights[index] = changed

    assert [tree.before(index) for index in range(len(heights) + 1)] == [
        sum(heights[:index]) for index in range(len(heights) + 1)
    ]


@given(HEIGHTS, st.integers(-10, 45_000))
def test_an_offset_is_found_in_the_height_that_covers_it(heights: list[int], offset: int) -> None:
    tree = Heights(heights)

    index = tree.index_at(offset)

    if 0 <= offset < sum(heights):
        assert tree.before(index) <= offset < tree.before(index + 1)
    else:
        assert index in (0, len(heights) - 1) or heights[index] == 0 or offset < 0


def test_nothing_can_be_found_in_nothing() -> None:
    with pytest.raises(IndexError):
        Heights().index_at(0)
