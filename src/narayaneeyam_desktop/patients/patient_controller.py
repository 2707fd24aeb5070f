"""Answers the page of one patient: reads, corrects, notes allergies, prints ticket and card, opens what the timeline names."""

from __future__ import annotations

from functools import partial
from typing import Any

from narayaneeyam_clinic.appointments.next_slot import booked_ahead
from narayaneeyam_clinic.patients.allergies import (
    AllergyRow,
    ConditionRow,
    NewAllergy,
    NewCondition,
    add_allergy,
    add_condition,
    end_allergy,
    end_condition,
)
from narayaneeyam_clinic.patients.correct_patient import CorrectedPatient, correct_patient
from narayaneeyam_clinic.patients.merge_patients import MergedRecord, merge_patients, undo_merge
from narayaneeyam_clinic.patients.patient_page import PatientPageRead, patient_page
from narayaneeyam_clinic.patients.patient_timeline import TimelineEntry, TimelineKind
from narayaneeyam_clinic.patients.people_rows import PersonRow
from narayaneeyam_clinic.patients.register_patient import ConsentGiven, record_consent
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.store.history import HistoryEntry, history
from narayaneeyam_clinic.store.transaction import Reading
from narayaneeyam_desktop.admission_door import AdmissionDoor
from narayaneeyam_desktop.bill_door import BillDoor
from narayaneeyam_desktop.controller import Controller
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.field_words import field_words, value_words
from narayaneeyam_desktop.paper_out import PaperOut
from narayaneeyam_desktop.papers_to_print import print_card, print_ticket
from narayaneeyam_desktop.patients.patient_page import ChangeRow, PatientPage
from narayaneeyam_desktop.remembered import remembered
from narayaneeyam_desktop.treatment_door import Treated, TreatmentDoor
from narayaneeyam_desktop.trends_card import TrendsCard

# Kind of a line -> the page that shows it and the argument it takes.
_OPENS = {
    TimelineKind.BILL: ("bill", "invoice_id"),
    TimelineKind.CONSULTATION: ("consultation", "visit_id"),
    TimelineKind.PRESCRIPTION: ("consultation", "visit_id"),
    TimelineKind.VITALS: ("consultation", "visit_id"),
    TimelineKind.VISIT: ("consultation", "visit_id"),
    TimelineKind.STAY: ("stay", "admission_id"),
    TimelineKind.COURSE: ("course", "course_id"),
    TimelineKind.TREATMENT: ("course", "course_id"),
    TimelineKind.DOCUMENT: ("documents", "document_id"),
    TimelineKind.CERTIFICATE: ("certificates", "certificate_id"),
}

# Pages of one patient, on which the line is then chosen.
_OF_A_PATIENT = frozenset({"documents", "certificates"})


