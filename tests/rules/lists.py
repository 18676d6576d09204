"""The short lists that rules allow for, each row with its reason. A row that nothing needs any more fails a test."""

from functools import cache

from tests.rules.source import ROOT

# (file, function) -> why this one may catch everything.
BOUNDARIES: dict[tuple[str, str], str] = {
    ("app/hexalogue/services/bus.py", "EventBus.publish"): "one broken listener must not end the answer of the others",
    (
        "app/hexalogue/vault/keychain.py",
        "Keychain._called",
    ): "keychains are other people's code, and may raise anything",
}

# file -> why it may import by name, unseen by the contracts.
IMPORTS_BY_NAME: dict[str, str] = {
    "app/hexalogue/adapters/inprocess/llamacpp.py": "llama_cpp without its package: 0.4 s and 30 MB less in the worker",
}

# file -> words that are provider ids elsewhere and something else here.
NAMED_IN_CODE: dict[str, frozenset[str]] = {
    # The name under which AWS signs requests to a service.
    "app/hexalogue/wire/sigv4.py": frozenset({"bedrock"}),
    # The program that a build of BitNet has.
    "app/hexalogue/adapters/inprocess/bitnet_build.py": frozenset({"llama-server"}),
    # The name of a chat template.
    "app/hexalogue/adapters/inprocess/engine_candle.py": frozenset({"mistral"}),
    # Applications whose model files are found on disk: the origin of a file, not who answers.
    "app/hexalogue/domain/models.py": frozenset({"ollama", "jan", "gpt4all"}),
    # The folders in which those applications keep them.
    "app/hexalogue/models/places_of_others.py": frozenset({"jan", "gpt4all"}),
}


@cache
def provider_ids() -> frozenset[str]:
    """Ids of all providers: each is the name of its row's file, which the loader sees to."""
    return frozenset(path.stem for path in (ROOT / "resources" / "providers").glob("*.toml"))
