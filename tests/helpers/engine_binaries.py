"""Where the real engines of the tests lie. A test that asks for one the machine lacks is skipped, with the reason."""

from pathlib import Path

import pytest
from installers import found_programs, llama_programs, whisper_programs
from installers.environment import Environment

ROOT = Path(__file__).parents[2]


def llama_server() -> Path:
    """The program llama-server."""
    return _found(llama_programs.NAME, llama_programs.SERVER)


def rpc_server() -> Path:
    """llama.cpp's worker for a model on several machines, of the same build as `llama_server`."""
    return _found(llama_programs.NAME, llama_programs.WORKER)


def whisper_server() -> Path:
    """The program whisper-server."""
    return _found(whisper_programs.NAME, whisper_programs.SERVER)


def whisper_model() -> Path:
    """A trained model for it: tiny.en, 78 MB; it understands English."""
    return _found(whisper_programs.NAME, whisper_programs.MODEL)


def hollow_whisper_model() -> Path:
    """A model without weights, half a megabyte: the server starts with it at once, and hears nothing."""
    return _found(whisper_programs.NAME, whisper_programs.HOLLOW)


def speech() -> Path:
    """Eleven seconds of a real person speaking English, 16 kHz mono: “… ask not what your country can do for you …”."""
    return _found(whisper_programs.NAME, whisper_programs.SPEECH)


def speech_mp3() -> Path:
    """The same as an MP3."""
    return _found(whisper_programs.NAME, whisper_programs.SPEECH_MP3)


def _found(brought: str, name: str) -> Path:
    environment = Environment(ROOT)
    path = found_programs.paths(environment, brought).get(name)
    if path is None:
        pytest.skip(f"no {name}: {found_programs.reason(environment, brought)}")
    return path
