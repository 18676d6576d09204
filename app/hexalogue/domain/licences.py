"""What a model's licence means for somebody who wants to use it, in a sentence. Not advice of a lawyer. Pure.

The ids are the hub's (docs, repositories-licenses, read 2026-11-21).
"""

_FREE = "free to use, at work too"
_TERMS = "read its terms before you use it at work"
_NAMES: dict[str, tuple[str, str]] = {
    "apache-2.0": ("Apache-2.0", _FREE),
    "mit": ("MIT", _FREE),
    "bsd-2-clause": ("BSD", _FREE),
    "bsd-3-clause": ("BSD", _FREE),
    "cc0-1.0": ("CC0", _FREE),
    "cc-by-4.0": ("CC BY 4.0", "free to use, its makers must be named"),
    "cc-by-sa-4.0": ("CC BY-SA 4.0", "free to use; what is made of it keeps this licence"),
    "cc-by-nc-4.0": ("CC BY-NC 4.0", "not for commercial use"),
    "cc-by-nc-sa-4.0": ("CC BY-NC-SA 4.0", "not for commercial use"),
    "cc-by-nc-nd-4.0": ("CC BY-NC-ND 4.0", "not for commercial use"),
    "gemma": ("Gemma", "Google's terms, with uses that are forbidden"),
    "llama2": ("Llama 2", "Meta's terms, with uses that are forbidden"),
    "llama3": ("Llama 3", "Meta's terms, with uses that are forbidden"),
    "llama3.1": ("Llama 3.1", "Meta's terms, with uses that are forbidden"),
    "llama3.2": ("Llama 3.2", "Meta's terms, with uses that are forbidden"),
    "llama3.3": ("Llama 3.3", "Meta's terms, with uses that are forbidden"),
    "llama4": ("Llama 4", "Meta's terms, with uses that are forbidden"),
}


def said_licence(licence: str) -> str:
    """`apache-2.0` as “Licence Apache-2.0: free to use, at work too.”"""
    if not licence or licence in ("unknown", "other"):
        return "Licence of its own: read it on the model's page." if licence else "No licence is stated."
    name, meaning = _NAMES.get(licence, (licence, _TERMS))
    return f"Licence {name}: {meaning}."
