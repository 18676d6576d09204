"""Decodes one token with the native build, as proof that it runs here. Runs in a child: it may crash.

Usage: python one_token.py MODEL.gguf. Prints one JSON object and exits with 0; anything else means "not proven".
"""

import json
import sys
import time


def main(model: str) -> int:
    """Loads the model, answers one token, says how long it took. A wrong token is no failure here, none at all is."""
    began = time.monotonic()
    from llama_cpp import Llama

    # One thread: two OpenMP threads on a busy two-core machine take minutes for what one does in a second.
    llama = Llama(model_path=model, n_ctx=256, n_threads=1, n_threads_batch=1, verbose=False)
    # A prompt of some length: the matrix code that crashed in unportable builds only runs for whole batches.
    answer = llama.create_completion("One, two, three, four, five, six, seven, eight,", max_tokens=1, temperature=0.0)
    usage = answer["usage"]
    llama.close()
    sys.stdout.write(json.dumps({"tokens": usage["completion_tokens"], "seconds": time.monotonic() - began}) + "\n")
    return 0 if usage["completion_tokens"] == 1 else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
