"""Answers the page of the discharge summary: proposes, keeps what is typed, signs, amends and prints (STAY-24, STAY-69)."""

from __future__ import annotations

from dataclasses import dataclass

from narayaneeyam_clinic.admissions.discharge_summary import SummaryDraft, amend_summary, sign_summary
from narayaneeyam_clinic.admissions.summary_page import (
    SummaryPageRead,
    SummaryVersion,
    discard_summary,
    keep_summary,
    summary_page,
)
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.shared.clock import business_date
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.identifiers import new_id
from narayaneeyam_clinic.store.transaction import Reading, Transaction
from narayaneeyam_desktop.admissions.stay_papers import StayPapers
from narayaneeyam_desktop.admissions.summary_page import SummaryPage
from narayaneeyam_desktop.controller import Controller
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.draft_keeper import DraftKeeper, DraftKind
from narayaneeyam_desktop.formats import date_text, moment_text, time_text
from narayaneeyam_desktop.prescribing.prescription_answers import PrescriptionAnswers
from narayaneeyam_desktop.widgets.small_parts import Tone


@dataclass(frozen=True, slots=True)
class TypedSummary:
    """What stands on the page, for whom, and which version it amends."""

    patient_id: str
    draft: SummaryDraft
    amends_id: str | None


def _keep(tx: Transaction, typed: TypedSummary) -> None:
    keep_summary(tx, typed.patient_id, typed.draft, typed.amends_id)


def _forget(tx: Transaction, typed: TypedSummary) -> None:
    discard_summary(tx, typed.patient_id, typed.draft.admission_id)


SUMMARY: DraftKind[TypedSummary] = DraftKind(_keep, _forget)


