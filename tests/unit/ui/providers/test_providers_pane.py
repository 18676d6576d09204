"""The Providers page in the window: list, detail, form and tabs, over the real services."""

import asyncio
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QDialog, QLineEdit, QPushButton
from tests.helpers.remote_fakes import KeysInHand, ListedCatalogue, ScriptedRemote, a_provider
from tests.helpers.service_house import BUILT_IN
from tests.rules.source import ROOT
from tests.unit.ui.stage import Stage, a_stage, settled, until

from hexalogue.catalog.catalogue import CatalogueFiles, FileCatalogue
from hexalogue.domain.errors import BadRow, NoPermission
from hexalogue.domain.ids import ProviderId
from hexalogue.domain.privacy import Privacy
from hexalogue.domain.target import FoundServer, ServedModel
from hexalogue.domain.verdicts import Verdict
from hexalogue.ui.pages import KEYS, PROVIDERS
from hexalogue.ui.providers.controller import ProvidersController
from hexalogue.ui.providers.own_form import OwnFormView
from hexalogue.ui.providers.shown import Group, Row
from hexalogue.ui.providers.view import ProvidersView

LEFT = Qt.MouseButton.LeftButton
HERE = replace(a_provider("here"), base_url="http://127.0.0.1:8123/v1", aliases=("nearby",))
FAR = a_provider("far", "cloud_provider", Privacy.THIRD_PARTY, needs_key=True)
LACKING = replace(FAR, id=ProviderId("lacking"), name="Lacking", base_url="https://{resource}.example.com/v1")
KEYED = KeysInHand({"far": ["a-key-of-this-test"]})
CATALOGUE = ListedCatalogue((BUILT_IN, HERE, FAR, LACKING), own=("here",))


async def opened(stage: Stage) -> ProvidersView:
    stage.window.resize(1280, 820)
    stage.window.open_page(PROVIDERS)
    view = stage.find(ProvidersView)
    await until(lambda: view.pane.model.items)
    return view


def rows(view: ProvidersView) -> list[str]:
    return [item.id for item in view.pane.model.items if isinstance(item, Row)]


def row(view: ProvidersView, provider: str) -> Row:
    return next(item for item in view.pane.model.items if isinstance(item, Row) and item.id == provider)


def press(button: QPushButton) -> None:
    QTest.mouseClick(button, LEFT)


def controller(view: ProvidersView) -> ProvidersController:
    [found] = view.findChildren(ProvidersController)
    return found


async def look_at(view: ProvidersView, provider: str) -> None:
    view.show_place(provider)
    await until(lambda: controller(view).state.selected == provider)
    await settled()


async def test_everybody_is_listed_in_six_groups_with_their_counts(tmp_path: Path) -> None:
    async with a_stage(tmp_path, catalogue=CATALOGUE, keys=KEYED) as stage:
        view = await opened(stage)

        groups = [(item.id, item.count) for item in view.pane.model.items if isinstance(item, Group)]
        assert [count for _, count in groups] == [1, 0, 1, 0, 2, 0]
        assert (row(view, "far").state, row(view, "far").place) == ("Ready", "Leaves")
        assert (row(view, "lacking").state, row(view, "lacking").is_wrong) == ("Needs an address", True)


async def test_a_head_cannot_be_chosen_and_rows_are_read_aloud_with_state_and_place(tmp_path: Path) -> None:
    async with a_stage(tmp_path, catalogue=CATALOGUE) as stage:
        view = await opened(stage)
        model = view.pane.model

        assert not model.flags(model.index(0)) & Qt.ItemFlag.ItemIsSelectable
        said = model.data(model.place_of("far"), Qt.ItemDataRole.AccessibleTextRole)
        assert said == "Far. Needs a key. Leaves."


async def test_the_search_finds_names_aliases_families_and_models(tmp_path: Path) -> None:
    remote = ScriptedRemote(served={"here": [ServedModel("gemma-3-27b")]})
    async with a_stage(tmp_path, catalogue=CATALOGUE, remote=remote) as stage:
        view = await opened(stage)
        await look_at(view, "here")

        for typed in ("nearby", "HERE", "gemma-3", "openai_chat here"):
            view.pane.search.setText(typed)
            assert rows(view) == ["here"], typed
        view.pane.search.setText("zebra")
        assert not rows(view)
        assert "zebra" in view.pane.empty.text()


