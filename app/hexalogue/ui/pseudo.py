"""The pseudo-locale: English with accents, a third longer and between brackets, so that a text that is cut, clipped or
never said stands out. For checks only: HEXALOGUE_LANGUAGE=pseudo, which also lays the window out from right to left.
"""

import re

_ACCENTED = str.maketrans("AEIOUYCNSaeiouycns", "ÅÉÎÖÛÝÇÑŠåéîöûýçñš")
_PLACEHOLDER = r"(\{[^{}]*\})"
# RIGHT-TO-LEFT MARK: what decides by a text's letters how it is laid out takes it for Arabic or Hebrew.
_MARK = "\u200f"
_LONGER = "one two three four five six seven eight nine ten"


def pseudo(text: str, count: int) -> str:
    """“Keep {name}” as “[Kééþ {name} one]”: placeholders stay as they are."""
    parts = re.split(_PLACEHOLDER, text)
    accented = "".join(part if part.startswith("{") else part.translate(_ACCENTED) for part in parts)
    return f"{_MARK}[{accented} {_longer(len(text) // 3)}]" if text.strip() else text


def _longer(letters: int) -> str:
    cut = _LONGER[: max(3, letters)]
    return cut.rsplit(" ", 1)[0] if len(cut) < len(_LONGER) and " " in cut else cut
