"""What every page is: a title with its actions at the right, and the body below. A page lays out and signals; it decides nothing."""

from __future__ import annotations

from collections.abc import Callable, Generator

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.action_button import ActionButton
from narayaneeyam_desktop.widgets.appearing import appear
from narayaneeyam_desktop.widgets.reading_order import tab_as_read
from narayaneeyam_desktop.widgets.wrapping_row import WrappingRow

# The property of an action that shares its place in the footer with the next one: the words for both.
TOGETHER = "together"


class Page(QWidget):
    """The base of pages. Build the body in `self.body`; declare each action once with `add_page_action`.

    Attributes:
        body: the layout below the title row.
        title_row: to put pills after the title (`add_beside_title`).
        primary_action: what F9 does, shown filled and rightmost; None if the page has none.
        arguments: what the page was opened with last.

    Signals:
        opened_with: the page was opened (a dict of arguments); a controller answers it by reading what the page shows.
        left: the person went to another page, or the screen was locked.
    """

    opened_with = Signal(object)
    left = Signal()
    title_changed = Signal(str)

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.primary_action: QAction | None = None
        self.arguments: dict[str, object] = {}
        self.setAccessibleName(title)
        self._title = QLabel(title)
        self._title.setProperty("role", "title")
        size = theme().size
        outside = QVBoxLayout(self)
        # Below is the room of the quiet bar, which parts the page from the footer.
        outside.setContentsMargins(size(16), size(12), size(16), size(4))
        outside.setSpacing(size(12))
        self.header = QWidget()
        self._header_rows = QVBoxLayout(self.header)
        self._header_rows.setContentsMargins(0, 0, 0, 0)
        self._header_rows.setSpacing(size(8))
        self.title_row = QHBoxLayout()
        self._header_rows.addLayout(self.title_row)
        self.title_row.setSpacing(size(12))
        self.title_row.addWidget(self._title)
        self._besides = 0
        self.title_row.addStretch(1)
        self._button_row = QWidget()
        self._is_below = False
        self._buttons = WrappingRow(self._button_row)
        self.title_row.addWidget(self._button_row)
        self.title_row.addStrut(size(36))
        outside.addWidget(self.header)
        self.body = QVBoxLayout()
        self.body.setSpacing(size(12))
        outside.addLayout(self.body, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange_header()

    def event(self, event: QEvent) -> bool:
        # Other words on a button, another title.
        if event.type() == QEvent.Type.LayoutRequest:
            self._arrange_header()
        return super().event(event)

    @property
    def title(self) -> str:
        return self._title.text()

    def set_title(self, title: str) -> None:
        """The words at the top; the window shows them too."""
        self._title.setText(title)
        self.setAccessibleName(title)
        appear(self._title, bool(title))
        self.title_changed.emit(title)

    def add_beside_title(self, widget: QWidget) -> None:
        """A pill or a short text after the title."""
        self._besides += 1
        self.title_row.insertWidget(self._besides, widget)

    def add_before_actions(self, widget: QWidget) -> None:
        """A choice or a box to tick at the right of the title row, before the buttons: the primary one stays rightmost."""
        # After what was put there before, the last of all being the strut.
        at = self.title_row.count() - 1 if self._is_below else self.title_row.indexOf(self._button_row)
        self.title_row.insertWidget(at, widget)

    def add_page_action(
        self,
        text: str,
        shortcut: str,
        does: Callable[[], None],
        *,
        primary: bool = False,
        button: bool = True,
    ) -> QAction:
        """Declares what the page can do, once: its key, its words in the footer and, with `button`, its button in the title row.

        The primary action (F9) is filled and rightmost. `does` must be a bound method. The key works wherever the focus is
        in the window while the page is in front (HOUSE-43).
        """
        action = QAction(text, self)
        if shortcut:
            action.setShortcut(QKeySequence(shortcut))
        action.setShortcutContext(_reach(action.shortcut()))
        action.triggered.connect(does)
        self.addAction(action)
        if primary:
            self.primary_action = action
        if button:
            made = ActionButton.for_action(action, primary=primary)
            self._buttons.insert(self._buttons.count() if primary else self._before_primary(), made)
        return action

    def tell_enter(self, words: str) -> QAction:
        """What Enter does in the list of the page. The list answers the key itself; here it is only told."""
        action = self.add_page_action(words, "Return", self.setFocus, button=False)
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        return action

    def tell_together(self, action: QAction, words: str) -> None:
        """This action and the one declared after it stand in the footer as one: "Ctrl Up, Down  Move"."""
        action.setProperty(TOGETHER, words)

    def opened(self, arguments: dict[str, object]) -> None:
        """The frame has brought the page to the front, with these arguments (may be empty)."""
        self.arguments = arguments
        self.opened_with.emit(arguments)
        self.focus_first()

    def tab_as_read(self) -> None:
        """For a page whose parts were not made in the order in which they stand: Tab follows what is seen."""
        tab_as_read(self.body)

    def focus_first(self) -> None:
        """Gives the focus to the field that matters; pages override it. Otherwise it is the first control of the body that Tab stops at."""
        (self._first_stop() or self).setFocus()

    def closed(self) -> None:
        """The person has gone elsewhere, or the screen was locked."""
        self.left.emit()

    def draft_state(self) -> object | None:
        """What was typed and not yet saved, as plain values; None when there is nothing to keep."""
        return None

    def _arrange_header(self) -> None:
        """The buttons beside the title, or below it where large letters or long words leave no room; there in rows, if need be."""
        needed, buttons = self.title_row.minimumSize().width(), self._buttons.width_of_one_row()
        if self._is_below:
            needed += self.title_row.spacing() + buttons
        is_below = needed > self.header.width()
        self._buttons.let_wrap(is_below and buttons > self.header.width())
        if is_below == self._is_below:
            return
        self._is_below = is_below
        if is_below:
            self.title_row.removeWidget(self._button_row)
            self._header_rows.addWidget(self._button_row)
        else:
            self._header_rows.removeWidget(self._button_row)
            self.title_row.insertWidget(self.title_row.count() - 1, self._button_row)

    def _first_stop(self) -> QWidget | None:
        """The page itself would have the focus without being seen to (REACH-11)."""
        in_header = None
        # The chain goes through the whole window, the pages behind this one too: it is left when the page's own were met.
        left = len(self.findChildren(QWidget))
        widget = self.nextInFocusChain()
        while left and widget is not None and widget is not self:
            if self.isAncestorOf(widget):
                left -= 1
                is_stop = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None
                if is_stop and widget.isVisibleTo(self) and widget.isEnabled():
                    if not self.header.isAncestorOf(widget):
                        return widget
                    in_header = in_header or widget
            widget = widget.nextInFocusChain()
        return in_header

    def _before_primary(self) -> int:
        return self._buttons.count() - (1 if self.primary_action is not None and self._has_primary_button() else 0)

    def _has_primary_button(self) -> bool:
        last = self._buttons.itemAt(self._buttons.count() - 1)
        widget = last.widget() if last is not None else None
        return widget is not None and widget.property("role") == "primary"


# A page that is made in several events: `yield` lets the screen paint and hear keys before the next step (HOUSE-51).
PageSteps = Generator[None, None, Page]


def _reach(keys: QKeySequence) -> Qt.ShortcutContext:
    """Enter alone belongs to the field or the list that has the focus, so only the page's own parts know it."""
    if keys in (QKeySequence("Return"), QKeySequence("Enter")):
        return Qt.ShortcutContext.WidgetWithChildrenShortcut
    return Qt.ShortcutContext.WindowShortcut
