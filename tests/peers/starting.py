"""How each peer is started, and how the catalogue's rows reach it."""

import json
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from tests.helpers.starter import starter_path
from tests.peers.asking import row_at
from tests.peers.environment import program, python
from tests.peers.llama_servers import MODEL, llama_server
from tests.peers.running import KEY, Peer, free_port, running

from hexalogue.domain.provider import FamilyId, ProviderSpec

HERE = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Speaker:
    """A peer that answers. spec: its row, at its address.   families: in which of its row's it is asked.
    key: what it wants, empty for none.   model: under which name it serves the starter.   peers: its processes."""

    spec: ProviderSpec
    families: tuple[FamilyId, ...]
    key: str
    model: str
    peers: tuple[Peer, ...]


Start = Callable[[Path], AbstractContextManager[Speaker]]


def _row(provider: str, port: int, path: str = "") -> ProviderSpec:
    spec = row_at(provider, port)
    dialects = tuple(
        replace(row, base_url=f"http://127.0.0.1:{port}") if row.base_url else row for row in spec.dialects
    )
    return replace(spec, base_url=f"http://127.0.0.1:{port}{path}", dialects=dialects)


@contextmanager
def llama_cpp_python(folder: Path) -> Iterator[Speaker]:
    """llama-cpp-python's own server: of another hand than llama-server, over the same engine."""
    port = free_port()
    address = ("--host", "127.0.0.1", "--port", str(port))
    model = ("--model", str(starter_path()), "--model_alias", MODEL, "--n_ctx", "1024")
    one = ("--n_threads", "1", "--n_threads_batch", "1")
    command = (str(python("llama-cpp-python")), "-m", "llama_cpp.server", *model, *address, *one)
    with running(command, port, folder / "llama-cpp-python.log", {"API_KEY": KEY}) as peer:
        peer.wait_for("/v1/models")
        yield Speaker(_row("openai-compatible", port, "/v1"), ("openai_chat",), KEY, MODEL, (peer,))


@contextmanager
def vipera(folder: Path) -> Iterator[Speaker]:
    """An independent speaker of Ollama's API."""
    port = free_port()
    home = folder / "vipera"
    (home / "models").mkdir(parents=True)
    model = home / "models" / f"{MODEL}.gguf"
    shutil.copyfile(starter_path(), model)
    entry = {"path": str(model), "size": model.stat().st_size}
    (home / "registry.json").write_text(json.dumps({MODEL: entry}))
    (home / "config.json").write_text(json.dumps({"protocols": "ollama,openai", "backend": "llama_cpp", "ctx": 1024}))
    command = (str(program("vipera", "vipera")), "serve", "start", "--model", MODEL)
    address = ("--host", "127.0.0.1", "--port", str(port), "--protocol", "openai,ollama")
    with running((*command, *address), port, folder / "vipera.log", {"VIPERA_HOME": str(home)}) as peer:
        peer.wait_for("/api/version", key="")
        yield Speaker(_row("ollama", port), ("ollama_native",), "", MODEL, (peer,))


@contextmanager
def litellm(folder: Path) -> Iterator[Speaker]:
    """A LiteLLM proxy in front of a llama-server."""
    port = free_port()
    with llama_server("library", folder) as behind:
        behind.wait_for("/health")
        reached = {
            "model": f"openai/{MODEL}",
            "api_base": f"{behind.address}/v1",
            "api_key": "os.environ/LLAMA_API_KEY",
        }
        config = {"model_list": [{"model_name": MODEL, "litellm_params": reached}]}
        (folder / "litellm.yaml").write_text(json.dumps(config))  # JSON is YAML
        command = (str(program("litellm", "litellm")), "--config", str(folder / "litellm.yaml"))
        address = ("--host", "127.0.0.1", "--port", str(port), "--telemetry", "False")
        secrets = {"LITELLM_MASTER_KEY": KEY, "LLAMA_API_KEY": KEY, "LITELLM_LOCAL_MODEL_COST_MAP": "True"}
        with running((*command, *address), port, folder / "litellm.log", secrets) as peer:
            peer.wait_for("/health/liveliness", key="")
            families: tuple[FamilyId, ...] = ("openai_chat", "anthropic_messages", "openai_responses")
            yield Speaker(_row("litellm-proxy", port, "/v1"), families, KEY, MODEL, (peer, behind))


@contextmanager
def fastchat(folder: Path) -> Iterator[Speaker]:
    """FastChat's controller and API server, with a worker that lets a llama-server write."""
    controller, worker, port = free_port(), free_port(), free_port()
    serve = (str(python("fastchat")), "-m")
    logs = {"LOGDIR": str(folder), "LLAMA_API_KEY": KEY}
    at = ("--host", "127.0.0.1", "--port")
    with (
        llama_server("library", folder) as behind,
        running(
            (*serve, "fastchat.serve.controller", *at, str(controller)), controller, folder / "c.log", logs
        ) as head,
    ):
        behind.wait_for("/health")
        head.wait_for_port()
        hand = (sys.executable, str(HERE / "fastchat_worker.py"), str(worker), head.address, behind.address)
        api = (*serve, "fastchat.serve.openai_api_server", *at, str(port), "--controller-address", head.address)
        with (
            running(hand, worker, folder / "w.log", logs) as working,
            running(api, port, folder / "a.log", logs) as peer,
        ):
            working.wait_for_port()
            peer.wait_for("/v1/models", key="")
            yield Speaker(_row("fastchat", port, "/v1"), ("openai_chat",), "", MODEL, (peer, head, working, behind))


STARTS: dict[str, Start] = {
    "llama-cpp-python": llama_cpp_python,
    "vipera": vipera,
    "litellm": litellm,
    "fastchat": fastchat,
}
# Looked at 2026-11-21: of these the registries have no server, so there is nothing to start here.
NO_SERVER = {
    "mistral.rs": "the wheel mistralrs 0.9.5 holds the engine alone, no mistralrs-server; it is asked inside the "
    "application (extra mistralrs)",
    "candle": "the wheel rust-ai-serving-engine 0.1.6 holds the engine alone, no server; it is asked inside the "
    "application (extra candle)",
}
