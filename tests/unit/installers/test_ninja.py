"""What ninja prints, as percent and time left."""

import pytest
from installers.ninja import BuildProgress, progress_in, said_progress, time_left_s


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("[12/140] /usr/bin/g++ -O3 -c ggml.cpp", BuildProgress(12, 140)),
        ("  [140/140] : && cmake -E symlink", BuildProgress(140, 140)),
        ("-- Detecting C compiler ABI info", None),
        ("ggml.cpp:[12/140] is odd", None),
        ("[0/0] nothing", None),
        ("", None),
    ],
)
def test_only_ninjas_own_lines_tell_progress(line: str, expected: BuildProgress | None) -> None:
    assert progress_in(line) == expected


def test_the_rest_takes_as_long_a_step_as_the_start() -> None:
    assert time_left_s(BuildProgress(35, 140), elapsed_s=60.0) == pytest.approx(180.0)


def test_the_first_steps_are_no_ground_for_a_guess() -> None:
    assert time_left_s(BuildProgress(2, 140), elapsed_s=1.0) is None


def test_a_person_reads_percent_and_time_left() -> None:
    assert said_progress(BuildProgress(35, 140), elapsed_s=60.0) == "25 % (35 of 140), about 3 min 00 s left"
