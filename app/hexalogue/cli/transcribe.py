"""`hexalogue transcribe`: a recording into words, subtitles or data."""

import asyncio
import os
from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING, Final, Protocol, assert_never

from hexalogue.cli import output
from hexalogue.cli.watching import said_download
from hexalogue.domain.errors import AppError, BadArgument
from hexalogue.domain.privacy import Privacy
from hexalogue.domain.quantities import said_duration
from hexalogue.domain.speech import AUTO, Advanced, Began, Fetching, Preparing, Segment, SpeechEvent, Transcript, Wanted
from hexalogue.domain.transcript_formats import FORMATS, as_text

if TYPE_CHECKING:
    from hexalogue.services.transcribing import TranscribingService

WHERE: Final = {
    Privacy.LOCAL: "stays on this computer",
    Privacy.SELF_HOSTED: "stays on your network",
    Privacy.THIRD_PARTY: "leaves this computer",
}


class HasTranscribing(Protocol):
    """The services, as far as this command needs them."""

    @property
    def transcribing(self) -> "TranscribingService":
        """The service of recordings."""
        ...


async def transcribe(services: HasTranscribing, arguments: Namespace) -> int:
    """Transcribe, print, and return the exit status."""
    service = services.transcribing
    wanted = Wanted(
        arguments.path, arguments.language, arguments.model, arguments.provider, translate=arguments.translate
    )
    shown = _Shown(service, wanted, format_of(arguments), streams=not arguments.json and arguments.output is None)
    try:
        _see_that_it_can_be_written(arguments.output)
        transcript = await service.transcribed(wanted, shown)
        shown.whole(transcript, arguments.output)
    except AppError as error:
        shown.broke_off()
        output.failed(error, as_json=arguments.json)
        return 1
    except asyncio.CancelledError:
        shown.broke_off()
        raise
    return 0


def format_of(arguments: Namespace) -> str:
    """What is written: as asked for, else as the output's ending says, else plain text."""
    if arguments.format:
        return str(arguments.format)
    if arguments.json and arguments.output is None:
        return "json"
    ending = arguments.output.suffix.lstrip(".").lower() if arguments.output is not None else ""
    return ending if ending in FORMATS else "txt"


class _Shown:
    """What the person sees: progress and sentences on standard error, the words on standard output.

    streams: plain text is printed as it is heard; everything else when it is whole.
    """

    def __init__(self, service: "TranscribingService", wanted: Wanted, form: str, *, streams: bool) -> None:
        self._service = service
        self._wanted = wanted
        self._form = form
        self._streams = streams and form == "txt"
        self._duration_s = 0.0
        self._until_s = 0.0
        self._language_said = wanted.language != AUTO

    def __call__(self, event: SpeechEvent) -> None:
        """How far it is."""
        match event:
            case Preparing(what, fraction):
                output.progress(f"{what} … {fraction:.0%}" if fraction is not None else f"{what} …")
            case Fetching(progress):
                output.progress(said_download(progress))
            case Began():
                self._began(event)
            case Advanced():
                self._advanced(event)
            case _:
                assert_never(event)

    def whole(self, transcript: Transcript, target: Path | None) -> None:
        """All of it. Raises BadArgument for a file that cannot be written."""
        output.progress("")
        if target is not None:
            _write(target, FORMATS[self._form](transcript))
        elif not self._streams:
            output.result(FORMATS[self._form](transcript), end="")
        elif not transcript.segments:
            output.result(as_text(transcript), end="")
        if not transcript.text:
            output.said("Nobody says a word in it.")

    def broke_off(self) -> None:
        """It failed or was stopped."""
        output.progress("")
        if self._until_s:
            output.said(
                f"What was heard in the first {said_duration(self._until_s)} is kept: the same command goes on."
            )

    def _began(self, event: Began) -> None:
        output.progress("")
        self._duration_s = event.duration_s
        model = f" with {event.model}" if event.model else ""
        length = f", {said_duration(event.duration_s)}" if event.duration_s else ""
        output.said(f"{self._wanted.path.name}{length}: {event.provider}{model}; {WHERE[event.privacy]}.")
        if event.kept_s:
            output.said(f"The first {said_duration(event.kept_s)} were heard before: going on there.")

    def _advanced(self, event: Advanced) -> None:
        self._until_s = event.until_s
        if event.language and not self._language_said:
            self._language_said = True
            output.progress("")
            output.said(f"The language is {self._service.language_name(event.language)} (recognised).")
        if self._streams:
            output.progress("")
            self._print(event.segments)
        if event.fraction is not None and event.fraction < 1:
            left = f" · {said_duration(event.remaining_s)} left" if event.remaining_s is not None else ""
            output.progress(
                f"{said_duration(event.until_s)} of {said_duration(self._duration_s)} · {event.fraction:.0%}{left}"
            )

    def _print(self, segments: tuple[Segment, ...]) -> None:
        for segment in segments:
            output.result(segment.text)


def _see_that_it_can_be_written(target: Path | None) -> None:
    """Before hours of listening. Raises BadArgument."""
    if target is None:
        return
    folder = target.expanduser().absolute().parent
    if target.is_dir() or not folder.is_dir() or not os.access(folder, os.W_OK):
        raise BadArgument(f"{target} cannot be written.", fix="Name a file in a folder that exists and is yours.")


def _write(target: Path, text: str) -> None:
    """Whole or not at all. Raises BadArgument."""
    target = target.expanduser().absolute()
    half = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        half.write_text(text, encoding="utf-8", newline="\n")
        half.replace(target)
    except OSError as error:
        half.unlink(missing_ok=True)
        why = (error.strerror or "unknown reason").lower()
        raise BadArgument(
            f"{target} could not be written: {why}.", fix="Name another file; the same command needs not listen again."
        ) from error
