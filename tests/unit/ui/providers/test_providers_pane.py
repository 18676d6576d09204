"""The Providers page in the window: list and detail, over the real services."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from tests.helpers.remote_fakes import ListedCatalogue, ScriptedRemote, a_provider
from tests.helpers.service_house import BUILT_IN
from tests.rules.source import ROOT
from tests.unit.ui.providers.opened import CATALOGUE, HERE, KEYED, LEFT, controller, look_at, opened, press, row, rows
from tests.unit.ui.stage import a_stage, settled, until

from hexalogue.catalog.catalogue import CatalogueFiles, FileCatalogue
from hexalogue.domain.errors import BadRow, NoPermission
from hexalogue.domain.ids import ProviderId
from hexalogue.domain.privacy import Privacy
from hexalogue.domain.provider import ProviderSpec
from hexalogue.domain.target import FoundServer, ServedModel
from hexalogue.domain.verdicts import Verdict
from hexalogue.ui.pages import ENGINES, KEYS, PROVIDERS, SETUP
from hexalogue.ui.providers.shown import Group
from hexalogue.ui.providers.view import ProvidersView


async def test_everybody_is_listed_in_six_groups_with_their_counts(tmp_path: Path) -> None:
    async with a_stage(tmp_path, catalogue=CATALOGUE, keys=KEYED) as stage:
        view = await opened(stage)

        groups = [(item.id, item.count) for item in view.pane.model.items if isinstance(item, Group)]
        assert [count for _, count in groups] == [1, 0, 1, 0, 2, 0]
        assert (row(view, "far").state, row(view, "far").place) == ("Ready", "A company")
        lacking = row(view, "lacking")
        assert (lacking.state, lacking.is_wrong) == ("Needs an address", True)
        assert (lacking.privacy, lacking.place) == (None, "")  # nobody knows where its words would go


async def test_a_head_cannot_be_chosen_and_rows_are_read_aloud_with_state_and_place(tmp_path: Path) -> None:
    async with a_stage(tmp_path, catalogue=CATALOGUE) as stage:
        view = await opened(stage)
        model = view.pane.model

        assert not model.flags(model.index(0)) & Qt.ItemFlag.ItemIsSelectable
        said = model.data(model.place_of("far"), Qt.ItemDataRole.AccessibleTextRole)
        assert said == "Far. Needs a key. A company."


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


async def test_who_is_opened_from_elsewhere_stands_in_sight_below_the_head_of_its_group(tmp_path: Path) -> None:
    near = tuple(a_provider(f"near {number}") for number in range(60))
    far = tuple(a_provider(f"far {number}", "cloud_provider", Privacy.THIRD_PARTY) for number in range(30))
    async with a_stage(tmp_path, catalogue=ListedCatalogue((BUILT_IN, *near, *far))) as stage:
        view = await opened(stage)
        shown, model = view.pane.list, view.pane.model

        for provider, is_first in (("far 2", True), ("near 40", False), ("far 29", False)):
            await look_at(view, provider)
            place = model.place_of(provider)
            room = shown.viewport().rect()
            assert room.contains(shown.visualRect(place)), provider
            assert room.contains(shown.visualRect(model.head_of(place))) is is_first, provider
            assert shown.visualRect(shown.indexAt(room.topLeft() + QPoint(20, 2))).top() == 0, "half a row on top"


async def test_the_same_one_is_brought_into_sight_again(tmp_path: Path) -> None:
    near = tuple(a_provider(f"near {number}") for number in range(60))
    async with a_stage(tmp_path, catalogue=ListedCatalogue((BUILT_IN, *near))) as stage:
        view = await opened(stage)
        await look_at(view, "near 50")
        view.pane.list.scrollToTop()

        view.show_place("near 50")
        await settled()

        place = view.pane.model.place_of("near 50")
        assert view.pane.list.viewport().rect().contains(view.pane.list.visualRect(place))


async def test_who_is_asked_for_before_the_list_came_is_asked_for_its_models(tmp_path: Path) -> None:
    remote = ScriptedRemote(served={"far": [ServedModel("m")]})
    async with a_stage(tmp_path, catalogue=CATALOGUE, remote=remote, keys=KEYED) as stage:
        stage.window.resize(1280, 820)
        stage.window.open_page(PROVIDERS, "far")
        view = stage.find(ProvidersView)

        await until(lambda: view.pane.model.items and view.pane.detail.names.model().rowCount() == 1)
        assert view.pane.list.currentIndex() == view.pane.model.place_of("far")


async def test_every_button_of_the_list_is_as_wide_as_its_words_with_long_ones(tmp_path: Path) -> None:
    async with a_stage(tmp_path, catalogue=CATALOGUE) as stage:
        view = await opened(stage)
        await settled()  # somebody is looked at by now, and the page is shown for the last time
        view.pane.probe.setText("Nach laufenden Servern auf diesem Rechner suchen")
        await settled()

        for button in (view.pane.probe, view.pane.add):
            assert button.width() >= button.sizeHint().width()
        assert view.pane.add.y() > view.pane.probe.y()


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


@pytest.mark.parametrize(
    ("spec", "page"),
    [
        (
            replace(HERE, id=ProviderId("ours"), category="local_spawned", base_url="http://127.0.0.1:{port}/v1"),
            ENGINES,
        ),
        (replace(BUILT_IN, id=ProviderId("other"), backend="never-there"), SETUP),
    ],
    ids=["a program", "a package"],
)
async def test_what_is_not_installed_says_how_one_gets_it(tmp_path: Path, spec: ProviderSpec, page: str) -> None:
    async with a_stage(tmp_path, catalogue=ListedCatalogue((BUILT_IN, spec))) as stage:
        view = await opened(stage)
        await look_at(view, spec.id)
        detail = view.pane.detail
        assert row(view, spec.id).state == "Not installed"
        assert (detail.check.isHidden(), detail.ask_models.isHidden()) == (True, True)

        press(detail.open_install)
        await settled()

        assert stage.window.page == page


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


async def test_the_model_that_became_the_default_stays_chosen_in_the_list(tmp_path: Path) -> None:
    remote = ScriptedRemote(served={"here": [ServedModel("a"), ServedModel("b"), ServedModel("c")]})
    async with a_stage(tmp_path, catalogue=CATALOGUE, remote=remote) as stage:
        view = await opened(stage)
        await look_at(view, "here")
        detail = view.pane.detail
        await until(lambda: detail.names.model().rowCount() == 3)
        detail.names.setCurrentIndex(detail.names.model().index(1, 0))

        press(detail.make_default)
        await until(lambda: controller(view).state.default == "here:b")
        await settled()

        assert detail.names.currentIndex().row() == 1
        assert "Answers by default" in str(detail.names.currentIndex().data())


async def test_the_one_button_that_brings_a_provider_on_is_the_marked_one(tmp_path: Path) -> None:
    refused = Verdict("bad_key", "Far does not accept the key.", "")
    async with a_stage(tmp_path, catalogue=CATALOGUE, keys=KEYED, remote=ScriptedRemote(verdict=refused)) as stage:
        view = await opened(stage)
        await look_at(view, "far")
        detail = view.pane.detail
        assert detail.check.property("role") == "primary"

        press(detail.check)
        await until(lambda: detail.verdict.buttons)

        assert [button.property("role") for button in (*detail.verdict.buttons, detail.check)] == ["primary", "plain"]
        assert detail.open_keys.isHidden(), "the way to the keys is shown once"

        await look_at(view, "lacking")
        assert detail.check.property("role") == "plain", "an address lacks"


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


async def test_at_first_somebody_on_this_computer_is_looked_at(tmp_path: Path) -> None:
    async with a_stage(tmp_path, catalogue=CATALOGUE, keys=KEYED) as stage:
        view = await opened(stage)

        assert view.pane.detail.isVisible()
        assert row(view, controller(view).state.selected).privacy is Privacy.LOCAL


async def test_nothing_that_destroys_is_red_before_it_is_asked_about(tmp_path: Path) -> None:
    async with a_stage(tmp_path, catalogue=CATALOGUE) as stage:
        view = await opened(stage)
        await look_at(view, "here")

        assert view.pane.detail.remove.property("role") == "quiet"


async def test_an_untrusted_certificate_is_not_called_unreachable(tmp_path: Path) -> None:
    verdict = Verdict("unreachable", "The connection to here is not trusted: self-signed certificate.", why="tls")
    async with a_stage(tmp_path, catalogue=CATALOGUE, remote=ScriptedRemote(verdict=verdict)) as stage:
        view = await opened(stage)
        await look_at(view, "here")
        press(view.pane.detail.check)
        await until(lambda: row(view, "here").state.startswith("Not trusted"))

        assert "Choose its certificate in Settings" in view.pane.detail.verdict.words
