"""The navigation at the left: pages by the work of the day, with small counts of what waits."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QButtonGroup, QFrame, QPushButton, QVBoxLayout, QWidget

from narayaneeyam_desktop.pages import PageSpec, Section
from narayaneeyam_desktop.theme.icons import icon
from narayaneeyam_desktop.theme.theme import SMALL_SIZE, TEXT_SIZE, theme
from narayaneeyam_desktop.widgets.recoloured import Recoloured
from narayaneeyam_desktop.widgets.scrolled import Scrolled
from narayaneeyam_desktop.widgets.small_parts import Rule
from narayaneeyam_desktop.wording import translated

_KEYS = 9


# Pixels at 100 %: the width of the navigation, how much longer words may make it, and the room of a count.
_WIDTH = 184
_AT_MOST_WIDE = 216
_COUNT_WIDTH = 16
# The height of a row, and the least that it gives way to; what parts rows and sections.
_ROW = 36
_LEAST_ROW = 24
_BETWEEN = 2
_BETWEEN_SECTIONS = 17


class NavigationButton(QPushButton):
    """One page in the navigation; paints its count at the right. Up and Down go to the others, Space and Enter open it.

    Signals:
        wanted: the page is to be opened (its key).
        stepped: 1 or -1, to the next button or the one before.
    """

    wanted = Signal(str)
    stepped = Signal(object)

    def __init__(self, spec: PageSpec, title: str, key: str) -> None:
        super().__init__(title)
        self.spec = spec
        self._title = title
        self._count = 0
        self._row_height = theme().size(_ROW)
        self.setProperty("role", "nav")
        self.setCheckable(True)
        Recoloured(self, self._colour_icon)
        self.setText(f"  {title}")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(f"{title}  {key.replace('+', ' ')}" if key else title)
        self.show_count(0)
        self._is_pressed = False
        self.clicked.connect(self._clicked)
        self.toggled.connect(self._toggled)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Qt would open each page on the way, and the page takes the focus (REACH-14).
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if step is not None:
            self.stepped.emit(step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def nextCheckState(self) -> None:
        # Mouse and keys come by here, a reader's own press does not.
        self._is_pressed = True
        super().nextCheckState()

    def mark(self) -> None:
        """Its page is shown; nobody asks for it."""
        self.blockSignals(True)
        self.setChecked(True)
        self.blockSignals(False)

    def _colour_icon(self) -> None:
        colours = theme().colours
        self.setIcon(icon(self.spec.icon, colours.muted, theme().size(18), colours.leaf_text))

    def show_count(self, count: int) -> None:
        """How many wait; none shows nothing."""
        self._count = count
        self.setAccessibleName(f"{self._title}, {count}" if count else self._title)
        self.update()

    def width_of_words(self) -> int:
        """Pixels of the navigation in which the title stands whole, also when this page is open and its title strong."""
        around = 63 + (_COUNT_WIDTH if self.spec.waiting is not None else 0)
        return QFontMetrics(theme().font(TEXT_SIZE, strong=True)).horizontalAdvance(self._title) + theme().size(around)

    def set_row_height(self, pixels: int) -> None:
        """As high as the navigation has room for."""
        if pixels != self._row_height:
            self._row_height = pixels
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._row_height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def count(self) -> int:
        return self._count

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._count:
            return
        # Ended before the function is left, whoever may still hold the painter: an exception's frames, a debugger.
        with QPainter(self) as painter:
            painter.setFont(theme().font(SMALL_SIZE, strong=self.isChecked()))
            painter.setPen(QColor(theme().colours.leaf_text if self.isChecked() else theme().colours.muted))
            room = QRect(0, 0, self.width() - theme().size(10), self.height())
            painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(self._count))

    def _toggled(self, is_on: bool) -> None:
        """A screen reader checks the button in place of pressing it (REACH-6)."""
        if is_on and not self._is_pressed:
            self.wanted.emit(self.spec.key)

    def _clicked(self) -> None:
        self._is_pressed = False
        self.wanted.emit(self.spec.key)


class Navigation(QFrame):
    """The pages a person may open. Alt 1 … Alt 9 open them from the keyboard.

    Signals:
        page_wanted: a page was chosen (its key).
    """

    page_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "sideBar")
        self.setFixedWidth(theme().size(_WIDTH))
        self.show_words()
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(theme().size(8), theme().size(8), theme().size(8), theme().size(8))
        self._column.setSpacing(theme().size(2))
        # Who may do much, in large letters on a low screen, has closer rows, and scrolls after that.
        self._area = Scrolled(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 1, 0)
        whole.addWidget(self._area)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, NavigationButton] = {}

    def show_words(self) -> None:
        """What it is called in the language of now; the pages' names come with `show_pages`."""
        self.setAccessibleName(self.tr("Pages"))

    def show_pages(self, specs: Sequence[PageSpec]) -> None:
        """Shows these pages, in their sections."""
        self._clear()
        section: Section | None = None
        for number, spec in enumerate(specs, start=1):
            if section is not None and spec.section is not section:
                self._column.addSpacing(theme().size(6))
                self._column.addWidget(Rule())
                self._column.addSpacing(theme().size(6))
            section = spec.section
            key = f"Alt+{number}" if number <= _KEYS else ""
            button = NavigationButton(spec, translated("pages", spec.title), key)
            button.wanted.connect(self.page_wanted)
            button.stepped.connect(self._step)
            if key:
                shortcut = QShortcut(QKeySequence(key), button)
                shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
                shortcut.activated.connect(button.click)
            self._group.addButton(button)
            self._buttons[spec.key] = button
            self._column.addWidget(button)
        self._column.addStretch(1)
        self._arrange()
        widest = max((button.width_of_words() for button in self._buttons.values()), default=0)
        self.setFixedWidth(min(max(theme().size(_WIDTH), widest), theme().size(_AT_MOST_WIDE)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def mark(self, key: str) -> None:
        """Marks the page that is shown; a page that is not in the navigation leaves the mark where it was."""
        if key in self._buttons:
            self._buttons[key].mark()
            for each in self._buttons.values():
                # Tab comes to the open page. Qt sees to it only when one of them has had the focus.
                is_open = each.isChecked()
                each.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_open else Qt.FocusPolicy.ClickFocus)

    def show_counts(self, counts: dict[str, int]) -> None:
        for key, count in counts.items():
            if key in self._buttons:
                self._buttons[key].show_count(count)

    def button(self, key: str) -> NavigationButton | None:
        return self._buttons.get(key)

    def _step(self, by: int) -> None:
        buttons = list(self._buttons.values())
        here = next((at for at, button in enumerate(buttons) if button.hasFocus()), 0)
        buttons[max(0, min(len(buttons) - 1, here + by))].setFocus(Qt.FocusReason.TabFocusReason)

    def _arrange(self) -> None:
        """Rows of the usual height where all of them have room, else lower ones."""
        if not self._buttons:
            return
        size = theme().size
        sections = len({button.spec.section for button in self._buttons.values()})
        room = self.height() - 2 * size(8) - (sections - 1) * size(_BETWEEN_SECTIONS)
        each = room // len(self._buttons) - size(_BETWEEN)
        for button in self._buttons.values():
            button.set_row_height(max(size(_LEAST_ROW), min(size(_ROW), each)))

    def _clear(self) -> None:
        self._buttons.clear()
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