class PatientController(Controller):
    """The patient comes as the argument `patient_id`."""

    def __init__(self, page: PatientPage, desk: Desk) -> None:
        super().__init__(page, desk)
        self._page = page
        self._out = PaperOut(desk, self)
        self._patient_id = ""
        self._read: PatientPageRead | None = None
        self._treats = desk.may(Permission.CONSULT)
        self._sees_health = desk.may(Permission.SEE_ALLERGIES) or desk.may(Permission.SEE_CLINICAL)
        page.show_rights(
            runs_queue=desk.may(Permission.RUN_QUEUE),
            corrects=desk.may(Permission.REGISTER_PATIENTS),
            sees_health=self._sees_health,
            sees_history=desk.may(Permission.SEE_HISTORY),
            books=desk.may(Permission.BOOK),
            documents=desk.may(Permission.ADD_DOCUMENTS),
            certifies=desk.may(Permission.CERTIFY),
        )
        self.admission = AdmissionDoor(desk, self)
        page.admit_action.setVisible(self.admission.is_there())
        self.treatments = TreatmentDoor(page, desk, self._treated)
        place = page.body.indexOf(page.merged) + 1
        self.bills = BillDoor(page, desk, self._patient_now, place=place, account=True)
        self.trends = TrendsCard(desk, page)
        page.tabs.insertTab(page.tabs.count() - 1, self.trends, self.tr("Measures over time"))
        page.tabs.setTabVisible(page.tabs.indexOf(self.trends), desk.may(Permission.SEE_CLINICAL))
        page.tabs.currentChanged.connect(self._look_at_trends)
        self._connect()

    def opened(self, arguments: dict[str, object]) -> None:
        self._patient_id = str(arguments.get("patient_id", ""))
        self._look(again=False)

    def _connect(self) -> None:
        page, news = self._page, self.desk.news
        page.token_wanted.connect(self._give_token)
        page.card_wanted.connect(self._print_card)
        page.ticket_wanted.connect(self._print_ticket)
        page.save_wanted.connect(self._save)
        page.entry_opened.connect(self._open_entry)
        page.history_wanted.connect(self._look_at_history)
        page.consent_wanted.connect(self._consent)
        page.documents_wanted.connect(self._open_documents)
        page.certificates_wanted.connect(self._open_certificates)
        page.rights_wanted.connect(self._open_rights)
        page.inbox_wanted.connect(self._open_inbox)
        page.parting_wanted.connect(self._part)
        page.booking_wanted.connect(self._book)
        page.admit_wanted.connect(self._admit)
        page.allergy_added.connect(self._add_allergy)
        page.condition_added.connect(self._add_condition)
        page.allergy_ended.connect(self._end_allergy)
        page.condition_ended.connect(self._end_condition)
        for signal in (
            news.patient_changed,
            news.queue_changed,
            news.consultation_changed,
            news.prescription_changed,
            news.bill_changed,
            news.calendar_changed,
        ):
            signal.connect(self._changed)

    def _admit(self) -> None:
        if self._patient_id:
            self.admission.open(self._patient_id)

    def _changed(self, fact: object) -> None:
        """News about somebody else is no reason to look again; news about a visit may be about this patient."""
        if getattr(fact, "patient_id", None) in (None, self._patient_id) and self._patient_id:
            self._look(again=True)

    def _look(self, *, again: bool) -> None:
        patient_id = self._patient_id
        self.desk.read(self, lambda rd: patient_page(rd, patient_id, again=again), done=self._show, replaces="patient")
        if again and self._page.tabs.currentWidget() is self._page.history:
            self._look_at_history()

    def _show(self, read: PatientPageRead) -> None:
        self._read = read
        self._page.show_patient(read, treats=self._treats, sees_blood_group=self._sees_health)
        self._look_at_bookings()
        self.bills.look()

    def _patient_now(self) -> str | None:
        return self._patient_id or None

    def _treated(self) -> Treated | None:
        return Treated(self._patient_id) if self._patient_id else None

    def _look_at_trends(self, _index: int) -> None:
        if self._page.tabs.currentWidget() is self.trends:
            self.trends.look_at(self._patient_id)

    def _look_at_bookings(self) -> None:
        if self.desk.may(Permission.SEE_CALENDAR):
            patient_id = self._patient_id
            read = self._page.show_booked
            self.desk.read(self, lambda rd: booked_ahead(rd, patient_id), done=read, replaces="booked")

    def _book(self) -> None:
        self.desk.open_page("booking", patient_id=self._patient_id)

    def _look_at_history(self) -> None:
        patient_id = self._patient_id

        def work(rd: Reading) -> list[ChangeRow]:
            return [row for entry in history(rd, "patient", patient_id) for row in _change_rows(entry)]

        self.desk.read(self, work, done=self._page.show_history, replaces="history")

    def _save(self) -> None:
        try:
            corrected = CorrectedPatient(**self._page.details.changed())
        except Refused as refused:
            self._refused(refused)
            return
        patient_id = self._patient_id
        self.desk.change(
            self,
            lambda tx: correct_patient(tx, patient_id, corrected),
            why="patients.correct",
            done=self._saved,
            failed=self._refused,
            disables=self._page.save_action,
        )

    def _saved(self, _nothing: object) -> None:
        """The news of it has already asked for a fresh look; what was typed must not stand in its way."""
        self._page.show_details_anew()
        self.desk.say(self.tr("The details were saved."))
        self._look(again=True)

    def _refused(self, refused: Refused) -> None:
        words = self.desk.refused(refused)
        if not self._page.show_problem(refused.field, words):
            self.desk.say(words)

    def _give_token(self) -> None:
        read = self._read
        if read is not None:
            who = read.banner
            person = PersonRow(
                who.patient_id, who.registration_number, who.name, who.sex, who.birth, who.phone, who.place
            )
            self.desk.open_page("today", person=person)

    def _print_card(self) -> None:
        if self._read is not None:
            print_card(self._out, self._patient_id, self._read.banner.registration_number)

    def _print_ticket(self) -> None:
        if self._read is not None and self._read.banner.tokens:
            newest = self._read.banner.tokens[0]
            print_ticket(self._out, newest.visit_id, newest.token, again=True)

    def _open_entry(self, entry: TimelineEntry) -> None:
        page, argument = _OPENS.get(entry.kind, ("", ""))
        if page:
            ref = entry.visit_id if argument == "visit_id" else entry.ref_id
            of_whom = (
                {"patient_id": self._patient_id, "patient_name": self._page.title} if page in _OF_A_PATIENT else {}
            )
            self.desk.open_page(page, **{argument: ref, **of_whom})

    def _consent(self) -> None:
        language = str(remembered().value("desk/consent_language", "")) or "en"
        patient_id = self._patient_id
        self.desk.change(
            self,
            lambda tx: record_consent(tx, patient_id, ConsentGiven(language=language)),
            why="patients.consent",
        )

    def _open_documents(self) -> None:
        if self._read is not None:
            self.desk.open_page("documents", patient_id=self._patient_id, patient_name=self._read.banner.name)

    def _open_certificates(self) -> None:
        if self._read is not None:
            self.desk.open_page("certificates", patient_id=self._patient_id, patient_name=self._read.banner.name)

    def _open_rights(self) -> None:
        if self._read is not None:
            self.desk.open_page("patient_rights", patient_id=self._patient_id)

    def _open_inbox(self) -> None:
        self.desk.open_page("inbox")

    def _part(self) -> None:
        """The record merged last becomes a patient of its own again."""
        if self._read is None or not self._read.banner.merged:
            return
        kept_id, merged = self._read.banner.patient_id, self._read.banner.merged[-1]
        self.desk.change(
            self,
            lambda tx: undo_merge(tx, merged.patient_id),
            why="patients.undo_merge",
            done=partial(self._parted, kept_id, merged),
            failed=self._refused,
        )

    def _parted(self, kept_id: str, merged: MergedRecord, _nothing: object) -> None:
        words = self.tr("{number} is a patient of its own again.").format(number=merged.registration_number)
        self.desk.say(words, partial(self._merge_again, kept_id, merged.patient_id))
        self._look(again=True)

    def _merge_again(self, kept_id: str, merged_id: str) -> None:
        self.desk.change(self, lambda tx: merge_patients(tx, kept_id, merged_id), why="patients.merge")

    def _add_allergy(self, typed: tuple[str, str]) -> None:
        allergy = NewAllergy(substance=typed[0], reaction=typed[1] or None)
        self._change_health(lambda tx, patient_id: add_allergy(tx, patient_id, allergy), "patients.allergy")

    def _add_condition(self, typed: tuple[str, str]) -> None:
        condition = NewCondition(name=typed[0], since=typed[1] or None)
        self._change_health(lambda tx, patient_id: add_condition(tx, patient_id, condition), "patients.condition")

    def _end_allergy(self, ended: tuple[AllergyRow, str]) -> None:
        row, why = ended
        self._change_health(lambda tx, _id: end_allergy(tx, row.allergy_id, why), "patients.end_allergy")

    def _end_condition(self, ended: tuple[ConditionRow, str]) -> None:
        row, why = ended
        self._change_health(lambda tx, _id: end_condition(tx, row.condition_id, why), "patients.end_condition")

    def _change_health(self, does: Any, why: str) -> None:
        patient_id = self._patient_id
        self.desk.change(
            self, lambda tx: does(tx, patient_id), why=why, done=self._health_changed, failed=self._refused
        )

    def _health_changed(self, _nothing: object) -> None:
        self._page.health.clear_typed()


def make_patient(desk: Desk) -> PatientPage:
    """The page with its controller."""
    page = PatientPage()
    PatientController(page, desk)
    return page


def _change_rows(entry: HistoryEntry) -> list[ChangeRow]:
    return [
        ChangeRow(
            entry.at,
            entry.by,
            field_words(change.field),
            value_words(change.field, change.before),
            value_words(change.field, change.after),
        )
        for change in entry.changes
        if change.after is not None or change.before is not None
    ]
