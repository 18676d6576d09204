"""Progress on standard error: what the model is doing while a person waits."""

from hexalogue.cli import output
from hexalogue.domain.events import AppEvent, ModelStateChanged, Noticed
from hexalogue.domain.models import DownloadPhase, DownloadProgress, ModelPhase, ModelState
from hexalogue.domain.quantities import said_duration, said_rate, said_size


class Watcher:
    """Listens to the bus and says what changes. A stop-gap is named once."""

    def __init__(self) -> None:
        self._named: str | None = None

    def __call__(self, event: AppEvent) -> None:
        """A listener of the bus."""
        match event:
            case ModelStateChanged(state):
                self._model(state)
            case Noticed(error):
                output.said(f"{error.message} {error.fix}")
            case _:
                pass

    def _model(self, state: ModelState) -> None:
        if state.download is not None:
            output.progress(said_download(state.download))
        elif state.phase is ModelPhase.LOADING and state.model is not None:
            output.progress(f"Loading {state.model.name} … {state.load_fraction:.0%}")
        elif state.phase is ModelPhase.READY and state.model is not None:
            output.progress("")
            if state.model.stop_gap and self._named != state.model.id:
                self._named = state.model.id
                output.said(
                    f"{state.model.name} answers: a stop-gap, often wrong. “hexalogue models” lists better ones."
                )


def said_download(download: DownloadProgress) -> str:
    """One line: “qwen2.5-0.5b: 120 of 491 MB · 3.2 MB/s · 2 min left”."""
    parts = [f"{download.name}: {said_size(download.received_bytes)}"]
    if download.size_bytes:
        parts[0] += f" of {said_size(download.size_bytes)}"
    if download.phase is DownloadPhase.RUNNING and download.rate_bytes_s:
        parts.append(said_rate(download.rate_bytes_s))
    if download.phase is DownloadPhase.RUNNING and download.remaining_s is not None:
        parts.append(f"{said_duration(download.remaining_s)} left")
    if download.next_attempt_s is not None:
        parts.append(f"next attempt in {said_duration(download.next_attempt_s)}")
    return " · ".join(parts)
