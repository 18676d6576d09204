"""The one style sheet. Widgets are addressed by class and by the dynamic property `role`, never by place."""

from dataclasses import asdict

from hexalogue.ui.tokens import METRICS, Tokens, mixed, px

# Roles of labels: title, heading, strong, muted, faint, group, danger, warning, local, self_hosted, third_party, key.
# Roles of frames: panel, card, strip, drop.   Roles of buttons: plain, primary, quiet, danger, icon, rail, link,
# hint (a link among many, which shows itself under the pointer).
_SHEET = """
QWidget {{ color: {text}; font-family: "Inter", "Sans Serif"; font-size: {base_px}px; }}
QMainWindow, QDialog {{ background: {surface}; }}
QToolTip {{ background: {raised}; color: {text}; border: 1px solid {border}; padding: 4px 8px; }}

QLabel {{ background: transparent; }}
QLabel[role="title"] {{ font-size: {title_px}px; font-weight: 600; }}
QLabel[role="heading"] {{ font-size: {heading_px}px; font-weight: 600; }}
QLabel[role="strong"] {{ font-weight: 600; }}
QLabel[role="muted"] {{ color: {muted}; font-size: {secondary_px}px; }}
QLabel[role="faint"] {{ color: {faint}; font-size: {secondary_px}px; }}
QLabel[role="danger"] {{ color: {danger}; font-size: {secondary_px}px; }}
QLabel[role="warning"] {{ color: {warning}; font-size: {secondary_px}px; }}
QLabel[role="key"] {{ background: {raised}; border: 1px solid {border}; border-radius: 6px; padding: 2px 8px;
  font-size: {secondary_px}px; }}
QLabel[role="local"] {{ color: {local}; font-size: {secondary_px}px; }}
QLabel[role="self_hosted"] {{ color: {self_hosted}; font-size: {secondary_px}px; }}
QLabel[role="third_party"] {{ color: {third_party}; font-size: {secondary_px}px; }}

QLabel[role="chip"] {{ color: {muted}; font-size: {secondary_px}px; border: 1px solid {border}; border-radius: 6px;
  padding: 0 6px; }}

QFrame[role="panel"] {{ background: {panel}; border: none; }}
QFrame[role="page"] {{ background: {surface}; border: none; }}
QFrame[role="card"] {{ background: {raised}; border: 1px solid {border}; border-radius: {card_radius}px; }}
QFrame[role="drop"] {{ background: {bubble}; border: 1px dashed {accent}; border-radius: {card_radius}px; }}
QFrame[role="strip"] {{ background: {raised}; border: 1px solid {border}; border-radius: {radius}px; }}
QFrame[role="status"] {{ background: {panel}; border: none; border-top: 1px solid {border}; }}
QFrame[role="line"] {{ background: {border}; border: none; }}

QPushButton, QToolButton {{ background: transparent; border: 1px solid transparent; border-radius: {radius}px; }}
QPushButton {{ padding: 0 14px; min-height: {button_inner}px; }}
QPushButton[role="plain"] {{ border-color: {border}; background: {surface}; }}
QPushButton[role="plain"]:hover, QPushButton[role="quiet"]:hover {{ background: {hover}; }}
QPushButton[role="plain"]:pressed, QPushButton[role="quiet"]:pressed {{ background: {selected}; }}
QPushButton[role="primary"] {{ background: {accent}; color: {accent_text}; font-weight: 600; }}
QPushButton[role="primary"]:hover {{ background: {accent_hover}; }}
QPushButton[role="danger"] {{ border-color: {border}; background: {surface}; color: {danger}; }}
QPushButton[role="danger"]:hover {{ background: {hover}; }}
QPushButton[role="link"] {{ color: {accent}; padding: 0 4px; min-height: {link_inner}px; font-size: {secondary_px}px; }}
QFrame[role="tabs"] {{ background: {raised}; border: 1px solid {border}; border-radius: {radius}px; }}
QPushButton[role="tab"] {{ border-radius: 6px; padding: 0 14px; min-height: {tab_inner}px; color: {muted}; }}
QPushButton[role="tab"]:hover {{ background: {hover}; }}
QPushButton[role="tab"]:checked {{ background: {selected}; color: {text}; font-weight: 600; }}
QPushButton[role="tab"]:focus {{ padding: 0 13px; min-height: {tab_focus_inner}px; }}
QTableView {{ background: {surface}; border: 1px solid {border}; border-radius: {radius}px; outline: none;
  selection-background-color: {selected}; selection-color: {text}; }}
QTableView:focus {{ border: 2px solid {focus}; }}
QTableView::item {{ padding: 0 8px; border: none; }}
QTableView::item:hover {{ background: {hover}; }}
QTableView::item:selected {{ background: {selected}; color: {text}; }}
QHeaderView {{ background: transparent; }}
QHeaderView::section {{ background: {raised}; color: {muted}; border: none; border-bottom: 1px solid {border};
  padding: 6px 8px; font-size: {secondary_px}px; }}
QHeaderView::section:vertical {{ border-bottom: none; border-right: 1px solid {border}; }}
QTableCornerButton::section {{ background: {raised}; border: none; border-bottom: 1px solid {border}; }}
QAbstractScrollArea::corner {{ background: transparent; border: none; }}
QListView[role="popup"] {{ background: {raised}; border: 1px solid {border}; padding: 4px; color: {text}; }}
QListView[role="popup"]::item {{ padding: 4px 8px; border-radius: 6px; color: {text}; }}
QListView[role="popup"]::item:selected {{ background: {selected}; }}
QListView[role="inset"] {{
  background: {surface}; border: 1px solid {border}; border-radius: {radius}px; padding: 4px; }}
QListView[role="inset"]::item {{ padding: 4px 8px; border-radius: 6px; color: {text}; }}
QListView[role="inset"]::item:hover {{ background: {hover}; }}
QListView[role="inset"]::item:selected {{ background: {selected}; }}
QListView[role="inset"]:focus {{ border: 2px solid {focus}; padding: 3px; }}
QPushButton:disabled {{ color: {disabled}; border-color: {border}; background: {raised}; }}
QPushButton:focus, QToolButton:focus {{ border: 2px solid {focus}; }}
QPushButton:focus {{ padding: 0 13px; min-height: {button_focus_inner}px; }}
QPushButton[role="primary"]:focus {{ border: 2px solid {text}; }}
QPushButton[role="link"]:focus {{ padding: 0 3px; min-height: {link_focus_inner}px; }}
QPushButton[role="hint"] {{ color: {muted}; padding: 0 4px; min-height: {link_inner}px; font-size: {secondary_px}px; }}
QPushButton[role="hint"]:hover {{ color: {accent}; text-decoration: underline; }}
QPushButton[role="hint"]:focus {{ padding: 0 3px; min-height: {link_focus_inner}px; }}
QToolButton[role="icon"]:hover {{ background: {hover}; }}
QToolButton[role="icon"]:pressed, QToolButton[role="icon"]:checked {{ background: {selected}; }}
QPushButton::menu-indicator, QToolButton::menu-indicator {{ image: none; width: 0; }}

QLineEdit, QPlainTextEdit, QSpinBox, QDoubleSpinBox, QComboBox {{
  background: {surface}; border: 1px solid {border}; border-radius: {radius}px; padding: 0 10px;
  min-height: {button_inner}px; selection-background-color: {selection}; selection-color: {text}; }}
QLineEdit, QPlainTextEdit, QTextEdit {{ placeholder-text-color: {faint}; }}
QPlainTextEdit {{ padding: 6px 8px; }}
QPlainTextEdit[role="code"] {{ font-family: "JetBrains Mono", "monospace"; font-size: {small_code_px}px; }}
QLineEdit:hover, QPlainTextEdit:hover, QSpinBox:hover, QDoubleSpinBox:hover, QComboBox:hover {{
  border-color: {field_hover}; }}
QLineEdit:focus, QPlainTextEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus, QComboBox:focus {{
  border: 2px solid {focus}; padding: 0 9px; min-height: {button_focus_inner}px; }}
QPlainTextEdit:focus {{ padding: 5px 7px; }}
*[invalid="true"], QLineEdit[invalid="true"]:focus, QPlainTextEdit[invalid="true"]:focus {{
  border-color: {danger}; }}
QSpinBox::up-button, QSpinBox::down-button, QDoubleSpinBox::up-button, QDoubleSpinBox::down-button {{ width: 0; }}
QComboBox::drop-down {{ border: none; width: 28px; }}
QComboBox::down-arrow {{ image: url("{chevron}"); width: {chevron_px}px; height: {chevron_px}px; }}
QComboBox QAbstractItemView {{ background: {raised}; border: 1px solid {border}; padding: 4px; outline: none;
  selection-background-color: {selected}; selection-color: {text}; }}

QCheckBox {{ spacing: 8px; min-height: {tab_inner}px; }}
QCheckBox::indicator {{ width: {check_px}px; height: {check_px}px; background: {surface}; border: 1px solid {faint};
  border-radius: 4px; }}
QCheckBox::indicator:hover, QCheckBox::indicator:checked {{ border-color: {accent}; }}
QCheckBox::indicator:checked {{ image: url("{check}"); }}
QCheckBox::indicator:focus {{ border: 2px solid {focus}; width: {check_focus_px}px; height: {check_focus_px}px; }}
QCheckBox:disabled {{ color: {disabled}; }}

QListView {{ background: transparent; border: none; outline: none; }}
QScrollArea, QScrollArea > QWidget > QWidget {{ background: transparent; border: none; }}
QScrollBar:vertical {{ background: transparent; width: 10px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 0; }}
QScrollBar::handle {{ background: {scroll}; border-radius: 3px; margin: 2px; }}
QScrollBar::handle:vertical {{ min-height: 32px; }}
QScrollBar::handle:horizontal {{ min-width: 32px; }}
QScrollBar::handle:hover {{ background: {faint}; }}
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {{
  background: none; border: none; width: 0; height: 0; }}

QProgressBar {{ background: {track}; border: none; border-radius: 3px; max-height: 6px; min-height: 6px; }}
QProgressBar::chunk {{ background: {accent}; border-radius: 3px; }}

QMenu {{ background: {raised}; border: 1px solid {border}; border-radius: {radius}px; padding: 4px; }}
QMenu::item {{ padding: 6px 24px 6px 12px; border-radius: 6px; }}
QMenu::item:disabled {{ color: {disabled}; background: transparent; }}
QMenu::item:selected:enabled {{ background: {selected}; }}
QMenu::separator {{ height: 1px; background: {border}; margin: 4px 8px; }}
"""


def style_sheet(tokens: Tokens, chevron: str = "", check: str = "") -> str:
    """The sheet in these colours. chevron: path of the arrow of combo boxes, check: of the mark of check boxes; none is
    drawn without.
    """
    measures = {name: f"{value:g}" for name, value in asdict(METRICS).items()}
    return _SHEET.format(
        **(asdict(tokens) | measures),
        field_hover=mixed(tokens.border, tokens.faint, 0.5),
        scroll=mixed(tokens.border, tokens.faint, 0.2),
        track=mixed(tokens.border, tokens.surface, 0.2),
        button_inner=METRICS.control_height - 2,
        button_focus_inner=METRICS.control_height - 4,
        link_inner=px(20),
        tab_inner=px(26),
        tab_focus_inner=px(26) - 2,
        link_focus_inner=px(20) - 2,
        small_code_px=px(12),
        chevron=chevron,
        check=check,
        chevron_px=px(14),
        check_px=px(16),
        check_focus_px=px(16) - 2,
    )
