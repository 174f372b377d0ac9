"""The style sheet of a theme: what the palette cannot say, sized by the type so that 200 % needs nothing of its own.

Widgets choose a look by dynamic properties: ``look`` (primary, quiet, link, chip, card, field, pane, section, …) and
``tone`` (muted, danger, warning, success, title, heading, caption). ``wrong`` marks a field whose text cannot be kept.
"""

from __future__ import annotations

from string import Template
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from netzdesk.ui.theme_tokens import Tokens

_SHEET = Template("""
QToolTip { background: $raised; color: $text; border: 1px solid $border; padding: ${xs}px ${s}px; }
QMainWindow, QDialog { background: $window; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QLabel { background: transparent; }
QLabel[tone="muted"], QLabel[tone="caption"] { color: $muted; }
QLabel[tone="danger"] { color: $danger; }
QLabel[tone="warning"] { color: $warning; }
QLabel[tone="success"] { color: $success; }
QLabel[tone="title"] { font-size: ${title}px; font-weight: bold; }
QLabel[tone="heading"] { font-size: ${heading}px; font-weight: bold; }

QMenuBar { background: $window; border: none; }
QMenuBar::item { padding: ${xs}px ${s}px; margin: 1px; border-radius: ${xs}px; background: transparent; }
QMenuBar::item:selected { background: $hover; }
QMenu { background: $raised; border: 1px solid $border; padding: ${xs}px 0; }
QMenu::item { padding: ${xs}px ${xl}px ${xs}px ${l}px; }
QMenu::item:selected { background: $accent; color: $on_accent; }
QMenu::item:disabled { color: $disabled; }
QMenu::icon { padding-left: ${s}px; }
QMenu::separator { height: 1px; background: $line; margin: ${xs}px ${s}px; }
QMenu::indicator { width: ${icon}px; height: ${icon}px; padding-left: ${s}px; }

QToolButton[look="quiet"], QPushButton[look="quiet"] {
  background: transparent; border: 2px solid transparent; border-radius: ${r}px; padding: ${xs}px ${s}px; }
QToolButton[look="quiet"]:hover, QPushButton[look="quiet"]:hover { background: $hover; }
QToolButton[look="quiet"]:pressed, QToolButton[look="quiet"]:checked,
QPushButton[look="quiet"]:pressed { background: $accent_soft; }
QToolButton[look="quiet"]:disabled { color: $disabled; }
QToolButton[look="quiet"]:focus, QPushButton[look="quiet"]:focus { border-color: $focus; }
QToolButton::menu-indicator { image: none; }
QToolButton[look="section"] { background: transparent; border: 2px solid transparent; border-radius: ${r}px;
  padding: ${xs}px ${s}px ${xs}px 0; font-weight: bold; }
QToolButton[look="section"]:hover { background: $hover; }
QToolButton[look="section"]:focus { border-color: $focus; }
QToolButton[look="step"] { background: $raised; border: 1px solid $border; border-radius: ${r}px;
  padding: ${xs}px ${s}px; }
QToolButton[look="step"]:hover { background: $hover; }
QToolButton[look="step"]:focus { border: 2px solid $focus; padding: ${xs_1}px ${s_1}px; }
QToolButton[look="step"]:disabled { color: $disabled; border-color: $line; }
QToolButton[look="clear"] { background: transparent; border: none; border-radius: ${r}px; padding: 0; }
QToolButton[look="clear"]:hover { background: $hover; }
QToolButton[look="button"][popupMode="2"], QPushButton[menu="true"] { padding-right: ${xl}px; }
QToolButton[look="button"]::menu-indicator, QPushButton::menu-indicator { image: url("$icons/chevron-down-$name.svg");
  subcontrol-origin: padding; subcontrol-position: right center; right: ${s}px;
  width: ${tiny_icon}px; height: ${tiny_icon}px; }

QPushButton, QToolButton, QCheckBox, QRadioButton, QTabBar { outline: none; }
QPushButton, QToolButton[look="button"] { background: $raised; border: 1px solid $border; border-radius: ${r}px;
  padding: ${xs}px ${m}px; min-height: ${line_height}px; }
QPushButton:hover, QToolButton[look="button"]:hover { background: $hover; }
QPushButton:pressed, QToolButton[look="button"]:pressed { background: $accent_soft; }
QPushButton:focus, QToolButton[look="button"]:focus { border: 2px solid $focus; padding: ${xs_1}px ${m_1}px; }
QPushButton:disabled { color: $disabled; border-color: $line; background: $window; }
QPushButton[look="quiet"]:disabled, QPushButton[look="link"]:disabled { background: transparent;
  border-color: transparent; }
QPushButton[look="primary"] { background: $accent; color: $on_accent; border-color: $accent; font-weight: bold; }
QPushButton[look="primary"]:hover { border-color: $text; }
QPushButton[look="primary"]:focus { border: 2px solid $text; }
QPushButton[look="primary"]:disabled { background: $hover; color: $disabled; border-color: $line; }
QPushButton[look="danger"] { color: $danger; border-color: $danger; }
QPushButton[look="link"] { background: transparent; border: 2px solid transparent; color: $link; padding: 0 ${xs}px;
  text-align: left; }
QPushButton[look="link"]:disabled { color: $disabled; }
QPushButton[look="link"]:hover { text-decoration: underline; }
QPushButton[look="link"]:focus { border-color: $focus; border-radius: ${xs}px; }
QPushButton[look="chip"] { background: $accent_soft; color: $text; border: 1px solid $accent; border-radius:
  ${chip}px;
  padding: 0 ${s}px; }
QPushButton[look="chip"]:focus { border: 2px solid $focus; }
QPushButton[look="field"] { background: $surface; color: $hint; text-align: left; padding: ${xs}px ${s}px; }
QPushButton[look="big"] { text-align: left; padding: ${m}px ${l}px; font-size: ${heading}px; }
QPushButton[look="big"][main="true"] { background: $accent_soft; border: 1px solid $accent; font-weight: bold; }
QPushButton[look="big"]:focus { border: 2px solid $focus; }

QLineEdit, QTextEdit, QPlainTextEdit, QSpinBox, QDoubleSpinBox, QDateEdit, QDateTimeEdit, QTimeEdit, QComboBox {
  background: $surface; border: 1px solid $border; border-radius: ${r}px; padding: ${xs}px ${s}px;
  selection-background-color: $accent; selection-color: $on_accent; min-height: ${line_height}px; }
QLineEdit, QTextEdit, QPlainTextEdit { placeholder-text-color: $hint; }
QLineEdit:focus, QTextEdit:focus, QPlainTextEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus, QDateEdit:focus,
QDateTimeEdit:focus, QTimeEdit:focus, QComboBox:focus { border: 2px solid $focus; padding: ${xs_1}px ${s_1}px; }
QListView, QTreeView, QComboBox, QMenu, QTabBar { icon-size: ${symbol}px; }
QLineEdit:disabled, QTextEdit:disabled, QComboBox:disabled, QLineEdit[readOnly="true"] { background: $window;
  border-color: $line; color: $muted; }
QLabel:disabled { color: $muted; }
QLineEdit[wrong="true"], QPlainTextEdit[wrong="true"], QComboBox[wrong="true"] { border: 2px solid $danger; }
QComboBox::drop-down, QDateEdit::drop-down, QDateTimeEdit::drop-down { border: none; width: ${xl}px; }
QComboBox::down-arrow, QDateEdit::down-arrow, QDateTimeEdit::down-arrow { image: url("$icons/chevron-down-$name.svg");
  width: ${small_icon}px; height: ${small_icon}px; }
QSpinBox, QDoubleSpinBox, QTimeEdit { padding-right: ${xl}px; }
QSpinBox::up-button, QDoubleSpinBox::up-button, QTimeEdit::up-button { border: none; width: ${xl}px;
  subcontrol-position: top right; }
QSpinBox::down-button, QDoubleSpinBox::down-button, QTimeEdit::down-button { border: none; width: ${xl}px;
  subcontrol-position: bottom right; }
QSpinBox::up-arrow, QDoubleSpinBox::up-arrow, QTimeEdit::up-arrow { image: url("$icons/chevron-up-$name.svg");
  width: ${tiny_icon}px; height: ${tiny_icon}px; }
QSpinBox::down-arrow, QDoubleSpinBox::down-arrow, QTimeEdit::down-arrow { image: url("$icons/chevron-down-$name.svg");
  width: ${tiny_icon}px; height: ${tiny_icon}px; }
QComboBox { combobox-popup: 0; }
QComboBox QAbstractItemView { background: $raised; border: 1px solid $border; outline: 0;
  selection-background-color: $accent; selection-color: $on_accent; }

QCheckBox, QRadioButton { spacing: ${s}px; padding: 2px; border: 2px solid transparent; border-radius: ${xs}px;
  background: transparent; }
QCheckBox:focus, QRadioButton:focus { border-color: $focus; }
QCheckBox::indicator, QRadioButton::indicator { width: ${icon}px; height: ${icon}px; }
QCheckBox::indicator:unchecked { image: url("$icons/box-$name.svg"); }
QCheckBox::indicator:checked { image: url("$icons/box-checked-$name.svg"); }
QCheckBox::indicator:indeterminate { image: url("$icons/box-partly-$name.svg"); }
QRadioButton::indicator:unchecked { image: url("$icons/round-$name.svg"); }
QRadioButton::indicator:checked { image: url("$icons/round-checked-$name.svg"); }
QListView::indicator, QTreeView::indicator { width: ${icon}px; height: ${icon}px; }
QMenu::indicator:non-exclusive:checked, QListView::indicator:checked, QTreeView::indicator:checked { image:
  url("$icons/box-checked-$name.svg"); }
QMenu::indicator:non-exclusive:unchecked, QListView::indicator:unchecked, QTreeView::indicator:unchecked { image:
  url("$icons/box-$name.svg"); }
QListView::indicator:indeterminate { image: url("$icons/box-partly-$name.svg"); }
QMenu::indicator:exclusive:checked { image: url("$icons/round-checked-$name.svg"); }
QMenu::indicator:exclusive:unchecked { image: url("$icons/round-$name.svg"); }
QMenu::right-arrow { image: url("$icons/chevron-right-$name.svg"); width: ${small_icon}px; height: ${small_icon}px;
  right: ${s}px; }
QMenu::indicator:non-exclusive:checked:selected, QListView::indicator:checked:selected { image:
  url("$icons/box-checked-chosen-$name.svg"); }
QMenu::indicator:non-exclusive:unchecked:selected, QListView::indicator:unchecked:selected { image:
  url("$icons/box-chosen-$name.svg"); }
QListView::indicator:indeterminate:selected { image: url("$icons/box-partly-chosen-$name.svg"); }
QMenu::indicator:exclusive:checked:selected { image: url("$icons/round-checked-chosen-$name.svg"); }
QMenu::indicator:exclusive:unchecked:selected { image: url("$icons/round-chosen-$name.svg"); }
QMenu::right-arrow:selected { image: url("$icons/chevron-right-chosen-$name.svg"); }
QGroupBox { border: none; margin-top: ${xl}px; padding: 0; font-weight: bold; }
QGroupBox::title { subcontrol-origin: margin; subcontrol-position: top left; padding: 0; }

QTabWidget::pane { border: none; border-top: 1px solid $line; background: transparent; }
QTabBar { background: transparent; border: none; qproperty-drawBase: 0; }
QTabBar::tab { background: transparent; color: $muted; padding: ${s}px ${m}px; margin: 0 1px 0 0; border: 2px
  solid transparent;
  border-bottom: 3px solid transparent; }
QTabBar::tab:hover { color: $text; background: $hover; }
QTabBar::tab:selected { color: $text; font-weight: bold; border-bottom: 3px solid $accent; }
QTabBar::tab:focus { border: 2px solid $focus; border-bottom: 3px solid $focus; }
QTabBar QToolButton { background: $raised; border: 1px solid $border; }

QAbstractItemView { background: $surface; alternate-background-color: $window; border: 1px solid $line; outline: 0;
  selection-background-color: $accent; selection-color: $on_accent; }
QAbstractItemView:focus { border: 1px solid $focus; }
QTableView { gridline-color: $line; border-radius: 0; }
QTableView::item { padding: 0 ${s}px; border: none; border-bottom: 1px solid $line; }
QCalendarWidget QTableView { border: none; }
QCalendarWidget QTableView::item { padding: 0; border: none; }
QTableView::item:selected { background: $accent; color: $on_accent; border-bottom: 1px solid $accent; }
QTableView::item:selected:focus { border: 1px solid $on_accent; }
QHeaderView { background: $surface; border: none; }
QHeaderView::section { background: $surface; color: $muted; border: none; border-bottom: 1px solid $border;
  padding: ${xs}px ${xs}px ${xs}px ${s_3}px; font-weight: bold; }
QHeaderView::section:hover { background: $hover; color: $text; }
QHeaderView::up-arrow { image: url("$icons/chevron-up-$name.svg"); width: ${tiny_icon}px; }
QHeaderView::down-arrow { image: url("$icons/chevron-down-$name.svg"); width: ${tiny_icon}px; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QTableCornerButton::section { background: $surface; border: none; }
QListView::item { padding: ${xs}px ${s}px; }
QListView[wordWrap="true"] { padding: 0 ${xs}px; }
QListView[wordWrap="true"]::item { padding: ${xs}px 0; }
QListView[look="side"] { background: $window; border: 2px solid transparent; }
QListView[look="side"]:focus { border: 2px solid $focus; border-radius: ${r}px; }
QListView[look="side"]::item { padding: ${xs}px ${s}px; border-radius: ${r}px; margin: 1px ${xs}px; }
QListView[look="side"]::item:hover { background: $hover; }
QListView[look="side"]::item:selected { background: $accent; color: $on_accent; }
QListView[look="side"]::item:disabled { color: $muted; background: transparent; }
QListView[look="results"]::item { padding: ${xs}px ${s}px; }

QFrame[look="pane"] { background: $surface; border: none; }
QFrame[look="card"] { background: $surface; border: 1px solid $line; border-radius: ${card}px; }
QFrame[look="notice"] { background: $accent_soft; border: 1px solid $accent; border-radius: ${r}px; }
QFrame[look="popup"] { background: $raised; border: 1px solid $border; border-radius: ${card}px; }
QFrame[look="rule"] { background: $line; border: none; max-height: 1px; min-height: 1px; }
QWidget[look="surface"] { background: $surface; }
QScrollArea { background: transparent; border: none; }
QScrollArea > QWidget > QWidget[look="plain"] { background: transparent; }
QScrollArea[look="page"] { background: $window; }
QScrollArea:focus { border: 1px solid $focus; }
QSplitter::handle { background: $line; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QSplitter::handle:hover { background: $accent; }
QStatusBar { background: $window; border-top: 1px solid $line; }
QStatusBar::item { border: none; }
QProgressBar { background: $hover; border: 1px solid $border; border-radius: ${xs}px; text-align: center; color:
  $text; }
QProgressBar::chunk { background: $accent_soft; border-right: 2px solid $accent; border-radius: ${xs}px; }

QScrollBar:vertical { background: transparent; width: ${bar}px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: ${bar}px; margin: 0; }
QScrollBar::handle { background: $border; border-radius: ${handle}px; margin: 2px; }
QScrollBar::handle:vertical { min-height: ${xl}px; }
QScrollBar::handle:horizontal { min-width: ${xl}px; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page { background: transparent;
  width: 0; height: 0; border: none; }
""")


def sheet(tokens: Tokens, type_pixels: int, icons: str, name: str) -> str:
    """The style sheet for these colours and this height of type; ``icons`` is the folder of the small pictures."""
    unit = type_pixels / 14
    sizes = {
        "xs": 4, "s": 8, "m": 14, "l": 20, "xl": 26, "r": 5, "chip": 10, "card": 8, "bar": 10, "handle": 3,
        "icon": 16, "symbol": 17, "small_icon": 14, "tiny_icon": 10, "title": 22, "heading": 16, "line_height": 20,
    }  # fmt: skip
    scaled = {key: max(1, round(size * unit)) for key, size in sizes.items()}
    scaled |= {f"{key}_1": scaled[key] - 1 for key in ("xs", "s", "m")}
    scaled["s_3"] = scaled["s"] + 3
    colours = tokens._asdict()
    return _SHEET.substitute(**colours, **scaled, icons=icons, name=name)
