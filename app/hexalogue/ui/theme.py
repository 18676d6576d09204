"""Light and dark: the palette and the one style sheet of the application, built from the tokens."""

from dataclasses import replace

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from hexalogue.domain.settings import Appearance
from hexalogue.ui.fonts import load_first, text_font
from hexalogue.ui.resources import resources_folder
from hexalogue.ui.stylesheet import style_sheet
from hexalogue.ui.tokens import DARK, LIGHT, METRICS, Tokens, contrast, mixed, scale_text

READABLE = 4.5
_STEPS = 12
# For QApplication. Asked for later, `setStyle` makes a second style and hands out the type of the first: 4 ms.
FUSION = ("-style", "Fusion")


class Theme(QObject):
    """What the window looks like now. `changed` is emitted after palette and style sheet are in place.

    application: made with FUSION. Qt paints by our own palettes on that style: `setColorScheme` does nothing on a
    platform without a theme of its own (tried with Qt 6.11.3 on xcb and offscreen, 2026-11-21).
    """

    changed = Signal()

    def __init__(self, application: QApplication, appearance: Appearance = Appearance.SYSTEM) -> None:
        super().__init__(application)
        self._application = application
        self._appearance = appearance
        self._system = application.palette()
        load_first()
        application.setFont(text_font())
        self._tokens = self._chosen()
        self._apply()
        application.styleHints().colorSchemeChanged.connect(self._follow_system)

    @property
    def tokens(self) -> Tokens:
        """The colours in use."""
        return self._tokens

    @property
    def appearance(self) -> Appearance:
        """What the person chose."""
        return self._appearance

    def use(self, appearance: Appearance) -> None:
        """Change to this appearance at once. The same one again changes nothing."""
        if appearance != self._appearance:
            self._appearance = appearance
            self._refresh()

    def use_text(self, percent: int) -> bool:
        """Change the size of all text. Returns whether it changed: then the window has to be built anew."""
        if percent == METRICS.percent:
            return False
        scale_text(percent)
        self._application.setFont(text_font())
        self._apply()
        return True

    def _follow_system(self) -> None:
        # Only without our palette does Qt tell what the system's colours are now.
        self._application.setPalette(QPalette())
        self._system = self._application.palette()
        self._tokens = self._chosen()
        self._apply()
        self.changed.emit()

    def _refresh(self) -> None:
        tokens = self._chosen()
        if tokens != self._tokens:
            self._tokens = tokens
            self._apply()
            self.changed.emit()

    def _chosen(self) -> Tokens:
        scheme = self._application.styleHints().colorScheme()
        base = DARK if wants_dark(self._appearance, scheme, self._system) else LIGHT
        if scheme == Qt.ColorScheme.Unknown:
            return base  # a platform without a theme has no accent either, only Fusion's default
        return with_accent(base, self._system.color(QPalette.ColorRole.Accent).name())

    def _apply(self) -> None:
        self._application.setPalette(palette_of(self._tokens))
        names = ("combo-dark.svg", "check-dark.svg") if self._tokens.is_dark else ("combo-light.svg", "check.svg")
        arrow, check = ((resources_folder() / "icons" / name).as_posix() for name in names)
        self._application.setStyleSheet(style_sheet(self._tokens, arrow, check))


def wants_dark(appearance: Appearance, scheme: Qt.ColorScheme, system: QPalette) -> bool:
    """Whether the window is dark. Where the system does not say, its window colour does."""
    if appearance != Appearance.SYSTEM:
        return appearance == Appearance.DARK
    if scheme != Qt.ColorScheme.Unknown:
        return scheme == Qt.ColorScheme.Dark
    return system.color(QPalette.ColorRole.Window).lightness() < system.color(QPalette.ColorRole.WindowText).lightness()


def with_accent(tokens: Tokens, accent: str) -> Tokens:
    """The tokens with another accent, moved towards black or white until it can be read on every background."""
    backs = (tokens.panel, tokens.surface, tokens.raised)
    end = "#ffffff" if tokens.is_dark else "#000000"
    shades = [mixed(accent, end, step / _STEPS) for step in range(_STEPS + 1)]
    readable = [shade for shade in shades if all(contrast(shade, back) >= READABLE for back in backs)]
    chosen = readable[0]  # the last shade is black or white itself, so there always is one
    hover = mixed(chosen, end, 0.15)
    return replace(tokens, accent=chosen, accent_hover=hover, accent_text=_text_on(chosen), focus=chosen)


def palette_of(tokens: Tokens) -> QPalette:
    """Fusion's palette in these colours, for what the style sheet does not reach."""
    role = QPalette.ColorRole
    colours = {
        role.Window: tokens.window,
        role.WindowText: tokens.text,
        role.Base: tokens.surface,
        role.AlternateBase: tokens.raised,
        role.Text: tokens.text,
        role.Button: tokens.raised,
        role.ButtonText: tokens.text,
        role.BrightText: tokens.danger,
        role.ToolTipBase: tokens.raised,
        role.ToolTipText: tokens.text,
        role.PlaceholderText: tokens.faint,
        role.Highlight: tokens.selection,
        role.HighlightedText: tokens.text,
        role.Accent: tokens.accent,
        role.Link: tokens.accent,
        role.LinkVisited: tokens.accent,
        role.Mid: tokens.border,
        role.Dark: tokens.border,
    }
    palette = QPalette()
    for name, colour in colours.items():
        palette.setColor(name, QColor(colour))
    for name in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, name, QColor(tokens.disabled))
    return palette


def _text_on(back: str) -> str:
    return max(("#ffffff", "#0b1220"), key=lambda front: contrast(front, back))
