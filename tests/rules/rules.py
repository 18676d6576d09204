"""The rules of the house as functions: a source in, breaches out. Why each stands is in its docstring.

`test_rules.py` runs them over the tree, and over one breach each: a rule that cannot fail is no rule.
"""

import ast
import io
import re
import tokenize
from collections.abc import Callable, Iterator

from tests.rules.lists import BOUNDARIES, IMPORTS_BY_NAME, NAMED_IN_CODE, provider_ids
from tests.rules.source import Source, called_name, dotted

Rule = Callable[[Source], Iterator[str]]

MAX_FILE_LINES = 400
MAX_FUNCTION_LINES = 60
MAX_METHODS = 20
MAX_BRANCHES = 10

TASKS = "app/hexalogue/services/tasks.py"
BRIDGE = "app/hexalogue/ui/bridge.py"
PRINTER = "app/hexalogue/cli/output.py"

_MODAL = re.compile(r"\.exec_?$")
_STATIC_DIALOG = re.compile(
    r"(^|\.)(QMessageBox\.(question|information|warning|critical|about|aboutQt)"
    r"|QFileDialog\.get\w+|QInputDialog\.get\w+|QColorDialog\.getColor|QFontDialog\.getFont)$"
)
_TASK_MAKERS = re.compile(r"(^|\.)(create_task|ensure_future|asyncSlot|asyncClose|asyncWrap)$")
_BLOCKING = re.compile(
    r"^(time\.sleep|subprocess\.(run|call|check_call|check_output|getoutput|getstatusoutput)|os\.(system|popen))$"
)
_BLOCKING_NAMES = {
    "time": {"sleep"},
    "subprocess": {"run", "call", "check_call", "check_output", "getoutput", "getstatusoutput"},
    "os": {"system", "popen"},
}
_OTHER_HTTP = ("urllib.request", "requests", "urllib3", "aiohttp")
_BROAD = frozenset({"Exception", "BaseException"})
_UNNUMBERED = re.compile(r"\b(TODO|FIXME|XXX|HACK)\b(?!\(#\d+\))")
_BRANCHES = (ast.If, ast.For, ast.AsyncFor, ast.While, ast.ExceptHandler, ast.IfExp, ast.match_case, ast.comprehension)


def no_modal_dialogs(source: Source) -> Iterator[str]:
    """A nested loop inside a coroutine kills every other task for good (style study, finding 2; qasync #59, #174)."""
    for call in source.calls:
        if _MODAL.search(name := called_name(call)) or _STATIC_DIALOG.search(name):
            yield source.at(call, f"{name}() runs a nested loop: use open() and a future")


def tasks_only_in_scope(source: Source) -> Iterator[str]:
    """Every task has a name and an owner: `services/tasks.py` makes them all."""
    if source.path == TASKS:
        return
    groups = _task_groups(source)
    for node in source.nodes:
        name = dotted(node) if isinstance(node, ast.Attribute | ast.Name) else ""
        if _TASK_MAKERS.search(name) and name.rpartition(".")[0] not in groups:
            yield source.at(node, f"{name} outside {TASKS}")
        if isinstance(node, ast.ImportFrom) and node.module in {"asyncio", "qasync"}:
            for alias in node.names:
                if _TASK_MAKERS.search(alias.name):
                    yield source.at(node, f"import of {alias.name} outside {TASKS}")


def _task_groups(source: Source) -> set[str]:
    """Names bound by `async with asyncio.TaskGroup() as name`: those tasks end with their block, so they are owned."""
    items = [item for node in source.nodes if isinstance(node, ast.AsyncWith) for item in node.items]
    return {
        dotted(item.optional_vars)
        for item in items
        if item.optional_vars and isinstance(item.context_expr, ast.Call)
        if called_name(item.context_expr).endswith("TaskGroup")
    }


def no_blocking_calls(source: Source) -> Iterator[str]:
    """The window's thread runs everything that is not handed to another: what blocks, freezes it."""
    for node in source.nodes:
        if isinstance(node, ast.Attribute) and _BLOCKING.match(name := dotted(node)):
            yield source.at(node, f"{name} blocks")
        if isinstance(node, ast.ImportFrom) and node.module in _BLOCKING_NAMES:
            for alias in node.names:
                if alias.name in _BLOCKING_NAMES[node.module]:
                    yield source.at(node, f"{node.module}.{alias.name} blocks")


def one_http_client(source: Source) -> Iterator[str]:
    """How bytes move is wire's business, in one way; other clients bring other proxies, trust and time-outs."""
    for node in source.nodes:
        names: list[str] = []
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module:
            names = [node.module, *[f"{node.module}.{alias.name}" for alias in node.names]]
        for other in _OTHER_HTTP:
            if any(name == other or name.startswith(f"{other}.") for name in names):
                yield source.at(node, f"import of {other}")


def no_broad_except(source: Source) -> Iterator[str]:
    """Who catches everything hides bugs: only the listed boundary functions may. Who raises it again hides nothing."""
    for node in source.nodes:
        if not isinstance(node, ast.ExceptHandler) or _raises_again(node):
            continue
        kinds = node.type.elts if isinstance(node.type, ast.Tuple) else [node.type]
        broad = node.type is None or any(kind is not None and dotted(kind) in _BROAD for kind in kinds)
        if broad and (source.path, source.function_at(node.lineno)) not in BOUNDARIES:
            yield source.at(node, f"broad except in {source.function_at(node.lineno) or 'the module'}")
    for call in source.calls:
        if called_name(call) in {"suppress", "contextlib.suppress"} and _BROAD & set(map(dotted, call.args)):
            yield source.at(call, "suppress() of everything")


