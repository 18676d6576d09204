"""The tab of known models: 2,680 of them, filtered, sorted, and one of them made the default."""

from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from tests.helpers.builders import a_model
from tests.helpers.remote_fakes import ListedCatalogue, a_provider
from tests.helpers.service_house import BUILT_IN
from tests.unit.ui.stage import Stage, a_stage, settled, until

from hexalogue.domain.families_table import ModelFamily
from hexalogue.domain.ids import ProviderId
from hexalogue.domain.model_catalogue import KnownModel, ModelCatalogue
from hexalogue.domain.privacy import Privacy
from hexalogue.ui.pages import PROVIDERS
from hexalogue.ui.providers import catalogue_viewmodel as vm
from hexalogue.ui.providers.catalogue_controller import all_rows
from hexalogue.ui.providers.catalogue_view import CatalogueView
from hexalogue.ui.providers.viewmodel import Served

FAR = a_provider("far", "cloud_provider", Privacy.THIRD_PARTY)
NEAR = a_provider("near")
CATALOGUE = ListedCatalogue((BUILT_IN, FAR, NEAR))
MANY = 2680
FAMILIES = (
    ModelFamily("qwen", "Qwen", "Alibaba", {FAR.id: ("qwen-7",), NEAR.id: ("qwen:8b",)}),
    ModelFamily("llama", "Llama", "Meta", {NEAR.id: ("llama3",)}),
)


class Many:
    """Tables with as many models as the largest registry."""

    def __init__(self, shipped: object) -> None:
        self._shipped = shipped

    def __getattr__(self, name: str) -> object:
        return getattr(self._shipped, name)

    def families(self) -> tuple[ModelFamily, ...]:
        return FAMILIES

    def known_models(self) -> ModelCatalogue:
        names = [f"{('qwen', 'llama', 'other')[number % 3]}-{number}" for number in range(MANY)]
        models = {
            name: KnownModel(
                name,
                FAR.id,
                1000 * number,
                None,
                number / 100,
                None if number % 10 == 9 else number / 50,
                frozenset({"tools"} if number % 2 else {"images"}),
            )
            for number, name in enumerate(names)
        }
        return ModelCatalogue(date(2026, 7, 2), models)


async def opened(stage: Stage) -> CatalogueView:
    object.__setattr__(stage.house.beyond, "tables", Many(stage.house.beyond.tables))
    stage.window.resize(1280, 820)
    stage.window.open_page(PROVIDERS, "catalogue")
    view = stage.find(CatalogueView)
    await until(lambda: view.model.rowCount())
    return view


def shown(view: CatalogueView) -> list[str]:
    return [str(view.model.index(row, 0).data()) for row in range(view.model.rowCount())]


async def test_all_known_models_are_there_with_those_of_this_computer(tmp_path: Path) -> None:
    async with a_stage(tmp_path, catalogue=CATALOGUE, models=[a_model("mine")]) as stage:
        view = await opened(stage)

        assert view.model.rowCount() == MANY + 4
        assert "mine" in shown(view)
        assert "2,684 of 2,684 models" in view._summary.text()


async def test_filters_go_together(tmp_path: Path) -> None:
    async with a_stage(tmp_path, catalogue=CATALOGUE) as stage:
        view = await opened(stage)
        for choice, value in ((view.family, "qwen"), (view.capability, "tools"), (view.price, "cheap")):
            choice.choose(value)
            choice.picked.emit(value)
        await until(lambda: view.model.rowCount() < 50)

        assert shown(view)
        assert all(name.startswith("qwen-") for name in shown(view))

        QTest.keyClicks(view.search, "zebra")
        await until(lambda: not view.model.rowCount())
        assert view.empty.isVisibleTo(view)
        assert (
            view.empty.words
            == "No model fits You look for “zebra” · Qwen · Tools · Up to $1 for a million tokens written."
        )

        view.empty.clear.click()
        await until(lambda: view.model.rowCount() == MANY + 4)
        assert view.filters == vm.Filters()
        assert view.table.isVisibleTo(view)


async def test_a_head_sorts_and_what_has_no_value_stands_last(tmp_path: Path) -> None:
    async with a_stage(tmp_path, catalogue=CATALOGUE) as stage:
        view = await opened(stage)
        dearest = list(vm.COLUMNS).index("usd_out")

        view.table.horizontalHeader().setSortIndicator(dearest, Qt.SortOrder.DescendingOrder)
        await settled()

        assert view.model.row(view.model.index(0, 0)).usd_out == 53.56
        assert view.model.row(view.model.index(view.model.rowCount() - 1, 0)).usd_out is None


