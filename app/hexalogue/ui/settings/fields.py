"""The Settings page as a table: page, search, reset and their tests follow from it. Plain Python, no Qt.

To add a setting: a field in `domain/settings.py`, a row here. Type and default are read from the one, name, help, check
and the words it is found by from the other.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from hexalogue.domain.places import Places
from hexalogue.domain.privacy import Privacy
from hexalogue.domain.settings import TEXT_PERCENTS, Appearance, Motion, Settings
from hexalogue.ui.language import source
from hexalogue.ui.settings.kinds import Address, Addresses, CertificateFile, Choice, Kind, Number, Whole, Words

# Each in its own words, as its speakers look for it.
LANGUAGES = (
    ("en", "English"),
    ("de", "Deutsch"),
    ("es", "Español"),
    ("fr", "Français"),
    ("ja", "日本語"),
    ("zh_CN", "简体中文"),
)
_LONGEST_CONTEXT = 1_048_576
_MOST_THREADS = 256
_MOST_MINUTES = 1440
_MOST_MEGABYTES = 4_000_000


@dataclass(frozen=True, slots=True)
class Field:
    """A setting. path: where it lies in `Settings`, dotted.   also: more words to find it by.   lines: of its input."""

    path: str
    label: str
    help: str
    kind: Kind
    also: str = ""
    lines: int = 1

    @property
    def id(self) -> str:
        """Its name in `Settings`."""
        return self.path.rpartition(".")[2]

    def read(self, settings: Settings) -> str:
        """The setting as text."""
        value: Any = settings
        for name in self.path.split("."):
            value = getattr(value, name)
        return self.kind.said(value)

    def written(self, settings: Settings, text: str) -> Settings:
        """The settings with the text. Raises NotAllowed."""
        value = self.kind.value(text)
        changed: Settings = _with(settings, self.path.split("."), value)
        return changed

    @property
    def default(self) -> str:
        """The default as text."""
        return self.read(Settings())


@dataclass(frozen=True, slots=True)
class Folder:
    """A folder to look into."""

    id: str
    label: str
    help: str
    of: Callable[[Places], Path]
    also: str = ""


@dataclass(frozen=True, slots=True)
class Deed:
    """Something to do from here. verb: what its button says."""

    id: str
    label: str
    help: str
    verb: str
    also: str = ""


@dataclass(frozen=True, slots=True)
class Fact:
    """Something to know; what it says is made when the page is."""

    id: str
    label: str
    help: str
    also: str = ""


Row = Field | Folder | Deed | Fact


@dataclass(frozen=True, slots=True)
class Section:
    """Rows that belong together."""

    id: str
    title: str
    rows: tuple[Row, ...]


SECTIONS = (
    Section(
        "appearance",
        "Appearance",
        (
            Field(
                "appearance",
                "Colours",
                "Light, dark, or as the system has it.",
                Choice((("system", "As the system"), ("light", "Light"), ("dark", "Dark")), Appearance),
                also="theme dark mode night",
            ),
            Field(
                "language",
                "Language",
                "Of the window; models answer in the language you write.",
                Choice((("", "As the system"), *LANGUAGES)),
                also="translation locale",
            ),
            Field(
                "text_percent",
                "Text size",
                "Ctrl with plus and minus changes it too, Ctrl with 0 sets it back.",
                Choice(tuple((str(percent), f"{percent}\u00a0%") for percent in TEXT_PERCENTS), int),
                also="font zoom larger smaller",
            ),
            Field(
                "reduce_motion",
                "Motion",
                "Whether things glide and fade, or change at once.",
                Choice((("system", "As the system"), ("reduced", "Reduced"), ("full", "Full")), Motion),
                also="animation accessibility",
            ),
        ),
    ),
    Section(
        "privacy",
        "Privacy",
        (
            Field(
                "default_lock",
                "New chats",
                "How far the words of a new chat may go. Each chat can be given another limit above it.",
                Choice(
                    (
                        ("", "As far as the model leads"),
                        ("local", "Keep on this computer"),
                        ("self_hosted", "Keep on my network"),
                    ),
                    lambda text: Privacy(text) if text else None,
                ),
                also="lock offline company cloud leave",
            ),
        ),
    ),
    Section(
        "answers",
        "How models answer",
        (
            Field(
                "system_prompt",
                "Instructions",
                "Told to the model before every conversation.",
                Words("For example: Answer briefly, in plain words.", source("none")),
                also="system prompt",
                lines=3,
            ),
            Field(
                "sampling.temperature",
                "Temperature",
                "0 is the same answer each time, higher is more varied.",
                Number(0, 2, "Model's default"),
                also="sampling creative random",
            ),
            Field(
                "sampling.top_p",
                "Top-p",
                "Only the likeliest words that make up this share are drawn from.",
                Number(0, 1, "Model's default"),
                also="sampling nucleus",
            ),
        ),
    ),
    Section(
        "memory",
        "Model and memory",
        (
            Field(
                "load.context_tokens",
                "Context",
                "How much of a conversation the model reads, in tokens: pieces of words. More takes more memory.",
                Whole(256, _LONGEST_CONTEXT, "Automatic"),
                also="length window",
            ),
            Field(
                "load.threads",
                "Threads",
                "How many processor cores the model may use.",
                Whole(1, _MOST_THREADS, "Automatic"),
                also="cpu speed",
            ),
            Field(
                "memory_budget_mb",
                "Memory for engines",
                "Megabytes that all engines together may take. The one used longest ago is stopped to stay below.",
                Whole(256, _MOST_MEGABYTES, "What is free"),
                also="budget ram limit",
            ),
            Field(
                "idle_unload_min",
                "Free the memory after",
                "Minutes without a message until models are unloaded and engines stopped. The next one starts them.",
                Whole(1, _MOST_MINUTES, "Never"),
                also="idle stop unload sleep",
            ),
        ),
    ),
    Section(
        "network",
        "Network",
        (
            Field(
                "proxy",
                "Proxy",
                "What leaves your network goes through it. Servers here and on your network are asked directly.",
                Address("As the system", "http://proxy.example.org:3128"),
                also="company http",
            ),
            Field(
                "ca_file",
                "Certificates",
                "A file that is trusted beside the system's own certificates, as a company proxy needs it.",
                CertificateFile("The system's"),
                also="CA TLS PEM trust company",
            ),
            Field(
                "hub_endpoints",
                "Model hub",
                "Where models are downloaded from; one address a line, the next is tried when one fails.",
                Addresses("The public hub", "https://hub.example.org"),
                also="mirror Hugging Face HF_ENDPOINT",
                lines=3,
            ),
            Field(
                "releases_url",
                "Engine releases",
                "Where lists of engines are read. HEXALOGUE_RELEASES_URL in the environment comes before this.",
                Address("The public list", "https://mirror.example.org", only_https=True),
                also="mirror GitHub update",
            ),
        ),
    ),
    Section(
        "folders",
        "Folders",
        (
            Folder("models", "Models", "Downloaded and imported ones.", lambda places: places.models, "gguf disk"),
            Folder(
                "data", "Data", "Conversations, engines and what is remembered.", lambda places: places.data, "database"
            ),
            Folder(
                "config", "Settings", "This page's file, and your own providers.", lambda places: places.config, "toml"
            ),
            Folder("logs", "Logs", "What happened, without keys.", lambda places: places.logs, "crash report"),
        ),
    ),
    Section(
        "keyboard",
        "Keyboard",
        (Deed("shortcuts", "Shortcuts", "All keys on one sheet.", "Show the shortcuts", "hotkeys palette"),),
    ),
    Section(
        "about", "About", (Fact("version", "Version", "Of Hexalogue and what it runs on.", "about update release"),)
    ),
)

ROWS: dict[str, Row] = {row.id: row for section in SECTIONS for row in section.rows}
FIELDS: dict[str, Field] = {row.id: row for row in ROWS.values() if isinstance(row, Field)}


def _with(whole: Any, path: list[str], value: object) -> Any:
    """A copy of a frozen value with another one deep inside."""
    name, *rest = path
    return replace(whole, **{name: _with(getattr(whole, name), rest, value) if rest else value})
