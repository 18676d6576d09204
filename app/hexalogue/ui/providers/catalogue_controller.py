"""Between the tables that ship, the models that are here or were listed, and the tab of models."""

import asyncio
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication

from hexalogue.domain.errors import AppError
from hexalogue.domain.events import AppEvent, ModelsChanged, Noticed, ProvidersChanged
from hexalogue.domain.ids import ProviderId
from hexalogue.domain.model_catalogue import KnownModel
from hexalogue.domain.models import LocalModel
from hexalogue.domain.provider import ProviderSpec
from hexalogue.services.facade import Services
from hexalogue.ui.bridge import Bridge
from hexalogue.ui.providers import catalogue_viewmodel as vm
from hexalogue.ui.providers.catalogue_view import CatalogueView
from hexalogue.ui.providers.viewmodel import Served

if TYPE_CHECKING:
    from hexalogue.domain.tables import Tables

# While one types, the table follows a moment later.
PAUSE_MS = 120


class CatalogueController(QObject):
    """served: what providers said they serve, as the list of providers knows it."""

    def __init__(
        self, services: Services, bridge: Bridge, view: CatalogueView, served: Callable[[], Mapping[str, Served]] = dict
    ) -> None:
        super().__init__(view)
        self._services = services
        self._view = view
        self._served = served
        self._state = vm.CatalogueState()
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(lambda: self._take(vm.Filtered(self._view.filters)))
        view.filtered.connect(self._pause.start)
        view.sorted.connect(lambda column, is_down: self._take(vm.Sorted(cast("vm.Column", column), is_down)))
        view.copy_asked.connect(lambda reference: QGuiApplication.clipboard().setText(reference))
        view.default_asked.connect(self._make_default)
        bridge.happened.connect(self._hear)
        view.show_state(self._state)
        self._read()

    @property
    def state(self) -> vm.CatalogueState:
        """What the tab shows."""
        return self._state

    def _make_default(self, reference: str) -> None:
        self._services.tasks.start(self._kept(reference), name="choose the default")

    async def _kept(self, reference: str) -> None:
        settings = self._services.settings
        try:
            await settings.save(replace(settings.current, default_reference=reference))
        except AppError as error:
            self._services.bus.publish(Noticed(error))

    def _hear(self, event: AppEvent) -> None:
        if isinstance(event, ModelsChanged | ProvidersChanged):
            self._read()

    def _read(self) -> None:
        self._services.tasks.start(self._came(), name="list the known models")

    async def _came(self) -> None:
        beyond = await asyncio.to_thread(self._services.beyond)
        here = await self._services.models.models()
        specs = beyond.providers.rows()
        self._take(
            await asyncio.to_thread(all_rows, beyond.tables, specs, here, self._services.provider, self._served())
        )

    def _take(self, event: vm.CatalogueEvent) -> None:
        self._state = vm.reduced(self._state, event)
        self._view.show_state(self._state)


def all_rows(
    tables: "Tables",
    specs: Sequence[ProviderSpec],
    here: Sequence[LocalModel],
    built_in: ProviderSpec,
    served: Mapping[str, Served],
) -> vm.RowsCame:
    """Known models, those of the families' table, those that were listed, and those on this computer, each once."""
    known = tables.known_models()
    families = tables.families()
    places = {spec.id: spec for spec in (*specs, built_in)}
    found: dict[tuple[str, str], KnownModel] = {}
    for model in here:
        found[built_in.id, model.id] = KnownModel(model.id, built_in.id, model.facts.context_tokens or None)
    for row in known.models.values():
        found.setdefault((row.provider, row.id), row)
    for provider, answer in served.items():
        for listed in answer.models or ():
            usual = known.facts(ProviderId(provider), listed.id) or KnownModel(listed.id, ProviderId(provider))
            fitting = replace(usual, id=listed.id, context_tokens=listed.context_tokens or usual.context_tokens)
            found.setdefault((provider, listed.id), fitting)
    for family in families:
        for place, names in family.offers.items():
            for name in names:
                found.setdefault((place, name), KnownModel(name, place))
    index = vm.FamilyIndex(families)
    rows = tuple(
        vm.row_of(model, places[model.provider].name, places[model.provider].privacy, index)
        for (provider, _), model in found.items()
        if model.provider in places
    )
    titles = {str(spec.id): spec.name for spec in places.values()}
    return vm.RowsCame(rows, families, titles, known.dated.isoformat())
