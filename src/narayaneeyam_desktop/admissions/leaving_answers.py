"""Answers bed and going home: transfer, leave of absence, ordering discharge, the gate, leaving (STAY-67)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QObject

from narayaneeyam_clinic.admissions.admission_proposal import FreeBed, admission_proposal
from narayaneeyam_clinic.admissions.away_time import come_back, go_away
from narayaneeyam_clinic.admissions.cancel_admission import cancel_admission
from narayaneeyam_clinic.admissions.correct_stay import StayCorrection, correct_stay
from narayaneeyam_clinic.admissions.discharge_gate import GateItem, Left, discharge_gate, patient_leaves
from narayaneeyam_clinic.admissions.order_discharge import order_discharge, withdraw_discharge
from narayaneeyam_clinic.admissions.transfer import expect_leave, transfer
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.store.transaction import Reading, Transaction
from narayaneeyam_desktop.admissions.stay_answers import StayAnswers
from narayaneeyam_desktop.admissions.stay_page import StayPage
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.widgets.ask import ask, ask_reason
from narayaneeyam_desktop.wording import counted


@dataclass(frozen=True, slots=True)
class _Leaving:
    gate: tuple[GateItem, ...]
    beds: tuple[FreeBed, ...]


class LeavingAnswers(StayAnswers):
    """The gate is read again whenever the tab is looked at."""

    def __init__(self, page: StayPage, desk: Desk, parent: QObject) -> None:
        super().__init__(page, desk, parent)
        self._open_items: tuple[GateItem, ...] = ()
        page.leaving.transfer_wanted.connect(self._transfer)
        page.leaving.leave_day_wanted.connect(self._expect)
        page.leaving.correction_wanted.connect(self._correct)
        page.leaving.away_wanted.connect(self._goes_away)
        page.leaving.back_wanted.connect(self._is_back)
        page.order_discharge.connect(self._order)
        page.withdraw_discharge.connect(self._withdraw)
        page.has_left.connect(self._ask_left)
        page.cancel_wanted.connect(self._ask_cancel)

    def refresh(self) -> None:
        stay = self.page.stay
        if stay is None:
            return
        admission_id, patient_id = self.admission_id, stay.patient.patient_id
        moves = self.desk.may(Permission.ADMIT) and stay.is_in_house

        def work(rd: Reading) -> _Leaving:
            beds = admission_proposal(rd, patient_id).beds if moves else ()
            return _Leaving(discharge_gate(rd, admission_id), beds)

        self.desk.read(self, work, done=self._show, failed=self.say_refused, replaces="leaving")

    def _show(self, read: _Leaving) -> None:
        self._open_items = read.gate
        self.page.leaving.show_gate(read.gate)
        self.page.leaving.show_beds([(bed.bed_id, f"{bed.room} · {bed.bed} · {bed.category}") for bed in read.beds])

    def _transfer(self, wanted: tuple[str, str]) -> None:
        admission_id, (bed_id, reason) = self.admission_id, wanted

        def work(tx: Transaction) -> None:
            transfer(tx, admission_id, bed_id, reason)

        button = self.page.leaving.move_button
        self.change(work, "ward.transfer", done=self._moved, failed=self._refused, disables=button)

    def _moved(self, _nothing: object) -> None:
        self.page.leaving.done()
        self.desk.say(self.tr("Moved. The bed that was left is to be cleaned."))

    def _expect(self, day: date | None) -> None:
        admission_id = self.admission_id

        def work(tx: Transaction) -> None:
            expect_leave(tx, admission_id, day)

        self.change(work, "ward.expect_leave", done=self._kept, failed=self._refused)

    def _correct(self, correction: StayCorrection) -> None:
        admission_id = self.admission_id

        def work(tx: Transaction) -> None:
            correct_stay(tx, admission_id, correction)

        self.change(work, "ward.correct", done=self._kept, failed=self._refused, disables=self.page.leaving.correct)

    def _goes_away(self, reason: str) -> None:
        admission_id = self.admission_id

        def work(tx: Transaction) -> None:
            go_away(tx, admission_id, reason)

        self.change(work, "ward.away", done=self._kept, failed=self._refused)

    def _is_back(self) -> None:
        admission_id = self.admission_id

        def work(tx: Transaction) -> None:
            come_back(tx, admission_id)

        self.change(work, "ward.back", done=self._kept, failed=self._refused)

    def _kept(self, _nothing: object) -> None:
        self.page.leaving.done()

    def _refused(self, refused: Refused) -> None:
        self.page.leaving.show_problem(refused.field, self.desk.refused(refused))

    def _order(self) -> None:
        admission_id = self.admission_id

        def work(tx: Transaction) -> None:
            order_discharge(tx, admission_id)

        self.change(work, "ward.order_discharge", disables=self.page.main_action)

    def _withdraw(self) -> None:
        admission_id = self.admission_id

        def work(tx: Transaction) -> None:
            withdraw_discharge(tx, admission_id)

        self.change(work, "ward.withdraw_discharge", disables=self.page.withdraw_action)

    def _ask_left(self) -> None:
        """A clear gate asks once; an open one asks for a reason from who may overrule it, and says so to others."""
        if not self._open_items:
            ask(
                self.page,
                self.tr("Has the patient left?"),
                self.tr("The bed is free then, and is to be cleaned."),
                self.tr("The patient has left"),
                self._leave,
            )
            return
        count = len(self._open_items)
        if not self.desk.may(Permission.OVERRULE_GATE):
            one = self.tr("{count} thing is open. Settle it, or ask the manager to let the patient leave.")
            many = self.tr("{count} things are open. Settle them, or ask the manager to let the patient leave.")
            self.page.problem.say(counted(one, many, count=count))
            return
        ask_reason(
            self.page,
            counted(
                self.tr("Let the patient leave with {count} open thing?"),
                self.tr("Let the patient leave with {count} open things?"),
                count=count,
            ),
            "; ".join(item.what for item in self._open_items[:4]),
            self.tr("Why"),
            self._leave,
            verb=self.tr("Let them leave"),
        )

    def _leave(self, reason: str) -> None:
        admission_id = self.admission_id

        def work(tx: Transaction) -> Left:
            return patient_leaves(tx, admission_id, reason)

        self.change(work, "ward.leave", done=self._left, disables=self.page.main_action)

    def _left(self, left: Left) -> None:
        self.desk.say(self.tr("{number} has left. The bed is to be cleaned.").format(number=left.number))

    def _ask_cancel(self) -> None:
        ask_reason(
            self.page,
            self.tr("Cancel this stay?"),
            self.tr("For a stay that was entered by mistake; its number is not used again."),
            self.tr("Why"),
            self._cancel,
            verb=self.tr("Cancel the stay"),
        )

    def _cancel(self, reason: str) -> None:
        admission_id = self.admission_id

        def work(tx: Transaction) -> None:
            cancel_admission(tx, admission_id, reason)

        self.change(work, "ward.cancel")
