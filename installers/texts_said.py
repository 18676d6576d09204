"""Finds the texts of the window in its source: what is said, and the constants that are said elsewhere.

Read are: the texts of `say`, `say_number` and `source`, with the constants they name; the titles of pages; and every
text in a module-level constant of a `words.py` or `fields.py`. Nothing is imported: the files are parsed.
"""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

PACKAGE = "hexalogue"
WORD_FILES = ("words.py", "fields.py")
# Where a call is no `say` and its argument of this number is a text all the same.
TITLED = {"Page": 1}


@dataclass(frozen=True, slots=True)
class Text:
    """A source text. plural_of: the singular, for a text with a count.   file: where it stands, below app/."""

    source: str
    file: str
    plural_of: str = ""


def is_text(value: str) -> bool:
    """Whether a constant looks like words for a person: a space or a capital, and two letters in a row."""
    return bool(re.search(r"[^\W\d_]{2}", value)) and (" " in value.strip() or value[:1].isupper() or value[-1:] == "…")


class Sources:
    """All modules of the package, parsed when they are first asked for."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._constants: dict[Path, dict[str, ast.expr]] = {}

    def texts_of(self, path: Path) -> Iterator[Text]:
        """Of one file."""
        tree = ast.parse(path.read_text(encoding="utf-8"))
        file = path.relative_to(self._folder).as_posix()
        seen = _Module(self, path, tree)
        for node in ast.walk(tree):
            if isinstance(node, ast.Call):
                yield from (Text(text, file, one) for text, one in seen.said_in(node))
        if path.name in WORD_FILES:
            for value in self.constants_of(path).values():
                yield from (Text(text, file) for text in _strings(value) if is_text(text))

    def constants_of(self, path: Path) -> dict[str, ast.expr]:
        """The module-level assignments of a file by name; nothing for a file that is not there."""
        if path not in self._constants:
            tree = ast.parse(path.read_text(encoding="utf-8")) if path.is_file() else ast.Module([], [])
            self._constants[path] = dict(_assignments(tree))
        return self._constants[path]

    def path_of(self, module: str) -> Path:
        """The file of a dotted module name."""
        return self._folder / Path(*module.split(".")).with_suffix(".py")


class _Module:
    """One parsed file: what its names stand for."""

    def __init__(self, sources: Sources, path: Path, tree: ast.Module) -> None:
        self._sources = sources
        self._own = sources.constants_of(path)
        self._imported: dict[str, tuple[str, str]] = {}  # name here: module, name there
        for node in ast.walk(tree):
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith(PACKAGE):
                for alias in node.names:
                    self._imported[alias.asname or alias.name] = (node.module or "", alias.name)

    def said_in(self, call: ast.Call) -> Iterator[tuple[str, str]]:
        """The texts of a call, each with its singular."""
        name = call.func.id if isinstance(call.func, ast.Name) else getattr(call.func, "attr", "")
        if name in ("say", "source") and call.args:
            yield from ((text, "") for text in self._resolved(call.args[0]))
        elif name == "say_number" and len(call.args) >= 2:
            yield from zip(self._resolved(call.args[1]), self._resolved(call.args[0]), strict=False)
        elif name in TITLED and len(call.args) > TITLED[name]:
            yield from ((text, "") for text in _strings(call.args[TITLED[name]]))

    def _resolved(self, expression: ast.expr) -> Iterator[str]:
        match expression:
            case ast.Constant(value=str(text)):
                yield text
            case ast.IfExp(body=one, orelse=other):
                yield from self._resolved(one)
                yield from self._resolved(other)
            case ast.BoolOp(values=values):
                for value in values:
                    yield from self._resolved(value)
            case ast.Call(func=ast.Attribute(value=table, attr="get"), args=args):
                for value in (table, *args[1:]):
                    yield from self._resolved(value)
            case ast.Subscript(value=table):
                yield from self._resolved(table)
            case ast.Name(id=name):
                yield from _strings(self._constant(name))
            case ast.Attribute(value=ast.Name(id=module), attr=name) if module in self._imported:
                inside = self._sources.path_of(".".join(self._imported[module]))
                yield from _strings(self._sources.constants_of(inside).get(name))

    def _constant(self, name: str) -> ast.expr | None:
        if name in self._imported:
            module, there = self._imported[name]
            return self._sources.constants_of(self._sources.path_of(module)).get(there)
        return self._own.get(name)


def _assignments(tree: ast.Module) -> Iterator[tuple[str, ast.expr]]:
    for node in tree.body:
        match node:
            case ast.Assign(targets=[ast.Name(id=name)], value=value):
                yield name, value
            case ast.AnnAssign(target=ast.Name(id=name), value=ast.expr() as value):
                yield name, value


def _strings(expression: ast.AST | None) -> Iterator[str]:
    """All texts in a constant, but not the keys of its tables."""
    match expression:
        case None:
            return
        case ast.Constant(value=str(text)):
            yield text
        case ast.Dict(values=values):
            for value in values:
                yield from _strings(value)
        case ast.JoinedStr() | ast.Lambda() | ast.Set():  # a set is asked, not shown: names of kinds
            return
        case _:
            for child in ast.iter_child_nodes(expression):
                yield from _strings(child)