def _raises_again(handler: ast.ExceptHandler) -> bool:
    last = handler.body[-1]
    return isinstance(last, ast.Raise) and last.exc is None


def no_hidden_imports(source: Source) -> Iterator[str]:
    """The import contracts read import statements: what is imported by name escapes them, so it is listed here."""
    for call in source.calls:
        name = called_name(call)
        if name.rpartition(".")[2] in {"import_module", "__import__"} and source.path not in IMPORTS_BY_NAME:
            yield source.at(call, f"{name}() escapes the import contracts")


def no_provider_ids(source: Source) -> Iterator[str]:
    """Providers are data. An id in code is the first branch of a chain that every later provider must join."""
    ids = provider_ids() - NAMED_IN_CODE.get(source.path, frozenset())
    for node in source.nodes:
        if isinstance(node, ast.Constant) and node.value in ids and id(node) not in source.docstrings:
            yield source.at(node, f"provider id {node.value!r} in code")


def no_print(source: Source) -> Iterator[str]:
    """Standard output belongs to the command line's contract: one module writes it."""
    if source.path == PRINTER:
        return
    for call in source.calls:
        if called_name(call) in {"print", "pprint", "pprint.pprint"}:
            yield source.at(call, f"print() outside {PRINTER}")


def untyped_signal_only_in_bridge(source: Source) -> Iterator[str]:
    """One crossing carries any event; every other signal says what it carries."""
    if source.path == BRIDGE:
        return
    for call in source.calls:
        if called_name(call).rpartition(".")[2] == "Signal" and "object" in map(dotted, call.args):
            yield source.at(call, f"Signal(object) outside {BRIDGE}")


def small_files(source: Source) -> Iterator[str]:
    """A file is one idea."""
    lines = source.text.count("\n")
    if lines > MAX_FILE_LINES:
        yield f"{source.path}: {lines} lines, at most {MAX_FILE_LINES}"


def small_functions(source: Source) -> Iterator[str]:
    """A function says one thing. Nested functions count for themselves and for the one around them."""
    for name, node in source.functions:
        lines = (node.end_lineno or node.lineno) - node.lineno + 1
        if lines > MAX_FUNCTION_LINES:
            yield source.at(node, f"{name} has {lines} lines, at most {MAX_FUNCTION_LINES}")


def few_branches(source: Source) -> Iterator[str]:
    """What one function decides must fit into one head. A `match` over a closed union is one decision per case."""
    for name, node in source.functions:
        branches = sum(_weight(part) for part in _own_nodes(node))
        if branches > MAX_BRANCHES:
            yield source.at(node, f"{name} has {branches} branches, at most {MAX_BRANCHES}")


def _own_nodes(function: ast.AST) -> Iterator[ast.AST]:
    """The nodes of a function without those of functions inside it."""
    for child in ast.iter_child_nodes(function):
        if not isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda | ast.ClassDef):
            yield child
            yield from _own_nodes(child)


def _weight(node: ast.AST) -> int:
    if isinstance(node, ast.comprehension):
        return len(node.ifs)
    return int(isinstance(node, _BRANCHES))


def few_methods(source: Source) -> Iterator[str]:
    """God classes start with one method too many."""
    for node in source.classes:
        methods = sum(isinstance(part, ast.FunctionDef | ast.AsyncFunctionDef) for part in node.body)
        if methods > MAX_METHODS:
            yield source.at(node, f"{node.name} has {methods} methods, at most {MAX_METHODS}")


def everything_says_what_it_is(source: Source) -> Iterator[str]:
    """Every module, class and public function has a docstring; functions inside functions need none."""
    if ast.get_docstring(source.tree) is None and source.text.strip():
        yield f"{source.path}: the module has no docstring"
    for node in source.classes:
        if ast.get_docstring(node) is None and not node.name.startswith("_"):
            yield source.at(node, f"class {node.name} has no docstring")
    inner = {name for name, _ in source.functions for around, _ in source.functions if name.startswith(f"{around}.")}
    for name, function in source.functions:
        public = not any(part.startswith("_") for part in name.split("."))
        if public and name not in inner and ast.get_docstring(function) is None and not _is_overload(function):
            yield source.at(function, f"{name} has no docstring")


def _is_overload(function: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    return any(
        dotted(mark).rpartition(".")[2] in {"overload", "setter", "override"} for mark in function.decorator_list
    )


def numbered_todos(source: Source) -> Iterator[str]:
    """A TODO without an issue is forgotten: write TODO(#12)."""
    for token in tokenize.generate_tokens(io.StringIO(source.text).readline):
        if token.type == tokenize.COMMENT and _UNNUMBERED.search(token.string):
            yield f"{source.path}:{token.start[0]}: {token.string}"


APP_RULES: tuple[Rule, ...] = (
    no_modal_dialogs,
    tasks_only_in_scope,
    no_blocking_calls,
    one_http_client,
    no_broad_except,
    no_hidden_imports,
    no_provider_ids,
    no_print,
    untyped_signal_only_in_bridge,
    few_branches,
    few_methods,
    everything_says_what_it_is,
)
EVERYWHERE: tuple[Rule, ...] = (small_files, small_functions, numbered_todos)
