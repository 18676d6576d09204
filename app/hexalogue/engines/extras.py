"""Arguments that a person adds to an engine's own: put last, and refused where they would open it to others. Pure.

What decides where an engine listens, who may ask it, what it may do on this computer and which model it serves is ours.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from hexalogue.domain.errors import BadArgument

_NUMBER: Final = re.compile(r"-\.?\d.*")
_SHORTEST_ABBREVIATION: Final = 4

# Where it listens, with which key, and what it shows to others.
_EVERYWHERE: Final = frozenset(
    {
        "--host",
        "--port",
        "--api-key",
        "--api-key-file",
        "--tools",
        "--agent",
        "--public",
        "--path",
        "--model",
        "--config",
    }
)


@dataclass(frozen=True, slots=True)
class Guarded:
    """What one engine must not be told. flags: besides those of every engine.   letters: short ones that its parser
    also reads joined to others (`-vp80`).   abbreviates: its parser takes the beginning of a name for the name.
    renamed: by an old flag, what newer builds call it.
    """

    flags: frozenset[str] = frozenset()
    letters: str = ""
    abbreviates: bool = False
    renamed: tuple[tuple[str, tuple[str, ...]], ...] = ()


# llama.cpp, tools/server/README.md and `--help` of b10434, read 2026-11-21. Tools read, write and run what a page asks
# them to; MCP servers are programs that it starts; a proxy fetches addresses for whoever asks.
LLAMA: Final = Guarded(
    flags=frozenset(
        {
            "-m", "-mu", "--model-url", "-hf", "-hfr", "--hf-repo", "-hff", "--hf-file", "-hft", "--hf-token", "-dr",
            "--docker-repo", "-a", "--alias", "-ag", "--tools-runtime", "--mcp-servers-config", "--mcp-servers-json",
            "--ui", "--webui", "--ui-mcp-proxy", "--webui-mcp-proxy", "--ui-config", "--ui-config-file",
            "--webui-config", "--webui-config-file", "--cors-origins", "--cors-credentials", "--props", "--api-prefix",
            "--reuse-port", "--media-path", "--slot-save-path", "--log-file", "--log-prompts-dir", "--models-dir",
            "--models-preset", "--models-max", "--models-autoload", "--rpc", "--ssl-key-file", "--ssl-cert-file",
        }
    ),
    renamed=(
        ("--no-mmap", ("-lm", "none")),
        ("--mlock", ("-lm", "mlock")),
        ("--no-webui", ("--no-ui",)),
        ("--embedding", ("--embeddings",)),
    ),
)  # fmt: skip
# whisper.cpp, examples/server/server.cpp, 2026-08-22.
WHISPER: Final = Guarded(flags=frozenset({"-m", "--request-path", "--inference-path", "--tmp-dir", "--convert"}))
# mistral.rs, mistralrs-cli/src/args, 0.9.2.
MISTRALRS: Final = Guarded(
    flags=frozenset(
        {
            "--model-id", "--quantized-file", "--mcp-port", "--mcp-config", "--ui", "--enable-search",
            "--enable-code-execution", "--enable-shell", "--shell-path", "--skills-dir", "--code-exec-python",
            "--token-source", "--log",
        }
    ),
    letters="pmfl",
)  # fmt: skip
# TabbyAPI, common/config_models.py: every key of its configuration is a flag. KoboldCpp, koboldcpp.py.
TABBY: Final = Guarded(
    flags=frozenset(
        {"--disable-auth", "--model-dir", "--model-name", "--allow-download", "--send-tracebacks", "--api-servers"}
    ),
    abbreviates=True,
)
KOBOLD: Final = Guarded(
    flags=frozenset(
        {
            "--password", "--remotetunnel", "--onready", "--launch", "--showgui", "--ssl", "--nocertify", "--admin",
            "--admindir", "--adminpassword", "--hordekey", "--hordeworkername", "--hordemodelname", "--preloadstory",
            "--savedatafile", "--unpack", "--benchmark", "--prompt", "--cli", "--mcpfile", "--routermode",
        }
    ),
    abbreviates=True,
)  # fmt: skip


def extras(said: Sequence[str], guarded: Guarded, known: frozenset[str]) -> tuple[str, ...]:
    """The person's arguments, old names replaced. known: what the build lists; empty when unknown.

    Raises BadArgument for one that is ours to set, and for one that the build does not know.
    """
    for word in said:
        flag = _flag(word)
        if flag and _is_guarded(flag, guarded):
            raise BadArgument(
                f"“{word}” is not taken: where an engine listens, what it serves and may do is set by Hexalogue.",
                fix="Leave it out. To open an engine to others, “hexalogue serve” does it with a key.",
            )
    return tuple(_renamed(said, guarded, known))


def _renamed(said: Sequence[str], guarded: Guarded, known: frozenset[str]) -> Iterator[str]:
    names = dict(guarded.renamed)
    for word in said:
        flag = _flag(word)
        if not flag or not known or flag in known:
            yield word
        elif flag in names and names[flag][0] in known:
            yield from names[flag]
        else:
            raise BadArgument(
                f"This build does not know “{flag}”.", fix="Leave it out, or install a version that knows it."
            )


def _flag(word: str) -> str:
    """The name in `--name` and `--name=value`; empty for a value, which a negative number is too."""
    return word.partition("=")[0] if word.startswith("-") and len(word) > 1 and not _NUMBER.fullmatch(word) else ""


def _is_guarded(flag: str, guarded: Guarded) -> bool:
    names = _EVERYWHERE | guarded.flags
    # Underscores: argparse's programs name their flags with either.
    name = flag.lower().replace("_", "-") if flag.startswith("--") else flag
    if name in names:
        return True
    if not name.startswith("--"):
        return any(letter in name[1:] for letter in guarded.letters)
    return guarded.abbreviates and len(name) >= _SHORTEST_ABBREVIATION and any(one.startswith(name) for one in names)
