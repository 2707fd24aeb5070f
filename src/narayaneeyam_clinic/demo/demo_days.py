"""The demo clinic's last sixty days, lived through the same actions as a real day: visits, consultations, bills, some cancelled."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from random import Random

from sqlalchemy import select

from narayaneeyam_clinic.billing.cancel_invoice import cancel_invoice
from narayaneeyam_clinic.billing.records import LineKind
from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.consultations.call_in import call_in
from narayaneeyam_clinic.consultations.consultation_draft import ConsultationDraft, DiagnosisDraft
from narayaneeyam_clinic.consultations.finish_consultation import finish_consultation
from narayaneeyam_clinic.consultations.start_visit import StartedVisit, start_visit
from narayaneeyam_clinic.consultations.vitals_draft import VitalsDraft
from narayaneeyam_clinic.patients.records import Patient
from narayaneeyam_clinic.people.actor import Actor
from narayaneeyam_clinic.pharmacy.records import DosageForm, Medicine
from narayaneeyam_clinic.pharmacy.sale_draft import MedicineLine, PaymentDraft, PaymentMethod, SaleDraft, ServiceLine
from narayaneeyam_clinic.pharmacy.sell_medicine import sell_medicine
from narayaneeyam_clinic.prescriptions.line_rules import PrescriptionLineDraft
from narayaneeyam_clinic.prescriptions.records import PrescriptionLine
from narayaneeyam_clinic.shared.clock import INDIA
from narayaneeyam_clinic.shared.errors import Refused

COMPLAINTS = (
    ("Katigraha", "Low back pain for some weeks, worse on waking; stiffness after sitting."),
    ("Sandhigatavata", "Pain and swelling of the knees, worse when climbing stairs."),
    ("Amlapitta", "Burning in the chest after food, sour belching, worse at night."),
    ("Pratishyaya", "Running nose and sneezing in the mornings, heaviness of the head."),
    ("Tamaka shvasa", "Breathlessness at night in the cold weather, wheezing."),
    ("Prameha", "Known raised blood sugar; tired, passes water often."),
    ("Vibandha", "Hard stools every second or third day."),
    ("Shirahshula", "Headache on the left side twice a week."),
    ("Anidra", "Wakes at two and lies awake; worried about work."),
    ("Kitibha", "Dry, itching patches on the elbows."),
)
COMPLAINTS_OF_CHILDREN = (
    ("Pratishyaya", "Running nose and cough for four days, no fever."),
    ("Jvara", "Fever since yesterday evening, drinks well."),
    ("Agnimandya", "Will not eat; coated tongue."),
    ("Vibandha", "Hard stools every third day, cries."),
)
GROWN_UP_DAYS = 12 * 365
DOSES = {
    "ml": (("15 ml", "1-0-1 AF", "15"), ("25 ml", "1-0-1 AF", "15"), ("10 ml", "1-0-1 BF", "14")),
    "g": (("5 g", "0-0-1 AF", "15"), ("1 g", "1-0-1 AF", "21")),
    "count": (("1", "1-0-1 AF", "15"), ("2", "1-0-1 AF", "15"), ("1", "1-1-1 BF", "10")),
}
# What a child takes of the same medicines.
DOSES_OF_CHILDREN = {"ml": "5 ml", "g": "1 g", "count": "1/2"}
ANUPANAS = ("", "warm water", "equal water", "honey", "milk", "")
MINUTES_APART = timedelta(minutes=11)
_UPI, _CARD, _CASH = PaymentMethod.UPI, PaymentMethod.CARD, PaymentMethod.CASH


@dataclass(slots=True)
class DemoClock:
    """Stands where the story is."""

    now: datetime

    def __call__(self) -> datetime:
        return self.now

    def at(self, day: date, minutes: int) -> None:
        """So many minutes after 09:00 in India."""
        self.now = datetime(day.year, day.month, day.day, 9, tzinfo=INDIA) + timedelta(minutes=minutes)


@dataclass(frozen=True, slots=True)
class Team:
    """Who acts at the demo clinic; doctors by the id of their staff record."""

    reception: Actor
    pharmacist: Actor
    manager: Actor
    doctors: dict[str, Actor]
    therapist: Actor


@dataclass(slots=True)
class DemoDays:
    """Lives days one after the other. `medicines` are (id, name, base unit) of what is prescribed."""

    clinic: Clinic
    clock: DemoClock
    team: Team
    random: Random
    medicines: list[tuple[str, str, str]] = field(default_factory=list)
    # Upper and lower pressure, pulse, kilograms of everybody when they came first; later they are near it.
    measured: dict[str, tuple[int, int, int, int]] = field(default_factory=dict)

    def opens(self, day: date, visits: int, now: datetime | None = None) -> datetime:
        """When the first of so many patients comes: at nine, or, on the day that is going on, early enough for all."""
        nine = datetime(day.year, day.month, day.day, 9, tzinfo=INDIA)
        return nine if now is None else max(now - MINUTES_APART * visits, nine - timedelta(hours=9))

    def live(self, day: date, patient_ids: list[str], *, now: datetime | None = None, until: int | None = None) -> None:
        """One day with these patients from nine o'clock; or, up to `now`, the day that is going on: after `until` they still wait."""
        if not self.medicines:
            self.medicines = self._prescribed_medicines()
        begin = self.opens(day, len(patient_ids), now)
        for n, patient_id in enumerate(patient_ids):
            self.clock.now = begin + MINUTES_APART * n
            doctor_id = self.random.choice(list(self.team.doctors))
            visit = self._arrive(patient_id, doctor_id)
            if until is not None and n >= until:
                continue
            self.clock.now += timedelta(minutes=6)
            prescription_id = self._consult(visit)
            self.clock.now += timedelta(minutes=3)
            if prescription_id and self.random.random() < 0.97:
                self._bill(visit, prescription_id)

    def _arrive(self, patient_id: str, doctor_id: str) -> StartedVisit:
        with self.clinic.transaction(by=self.team.reception, why="queue.start_visit") as tx:
            return start_visit(tx, patient_id, doctor_id)

    def _consult(self, visit: StartedVisit) -> str | None:
        doctor = self.team.doctors[visit.doctor_id]
        with self.clinic.transaction(by=doctor, why="queue.call_in") as tx:
            call_in(tx, visit.visit_id)
        age = self._days_of_age(visit)
        is_child = age is not None and age < GROWN_UP_DAYS
        term, concern = self.random.choice(COMPLAINTS_OF_CHILDREN if is_child else COMPLAINTS)
        chance = self.random.randrange
        draft = ConsultationDraft(
            visit_id=visit.visit_id,
            patient_id=visit.patient_id,
            concern=concern,
            notes="Advised rest and warm food at regular hours.",
            diagnoses=(DiagnosisDraft(term=term),),
            findings={"agni": self.random.choice(("sama", "vishama", "tikshna", "manda"))},
            vitals=self._measure(visit.patient_id, age if is_child else None),
            follow_up_on=visit.day + timedelta(days=15),
            lines=tuple(
                self._line(*one, is_child=is_child) for one in self.random.sample(self.medicines, chance(1, 5))
            ),
        )
        with self.clinic.transaction(by=doctor, why="consultation.finish") as tx:
            return finish_consultation(tx, draft).prescription_id

    def _measure(self, patient_id: str, days_of_child: int | None) -> VitalsDraft:
        """A grown-up's near those of the first visit; of a child what its age says, and no pressure before three years."""
        chance = self.random.randrange
        upper, lower, pulse = chance(106, 148), chance(66, 92), chance(62, 92)
        if days_of_child is not None:
            years = days_of_child // 365
            return VitalsDraft(
                blood_pressure=f"{90 + 2 * years}/{55 + years}" if years >= 3 else "",
                pulse=str(120 - 3 * years),
                weight=str(_child_weighs(days_of_child)),
            )
        weight = chance(46, 86)
        first = self.measured.setdefault(patient_id, (upper, lower, pulse, weight))
        upper, lower, pulse = (3 * first[0] + upper) // 4, (3 * first[1] + lower) // 4, (3 * first[2] + pulse) // 4
        weight = (19 * first[3] + weight) // 20
        return VitalsDraft(blood_pressure=f"{upper}/{lower}", pulse=str(pulse), weight=str(weight))

    def _days_of_age(self, visit: StartedVisit) -> int | None:
        with self.clinic.reading(by=self.team.reception) as rd:
            born = rd.session.scalar(select(Patient.born_on).where(Patient.id == visit.patient_id))
        return None if born is None else (visit.day - born).days

    def _line(self, medicine_id: str, name: str, unit: str, *, is_child: bool) -> PrescriptionLineDraft:
        dose, when, days = self.random.choice(DOSES[unit])
        if is_child:
            dose = DOSES_OF_CHILDREN[unit]
        return PrescriptionLineDraft(
            medicine_id=medicine_id, name=name, dose=dose, when=when, anupana=self.random.choice(ANUPANAS), days=days
        )

    def _bill(self, visit: StartedVisit, prescription_id: str) -> None:
        with self.clinic.reading(by=self.team.pharmacist) as rd:
            rows = rd.session.execute(
                select(
                    PrescriptionLine.id, PrescriptionLine.medicine_id, PrescriptionLine.total, PrescriptionLine.packs
                )
                .where(PrescriptionLine.prescription_id == prescription_id)
                .order_by(PrescriptionLine.position)
            ).all()
        fee = (
            (
                ServiceLine(
                    kind=LineKind.CONSULTATION, description=f"Consultation, {visit.doctor_name}", price=visit.fee
                ),
            )
            if visit.fee
            else ()
        )
        method = self.random.choices((_CASH, _UPI, _CARD), (60, 33, 7))[0]
        draft = SaleDraft(
            patient_id=visit.patient_id,
            visit_id=visit.visit_id,
            prescription_id=prescription_id,
            doctor_id=visit.doctor_id,
            services=fee,
            medicines=tuple(
                MedicineLine(
                    medicine_id=row.medicine_id,
                    packs=row.packs or 0,
                    units=0 if row.packs else (row.total or 0),
                    prescription_line_id=row.id,
                )
                for row in rows
            ),
            # Now and then somebody pays next week.
            payments=() if self.random.random() < 0.03 else (PaymentDraft(method=method),),
        )
        try:
            with self.clinic.transaction(by=self.team.pharmacist, why="pharmacy.sell") as tx:
                sold = sell_medicine(tx, draft)
        except Refused as refused:
            if refused.code != "not_enough_stock":
                raise
            return  # the shelf is empty: the prescription goes on waiting
        if self.random.random() < 0.015:
            with self.clinic.transaction(by=self.team.manager, why="billing.cancel") as tx:
                cancel_invoice(tx, sold.invoice_id, "Billed to the wrong patient")

    def _prescribed_medicines(self) -> list[tuple[str, str, str]]:
        with self.clinic.reading(by=self.team.pharmacist) as rd:
            rows = rd.session.execute(
                select(Medicine.id, Medicine.name, Medicine.base_unit)
                .join(DosageForm, DosageForm.id == Medicine.dosage_form_id)
                .where(DosageForm.route == "internal", Medicine.base_unit.in_(DOSES), Medicine.is_active)
                .order_by(Medicine.name)
            ).all()
        return [(row.id, row.name, row.base_unit) for row in rows]


def _child_weighs(days: int) -> int:
    """Kilograms, by the plain rule of paediatrics: half the months and nine in the first year, then twice the years and eight."""
    months, years = days // 30, days // 365
    return max(3, (months + 9) // 2) if days < 365 else 2 * years + 8