async def test_the_arrow_keys_go_from_one_to_the_next_over_the_heads(tmp_path: Path) -> None:
    async with a_stage(tmp_path, catalogue=CATALOGUE) as stage:
        view = await opened(stage)
        view.pane.list.setFocus()
        view.pane.list.setCurrentIndex(view.pane.model.place_of(BUILT_IN.id))

        QTest.keyClick(view.pane.list, Qt.Key.Key_Down)
        await settled()

        assert controller(view).state.selected == "here"


async def test_who_is_looked_at_is_asked_for_its_models_and_one_becomes_the_default(tmp_path: Path) -> None:
    remote = ScriptedRemote(served={"far": [ServedModel("b"), ServedModel("A")]})
    async with a_stage(tmp_path, catalogue=CATALOGUE, remote=remote, keys=KEYED) as stage:
        view = await opened(stage)
        await look_at(view, "far")
        names = view.pane.detail.names
        assert names.model().rowCount() == 2

        names.setCurrentIndex(names.model().index(0, 0))
        press(view.pane.detail.make_default)
        await until(lambda: stage.house.settings.current.default_reference == "far:A")

        assert row(view, "far").is_default


async def test_a_check_says_what_is_wrong_and_offers_what_mends_it(tmp_path: Path) -> None:
    wrong = Verdict("wrong_address", "That is not it.", "Use it.", corrected="http://127.0.0.1:9000/v1")
    remote = ScriptedRemote(verdict=wrong)
    async with a_stage(tmp_path, catalogue=CATALOGUE, remote=remote) as stage:
        view = await opened(stage)
        await look_at(view, "here")

        press(view.pane.detail.check)
        await until(lambda: view.pane.detail.verdict.isVisibleTo(view))

        assert row(view, "here").state.startswith("Wrong address")
        assert [button.text() for button in view.pane.detail.verdict.buttons] == ["Use http://127.0.0.1:9000/v1"]
        assert "That is not it." in controller(view).state.troubles[0].sentence


async def test_the_address_that_would_fit_is_written_into_the_persons_file(tmp_path: Path) -> None:
    wrong = Verdict("wrong_address", "That is not it.", corrected="http://127.0.0.1:9000/v1")
    own = tmp_path / "providers.toml"
    catalogue = FileCatalogue(CatalogueFiles(ROOT / "resources", own, tmp_path / "none.toml"), {}, ())
    async with a_stage(tmp_path, catalogue=catalogue, remote=ScriptedRemote(verdict=wrong)) as stage:
        view = await opened(stage)
        some = next(spec.id for spec in catalogue.providers() if spec.category == "lan_endpoint")
        await look_at(view, some)
        press(view.pane.detail.check)
        await until(lambda: view.pane.detail.verdict.buttons)

        press(view.pane.detail.verdict.buttons[0])
        await until(lambda: own.exists() and "127.0.0.1:9000" in own.read_text())
        await until(lambda: view.pane.detail.address.edit.text() == "http://127.0.0.1:9000/v1")

        await settled()
        press(view.pane.detail.address.reset)
        await until(lambda: "127.0.0.1:9000" not in own.read_text())


async def test_a_rejected_key_leads_to_the_page_of_keys(tmp_path: Path) -> None:
    remote = ScriptedRemote(verdict=Verdict("bad_key", "It does not accept the key.", "Store another."))
    async with a_stage(tmp_path, catalogue=CATALOGUE, remote=remote, keys=KEYED) as stage:
        view = await opened(stage)
        await look_at(view, "far")
        press(view.pane.detail.check)
        await until(lambda: view.pane.detail.verdict.buttons)

        press(view.pane.detail.verdict.buttons[0])
        await settled()

        assert stage.window.page == KEYS


