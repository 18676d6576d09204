"""`hexalogue models` as a person or a script runs it: a real process, a hub on loopback, real GGUF files."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from tests.helpers import gguf_files as files
from tests.stand_ins.file_server import Behaviour
from tests.stand_ins.hub_server import TOKEN, HubServer

pytestmark = pytest.mark.native
TIMEOUT_S = 90


@pytest.fixture
def environ(tmp_path: Path) -> Mapping[str, str]:
    """A home of the test's own, where no other application keeps models."""
    plain = {key: value for key, value in os.environ.items() if not key.upper().endswith("_PROXY")}
    plain = {key: value for key, value in plain.items() if key not in ("HF_TOKEN", "HUGGING_FACE_HUB_TOKEN")}
    home = {"HOME": str(tmp_path / "user"), "HEXALOGUE_HOME": str(tmp_path / "home"), "HF_HOME": str(tmp_path / "hf")}
    return plain | home | {"HF_ENDPOINT": "http://127.0.0.1:9"}


@pytest.fixture
def hub(tmp_path: Path) -> Iterator[HubServer]:
    """Three repositories: one with two quantisations and a projector, one in parts only, one with terms."""
    with HubServer() as server:
        whole = files.write_model(tmp_path / "remote" / "a.gguf").read_bytes()
        projector = files.write_projector(tmp_path / "remote" / "mmproj.gguf").read_bytes()
        parts = {
            f"Q8_0/{path.name}": path.read_bytes() for path in files.write_split_model(tmp_path / "split", "big-Q8_0")
        }
        finer = files.write_model(tmp_path / "remote" / "b.gguf", seed=1).read_bytes()
        tiny = {"tiny-Q8_0.gguf": finer, "tiny-Q4_K_M.gguf": whole, "mmproj-F16.gguf": projector}
        server.publish("org/tiny-GGUF", tiny, downloads=12, gguf={"total": 90_000, "architecture": "llama"})
        server.publish("org/big-GGUF", parts, downloads=99, licence="llama3.1")
        server.publish("org/gated-GGUF", {"g-Q8_0.gguf": whole}, gated="manual")
        yield server


def hexalogue(environ: Mapping[str, str], hub: HubServer | None, *arguments: str) -> "subprocess.CompletedProcess[str]":
    """Run `hexalogue models` to its end."""
    endpoint = {"HF_ENDPOINT": hub.url} if hub is not None else {}
    command = [sys.executable, "-m", "hexalogue", "models", *arguments]
    return subprocess.run(
        command, env={**environ, **endpoint}, capture_output=True, text=True, timeout=TIMEOUT_S, check=False
    )


def listed(environ: Mapping[str, str]) -> dict[str, dict[str, Any]]:
    """The models that are ready, by their name."""
    rows = json.loads(hexalogue(environ, None, "--json").stdout)
    return {row["ref"].partition(":")[2]: row for row in rows if row["state"] == "ready"}


def test_a_search_lists_repositories(environ: Mapping[str, str], hub: HubServer) -> None:
    done = hexalogue(environ, hub, "search", "gguf", "--json")
    said = hexalogue(environ, hub, "search", "tiny").stdout

    rows = json.loads(done.stdout)
    assert [row["repository"] for row in rows] == ["org/big-GGUF", "org/tiny-GGUF", "org/gated-GGUF"]
    assert [row["gated"] for row in rows] == [False, False, True]
    assert "org/tiny-GGUF" in said


def test_a_repository_shows_what_fits_and_what_is_advised(environ: Mapping[str, str], hub: HubServer) -> None:
    done = hexalogue(environ, hub, "files", "org/tiny-GGUF", "--json")
    said = hexalogue(environ, hub, "files", "hf:org/big-GGUF")

    listing = json.loads(done.stdout)
    assert {row["quant"] for row in listing["files"]} == {"Q4_K_M", "Q8_0"}
    assert all(row["fit"].startswith("Fits with room: 2,048 tokens") for row in listing["files"])
    assert listing["advised"]["file"] == "tiny-Q8_0.gguf"
    assert listing["projectors"][0]["file"] == "mmproj-F16.gguf"
    assert "parts  Fits with room" in said.stdout
    assert "Licence Llama 3.1" in said.stderr


