"""Answers the page of admitting: proposes, admits with the deposit, and prints its receipt (STAY-5, STAY-62)."""

from __future__ import annotations

from narayaneeyam_clinic.admissions.admission_proposal import (
    AdmissionProposal,
    EstimatePart,
    FreeBed,
    admission_proposal,
    estimate_parts,
)
from narayaneeyam_clinic.admissions.admit_patient import AdmissionDraft, Admitted, admit_patient
from narayaneeyam_clinic.admissions.estimate_paper import EstimateWish
from narayaneeyam_clinic.patients.patient_page import PatientBanner
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.pharmacy.sale_draft import PaymentMethod
from narayaneeyam_clinic.shared.clock import business_date
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.identifiers import new_id
from narayaneeyam_clinic.shared.money import ZERO, Money, total
from narayaneeyam_clinic.store.transaction import Reading, Transaction
from narayaneeyam_desktop.admissions.admit_page import AdmissionTyped, AdmitPage
from narayaneeyam_desktop.admissions.stay_papers import StayPapers
from narayaneeyam_desktop.controller import Controller
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.formats import money_text
from narayaneeyam_desktop.patient_suggestions import patient_suggestions
from narayaneeyam_desktop.person_words import age_and_sex, phone_words
from narayaneeyam_desktop.safety_words import question_words

_FIELDS = {
    "patient": "patient_id",
    "bed": "bed_id",
    "doctor": "doctor_id",
    "phone": "bystander_phone",
    "amount": "deposit",
    "reference": "reference",
}


