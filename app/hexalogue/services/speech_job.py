"""A transcription in the list of jobs."""

from collections.abc import Callable

from hexalogue.domain.speech import Advanced, Began, Fetching, Preparing, SpeechEvent
from hexalogue.services.activity import JobHandle

Tell = Callable[[SpeechEvent], None]


def reporting(job: JobHandle, tell: Tell) -> Tell:
    """Tells what is heard to the list as well."""

    def told(event: SpeechEvent) -> None:
        match event:
            case Preparing(what, fraction):
                job.step(what, fraction)
            case Fetching(progress):
                job.advance(progress)
            case Began():
                job.step("Listening")
            case Advanced():
                job.go_on("Listening", event.fraction, event.remaining_s)
            case _:
                pass
        tell(event)

    return told
