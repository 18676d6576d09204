"""The colours and fonts of rendered Markdown, taken from the design tokens."""

from dataclasses import field
from enum import StrEnum

from hexalogue.domain.frozen import dataclass
from hexalogue.ui.tokens import METRICS, MONO_FAMILY, Tokens, mixed


class Role(StrEnum):
    """What a piece of a program is, as far as its colour goes."""

    PLAIN = "plain"
    KEYWORD = "keyword"
    NAME = "name"
    STRING = "string"
    NUMBER = "number"
    COMMENT = "comment"


@dataclass(frozen=True, slots=True)
class TextStyle:
    """Colours are "#rrggbb", sizes pixels. roles: the colour of each `Role`, in its order."""

    text: str
    muted: str
    link: str
    code_text: str
    code_ground: str
    border: str
    roles: tuple[str, ...]
    base_px: float = field(default_factory=lambda: METRICS.base_px)
    code_px: float = field(default_factory=lambda: METRICS.code_px)
    mono: str = MONO_FAMILY

    def colour(self, role: Role) -> str:
        """The colour of a piece of a program."""
        return self.roles[tuple(Role).index(role)]


def style_of(tokens: Tokens) -> TextStyle:
    """How Markdown looks with these tokens. The colours of code reuse the measured ones: no contrast to check again."""
    roles = (tokens.code_text, tokens.accent, tokens.self_hosted, tokens.local, tokens.third_party, tokens.faint)
    return TextStyle(
        text=tokens.text,
        muted=tokens.muted,
        link=tokens.accent,
        code_text=tokens.code_text,
        code_ground=tokens.raised,
        border=mixed(tokens.border, tokens.muted, 0.15),
        roles=roles,
    )
