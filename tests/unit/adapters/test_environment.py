import sys

import pytest

from hexalogue.adapters.inprocess.backends import Backend
from hexalogue.adapters.inprocess.environment import worker_command, worker_environment, worker_folder


@pytest.mark.parametrize(
    "secret",
    ["OPENAI_API_KEY", "HF_TOKEN", "AWS_SECRET_ACCESS_KEY", "AWS_ACCESS_KEY_ID", "MAIL_PASSWORD", "gh_token"],
)
def test_no_secret_reaches_the_worker(secret: str) -> None:
    assert secret not in worker_environment({secret: "sk-canary", "HOME": "/home/me"})


def test_the_rest_of_the_environment_stays() -> None:
    assert worker_environment({"HOME": "/home/me", "LANG": "de_DE.UTF-8"})["HOME"] == "/home/me"


def test_a_crash_ends_the_worker_and_waiting_threads_let_others_work() -> None:
    environment = worker_environment({})

    assert (environment["GGML_NO_BACKTRACE"], environment["OMP_WAIT_POLICY"]) == ("1", "PASSIVE")


def test_no_library_in_the_worker_fetches_a_model_by_itself() -> None:
    environment = worker_environment({"HF_HUB_OFFLINE": "0", "HF_TOKEN": "hf_canary"})

    assert (environment["HF_HUB_OFFLINE"], environment["TRANSFORMERS_OFFLINE"]) == ("1", "1")
    assert "HF_TOKEN" not in environment


def test_the_worker_is_told_which_engine_it_runs_and_what_that_needs() -> None:
    environment = worker_environment({}, Backend("x", "Engine X", environment=(("X_BUILD", "/x"),)))

    assert (environment["HEXALOGUE_WORKER_BACKEND"], environment["X_BUILD"]) == ("x", "/x")


def test_a_packaged_application_starts_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)

    assert worker_command() == [sys.executable, "--inference-worker"]


def test_the_worker_starts_in_a_folder_of_the_application() -> None:
    assert (worker_folder() / "domain").is_dir()
    assert worker_command()[-2:] == ["-m", "hexalogue.adapters.inprocess.worker"]
