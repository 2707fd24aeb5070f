"""The address of a video call, opened in whatever the computer opens addresses with (BOOK-61)."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.wording import translated


def open_meeting(desk: Desk, link: str) -> None:
    """Says so where nothing opens it, with the address."""
    if not QDesktopServices.openUrl(QUrl(link)):
        desk.say(translated("booking", "Nothing on this computer opens {link}.").format(link=link))