async def test_the_places_of_an_address_have_fields_with_their_words(tmp_path: Path) -> None:
    own = tmp_path / "providers.toml"
    catalogue = FileCatalogue(CatalogueFiles(ROOT / "resources", own, tmp_path / "none.toml"), {}, ())
    spec = next(row for row in catalogue.providers() if "{resource}" in row.base_url)
    async with a_stage(tmp_path, catalogue=catalogue) as stage:
        view = await opened(stage)
        await look_at(view, spec.id)
        field = stage.find(QLineEdit, "Resource")
        assert "Azure" in field.accessibleDescription()

        field.setText("my-company")
        field.editingFinished.emit()
        await until(lambda: own.exists() and "my-company" in own.read_text())
        await settled()

        assert "https://my-company.openai.azure.com/openai/v1" in view.pane.detail.address._resolved.text()


async def test_somebody_is_switched_off_and_on_again(tmp_path: Path) -> None:
    async with a_stage(tmp_path, catalogue=CATALOGUE) as stage:
        view = await opened(stage)
        await look_at(view, "here")

        press(view.pane.detail.switch)
        await until(lambda: stage.house.settings.current.disabled_providers == ("here",))
        assert (row(view, "here").state, row(view, "here").is_off) == ("Switched off", True)

        press(view.pane.detail.switch)
        await until(lambda: not stage.house.settings.current.disabled_providers)


async def test_running_servers_are_found_and_offered(tmp_path: Path) -> None:
    remote = ScriptedRemote(found=(FoundServer("here", HERE.base_url, 8123),))
    async with a_stage(tmp_path, catalogue=CATALOGUE, remote=remote) as stage:
        view = await opened(stage)

        press(view.pane.probe)
        await until(lambda: view.pane.found.isVisibleTo(view))
        assert row(view, "here").state == "Runs here now"

        press(view.pane.found.buttons[0])
        await until(lambda: controller(view).state.selected == "here")


async def test_nothing_running_says_what_to_do(tmp_path: Path) -> None:
    async with a_stage(tmp_path, catalogue=CATALOGUE) as stage:
        view = await opened(stage)

        press(view.pane.probe)
        await until(lambda: view.pane.found.isVisibleTo(view))

        assert "Start one" in view.pane.found.words


async def test_problems_of_the_persons_own_file_are_shown_with_file_and_key(tmp_path: Path) -> None:
    wrong = BadRow(Path("providers.toml"), "mine.base_ulr", "is no known key")
    async with a_stage(tmp_path, catalogue=replace(CATALOGUE, wrong=(wrong,))) as stage:
        view = await opened(stage)

        assert "providers.toml" in view.pane.problems.words
        assert "mine.base_ulr" in view.pane.problems.words


async def test_an_error_of_the_service_stands_on_the_page(tmp_path: Path) -> None:
    class Refusing(ScriptedRemote):
        async def models(self, target: object) -> list[ServedModel]:
            raise NoPermission("Far")

    async with a_stage(tmp_path, catalogue=CATALOGUE, remote=Refusing(), keys=KEYED) as stage:
        view = await opened(stage)
        await look_at(view, "far")

        assert "does not allow" in view.pane.detail._models_note.text()


async def test_narrow_the_list_gives_way_to_who_is_looked_at_and_comes_back(tmp_path: Path) -> None:
    async with a_stage(tmp_path, catalogue=CATALOGUE) as stage:
        view = await opened(stage)
        stage.window.resize(900, 600)
        await settled()
        assert view.pane.is_list_shown

        QTest.mouseClick(
            view.pane.list.viewport(), LEFT, pos=view.pane.list.visualRect(view.pane.model.place_of("here")).center()
        )
        await settled()
        assert not view.pane.is_list_shown

        press(view.pane.detail.back)
        assert view.pane.is_list_shown


# --- one's own


async def filled(stage: Stage, view: ProvidersView, address: str) -> OwnFormView:
    press(view.pane.add)
    form = view.pane.form
    QTest.keyClicks(form.name, "Studio")
    QTest.keyClicks(form.address, address)
    QTest.keyClick(form.address, Qt.Key.Key_Return)
    await settled()
    return form


