"""The bundled fonts are there and used."""

from PySide6.QtGui import QFontDatabase, QFontInfo
from PySide6.QtWidgets import QApplication

from hexalogue.ui import fonts
from hexalogue.ui.resources import resources_folder


def test_text_is_inter_and_code_is_jetbrains_mono(qapp: QApplication) -> None:
    fonts.load_first()
    fonts.load_later()

    assert QFontInfo(fonts.text_font()).family() == "Inter"
    assert QFontInfo(fonts.code_font()).family() == "JetBrains Mono"
    assert {"Regular", "Semi Bold", "Medium", "Bold", "Italic"} <= set(QFontDatabase.styles("Inter"))


def test_the_fonts_stay_small_and_carry_their_licences() -> None:
    folder = resources_folder() / "fonts"

    assert sum(path.stat().st_size for path in folder.iterdir()) < 3_000_000
    assert {path.name for path in folder.glob("*OFL.txt")} == {"Inter-OFL.txt", "JetBrainsMono-OFL.txt"}
