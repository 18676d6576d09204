"""Names of real repositories, grouped and chosen from."""

import pytest

from hexalogue.domain.fit import Fit, Verdict
from hexalogue.domain.hub import HubFile
from hexalogue.domain.hub_files import HubChoice, best, grouped, is_projector, named, part_name, quant_of
from hexalogue.domain.licences import said_licence

MB = 10**6
GB = 10**9


def files(*paths: str, size: int = GB) -> list[HubFile]:
    return [HubFile(path, size) for path in paths]


def offer(quant: str, size: int, verdict: Verdict = Verdict.ROOMY) -> tuple[HubChoice, Fit]:
    choice = HubChoice(f"m-{quant}.gguf", quant, (HubFile(f"m-{quant}.gguf", size),))
    return choice, Fit(verdict, 4_096, 0, size, 6 * GB)


@pytest.mark.parametrize(
    ("path", "quant"),
    [
        ("qwen2.5-0.5b-instruct-q4_k_m.gguf", "Q4_K_M"),
        ("Qwen2.5-0.5B-Instruct-Q4_K_M.gguf", "Q4_K_M"),
        ("Llama-3.3-70B-Instruct-Q6_K/Llama-3.3-70B-Instruct-Q6_K-00001-of-00002.gguf", "Q6_K"),
        ("gpt-oss-20b-mxfp4.gguf", "MXFP4"),
        ("Qwen3-30B-A3B-UD-Q4_K_XL.gguf", "UD-Q4_K_XL"),
        ("model.IQ3_XXS.gguf", "IQ3_XXS"),
        ("gemma-3-4b-it-IQ4_NL.gguf", "IQ4_NL"),
        ("Phi-3-mini-4k-instruct-fp16.gguf", "F16"),
        ("BF16/DeepSeek-R1-BF16-00001-of-00030.gguf", "BF16"),
        ("SmolLM2-135M-Instruct.Q4_1.gguf", "Q4_1"),
        ("gemma-3-4b-it-Q4_0_4_8.gguf", "Q4_0_4_8"),
        ("Q8_0/model-00001-of-00002.gguf", "Q8_0"),
        ("model.gguf", ""),
        ("SEQ4_KM.gguf", ""),
    ],
)
def test_a_name_says_how_fine_it_is(path: str, quant: str) -> None:
    assert quant_of(path) == quant


def test_parts_are_one_model() -> None:
    rows = files("b-Q8_0-00002-of-00003.gguf", "b-Q8_0-00001-of-00003.gguf", "b-Q8_0-00003-of-00003.gguf", size=7 * GB)

    (choice,) = grouped(rows).choices

    assert (choice.name, choice.quant, choice.size_bytes) == ("b-Q8_0.gguf", "Q8_0", 21 * GB)
    assert [file.path[-19:] for file in choice.files] == [f"-0000{number}-of-00003.gguf"[-19:] for number in (1, 2, 3)]
    assert choice.missing == ()


def test_a_part_that_is_not_there_is_named() -> None:
    (choice,) = grouped(files("b-00001-of-00003.gguf", "b-00003-of-00003.gguf")).choices

    assert choice.missing == ("b-00002-of-00003.gguf",)


def test_projectors_stand_apart_the_usual_one_first() -> None:
    rows = files("mmproj-BF16.gguf", "gemma-3-4b-it-Q4_K_M.gguf", "mmproj-F16.gguf", "mmproj-F32.gguf", "imatrix.gguf")

    found = grouped(rows)

    assert [choice.name for choice in found.choices] == ["gemma-3-4b-it-Q4_K_M.gguf"]
    assert [file.path for file in found.projectors] == ["mmproj-F16.gguf", "mmproj-BF16.gguf", "mmproj-F32.gguf"]
    assert is_projector("vision/mmproj.gguf")
    assert not is_projector("commprojection.gguf")