class AdmitController(Controller):
    """One page, one stay: its ids are given when the page is opened, so that pressing twice is admitting once."""

    def __init__(self, page: AdmitPage, desk: Desk) -> None:
        super().__init__(page, desk)
        self.page = page
        self.papers = StayPapers(desk, self)
        self._asked: dict[str, str | None] = {}
        self._proposal: AdmissionProposal | None = None
        self._stay_id, self._deposit_id = new_id(), new_id()
        page.patient.suggest_from(desk, patient_suggestions)
        page.show_rights(takes_money=desk.may(Permission.TAKE_FEES))
        page.patient_chosen.connect(self._patient_chosen)
        page.place_edited.connect(self._estimate)
        page.admit_wanted.connect(self._admit)
        page.estimate_wanted.connect(self._print_estimate)
        desk.news.ward_changed.connect(self._ward_changed)

    def opened(self, arguments: dict[str, object]) -> None:
        """Opened anew for somebody or some bed; opened again as it was, it keeps what is typed."""
        asked = {key: None if value is None else str(value) for key, value in arguments.items()}
        if asked == self._asked and self.page.has_typed():
            return
        self._asked = asked
        self._stay_id, self._deposit_id = new_id(), new_id()
        self.page.begin()
        self._propose(asked.get("patient_id"))

    def _ward_changed(self, _news: object) -> None:
        """Beds that were free are not, or others are; what is typed stays."""
        if self.page.isVisible():
            self._propose(self.page.typed().patient_id)

    def _patient_chosen(self, patient_id: str) -> None:
        self._propose(patient_id)

    def _propose(self, patient_id: str | None) -> None:
        asked = self._asked

        def work(rd: Reading) -> AdmissionProposal:
            return admission_proposal(
                rd,
                patient_id,
                bed_id=asked.get("bed_id"),
                reservation_id=asked.get("reservation_id"),
                consultation_id=asked.get("consultation_id"),
            )

        self.desk.read(self, work, done=self._show, failed=self._refused, replaces="proposal")

    def _show(self, proposal: AdmissionProposal) -> None:
        self._proposal = proposal
        asked, typed = self._asked.get("bed_id"), self.page.typed()
        known = {bed.bed_id for bed in proposal.beds}
        if proposal.patient is not None:
            self._show_patient(proposal.patient, proposal)
        self.page.show_places(
            [(bed.bed_id, _bed_words(bed)) for bed in proposal.beds],
            [(doctor.doctor_id, doctor.name) for doctor in proposal.doctors],
            is_another=asked is not None and asked not in known,
        )
        own = self.page.own_bed()
        self.page.propose(
            bed_id=own if own in known else proposal.bed_id,
            doctor_id=typed.doctor_id if self.page.is_own_doctor else proposal.doctor_id,
            leaves=proposal.expected_leave_on,
        )
        self._estimate()

    def _show_patient(self, banner: PatientBanner, proposal: AdmissionProposal) -> None:
        facts = (age_and_sex(banner.birth, banner.sex, proposal.today), banner.registration_number, banner.place or "",
                 phone_words(banner.phone))  # fmt: skip
        allergies = ", ".join(banner.allergies or ())
        said = [self.tr("Allergic to: {allergies}").format(allergies=allergies)] if allergies else []
        said += [words] if (words := question_words(banner.in_question)) else []
        self.page.show_patient(
            banner.patient_id, banner.name, " · ".join(fact for fact in facts if fact), " ".join(said)
        )
        self.page.focus_first()

    def _bed(self) -> FreeBed | None:
        bed_id = self.page.typed().bed_id
        beds = self._proposal.beds if self._proposal else ()
        return next((bed for bed in beds if bed.bed_id == bed_id), None)

    def _estimate(self) -> None:
        """Days in the room and of the bystander's bed by today's tariff, and the treatments that were ordered already."""
        bed, typed = self._bed(), self.page.typed()
        if bed is None or self._proposal is None:
            self.page.show_estimate(None, "")
            return
        parts = self._parts(bed, typed)
        if not parts:
            self.page.show_estimate(None, self.tr("This category has no tariff yet."))
            return
        words = [
            (self.tr("bystander {days} × {price}") if part.is_bystander else self.tr("room {days} × {price}")).format(
                days=part.days, price=money_text(part.price)
            )
            for part in parts
        ]
        treatments = total([one.amount for one in self._proposal.treatments])
        above = self.tr("{parts}. Treatments and medicines come on top.")
        if treatments:
            words.append(self.tr("ordered treatments {amount}").format(amount=money_text(treatments)))
            above = self.tr("{parts}. Medicines and meals come on top.")
        self.page.show_estimate(
            total([part.amount for part in parts]) + treatments, above.format(parts=", ".join(words))
        )

    def _admit(self) -> None:
        typed = self.page.typed()
        if typed.patient_id is None:
            self.page.show_problem("patient_id", self.tr("Choose the patient from the list."))
            return
        if typed.bed_id is None or typed.doctor_id is None:
            missing = "bed_id" if typed.bed_id is None else "doctor_id"
            self.page.show_problem(missing, self.tr("Choose one from the list."))
            return
        draft = self._draft(typed, typed.patient_id, typed.bed_id, typed.doctor_id)

        def work(tx: Transaction) -> Admitted:
            return admit_patient(tx, draft)

        self.desk.change(
            self, work, why="ward.admit", done=self._admitted, failed=self._refused, disables=self.page.admit_action
        )

    def _draft(self, typed: AdmissionTyped, patient_id: str, bed_id: str, doctor_id: str) -> AdmissionDraft:
        reservation = self._proposal.reservation_id if self._proposal else None
        deposit: Money = typed.deposit or ZERO
        return AdmissionDraft(
            id=self._stay_id,
            patient_id=patient_id,
            doctor_id=doctor_id,
            bed_id=bed_id,
            from_consultation_id=self._asked.get("consultation_id"),
            reservation_id=reservation,
            expected_leave_on=typed.expected_leave_on,
            reason=typed.reason,
            bystander_name=typed.bystander_name,
            bystander_phone=typed.bystander_phone,
            bystander_relation=typed.bystander_relation,
            bystander_stays=typed.bystander_stays,
            consent_by=typed.consent_by,
            estimate=typed.estimate,
            estimate_agreed_by=typed.estimate_agreed_by,
            deposit=deposit,
            deposit_method=PaymentMethod(typed.method or "cash"),
            deposit_reference=typed.reference,
            deposit_id=self._deposit_id,
        )

    def _admitted(self, admitted: Admitted) -> None:
        """Paper after the commit, then the page of the stay."""
        if admitted.deposit is not None:
            self.papers.voucher(admitted.deposit.deposit_id, admitted.deposit.number)
        self.desk.say(
            self.tr("{patient} is admitted: {number}, {bed}.").format(
                patient=admitted.patient_name, number=admitted.number, bed=admitted.bed
            )
        )
        self.page.begin()
        self._asked = {}
        self._proposal = None
        if self.page.isVisible():
            self.desk.open_page("stay", admission_id=admitted.admission_id)

    def _refused(self, refused: Refused) -> None:
        field = _FIELDS.get(refused.field or "", refused.field)
        self.page.show_problem(field, self.desk.refused(refused))

    def _print_estimate(self) -> None:
        typed, bed = self.page.typed(), self._bed()
        if self._proposal is None or typed.patient_id is None:
            self.page.show_problem("patient_id", self.tr("Choose the patient from the list."))
            return
        parts = self._parts(bed, typed)
        treatments = self._proposal.treatments
        amount = typed.estimate or total([*(part.amount for part in parts), *(one.amount for one in treatments)])
        bystander = ", ".join(
            part for part in (typed.bystander_name, typed.bystander_relation, typed.bystander_phone) if part
        )
        wish = EstimateWish(
            patient_id=typed.patient_id,
            bed=f"{bed.room} · {bed.bed} ({bed.category})" if bed is not None else "",
            category=bed.category if bed is not None else "",
            doctor_id=typed.doctor_id,
            expected_leave_on=typed.expected_leave_on,
            bystander=bystander,
            parts=parts,
            treatments=treatments,
            amount=amount,
            agreed_by=typed.estimate_agreed_by,
            consent_by=typed.consent_by,
        )
        self.papers.estimate(wish)

    def _parts(self, bed: FreeBed | None, typed: AdmissionTyped) -> tuple[EstimatePart, ...]:
        if bed is None or self._proposal is None:
            return ()
        today, leave = self._proposal.today, typed.expected_leave_on
        return estimate_parts(bed, today, leave, bystander_stays=typed.bystander_stays)


def _bed_words(bed: FreeBed) -> str:
    price = f" · {money_text(bed.per_day)}" if bed.per_day is not None else ""
    return f"{bed.room} · {bed.bed} · {bed.category}{price}"


def make_admit(desk: Desk) -> AdmitPage:
    """The page with its controller."""
    page = AdmitPage(business_date(desk.clinic.clock()))
    AdmitController(page, desk)
    return page
