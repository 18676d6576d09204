"""What went wrong with each provider lately: a few of each. The kinds and times survive a restart, the words do not."""

import asyncio
import logging
import time
from collections import deque
from collections.abc import Callable, Sequence

from hexalogue.domain.errors import AppError, StoreError
from hexalogue.domain.troubles import KEPT, Trouble, TroubleStore
from hexalogue.domain.verdicts import Verdict

_log = logging.getLogger(__name__)


class Troubles:
    """clock: seconds since the epoch.   store: read at once; None for nothing that survives."""

    def __init__(self, clock: Callable[[], float] = time.time, store: TroubleStore | None = None) -> None:
        self._clock = clock
        self._store = store
        before = store.read() if store is not None else {}
        self._kept = {provider: deque(rows, maxlen=KEPT) for provider, rows in before.items()}

    async def note(self, provider: str, error: AppError) -> None:
        """An error of this provider. The same again only counts."""
        await self._keep(provider, error.kind, error.message)

    async def note_verdict(self, provider: str, verdict: Verdict) -> None:
        """A check that found something wrong."""
        if verdict.outcome not in ("ok", "reachable_only"):
            await self._keep(provider, verdict.outcome, verdict.message)

    def of(self, provider: str) -> Sequence[Trouble]:
        """The last ones, the newest first."""
        return tuple(self._kept.get(provider, ()))

    async def _keep(self, provider: str, kind: str, sentence: str) -> None:
        kept = self._kept.setdefault(provider, deque(maxlen=KEPT))
        times = 1
        if kept and (kept[0].kind, kept[0].sentence) == (kind, sentence):
            times = kept.popleft().times + 1
        kept.appendleft(Trouble(kind, self._clock(), sentence, times))
        if self._store is None:
            return
        try:
            await asyncio.to_thread(self._store.keep, provider, tuple(kept))
        except StoreError as failure:  # an answer does not fail because its failure could not be noted
            _log.info("what went wrong was not kept: %s", failure.kind)
