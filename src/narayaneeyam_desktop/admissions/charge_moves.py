"""A charge of the chosen row to another stay of the same person: which one, why, and it is moved (STAY-78)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject

from narayaneeyam_clinic.admissions.move_charge import OtherStay, move_charge, other_stays
from narayaneeyam_clinic.billing.ledger import PostedCharge
from narayaneeyam_clinic.billing.stay_statement import StatementLine
from narayaneeyam_clinic.store.transaction import Reading, Transaction
from narayaneeyam_desktop.admissions.stay_page import StayPage
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.formats import date_text
from narayaneeyam_desktop.widgets.ask import ask_reason
from narayaneeyam_desktop.widgets.choose_one import ChooseOne
from narayaneeyam_desktop.widgets.suggest_field import Suggestion


class ChargeMoves(QObject):
    """One after another is asked; nothing is written before the reason is given."""

    def __init__(self, page: StayPage, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._page, self._desk = page, desk
        self._line: StatementLine | None = None
        self._to: OtherStay | None = None

    def ask(self, admission_id: str, line: StatementLine) -> None:
        """Which of the person's other stays."""
        self._line = line

        def work(rd: Reading) -> tuple[OtherStay, ...]:
            return other_stays(rd, admission_id)

        self._desk.read(self, work, done=self._choose, replaces="other_stays")

    def _choose(self, stays: tuple[OtherStay, ...]) -> None:
        if self._line is None:
            return
        if not stays:
            self._desk.say(self.tr("There is no other stay of this patient."))
            return
        question = ChooseOne(
            self._page,
            self.tr("To another stay"),
            self.tr("{what} was charged to the wrong stay. It belongs to:").format(what=self._line.description),
            [Suggestion(one.number, one, tail=_days(one)) for one in stays],
            self.tr("Go on"),
        )
        question.chosen.connect(self._ask_why)
        question.open()

    def _ask_why(self, to: OtherStay) -> None:
        self._to = to
        if self._line is not None:
            ask_reason(
                self._page,
                self.tr("Move {what} to stay {number}?").format(what=self._line.description, number=to.number),
                self.tr("It is taken back here and owed there."),
                self.tr("Why"),
                self._move,
                verb=self.tr("Move"),
            )

    def _move(self, reason: str) -> None:
        line, to = self._line, self._to
        if line is None or line.charge_id is None or to is None:
            return
        charge_id, admission_id = line.charge_id, to.admission_id

        def work(tx: Transaction) -> PostedCharge:
            return move_charge(tx, charge_id, admission_id, reason)

        self._desk.change(self, work, why="ward.move_charge", done=self._moved)

    def _moved(self, _posted: PostedCharge) -> None:
        if self._to is not None:
            self._desk.say(self.tr("It stands in stay {number} now.").format(number=self._to.number))


def _days(stay: OtherStay) -> str:
    if stay.until is None:
        return QCoreApplication.translate("ward", "since {day}").format(day=date_text(stay.since))
    return f"{date_text(stay.since)} – {date_text(stay.until)}"
