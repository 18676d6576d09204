"""Paths are shortened, names of models are left alone."""

import pytest

from hexalogue.domain.model_names import short_name


@pytest.mark.parametrize(
    ("model", "name"),
    [
        ("/srv/models/SmolLM2-135M-Instruct.Q4_1.gguf", "SmolLM2-135M-Instruct.Q4_1"),
        ("C:\\models\\Qwen2.5-7B.GGUF", "Qwen2.5-7B"),
        ("qwen.gguf", "qwen"),
        ("meta-llama/Llama-3.3-70B-Instruct", "meta-llama/Llama-3.3-70B-Instruct"),
        ("gpt-4o", "gpt-4o"),
        (".gguf", ".gguf"),
        ("", ""),
    ],
)
def test_a_path_is_called_by_its_file(model: str, name: str) -> None:
    assert short_name(model) == name
