"""Names from outside: whatever they are, they stay inside the library's folder."""

import random
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hexalogue.domain.errors import BadArgument
from hexalogue.models.names import MAX_NAME, HubFile, hub_file, safe_name

SAFE = re.compile(r"[a-z0-9_][a-z0-9._-]{0,95}")
HOSTILE = [
    "../../etc/passwd", "..\\..\\windows", "C:\\evil", "C:evil", "/etc/passwd", "//server/share", "\\\\server\\share",
    "CON", "con.gguf", "NUL", "COM1", "lpt9.txt", "aux", "a\0b", "a\nb", ".", "..", "...", "", " ", ".hidden", "-rf",
    "trailing.", "trailing ", "%2e%2e%2f", "a" * 300, "ä" * 300, "e\u0301", "\u202egguf.exe", "a:b", "a|b", "~",
    "$HOME", "*?", "\ud800",
]  # fmt: skip


@pytest.mark.parametrize("name", HOSTILE, ids=[f"{number}" for number in range(len(HOSTILE))])
def test_a_hostile_name_becomes_a_harmless_one(name: str) -> None:
    safe = safe_name(name)

    assert SAFE.fullmatch(safe)
    assert ".." not in safe
    assert (Path("/library") / safe).resolve().parent == Path("/library")


@given(st.text(max_size=400))
def test_any_name_becomes_a_harmless_one_and_stays_it(name: str) -> None:
    safe = safe_name(name)

    assert SAFE.fullmatch(safe)
    assert not safe.startswith(("con.", "nul."))
    assert safe not in {"con", "nul", "aux", "prn", "com1", "lpt1"}


def test_an_ordinary_name_stays_as_it_is() -> None:
    assert safe_name("qwen2.5-0.5b-instruct-q4_k_m") == "qwen2.5-0.5b-instruct-q4_k_m"


def test_two_long_names_stay_two() -> None:
    first, second = safe_name("x" * 200 + "1"), safe_name("x" * 200 + "2")

    assert first != second
    assert len(first) <= MAX_NAME


def test_a_reference_is_taken_apart() -> None:
    file = hub_file("hf:Qwen/Qwen2.5-7B-Instruct-GGUF/qwen2.5-7b-instruct-q4_k_m.gguf")

    assert file == HubFile("Qwen/Qwen2.5-7B-Instruct-GGUF", "qwen2.5-7b-instruct-q4_k_m.gguf")


def test_a_file_in_folders_keeps_them_in_its_address_and_loses_them_here() -> None:
    file = hub_file("hf:org/repo/Q4 K/deep/Model.gguf")

    assert file.url("http://127.0.0.1:9/") == "http://127.0.0.1:9/org/repo/resolve/main/Q4%20K/deep/Model.gguf"
    assert re.fullmatch(r"model-[0-9a-f]{6}\.gguf", file.local_name)


def test_namesakes_of_two_repositories_have_two_names_here() -> None:
    assert HubFile("a/x", "model.gguf").local_name != HubFile("b/x", "model.gguf").local_name


@pytest.mark.parametrize(
    "reference",
    [
        "hf:", "hf:org", "hf:org/repo", "hf:org/repo/", "org/repo/file.gguf", "http://host/org/repo/file.gguf",
        "hf:org/repo/file.bin", "hf:org/repo/../../file.gguf", "hf:../repo/file.gguf", "hf:org/../file.gguf",
        "hf:org//file.gguf", "hf:/org/repo/file.gguf", "hf:org/repo/.gguf", "hf:org/repo/a\0.gguf",
        "hf:org/repo/a?download=1.gguf", "hf:org/repo/a#b.gguf", "hf:org/repo/a%2e.gguf", "hf:org/repo/a\\b.gguf",
        "hf:o:rg/repo/a.gguf", "hf:org@host/repo/a.gguf", "hf:org/repo/" + "a" * 300 + ".gguf",
    ],
)  # fmt: skip
def test_a_reference_that_is_no_gguf_of_a_repository_is_refused(reference: str) -> None:
    with pytest.raises(BadArgument):
        hub_file(reference)


def test_hundreds_of_mangled_references_are_refused_or_stay_inside() -> None:
    chance = random.Random(7)
    for _ in range(600):
        mangled = list("hf:org/repo/dir/model.gguf")
        for _ in range(chance.randint(1, 4)):
            mangled.insert(chance.randrange(len(mangled)), chance.choice("./\\:%~\0 \u2044@?#&"))
        try:
            name = hub_file("".join(mangled)).local_name
        except BadArgument:
            continue
        assert (Path("/library") / name).resolve().parent == Path("/library")
