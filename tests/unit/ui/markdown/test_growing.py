"""Growing text must end as the same text read at once, whatever the cuts."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hexalogue.ui.markdown.blocks import CODE_LINES, PROSE_LIMIT, TABLE_ROWS, Block, Kind, blocks_of
from hexalogue.ui.markdown.growing import GrowingMarkdown

PIECES = (
    "# Title\n\n",
    "A word or two. ",
    "\n\n",
    "- item one\n- item two\n",
    "1. first\n2. second\n",
    "```python\ndef f():\n",
    "    return 1\n",
    "```\n\n",
    "| a | b |\n|---|---|\n| 1 | 2 |\n",
    "> quoted\n",
    "***",
    "[link](https://example.org)",
    "\n",
)
TEXTS = st.lists(st.sampled_from(PIECES), max_size=30).map("".join)


def grown(text: str, size: int) -> list[Block]:
    growing = GrowingMarkdown()
    for start in range(0, len(text), size):
        growing.append(text[start : start + size])
    return [*growing.frozen, *growing.open]


@settings(max_examples=150, deadline=None)
@given(TEXTS, st.integers(1, 40))
def test_growing_ends_as_reading_at_once(text: str, size: int) -> None:
    assert grown(text, size) == list(blocks_of(text))


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("```python\n" + "".join(f"x = {line}\n" for line in range(5 * CODE_LINES)) + "```\nafter\n", Kind.CODE),
        ("| a | b |\n|---|---|\n" + "| 1 | 2 |\n" * (4 * TABLE_ROWS) + "\nafter\n", Kind.TABLE),
        ("".join(f"{line}. some words here\n" for line in range(1, 600)) + "\nafter\n", Kind.PROSE),
        ("- some words here\n" * 600 + "\nafter\n", Kind.PROSE),
        ("word " * 8000 + "\n\nafter\n", Kind.PROSE),
    ],
    ids=["code", "table", "numbers", "bullets", "paragraph"],
)
def test_a_huge_block_is_cut_into_parts_and_what_follows_is_apart(text: str, kind: Kind) -> None:
    found = grown(text, 37)

    assert found[-1].source == "after\n"
    assert len(found) > 4
    assert {block.kind for block in found[:-1]} == {kind}
    assert max(len(block.source) for block in found) <= PROSE_LIMIT * 4
    assert not found[0].continues
    assert all(block.continues for block in found[1:-1])


def test_a_cut_program_keeps_every_line_once() -> None:
    code = "".join(f"line {number}\n" for number in range(1000))

    found = grown(f"```text\n{code}```\n", 11)

    assert "".join(block.source for block in found) == code


def test_a_fence_of_four_goes_on_over_a_fence_of_three() -> None:
    code = "```\n" * 3 + "line\n" * 300

    found = grown(f"````md\n{code}````\nend\n", 50)

    assert "".join(block.source for block in found[:-1]) == code
    assert found[-1].source == "end\n"


def test_a_cut_list_goes_on_counting_when_every_number_is_one() -> None:
    found = grown("1. some words here and there\n" * 300, 29)

    numbers = [block.number for block in found[1:]]
    assert all(number is not None for number in numbers)
    assert all(later > earlier for earlier, later in pairwise(number or 0 for number in numbers))
    assert numbers[-1] == 1 + sum(block.source.count("\n") for block in found[:-1])


def test_follow_says_no_to_a_text_that_does_not_go_on() -> None:
    growing = GrowingMarkdown("one")

    assert growing.follow("one two")
    assert not growing.follow("another")
    assert growing.text == "one two"
