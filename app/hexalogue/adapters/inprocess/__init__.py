"""The built-in engine: llama.cpp inside the application, in a supervised worker child.

`engine.make_engine()` is the way in; it fulfils `domain.ports.InProcessEngine`. One request travels: `engine` (the
port, serialises) -> a link (`child`: pipes to a process of our own executable; `direct`: a thread of this process) ->
`serving` (one request at a time, stop and ping at once) -> `answering` (prompt, cache reuse, token loop) -> `llamacpp`.

May import: `domain`, the standard library, psutil; jinja2 only in `template`. `llamacpp.py` is the only importer
of llama_cpp, and nothing that the window's process imports may import it: a native abort costs an answer, not a window.
To add an engine (mistral.rs, transformers), write a class with the methods `answering` uses of `LlamaCppModel`.
"""

from typing import Final

# As a person reads it in errors.
ENGINE: Final = "llama.cpp"
