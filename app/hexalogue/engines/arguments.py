"""How each engine is started: a launch in, a command out. Pure, but for the threads that `command_of` asks about.

Every engine listens on 127.0.0.1 and on the port that it is given, shows no page of its own, and gets its key in its
environment or in a private file, never in its arguments, which every user of this computer can read.
"""

import hashlib
import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Final

import psutil

from hexalogue.domain.engines import ArgumentsName, Command, EngineSpec, InstalledEngine, Launch
from hexalogue.domain.errors import BadArgument
from hexalogue.domain.threads import thread_count
from hexalogue.engines.extras import KOBOLD, LLAMA, MISTRALRS, TABBY, WHISPER, extras

LOOPBACK: Final = "127.0.0.1"
# More than any model has: "all of them" for builds that know neither "all" nor "auto".
ALL_LAYERS: Final = "999"
# TabbyAPI looks for it in its working folder.
TOKENS_FILE: Final = "api_tokens.yml"
# From the Python of its virtual environment (venv/bin/python, venv/Scripts/python.exe) up to the checkout.
_CHECKOUT: Final = 2

# An abort must not start a debugger, and threads that wait must not burn the processor: two busy ones on a loaded
# machine with two cores made 2 to 7 tokens/s, waiting quietly 20 to 28 (measured 2026-11-21).
_QUIET: Final = {"GGML_NO_BACKTRACE": "1", "OMP_WAIT_POLICY": "PASSIVE"}
_PLAIN_KEY: Final = re.compile(r"[A-Za-z0-9_-]+")

_Arguments = tuple[str, ...]
_Maker = Callable[[Launch, int], _Arguments]


def chosen_threads() -> int:
    """From this machine and its load now."""
    return thread_count(psutil.cpu_count(logical=False) or 1, psutil.getloadavg()[0])


def arguments_of(spec: EngineSpec, launch: Launch, port: int) -> tuple[str, ...]:
    """What stands behind the program. Raises BadArgument for a launch that cannot be, or an argument of the person
    that is not theirs to give. Threads that are 0 are left to the engine.
    """
    if not 1 <= port <= 65535:
        raise BadArgument(f"{port} is not a port.", fix="Give a port from 1 to 65535.")
    if launch.model is None:
        raise BadArgument(f"{spec.name} needs a model.", fix="Name one with “-m MODEL”.")
    return _MAKERS[spec.arguments](launch, port)


def command_of(
    spec: EngineSpec, launch: Launch, port: int, key: str, threads: Callable[[], int] = chosen_threads
) -> Command:
    """What is started. key: random, for this start alone; an engine that knows none never sees it.

    threads: asked when the launch names none. Raises as `arguments_of`.
    """
    launch = launch if launch.threads > 0 else replace(launch, threads=threads())
    argv = (str(launch.engine.executable), *arguments_of(spec, launch, port))
    environment = _environment(spec.arguments, launch)
    if spec.key_variable:
        environment[spec.key_variable] = key
    if spec.arguments != "tabby_api":
        return Command(argv, environment, launch.engine.folder)
    # It prints both keys when it starts: what its environment calls a key is cut out of its log.
    environment |= {"HEXALOGUE_TABBY_KEY": key, "HEXALOGUE_TABBY_ADMIN_KEY": _admin_key(key)}
    return Command(argv, environment, launch.engine.folder, {TOKENS_FILE: _tokens(key)})


def llama_server(launch: Launch, port: int) -> _Arguments:
    """llama.cpp's server. Source: tools/server/README.md, `--help` of b10434; read 2026-11-21."""
    known = launch.engine.known_flags
    return (
        *_model("-m", launch),
        *(("--alias", launch.alias) if launch.alias else ()),
        *_listening(port),
        *(("-c", str(launch.context_tokens)) if launch.context_tokens > 0 else ()),
        *_llama_layers(launch),
        *_threads("-t", launch),
        *(("--rpc", ",".join(launch.peers)) if launch.peers else ()),
        *(("--mmproj", str(launch.projector.absolute())) if launch.projector else ()),
        *_one_of(known, "--embeddings", "--embedding", wanted=launch.embeddings),
        *_one_of(known, "--jinja", wanted=not launch.embeddings),
        *_one_of(known, "--no-ui", "--no-webui"),
        *_if_known(known, "--offline"),
        # A page in a browser may not read what an engine says, not even its list of models, which needs no key.
        *_if_known(known, "--cors-origins", "localhost"),
        *extras(launch.extra, LLAMA, known),
    )


