"""One quiet line on Today: what else waits for this person, each a link to where it is done (BOOK-48)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from narayaneeyam_clinic.appointments.today_board import WaitingWork, Waits
from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.action_button import LinkButton
from narayaneeyam_desktop.widgets.appearing import appear
from narayaneeyam_desktop.wording import counted


class WorkLine(QWidget):
    """Absent while nothing waits.

    Signals:
        wanted: a link was pressed (Waits).
    """

    wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._links: dict[Waits, _WorkLink] = {}
        for what in Waits:
            link = _WorkLink(what, self)
            link.pressed_for.connect(self.wanted)
            self._links[what] = link
        self.show_work(())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._arrange()

    def show_work(self, work: Sequence[WaitingWork]) -> None:
        counts = {one.what: one.count for one in work}
        for what, link in self._links.items():
            count = counts.get(what, 0)
            one, many = self._words(what)
            link.say(counted(one, many, count=count) if count else "")
        self._arrange()
        appear(self, bool(counts))

    def _arrange(self) -> None:
        """Side by side, and where letters are large and much waits, in a second row."""
        between, x, y, height = theme().size(20), 0, 0, 0
        for link in self._links.values():
            if not link.text():
                continue
            hint = link.sizeHint()
            if x and x + hint.width() > self.width():
                x, y = 0, y + hint.height() + theme().size(4)
            link.setGeometry(x, y, hint.width(), hint.height())
            x += hint.width() + between
            height = y + hint.height()
        self.setFixedHeight(height)

    def text(self) -> str:
        """What it says now."""
        return " · ".join(link.text() for link in self._links.values() if link.text())

    def _words(self, what: Waits) -> tuple[str, str]:
        """Of one, and of several."""
        return {
            Waits.MY_PATIENTS: (self.tr("{count} waits for me"), self.tr("{count} wait for me")),
            Waits.TO_BILL: (self.tr("{count} to bill"),) * 2,
            Waits.OPEN_CHARGES: (self.tr("{count} with treatments to bill"),) * 2,
            Waits.TO_CALL: (self.tr("{count} to call"),) * 2,
            Waits.FOLLOW_UPS: (self.tr("{count} follow-up to book"), self.tr("{count} follow-ups to book")),
            Waits.WARD_TASKS: (self.tr("{count} task of the ward"), self.tr("{count} tasks of the ward")),
            Waits.ADMISSIONS: (self.tr("{count} admission due"), self.tr("{count} admissions due")),
            Waits.COURSES: (self.tr("{count} course to plan"), self.tr("{count} courses to plan")),
            Waits.WARD_MEDICINES: (self.tr("{count} medicine for the ward"), self.tr("{count} medicines for the ward")),
            Waits.BEDS_TO_CLEAN: (self.tr("{count} bed to clean"), self.tr("{count} beds to clean")),
        }[what]


class _WorkLink(LinkButton):
    """Signals: pressed_for: the link was pressed (Waits)."""

    pressed_for = Signal(object)

    def __init__(self, what: Waits, parent: QWidget) -> None:
        super().__init__("")
        self.setParent(parent)
        self._what = what
        self.clicked.connect(self._pressed)

    def say(self, words: str) -> None:
        self.setText(words)
        self.setAccessibleName(words)
        appear(self, bool(words))

    def _pressed(self) -> None:
        self.pressed_for.emit(self._what)