async def test_a_row_becomes_the_default_and_its_name_can_be_copied(tmp_path: Path) -> None:
    async with a_stage(tmp_path, catalogue=CATALOGUE) as stage:
        view = await opened(stage)
        assert not view.make_default.isEnabled()
        view.table.selectRow(0)

        view.copy.click()
        view.make_default.click()
        await until(lambda: stage.house.settings.current.default_reference)

        assert QGuiApplication.clipboard().text() == stage.house.settings.current.default_reference == view.chosen


async def test_a_family_shows_who_offers_it_and_under_which_name(tmp_path: Path) -> None:
    async with a_stage(tmp_path, catalogue=CATALOGUE) as stage:
        view = await opened(stage)
        view.views.button("families").click()
        families, offers = view.family_model, view.offer_model

        assert [families.index(row, 0).data() for row in range(2)] == ["Qwen · Alibaba", "Llama · Meta"]
        assert [families.index(row, 1).data() for row in range(2)] == ["2", "1"]
        assert [offers.index(row, 0).data() for row in range(2)] == ["qwen-7", "qwen:8b"]
        assert offers.index(0, 1).data() == "Far"
        assert not view.make_default.isEnabled()

        QTest.keyClick(view.families, Qt.Key.Key_Down)
        assert offers.rowCount() == 1
        view.offers.selectRow(0)
        assert view.chosen == "near:llama3"
        assert view.make_default.isEnabled()


async def test_a_search_finds_families_by_maker_and_by_who_offers_them(tmp_path: Path) -> None:
    async with a_stage(tmp_path, catalogue=CATALOGUE) as stage:
        view = await opened(stage)
        view.views.button("families").click()

        for typed, found in (("alibaba", 1), ("near", 2), ("zebra", 0)):
            view.search.setText(typed)
            await until(partial(has_families, view, found))
        assert "No family fits" in view.no_family.words
        assert view.no_family.isVisibleTo(view)
        assert not view.chosen

        view.no_family.clear.click()
        await until(partial(has_families, view, 2))


def has_families(view: CatalogueView, count: int) -> bool:
    return view.family_model.rowCount() == count


async def test_no_table_is_wider_than_its_room(tmp_path: Path) -> None:
    async with a_stage(tmp_path, catalogue=CATALOGUE) as stage:
        view = await opened(stage)
        stage.window.resize(900, 600)
        await settled()
        view.views.button("families").click()
        await settled()

        for table in (view.table, view.families, view.offers):
            assert table.horizontalHeader().length() <= table.viewport().width()
            assert not table.horizontalScrollBar().isVisible()


async def test_what_is_not_known_has_a_sign_and_a_word(tmp_path: Path) -> None:
    async with a_stage(tmp_path, catalogue=CATALOGUE) as stage:
        view = await opened(stage)
        cells = [view.model.index(row, list(vm.COLUMNS).index("usd_out")) for row in range(view.model.rowCount())]
        far = next(cell for cell in cells if view.model.row(cell).model == "qwen-9")
        near = next(cell for cell in cells if view.model.row(cell).provider == NEAR.id)

        assert (far.data(), far.data(Qt.ItemDataRole.AccessibleTextRole)) == ("–", "not known")
        assert near.data() == "free"


async def test_what_a_provider_listed_is_there_with_what_is_known_of_it(tmp_path: Path) -> None:
    async with a_stage(tmp_path, catalogue=CATALOGUE) as stage:
        tables = stage.house.beyond.tables
        served = {"near": Served(models=())}
        came = all_rows(tables, CATALOGUE.rows, [], BUILT_IN, served)

        assert {row.provider for row in came.rows} <= {BUILT_IN.id, FAR.id, NEAR.id}


def test_prices_are_put_into_classes() -> None:
    def price(usd: float | None, privacy: Privacy = Privacy.THIRD_PARTY) -> str:
        known = KnownModel("m", ProviderId("far"), usd_in=usd, usd_out=usd)
        return vm.price_of(vm.row_of(known, "Far", privacy, vm.FamilyIndex(())))

    assert [price(usd) for usd in (0, 0.5, 5, 50, None)] == ["free", "cheap", "middle", "dear", "unknown"]
    assert price(None, Privacy.LOCAL) == "free"
