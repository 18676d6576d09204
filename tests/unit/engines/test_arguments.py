"""How each engine is started: whole command lines, and what may never be in one."""

from dataclasses import replace
from pathlib import Path
from typing import get_args

import pytest

from hexalogue.catalog.engines import load_engines
from hexalogue.domain.engines import ArgumentsName, EngineSpec, InstalledEngine, Launch, Origin, Variant
from hexalogue.domain.errors import BadArgument
from hexalogue.domain.ids import EngineId
from hexalogue.engines.arguments import TOKENS_FILE, arguments_of, command_of

ROWS = {str(row.id): row for row in load_engines(Path(__file__).parents[3] / "resources")}
LLAMA, WHISPER, MISTRALRS = (ROWS[name] for name in ("llama-server", "whisper-server", "mistralrs-server"))
TABBY, KOBOLD, BITNET = (ROWS[name] for name in ("exllamav2", "koboldcpp", "bitnet-server"))
each_row = pytest.mark.parametrize("row", ROWS.values(), ids=list(ROWS))

# What `llama-server --help` of b10434 lists, as far as it matters here.
KNOWN = frozenset(
    [
        "-m",
        "--alias",
        "-a",
        "--host",
        "--port",
        "-c",
        "-ngl",
        "-dev",
        "--device",
        "-t",
        "--rpc",
        "--mmproj",
        "--embeddings",
        "--embedding",
        "--jinja",
        "--no-ui",
        "--no-webui",
        "--offline",
        "--cors-origins",
        "--fit",
        "-fit",
        "-lm",
        "--no-mmap",
        "--mlock",
        "-fa",
        "--flash-attn",
        "--temp",
        "--api-key",
    ]
)
# A build of 2024.
OLD = frozenset(
    [
        "-m",
        "--alias",
        "--host",
        "--port",
        "-c",
        "-ngl",
        "-t",
        "--rpc",
        "--mmproj",
        "--embedding",
        "--jinja",
        "--no-mmap",
        "--api-key",
    ]
)
KEY = "0123456789abcdef"


def engine(
    spec: EngineSpec,
    known: frozenset[str] = frozenset(),
    *,
    version: str = "",
    variant: Variant = "cpu",
    devices: tuple[str, ...] = (),
) -> InstalledEngine:
    """An installed build of it."""
    path = Path("/opt/tabbyAPI/venv/bin/python") if spec is TABBY else Path("/opt") / spec.id / spec.executable
    return InstalledEngine(
        EngineId(spec.id), version, variant, path, Origin.DOWNLOADED, known_flags=known, devices=devices
    )


def launch(spec: EngineSpec, known: frozenset[str] = frozenset(), **changes: object) -> Launch:
    """A start of it with a model."""
    usual = Launch(engine(spec, known), Path("/models/small.gguf"), "small", context_tokens=4096, threads=4)
    return replace(usual, **changes)  # type: ignore[arg-type]


def line(spec: EngineSpec, start: Launch) -> str:
    """Everything behind the program."""
    return " ".join(arguments_of(spec, start, 50123))


HEAD = "-m /models/small.gguf --alias small --host 127.0.0.1 --port 50123 -c 4096"
TAIL = "--jinja --no-ui --offline --cors-origins localhost"


def test_llama_server_of_today() -> None:
    assert line(LLAMA, launch(LLAMA, KNOWN)) == f"{HEAD} -t 4 {TAIL}"


def test_llama_server_of_two_years_ago() -> None:
    assert line(LLAMA, launch(LLAMA, OLD)) == f"{HEAD} -ngl 999 -t 4 --jinja"


def test_llama_server_of_which_nothing_is_known() -> None:
    assert line(LLAMA, launch(LLAMA)) == f"{HEAD} -t 4 --jinja --no-ui"


