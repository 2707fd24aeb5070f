"""Answers the page of a patient's certificates: words while it is typed, signing, printing, cancelling."""

from __future__ import annotations

from functools import partial

from pydantic import ValidationError

from narayaneeyam_clinic.documents.issue_certificate import (
    CertificateDraft,
    CertificateRow,
    IssuedCertificate,
    cancel_certificate,
    certificate_log,
    certificate_paper,
    certificate_proposal,
    certificate_words,
    issue_certificate,
)
from narayaneeyam_clinic.papers.certificate import certificate_pdf
from narayaneeyam_clinic.papers.paper_kinds import PaperKind
from narayaneeyam_clinic.papers.paper_size import PaperSize
from narayaneeyam_clinic.shared.clock import business_date
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.identifiers import new_id
from narayaneeyam_clinic.store.transaction import Reading
from narayaneeyam_desktop.controller import Controller
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.documents.certificates_page import CertificatesPage, CertificateTyped
from narayaneeyam_desktop.paper_out import PaperOut
from narayaneeyam_desktop.widgets.ask import ask_reason


class CertificatesController(Controller):
    """The patient comes as the argument `patient_id`. The doctor who is signed in signs."""

    def __init__(self, page: CertificatesPage, desk: Desk) -> None:
        super().__init__(page, desk)
        self._page = page
        self._out = PaperOut(desk, self)
        self._patient_id = ""
        # Of the certificate that is being written: pressed twice, it is signed once.
        self._next_id = new_id()
        self._cancelling: CertificateRow | None = None
        page.typed.connect(self._look_at_words)
        page.sign_wanted.connect(self._sign)
        page.print_wanted.connect(self._print_row)
        page.cancel_wanted.connect(self._ask_why)
        desk.news.documents_changed.connect(self._changed)

    def opened(self, arguments: dict[str, object]) -> None:
        self._patient_id = str(arguments.get("patient_id", ""))
        name = str(arguments.get("patient_name", ""))
        self._page.set_title(self.tr("Certificates of {name}").format(name=name) if name else self.tr("Certificates"))
        self._look()
        patient_id = self._patient_id
        self.desk.read(self, lambda rd: certificate_proposal(rd, patient_id), done=self._propose, replaces="proposal")

    def _propose(self, proposal: tuple[str, str]) -> None:
        self._page.show_proposal(*proposal)

    def _changed(self, fact: object) -> None:
        if getattr(fact, "patient_id", None) in (None, self._patient_id):
            self._look()

    def _look(self) -> None:
        patient_id = self._patient_id
        if patient_id:
            self.desk.read(
                self, lambda rd: certificate_log(rd, patient_id=patient_id), done=self._page.show_rows, replaces="log"
            )

    def _draft(self, typed: CertificateTyped) -> CertificateDraft | None:
        """What was typed, when it is whole."""
        if typed.from_day is None or typed.to_day is None:
            return None
        try:
            return CertificateDraft(
                kind=typed.kind,
                patient_id=self._patient_id,
                doctor_id=self.desk.actor.staff_id or "",
                language=typed.language,
                diagnosis=typed.diagnosis,
                from_day=typed.from_day,
                to_day=typed.to_day,
            )
        except ValidationError:
            return None

    def _look_at_words(self, typed: CertificateTyped) -> None:
        draft = self._draft(typed)
        if draft is not None:
            self.desk.read(
                self,
                lambda rd: certificate_words(rd, draft),
                done=self._page.show_words,
                failed=self._refuse,
                replaces="words",
            )

    def _sign(self, typed: CertificateTyped) -> None:
        draft, certificate_id = self._draft(typed), self._next_id
        if draft is None:
            field = "diagnosis" if typed.from_day and typed.to_day else "from_day" if not typed.from_day else "to_day"
            self._page.form.show_problem(field, self.tr("Write this first."))
            return
        self.desk.change(
            self,
            lambda tx: issue_certificate(tx, draft, certificate_id=certificate_id),
            why="certificates.issue",
            done=self._signed,
            failed=self._refuse,
            disables=self._page.sign_action,
        )

    def _signed(self, issued: IssuedCertificate) -> None:
        self._next_id = new_id()
        self._page.form.mark_saved()
        self.desk.say(self.tr("Certificate {number} is signed.").format(number=issued.number))
        self._print(issued.certificate_id, issued.number)

    def _print_row(self, row: CertificateRow) -> None:
        self._print(row.certificate_id, row.number)

    def _print(self, certificate_id: str, number: str) -> None:
        def make(rd: Reading, size: PaperSize) -> bytes:
            return certificate_pdf(certificate_paper(rd, certificate_id), size)

        self._out.print(PaperKind.CERTIFICATE, number, make)

    def _ask_why(self, row: CertificateRow) -> None:
        self._cancelling = row
        ask_reason(
            self._page,
            self.tr("Cancel certificate {number}?").format(number=row.number),
            self.tr("It stays in the list with the reason; its number is not used again."),
            self.tr("Why it is cancelled"),
            self._cancel,
            verb=self.tr("Cancel the certificate"),
        )

    def _cancel(self, reason: str) -> None:
        row, self._cancelling = self._cancelling, None
        if row is not None:
            cancel = partial(cancel_certificate, certificate_id=row.certificate_id, reason=reason)
            self.desk.change(self, cancel, why="certificates.cancel", failed=self._refuse)

    def _refuse(self, refused: Refused) -> None:
        self._page.form.show_problem(refused.field, self.desk.refused(refused))


def make_certificates(desk: Desk) -> CertificatesPage:
    """The page with its controller."""
    page = CertificatesPage(business_date(desk.clinic.clock()))
    CertificatesController(page, desk)
    return page
