"""Where the pages lie, one in front of the others."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStackedWidget, QWidget

from narayaneeyam_desktop.widgets.painted import told_by_readers


class PageStack(QStackedWidget):
    """Asks only the page in front how much room it needs.

    Qt's own stack asks all of them, those of everybody who has worked here today, each time one word changes: late in the
    day the screen stood still for a tenth of a second for pages that nobody sees (HOUSE-35).
    """

    def __init__(self) -> None:
        super().__init__()
        told_by_readers()
        self._nothing = QWidget()
        self.addWidget(self._nothing)

    def show_nothing(self) -> None:
        """No page is in front."""
        self.setCurrentWidget(self._nothing)

    def is_empty(self) -> bool:
        """Whether nobody sees a page now."""
        return self.currentWidget() is self._nothing

    def take(self, page: QWidget) -> None:
        """Takes a page out. Qt would bring its neighbour to the front instead, which may be another person's (PEOPLE-14)."""
        if page is self.currentWidget():
            self.show_nothing()
        self.removeWidget(page)

    def sizeHint(self) -> QSize:
        page = self.currentWidget()
        return super().sizeHint() if page is None else page.sizeHint()

    def minimumSizeHint(self) -> QSize:
        page = self.currentWidget()
        return super().minimumSizeHint() if page is None else page.minimumSizeHint()

    def hasHeightForWidth(self) -> bool:
        # A page has the height that the window has, whatever its width; what wraps within it is the page's own matter.
        return False
