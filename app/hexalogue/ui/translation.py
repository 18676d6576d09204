"""Which language the window speaks, and Qt's side of it: catalogues are loaded here and put behind `ui.language.say`.

Catalogues are `resources/translations/*.qm` (how they are made: docs/adr/0022-languages.md). English needs none, so
that a start in English loads nothing.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, Qt, QTranslator, Signal
from PySide6.QtWidgets import QApplication

from hexalogue.ui import fonts, language
from hexalogue.ui.resources import resources_folder

VARIABLE = "HEXALOGUE_LANGUAGE"
ENGLISH = "en"
PSEUDO = "pseudo"
SHIPPED = (ENGLISH, "de", "es", "fr", "ja", "zh_CN")
# All texts of ours stand in one context: the same words are the same everywhere.
CONTEXT = "hexalogue"
# Simplified Chinese is not what a reader of Traditional Chinese asks for, nor the other way round.
_CHINESE = {"zh": "zh_CN", "zh_CN": "zh_CN", "zh_SG": "zh_CN", "zh_Hans": "zh_CN"}


class Translation(QObject):
    """The language in use. `changed` is emitted after another one is in place: then texts are made anew.

    forced: a language that comes before the setting, as the environment names it; empty for none.
    can_show: whether there is a font for a language.
    """

    changed = Signal()

    def __init__(
        self, application: QApplication, *, forced: str = "", can_show: Callable[[str], bool] = fonts.can_show
    ) -> None:
        super().__init__(application)
        self._application = application
        self._forced = forced
        self._can_show = can_show
        self._translators: list[QTranslator] = []
        self._code = ENGLISH
        self._lacking = ""

    @property
    def code(self) -> str:
        """The language in use: one of SHIPPED, or PSEUDO."""
        return self._code

    @property
    def lacking(self) -> str:
        """The language that was asked for and has no font here, so that the window is English; usually empty."""
        return self._lacking

    def use(self, setting: str) -> None:
        """Speak this language, or the system's for an empty setting. The same one again changes nothing.

        A language without a font on this computer would be rows of boxes: English then.
        """
        asked = chosen(self._forced or setting, QLocale.system().uiLanguages)
        code = asked if self._can_show(asked) else ENGLISH
        self._lacking = asked if code != asked else ""
        if code != self._code:
            self._code = code
            self._replace()
            self.changed.emit()

    def close(self) -> None:
        """English again; nothing is told."""
        self._code = ENGLISH
        self._replace()

    def _replace(self) -> None:
        for translator in self._translators:
            self._application.removeTranslator(translator)
        self._translators = []
        is_pseudo = self._code == PSEUDO
        fonts.stand_in(self._code)
        self._application.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if is_pseudo else QLocale(self._code).textDirection()
        )
        QLocale.setDefault(QLocale.system() if self._code == ENGLISH else QLocale(self._code))
        if is_pseudo:
            from hexalogue.ui.pseudo import pseudo

            language.use(pseudo, is_from_right=True)
        elif self._code == ENGLISH:
            language.use(language.in_english)
        else:
            self._load(self._code)
            locale = QLocale(self._code)
            language.use(
                _looked_up,
                figures_of(locale),
                is_from_right=locale.textDirection() is Qt.LayoutDirection.RightToLeft,
            )

    def _load(self, code: str) -> None:
        qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        ours = str(resources_folder() / "translations")
        for name, folder in ((f"qtbase_{code}", qt), (f"hexalogue_{code}", ours)):
            translator = QTranslator(self)
            # Qt's own words (of its file dialog, say) may be missing in a packaged application: ours are not.
            if translator.load(name, folder):
                self._application.installTranslator(translator)
                self._translators.append(translator)


def figures_of(locale: QLocale) -> language.Figures:
    """How a language writes numbers; Spanish has no mark in numbers of four digits."""
    from_ten_thousand = locale.toString(1000).isdigit()
    return language.Figures(locale.decimalPoint(), locale.groupSeparator(), 10_000 if from_ten_thousand else 1000)


def chosen(setting: str, system: Sequence[str] | Callable[[], Sequence[str]]) -> str:
    """The language for a setting; for an empty one the first of the system's that is shipped, else English.

    system: as in “de-DE”, best first; called only where it is needed.
    """
    if setting:
        return setting if setting in (*SHIPPED, PSEUDO) else ENGLISH
    for name in system() if callable(system) else system:
        found = _shipped(name.replace("-", "_"))
        if found:
            return found
    return ENGLISH


def _shipped(name: str) -> str:
    parts = name.split("_")
    if parts[0] == "zh":
        return _CHINESE.get("_".join(parts[:2]), "")
    return parts[0] if parts[0] in SHIPPED else ""


def _looked_up(text: str, count: int) -> str:
    return QCoreApplication.translate(CONTEXT, text, None, count)
