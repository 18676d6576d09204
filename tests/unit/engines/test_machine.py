"""Facts of a machine are read, and what is not told stays empty."""

import os

import pytest

from hexalogue.domain.health import has_display
from hexalogue.engines.machine import cpu_features, machine_facts

X86 = "processor\t: 0\nmodel name\t: A Processor\nflags\t\t: fpu sse2 AVX2 avx512f\n\nprocessor\t: 1\nflags\t\t: fpu\n"
ARM = "processor\t: 0\nFeatures\t: fp asimd sve\n"


@pytest.mark.parametrize(
    ("text", "features"),
    [(X86, {"fpu", "sse2", "avx2", "avx512f"}), (ARM, {"fp", "asimd", "sve"}), ("", set())],
    ids=["x86", "arm", "nothing"],
)
def test_the_first_processor_s_features_are_read(text: str, features: set[str]) -> None:
    assert cpu_features(text) == features


@pytest.mark.parametrize(
    ("system", "environ", "shown"),
    [
        ("linux", {}, False),
        ("linux", {"DISPLAY": ":0"}, True),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}, True),
        ("linux", {"DISPLAY": ""}, False),
        ("darwin", {}, True),
        ("win32", {}, True),
    ],
)
def test_a_display_is_a_session_s_variable_on_linux(system: str, environ: dict[str, str], shown: bool) -> None:
    assert has_display(system, environ) is shown


def test_this_machine_has_cores_and_memory() -> None:
    facts = machine_facts(os.environ)

    assert facts.physical_cores >= 1
    assert 0 < facts.memory_free_bytes <= facts.memory_bytes
    assert facts.processor