def test_a_file_of_unknown_size_makes_the_whole_unknown() -> None:
    (choice,) = grouped([HubFile("a-00001-of-00002.gguf", GB), HubFile("a-00002-of-00002.gguf")]).choices

    assert choice.size_bytes == 0


@pytest.mark.parametrize(
    "name", ["a-00000-of-00002.gguf", "a-00003-of-00002.gguf", "a-1-of-2.gguf", "a-00001-of-00002.bin", "a.gguf"]
)
def test_other_names_are_no_parts(name: str) -> None:
    assert part_name(name) is None


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("q4_k_m", "m-Q4_K_M.gguf"),
        ("Q4_K_M", "m-Q4_K_M.gguf"),
        ("Q8_0", "Q8_0/m-Q8_0.gguf"),
        ("m-Q8_0.gguf", "Q8_0/m-Q8_0.gguf"),
        ("Q8_0/m-Q8_0-00002-of-00002.gguf", "Q8_0/m-Q8_0.gguf"),
        ("Q5_K_XL", "m-UD-Q5_K_XL.gguf"),
    ],
)
def test_a_choice_is_found_by_quantisation_and_by_file(words: str, name: str) -> None:
    rows = files(
        "m-Q4_K_M.gguf",
        "m-long-name-Q4_K_M.gguf",
        "Q8_0/m-Q8_0-00001-of-00002.gguf",
        "Q8_0/m-Q8_0-00002-of-00002.gguf",
        "m-UD-Q5_K_XL.gguf",
    )

    found = named(grouped(rows).choices, words)

    assert found is not None
    assert found.name == name


def test_a_quantisation_that_is_not_there_is_none() -> None:
    assert named(grouped(files("m-Q4_K_M.gguf")).choices, "Q2_K") is None


def test_the_usual_balance_is_chosen() -> None:
    found = best([offer("Q2_K", 3 * GB), offer("Q4_K_M", 5 * GB), offer("Q8_0", 8 * GB)])

    assert found is not None
    assert found[0].quant == "Q4_K_M"
    assert found[1] == "Q4_K_M was chosen: the usual balance of quality, size and speed, 5.0 GB."


def test_a_small_model_is_taken_nearly_lossless() -> None:
    found = best([offer("Q4_K_M", 400 * MB), offer("Q8_0", 675 * MB), offer("F16", 1_270 * MB)])

    assert found is not None
    assert found[0].quant == "Q8_0"
    assert "675 MB" in found[1]


def test_less_memory_takes_what_runs() -> None:
    found = best(
        [offer("Q2_K", 3 * GB), offer("IQ3_M", 4 * GB, Verdict.TIGHT), offer("Q4_K_M", 5 * GB, Verdict.TOO_LARGE)]
    )

    assert found is not None
    assert found[0].quant == "IQ3_M"
    assert found[1] == "IQ3_M was chosen: the best that goes into the 6.0 GB that are free."


def test_without_four_bits_the_next_finer_is_taken() -> None:
    found = best([offer("Q2_K", 3 * GB), offer("Q5_K_M", 6 * GB), offer("F16", 16 * GB)])

    assert found is not None
    assert found[0].quant == "Q5_K_M"


def test_nothing_is_chosen_when_nothing_runs() -> None:
    assert best([offer("Q4_K_M", 50 * GB, Verdict.TOO_LARGE)]) is None
    assert best([]) is None


@pytest.mark.parametrize(
    ("licence", "said"),
    [
        ("apache-2.0", "Licence Apache-2.0: free to use, at work too."),
        ("cc-by-nc-4.0", "Licence CC BY-NC 4.0: not for commercial use."),
        ("llama3.1", "Licence Llama 3.1: Meta's terms, with uses that are forbidden."),
        ("openrail", "Licence openrail: read its terms before you use it at work."),
        ("other", "Licence of its own: read it on the model's page."),
        ("", "No licence is stated."),
    ],
)
def test_a_licence_is_said_in_a_sentence(licence: str, said: str) -> None:
    assert said_licence(licence) == said
