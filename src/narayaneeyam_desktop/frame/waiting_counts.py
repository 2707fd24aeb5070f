"""The small numbers beside the pages in the navigation: how many wait. Read again shortly after any news."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.news import News
from narayaneeyam_desktop.pages import PageSpec

if TYPE_CHECKING:
    from narayaneeyam_clinic.store.transaction import Reading

_SOON_MS = 150


class WaitingCounts(QObject):
    """Counts for one person at a time; nothing is read while nobody's pages are shown."""

    def __init__(self, news: News, shows: Sequence[Callable[[dict[str, int]], None]], parent: QObject) -> None:
        super().__init__(parent)
        self._shows = tuple(shows)
        self._desk: Desk | None = None
        self._counted: dict[str, Callable[[Reading], int]] = {}
        self._due = QTimer(self, interval=_SOON_MS, singleShot=True)
        self._due.timeout.connect(self._read)
        news.told.connect(self._news_told)

    def follow(self, desk: Desk, pages: Sequence[PageSpec]) -> None:
        """This person's pages from now on."""
        self._desk = desk
        self._counted = {spec.key: spec.waiting for spec in pages if spec.waiting}
        self._read()

    def rest(self) -> None:
        """Nobody is there: the PC is locked."""
        self._desk = None

    def _news_told(self, _news: object) -> None:
        self._due.start()

    def _read(self) -> None:
        desk, counted = self._desk, self._counted
        if desk is None or not counted:
            return

        def work(reading: Reading) -> dict[str, int]:
            return {key: count(reading) for key, count in counted.items()}

        desk.read(self, work, done=self._show, replaces="counts")

    def _show(self, counts: dict[str, int]) -> None:
        for show in self._shows:
            show(counts)
