"""A turn as pieces: what is shown for every state of an answer."""

import pytest
from tests.helpers.builders import a_turn, an_answer

from hexalogue.domain.ids import ModelId, ProviderId
from hexalogue.domain.privacy import Privacy
from hexalogue.domain.turn import AnswerState, Failure, Tried, Turn
from hexalogue.ui.chat.names import Names
from hexalogue.ui.chat.pieces import (
    AnswerPieces,
    Code,
    Detour,
    Footer,
    Header,
    Notice,
    Piece,
    Prose,
    code_around,
    pieces_of,
)
from hexalogue.ui.markdown.blocks import CODE_LINES, Kind

MODEL = ModelId("small")
FAILURE = Failure("Died", "It stopped.", "Try again.")


def kinds(turn: Turn) -> list[str]:
    return [type(piece).__name__ for piece in pieces_of(turn, AnswerPieces(turn.answer.text), Names())]


@pytest.mark.parametrize(
    ("state", "text", "expected"),
    [
        (AnswerState.QUEUED, "", ["Question", "Notice"]),
        (AnswerState.WAITING, "", ["Question", "Header", "Notice"]),
        (AnswerState.STREAMING, "word", ["Question", "Header", "Prose"]),
        (AnswerState.DONE, "word", ["Question", "Header", "Prose", "Footer"]),
        (AnswerState.DONE, "", ["Question", "Header", "Footer"]),
        (AnswerState.STOPPED, "word", ["Question", "Header", "Prose", "Footer"]),
        (AnswerState.FAILED, "", ["Question", "Header", "Notice"]),
        (AnswerState.FAILED, "word", ["Question", "Header", "Prose", "Notice", "Footer"]),
        (AnswerState.INTERRUPTED, "word", ["Question", "Header", "Prose", "Notice", "Footer"]),
    ],
)
def test_every_state_has_its_pieces(state: AnswerState, text: str, expected: list[str]) -> None:
    turn = a_turn("asked", an_answer(text, state=state, model=None if state is AnswerState.QUEUED else MODEL))

    assert kinds(turn) == expected


def test_a_failure_is_carried_to_its_card() -> None:
    turn = a_turn("asked", an_answer("", state=AnswerState.FAILED, model=MODEL, failure=FAILURE))

    assert Notice(AnswerState.FAILED, FAILURE) in pieces_of(turn, AnswerPieces(), Names())


def test_the_footer_says_speed_place_and_what_was_left_out() -> None:
    answer = an_answer(
        "x", model=MODEL, privacy=Privacy.LOCAL, ttft_s=0.213, tokens_per_s=38.4, output_tokens=1420, dropped_turns=3
    )

    footer = pieces_of(a_turn("asked", an_answer("first"), answer), AnswerPieces("x"), Names())[-1]

    assert footer == Footer(
        ("0.21 s to first token", "38 tokens/s", "1,420 tokens"),
        Privacy.LOCAL,
        "3 earlier turns left out to fit",
        number=2,
        of=2,
    )


def test_neighbouring_paragraphs_share_a_piece_and_a_heading_begins_one() -> None:
    found = AnswerPieces("one\n\ntwo\n\n# three\n\nfour").pieces(is_open=False)

    assert [[block.kind for block in piece.blocks] for piece in found if isinstance(piece, Prose)] == [
        [Kind.PROSE, Kind.PROSE],
        [Kind.HEADING, Kind.PROSE],
    ]


def test_the_open_block_stays_apart_until_it_is_finished() -> None:
    pieces = AnswerPieces("one\n\ntwo")

    assert [len(piece.blocks) for piece in pieces.pieces(is_open=True) if isinstance(piece, Prose)] == [1, 1]
    assert [len(piece.blocks) for piece in pieces.pieces(is_open=False) if isinstance(piece, Prose)] == [2]


def test_finished_pieces_stay_the_same_objects_while_the_answer_grows() -> None:
    pieces = AnswerPieces("```\na\n```\n\na whole line\nand")
    before = pieces.pieces(is_open=True)
    pieces.follow("```\na\n```\n\na whole line\nand more")

    assert pieces.pieces(is_open=True)[0] is before[0]


def test_a_long_program_is_one_card_in_parts_and_is_copied_whole() -> None:
    code = "".join(f"line {number}\n" for number in range(3 * CODE_LINES))
    found: list[Piece] = AnswerPieces(f"```py\n{code}```").pieces(is_open=False)

    assert [(piece.first, piece.last) for piece in found if isinstance(piece, Code)] == [
        (True, False),
        (False, False),
        (False, True),
    ]
    assert code_around(found, 1) == code.rstrip("\n")


def test_two_programs_in_a_row_are_two_cards() -> None:
    found = AnswerPieces("```\na\n```\n```\nb\n```").pieces(is_open=False)

    assert [(piece.first, piece.last) for piece in found if isinstance(piece, Code)] == [(True, True), (True, True)]


def test_an_answer_from_elsewhere_says_whose_it_is() -> None:
    answer = an_answer("x", model=ModelId("gpt-x"), provider=ProviderId("far"), privacy=Privacy.THIRD_PARTY)
    names = Names(provider=str.title, built_in=ProviderId("built-in"))

    header = pieces_of(a_turn("asked", answer), AnswerPieces("x"), names)[1]

    assert header == Header("gpt-x", "at Far")


def test_who_was_asked_before_stands_above_the_answer() -> None:
    tried = Tried(ProviderId("far"), ModelId("gpt-x"), Privacy.THIRD_PARTY, "It failed.")
    answer = an_answer("x", model=MODEL, provider=ProviderId("built-in"), tried=(tried,))
    names = Names({MODEL: "Small 1B"}, str.title, ProviderId("built-in"))

    pieces = pieces_of(a_turn("asked", answer), AnswerPieces("x"), names)

    assert pieces[1:3] == [Header("Small 1B", "built in"), Detour(("gpt-x at Far was to answer first. It failed.",))]


@pytest.mark.parametrize(
    ("kind", "said"), [("NoKey", None), ("Unreachable", None), ("Overloaded", Privacy.THIRD_PARTY)]
)
def test_nothing_is_said_to_have_left_where_nobody_was_asked(kind: str, said: Privacy | None) -> None:
    failed = an_answer("", state=AnswerState.FAILED, failure=Failure(kind, "", ""), privacy=Privacy.THIRD_PARTY)
    turn = a_turn("asked", failed, failed)

    footer = pieces_of(turn, AnswerPieces(""), Names())[-1]

    assert isinstance(footer, Footer)
    assert footer.privacy is said
