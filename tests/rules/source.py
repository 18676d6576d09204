"""Source files as the rules see them: parsed once, named by their path from the root."""

import ast
import gc
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
APP = ROOT / "app"


@dataclass(frozen=True)
class Source:
    """One Python file. path: from the root, with forward slashes."""

    path: str
    text: str

    @cached_property
    def tree(self) -> ast.Module:
        """The syntax tree."""
        return ast.parse(self.text, self.path)

    @cached_property
    def nodes(self) -> tuple[ast.AST, ...]:
        """Every node of the tree."""
        return tuple(ast.walk(self.tree))

    @cached_property
    def calls(self) -> tuple[ast.Call, ...]:
        """Every call."""
        return tuple(node for node in self.nodes if isinstance(node, ast.Call))

    @cached_property
    def docstrings(self) -> frozenset[int]:
        """Identities of the constants that are docstrings: they may say what code may not."""
        return frozenset(id(node.value) for node in self.nodes if isinstance(node, ast.Expr))

    @cached_property
    def functions(self) -> tuple[tuple[str, ast.FunctionDef | ast.AsyncFunctionDef], ...]:
        """All functions with their qualified names, such as `Shell.close`."""
        return tuple(_functions(self.tree, ""))

    @cached_property
    def classes(self) -> tuple[ast.ClassDef, ...]:
        """All classes."""
        return tuple(node for node in self.nodes if isinstance(node, ast.ClassDef))

    def function_at(self, line: int) -> str:
        """The qualified name of the innermost function around a line; empty at module level."""
        around = [name for name, node in self.functions if node.lineno <= line <= (node.end_lineno or line)]
        return around[-1] if around else ""

    def at(self, node: ast.AST, what: str) -> str:
        """A breach as the rules report it: where, and what."""
        return f"{self.path}:{getattr(node, 'lineno', 1)}: {what}"


def _functions(node: ast.AST, prefix: str) -> Iterator[tuple[str, ast.FunctionDef | ast.AsyncFunctionDef]]:
    for child in ast.iter_child_nodes(node):
        below = prefix
        if isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            below = f"{prefix}{child.name}."
        if isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef):
            yield prefix + child.name, child
        yield from _functions(child, below)


@cache
def tracked() -> tuple[Path, ...]:
    """Files that git tracks or would track (new, and not ignored): what others get."""
    command = ["git", "-C", str(ROOT), "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    names = subprocess.run(command, check=True, capture_output=True, text=True).stdout.split("\0")
    return tuple(path for name in names if name and (path := ROOT / name).is_file())


@cache
def sources(folder: str) -> tuple[Source, ...]:
    """All Python files below a folder of the root, parsed. Their half a million nodes are out of the collector's sight:
    after each test somebody looks through all objects, or collects.
    """
    paths = [path for path in tracked() if path.suffix == ".py" and path.is_relative_to(ROOT / folder)]
    found = tuple(Source(path.relative_to(ROOT).as_posix(), path.read_text("utf-8")) for path in sorted(paths))
    gc.disable()
    try:
        for one in found:
            assert one.nodes or not one.text
    finally:
        gc.freeze()
        gc.enable()
    return found


def called_name(call: ast.Call) -> str:
    """What a call calls, as it is written: `asyncio.create_task`, `box.exec`; empty for anything computed."""
    return dotted(call.func)


def dotted(node: ast.AST) -> str:
    """`a.b.c` of names and attributes; what is computed before a dot is left out (`.c`)."""
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Attribute):
        return f"{dotted(node.value)}.{node.attr}"
    return ""
