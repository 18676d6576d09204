"""Finds the sentences that the domain and the services make for a person, as templates with numbered places.

The domain knows no catalogue: it writes `f"{name} needs a key, and {why}."`. Here that is the template
“{0} needs a key, and {1}.”; the window recognises which template made a sentence and fills its translation
(`ui/sentences.py`). Read are the modules below, and what is handed to an error's class or a verdict's anywhere.
"""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from installers.texts_said import Text, is_text

SPOKEN = (
    "hexalogue/domain/errors/*.py",
    "hexalogue/domain/fit.py",
    "hexalogue/domain/verdicts.py",
    "hexalogue/domain/readiness.py",
    "hexalogue/domain/install_matrix.py",
    "hexalogue/domain/distributed.py",
    "hexalogue/domain/engine_life.py",
    "hexalogue/domain/engine_steps.py",
    "hexalogue/domain/hub_files.py",
    "hexalogue/domain/keys.py",
    "hexalogue/domain/licences.py",
    "hexalogue/services/doctor*.py",
    "hexalogue/services/activity_downloads.py",
    "hexalogue/services/cluster_*.py",
    "hexalogue/services/distributed.py",
    "hexalogue/services/engine_installing.py",
    "hexalogue/services/engine_jobs.py",
    "hexalogue/services/engines.py",
    "hexalogue/services/hub.py",
    "hexalogue/services/keys.py",
    "hexalogue/services/own_providers.py",
    "hexalogue/services/routing.py",
    "hexalogue/services/setup.py",
    "hexalogue/services/speech_engine.py",
    "hexalogue/services/speech_job.py",
    "hexalogue/services/transcribing.py",
    "hexalogue/engines/archive*.py",
    "hexalogue/engines/assets.py",
    "hexalogue/engines/faults.py",
    "hexalogue/engines/found.py",
    "hexalogue/engines/gpus.py",
    "hexalogue/engines/health.py",
    "hexalogue/engines/home.py",
    "hexalogue/engines/keeper.py",
    "hexalogue/engines/machine.py",
    "hexalogue/engines/proofs.py",
    "hexalogue/engines/measuring.py",
    "hexalogue/engines/rpc_lines.py",
    "hexalogue/engines/rpc_peers.py",
    "hexalogue/engines/rpc_wire.py",
    "hexalogue/engines/staging.py",
    "hexalogue/engines/supervisor.py",
    "hexalogue/engines/tether.py",
    "hexalogue/engines/token_proof.py",
    "hexalogue/engines/variant_choice.py",
    "hexalogue/engines/versions.py",
    "hexalogue/engines/vllm_look.py",
    "hexalogue/adapters/checking.py",
    "hexalogue/adapters/endpoints.py",
    "hexalogue/adapters/families/bedrock_errors.py",
    "hexalogue/adapters/families/quirks.py",
    "hexalogue/adapters/inprocess/*.py",
    "hexalogue/adapters/speech/*.py",
    "hexalogue/catalog/own_*.py",
    "hexalogue/catalog/rows.py",
    "hexalogue/models/gguf*.py",
    "hexalogue/models/judging.py",
    "hexalogue/models/library.py",
    "hexalogue/models/names.py",
    "hexalogue/models/parts.py",
    "hexalogue/store/peers.py",
    "hexalogue/store/settings.py",
    "hexalogue/store/toml_values.py",
    "hexalogue/vault/backend.py",
    "hexalogue/vault/key_file.py",
    "hexalogue/vault/sealed.py",
    "hexalogue/wire/connection.py",
    "hexalogue/wire/exchange.py",
    "hexalogue/wire/google_auth.py",
    "hexalogue/wire/guard.py",
    "hexalogue/wire/hub_api.py",
    "hexalogue/wire/prefix_hash.py",
    "hexalogue/wire/proxied.py",
    "hexalogue/wire/proxies.py",
    "hexalogue/wire/reach.py",
    "hexalogue/wire/releases.py",
    "hexalogue/wire/target.py",
)
# What programs say to programs, and the names of tasks, wherever they stand.
_TECHNICAL_TEXT = re.compile(
    r"[\r\n|\\^]|\[A-Z|^(?:--|Bearer|Basic \{|hexalogue: |%|multipart|; filename|What is 2\+2)"
    r"|cannot happen to an engine|not pickled|no strlen|^Write a long story|^operator \{|^ssh |^tuple\["
    r"|^(?:not a frame|a line of more than|a tar is read|Application )"
    # What services and libraries say themselves, by which their faults are known.
    r"|^(?:api key|authentication failed|bearer token|could not resolve the foundation model|missing authentication"
    r"|model identifier is invalid|on-demand throughput|security token|signature (?:expired|we calculated)"
    r"|cannot allocate|failed to allocate|unable to allocate|out of memory)$"
    r"|^(?:download \{0\}|a cluster (?:finds|waits|watches) .*|(?:cannot|is no) .*: )$"
)
# A name of a product or a format is no sentence; a word alone is one where it says what is being done.
_WORDS = re.compile(r"\S .*\S|^ |^[A-Z][a-z]+ing$")
_NAMES = ("Llama ", "CC BY", "CUDA {", "NVIDIA GPU {", "{0} GPU (")
RAISED_IN = "hexalogue/**/*.py"
# Panes say their own texts; the command line speaks English; mistakes in our own tables are for who writes them.
NOT_RAISED_IN = ("cli", "ui", "boot", "catalog")
# Keyword arguments that are technical, and methods whose arguments are pieces of text work.
_TECHNICAL = ("detail", "cause", "id", "name")
_TEXT_WORK = ("join", "split", "replace", "strip", "rstrip", "lstrip", "startswith", "endswith", "get", "setdefault")
_LEAST_LETTERS = 3
# “{0} for {1}” would be recognised in what a server says, too.
_LEAST_BETWEEN = 6
_VERDICT = "Verdict"  # `domain.verdicts`: what a check of a provider found


