"""An examination: each check as it comes, in order, and what fails becomes a check of its own."""

from pathlib import Path

from tests.helpers.builders import a_model
from tests.helpers.doctor_rooms import doctor_rooms
from tests.helpers.fakes import ListedModels, ScriptedEngine

from hexalogue.domain.errors import StartFailed, Unreachable, Unreadable
from hexalogue.domain.health import Check, Verdict
from hexalogue.domain.models import LocalModel
from hexalogue.services.doctor import Doctor, Looking

IDS = [
    *("processor", "memory", "gpu", "display", "package.PySide6_Essentials", "package.llama_cpp_python"),
    *("folder.config", "folder.data", "folder.cache", "folder.logs", "disk"),
    *("settings", "conversations", "keychain", "providers", "models", "engine", "network.hub"),
]


class DamagedModels(ListedModels):
    """A library whose folder cannot be read."""

    def ranked(self, wanted: str) -> list[LocalModel]:
        raise Unreadable(Path("models"), "your user may not read it")


def by_id(checks: tuple[Check, ...]) -> dict[str, Check]:
    return {check.id: check for check in checks}


async def test_all_is_looked_at_in_the_order_a_person_would(tmp_path: Path) -> None:
    checks = await Doctor(doctor_rooms(tmp_path)).examine()

    assert [check.id for check in checks] == IDS
    assert {check.verdict for check in checks} == {Verdict.OK, Verdict.INFO}


async def test_each_check_comes_after_what_is_looked_at_was_said(tmp_path: Path) -> None:
    found = [one async for one in Doctor(doctor_rooms(tmp_path)).examined()]

    assert found[0] == Looking("this computer", 1, 9)
    assert isinstance(found[1], Check)
    assert found.index(Looking("the network", 9, 9)) > found.index(Looking("the models", 6, 9))


async def test_a_part_that_fails_is_a_finding_and_the_rest_is_looked_at_all_the_same(tmp_path: Path) -> None:
    checks = by_id(await Doctor(doctor_rooms(tmp_path, library=DamagedModels(tmp_path))).examine())

    assert checks["the_models"].verdict is Verdict.ERROR
    assert "may not read" in checks["the_models"].message
    assert "network.hub" in checks


async def test_the_smallest_model_is_tried_and_put_away_again(tmp_path: Path) -> None:
    engine = ScriptedEngine()
    models = [a_model("large", size_bytes=9), a_model("small", size_bytes=1)]

    await Doctor(doctor_rooms(tmp_path, engine=engine, library=ListedModels(tmp_path, models))).examine()

    assert [model.id for model, _ in engine.loads] == ["small"]
    assert engine.loaded is None


async def test_a_model_that_answers_already_is_proof_enough(tmp_path: Path) -> None:
    engine = ScriptedEngine()

    checks = await Doctor(doctor_rooms(tmp_path, engine=engine, in_use=lambda: a_model("mine"))).examine()

    assert not engine.loads
    assert "answers with mine" in by_id(checks)["engine"].message


async def test_an_engine_that_does_not_start_is_an_error_with_its_fix(tmp_path: Path) -> None:
    engine = ScriptedEngine()
    engine.load_failures = [StartFailed("llama.cpp", "it was killed", fix="Choose another model.")]

    check = by_id(await Doctor(doctor_rooms(tmp_path, engine=engine)).examine())["engine"]

    assert (check.verdict, check.fix) == (Verdict.ERROR, "Choose another model.")


async def test_a_hub_that_cannot_be_reached_is_a_warning(tmp_path: Path) -> None:
    async def unreachable(url: str) -> None:
        raise Unreachable(url, "there is no network")

    check = by_id(await Doctor(doctor_rooms(tmp_path, reach=unreachable)).examine())["network.hub"]

    assert check.verdict is Verdict.WARNING
