"""Makes the page that takes longest to make while nobody waits for it, so that opening it is only showing it (HOUSE-35)."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from narayaneeyam_desktop.main_window import MainWindow

# After a page was shown: by then it is painted, and its first answers are there.
_AFTER_MILLISECONDS = 100


class PagesAhead(QObject):
    """Of the person in front, one page at a time: each takes some 5 MB, and most are opened once a day (SPEED-8)."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._soon = QTimer(self, singleShot=True, interval=_AFTER_MILLISECONDS)
        self._soon.timeout.connect(self._make_one)
        window.people.shown.connect(self._soon.start)

    def _make_one(self) -> None:
        person = self._window.person_in_front()
        # The page that is coming tells when it is shown.
        if person is None or person.is_coming() or person.put_by():
            return
        key = person.dearest()
        if key is not None:
            person.make_ahead(key)
            self._soon.start()