def sentences(app: Path) -> Iterator[Text]:
    """All templates below `app`."""
    told = {name for path in sorted(app.glob(SPOKEN[0])) for name in _classes(path)} | {_VERDICT}
    for pattern in SPOKEN:
        for path in sorted(app.glob(pattern)):
            found = _Walk().of(_parsed(path))
            yield from _texts((text for text in found if _is_spoken(text)), path, app)
    for path in sorted(app.glob(RAISED_IN)):
        if path.relative_to(app).parts[1] not in NOT_RAISED_IN:
            for call in (node for node in ast.walk(_parsed(path)) if isinstance(node, ast.Call)):
                if isinstance(call.func, ast.Name) and call.func.id in told:
                    yield from _texts(_Walk().of(call), path, app)


def template_of(joined: ast.JoinedStr) -> str:
    """“{0} needs a key” for f"{name} needs a key"."""
    parts: list[str] = []
    for value in joined.values:
        if isinstance(value, ast.Constant):
            parts.append(str(value.value).replace("{", "{{").replace("}", "}}"))
        else:
            parts.append(f"{{{sum(part.startswith('{') and part[1:2].isdigit() for part in parts)}}}")
    return "".join(parts)


class _Walk:
    """Collects templates, leaving out what is no text for a person."""

    def of(self, node: ast.AST) -> Iterator[str]:
        """Of a node and what is in it."""
        match node:
            case ast.Constant(value=str(text)):
                if is_text(text):
                    yield text
            case ast.JoinedStr(values=values):
                letters = "".join(str(v.value) for v in values if isinstance(v, ast.Constant))
                is_open = not isinstance(values[0], ast.Constant) and not isinstance(values[-1], ast.Constant)
                least = _LEAST_BETWEEN if is_open else _LEAST_LETTERS
                if " " in letters and sum(char.isalpha() for char in letters) >= least:
                    yield template_of(node)
                for value in values:
                    if isinstance(value, ast.FormattedValue):
                        yield from self.of(value.value)
            case _:
                for child in self._children(node):
                    yield from self.of(child)

    def _children(self, node: ast.AST) -> Iterator[ast.AST]:
        match node:
            case ast.Dict(values=values):
                yield from values
            case ast.Assign(targets=[ast.Name(id="__all__")]):
                return
            case ast.Compare() | ast.arg() | ast.Import() | ast.ImportFrom():
                return
            case ast.Subscript(value=value):
                yield value
            case ast.AnnAssign(value=value):
                yield from [value] if value is not None else []
            case ast.Call(func=ast.Attribute(value=value, attr=attr), args=args) if attr in _TEXT_WORK:
                yield value
                yield from (arg for arg in args if not isinstance(arg, ast.Constant))
            case ast.keyword(arg=arg) if arg in _TECHNICAL:
                return
            case ast.FunctionDef() | ast.ClassDef() | ast.Module() | ast.AsyncFunctionDef():
                if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
                    yield node.args
                yield from (child for child in node.body if not _is_bare_text(child))
            case _:
                yield from ast.iter_child_nodes(node)


def _is_spoken(text: str) -> bool:
    return bool(_WORDS.search(text)) and not text.startswith(_NAMES) and not _TECHNICAL_TEXT.search(text)


def _is_bare_text(node: ast.stmt) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)


def _texts(found: Iterator[str], path: Path, app: Path) -> Iterator[Text]:
    return (Text(text, path.relative_to(app).as_posix()) for text in found)


def _parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def _classes(path: Path) -> Iterator[str]:
    return (node.name for node in _parsed(path).body if isinstance(node, ast.ClassDef))