def bitnet(launch: Launch, port: int) -> _Arguments:
    """BitNet's llama-server of 2024: its kernels are for the processor. Source: run_inference_server.py, 2026-08."""
    known = launch.engine.known_flags
    return (
        *_model("-m", launch),
        *(("--alias", launch.alias) if launch.alias else ()),
        *_listening(port),
        *(("-c", str(launch.context_tokens)) if launch.context_tokens > 0 else ()),
        "-ngl",
        "0",
        *_threads("-t", launch),
        "-cb",
        *_one_of(known, "--no-ui", "--no-webui", wanted=bool(known)),
        *extras(launch.extra, LLAMA, known),
    )


def whisper_server(launch: Launch, port: int) -> _Arguments:
    """whisper.cpp's server; it detects the language unless a question names one.

    Source: examples/server/server.cpp, 2026-08-22. Its own page is served from a folder that does not exist here.
    """
    known = launch.engine.known_flags
    return (
        *_model("-m", launch),
        *_listening(port),
        *_threads("-t", launch),
        "-l",
        "auto",
        *(("-ng",) if launch.gpu_layers == 0 else ()),
        *extras(launch.extra, WHISPER, known),
    )


def mistralrs(launch: Launch, port: int) -> _Arguments:
    """mistral.rs: a GGUF by its folder and its name, other models by their folder.

    Source: mistralrs-cli/src/args and the guide “Use the built-in web UI” (on by default since 0.9), read 2026-11-21.
    """
    path = _path(launch)
    is_gguf = path.suffix.lower() == ".gguf"
    model = ("-m", str(path.parent), "-f", path.name) if is_gguf else ("-m", str(path))
    has_page = _release(launch.engine) >= (0, 9) or "--no-ui" in launch.engine.known_flags
    return (
        "serve",
        *(("--format", "gguf") if is_gguf else ()),
        *model,
        "--host",
        LOOPBACK,
        "-p",
        str(port),
        *(("--max-seq-len", str(launch.context_tokens)) if launch.context_tokens > 0 else ()),
        *(("--cpu",) if launch.gpu_layers == 0 else ("-n", f"0:{launch.gpu_layers}") if launch.gpu_layers > 0 else ()),
        *(("--no-ui",) if has_page else ()),
        # What its --help lists are its commands, not the arguments of this one.
        *extras(launch.extra, MISTRALRS, frozenset()),
    )


def tabby_api(launch: Launch, port: int) -> _Arguments:
    """TabbyAPI: `main.py` of the checkout around the virtual environment whose Python is named. A model is a folder.

    Source: common/args.py, common/config_models.py, read 2026-11-21.
    """
    folders = launch.engine.executable.absolute().parents
    if len(folders) <= _CHECKOUT:
        raise BadArgument(
            f"{launch.engine.executable} is not the Python of a TabbyAPI.",
            fix="Name the Python in the folder “venv” of its checkout.",
        )
    model = _path(launch)
    return (
        str(folders[_CHECKOUT] / "main.py"),
        *_listening(port),
        "--model-dir",
        str(model.parent),
        "--model-name",
        model.name,
        *(("--max-seq-len", str(launch.context_tokens)) if launch.context_tokens > 0 else ()),
        *extras(launch.extra, TABBY, frozenset()),
    )


