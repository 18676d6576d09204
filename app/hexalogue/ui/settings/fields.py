"""The settings a person can change: name, help, and how each is read, checked and written. Plain Python, no Qt.

To add a setting: a field in `domain/settings.py`, a row here.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum
from urllib.parse import urlsplit

from hexalogue.domain.settings import TEXT_PERCENTS, Appearance, Motion, Settings
from hexalogue.ui.language import say

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


class FieldKind(StrEnum):
    """Which widget a field has."""

    CHOICE = "choice"
    LINE = "line"
    LINES = "lines"


class NotAllowed(ValueError):
    """What was typed cannot be used; the text is the sentence beside the field."""


@dataclass(frozen=True, slots=True)
class Field:
    """read: the setting as text.   written: settings with the text; raises NotAllowed.   choices: value and word."""

    id: str
    label: str
    help: str
    read: Callable[[Settings], str]
    written: Callable[[Settings, str], Settings]
    kind: FieldKind = FieldKind.LINE
    placeholder: str = ""
    choices: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Section:
    """Fields that belong together."""

    title: str
    fields: tuple[Field, ...]


def number_in(text: str, least: float, most: float) -> float | None:
    """A number in the range; None for an empty text. A comma counts as the decimal point. Raises NotAllowed."""
    if not text.strip():
        return None
    try:
        number = float(text.strip().replace(",", "."))
    except ValueError:
        number = float("nan")
    if not least <= number <= most:
        raise NotAllowed(say("A number from {least:g} to {most:g}, or nothing.", least=least, most=most))
    return number


def whole_in(text: str, least: int, most: int) -> int:
    """A whole number in the range; 0 for an empty text, whatever the range. Raises NotAllowed."""
    typed = text.strip().replace(" ", "").replace(",", "")
    if typed in ("", "0"):
        return 0
    if not typed.isdecimal() or not least <= int(typed) <= most:
        raise NotAllowed(say("A whole number from {least:,} to {most:,}, or nothing.", least=least, most=most))
    return int(typed)


def addresses_in(text: str) -> tuple[str, ...]:
    """One http or https address a line, without the slash at its end. Raises NotAllowed."""
    lines = [line.strip().rstrip("/") for line in text.splitlines() if line.strip()]
    for line in lines:
        _check_address(line, ("http", "https"), "https://hub.example.org")
    return tuple(lines)


def proxy_in(text: str) -> str:
    """An http proxy's address, or nothing. Raises NotAllowed."""
    typed = text.strip().rstrip("/")
    if typed:
        _check_address(typed, ("http", "https"), "http://proxy.example.org:3128")
    return typed


def _check_address(typed: str, schemes: tuple[str, ...], example: str) -> None:
    try:
        parts = urlsplit(typed)
        is_whole = parts.scheme in schemes and bool(parts.hostname) and (parts.port is None or parts.port > 0)
    except ValueError:  # a port that is no number
        is_whole = False
    if not is_whole or any(character.isspace() for character in typed):
        raise NotAllowed(say("“{typed}” is not an address such as {example}.", typed=typed, example=example))


def _said(number: float | None) -> str:
    return "" if number is None else f"{number:g}"


def _said_whole(number: int) -> str:
    return str(number) if number else ""


SECTIONS = (
    Section(
        "Appearance",
        (
            Field(
                "appearance",
                "Colours",
                "Light, dark, or as the system has it.",
                lambda settings: settings.appearance.value,
                lambda settings, text: replace(settings, appearance=Appearance(text)),
                kind=FieldKind.CHOICE,
                choices=(("system", "As the system"), ("light", "Light"), ("dark", "Dark")),
            ),
            Field(
                "language",
                "Language",
                "Of the window; models answer in the language you write.",
                lambda settings: settings.language,
                lambda settings, text: replace(settings, language=text),
                kind=FieldKind.CHOICE,
                choices=(("", "As the system"), *LANGUAGES),
            ),
            Field(
                "text_percent",
                "Text size",
                "Ctrl with plus and minus changes it too, Ctrl with 0 sets it back.",
                lambda settings: str(settings.text_percent),
                lambda settings, text: replace(settings, text_percent=int(text)),
                kind=FieldKind.CHOICE,
                choices=tuple((str(percent), f"{percent} %") for percent in TEXT_PERCENTS),
            ),
            Field(
                "reduce_motion",
                "Motion",
                "Whether things glide and fade, or change at once.",
                lambda settings: settings.reduce_motion.value,
                lambda settings, text: replace(settings, reduce_motion=Motion(text)),
                kind=FieldKind.CHOICE,
                choices=(("system", "As the system"), ("reduced", "Reduced"), ("full", "Full")),
            ),
        ),
    ),
    Section(
        "Answers",
        (
            Field(
                "system_prompt",
                "Instructions",
                "Told to the model before every conversation.",
                lambda settings: settings.system_prompt,
                lambda settings, text: replace(settings, system_prompt=text.strip()),
                kind=FieldKind.LINES,
                placeholder="For example: Answer briefly, in plain words.",
            ),
            Field(
                "temperature",
                "Temperature",
                "0 is the same answer each time, higher is more varied.",
                lambda settings: _said(settings.sampling.temperature),
                lambda settings, text: replace(
                    settings, sampling=replace(settings.sampling, temperature=number_in(text, 0, 2))
                ),
                placeholder="Model's default",
            ),
            Field(
                "top_p",
                "Top-p",
                "Only the likeliest words that make up this share are drawn from.",
                lambda settings: _said(settings.sampling.top_p),
                lambda settings, text: replace(
                    settings, sampling=replace(settings.sampling, top_p=number_in(text, 0, 1))
                ),
                placeholder="Model's default",
            ),
        ),
    ),
    Section(
        "Model",
        (
            Field(
                "context_tokens",
                "Context",
                "How many tokens of a conversation the model reads. More takes more memory.",
                lambda settings: _said_whole(settings.load.context_tokens),
                lambda settings, text: replace(
                    settings, load=replace(settings.load, context_tokens=whole_in(text, 256, _LONGEST_CONTEXT))
                ),
                placeholder="Automatic",
            ),
            Field(
                "threads",
                "Threads",
                "How many processor cores the model may use.",
                lambda settings: _said_whole(settings.load.threads),
                lambda settings, text: replace(
                    settings, load=replace(settings.load, threads=whole_in(text, 1, _MOST_THREADS))
                ),
                placeholder="Automatic",
            ),
            Field(
                "idle_unload_min",
                "Free the memory after",
                "Minutes without a message until the model is unloaded. The next message loads it again.",
                lambda settings: _said_whole(settings.idle_unload_min),
                lambda settings, text: replace(settings, idle_unload_min=whole_in(text, 1, _MOST_MINUTES)),
                placeholder="Never",
            ),
        ),
    ),
    Section(
        "Network",
        (
            Field(
                "hub_endpoints",
                "Model hub",
                "Where models are downloaded from; one address a line, the next is tried when one fails.",
                lambda settings: "\n".join(settings.hub_endpoints),
                lambda settings, text: replace(settings, hub_endpoints=addresses_in(text)),
                kind=FieldKind.LINES,
                placeholder="The public hub",
            ),
            Field(
                "proxy",
                "Proxy",
                "For downloads. Empty: what the system says.",
                lambda settings: settings.proxy,
                lambda settings, text: replace(settings, proxy=proxy_in(text)),
                placeholder="As the system",
            ),
        ),
    ),
)

FIELDS: dict[str, Field] = {field.id: field for section in SECTIONS for field in section.fields}
