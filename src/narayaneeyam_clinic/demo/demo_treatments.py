"""The demo clinic's courses: what therapists have learned, prices and oils, courses under way, a package, a missed session."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import partial
from typing import TypeVar

from sqlalchemy import select

from narayaneeyam_clinic.admissions.records import Admission
from narayaneeyam_clinic.billing.records import PaymentMethod
from narayaneeyam_clinic.consultations.vitals_draft import VitalsDraft
from narayaneeyam_clinic.demo.demo_days import DemoDays
from narayaneeyam_clinic.patients.records import Patient, Sex
from narayaneeyam_clinic.people.actor import Actor
from narayaneeyam_clinic.pharmacy.records import DosageForm, Medicine, StockOnHand
from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_clinic.store.transaction import Transaction
from narayaneeyam_clinic.treatments.accept_plan import accept_plan
from narayaneeyam_clinic.treatments.change_package import PackageDraft, change_package
from narayaneeyam_clinic.treatments.change_therapy import MaterialDraft, TherapyDraft, change_therapy
from narayaneeyam_clinic.treatments.course_templates import course_templates
from narayaneeyam_clinic.treatments.finish_session import SessionNotes, finish_session
from narayaneeyam_clinic.treatments.order_course import CourseDraft, order_course
from narayaneeyam_clinic.treatments.plan_course import plan_courses
from narayaneeyam_clinic.treatments.sell_package import sell_package
from narayaneeyam_clinic.treatments.session_steps import miss_session, session_arrives, start_session
from narayaneeyam_clinic.treatments.sessions_of_day import SessionRow, sessions_of_day
from narayaneeyam_clinic.treatments.shipped_therapies import therapy_id
from narayaneeyam_clinic.treatments.staff_skills import set_skills, therapists
from narayaneeyam_clinic.treatments.therapy_list import MaterialRow, therapy_list
from narayaneeyam_clinic.treatments.treatment_states import SessionState
from narayaneeyam_clinic.treatments.use_materials import UsedMaterial

T = TypeVar("T")
AFTERNOON = 8 * 60
GROWN_UP_DAYS = 25 * 365
PRICES = {
    "abhyangam": 1200, "pizhichil": 3500, "njavarakizhi": 2200, "elakizhi": 1600, "svedanam": 300, "shirodhara": 1800,
    "kati-vasti": 900, "nasyam": 450, "anuvasana-vasti": 700, "niruha-vasti": 1100, "virechanam": 1500, "vamanam": 2500,
    "udvarthanam": 1300, "thalam": 350, "lepam": 400,
}  # fmt: skip
# Of the oils in the stock, how many millilitres a session uses.
OILS = {"abhyangam": 150, "kati-vasti": 100, "shirodhara": 200, "thalam": 20}
WORDS = ("Bore it well.", "Slept during the treatment.", "Sweated well, thirsty afterwards.", "Pain less on bending.")


@dataclass(frozen=True, slots=True)
class PlannedCourse:
    """A template for somebody, ordered so many days before today."""

    template: str
    sex: Sex
    days_ago: int
    has_package: bool = False


COURSES = (
    PlannedCourse("abhyanga", Sex.MALE, 3, has_package=True),
    PlannedCourse("shirodhara", Sex.FEMALE, 4),
    PlannedCourse("kati-vasti", Sex.FEMALE, 3),
    PlannedCourse("yoga-vasti", Sex.MALE, 2),
    PlannedCourse("virechana", Sex.MALE, 6),
    PlannedCourse("kati-vasti", Sex.MALE, 1),
)
# Ordered today and not planned yet: the second cannot be placed, for one woman treats here and two are needed.
WAITING = (PlannedCourse("kati-vasti", Sex.MALE, 0), PlannedCourse("abhyanga", Sex.FEMALE, 0))


@dataclass(slots=True)
class DemoTreatments:
    """Lives the treatments of each day. `today` is the clinic's last day."""

    days: DemoDays
    today: date
    first_day: date
    treated: set[str] = field(default_factory=set)
    package_id: str = ""
    count: int = 0

    def live(self, day: date, *, is_today: bool) -> None:
        """After the patients of a day; on the last one the morning's sessions are done, and one is under way."""
        if not is_today:
            self.days.clock.at(day, AFTERNOON)
        if day == self.first_day:
            self._set_up()
        ago, first_ago = (self.today - day).days, (self.today - self.first_day).days
        for planned in COURSES:
            if min(planned.days_ago, first_ago) == ago:
                self._order(planned, day, is_planned=True)
        self._treat(day, is_today=is_today)
        if is_today:
            for planned in WAITING:
                self._order(planned, day, is_planned=False)

    def _set_up(self) -> None:
        manager = self.days.team.manager

        def prepare(tx: Transaction) -> None:
            for number, person in enumerate(therapists(tx)):
                set_skills(tx, person.staff_id, ("panchakarma", "dhara") if number < 2 else ("dhara", "panchakarma"))
            oil = _oil(tx)
            for row in therapy_list(tx):
                if row.code in PRICES:
                    quantity = OILS.get(row.code, 0) if oil else 0
                    used = (MaterialDraft(medicine_id=oil, quantity=quantity),) if oil and quantity else ()
                    known = {name: getattr(row, name) for name in TherapyDraft.model_fields if name != "materials"}
                    draft = TherapyDraft(**(known | {"price": Money.rupees(PRICES[row.code])}), materials=used)
                    change_therapy(tx, row.therapy_id, draft)
            items = ((therapy_id("abhyangam"), 7), (therapy_id("svedanam"), 7))
            draft_of_package = PackageDraft(name="Seven days of oil and steam", price=Money.rupees(9500), items=items)
            self.package_id = change_package(tx, None, draft_of_package)

        self._do(manager, "treatments.set_up", prepare)

    def _order(self, planned: PlannedCourse, day: date, *, is_planned: bool) -> None:
        patient = self._somebody(planned.sex)
        if patient is None:
            return
        team = self.days.team
        template = next(one for one in course_templates() if one.key == planned.template)
        draft = CourseDraft(
            patient_id=patient, name=template.name, starts_on=day + timedelta(days=1), items=template.items
        )
        doctor = next(iter(team.doctors.values()))
        course = self._do(doctor, "treatments.order", lambda tx: order_course(tx, draft).course_id)
        if planned.has_package and self.package_id:
            self._do(
                team.reception,
                "packages.sell",
                lambda tx: sell_package(tx, self.package_id, patient, paid_by=PaymentMethod.UPI),
            )
        if is_planned:
            with self.days.clinic.reading(by=team.reception) as rd:
                proposal = plan_courses(rd, [course])
            if proposal.sessions:
                self._do(team.reception, "treatments.accept", lambda tx: accept_plan(tx, proposal.sessions))

    def _treat(self, day: date, *, is_today: bool) -> None:
        therapist = self.days.team.therapist
        with self.days.clinic.reading(by=therapist) as rd:
            rows = [row for row in sessions_of_day(rd, day) if row.state is SessionState.PLANNED]
            materials = {row.therapy_id: row.materials for row in therapy_list(rd)}
        if is_today:
            # Half are done, one goes on, one patient has come: the rest of the day is to be seen.
            for row in rows[: len(rows) // 2]:
                self._session(row, materials)
            going_on = rows[len(rows) // 2 : len(rows) // 2 + 2]
            for number, row in enumerate(going_on):
                self._do(therapist, "treatments.step", partial(_begin, row.session_id, starts=number == 0))
            return
        for row in rows:
            self.count += 1
            if self.count % 9 == 4:
                self._do(therapist, "treatments.miss", partial(_miss, row.session_id))
            else:
                self._session(row, materials)

    def _session(self, row: SessionRow, materials: dict[str, tuple[MaterialRow, ...]]) -> None:
        therapist = self.days.team.therapist
        pain = max(1, 7 - (row.day - self.first_day).days % 5)
        notes = SessionNotes(
            pain_before=pain,
            pain_after=max(0, pain - 2),
            vitals_before=VitalsDraft(blood_pressure=f"{124 + pain}/{78 + pain % 4}", pulse=str(70 + pain)),
            observations=WORDS[self.count % len(WORDS)],
            materials=tuple(
                UsedMaterial(medicine_id=one.medicine_id, quantity=one.quantity)
                for one in materials.get(row.therapy_id, ())
            ),
        )

        def work(tx: Transaction) -> None:
            session_arrives(tx, row.session_id)
            start_session(tx, row.session_id)
            finish_session(tx, row.session_id, notes)

        self._do(therapist, "treatments.step", work)

    def _somebody(self, sex: Sex) -> str | None:
        """A grown-up who is neither in a bed nor in a course yet, the same each time."""
        born_before = self.today - timedelta(days=GROWN_UP_DAYS)
        with self.days.clinic.reading(by=self.days.team.reception) as rd:
            found = rd.session.scalars(
                select(Patient.id)
                .where(
                    Patient.sex == sex,
                    Patient.born_on < born_before,
                    Patient.is_active,
                    Patient.id.not_in(select(Admission.patient_id)),
                )
                .order_by(Patient.registration_number.desc())
            )
            patient = next((one for one in found if one not in self.treated), None)
        if patient is not None:
            self.treated.add(patient)
        return patient

    def _do(self, by: Actor, why: str, work: Callable[[Transaction], T]) -> T:
        with self.days.clinic.transaction(by=by, why=why) as tx:
            return work(tx)


def _miss(session_id: str, tx: Transaction) -> None:
    miss_session(tx, session_id, "had fever, stayed at home")


def _begin(session_id: str, tx: Transaction, *, starts: bool) -> None:
    session_arrives(tx, session_id)
    if starts:
        start_session(tx, session_id)


def _oil(tx: Transaction) -> str | None:
    """The oil that there is most of."""
    found: str | None = tx.session.scalar(
        select(Medicine.id)
        .join(DosageForm, DosageForm.id == Medicine.dosage_form_id)
        .join(StockOnHand, StockOnHand.medicine_id == Medicine.id)
        .where(DosageForm.code.in_(("tailam", "kuzhambu")))
        .order_by(StockOnHand.quantity.desc(), Medicine.id)
        .limit(1)
    )
    return found