def test_a_repository_is_pulled_as_what_fits_best_and_says_why(environ: Mapping[str, str], hub: HubServer) -> None:
    done = hexalogue(environ, hub, "pull", "hf:org/tiny-GGUF", "--json")

    result = json.loads(done.stdout)
    assert done.returncode == 0, done.stderr
    assert "Q8_0 was chosen: nearly lossless" in done.stderr
    assert "can see or hear" in done.stderr
    assert set(result) == {"path", "sha256", "size_bytes", "files"}
    shown = json.loads(hexalogue(environ, None, "show", "tiny-q8_0", "--json").stdout)
    assert shown["path"] == result["path"]
    assert shown["projector"] == result["files"][1]["path"]


def test_a_quantisation_is_pulled_by_its_name(environ: Mapping[str, str], hub: HubServer) -> None:
    done = hexalogue(environ, hub, "pull", "hf:org/tiny-GGUF:q4_k_m")

    assert done.returncode == 0, done.stderr
    assert "tiny-q4_k_m" in done.stdout
    assert "Fits with room" in done.stderr
    assert "tiny-q4_k_m" in listed(environ)


@pytest.mark.parametrize(
    "reference",
    [
        "hf:org/big-GGUF",
        "hf:org/big-GGUF:Q8_0",
        "hf:org/big-GGUF/Q8_0/big-Q8_0-00002-of-00003.gguf",
        "hf:org/big-GGUF/Q8_0/big-Q8_0.gguf",
    ],
    ids=["repository", "quantisation", "a part", "no part's number"],
)
def test_a_model_in_parts_is_pulled_whole(environ: Mapping[str, str], hub: HubServer, reference: str) -> None:
    done = hexalogue(environ, hub, "pull", reference, "--json")

    assert done.returncode == 0, done.stderr
    result = json.loads(done.stdout)
    assert len(result["files"]) == 3
    assert result["size_bytes"] == sum(file["size_bytes"] for file in result["files"])
    model = listed(environ)["big-q8_0"]
    assert model["size_bytes"] == result["size_bytes"]


def test_a_model_in_parts_that_was_pulled_answers(environ: Mapping[str, str], hub: HubServer) -> None:
    hexalogue(environ, hub, "pull", "hf:org/big-GGUF")

    command = [sys.executable, "-m", "hexalogue", "ask", "-m", "big-q8_0", "--json", "Hi"]
    done = subprocess.run(command, env=environ, capture_output=True, text=True, timeout=TIMEOUT_S, check=False)

    assert done.returncode == 0, done.stdout + done.stderr
    assert json.loads(done.stdout.splitlines()[-1])["type"] == "end"
    assert json.loads(hexalogue(environ, None, "show", "big-q8_0", "--json").stdout)["used_at"] is not None


def test_a_gated_model_says_where_its_terms_are_and_comes_with_a_token(
    environ: Mapping[str, str], hub: HubServer
) -> None:
    refused = hexalogue(environ, hub, "pull", "hf:org/gated-GGUF/g-Q8_0.gguf", "--json")
    token = {**environ, "HF_TOKEN": TOKEN.removeprefix("Bearer ")}
    pulled = hexalogue(token, hub, "pull", "hf:org/gated-GGUF/g-Q8_0.gguf", "--json")

    error = json.loads(refused.stdout)
    assert (refused.returncode, error["kind"]) == (1, "GatedModel")
    assert f"{hub.url}/org/gated-GGUF" in error["remedy"]
    assert pulled.returncode == 0, pulled.stdout
    assert all("authorization" not in request.headers for request in hub.storage.served)


@pytest.mark.parametrize(
    ("reference", "words"),
    [
        ("hf:org/nonsense", "org/nonsense"),
        ("hf:org/tiny-GGUF:Q2_K", "Q4_K_M"),
        ("hf:org/tiny-GGUF/nonsense-Q8_0.gguf", "tiny-Q4_K_M.gguf"),
    ],
)
def test_what_is_not_on_the_hub_is_told_with_what_is(
    environ: Mapping[str, str], hub: HubServer, reference: str, words: str
) -> None:
    done = hexalogue(environ, hub, "pull", reference, "--json")

    error = json.loads(done.stdout)
    assert (done.returncode, error["kind"]) == (1, "NotOnHub")
    assert words in error["message"]


def test_a_file_that_is_not_what_the_hub_says_is_never_used(environ: Mapping[str, str], hub: HubServer) -> None:
    hub.publish("org/wrong", {"w-Q8_0.gguf": b"GGUF" + bytes(4_000)}, digests={"w-Q8_0.gguf": "a" * 64})

    done = hexalogue(environ, hub, "pull", "hf:org/wrong:Q8_0", "--json")

    assert (done.returncode, json.loads(done.stdout)["kind"]) == (1, "HashMismatch")
    assert "w-q8_0" not in listed(environ)


