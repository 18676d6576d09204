"""A program, not a test: llama-server's own code as the package xllamacpp brings it, until it is ended.

llama_server.py MODEL PORT [--embeddings]: the key is read from LLAMA_API_KEY, as the program itself does; everything
it says goes to standard error. Run with the package's folder in PYTHONPATH. It listens before the model is loaded.
"""

import os
import sys

import xllamacpp  # type: ignore[import-not-found]  # of this program's own folder

CONTEXT_TOKENS = 1024
SLOTS = 2


def main(model: str, port: str, *options: str) -> None:
    """Serves until standard input ends or a signal comes."""
    wanted = xllamacpp.CommonParams()
    wanted.model.path = model
    wanted.model_alias = {"starter"}
    wanted.hostnames = ["127.0.0.1"]
    wanted.port = int(port)
    wanted.api_keys = [key] if (key := os.environ.get("LLAMA_API_KEY", "")) else []
    wanted.n_ctx = CONTEXT_TOKENS
    wanted.n_parallel = SLOTS
    # Two threads on two busy cores wait for each other: measured twenty times slower than one.
    wanted.cpuparams.n_threads = 1
    wanted.cpuparams_batch.n_threads = 1
    wanted.n_gpu_layers = 0
    wanted.offline = True
    # Reads every tensor once: the loading that a test waits for lasts long enough to be seen.
    wanted.check_tensors = True
    if "--embeddings" in options:
        wanted.embedding = True
        wanted.pooling_type = xllamacpp.llama_pooling_type.LLAMA_POOLING_TYPE_MEAN
    server = xllamacpp.Server(wanted)
    sys.stderr.write(f"ready at {server.listening_address}\n")
    sys.stdin.read()


if __name__ == "__main__":
    main(*sys.argv[1:])