async def test_a_server_is_asked_when_the_field_is_left_and_its_address_corrected(tmp_path: Path) -> None:
    wrong = Verdict("wrong_address", "Not here.", corrected="http://127.0.0.1:8000/v1")
    remote = ScriptedRemote(verdict=wrong)
    async with a_stage(tmp_path, catalogue=CATALOGUE, remote=remote) as stage:
        view = await opened(stage)
        form = await filled(stage, view, "127.0.0.1:8000")
        await until(lambda: form.answer.buttons)
        remote.verdict = Verdict("ok", "It answers.", models=3)

        press(form.answer.buttons[0])
        await until(lambda: "Works" in form.answer.words)

        assert form.address.text() == "http://127.0.0.1:8000/v1"
        assert "stay on your network" in form.answer.words  # a fake resolves no address


async def test_what_is_saved_is_listed_and_looked_at(tmp_path: Path) -> None:
    own = tmp_path / "providers.toml"
    catalogue = FileCatalogue(CatalogueFiles(ROOT / "resources", own, tmp_path / "none.toml"), {}, ())
    async with a_stage(tmp_path, catalogue=catalogue) as stage:
        view = await opened(stage)
        form = await filled(stage, view, "127.0.0.1:8000/v1")
        form.more.setChecked(True)
        form.headers.setPlainText("X-Team: red")
        stage.find(QCheckBox).setChecked(True)

        press(form.save)
        await until(lambda: controller(view).state.selected == "studio")
        await until(lambda: "studio" in rows(view))

        spec = next(row for row in catalogue.providers() if row.id == "studio")
        assert (spec.base_url, dict(spec.headers), spec.category) == (
            "http://127.0.0.1:8000/v1",
            {"X-Team": "red"},
            "llm_router",
        )
        await settled()
        press(view.pane.detail.edit)
        assert view.pane.form.name.text() == "Studio"
        assert view.pane.form.headers.toPlainText() == "X-Team: red"
        press(view.pane.form.cancel)

        press(view.pane.detail.remove)
        await until(lambda: stage.window.findChildren(QDialog))
        [dialog] = stage.window.findChildren(QDialog)
        [agree] = [button for button in dialog.findChildren(QPushButton) if button.text() == "Remove"]
        press(agree)
        await until(lambda: "studio" not in rows(view))


async def test_what_cannot_be_an_address_or_a_header_is_said_beside_the_field(tmp_path: Path) -> None:
    async with a_stage(tmp_path, catalogue=CATALOGUE) as stage:
        view = await opened(stage)
        form = await filled(stage, view, "two words")
        form.headers.setPlainText("no header")
        await settled()

        assert "no address" in form._address_problem.text()
        assert "no header" in form._headers_problem.text()
        assert not form.save.isEnabled()
        assert not [target for target in stage.house.remote.asked if target.spec.id == "not-saved-yet"]


async def test_a_typed_key_is_masked_and_in_no_accessible_text(tmp_path: Path) -> None:
    async with a_stage(tmp_path, catalogue=CATALOGUE) as stage:
        view = await opened(stage)
        press(view.pane.add)
        key = stage.find(QLineEdit, "Key")
        QTest.keyClicks(key, "sk-of-this-test-alone")
        await settled()

        assert key.echoMode() is QLineEdit.EchoMode.Password
        assert "sk-of" not in repr(view.pane.form.key)
        assert "sk-of" not in repr(controller(view).own.state)


async def test_an_answer_that_is_out_of_date_is_thrown_away(tmp_path: Path) -> None:
    gate = asyncio.Event()

    class Slow(ScriptedRemote):
        async def check(self, target: object) -> Verdict:
            await gate.wait()
            return Verdict("ok", "The old one answers.")

    async with a_stage(tmp_path, catalogue=CATALOGUE, remote=Slow()) as stage:
        view = await opened(stage)
        form = await filled(stage, view, "127.0.0.1:8000")
        await until(lambda: "Asking" in form.answer.words)

        QTest.keyClicks(form.address, "/other")
        gate.set()
        await settled()

        assert "The old one" not in form.answer.words