@pytest.mark.parametrize(
    ("changes", "part"),
    [
        ({"gpu_layers": 12}, "-ngl 12 -t 4"),
        ({"gpu_layers": 0}, "-ngl 0 -t 4"),
        ({"threads": 1}, "-t 1 "),
        ({"peers": ("10.0.0.1:50052", "10.0.0.2:50052")}, "-ngl 999 -t 4 --rpc 10.0.0.1:50052,10.0.0.2:50052"),
        ({"projector": Path("/models/mmproj.gguf")}, "--mmproj /models/mmproj.gguf"),
        ({"embeddings": True}, "--embeddings --no-ui"),
        ({"extra": ("-fa", "on", "--temp", "-1")}, "--cors-origins localhost -fa on --temp -1"),
    ],
)
def test_what_a_launch_asks_for_is_an_argument(changes: dict[str, object], part: str) -> None:
    assert part in line(LLAMA, launch(LLAMA, KNOWN, **changes)) + " "


def test_what_a_launch_leaves_open_is_left_to_the_engine() -> None:
    said = line(LLAMA, launch(LLAMA, KNOWN, context_tokens=0, threads=0, alias=""))

    assert said == f"-m /models/small.gguf --host 127.0.0.1 --port 50123 {TAIL}"


def test_no_layers_means_no_gpu_at_all() -> None:
    with_gpu = engine(LLAMA, KNOWN, devices=("CUDA0",))

    assert "-ngl 0 -dev none" in line(LLAMA, launch(LLAMA, gpu_layers=0, engine=with_gpu))


def test_an_engine_for_vectors_needs_no_template_for_chats() -> None:
    assert "--jinja" not in line(LLAMA, launch(LLAMA, KNOWN, embeddings=True))
    assert "--embedding " in line(LLAMA, launch(LLAMA, OLD, embeddings=True)) + " "


def test_whisper_server() -> None:
    start = launch(WHISPER, model=Path("/models/ggml-tiny.bin"))

    assert line(WHISPER, start) == "-m /models/ggml-tiny.bin --host 127.0.0.1 --port 50123 -t 4 -l auto"
    assert line(WHISPER, replace(start, gpu_layers=0)).endswith("-l auto -ng")


@pytest.mark.parametrize(("version", "end"), [("v0.9.2", " --no-ui"), ("", " --no-ui"), ("v0.8.1", "")])
def test_mistralrs_with_a_file(version: str, end: str) -> None:
    start = launch(MISTRALRS, engine=engine(MISTRALRS, version=version))

    assert line(MISTRALRS, start) == (
        "serve --format gguf -m /models -f small.gguf --host 127.0.0.1 -p 50123 --max-seq-len 4096" + end
    )


@pytest.mark.parametrize(("layers", "part"), [(-1, ""), (0, " --cpu"), (20, " -n 0:20")])
def test_mistralrs_with_a_folder(layers: int, part: str) -> None:
    start = launch(MISTRALRS, model=Path("/models/Qwen3-4B"), context_tokens=0, gpu_layers=layers)

    assert line(MISTRALRS, start) == f"serve -m /models/Qwen3-4B --host 127.0.0.1 -p 50123{part} --no-ui"


def test_tabby_api_is_the_main_program_around_its_python() -> None:
    command = command_of(TABBY, launch(TABBY, model=Path("/models/Qwen3-exl3")), 50123, KEY)

    assert " ".join(command.argv) == (
        "/opt/tabbyAPI/venv/bin/python /opt/tabbyAPI/main.py --host 127.0.0.1 --port 50123 "
        "--model-dir /models --model-name Qwen3-exl3 --max-seq-len 4096"
    )
    assert command.private_files[TOKENS_FILE].startswith(f'api_key: "{KEY}"\nadmin_key: "')


def test_the_keys_that_tabby_api_prints_are_cut_out_of_its_log() -> None:
    command = command_of(TABBY, launch(TABBY), 50123, KEY)

    printed = [line.split('"')[1] for line in command.private_files[TOKENS_FILE].splitlines()]
    assert {value for name, value in command.environment.items() if name.endswith("_KEY")} == set(printed)
    assert printed[0] != printed[1]


def test_a_key_that_would_break_the_file_of_keys_is_refused() -> None:
    with pytest.raises(BadArgument):
        command_of(TABBY, launch(TABBY), 50123, 'a"\nadmin_key: "b')


