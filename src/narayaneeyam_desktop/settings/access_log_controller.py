"""Reads the access log for its page."""

from __future__ import annotations

from narayaneeyam_clinic.people.access_page import access_count, access_lines
from narayaneeyam_desktop.controller import Controller
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.settings.access_log_page import AccessLogPage


class AccessLogController(Controller):
    """The table asks for what it shows."""

    def __init__(self, page: AccessLogPage, desk: Desk) -> None:
        super().__init__(page, desk)
        self.page = page

    def opened(self, arguments: dict[str, object]) -> None:
        self.page.table.show_rows(self.desk, access_count, access_lines)


def make_access_log(desk: Desk) -> AccessLogPage:
    """The page with its controller."""
    page = AccessLogPage()
    AccessLogController(page, desk)
    return page
