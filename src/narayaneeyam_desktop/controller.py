"""What every controller is: it answers one page, asks the clinic through the desk, and is gone with its page."""

from __future__ import annotations

from PySide6.QtCore import QObject

from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.page import Page


class Controller(QObject):
    """The base of controllers; it is the `owner` of its reads and changes. Override `opened` to show what the page was opened for."""

    def __init__(self, page: Page, desk: Desk) -> None:
        super().__init__(page)
        self.desk = desk
        page.opened_with.connect(self.opened)

    def opened(self, arguments: dict[str, object]) -> None:
        """The page was brought to the front with these arguments."""
