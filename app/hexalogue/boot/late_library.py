"""The library of models, imported and made at its first use: a window can be painted without it."""

from collections.abc import Callable, Sequence
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from hexalogue.domain.ids import ModelId
from hexalogue.domain.models import DownloadPlan, FetchedFile, HubSource, LocalModel, ModelProfile
from hexalogue.domain.ports import ModelLibrary

if TYPE_CHECKING:  # no first paint needs it
    from hexalogue.domain.leftovers import DeletedModel, UnusableModel


class LateLibrary:
    """Fulfils `domain.ports.ModelLibrary` over the library that `make` returns when one is first asked for."""

    def __init__(self, make: Callable[[], ModelLibrary]) -> None:
        self._make = make
        self._library: ModelLibrary | None = None
        self._lock = Lock()  # services ask from several threads

    def found(self) -> Sequence[LocalModel]:
        """See the port."""
        return self._made().found()

    def ranked(self, wanted: str) -> Sequence[LocalModel]:
        """See the port."""
        return self._made().ranked(wanted)

    def checked(self, path: Path) -> LocalModel:
        """See the port."""
        return self._made().checked(path)

    def unusable(self) -> "Sequence[UnusableModel]":
        """See the port."""
        return self._made().unusable()

    def imported(self, path: Path) -> LocalModel:
        """See the port."""
        return self._made().imported(path)

    def imported_all(self, path: Path) -> Sequence[LocalModel]:
        """See the port."""
        return self._made().imported_all(path)

    def adopted(self, plan: DownloadPlan, fetched: FetchedFile) -> LocalModel:
        """See the port."""
        return self._made().adopted(plan, fetched)

    def adopted_all(self, files: Sequence[tuple[DownloadPlan, FetchedFile]]) -> LocalModel:
        """See the port."""
        return self._made().adopted_all(files)

    def plan(self, profile: ModelProfile, hub: HubSource) -> DownloadPlan:
        """See the port."""
        return self._made().plan(profile, hub)

    def plan_of_reference(self, reference: str, hub: HubSource) -> DownloadPlan:
        """See the port."""
        return self._made().plan_of_reference(reference, hub)

    def memory_needed(self, model: LocalModel, context_tokens: int) -> int:
        """See the port."""
        return self._made().memory_needed(model, context_tokens)

    def memory_free(self) -> int:
        """See the port."""
        return self._made().memory_free()

    def used(self, model: LocalModel) -> None:
        """See the port."""
        self._made().used(model)

    def remove(self, model: ModelId) -> "DeletedModel":
        """See the port."""
        return self._made().remove(model)

    def deleted(self) -> "Sequence[DeletedModel]":
        """See the port."""
        return self._made().deleted()

    def restored(self, wanted: str) -> LocalModel:
        """See the port."""
        return self._made().restored(wanted)

    def purged(self, *, everything: bool = False, model: ModelId | None = None) -> int:
        """See the port."""
        return self._made().purged(everything=everything, model=model)

    def _made(self) -> ModelLibrary:
        with self._lock:
            if self._library is None:
                self._library = self._make()
            return self._library
