"""Speech as values: what was said and when, the models that understand it, and which of them a machine runs."""

from collections.abc import Mapping, Sequence
from dataclasses import field
from pathlib import Path

from hexalogue.domain.errors import BadArgument
from hexalogue.domain.frozen import dataclass
from hexalogue.domain.ids import ModelId, ProviderId
from hexalogue.domain.models import DownloadProgress
from hexalogue.domain.privacy import Privacy

AUTO = "auto"
ENGLISH = "en"


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of speech, in seconds from the beginning of the recording. text: without space around it."""

    start_s: float
    end_s: float
    text: str


@dataclass(frozen=True, slots=True)
class Transcript:
    """A whole recording. language: a code (`en`), empty when nobody said.   text: all of it, in one piece."""

    language: str
    duration_s: float
    text: str
    segments: tuple[Segment, ...]


@dataclass(frozen=True, slots=True)
class Heard:
    """What one request brought. language: a code where it is known, else as the server said it, else empty.

    duration_s: 0 when the server did not say.
    """

    text: str
    segments: tuple[Segment, ...] = ()
    language: str = ""
    duration_s: float = 0.0

    def moved(self, by_s: float) -> "Heard":
        """The same, heard that much later in the recording."""
        if not by_s:
            return self
        moved = (Segment(part.start_s + by_s, part.end_s + by_s, part.text) for part in self.segments)
        return Heard(self.text, tuple(moved), self.language, self.duration_s)


@dataclass(frozen=True, slots=True)
class Window:
    """A part of a recording that is transcribed in one request."""

    start_s: float
    end_s: float


@dataclass(frozen=True, slots=True)
class SpeechModel:
    """A model that understands speech: a line of `resources/speech/models.toml`.

    size_bytes, sha256: of the file, both checked.   memory_bytes: what it takes once loaded.   is_english: it knows no
    other language.   cores: a processor with so many finishes before the recording would; 0 for one that is never
    chosen by itself.
    """

    id: ModelId
    name: str
    file: str
    size_bytes: int
    sha256: str
    memory_bytes: int
    is_english: bool = False
    cores: int = 0


@dataclass(frozen=True, slots=True)
class SpeechCatalogue:
    """What ships about speech. models: from the smallest to the best.   repository, revision: on the hub.

    languages: English name by code.   served: the model that is asked for, by provider, where a person names none.
    """

    models: tuple[SpeechModel, ...]
    repository: str
    revision: str
    licence: str
    languages: Mapping[str, str] = field(default_factory=dict)
    served: Mapping[ProviderId, str] = field(default_factory=dict)

    def model(self, name: str) -> SpeechModel | None:
        """A model by its id or file name; None when there is none of this name."""
        return next((model for model in self.models if name in (model.id, model.file)), None)

    def code(self, language: str) -> str:
        """The code of a language that is named by its code or in English. Raises BadArgument for any other word.

        A server that does not know a language may end without saying so, or write in another: it is never asked.
        """
        wanted = language.strip().lower().replace("_", "-")
        if wanted in ("", AUTO):
            return AUTO
        found = self._known(wanted) or self._known(wanted.partition("-")[0])
        if not found:
            raise BadArgument(
                f"“{language}” is no language that Whisper knows.",
                fix="Write its code, such as en, de or zh, or “auto” to have it recognised.",
            )
        return found

    def said_language(self, said: str) -> str:
        """What a server said about the language, as a code; its own word where that is none."""
        return self._known(said.strip().lower()) or said.strip()

    def language_name(self, code: str) -> str:
        """For a person: “German”; the code itself where nobody knows it."""
        return self.languages.get(code, code)

    def _known(self, word: str) -> str:
        if word in self.languages:
            return word
        return next((code for code, name in self.languages.items() if name.lower() == word), "")


def usual_model(
    models: Sequence[SpeechModel], here: Sequence[SpeechModel], language: str, *, free_bytes: int, cores: int
) -> SpeechModel:
    """The model for a person who names none: the best that is on this computer and runs well, else the best to fetch.

    models: all, from the smallest to the best.   here: those on this computer.   language: a code or `auto`; a model
    that knows English only is taken for nothing else.   free_bytes: of memory, 0 when unknown.   cores: physical ones.
    """
    fits = [model for model in models if not free_bytes or model.memory_bytes <= free_bytes] or list(models[:1])
    understands = [model for model in fits if language == ENGLISH or not model.is_english] or fits
    choice = [model for model in understands if model in here] or understands
    quick = [model for model in choice if 0 < model.cores <= cores]
    return quick[-1] if quick else choice[0]


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a person asks for. language: a code, or `auto`.   model: a name of ours, a file, or a provider's own name.

    provider: empty for this computer.   translate: into English.
    """

    path: Path
    language: str = AUTO
    model: str = ""
    provider: str = ""
    translate: bool = False


@dataclass(frozen=True, slots=True)
class Preparing:
    """Something is done before the first word. fraction: from 0 to 1, None when unknown."""

    what: str
    fraction: float | None = None


@dataclass(frozen=True, slots=True)
class Fetching:
    """The model is on its way."""

    progress: DownloadProgress


@dataclass(frozen=True, slots=True)
class Began:
    """The first request is about to go out. duration_s: 0 when unknown.   kept_s: how far an earlier attempt came."""

    provider: ProviderId
    model: str
    privacy: Privacy
    duration_s: float
    kept_s: float = 0.0


@dataclass(frozen=True, slots=True)
class Advanced:
    """A window was transcribed. segments: its own.   until_s: how far that is.   fraction: of the whole, None when
    unknown.   remaining_s: at the pace so far, None when that would be a guess.
    """

    segments: tuple[Segment, ...]
    language: str
    until_s: float
    fraction: float | None = None
    remaining_s: float | None = None


SpeechEvent = Preparing | Fetching | Began | Advanced
