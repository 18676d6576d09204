"""What every test stands on: a house of its own, one loop or the other, and guards that name what was left behind.

The environment is set before anything else is imported: Qt, qasync and keyring read it at import.
"""

import os
import tempfile

HOME = tempfile.mkdtemp(prefix="hexalogue-tests-")
NOWHERE = "http://127.0.0.1:9"  # the discard port: refused at once, so a test that forgot its server fails fast
os.environ["QT_QPA_PLATFORM"] = os.environ.get("HEXALOGUE_TEST_PLATFORM", "offscreen")
os.environ["QT_API"] = "pyside6"
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
os.environ["HEXALOGUE_HOME"] = HOME
os.environ["HF_ENDPOINT"] = NOWHERE
os.environ["HEXALOGUE_RELEASES_URL"] = NOWHERE

import asyncio  # noqa: E402 - after the environment
import gc  # noqa: E402
import shutil  # noqa: E402
from collections.abc import AsyncIterator, Callable, Iterator, Mapping, Sequence  # noqa: E402
from contextlib import contextmanager, nullcontext  # noqa: E402
from pathlib import Path  # noqa: E402

import hypothesis  # noqa: E402
import pytest  # noqa: E402
import pytest_asyncio  # noqa: E402
from tests.helpers import fail_on_log, leaks, no_network  # noqa: E402

LoopFactory = Callable[[], asyncio.AbstractEventLoop]

QT_FOLDERS = frozenset({"ui", "flow", "flows"})
MARKERS = (
    "both_loops: runs twice, on plain asyncio and on the qasync loop",
    "qt_loop: runs on the qasync loop wherever the file lies",
    "expected_log(pattern): a WARNING or worse whose text matches belongs to this test",
)


def pytest_configure(config: pytest.Config) -> None:
    """Register our markers and put up the guards that stay for the whole run."""
    for marker in MARKERS:
        config.addinivalue_line("markers", marker)
    hypothesis.settings.register_profile("house", deadline=None)  # a busy machine is no bug
    hypothesis.settings.load_profile("house")
    no_network.install()
    fail_on_log.install()


def pytest_unconfigure() -> None:
    """Take the guards down and the house away."""
    fail_on_log.uninstall()
    no_network.uninstall()
    shutil.rmtree(HOME, ignore_errors=True)


def pytest_collection_modifyitems(items: Sequence[pytest.Item]) -> None:
    """Every asynchronous test answers for its tasks; as an autouse fixture this would cost the others a loop."""
    for item in items:
        if isinstance(item, pytest.Function) and item.get_closest_marker("asyncio"):
            # After the guards, so that the loop and its pool of threads have ended when they look.
            item.fixturenames.insert(item.fixturenames.index("guards") + 1, "stray_tasks")


def pytest_collection_finish() -> None:
    """What exists now lives until the end: out of the collector's sight, looking for left-over timers stays cheap."""
    gc.collect()
    gc.freeze()


def is_qt_item(item: pytest.Item) -> bool:
    """Whether a test needs Qt's loop: the window's own tests, flows, and those that ask."""
    asks = item.get_closest_marker("qt_loop") or item.get_closest_marker("flow")
    return asks is not None or not QT_FOLDERS.isdisjoint(item.path.parts)


def pytest_asyncio_loop_factories(config: pytest.Config, item: pytest.Item) -> Mapping[str, LoopFactory]:
    """The loop of an asynchronous test: plain asyncio below the window, qasync in it, both where both must work."""
    del config
    if item.get_closest_marker("both_loops"):
        return {"asyncio": asyncio.new_event_loop, "qt": _qt_loop}
    return {"qt": _qt_loop} if is_qt_item(item) else {"asyncio": asyncio.new_event_loop}


def _qt_loop() -> asyncio.AbstractEventLoop:
    from tests.helpers.qt_run import new_qt_loop  # Qt only for the tests that need it

    return new_qt_loop()


@contextmanager
def garbage_stays_in_this_thread() -> Iterator[None]:
    """No widget is destroyed by a worker thread that happens to collect: see `hexalogue.ui.garbage`. Nor the timers of
    an earlier test's loop, which Qt would go on firing: it can stop them only in their own thread.
    """
    gc.disable()
    try:
        yield
    finally:
        gc.collect()
        gc.freeze()  # what outlives a test outlives them all; the next look at all objects need not pass it
        gc.enable()


@pytest.fixture(autouse=True)
def guards(request: pytest.FixtureRequest) -> Iterator[None]:
    """No network but loopback, no unexpected log line, nothing left running. Set up first, so torn down last."""
    no_network.attempts.clear()
    fail_on_log.begin(tuple(str(marker.args[0]) for marker in request.node.iter_markers("expected_log")))
    before = leaks.snapshot()
    has_qt = is_qt_item(request.node) or request.node.get_closest_marker("both_loops")
    with garbage_stays_in_this_thread() if has_qt else nullcontext():
        yield
    problems = [*leaks.left_since(before), *fail_on_log.unexpected()]
    if "refused_hosts" not in request.fixturenames:
        problems += [f"tried to reach {host}" for host in no_network.attempts]
    if problems:
        pytest.fail("\n".join(problems), pytrace=False)


@pytest_asyncio.fixture
async def stray_tasks() -> AsyncIterator[None]:
    """Fail an asynchronous test that leaves a task behind; tasks already cancelled get a moment to end."""
    yield
    left = await leaks.left_tasks()
    if left:
        pytest.fail(f"tasks left behind: {', '.join(left)}", pytrace=False)


@pytest.fixture
def expected_log() -> Callable[[str], None]:
    """Call with a pattern: a WARNING or worse whose text matches belongs to this test, and must come."""
    return fail_on_log.expect


@pytest.fixture
def refused_hosts() -> list[str]:
    """The hosts outside this computer that the test tried to reach; a test that takes this expects some."""
    return no_network.attempts


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A HEXALOGUE_HOME of the test's own, empty."""
    monkeypatch.setenv("HEXALOGUE_HOME", str(tmp_path))
    return tmp_path
