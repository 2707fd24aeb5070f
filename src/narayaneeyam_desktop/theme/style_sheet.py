"""The one style sheet. Widgets say what they are by properties (`role`, `tone`, `invalid`); nothing else sets a style sheet."""

from __future__ import annotations

from collections.abc import Callable
from string import Template

from narayaneeyam_desktop.theme.colours import Colours
from narayaneeyam_desktop.theme.icon_files import icon_file

_SHEET = Template("""
QToolTip { color: $ink; background: $card; border: 1px solid $line; padding: $p4; }
QLabel { background: transparent; }
QLabel[role="title"] { font-size: $title; font-weight: 600; }
QLabel[role="heading"] { font-weight: 600; }
QLabel[role="emptyHeading"] { font-weight: 600; border: 2px solid transparent; border-radius: $p5; padding: $p4; }
QLabel[role="emptyHeading"]:focus { border-color: $leaf_text; }
QLabel[role="small"] { font-size: $small; }
QLabel[role="muted"] { color: $muted; }
QLabel[role="label"] { font-size: $small; color: $muted; }
QLabel[role="problem"] { font-size: $small; color: $red; }
QLabel[role="hint"] { font-size: $small; color: $muted; }
QLabel[role="amount"] { font-size: $amount; font-weight: 600; }
QLabel[role="brand"] { font-weight: 600; color: $leaf_text; }
QLabel[role="brandSmall"] { font-size: $small; font-weight: 600; color: $leaf_text; }
QLabel[role="motto"] { font-size: $tiny; color: $muted; }
QLabel[role="key"] { font-size: $small; font-weight: 600; }
QLabel[role="keyOfNothing"] { font-size: $small; color: $muted; }
QLabel[role="keyText"] { font-size: $small; color: $muted; }
QLabel[role="initials"] { font-size: $small; color: $on_leaf; background: $leaf; border-radius: $round28; }
QLabel[role="recoveryCode"] { font-size: $title; font-weight: 600; background: $quiet; border-radius: $p6; padding: $p16; }
QLabel[role="bigInitials"] { color: $on_leaf; background: $leaf; border-radius: $round40; }

QLabel[role="pill"] { font-size: $tiny; padding: $p2 $p8; border-radius: $p9; color: $ink; background: $quiet; }
QLabel[role="pill"][tone="leaf"] { color: $leaf_text; background: $tint; }
QLabel[role="pill"][tone="amber"] { color: $amber; background: $amber_ground; }
QLabel[role="pill"][tone="red"] { color: $red; background: $red_ground; }
QLabel[role="pill"][tone="blue"] { color: $blue; background: $blue_ground; }

QFrame[role="card"] { background: $card; border: 1px solid $line; border-radius: $p8; }
QFrame[role="topBar"] { background: $card; border: 0; border-bottom: 1px solid $line; }
QFrame[role="footer"] { background: $card; border: 0; border-top: 1px solid $line; }
QFrame[role="sideBar"] { background: $card; border: 0; border-right: 1px solid $line; }
QFrame[role="rule"] { background: $line; border: 0; max-height: 1px; min-height: 1px; }
QFrame[role="banner"] { border: 0; border-radius: $p6; background: $quiet; }
QFrame[role="banner"][tone="leaf"] { background: $tint; }
QFrame[role="banner"][tone="amber"] { background: $amber_ground; }
QFrame[role="banner"][tone="red"] { background: $red_ground; }
QFrame[role="banner"][tone="blue"] { background: $blue_ground; }
QFrame[role="banner"] QLabel { color: $ink; }
QFrame[role="banner"][tone="leaf"] QLabel { color: $leaf_text; }
QFrame[role="banner"][tone="amber"] QLabel { color: $amber; }
QFrame[role="banner"][tone="red"] QLabel { color: $red; }
QFrame[role="banner"][tone="blue"] QLabel { color: $blue; }
QFrame[role="messageBar"] { background: $ink; border: 0; border-radius: $p8; }
QFrame[role="messageBar"] QLabel { color: $card; }
QFrame[role="messageBar"] QPushButton { background: transparent; border: 0; color: $card; font-weight: 600;
    text-decoration: underline; }
QFrame[role="messageBar"] QPushButton:focus { border: 1px solid $card; }

QLineEdit, QPlainTextEdit, QComboBox, QDateEdit, QSpinBox {
    background: $field; color: $ink; border: 1px solid $field_line; border-radius: $p5; padding: 0 $p10;
    selection-background-color: $leaf; selection-color: $on_leaf; }
QLineEdit, QComboBox, QDateEdit, QSpinBox { min-height: $p30; max-height: $p30; }
QPlainTextEdit { padding: $p4 $p6; }
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QDateEdit:focus, QSpinBox:focus {
    border: 2px solid $leaf_text; padding: 0 $p9; }
QPlainTextEdit:focus { padding: $p3 $p5; }
QLineEdit[invalid="true"], QPlainTextEdit[invalid="true"], QComboBox[invalid="true"] { border-color: $red; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled { background: $ground; color: $muted; }
QLineEdit:read-only, QPlainTextEdit[readOnly="true"] { background: $ground; }
QLineEdit[role="search"] { background: $ground; }
QLineEdit[role="search"]:focus { background: $field; }
QLineEdit[role="amount"] { font-size: $title; font-weight: 600; }
QComboBox::drop-down { border: 0; width: $p24; }
QComboBox::down-arrow { image: url($chevron); width: $p14; height: $p14; }
QComboBox QAbstractItemView { background: $card; color: $ink; border: 1px solid $line; outline: 0; padding: $p4;
    selection-background-color: $tint; selection-color: $ink; }

QPushButton { background: $card; color: $ink; border: 1px solid $field_line; border-radius: $p5; padding: 0 $p14;
    min-height: $p32; max-height: $p32; font-weight: 500; }
QPushButton:hover { background: $ground; }
QPushButton:pressed { background: $quiet; }
QPushButton:focus { border: 2px solid $leaf_text; padding: 0 $p13; }
QPushButton:checked { background: $leaf; color: $on_leaf; border-color: $leaf; }
QPushButton:checked:focus { border-color: $ring_on_leaf; }
QPushButton:disabled { color: $muted; background: $ground; }
QPushButton[role="primary"] { background: $leaf; color: $on_leaf; border-color: $leaf; }
QPushButton[role="primary"]:hover, QPushButton[role="primary"]:pressed { background: $leaf_pressed; }
QPushButton[role="primary"]:focus { border: 2px solid $ring_on_leaf; }
QPushButton[role="primary"]:disabled { background: $quiet; color: $muted; border-color: $line; }
QPushButton[role="primary"][large="true"] { min-height: $p42; max-height: $p42; }
QPushButton[role="primary"][touch="true"] { min-height: $p62; max-height: $p62; }
QPushButton[role="segment"] { padding: 0 $p4; }
QPushButton[role="segment"]:focus { padding: 0 $p3; }
QPushButton[role="plain"] { background: transparent; border: 1px solid transparent; }
QPushButton::menu-indicator { image: none; width: 0; }
QPushButton[role="plain"]:hover { background: $quiet; }
QPushButton[role="plain"]:focus { border: 2px solid $leaf_text; }
QPushButton[role="link"] { background: transparent; border: 1px solid transparent; color: $blue;
    text-decoration: underline; padding: 0; min-height: $p20; max-height: $p24; font-weight: 400; }
QPushButton[role="link"]:focus { border: 1px solid $blue; }
QPushButton[role="footerMore"] { font-size: $small; padding: 0 $p8; border: 1px solid $line; border-radius: $p4;
    min-height: $p20; max-height: $p20; color: $ink; background: $quiet; font-weight: 600; }
QPushButton[role="state"] { font-size: $tiny; padding: 0 $p8; border: 1px solid transparent; border-radius: $p9;
    min-height: $p20; max-height: $p20; color: $ink; background: $quiet; }
QPushButton[role="state"][tone="leaf"] { color: $leaf_text; background: $tint; }
QPushButton[role="state"][tone="amber"] { color: $amber; background: $amber_ground; }
QPushButton[role="state"][tone="red"] { color: $red; background: $red_ground; }
QPushButton[role="state"][tone="blue"] { color: $blue; background: $blue_ground; }
QPushButton[role="state"]:hover { border: 1px solid $muted; padding: 0 $p8; }
QPushButton[role="state"]:focus { border: 1px solid $ink; padding: 0 $p8; }
QPushButton[role="danger"] { color: $red; border-color: $red; }
QPushButton[role="nav"] { background: transparent; border: 1px solid transparent; border-radius: $p6;
    text-align: left; padding: 0 $p8; min-height: 0; max-height: $p62; font-weight: 400; }
QPushButton[role="nav"]:hover { background: $ground; }
QPushButton[role="nav"]:checked { background: $tint; color: $leaf_text; font-weight: 600; }
QPushButton[role="nav"]:focus { border: 2px solid $leaf_text; padding: 0 $p7; }

QCheckBox, QRadioButton { spacing: $p8; min-height: $p24; background: transparent; }
QCheckBox:focus, QRadioButton:focus { outline: 2px solid $leaf_text; outline-radius: $p4; outline-offset: 1px; }
QCheckBox::indicator { width: $p16; height: $p16; border: 1px solid $muted; border-radius: $p3; background: $field; }
QRadioButton::indicator { width: $p16; height: $p16; border: 1px solid $muted; border-radius: $p8; background: $field; }
QCheckBox::indicator:checked { border-color: $leaf; background: $leaf; image: url($check); }
QRadioButton::indicator:checked { border: 5px solid $leaf; width: $p8; height: $p8; }

QTableView { background: $card; color: $ink; border: 0; gridline-color: $line; outline: 0;
    selection-background-color: $tint; selection-color: $ink; }
QTableView::item { border-bottom: 1px solid $line; padding: 0 $p8; }
QTableView::item:selected { background: $tint; color: $ink; }
QTableCornerButton::section { background: $card; border: 0; border-bottom: 1px solid $line; }
QHeaderView { background: $card; border: 0; }
QHeaderView::section { background: $card; color: $muted; font-size: $small; font-weight: 500; border: 0;
    border-bottom: 1px solid $line; padding: 0 $p8; min-height: $p28; }
QListView { background: $card; color: $ink; border: 1px solid $line; border-radius: $p5; outline: 0; padding: $p4; }
QListView::item { padding: $p6 $p8; border-radius: $p4; }
QListView::item:selected { background: $tint; color: $ink; }
QListView:focus { border: 2px solid $leaf_text; padding: $p3; }
QListView[role="timeline"], QListView[role="shelf"] { border: 2px solid transparent; padding: $p2; }
QListView[role="timeline"]:focus, QListView[role="shelf"]:focus { border: 2px solid $leaf_text; padding: $p2; }

QTabWidget::pane { border: 0; border-top: 1px solid $line; }
QTabBar { background: transparent; qproperty-drawBase: 0; }
QTabBar::tab { background: transparent; color: $muted; padding: $p8 $p2; margin-right: $p16;
    border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: $leaf_text; font-weight: 600; border-bottom: 2px solid $leaf_text; }
QTabBar::tab:focus { border: 2px solid $leaf_text; border-radius: $p4; padding: $p6 0; color: $ink; }

QScrollArea { border: 0; background: transparent; }
QAbstractScrollArea[role="reading"] { border: 2px solid transparent; border-radius: $p5; }
QAbstractScrollArea[role="reading"]:focus { border-color: $leaf_text; }
QScrollArea[role="card"] { background: $card; border: 1px solid $line; border-radius: $p8; }
QScrollArea > QWidget > QWidget[role="scrolled"] { background: transparent; }
QScrollBar:vertical { background: transparent; width: $p10; margin: 0; }
QScrollBar:horizontal { background: transparent; height: $p10; margin: 0; }
QScrollBar::handle { background: $field_line; border-radius: $p4; min-height: $p24; min-width: $p24; margin: $p2; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; border: 0; }
QProgressBar { border: 0; border-radius: $p2; background: $quiet; max-height: $p4; min-height: $p4; }
QProgressBar::chunk { background: $leaf; border-radius: $p2; }
QSplitter::handle { background: transparent; }
QMenu { background: $card; color: $ink; border: 1px solid $line; padding: $p4; }
QMenu::item { padding: $p6 $p16; border-radius: $p4; }
QMenu::item:selected { background: $tint; }
""")


_STILL = "QProgressBar, QScrollBar, QComboBox, QAbstractItemView { widget-animation-duration: 0; }\n"


def style_sheet(colours: Colours, size: Callable[[float], int], *, still: bool = False) -> str:
    """The sheet in these colours, its lengths grown with the text; `still` ends what moves by itself.

    A style sheet can only name files, so its two pictures (check-white, chevron-down-grey) have a colour of their own that
    is seen on both grounds.
    """
    lengths = {
        f"p{n}": f"{size(n)}px" for n in (2, 3, 4, 5, 6, 7, 8, 9, 10, 13, 14, 16, 20, 24, 28, 30, 32, 34, 42, 62)
    }
    names = {name: getattr(colours, name) for name in Colours.__slots__}
    return (_STILL if still else "") + _SHEET.substitute(
        names,
        title=f"{size(18)}px",
        small=f"{size(12)}px",
        tiny=f"{size(11)}px",
        amount=f"{size(28)}px",
        # Qt draws no round corner at all when the radius is more than half of the side.
        round28=f"{size(28) // 2}px",
        round40=f"{size(40) // 2}px",
        chevron=icon_file("chevron-down-grey"),
        check=icon_file("check-white"),
        **lengths,
    )
