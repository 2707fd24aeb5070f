"""Puts the look on the application: one palette, one small style sheet, one family in three sizes.

Sizes follow the text size (a preference of the person, 100 % unless told): nothing here or in a page is a pixel constant
that would stay behind when the text grows.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6 import QtCore
from PySide6.QtCore import QLoggingCategory
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from narayaneeyam_clinic.shared.places import resources
from narayaneeyam_desktop.theme.colours import DARK, LIGHT, Colours
from narayaneeyam_desktop.theme.style_sheet import style_sheet

FAMILIES = ["Noto Sans", "Noto Sans Malayalam", "Noto Sans Devanagari"]

# What the sizes are at 100 %, in device-independent pixels.
TEXT_SIZE = 14
SMALL_SIZE = 12


# Compared as an object, so that what is worked out for a look can be kept by it.
@dataclass(frozen=True, slots=True, eq=False)
class Theme:
    """What is on the screen now: the colours, the text size (1.0 is 100 %), and whether nothing may move."""

    colours: Colours = field(default=LIGHT)
    scale: float = 1.0
    is_still: bool = False

    def size(self, at_100_percent: float) -> int:
        """A length that grows with the text."""
        return max(1, round(at_100_percent * self.scale))

    def font(self, at_100_percent: int = TEXT_SIZE, *, strong: bool = False) -> QFont:
        made = QFont()
        made.setFamilies(FAMILIES)
        made.setPixelSize(self.size(at_100_percent))
        made.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
        return made


_on_screen = Theme()


def theme() -> Theme:
    """The look that was applied last; painting code asks for it when it paints."""
    return _on_screen


def apply_theme(application: QApplication, *, dark: bool = False, scale: float = 1.0, still: bool = False) -> Theme:
    """Shows the whole application in this look; open pages change at once."""
    global _on_screen
    # Malayalam text asks Noto Sans first, finds no shaping there and goes on to Noto Sans Malayalam, as it should; Qt warns.
    QLoggingCategory.setFilterRules("qt.text.font.db=false")
    _add_fonts()
    _on_screen = Theme(DARK if dark else LIGHT, scale, still)
    _let_move(application, moves=not still)
    application.setFont(_on_screen.font())
    application.setPalette(_palette(_on_screen.colours))
    for window in application.topLevelWidgets():
        if window.styleSheet():
            dress(window)
    return _on_screen


def dress(window: QWidget) -> None:
    """Gives a window the style sheet; every top-level window asks for it once.

    Not the application: with a style sheet of the application Qt styles every part of a page anew each time it is put
    into a larger part, which makes building a page four times as slow.
    """
    window.setStyleSheet(style_sheet(_on_screen.colours, _on_screen.size, still=_on_screen.is_still))


def restyle(widget: QWidget, name: str, value: object) -> None:
    """Sets a property that the style sheet looks at, and shows the change at once."""
    # What was never set is false.
    if (widget.property(name) or False) == (value or False):
        return
    widget.setProperty(name, value)
    polish_anew(widget)


def polish_anew(widget: QWidget) -> None:
    """Shows what the style sheet says of the widget's properties now; one that was never shown asks for it by itself."""
    if widget.testAttribute(QtCore.Qt.WidgetAttribute.WA_WState_Polished):
        widget.style().unpolish(widget)
        widget.style().polish(widget)
        widget.update()


# How the computer lets menus slide and the caret blink; known when the first look without movement is put on.
_moving: tuple[list[QtCore.Qt.UIEffect], int] | None = None


def _let_move(application: QApplication, *, moves: bool) -> None:
    """Whether menus slide and the caret blinks, as the computer has it, or nothing does (REACH-23)."""
    global _moving
    if moves == (_moving is None):
        return
    if moves and _moving is not None:
        (effects, blinks), _moving = _moving, None
        for effect in effects:
            application.setEffectEnabled(effect, True)
        application.setCursorFlashTime(blinks)
        return
    effects = [effect for effect in QtCore.Qt.UIEffect if application.isEffectEnabled(effect)]
    _moving = (effects, application.cursorFlashTime())
    for effect in effects:
        application.setEffectEnabled(effect, False)
    application.setCursorFlashTime(0)


_fonts_added = False


def _add_fonts() -> None:
    global _fonts_added
    if _fonts_added:
        return
    _fonts_added = True
    for file in sorted((resources() / "fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(file))


def _palette(colours: Colours) -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    for each, colour in {
        role.Window: colours.ground,
        role.WindowText: colours.ink,
        role.Base: colours.field,
        role.AlternateBase: colours.ground,
        role.Text: colours.ink,
        role.PlaceholderText: colours.muted,
        role.Button: colours.card,
        role.ButtonText: colours.ink,
        role.BrightText: colours.red,
        role.Highlight: colours.leaf,
        role.HighlightedText: colours.on_leaf,
        role.Accent: colours.leaf,
        role.Link: colours.blue,
        role.LinkVisited: colours.blue,
        role.ToolTipBase: colours.card,
        role.ToolTipText: colours.ink,
        role.Light: colours.card,
        role.Midlight: colours.quiet,
        role.Mid: colours.line,
        role.Dark: colours.muted,
        role.Shadow: colours.line,
    }.items():
        palette.setColor(each, QColor(colour))
    disabled = QPalette.ColorGroup.Disabled
    for each in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(disabled, each, QColor(colours.muted))
    return palette
