"""The install matrix of a dozen computers, each against what a person would say of it."""

from pathlib import Path

import pytest

from hexalogue.catalog.tables import load_taxonomy
from hexalogue.domain.install_matrix import COLUMNS, MachineProfile, Row, install_matrix
from hexalogue.domain.taxonomy import Taxonomy

GOLDEN = Path(__file__).parents[2] / "fixtures" / "install_matrix"
ROOT = Path(__file__).parents[3]
GIB = 1_000_000_000
BUILT_IN = ("Built-in (llama.cpp)",)
OLLAMA = ("Ollama at 127.0.0.1:11434",)
MACHINES = {
    "bare": MachineProfile(),
    "first-launch": MachineProfile(memory_bytes=8 * GIB, built_in=BUILT_IN),
    "starter": MachineProfile(memory_bytes=8 * GIB, built_in=BUILT_IN, models=1),
    "roomy-without-gpu": MachineProfile(memory_bytes=64 * GIB, built_in=BUILT_IN, models=3),
    "gaming": MachineProfile(("NVIDIA RTX 4090",), 32 * GIB, BUILT_IN, ("llama-server",), 4),
    "two-gpus": MachineProfile(("AMD Radeon RX 7900", "Intel Arc A770"), 32 * GIB, BUILT_IN),
    "apple": MachineProfile(("Apple M3",), 16 * GIB, BUILT_IN, ("llama-server",)),
    "with-ollama": MachineProfile(memory_bytes=16 * GIB, built_in=BUILT_IN, models=5, servers=OLLAMA),
    "cluster": MachineProfile(("NVIDIA H100",), 128 * GIB, BUILT_IN, ("llama-server",), 2, peers=2),
    "peers-without-engine": MachineProfile(memory_bytes=8 * GIB, built_in=BUILT_IN, models=1, peers=1),
    "keys": MachineProfile(
        memory_bytes=8 * GIB, built_in=BUILT_IN, models=1, vendor_keys=("OpenAI", "Groq"), router_keys=("OpenRouter",)
    ),
    "offline": MachineProfile(
        memory_bytes=8 * GIB, built_in=BUILT_IN, models=1, vendor_keys=("OpenAI",), is_online=False
    ),
}


@pytest.fixture(scope="module")
def taxonomy() -> Taxonomy:
    return load_taxonomy(ROOT / "resources")


def written(rows: tuple[Row, ...]) -> str:
    lines = []
    for row in rows:
        lines.append(f"{row.name}: {row.verdict}. {row.said}")
        lines += [f"  {name}: {cell.answer}. {cell.reason}" for name, cell in zip(COLUMNS, row.cells, strict=True)]
    return "\n".join(lines) + "\n"


@pytest.mark.parametrize("name", MACHINES)
def test_the_matrix_of_a_machine_is_what_was_agreed(name: str, taxonomy: Taxonomy) -> None:
    assert written(install_matrix(taxonomy, MACHINES[name])) == (GOLDEN / f"{name}.txt").read_text("utf-8")


def test_no_golden_machine_is_left_over() -> None:
    assert {path.stem for path in GOLDEN.glob("*.txt")} == set(MACHINES)


@pytest.mark.parametrize("name", MACHINES)
def test_every_reason_is_a_short_sentence(name: str, taxonomy: Taxonomy) -> None:
    reasons = [cell.reason for row in install_matrix(taxonomy, MACHINES[name]) for cell in row.cells]

    assert [reason for reason in reasons if not reason.endswith(".") or len(reason) > 48] == []


def test_the_rows_are_the_six_kinds_in_their_order(taxonomy: Taxonomy) -> None:
    rows = install_matrix(taxonomy, MachineProfile())

    assert [row.category for row in rows] == [facts.id for facts in taxonomy.categories]
