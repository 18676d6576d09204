"""The table of `preference.py`."""

from collections.abc import Callable
from pathlib import Path

import pytest

from hexalogue.domain.ids import ModelId
from hexalogue.domain.models import GgufFacts, LocalModel, ModelOrigin
from hexalogue.models.preference import ranked

DEFAULT = ModelId("default")


def model(
    name: str,
    billions: float,
    origin: ModelOrigin = ModelOrigin.OLLAMA,
    *,
    profile: str | None = None,
    template: bool = True,
    stop_gap: bool = False,
) -> LocalModel:
    facts = GgufFacts("llama", name, 4_096, "", 1, 1, 1, 1, 1, template, int(billions * 1e9))
    known = ModelId(profile) if profile else None
    return LocalModel(
        ModelId(name), name, Path(f"/{name}.gguf"), 1, origin, "llamacpp", facts, profile=known, stop_gap=stop_gap
    )


LIBRARY = ModelOrigin.LIBRARY
STARTER = model("starter", 0.135, ModelOrigin.STARTER, profile="starter", stop_gap=True)
PULLED = model("pulled", 0.49, LIBRARY, profile="default")
OWN_3B = model("own-3b", 3, LIBRARY)
OWN_TINY = model("own-tiny", 0.0001, LIBRARY)
OLLAMA_1B, OLLAMA_8B = model("llama3.2:1b", 1.2), model("llama3.1:8b", 8)
SMALL, CODER = model("smollm2:360m", 0.36), model("qwen2.5-coder:0.5b", 0.49)


def order(*models: LocalModel, wanted: str = "", fits: Callable[[LocalModel], bool] = lambda _: True) -> list[str]:
    return [chosen.id for chosen in ranked(models, wanted, DEFAULT, fits)]


@pytest.mark.parametrize(
    ("models", "first"),
    [
        ([STARTER], "starter"),
        ([STARTER, OLLAMA_8B], "llama3.1:8b"),
        ([STARTER, OLLAMA_8B, OLLAMA_1B], "llama3.2:1b"),
        ([OLLAMA_1B, OWN_3B], "own-3b"),
        ([OLLAMA_1B, OWN_3B, PULLED], "pulled"),
        ([SMALL, OLLAMA_8B], "llama3.1:8b"),
        ([CODER, OLLAMA_8B], "llama3.1:8b"),
        ([CODER, STARTER], "qwen2.5-coder:0.5b"),
        ([SMALL, STARTER], "smollm2:360m"),
        ([OWN_TINY, STARTER], "own-tiny"),
        ([OWN_TINY, OWN_3B], "own-3b"),
    ],
    ids=lambda value: value if isinstance(value, str) else "+".join(row.id for row in value),
)
def test_the_first_choice(models: list[LocalModel], first: str) -> None:
    assert order(*models)[0] == first


def test_what_the_person_chose_comes_first_whatever_it_is() -> None:
    base = model("base-70b", 70, template=False)

    assert order(PULLED, base, wanted="base-70b", fits=lambda row: row is PULLED) == ["base-70b", "pulled"]


def test_a_profile_may_be_chosen_by_its_own_name() -> None:
    assert order(OWN_3B, STARTER, wanted="starter")[0] == "starter"


def test_a_choice_that_is_gone_is_as_good_as_none() -> None:
    assert order(STARTER, OLLAMA_1B, wanted="gone") == ["llama3.2:1b", "starter"]


@pytest.mark.parametrize(
    "left_out",
    [
        model("base", 1, template=False),
        model("large", 14),
        model("toy", 0.1),
        model("own-base", 1, LIBRARY, template=False),
        model("own-large", 14, LIBRARY),
    ],
    ids=lambda row: row.id,
)
def test_what_is_never_loaded_by_itself(left_out: LocalModel) -> None:
    assert order(left_out, STARTER) == ["starter"]


def test_what_does_not_fit_comfortably_is_left_out() -> None:
    assert order(OLLAMA_8B, OLLAMA_1B, fits=lambda row: row is OLLAMA_1B) == ["llama3.2:1b"]
