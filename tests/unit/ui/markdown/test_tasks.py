"""Tasks in answers: a sign instead of the bullet, and words for who cannot see it."""

import pytest
from tests.helpers.qt_run import application

from hexalogue.ui.markdown.blocks import blocks_of
from hexalogue.ui.markdown.html import DONE, OPEN, html_of
from hexalogue.ui.markdown.plain import words_of
from hexalogue.ui.markdown.safe_text import SafeText
from hexalogue.ui.markdown.style import style_of
from hexalogue.ui.tokens import LIGHT


def shown(markdown: str) -> SafeText:
    application()
    text = SafeText()
    text.setHtml(html_of(blocks_of(markdown), style_of(LIGHT)))
    return text


def lines(text: SafeText) -> list[str]:
    return text.document().toRawText().split("\u2029")


@pytest.mark.parametrize(
    ("markdown", "line"),
    [
        ("- [x] Milk", f"{DONE}Milk"),
        ("- [X] Milk", f"{DONE}Milk"),
        ("1. [ ] **Milk** and bread", f"{OPEN}Milk and bread"),
        ("- [ ] ", "[ ]"),
        ("- [y] Milk", "[y] Milk"),
        ("[x] Milk", "[x] Milk"),
        ("- `[x] Milk`", "[x] Milk"),
        ("- **[x] Milk**", "[x] Milk"),
    ],
)
def test_a_task_has_a_sign_and_nothing_else_has(markdown: str, line: str) -> None:
    assert line in lines(shown(markdown))


def test_a_task_between_other_items_keeps_their_words() -> None:
    text = shown("- one\n- [x] two\n  - [ ] three\n- four")

    assert lines(text) == ["one", f"{DONE}two", f"{OPEN}three", "four"]


def test_a_list_of_tasks_has_no_bullets_beside_their_signs() -> None:
    assert "list-style-type:none" in html_of(blocks_of("- [x] Milk"), style_of(LIGHT))
    assert "list-style-type:none" not in html_of(blocks_of("- Milk"), style_of(LIGHT))


def test_who_cannot_see_the_signs_is_told_what_is_done() -> None:
    assert shown("- [x] Milk\n- [ ] Bread\n- plain").accessibleDescription() == "done: Milk. open: Bread"
    assert shown("- plain\n\n✓ no task").accessibleDescription() == ""


def test_tasks_are_found_by_their_words() -> None:
    assert "Milk" in words_of(blocks_of("- [x] Milk"))
