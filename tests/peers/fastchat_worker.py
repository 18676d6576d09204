"""A program, not a test: a FastChat worker that lets a llama-server write. FastChat has none that speaks to servers.

fastchat_worker.py PORT CONTROLLER LLAMA_SERVER: root addresses; the server's key is read from LLAMA_API_KEY. Protocol:
FastChat 0.2.36, serve/base_model_worker.py and serve/openai_api_server.py, read 2026-11-21.
"""

import http.client
import json
import os
import sys
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import urlsplit

MODEL = "starter"
STATUS = {"model_names": [MODEL], "speed": 1, "queue_length": 0}
CONTEXT_TOKENS = 512
# ChatML, as SmolLM2 was taught; the number of the style is FastChat's own.
CONVERSATION = {
    "name": "starter",
    "system_template": "<|im_start|>system\n{system_message}",
    "system_message": "You are a helpful AI assistant named SmolLM, trained by Hugging Face",
    "roles": ["<|im_start|>user", "<|im_start|>assistant"],
    "messages": [],
    "offset": 0,
    "sep_style": 9,
    "sep": "<|im_end|>",
    "sep2": None,
    "stop_str": "<|im_end|>",
    "stop_token_ids": [],
}


def posted(root: str, path: str, body: object) -> http.client.HTTPResponse:
    """The reply to a POST."""
    connection = http.client.HTTPConnection(urlsplit(root).netloc, timeout=60)
    headers = {"content-type": "application/json", "authorization": f"Bearer {os.environ['LLAMA_API_KEY']}"}
    connection.request("POST", path, json.dumps(body), headers)
    return connection.getresponse()


def written(server: str, asked: dict[str, Any]) -> Iterator[dict[str, object]]:
    """The answer so far, again and again, as FastChat wants it."""
    body = {
        "prompt": asked["prompt"],
        "n_predict": int(asked.get("max_new_tokens") or 64),
        "temperature": asked.get("temperature", 0),
        "stop": asked.get("stop") or [],
        "stream": True,
    }
    text = ""
    for line in posted(server, "/completion", body):
        if not line.startswith(b"data: "):
            continue
        said = json.loads(line.removeprefix(b"data: "))
        text += said.get("content", "")
        count, question = said.get("tokens_predicted", 0), said.get("tokens_evaluated", 0)
        usage = {"prompt_tokens": question, "completion_tokens": count, "total_tokens": question + count}
        ended = {"eos": "stop", "word": "stop", "limit": "length"}.get(said.get("stop_type", ""))
        yield {"text": text, "error_code": 0, "usage": usage, "finish_reason": ended}


def worker(server: str) -> type[BaseHTTPRequestHandler]:
    """A handler for this llama-server."""

    class Worker(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            asked = json.loads(self.rfile.read(int(self.headers.get("content-length") or 0)) or b"{}")
            self.send_response(200)
            self.end_headers()
            for piece in replies(self.path, server, asked):
                self.wfile.write(piece)
                self.wfile.flush()

    return Worker


def replies(path: str, server: str, asked: dict[str, Any]) -> Iterator[bytes]:
    """The body of one reply, in the pieces in which it is sent."""
    if path == "/worker_generate_stream":
        yield from (json.dumps(piece).encode() + b"\0" for piece in written(server, asked))
    elif path == "/worker_generate":
        yield json.dumps(list(written(server, asked))[-1]).encode()
    elif path == "/count_token":
        counted = json.loads(posted(server, "/tokenize", {"content": asked["prompt"]}).read())
        yield json.dumps({"count": len(counted["tokens"]), "error_code": 0}).encode()
    else:
        known: dict[str, object] = {
            "/worker_get_status": STATUS,
            "/worker_get_conv_template": {"conv": CONVERSATION},
            "/model_details": {"context_length": CONTEXT_TOKENS},
        }
        yield json.dumps(known.get(path, {})).encode()


def main(port: str, controller: str, server: str) -> None:
    """Registers, then serves until a signal comes."""
    service = ThreadingHTTPServer(("127.0.0.1", int(port)), worker(server))
    me = {"worker_name": f"http://127.0.0.1:{port}", "check_heart_beat": False, "worker_status": STATUS}
    posted(controller, "/register_worker", {**me, "multimodal": False}).read()
    service.serve_forever()


if __name__ == "__main__":
    main(*sys.argv[1:])
