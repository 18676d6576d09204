"""The kinds of settings: how a value is said as text, how text becomes a value, and what is not allowed. No Qt."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import PurePath
from urllib.parse import urlsplit

from hexalogue.ui.language import say


class NotAllowed(ValueError):
    """What was typed cannot be used; the text is the sentence beside the field."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One of a few. options: text and word of each.   make: the value of a text."""

    options: tuple[tuple[str, str], ...]
    make: Callable[[str], object] = str

    @property
    def empty(self) -> str:
        """What stands for an empty text."""
        return dict(self.options).get("", "")

    def said(self, value: object) -> str:
        """The text of a value."""
        return "" if value is None else str(value)

    def value(self, text: str) -> object:
        """The value of a text. Raises NotAllowed for one that is no option."""
        if text not in dict(self.options):
            raise NotAllowed(say("Choose one of the list."))
        return self.make(text)

    def word(self, text: str) -> str:
        """What a person reads."""
        return say(dict(self.options)[text])


@dataclass(frozen=True, slots=True)
class Words:
    """Any text. empty: the hint in an empty field.   default: how the default is said."""

    empty: str = ""
    default: str = ""

    def said(self, value: object) -> str:
        """The text itself."""
        return str(value)

    def value(self, text: str) -> object:
        """Without blanks around it."""
        return text.strip()

    def word(self, text: str) -> str:
        """What a person reads."""
        return text or say(self.default)


@dataclass(frozen=True, slots=True)
class Number:
    """A number in a range, or nothing. A comma counts as the decimal point."""

    least: float
    most: float
    empty: str

    def said(self, value: object) -> str:
        """Empty for none."""
        return "" if value is None else f"{value:g}"

    def value(self, text: str) -> object:
        """None for an empty text. Raises NotAllowed."""
        if not text.strip():
            return None
        try:
            number = float(text.strip().replace(",", "."))
        except ValueError:
            number = float("nan")
        if not self.least <= number <= self.most:
            raise NotAllowed(say("A number from {least:g} to {most:g}, or nothing.", least=self.least, most=self.most))
        return number

    def word(self, text: str) -> str:
        """What a person reads."""
        return text or say(self.empty)


@dataclass(frozen=True, slots=True)
class Whole:
    """A whole number in a range, or nothing, which is 0."""

    least: int
    most: int
    empty: str

    def said(self, value: object) -> str:
        """Empty for 0."""
        return str(value) if value else ""

    def value(self, text: str) -> object:
        """0 for an empty text, whatever the range. Blanks and commas between digits are passed over.

        Raises NotAllowed.
        """
        typed = "".join(text.split()).replace(",", "")
        if typed in ("", "0"):
            return 0
        if not typed.isdecimal() or not self.least <= int(typed) <= self.most:
            sentence = "A whole number from {least:,} to {most:,}, or nothing."
            raise NotAllowed(say(sentence, least=self.least, most=self.most))
        return int(typed)

    def word(self, text: str) -> str:
        """What a person reads."""
        return text or say(self.empty)


@dataclass(frozen=True, slots=True)
class Address:
    """An http or https address, or nothing. only_https: but for this computer itself."""

    empty: str
    example: str
    only_https: bool = False

    def said(self, value: object) -> str:
        """The address."""
        return str(value)

    def value(self, text: str) -> object:
        """Without the slash at its end. Raises NotAllowed."""
        typed = text.strip().rstrip("/")
        if typed:
            check_address(typed, self.example, only_https=self.only_https)
        return typed

    def word(self, text: str) -> str:
        """What a person reads."""
        return text or say(self.empty)


@dataclass(frozen=True, slots=True)
class Addresses:
    """Addresses, one a line."""

    empty: str
    example: str

    def said(self, value: object) -> str:
        """One a line."""
        return "\n".join(value) if isinstance(value, tuple) else ""

    def value(self, text: str) -> object:
        """Without empty lines and the slashes at their ends. Raises NotAllowed."""
        lines = [line.strip().rstrip("/") for line in text.splitlines() if line.strip()]
        for line in lines:
            check_address(line, self.example)
        return tuple(lines)

    def word(self, text: str) -> str:
        """What a person reads."""
        return text or say(self.empty)


@dataclass(frozen=True, slots=True)
class CertificateFile:
    """A file of certificates, or nothing. Whether it holds any is found out when it is chosen: that reads the disk."""

    empty: str

    def said(self, value: object) -> str:
        """Its path."""
        return str(value)

    def value(self, text: str) -> object:
        """A whole path. Raises NotAllowed."""
        typed = text.strip().strip('"')
        if typed and not PurePath(typed).is_absolute():
            raise NotAllowed(say("Write the whole path of the file, or choose it."))
        return typed

    def word(self, text: str) -> str:
        """What a person reads."""
        return text or say(self.empty)


Kind = Choice | Words | Number | Whole | Address | Addresses | CertificateFile


def check_address(typed: str, example: str, *, only_https: bool = False) -> None:
    """Whether it is a whole http or https address without a user. Raises NotAllowed."""
    try:
        parts = urlsplit(typed)
        is_whole = parts.scheme in ("http", "https") and bool(parts.hostname) and (parts.port is None or parts.port > 0)
    except ValueError:  # a port that is no number
        is_whole = False
    if not is_whole or any(character.isspace() for character in typed):
        raise NotAllowed(say("“{typed}” is not an address such as {example}.", typed=typed, example=example))
    is_here = parts.hostname in ("localhost", "127.0.0.1", "::1")
    if only_https and parts.scheme != "https" and not is_here:
        raise NotAllowed(say("Only https is safe here: nobody on the way may change what comes from it."))
    if only_https and ("@" in parts.netloc or parts.query or parts.fragment):
        raise NotAllowed(say("Only host and path: no name, key or question mark."))
