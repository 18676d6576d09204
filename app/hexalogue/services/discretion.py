"""Text that may be handed to others: without the person's home folder and without their name. Pure.

Keys are taken out by `wire.redact`, which boot puts before this.
"""

import re

HOME = "~"
NAME = "[you]"
# A shorter name is a word of its own in too many sentences; inside a path it is found all the same.
_SURE_NAME = 3


def without_person(text: str, home: str, user: str) -> str:
    """`~` for the home folder, however it is written, and `[you]` for the user's name. Idempotent; never raises.

    Only whole folder names and whole words are taken: of “ann”, not of “anna”.
    """
    for written in sorted({home, home.replace("\\", "/"), home.replace("\\", "\\\\")}, key=len, reverse=True):
        if len(written.strip("\\/")) > 1:
            text = re.sub(
                rf"{re.escape(written.rstrip(chr(92) + '/'))}(?![\w.-])", lambda _: HOME, text, flags=_case(home)
            )
    if not user:
        return text
    name = re.escape(user)
    text = re.sub(rf"(?<=[\\/]){name}(?=[\\/]|$|[\s'\",;:)])", lambda _: NAME, text)
    if len(user) >= _SURE_NAME:
        text = re.sub(rf"(?<![\w.-]){name}(?![\w-])", lambda _: NAME, text)
    return text


def _case(home: str) -> re.RegexFlag:
    """Windows does not tell capitals apart."""
    return re.IGNORECASE if "\\" in home else re.RegexFlag(0)
