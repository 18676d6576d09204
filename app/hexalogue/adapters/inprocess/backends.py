"""The engines by the name their row gives them in `backend`: what is imported, and what brings it. Pure but for looking
whether a package is there, which imports nothing."""

from dataclasses import dataclass
from importlib.util import find_spec
from typing import Final

from hexalogue.adapters.inprocess import ENGINE


@dataclass(frozen=True, slots=True)
class Backend:
    """An engine that a worker child can run.

    name: as a person reads it in errors.   packages: what is imported.   requirements: what brings them, as the extra
    of the same name has it in pyproject.toml.   takes_folder: it reads a folder of safetensors, not a GGUF.
    environment: variables that its worker gets besides.
    """

    id: str
    name: str
    packages: tuple[str, ...] = ()
    requirements: tuple[str, ...] = ()
    takes_folder: bool = False
    environment: tuple[tuple[str, str], ...] = ()

    @property
    def is_installed(self) -> bool:
        """Whether everything it imports is there."""
        return all(find_spec(package) for package in self.packages)

    @property
    def how(self) -> str:
        """The one command that brings it, and what answers meanwhile."""
        wanted = " ".join(f'"{requirement}"' for requirement in self.requirements)
        return f"Run “.venv/bin/python -m pip install {wanted}” in Hexalogue's folder. {MEANWHILE}"


MEANWHILE: Final = f"Meanwhile the built-in {ENGINE} answers: leave the prefix before the model's name away."

LLAMACPP: Final = Backend("llamacpp", ENGINE, ("llama_cpp",))
OTHERS: Final = {
    backend.id: backend
    for backend in (
        Backend("mistralrs", "mistral.rs", ("mistralrs",), ("mistralrs>=0.9.5,<0.10",)),
        Backend(
            "candle",
            "Candle",
            ("rust_ai_serving_engine", "tokenizers", "gguf"),
            ("rust-ai-serving-engine>=0.1.6,<0.2", "tokenizers>=0.22,<0.24", "gguf>=0.19,<0.20"),
        ),
        Backend(
            "transformers",
            "Transformers",
            ("transformers", "torch", "jinja2"),
            ("transformers>=5,<6", "torch>=2.6,<3", "jinja2>=3.1.6,<4"),
            takes_folder=True,
        ),
        Backend("bitnet", "BitNet"),
    )
}
BACKENDS: Final = {LLAMACPP.id: LLAMACPP, **OTHERS}
