"""The table of families: every id has its module, and none is imported before it is asked for."""

import subprocess
import sys
from typing import get_args

import pytest

from hexalogue.adapters.families.registry import FAMILIES, SPEECH, family, speech
from hexalogue.domain.provider import FamilyId

IN_PROCESS = "in_process"  # answers in a child of ours, not over HTTP


def test_every_id_has_its_module_and_no_other() -> None:
    assert {*FAMILIES, *SPEECH, IN_PROCESS} == set(get_args(FamilyId))


@pytest.mark.parametrize("family_id", FAMILIES)
def test_a_family_is_the_module_of_its_name(family_id: FamilyId) -> None:
    assert getattr(family(family_id), "__name__", "").endswith(f".{family_id}")


@pytest.mark.parametrize("family_id", SPEECH)
def test_a_family_of_speech_is_too(family_id: FamilyId) -> None:
    assert getattr(speech(family_id), "__name__", "").endswith(f".{family_id}")


@pytest.mark.parametrize("unknown", [IN_PROCESS, "telepathy"])
def test_what_does_not_chat_over_http_is_not_there(unknown: str) -> None:
    with pytest.raises(KeyError):
        family(unknown)  # type: ignore[arg-type]


def test_the_table_imports_none_of_its_families() -> None:
    asks = (
        "import sys; from hexalogue.adapters.families import registry; registry.family('ollama_native');"
        "print(*[name.rpartition('.')[2] for name in sys.modules if name.startswith('hexalogue.adapters.families.')])"
    )

    loaded = subprocess.run([sys.executable, "-c", asks], capture_output=True, text=True, check=True).stdout.split()

    assert {*FAMILIES, *SPEECH} & set(loaded) == {"ollama_native"}
