"""One breach of every rule, and its lawful neighbour: a rule must be able to fail, and must not fail too easily."""

from tests.rules import rules
from tests.rules.rules import Rule

PANE = "app/hexalogue/ui/pane/view.py"
SERVICE = "app/hexalogue/services/chat.py"


def _function(lines: int) -> str:
    return '"""M."""\ndef long() -> None:\n    """D."""\n' + "    x = 1\n" * (lines - 2)


def _class(methods: int) -> str:
    return '"""M."""\nclass Big:\n    """D."""\n' + "".join(f"    def _m{n}(self): ...\n" for n in range(methods))


def _branches(count: int) -> str:
    return '"""M."""\ndef _f(x):\n' + "".join(f"    if x == {n}:\n        return\n" for n in range(count))


# rule, path, source that breaks it, source that does not
BREACHES: tuple[tuple[Rule, str, str, str], ...] = (
    (rules.no_modal_dialogs, PANE, "dialog.exec()", "dialog.open()"),
    (rules.no_modal_dialogs, PANE, "self.menu.exec_(point)", "self.menu.popup(point)"),
    (rules.no_modal_dialogs, PANE, "make().exec()", "make().executed()"),
    (rules.no_modal_dialogs, PANE, "QMessageBox.question(None, 't', 'q')", "QMessageBox(parent).open()"),
    (rules.no_modal_dialogs, PANE, "QtWidgets.QFileDialog.getOpenFileName()", "QFileDialog(parent).open()"),
    (rules.tasks_only_in_scope, SERVICE, "asyncio.create_task(f())", "self._tasks.start(f(), name='answer')"),
    (rules.tasks_only_in_scope, SERVICE, "loop.create_task(f())", "loop.call_soon(f)"),
    (rules.tasks_only_in_scope, SERVICE, "make = asyncio.ensure_future", "make = asyncio.timeout"),
    (rules.tasks_only_in_scope, SERVICE, "from asyncio import create_task", "from asyncio import timeout"),
    (
        rules.tasks_only_in_scope,
        SERVICE,
        "async def f():\n    async with opened() as g:\n        g.create_task(f())",
        "async def f():\n    async with asyncio.TaskGroup() as g:\n        g.create_task(f())",
    ),
    (rules.tasks_only_in_scope, PANE, "@qasync.asyncSlot()\nasync def f(): ...", "@Slot()\ndef f(): ..."),
    (rules.no_blocking_calls, SERVICE, "time.sleep(1)", "await asyncio.sleep(1)"),
    (rules.no_blocking_calls, SERVICE, "from time import sleep", "from time import monotonic"),
    (rules.no_blocking_calls, SERVICE, "subprocess.run(['ls'])", "asyncio.create_subprocess_exec('ls')"),
    (rules.no_blocking_calls, SERVICE, "from subprocess import check_output", "from subprocess import PIPE"),
    (rules.no_blocking_calls, SERVICE, "os.system('ls')", "os.replace(a, b)"),
    (rules.one_http_client, SERVICE, "import requests", "import request"),
    (rules.one_http_client, SERVICE, "import urllib.request", "import urllib.parse"),
    (rules.one_http_client, SERVICE, "from urllib import request", "from urllib import parse"),
    (
        rules.no_broad_except,
        SERVICE,
        "try:\n    f()\nexcept Exception:\n    g()",
        "try:\n    f()\nexcept OSError:\n    g()",
    ),
    (rules.no_broad_except, SERVICE, "try:\n    f()\nexcept:\n    g()", "try:\n    f()\nfinally:\n    g()"),
    (
        rules.no_broad_except,
        SERVICE,
        "try:\n    f()\nexcept (OSError, BaseException):\n    g()",
        "try:\n    f()\nexcept (OSError, KeyError):\n    g()",
    ),
    (rules.no_broad_except, SERVICE, "with suppress(Exception):\n    f()", "with suppress(OSError):\n    f()"),
    (
        rules.no_broad_except,
        SERVICE,
        "try:\n    f()\nexcept BaseException:\n    raise X from None",
        "try:\n    f()\nexcept BaseException:\n    g()\n    raise",
    ),
    (rules.no_hidden_imports, SERVICE, "importlib.import_module('llama_cpp')", "importlib.util.find_spec('llama_cpp')"),
    (rules.no_provider_ids, SERVICE, "if p == 'groq':\n    f()", '"""groq"""\nif p == q:\n    f()'),
    (rules.no_provider_ids, SERVICE, "{'inproc-llamacpp': 1}", "{'llamacpp': 1}"),
    (rules.no_print, SERVICE, "print('x')", "logger.info('x')"),
    (rules.untyped_signal_only_in_bridge, PANE, "changed = Signal(object)", "changed = Signal(str)"),
    (rules.untyped_signal_only_in_bridge, PANE, "changed = QtCore.Signal(int, object)", "Signal()"),
    (rules.small_files, SERVICE, "x = 1\n" * 401, "x = 1\n" * 400),
    (rules.small_functions, SERVICE, _function(61), _function(60)),
    (rules.few_branches, SERVICE, _branches(11), _branches(10)),
    (rules.few_methods, SERVICE, _class(21), _class(20)),
    (rules.everything_says_what_it_is, SERVICE, "x = 1", '"""M."""\nx = 1'),
    (rules.everything_says_what_it_is, SERVICE, '"""M."""\ndef f(): ...', '"""M."""\ndef _f(): ...'),
    (rules.everything_says_what_it_is, SERVICE, '"""M."""\nclass C: ...', '"""M."""\nclass C:\n    """D."""'),
    (
        rules.everything_says_what_it_is,
        SERVICE,
        '"""M."""\nclass C:\n    """D."""\n    def f(self): ...',
        '"""M."""\nclass C:\n    """D."""\n    def f(self):\n        """D."""\n        def inner(): ...',
    ),
    (rules.numbered_todos, SERVICE, "x = 1  # TODO: later", "x = 1  # TODO(#12): later"),
    (rules.numbered_todos, SERVICE, "# FIXME", "# fixed"),
)
