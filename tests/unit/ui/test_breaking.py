"""Long words may break."""

from hexalogue.ui.breaking import LONGEST, breakable


def test_a_word_that_is_longer_than_a_line_may_break_and_reads_the_same() -> None:
    long = "n" * (3 * LONGEST)
    broken = breakable(f"Remove {long} now")

    assert max(map(len, broken.replace("\u200b", " ").split())) == LONGEST
    assert broken.replace("\u200b", "") == f"Remove {long} now"


def test_usual_words_stay_as_they_are() -> None:
    text = f"Found at /usr/bin/server. {'n' * LONGEST} fits."

    assert breakable(text) == text
