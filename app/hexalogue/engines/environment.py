"""An engine's environment: what a program needs to run and to find its GPU, and nothing of the person's. Pure.

A list of what is let through, not of what is held back: `LLAMA_ARG_*` would change an engine behind our back, proxies
carry passwords, `LD_PRELOAD` would load a stranger's code into what our proofs have passed.
"""

from collections.abc import Mapping
from typing import Final

# Carried by every process of an engine, children of it too: with it an engine is known again by a later start.
NONCE_VARIABLE: Final = "HEXALOGUE_ENGINE_NONCE"

_NAMES: Final = frozenset(
    {
        "PATH", "HOME", "USER", "LOGNAME", "LANG", "LANGUAGE", "TZ", "TMPDIR", "TEMP", "TMP", "SHELL",
        "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "DYLD_FALLBACK_LIBRARY_PATH",
        "HF_HOME", "HF_HUB_CACHE", "HUGGINGFACE_HUB_CACHE",
        # Windows: without SystemRoot no socket opens.
        "SYSTEMROOT", "SYSTEMDRIVE", "WINDIR", "COMSPEC", "PATHEXT", "USERPROFILE", "USERNAME", "HOMEDRIVE", "HOMEPATH",
        "APPDATA", "LOCALAPPDATA", "PROGRAMDATA", "ALLUSERSPROFILE", "NUMBER_OF_PROCESSORS", "OS",
    }
)  # fmt: skip

# Libraries of the GPUs' vendors, of threads and of Vulkan; folders of the desktop.
_BEGINNINGS: Final = (
    "LC_", "XDG_", "CUDA_", "NVIDIA_", "HIP_", "HSA_", "ROCR_", "ROCM_", "AMD_", "VK_", "GGML_", "OMP_", "KMP_", "MKL_",
    "ONEAPI_", "SYCL_", "ZE_", "MTL_", "METAL_", "PROGRAMFILES", "COMMONPROGRAMFILES", "PROCESSOR_",
)  # fmt: skip

_SECRET_ENDINGS: Final = (
    "_KEY", "_KEY_ID", "_TOKEN", "_SECRET", "_PASSWORD", "_PASSPHRASE", "_CREDENTIALS", "_AUTH", "_PAT", "_COOKIE",
)  # fmt: skip

# Shorter ones are words, and replacing them would spoil a log.
_SHORTEST_SECRET: Final = 8


def engine_environment(environ: Mapping[str, str], added: Mapping[str, str]) -> dict[str, str]:
    """The environment of an engine: the part of ours that it may see, and what its command adds."""
    kept = {name: value for name, value in environ.items() if _is_let_through(name.upper())}
    # An abort must end the process at once, not start a debugger on it (ggml.c, ggml_print_backtrace, 2026-11-21).
    return kept | {"GGML_NO_BACKTRACE": "1"} | dict(added)


def secrets_in(added: Mapping[str, str]) -> tuple[str, ...]:
    """The values that must not be seen in a log: those of names that end as keys and tokens do."""
    found = (value for name, value in added.items() if name.upper().endswith(_SECRET_ENDINGS))
    return tuple(value for value in found if len(value) >= _SHORTEST_SECRET)


def _is_let_through(name: str) -> bool:
    if name.endswith(_SECRET_ENDINGS):
        return False
    return name in _NAMES or name.startswith(_BEGINNINGS)
