"""What a search on the Settings page finds, and which words it marks."""

import pytest

from hexalogue.ui.settings.fields import ROWS, SECTIONS
from hexalogue.ui.settings.search import found_rows, spans


@pytest.mark.parametrize(
    ("search", "found"),
    [
        ("PROXY", {"proxy", "ca_file"}),
        ("dark", {"appearance"}),
        ("theme night", {"appearance"}),
        ("  mirror  ", {"hub_endpoints", "releases_url"}),
        ("HF_ENDPOINT", {"hub_endpoints"}),
        ("version", {"version"}),
        ("my network", {"default_lock"}),
        ("zebra", set()),
        ("proxy zebra", set()),
    ],
)
def test_every_word_has_to_stand_somewhere_in_the_row(search: str, found: set[str]) -> None:
    assert found_rows(search) == found


@pytest.mark.parametrize("section", SECTIONS, ids=lambda section: section.id)
def test_the_title_of_a_section_finds_all_its_rows(section: object) -> None:
    assert {row.id for row in section.rows} <= found_rows(section.title)  # type: ignore[attr-defined]


@pytest.mark.parametrize("search", ["", "   "])
def test_without_a_word_all_rows_are_there(search: str) -> None:
    assert found_rows(search) == set(ROWS)


@pytest.mark.parametrize("row_id", ROWS)
def test_every_row_is_found_by_its_label(row_id: str) -> None:
    assert row_id in found_rows(ROWS[row_id].label)


@pytest.mark.parametrize(
    ("text", "words", "marked"),
    [
        ("Free the memory after", ["memory"], ["memory"]),
        ("Memory memory", ["MEMORY"], ["Memory", "memory"]),
        ("a+b (c)", ["+b", "("], ["+b", "("]),
        ("Proxy", ["pro", "proxy"], ["Proxy"]),
        ("Straße", ["ß"], ["ß"]),
        ("nothing", ["zebra"], []),
    ],
)
def test_words_are_marked_as_they_stand_in_the_text(text: str, words: list[str], marked: list[str]) -> None:
    pieces = spans(text, words)

    assert [piece for piece, is_word in pieces if is_word] == marked
    assert "".join(piece for piece, _ in pieces) == text