def test_a_python_that_is_nobodys_is_no_tabby_api() -> None:
    start = launch(TABBY, engine=replace(engine(TABBY), executable=Path("/python")))

    with pytest.raises(BadArgument, match="not the Python of a TabbyAPI"):
        command_of(TABBY, start, 50123, KEY)


@pytest.mark.parametrize(
    ("variant", "part"), [("cpu", ""), ("cuda", " --usecublas"), ("vulkan", " --usevulkan"), ("metal", "")]
)
def test_koboldcpp(variant: Variant, part: str) -> None:
    start = launch(KOBOLD, engine=engine(KOBOLD, variant=variant), projector=Path("/models/mmproj.gguf"))

    assert line(KOBOLD, start) == (
        "--model /models/small.gguf --host 127.0.0.1 --port 50123 --contextsize 4096 --gpulayers -1 --threads 4"
        f"{part} --mmproj /models/mmproj.gguf --skiplauncher --quiet"
    )


def test_koboldcpp_with_its_newer_name_for_cuda() -> None:
    known = frozenset({"--usecuda", "--usevulkan"})

    assert "--usecuda" in line(KOBOLD, launch(KOBOLD, engine=engine(KOBOLD, known, variant="cuda")))


def test_bitnet_computes_on_the_processor() -> None:
    assert line(BITNET, launch(BITNET, OLD)) == f"{HEAD} -ngl 0 -t 4 -cb"


def test_every_way_to_start_an_engine_has_its_function() -> None:
    assert {row.arguments for row in ROWS.values()} == set(get_args(ArgumentsName))


@each_row
def test_every_engine_listens_on_this_computer_alone(row: EngineSpec) -> None:
    said = arguments_of(row, launch(row), 50123)

    assert said[said.index("--host") + 1] == "127.0.0.1"
    assert "50123" in said


@each_row
def test_a_key_is_never_an_argument(row: EngineSpec) -> None:
    command = command_of(row, launch(row), 50123, KEY)

    assert not any(KEY in word for word in command.argv)
    assert KEY not in repr(command)
    is_told = KEY in str(dict(command.environment)) or KEY in str(dict(command.private_files))
    assert is_told == bool(row.key_variable or row is TABBY)


@each_row
def test_an_abort_starts_no_debugger_and_waiting_burns_nothing(row: EngineSpec) -> None:
    environment = command_of(row, launch(row), 50123, KEY).environment

    assert environment["GGML_NO_BACKTRACE"] == "1"
    assert environment["OMP_WAIT_POLICY"] == "PASSIVE"


@each_row
def test_a_model_is_named_by_its_whole_path(row: EngineSpec, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)

    said = arguments_of(row, launch(row, model=Path("--model")), 50123)

    assert any(str(tmp_path) in word for word in said)


def test_an_engine_runs_where_its_own_libraries_lie() -> None:
    command = command_of(LLAMA, launch(LLAMA), 50123, KEY)

    assert command.folder == Path("/opt/llama-server")
    assert command.argv[0] == "/opt/llama-server/llama-server"


def test_threads_that_nobody_chose_are_asked_for() -> None:
    command = command_of(LLAMA, launch(LLAMA, KNOWN, threads=0), 50123, KEY, threads=lambda: 3)

    assert command.argv[command.argv.index("-t") + 1] == "3"


def test_threads_that_somebody_chose_are_not_asked_for() -> None:
    command = command_of(LLAMA, launch(LLAMA, KNOWN, threads=2), 50123, KEY, threads=lambda: 3)

    assert command.argv[command.argv.index("-t") + 1] == "2"


def test_without_a_question_the_machine_is_looked_at() -> None:
    command = command_of(MISTRALRS, launch(MISTRALRS, threads=0), 50123, KEY)

    assert int(command.environment["RAYON_NUM_THREADS"]) >= 1


@each_row
def test_an_engine_without_a_model_is_not_started(row: EngineSpec) -> None:
    with pytest.raises(BadArgument, match="needs a model"):
        arguments_of(row, launch(row, model=None), 50123)


@pytest.mark.parametrize("port", [0, -1, 65536])
def test_a_port_is_a_port(port: int) -> None:
    with pytest.raises(BadArgument, match="not a port"):
        arguments_of(LLAMA, launch(LLAMA), port)
