"""The design tokens: every colour and measure of the window, as plain values. No Qt here.

Colours are "#rrggbb". Each text colour has a contrast of at least 4.5 (WCAG 2.2, 1.4.3, read 2026-11) on every
background it is used on; `TEXT_ON` lists those pairs and a test measures them.
"""

from hexalogue.domain.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Tokens:
    """One set of colours.

    window: behind everything.   panel: rail, conversation list, status strip.   surface: pages, transcript.
    raised: cards, composer, code blocks.   bubble: the person's own message.   disabled: words on what cannot be
    pressed now, readable still (3:1 at least), and paler than all others.   local, self_hosted, third_party: where
    words go (green, blue, amber), with one meaning everywhere.   focus: the ring.   selection: marked text.
    """

    is_dark: bool
    window: str
    panel: str
    surface: str
    raised: str
    hover: str
    selected: str
    border: str
    text: str
    muted: str
    faint: str
    disabled: str
    accent: str
    accent_hover: str
    accent_text: str
    bubble: str
    code_text: str
    local: str
    self_hosted: str
    third_party: str
    danger: str
    warning: str
    focus: str
    selection: str


LIGHT = Tokens(
    is_dark=False,
    window="#f6f7f9",
    panel="#f6f7f9",
    surface="#ffffff",
    raised="#f4f5f8",
    hover="#eef0f5",
    selected="#e6ebf5",
    border="#e0e3e9",
    text="#14171c",
    muted="#525a69",
    faint="#5f6777",
    disabled="#7f8592",
    accent="#2f63e6",
    accent_hover="#2555cf",
    accent_text="#ffffff",
    bubble="#eaf0fe",
    code_text="#1b1f27",
    local="#14714a",
    self_hosted="#1f65a8",
    third_party="#95500c",
    danger="#b3261e",
    warning="#8a5300",
    focus="#2f63e6",
    selection="#c9d9ff",
)

DARK = Tokens(
    is_dark=True,
    window="#1a1d22",
    panel="#1a1d22",
    surface="#15171b",
    raised="#20242b",
    hover="#242932",
    selected="#2a303b",
    border="#313742",
    text="#eceef2",
    muted="#a6adba",
    faint="#98a0ae",
    disabled="#7b828e",
    accent="#5b8cff",
    accent_hover="#78a0ff",
    accent_text="#0b1220",
    bubble="#283246",
    code_text="#e3e6ec",
    local="#4cc08b",
    self_hosted="#62b0ea",
    third_party="#e8a548",
    danger="#ff8a80",
    warning="#edb55a",
    focus="#7ba4ff",
    selection="#33508f",
)

TEXT_ON: dict[str, tuple[str, ...]] = {
    "text": ("window", "panel", "surface", "raised", "hover", "selected", "bubble", "selection"),
    "muted": ("window", "panel", "surface", "raised", "hover", "selected", "bubble"),
    "faint": ("window", "panel", "surface", "raised", "hover", "selected"),
    "accent_text": ("accent", "accent_hover"),
    "accent": ("window", "surface", "raised", "panel"),
    "code_text": ("raised", "surface", "bubble"),
    "local": ("panel", "surface", "raised", "selected"),
    "self_hosted": ("panel", "surface", "raised", "selected"),
    "third_party": ("panel", "surface", "raised", "selected"),
    "danger": ("panel", "surface", "raised", "selected"),
    "warning": ("panel", "surface", "raised", "selected"),
}
"""Which text colour may stand on which background."""


_LARGE_PERCENT = 150


@dataclass(slots=True)
class Metrics:
    """Measures in device-independent pixels; `grid` is the step all distances are multiples of (or half of).

    percent: the size of text. What holds text grows with it (`scale_text`), distances do not: so a measure that follows
    text is read when a widget is built, never kept in a constant.
    """

    percent: int = 100

    base_px: float = 14
    secondary_px: float = 12.5
    title_px: float = 24
    heading_px: float = 16
    code_px: float = 13
    grid: int = 8
    radius: int = 8
    card_radius: int = 12
    text_column: int = 800
    rail_width: int = 188
    rail_narrow_width: int = 56
    list_width: int = 258
    list_narrow_width: int = 220
    narrow_below: int = 1000
    icon_px: int = 18
    control_height: int = 34

    @property
    def is_large(self) -> bool:
        """With text so large there is no room for a control beside a sentence in a narrow window: it stands below."""
        return self.percent >= _LARGE_PERCENT


METRICS = Metrics()
_USUAL = Metrics()
# How much of the growth of the text each takes: icons and columns need not become twice as large to be read with it.
_GROWTH = {
    **dict.fromkeys(("base_px", "secondary_px", "title_px", "heading_px", "code_px", "control_height"), 1.0),
    **dict.fromkeys(
        ("icon_px", "text_column", "rail_width", "list_width", "list_narrow_width", "rail_narrow_width"), 0.5
    ),
    "narrow_below": 0.6,
}
SANS_FAMILY = "Inter"
MONO_FAMILY = "JetBrains Mono"


def scale_text(percent: int) -> None:
    """Change the size of all text. Widgets that are there keep what they were built with."""
    METRICS.percent = percent
    for name, share in _GROWTH.items():
        usual = getattr(_USUAL, name)
        grown = usual * (1 + (percent / 100 - 1) * share)
        setattr(METRICS, name, round(grown) if isinstance(usual, int) else grown)


def px(usual: float) -> int:
    """A height, or another measure that text has to fit into, at the size of text in use."""
    return round(usual * METRICS.percent / 100)


def icon_px(usual: float) -> int:
    """The size of an icon beside text: it grows half as much as the text."""
    return round(usual * METRICS.icon_px / _USUAL.icon_px)


def contrast(one: str, other: str) -> float:
    """The WCAG contrast ratio of two "#rrggbb" colours, 1 to 21."""
    bright, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


def mixed(one: str, other: str, share: float) -> str:
    """`one` with `share` (0 to 1) of `other` in it."""
    pairs = zip(_channels(one), _channels(other), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in pairs)


def _channels(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _luminance(colour: str) -> float:
    # Relative luminance, WCAG 2.2 definition (read 2026-11).
    red, green, blue = (_linear(channel / 255) for channel in _channels(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4
