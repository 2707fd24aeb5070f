"""Opens the screen of the waiting room beside the program, and keeps it true (BOOK-40, BOOK-41)."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from narayaneeyam_clinic.appointments.waiting_room import WaitingDoctor, waiting_room
from narayaneeyam_clinic.people.clinic_heading import clinic_heading
from narayaneeyam_clinic.store.transaction import Reading
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.formats import time_text
from narayaneeyam_desktop.widgets.waiting_display import DisplayCell, WaitingDisplay

_LOOKS_EACH_MS = 20_000
# Who was called stands out for so long.
_STANDS_OUT_MS = 15_000

# Patients read Malayalam or English: both stand there, whatever language this PC's screens have.
_NOW, _NEXT, _NOBODY = "ഇപ്പോൾ · Now", "അടുത്തത് · Next", "ആരും കാത്തിരിക്കുന്നില്ല · Nobody waits"


class WaitingScreen(QObject):
    """One for each page that can open it; the window lives as long as it is open.

    Attributes:
        window: the open window, or None.
    """

    def __init__(self, desk: Desk, opened_from: QWidget) -> None:
        super().__init__(opened_from)
        self._desk, self._from = desk, opened_from
        self.window: WaitingDisplay | None = None
        self._inside: dict[str, tuple[str, ...]] = {}
        self._new: set[str] = set()
        self._doctors: tuple[WaitingDoctor, ...] = ()
        self._clock = QTimer(self, interval=_LOOKS_EACH_MS)
        self._clock.timeout.connect(self._look)
        self._calm = QTimer(self, interval=_STANDS_OUT_MS, singleShot=True)
        self._calm.timeout.connect(self._calm_down)
        news = desk.news
        for signal in (news.queue_changed, news.calendar_changed, news.people_changed, news.settings_changed):
            signal.connect(self._heard)

    def open(self) -> None:
        """Opens it, on the second screen where there is one; a second time it comes to the front."""
        if self.window is None:
            made = WaitingDisplay(self._from.window(), now_words=_NOW, next_words=_NEXT, nobody_words=_NOBODY)
            made.destroyed.connect(self._closed)
            # Who opened it has signed out: nothing would keep it true any more.
            self.destroyed.connect(made.deleteLater)
            self.window = made
            self._inside = {}
            self._put_on_screen(made)
            self._clock.start()
        else:
            self.window.raise_()
        self._look()

    def _put_on_screen(self, made: WaitingDisplay) -> None:
        own = self._from.screen()
        others = [screen for screen in own.virtualSiblings() if screen is not own]
        if others:
            made.setGeometry(others[0].geometry())
            made.showFullScreen()
        else:
            made.resize(own.availableSize() * 3 / 4)
            made.show()

    def _closed(self) -> None:
        self.window = None
        self._clock.stop()
        self._calm.stop()

    def _heard(self, _news: object) -> None:
        self._look()

    def _look(self) -> None:
        if self.window is not None:
            self._desk.read(self, _looked, done=self._show, replaces="waiting")

    def _show(self, read: tuple[str, tuple[WaitingDoctor, ...]]) -> None:
        if self.window is None:
            return
        name, self._doctors = read
        inside = {one.doctor_id: tuple(each.token for each in one.inside) for one in self._doctors}
        called = {key for key, tokens in inside.items() if set(tokens) - set(self._inside.get(key, tokens))}
        if called:
            self._new = called
            self._calm.start()
        self._inside = inside
        self.window.show_heading(name, time_text(self._desk.clinic.clock()))
        self._show_cells()

    def _show_cells(self) -> None:
        if self.window is not None:
            self.window.show_cells([_cell(one, is_new=one.doctor_id in self._new) for one in self._doctors])

    def _calm_down(self) -> None:
        self._new = set()
        self._show_cells()


def _looked(rd: Reading) -> tuple[str, tuple[WaitingDoctor, ...]]:
    return clinic_heading(rd).name, waiting_room(rd)


def _cell(doctor: WaitingDoctor, *, is_new: bool) -> DisplayCell:
    return DisplayCell(
        doctor.doctor_name,
        doctor.room or "",
        tuple(one.token for one in doctor.inside),
        tuple(one.name for one in doctor.inside if one.name),
        # A name is called out when it is somebody's turn, and has no room before.
        tuple(one.token for one in doctor.following),
        is_new,
    )