def kobold(launch: Launch, port: int) -> _Arguments:
    """KoboldCpp without its launcher. Source: koboldcpp.py 1.76, 2024-10-11; newer ones take the same."""
    known = launch.engine.known_flags
    return (
        *_model("--model", launch),
        *_listening(port),
        *(("--contextsize", str(launch.context_tokens)) if launch.context_tokens > 0 else ()),
        "--gpulayers",
        str(launch.gpu_layers),
        *_threads("--threads", launch),
        *_one_of(known, "--usecublas", "--usecuda", wanted=launch.engine.variant == "cuda"),
        *_one_of(known, "--usevulkan", wanted=launch.engine.variant == "vulkan"),
        *(("--mmproj", str(launch.projector.absolute())) if launch.projector else ()),
        "--skiplauncher",
        "--quiet",
        *extras(launch.extra, KOBOLD, known),
    )


_MAKERS: Final[Mapping[ArgumentsName, _Maker]] = {
    "llama_server": llama_server,
    "whisper_server": whisper_server,
    "mistralrs": mistralrs,
    "tabby_api": tabby_api,
    "kobold": kobold,
    "bitnet": bitnet,
}


def _environment(arguments: ArgumentsName, launch: Launch) -> dict[str, str]:
    """None of them may fetch a model that it does not find."""
    match arguments:
        case "mistralrs":
            return {**_QUIET, "HF_HUB_OFFLINE": "1", "RAYON_NUM_THREADS": str(launch.threads)}
        case "tabby_api":
            # Python's own buffer would keep its last words, and nothing is to be written beside its sources.
            return {**_QUIET, "HF_HUB_OFFLINE": "1", "PYTHONUNBUFFERED": "1", "PYTHONDONTWRITEBYTECODE": "1"}
        case _:
            return dict(_QUIET)


def _path(launch: Launch) -> Path:
    """Of the model, whole: the engine runs in a folder of its own, and a name is never taken for an argument."""
    return (launch.model or Path()).absolute()


def _model(flag: str, launch: Launch) -> _Arguments:
    return (flag, str(_path(launch)))


def _listening(port: int) -> _Arguments:
    return ("--host", LOOPBACK, "--port", str(port))


def _threads(flag: str, launch: Launch) -> _Arguments:
    return (flag, str(launch.threads)) if launch.threads > 0 else ()


def _llama_layers(launch: Launch) -> _Arguments:
    """-1 is the engine's own choice where it makes one (`--fit`, since 2025-12), else all: older builds took none."""
    known = launch.engine.known_flags
    if launch.gpu_layers == 0:
        # With no layers a GPU would still take over long questions, and memory for them.
        return ("-ngl", "0", *(_if_known(known, "-dev", "none") if launch.engine.devices else ()))
    if launch.gpu_layers > 0:
        return ("-ngl", str(launch.gpu_layers))
    fits_itself = not known or "--fit" in known
    return () if fits_itself and not launch.peers else ("-ngl", ALL_LAYERS)


def _one_of(known: frozenset[str], *names: str, wanted: bool = True) -> _Arguments:
    """The first name that the build knows: flags are renamed every year. Today's where nothing is known."""
    if not wanted:
        return ()
    return (names[0],) if not known else tuple(name for name in names if name in known)[:1]


def _if_known(known: frozenset[str], *words: str) -> _Arguments:
    """Only where the build lists it: an unknown argument ends it."""
    return words if words[0] in known else ()


def _release(engine: InstalledEngine) -> tuple[int, ...]:
    return tuple(map(int, re.findall(r"\d+", engine.version)))[:2] or (0, 9)


def _admin_key(key: str) -> str:
    """Loads and unloads models; nobody is told it."""
    return hashlib.sha256(f"admin {key}".encode()).hexdigest()[:32]


def _tokens(key: str) -> str:
    """TabbyAPI's file of keys. Raises BadArgument for one that would not be itself in it."""
    if not _PLAIN_KEY.fullmatch(key):
        raise BadArgument("A key of TabbyAPI holds letters and digits only.", fix="Start it again.")
    return f'api_key: "{key}"\nadmin_key: "{_admin_key(key)}"\n'
