"""Answers the rounds and the vitals of a stay; what is being typed of a note is kept and found again (STAY-64)."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject

from narayaneeyam_clinic.admissions.round_draft import RoundTyped, discard_round, keep_round, kept_round
from narayaneeyam_clinic.admissions.stay_vitals import TakenVitals, record_stay_vitals, stay_vitals
from narayaneeyam_clinic.admissions.ward_notes import RoundNoteDraft, RoundNoteRow, round_notes, write_round_note
from narayaneeyam_clinic.consultations.record_vitals import RecordedVitals
from narayaneeyam_clinic.consultations.vitals_draft import FIELD_OF, VitalsDraft, read_vitals
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.identifiers import new_id
from narayaneeyam_clinic.store.transaction import Reading, Transaction
from narayaneeyam_desktop.admissions.stay_answers import StayAnswers
from narayaneeyam_desktop.admissions.stay_page import StayPage
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.draft_keeper import DraftKeeper, DraftKind
from narayaneeyam_desktop.vitals_words import refusal_words, unlikely_words


def _keep(tx: Transaction, typed: RoundTyped) -> None:
    keep_round(tx, typed)


def _forget(tx: Transaction, typed: RoundTyped) -> None:
    discard_round(tx, typed)


def _is_empty(typed: RoundTyped) -> bool:
    return typed.is_empty


ROUND: DraftKind[RoundTyped] = DraftKind(_keep, _forget, _is_empty)


@dataclass(frozen=True, slots=True)
class _Rounds:
    notes: list[RoundNoteRow]
    kept: RoundTyped | None


class RoundAnswers(StayAnswers):
    """Notes of the rounds."""

    def __init__(self, page: StayPage, desk: Desk, parent: QObject) -> None:
        super().__init__(page, desk, parent)
        self.keeper = DraftKeeper(desk, ROUND, self._typed, self)
        self._note_id = new_id()
        self._has_looked = False
        page.rounds.edited.connect(self.keeper.touched)
        page.rounds.discard_wanted.connect(self._discard)
        page.left.connect(self.keeper.save)
        page.save_note.connect(self._save)
        page.amend_note.connect(page.rounds.begin_amendment)

    def refresh(self) -> None:
        stay = self.page.stay
        if stay is None or not self.desk.may(Permission.SEE_CLINICAL):
            return
        admission_id, patient_id = self.admission_id, stay.patient.patient_id
        writes = self.desk.may(Permission.WARD_NOTES)

        def work(rd: Reading) -> _Rounds:
            kept = kept_round(rd, patient_id, admission_id) if writes else None
            return _Rounds(round_notes(rd, admission_id), kept)

        self.desk.read(self, work, done=self._show, failed=self.say_refused, replaces="rounds")

    def _show(self, read: _Rounds) -> None:
        self.page.rounds.show_notes(read.notes)
        if self._has_looked:
            return
        self._has_looked = True
        if read.kept is not None and not self.page.rounds.note.text():
            self.keeper.taken_up()
            words = self.tr("What you were typing is here again. It is not saved as a note yet.")
            self.page.rounds.show_typed(read.kept.note, read.kept.internal_note, restored=words)

    def _typed(self) -> RoundTyped:
        stay, tab = self.page.stay, self.page.rounds
        patient_id = stay.patient.patient_id if stay is not None else ""
        return RoundTyped(patient_id, self.admission_id, tab.note.text(), tab.internal_note.text(), tab.amends_id())

    def _discard(self) -> None:
        self.keeper.forget()
        self.page.rounds.begin()

    def _save(self) -> None:
        tab, typed = self.page.rounds, self._typed()
        self.keeper.pause()
        draft = RoundNoteDraft(
            id=self._note_id,
            admission_id=self.admission_id,
            note=typed.note,
            internal_note=typed.internal_note,
            amends_id=typed.amends_id,
            amended_why=tab.reason.text() if typed.amends_id else "",
        )

        def work(tx: Transaction) -> None:
            write_round_note(tx, draft)
            discard_round(tx, typed)

        self.change(work, "ward.note", done=self._saved, failed=self._refused, disables=self.page.main_action)

    def _saved(self, _nothing: object) -> None:
        self._note_id = new_id()
        self.page.rounds.begin()
        self.desk.say(self.tr("The note is saved."))
        self.refresh()

    def _refused(self, refused: Refused) -> None:
        self.keeper.touched()
        self.page.rounds.form.show_problem(refused.field, self.desk.refused(refused))


class VitalsAnswers(StayAnswers):
    """Vitals of the stay."""

    def __init__(self, page: StayPage, desk: Desk, parent: QObject) -> None:
        super().__init__(page, desk, parent)
        page.vitals.row.edited.connect(self._look)
        page.save_vitals.connect(self._save)

    def refresh(self) -> None:
        if not (self.desk.may(Permission.SEE_CLINICAL) or self.desk.may(Permission.RECORD_VITALS)):
            return
        admission_id = self.admission_id

        def work(rd: Reading) -> list[TakenVitals]:
            return stay_vitals(rd, admission_id)

        self.desk.read(self, work, done=self.page.vitals.show_vitals, failed=self.say_refused, replaces="vitals")

    def _look(self) -> None:
        read = read_vitals(self.page.vitals.row.typed())
        problems = {refused.field or "": refusal_words(refused) for refused in read.problems}
        remarks = {FIELD_OF[unlikely.vital]: unlikely_words(unlikely) for unlikely in read.unlikely}
        self.page.vitals.row.show_remarks("" if read.bmi is None else str(read.bmi), problems, remarks)
        self.page.vitals.problem.say("")

    def _save(self) -> None:
        admission_id, typed = self.admission_id, self.page.vitals.row.typed()

        def work(tx: Transaction) -> RecordedVitals:
            return record_stay_vitals(tx, admission_id, typed)

        self.change(work, "vitals.record", done=self._saved, failed=self._refused, disables=self.page.main_action)

    def _saved(self, _recorded: RecordedVitals) -> None:
        self.page.vitals.row.show_vitals(VitalsDraft())
        self._look()
        self.desk.say(self.tr("The vitals are kept."))
        self.page.vitals.focus_first()

    def _refused(self, refused: Refused) -> None:
        self.page.vitals.problem.say(refusal_words(refused))
        field = self.page.vitals.row.fields.get(refused.field or "")
        if field is not None:
            field.setFocus()
