"""Answers the consultation page: opens, keeps, signs, amends, repeats and prints."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from narayaneeyam_clinic.consultations.amend_consultation import amend_consultation
from narayaneeyam_clinic.consultations.call_in import CalledIn, call_in
from narayaneeyam_clinic.consultations.consultation_draft import ConsultationDraft, DiagnosisDraft, KeptConsultation
from narayaneeyam_clinic.consultations.consultation_page import (
    ConsultationPageRead,
    SignedConsultation,
    consultation_page,
)
from narayaneeyam_clinic.consultations.diagnosis_search import diagnosis_search
from narayaneeyam_clinic.consultations.finish_consultation import FinishedConsultation, finish_consultation
from narayaneeyam_clinic.consultations.vitals_draft import FIELD_OF, VitalsDraft, read_vitals
from narayaneeyam_clinic.consultations.vitals_rules import Vital, body_mass_index
from narayaneeyam_clinic.papers.paper_kinds import PaperKind
from narayaneeyam_clinic.papers.prescription import prescription_pdf
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.prescriptions.prescription_paper import prescription_paper
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_desktop.admission_door import AdmissionDoor
from narayaneeyam_desktop.consultations.consultation_page import ConsultationPage, ConsultationParts
from narayaneeyam_desktop.consultations.diagnosis_field import DiagnosisField
from narayaneeyam_desktop.consultations.note_draft import NOTE, TypedNote
from narayaneeyam_desktop.controller import Controller
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.document_door import DocumentDoor, PapersOf
from narayaneeyam_desktop.draft_keeper import DraftKeeper
from narayaneeyam_desktop.formats import date_text, moment_text, time_text
from narayaneeyam_desktop.history_door import HistoryDoor
from narayaneeyam_desktop.page import PageSteps
from narayaneeyam_desktop.paper_out import PaperOut
from narayaneeyam_desktop.prescribing.prescription_answers import PrescriptionAnswers
from narayaneeyam_desktop.prescribing.prescription_panel import PrescriptionPanel
from narayaneeyam_desktop.translations import short_day_words
from narayaneeyam_desktop.treatment_door import Treated, TreatmentDoor
from narayaneeyam_desktop.vitals_words import refusal_words, unlikely_words
from narayaneeyam_desktop.widgets.small_parts import Tone
from narayaneeyam_desktop.widgets.suggest_field import Suggestion
from narayaneeyam_desktop.widgets.vitals_row import VitalsRow

if TYPE_CHECKING:
    from narayaneeyam_clinic.papers.paper_size import PaperSize
    from narayaneeyam_clinic.store.transaction import Reading


@dataclass(frozen=True, slots=True)
class _Opened:
    read: ConsultationPageRead
    today: date


class ConsultationController(Controller):
    """One page belongs to one visit for as long as it lives."""

    def __init__(self, page: ConsultationPage, desk: Desk) -> None:
        super().__init__(page, desk)
        self.page = page
        self.keeper = DraftKeeper(desk, NOTE, self._note, self)
        self._is_amending = False
        self._come_on: date | None = None
        self.prescription = PrescriptionAnswers(page.prescription, desk, self)
        self.paper = PaperOut(desk, self)
        self._visit_id = ""
        self._read: ConsultationPageRead | None = None
        self._version = 0
        page.diagnoses.search.suggest_from(desk, _diagnoses)
        page.edited.connect(self._edited)
        page.vitals_edited.connect(self._look_at_vitals)
        page.left.connect(self.keeper.save)
        page.finish_wanted.connect(self._finish)
        page.amend_wanted.connect(self._amend)
        page.repeat_wanted.connect(self._repeat)
        page.print_wanted.connect(self._print)
        page.discard_wanted.connect(self._discard)
        page.banner_followed.connect(self._banner_followed)
        self.admission = AdmissionDoor(desk, self)
        self.treatments = TreatmentDoor(page, desk, self._treated, measures=True)
        self.documents = DocumentDoor(page, desk, self._papers, "Ctrl+Shift+D")
        page.admit_action.setVisible(self.admission.is_there())
        page.admit_wanted.connect(self._admit)
        HistoryDoor(page, desk, "consultation", self._chosen, nothing=self.tr("Nothing is signed yet."))
        desk.news.queue_changed.connect(self._queue_changed)

    def opened(self, arguments: dict[str, object]) -> None:
        """A page that comes back keeps what is typed in it; only what stands around the note is read again."""
        visit_id = str(arguments.get("visit_id", ""))
        is_back = visit_id == self._visit_id and self._read is not None
        self._visit_id = visit_id
        self._read_page(self._show_around if is_back else self._show, is_refresh=is_back)

    # Showing.

    def _read_page(self, done: Callable[[_Opened], None], *, is_refresh: bool = True) -> None:
        visit_id = self._visit_id

        def work(rd: Reading) -> _Opened:
            return _Opened(consultation_page(rd, visit_id, is_refresh=is_refresh), rd.today)

        self.desk.read(self, work, done=done, failed=self._refused, replaces="page")

    def _show(self, opened: _Opened) -> None:
        read = self._read = opened.read
        self._version = 0
        self.keeper.pause()
        if read.signed:
            self._show_signed(read.signed[0])
            # A colleague may have signed while this person was writing: what they wrote is not lost.
            kept = read.amendment or read.draft
            if kept is not None:
                self._go_on_amending(kept)
        else:
            self._show_writing(read)
        self._show_around(opened)

    def _show_around(self, opened: _Opened) -> None:
        """What is asked again while the note is signed is no page to come back to: the signed one is read when it is opened."""
        if self._read is None:
            return
        self._read = opened.read
        self.page.show_patient(opened.read, opened.today)
        self._look_at_vitals()
        visit = opened.read.visit
        if not opened.read.signed:
            waits = visit.state in ("waiting", "skipped")
            words = self.tr("Token {token} has not been called in yet.").format(token=visit.token) if waits else ""
            self.page.signed.say(words, Tone.AMBER, link=self.tr("Call in") if waits else "")

    def _show_writing(self, read: ConsultationPageRead) -> None:
        vitals = read.vitals.latest if read.vitals else VitalsDraft()
        content = ConsultationDraft(visit_id=read.visit.visit_id, patient_id=read.visit.patient_id, vitals=vitals)
        self._is_amending = False
        self._restored(read.draft)
        if read.draft is not None:
            content = read.draft.draft
            if content.vitals.is_empty:
                content = content.model_copy(update={"vitals": vitals})
        self._fill(content, read_only=False)

    def _show_signed(self, signed: SignedConsultation) -> None:
        self._is_amending = False
        self._restored(None)
        self._fill(signed.content, read_only=True, has_prescription=signed.prescription_id is not None)
        words = self.tr("Signed by {doctor}, {moment}.").format(
            doctor=signed.doctor_name, moment=moment_text(signed.signed_at)
        )
        if signed.amended_why:
            words += " " + self.tr("Version {number}: {reason}.").format(
                number=signed.version, reason=signed.amended_why
            )
        versions = len(self._read.signed) if self._read else 1
        link = self.tr("Show another version") if versions > 1 else ""
        self.page.signed.say(words, Tone.LEAF, link=link)
        self.page.amend_action.setEnabled(self._version == 0)

    def _fill(
        self, content: ConsultationDraft, *, read_only: bool, amending: bool = False, has_prescription: bool = False
    ) -> None:
        self.page.problem.say("")
        self.page.show_content(content)
        self.page.show_mode(read_only=read_only, amending=amending, has_prescription=has_prescription)
        self.prescription.show_for(content.patient_id, self._read.medicines if self._read else {})
        self._look_at_vitals()

    def _restored(self, draft: KeptConsultation | None) -> None:
        if draft is None:
            self.page.restored.say("")
        else:
            words = self.tr("What you were typing on {day} at {time} is here again. It is not signed yet.")
            self.page.restored.say(
                words.format(day=date_text(draft.saved_at.date()), time=time_text(draft.saved_at)),
                Tone.BLUE,
                link=self.tr("Discard it"),
            )

    def _refused(self, refused: Refused) -> None:
        self.page.show_problem(refusal_words(refused), None)

    # While it is typed.

    def _edited(self) -> None:
        if not self.page.is_read_only:
            self.keeper.touched()

    def _note(self) -> TypedNote:
        return TypedNote(self.page.typed(), self._is_amending)

    def _discard(self) -> None:
        self.keeper.forget(done=self._discarded)

    def _discarded(self, _nothing: object) -> None:
        self._read_page(self._show)

    def _look_at_vitals(self) -> None:
        read = read_vitals(self.page.vitals.typed())
        height = read.values.get(Vital.HEIGHT) or (self._read.known_height_mm if self._read else None)
        bmi = body_mass_index(height, read.values.get(Vital.WEIGHT))
        problems = {refused.field or "": refusal_words(refused) for refused in read.problems}
        remarks = {FIELD_OF[unlikely.vital]: unlikely_words(unlikely) for unlikely in read.unlikely}
        self.page.show_vital_remarks("" if bmi is None else str(bmi), problems, remarks)

    def _queue_changed(self, news: object) -> None:
        """Somebody else took vitals for this visit, here or on another PC: they come in, unless the doctor has typed some."""
        is_about_it = getattr(news, "visit_id", None) in (None, self._visit_id) and bool(self._visit_id)
        if is_about_it and self.page.vitals.typed().is_empty:
            self._read_page(self._show_new_vitals)

    def _show_new_vitals(self, opened: _Opened) -> None:
        if opened.read.vitals is not None and self.page.vitals.typed().is_empty:
            self.page.show_vitals(opened.read.vitals.latest)
        self._show_around(opened)

    def _repeat(self) -> None:
        last = self._read.last_prescription if self._read else None
        if last is None or self.page.is_read_only:
            return
        panel = self.page.prescription
        panel.add_lines(last.lines)
        panel.repeated.setText(self.tr("Repeated from {day}").format(day=date_text(last.day)))
        self.prescription.refresh()
        self._edited()

    # Signing.

    def _finish(self) -> None:
        if self.page.is_read_only:
            return
        self.keeper.pause()
        draft = self.page.typed()
        self._come_on = draft.follow_up_on
        if self._is_amending and self._read is not None:
            older, reason = self._read.signed[0].consultation_id, self.page.reason.text()
            self.desk.change(
                self,
                lambda tx: amend_consultation(tx, older, draft, reason),
                why="consultation.amend",
                done=self._finished,
                failed=self._not_finished,
                disables=self.page.finish_action,
            )
        else:
            self.desk.change(
                self,
                lambda tx: finish_consultation(tx, draft),
                why="consultation.finish",
                done=self._finished,
                failed=self._not_finished,
                disables=self.page.finish_action,
            )

    def _finished(self, finished: FinishedConsultation) -> None:
        if finished.prescription_id is not None:
            self._print_prescription(finished.prescription_id)
        name = self._read.visit.token if self._read else ""
        if finished.version > 1:
            self.desk.say(self.tr("The amendment is signed."))
        elif finished.visit_state == "to_bill":
            self._say_signed(self.tr("Signed. Token {token} goes to the counter.").format(token=name), finished)
        else:
            self._say_signed(self.tr("Signed. Token {token} is done.").format(token=name), finished)
        if finished.version > 1:
            self._read_page(self._show)
        elif self._read is not None and self._read.visit.state == "done":
            # The visit of a stay: back to its page.
            self._read = None
            self.desk.go_back()
        else:
            self._read = None
            # Who has gone on to another page meanwhile stays there.
            if self.page.isVisible():
                self.desk.open_page("consultations")

    def _say_signed(self, words: str, finished: FinishedConsultation) -> None:
        """With a day to come again the booking is one press away; who does not book leaves it to the desk (BOOK-7)."""
        if self._come_on is None or not self.desk.may(Permission.BOOK):
            self.desk.say(words)
            return
        book = _Booking(self.desk, finished, self._come_on)
        self.desk.say(words, book, self.tr("Book {day}").format(day=short_day_words(self._come_on)))

    def _not_finished(self, refused: Refused) -> None:
        self.keeper.touched()
        parts = (refused.field or "").split(".")
        if parts[0] == "lines" and len(parts) == 3:
            self.page.show_problem(refusal_words(refused), None)
            self.prescription.problem_of(int(parts[1]), refused, parts[2])
            return
        self.page.show_problem(refusal_words(refused), refused.field)
        if refused.code == "consultation_incomplete":
            draft = self.page.typed()
            self.page.show_missing(concern=not draft.concern and not draft.notes, diagnosis=not draft.diagnoses)

    # After signing.

    def _amend(self) -> None:
        if self._read is None or not self._read.signed:
            return
        self._is_amending = True
        self._fill(self._read.signed[0].content, read_only=False, amending=True)
        self.page.reason.set_text("")
        self.page.reason.input.setFocus()

    def _go_on_amending(self, amendment: KeptConsultation) -> None:
        self._is_amending = True
        self._fill(amendment.draft, read_only=False, amending=True)
        self._restored(amendment)

    def _banner_followed(self) -> None:
        """The link of the banner: another signed version, or calling in who still waits."""
        if self._read is None:
            return
        if not self._read.signed:
            visit_id = self._visit_id
            self.desk.change(self, lambda tx: call_in(tx, visit_id), why="queue.call_in", done=self._called_in)
        else:
            self._version = (self._version + 1) % len(self._read.signed)
            self._show_signed(self._read.signed[self._version])

    def _called_in(self, _called: CalledIn) -> None:
        self._read_page(self._show_around)

    def _chosen(self) -> tuple[str, str] | None:
        signed = self._read.signed if self._read else ()
        return (signed[self._version].consultation_id, self._read.banner.name) if signed and self._read else None

    def _treated(self) -> Treated | None:
        return None if self._read is None else Treated(self._read.visit.patient_id, self._read.visit.visit_id)

    def _papers(self) -> PapersOf | None:
        if self._read is None:
            return None
        return PapersOf(self._read.visit.patient_id, self._read.banner.name, visit_id=self._read.visit.visit_id)

    def _admit(self) -> None:
        """To the page of admitting, or to the stay that the patient is in."""
        if self._read is not None:
            signed = self._read.signed[0].consultation_id if self._read.signed else None
            self.admission.open(self._read.visit.patient_id, signed)

    def _print(self) -> None:
        if self._read is not None and self._read.signed:
            prescription_id = self._read.signed[self._version].prescription_id
            if prescription_id is not None:
                self._print_prescription(prescription_id, again=True)

    def _print_prescription(self, prescription_id: str, *, again: bool = False) -> None:
        def make(rd: Reading, size: PaperSize) -> bytes:
            return prescription_pdf(prescription_paper(rd, prescription_id, is_duplicate=again), size)

        number = self._read.banner.registration_number if self._read else ""
        self.paper.print(PaperKind.PRESCRIPTION, self.tr("Prescription {number}").format(number=number), make)


def _diagnoses(rd: Reading, text: str) -> list[Suggestion]:
    return [
        Suggestion(
            choice.term,
            DiagnosisDraft(term=choice.term, namaste_code=choice.namaste_code, tm2_code=choice.tm2_code),
            " · ".join(part for part in (choice.namaste_code, choice.tm2_code, choice.devanagari) if part),
        )
        for choice in diagnosis_search(rd, text)
    ]


def make_consultation(desk: Desk) -> PageSteps:
    """The page with its controller."""
    vitals, diagnoses = VitalsRow(), DiagnosisField()
    yield
    prescription = PrescriptionPanel()
    yield
    parts = ConsultationParts(vitals, diagnoses, prescription)
    page = ConsultationPage(parts)
    yield
    ConsultationController(page, desk)
    return page


class _Booking:
    """Opens the booking of a follow-up; the consultation's page may be gone by then."""

    def __init__(self, desk: Desk, finished: FinishedConsultation, come_on: date) -> None:
        self._desk, self._finished, self._come_on = desk, finished, come_on

    def __call__(self) -> None:
        self._desk.open_page(
            "booking",
            patient_id=self._finished.patient_id,
            doctor_id=self._desk.actor.staff_id,
            day=self._come_on.isoformat(),
            follow_up_of_id=self._finished.consultation_id,
        )
