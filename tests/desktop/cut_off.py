"""Which words on the screen have less room than they need: of labels, buttons, headings of tables, choices and tabs (LANG-7)."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QStyle,
    QStyleOptionComboBox,
    QTabBar,
    QWidget,
)

from narayaneeyam_desktop.frame.navigation import Navigation, NavigationButton
from narayaneeyam_desktop.theme.theme import SMALL_SIZE, theme
from narayaneeyam_desktop.translations import ENGLISH, language
from tests.house_rules.translated_texts import all_texts, translations

# A pixel of rounding between what was measured and what is laid out.
_ROUNDING = 1


def cut_off(place: QWidget) -> list[str]:
    """What is cut in this widget and all that is seen in it, each as "kind: words (needed > room)"."""
    return [f"{type(widget).__name__}: {words}" for widget in _seen(place) for words in _cut_in(widget)]


def _seen(place: QWidget) -> Iterator[QWidget]:
    for widget in (place, *place.findChildren(QWidget)):
        if widget.isVisible() and not isinstance(widget.parentWidget(), (QComboBox, QHeaderView)):
            yield widget


def _cut_in(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel):
        yield from _label(widget)
    elif isinstance(widget, QAbstractButton):
        yield from _button(widget)
    elif isinstance(widget, QHeaderView):
        yield from _headings(widget)
    elif isinstance(widget, QComboBox):
        yield from _choice(widget)
    elif isinstance(widget, QTabBar):
        yield from _tabs(widget)
    elif isinstance(widget, QLineEdit) and not widget.text():
        needed = widget.fontMetrics().horizontalAdvance(widget.placeholderText())
        # Qt leaves two pixels at each side of the line.
        yield from _told(widget.placeholderText(), needed, widget.contentsRect().width() - 4)
    yield from _outside(widget)


def _told(words: str, needed: int, room: int) -> Iterator[str]:
    if words and needed > room + _ROUNDING:
        yield f"{words!r} needs {needed} and has {room}"


def _label(label: QLabel) -> Iterator[str]:
    words, room = label.text(), label.contentsRect()
    if not words or (label.toolTip() and "…" in words):
        return
    if label.wordWrap():
        longest = max((label.fontMetrics().horizontalAdvance(word) for word in words.split()), default=0)
        yield from _told(words, longest, room.width())
        yield from _told(words, label.heightForWidth(label.width()), label.height())
    else:
        yield from _told(words, label.sizeHint().width(), label.width())
        yield from _told(words, label.fontMetrics().tightBoundingRect(words).height(), label.height())


def _button(button: QAbstractButton) -> Iterator[str]:
    words = button.text().strip()
    if isinstance(button, NavigationButton):
        # Also when its page is open and the title is strong.
        yield from _told(words, button.width_of_words(), _navigation_of(button).width())
    elif isinstance(button, (QCheckBox, QRadioButton)):
        yield from _told(words, button.sizeHint().width(), button.width())
    elif isinstance(button, QPushButton) and words:
        # What the style sheet leaves free around the words may shrink to the half before they are cut.
        around = button.sizeHint().width() - button.fontMetrics().horizontalAdvance(words)
        needed = button.sizeHint().width() - min(around, 12) // 2
        yield from _told(words, needed, button.width())


def _navigation_of(button: NavigationButton) -> QWidget:
    above: QWidget | None = button
    while above is not None and not isinstance(above, Navigation):
        above = above.parentWidget()
    assert above is not None
    return above


def _headings(header: QHeaderView) -> Iterator[str]:
    model = header.model()
    if model is None or header.orientation() is not Qt.Orientation.Horizontal:
        return
    for at in range(header.count()):
        if not header.isSectionHidden(at):
            words = str(model.headerData(at, Qt.Orientation.Horizontal) or "")
            # The style sheet gives the headings their letters, of which the header itself does not know.
            needed = QFontMetrics(theme().font(SMALL_SIZE)).horizontalAdvance(words)
            yield from _told(words, needed + theme().size(16), header.sectionSize(at))


def _choice(box: QComboBox) -> Iterator[str]:
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    place = box.style().subControlRect(
        QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, box
    )
    # The others stand whole in the list that opens.
    words = box.currentText()
    if words in _own_words(language()):
        yield from _told(words, box.fontMetrics().horizontalAdvance(words), place.width())


@cache
def _own_words(spoken: str) -> set[str]:
    """What the program says of itself. A name from the clinic's file may be longer than any box."""
    if spoken == ENGLISH:
        return {words for texts in all_texts().values() for _context, words in texts}
    return set(translations(spoken).values())


def _tabs(bar: QTabBar) -> Iterator[str]:
    for at in range(bar.count()):
        room = bar.tabRect(at)
        yield from _told(bar.tabText(at), bar.fontMetrics().horizontalAdvance(bar.tabText(at)) + 8, room.width())
        if room.right() > bar.width():
            yield f"{bar.tabText(at)!r} stands beyond the row"


def _outside(widget: QWidget) -> Iterator[str]:
    """What hangs over the edge of what holds it, and is not scrolled to."""
    holder = widget.parentWidget()
    if holder is None or widget.isWindow() or _is_scrolled(widget) or not isinstance(widget, (QLabel, QAbstractButton)):
        return
    if not QRect(-1, -1, holder.width() + 2, holder.height() + 2).contains(widget.geometry()) and _words_of(widget):
        yield f"{_words_of(widget)!r} hangs over: {_spread(widget.geometry())} in {_size(holder.size())}"


def _is_scrolled(widget: QWidget) -> bool:
    holder = widget.parentWidget()
    return holder is not None and isinstance(holder.parentWidget(), QScrollArea)


def _words_of(widget: QWidget) -> str:
    return str(widget.text()) if isinstance(widget, (QLabel, QAbstractButton)) else ""


def _spread(place: QRect) -> str:
    return f"{place.x()},{place.y()} to {place.right()},{place.bottom()}"


def _size(size: QSize) -> str:
    return f"{size.width()}x{size.height()}"
