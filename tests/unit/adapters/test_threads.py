import psutil
import pytest

from hexalogue.adapters.inprocess.threads import chosen
from hexalogue.domain.threads import thread_count


@pytest.mark.parametrize(
    ("cores", "load", "threads"),
    [
        pytest.param(2, 0.1, 2, id="two idle cores"),
        pytest.param(2, 1.0, 1, id="two cores, one busy"),
        pytest.param(2, 9.0, 1, id="two cores, overloaded"),
        pytest.param(1, 3.0, 1, id="one core"),
        pytest.param(4, 0.0, 3, id="one core is left for the window"),
        pytest.param(8, 2.6, 5, id="eight cores, three busy"),
        pytest.param(8, 30.0, 4, id="never less than half"),
    ],
)
def test_threads_follow_cores_and_load(cores: int, load: float, threads: int) -> None:
    assert thread_count(cores, load) == threads


def test_a_persons_choice_comes_first_but_not_beyond_the_processor() -> None:
    assert chosen(1) == 1
    assert chosen(10_000) == psutil.cpu_count()


def test_without_a_choice_the_machine_decides() -> None:
    assert 1 <= chosen(0) <= (psutil.cpu_count() or 1)