@pytest.fixture
def interruptible() -> Iterator[None]:
    """A shell that starts the tests in the background has them ignore interrupts, and their children inherit that."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.usefixtures("interruptible")
def test_an_interrupted_pull_keeps_its_part_and_goes_on(environ: Mapping[str, str], hub: HubServer) -> None:
    content = os.urandom(6_000_000)
    hub.publish("org/slow", {"s-Q8_0.gguf": content})
    hub.storage.usual = Behaviour(rate_bytes_s=2_000_000)
    command = [sys.executable, "-m", "hexalogue", "models", "pull", "hf:org/slow/s-Q8_0.gguf", "--json"]
    with subprocess.Popen(
        command, env={**environ, "HF_ENDPOINT": hub.url}, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        while hub.storage.sent_bytes < 2_500_000 and process.poll() is None:
            pass
        process.send_signal(signal.SIGINT)
        _, said = process.communicate(timeout=TIMEOUT_S)
    unfinished = hexalogue(environ, None).stderr
    sent = hub.storage.sent_bytes
    hub.storage.usual = Behaviour()
    again = hexalogue(environ, hub, "pull", "hf:org/slow/s-Q8_0.gguf", "--json")

    assert process.returncode == 130
    assert "“hexalogue models pull hf:org/slow/s-Q8_0.gguf” goes on" in said
    assert "Traceback" not in said
    assert "s-Q8_0.gguf is not finished" in unfinished
    assert Path(json.loads(again.stdout)["path"]).read_bytes() == content
    assert hub.storage.sent_bytes - sent < 5_500_000


def test_a_deleted_model_is_restored(environ: Mapping[str, str], tmp_path: Path) -> None:
    hexalogue(environ, None, "import", str(files.write_model(tmp_path / "mine" / "mine.gguf")))

    gone = hexalogue(environ, None, "delete", "inproc-llamacpp:mine")
    assert "mine" not in listed(environ)
    assert "hexalogue models restore" in hexalogue(environ, None).stderr
    back = hexalogue(environ, None, "restore", "--json")

    assert gone.returncode == 0, gone.stderr
    assert "restore mine" in gone.stderr
    assert json.loads(back.stdout)["ref"] == "inproc-llamacpp:mine"
    assert "mine" in listed(environ)


def test_a_model_deleted_for_ever_frees_the_disk(environ: Mapping[str, str], tmp_path: Path) -> None:
    hexalogue(environ, None, "import", str(files.write_model(tmp_path / "mine" / "mine.gguf")))

    gone = hexalogue(environ, None, "delete", "mine", "--forever", "--json")
    back = hexalogue(environ, None, "restore", "mine", "--json")

    assert json.loads(gone.stdout)["restorable_until"] is None
    assert (back.returncode, json.loads(back.stdout)["kind"]) == (1, "BadArgument")


def test_what_is_not_ours_is_not_deleted(environ: Mapping[str, str]) -> None:
    done = hexalogue(environ, None, "delete", "smollm2-135m", "--json")

    assert (done.returncode, json.loads(done.stdout)["kind"]) == (1, "BadArgument")
    assert "smollm2-135m" in listed(environ)


def test_a_folder_is_imported(environ: Mapping[str, str], tmp_path: Path) -> None:
    files.write_split_model(tmp_path / "mine")
    files.write_model(tmp_path / "mine" / "one.gguf", seed=1)

    done = hexalogue(environ, None, "import", str(tmp_path / "mine"), "--json")

    assert {row["ref"] for row in json.loads(done.stdout)} == {"inproc-llamacpp:one", "inproc-llamacpp:tiny-split"}
    assert {"one", "tiny-split"} <= set(listed(environ))


def test_the_list_tells_people_what_fits_and_what_is_no_model(environ: Mapping[str, str], tmp_path: Path) -> None:
    jan = tmp_path / "user" / "jan" / "models"
    files.write_split_model(jan / "broken")[1].unlink()
    files.write_model(jan / "minilm" / "minilm.gguf", architecture="bert")

    done = hexalogue(environ, None)

    assert "Fits with room: 4,096 tokens of context" in done.stdout
    assert "tiny-split-00002-of-00003.gguf" in done.stderr
    assert "vectors" in done.stderr


@pytest.mark.parametrize(
    "arguments", [("search",), ("files",), ("search", "x", "--limit", "0"), ("search", "x", "--sort", "beauty")]
)
def test_wrong_usage_exits_with_2(environ: Mapping[str, str], arguments: tuple[str, ...]) -> None:
    assert hexalogue(environ, None, *arguments).returncode == 2
