"""No core dumps, whatever the shell allowed before."""

import subprocess
import sys

import pytest

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="no limits of this kind")
CODE = (
    "import resource, sys; from hexalogue.boot.cores import forbid_core_dumps;"
    "resource.setrlimit(resource.RLIMIT_CORE, (int(sys.argv[1]), int(sys.argv[1])));"
    "forbid_core_dumps(); forbid_core_dumps(); print(*resource.getrlimit(resource.RLIMIT_CORE))"
)


@pytest.mark.parametrize(("before", "after"), [(1_000_000, 1), (1, 1), (0, 0)])
def test_a_core_may_be_one_byte_at_most_from_now_on(before: int, after: int) -> None:
    done = subprocess.run([sys.executable, "-c", CODE, str(before)], capture_output=True, check=True, text=True)

    assert done.stdout.split() == [str(after)] * 2