class SummaryController(Controller):
    """One page belongs to one stay for as long as it lives."""

    def __init__(self, page: SummaryPage, desk: Desk) -> None:
        super().__init__(page, desk)
        self.page = page
        self.keeper = DraftKeeper(desk, SUMMARY, self._typed, self)
        self.papers = StayPapers(desk, self)
        self.prescription = PrescriptionAnswers(page.prescription, desk, self)
        self._admission_id = ""
        self._read: SummaryPageRead | None = None
        self._amends: SummaryVersion | None = None
        self._version = 0
        page.edited.connect(self._edited)
        page.left.connect(self.keeper.save)
        page.sign_wanted.connect(self._sign)
        page.amend_wanted.connect(self._amend)
        page.print_wanted.connect(self._print)
        page.discard_wanted.connect(self._discard)
        page.version_wanted.connect(self._next_version)

    def opened(self, arguments: dict[str, object]) -> None:
        """A page that comes back keeps what is typed in it."""
        admission_id = str(arguments.get("admission_id", ""))
        if admission_id == self._admission_id and self._read is not None:
            return
        self._admission_id = admission_id
        self._read_page()

    def _read_page(self) -> None:
        admission_id = self._admission_id

        def work(rd: Reading) -> SummaryPageRead:
            return summary_page(rd, admission_id)

        self.desk.read(self, work, done=self._show, failed=self._refused, replaces="summary")

    def _show(self, read: SummaryPageRead) -> None:
        self._read = read
        self._version = 0
        self._amends = None
        self.keeper.pause()
        self.page.show_stay(read.stay)
        kept = read.kept
        newest = read.signed[0] if read.signed else None
        if newest is not None and (kept is None or kept.amends_id != newest.row.summary_id):
            self._show_signed(newest)
            return
        self._amends = newest
        self.page.signed.say("")
        self._fill(kept.draft if kept else read.proposed, read_only=False)
        if kept is None:
            self.page.restored.say("")
            return
        self.keeper.taken_up()
        words = self.tr("What you were typing on {day} at {time} is here again. It is not signed yet.")
        self.page.restored.say(
            words.format(day=date_text(kept.saved_at.date()), time=time_text(kept.saved_at)),
            Tone.BLUE,
            link=self.tr("Discard it"),
        )

    def _show_signed(self, version: SummaryVersion) -> None:
        row = version.row
        self._fill(version.content, read_only=True)
        self.page.restored.say("")
        words = self.tr("Signed by {doctor}, {moment}.").format(doctor=row.signed_by, moment=moment_text(row.signed_at))
        if row.amended_why:
            words += " " + self.tr("Version {number}: {reason}.").format(number=row.version, reason=row.amended_why)
        several = self._read is not None and len(self._read.signed) > 1
        self.page.signed.say(words, Tone.LEAF, link=self.tr("Show another version") if several else "")
        self.page.amend_action.setEnabled(self._version == 0)

    def _fill(self, content: SummaryDraft, *, read_only: bool) -> None:
        self.page.problem.say("")
        self.page.show_content(content)
        self.page.show_mode(
            read_only=read_only,
            amending=not read_only and self._amends is not None,
            may_sign=self.desk.may(Permission.DISCHARGE),
        )
        if self._read is not None:
            self.prescription.show_for(self._read.stay.patient.patient_id, self._read.medicines)

    def _refused(self, refused: Refused) -> None:
        self.page.show_problem(self.desk.refused(refused), None)

    # While it is typed.

    def _edited(self) -> None:
        if not self.page.is_read_only:
            self.keeper.touched()

    def _typed(self) -> TypedSummary:
        patient_id = self._read.stay.patient.patient_id if self._read else ""
        return TypedSummary(patient_id, self.page.typed(), self._amends.row.summary_id if self._amends else None)

    def _discard(self) -> None:
        self.keeper.forget(done=self._read_again)

    def _read_again(self, _nothing: object) -> None:
        self._read_page()

    # Signing.

    def _sign(self) -> None:
        if self.page.is_read_only or self._read is None:
            return
        self.keeper.pause()
        typed, reason = self._typed(), self.page.reason.text()

        def work(tx: Transaction) -> str:
            if typed.amends_id is None:
                signed = sign_summary(tx, typed.draft)
            else:
                signed = amend_summary(tx, typed.amends_id, typed.draft, reason)
            _forget(tx, typed)
            return signed

        self.desk.change(
            self,
            work,
            why="ward.sign_summary",
            done=self._signed,
            failed=self._not_signed,
            disables=self.page.sign_action,
        )

    def _signed(self, summary_id: str) -> None:
        """Paper after the commit."""
        self._print_signed(summary_id, again=False)
        self.desk.say(self.tr("The summary is signed."))
        self.page.reason.set_text("")
        self._read_page()

    def _not_signed(self, refused: Refused) -> None:
        self.keeper.touched()
        parts = (refused.field or "").split(".")
        if parts[0] == "lines" and len(parts) == 3:
            self.page.show_problem(self.desk.refused(refused), None)
            self.prescription.problem_of(int(parts[1]), refused, parts[2])
            return
        self.page.show_problem(self.desk.refused(refused), refused.field)

    def _amend(self) -> None:
        if self._read is None or not self._read.signed:
            return
        self._amends = self._read.signed[0]
        # Another version has an id of its own.
        self._fill(self._amends.content.model_copy(update={"id": new_id()}), read_only=False)
        self.page.signed.say("")
        self.page.reason.set_text("")
        self.page.reason.setFocus()

    def _next_version(self) -> None:
        if self._read is not None and self._read.signed:
            self._version = (self._version + 1) % len(self._read.signed)
            self._show_signed(self._read.signed[self._version])

    def _print(self) -> None:
        if self._read is None:
            return
        if self.page.is_read_only and self._read.signed:
            self._print_signed(self._read.signed[self._version].row.summary_id, again=True)
        else:
            self.papers.summary_draft(self.page.typed(), self._read.stay.number)

    def _print_signed(self, summary_id: str, *, again: bool) -> None:
        number = self._read.stay.number if self._read else ""
        self.papers.summary(summary_id, number, again=again)


def make_summary(desk: Desk) -> SummaryPage:
    """The page with its controller."""
    page = SummaryPage(business_date(desk.clinic.clock()))
    SummaryController(page, desk)
    return page
