"""The demo clinic's stays, lived evening by evening through the same actions as real ones; nothing here is drawn by lot."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import partial

from sqlalchemy import select

from narayaneeyam_clinic.admissions.admit_patient import AdmissionDraft, Admitted, admit_patient
from narayaneeyam_clinic.admissions.away_time import go_away
from narayaneeyam_clinic.admissions.discharge_gate import patient_leaves
from narayaneeyam_clinic.admissions.issue_to_ward import IssueDraft, issue_to_ward, note_given, note_refused
from narayaneeyam_clinic.admissions.order_discharge import order_discharge
from narayaneeyam_clinic.admissions.stay_vitals import record_stay_vitals
from narayaneeyam_clinic.admissions.ward_meals import MealDraft, ServeDraft, add_meal, meal_list, serve_meal
from narayaneeyam_clinic.admissions.ward_notes import DietDraft, RoundNoteDraft, order_diet, write_round_note
from narayaneeyam_clinic.admissions.ward_stock import ward_medicines
from narayaneeyam_clinic.admissions.ward_tasks import TaskDraft, add_task, end_task, ward_tasks
from narayaneeyam_clinic.billing.finish_bill import finish_bill
from narayaneeyam_clinic.billing.ledger_bill import LedgerBillDraft
from narayaneeyam_clinic.billing.records import PaymentMethod
from narayaneeyam_clinic.consultations.vitals_draft import VitalsDraft
from narayaneeyam_clinic.demo.demo_days import DemoDays
from narayaneeyam_clinic.demo.demo_ward import furnish
from narayaneeyam_clinic.patients.records import Patient, Sex
from narayaneeyam_clinic.people.actor import Actor
from narayaneeyam_clinic.pharmacy.sale_draft import PaymentDraft
from narayaneeyam_clinic.rooms.clean_bed import close_bed
from narayaneeyam_clinic.rooms.records import Bed, Room
from narayaneeyam_clinic.rooms.reserve_bed import ReservationDraft, reserve_bed
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.money import ZERO, Money
from narayaneeyam_clinic.store.transaction import Transaction

EVENING = 9 * 60
GROWN_UP_DAYS = 25 * 365
MEALS = (("Kanji breakfast", 60), ("Lunch", 120), ("Evening tea", 30), ("Supper", 90))
TASKS = (
    ("Abhyanga before breakfast", 7 * 60),
    ("Hot water bag to the back", 16 * 60),
    ("Kashayam before supper", 18 * 60 + 30),
)
NOTES = (
    "Slept well. Appetite fair, tongue clean. Pain less on turning.",
    "Snehapanam well borne, thirst and warmth after an hour. Walked twice.",
    "Heaviness of the head in the morning; better after abhyanga.",
    "Pain 3 of 10. Bends to the knee. Bowels once, formed.",
)


@dataclass(frozen=True, slots=True)
class PlannedStay:
    """Who comes so many days before today into which bed; `days` until they are expected to leave."""

    room: str
    bed: str
    sex: Sex
    days_ago: int
    days: int
    deposit: int
    method: PaymentMethod
    bystander: str = ""
    relation: str = ""
    reason: str = ""


STAYS = (
    PlannedStay("104", "A", Sex.FEMALE, 6, 14, 10000, PaymentMethod.CASH, "Sarada", "sister", "Katigraha: snehapanam, virechanam"),
    PlannedStay("105", "A", Sex.MALE, 5, 4, 8000, PaymentMethod.UPI, "Govindan", "brother", "Sandhigatavata"),
    PlannedStay("102", "A", Sex.MALE, 3, 10, 5000, PaymentMethod.UPI, reason="Pakshaghata, second course"),
    PlannedStay("101", "B", Sex.FEMALE, 2, 2, 3000, PaymentMethod.CASH, "Leela", "daughter", "Shirahshula"),
    PlannedStay("103", "A", Sex.FEMALE, 1, 7, 0, PaymentMethod.CASH, reason="Amlapitta"),
)  # fmt: skip
GONE, GOING_HOME, AWAY = "105", "101", "103"


@dataclass(slots=True)
class DemoStays:
    """Lives the evenings of the ward. `today` is the clinic's last day."""

    days: DemoDays
    today: date
    first_day: date
    stays: dict[str, Admitted] = field(default_factory=dict)

    def live(self, day: date, *, is_today: bool) -> None:
        """After the patients of a day. On the last day the clock stands where the story has come to."""
        if not is_today:
            self.days.clock.at(day, EVENING)
        if day == self.first_day:
            self._furnish(day)
        ago = (self.today - day).days
        first_ago = (self.today - self.first_day).days
        for planned in STAYS:
            if min(planned.days_ago, first_ago) == ago:
                self._admit(planned)
        for room, stay in self.stays.items():
            if not (room == GONE and ago == 0):
                self._evening(stay, day, room)
        if ago == min(1, first_ago):
            self._goes_home()
        if is_today:
            self._today()

    def _furnish(self, day: date) -> None:
        manager = self.days.team.manager
        furnish(self.days.clinic, manager, day)

        def meals(tx: Transaction) -> None:
            for name, rupees in MEALS:
                add_meal(tx, MealDraft(name=name, price=Money.rupees(rupees)))

        self._do(manager, "rooms.meals", meals)

    def _admit(self, planned: PlannedStay) -> None:
        doctor_id = next(iter(self.days.team.doctors))
        patient = self._somebody(planned.sex)
        bed_id = self._bed(planned.room, planned.bed)
        if patient is None:
            return
        today = self.days.clock.now.date()
        draft = AdmissionDraft(
            patient_id=patient,
            doctor_id=doctor_id,
            bed_id=bed_id,
            expected_leave_on=max(today, self.today - timedelta(days=planned.days_ago) + timedelta(days=planned.days)),
            reason=planned.reason,
            bystander_name=planned.bystander,
            bystander_relation=planned.relation,
            bystander_stays=bool(planned.bystander),
            consent_by="patient",
            estimate=Money.rupees(planned.days * 2500),
            estimate_agreed_by=planned.bystander or "patient",
            deposit=Money.rupees(planned.deposit) if planned.deposit else ZERO,
            deposit_method=planned.method,
        )
        with self.days.clinic.transaction(by=self.days.team.reception, why="ward.admit") as tx:
            stay = self.stays[planned.room] = admit_patient(tx, draft)
        doctor = self.days.team.doctors[doctor_id]

        def orders(tx: Transaction) -> None:
            order_diet(
                tx,
                DietDraft(
                    admission_id=stay.admission_id,
                    pathya="Rice gruel, green gram, warm water; light supper before seven",
                    apathya="Curd, cold drinks, sleep by day",
                ),
            )
            for what, minute in TASKS[:2]:
                add_task(tx, TaskDraft(admission_id=stay.admission_id, what=what, due_minute=minute))

        self._do(doctor, "ward.orders", orders)
        self._issue(stay)

    def _issue(self, stay: Admitted) -> None:
        liquids = [medicine_id for medicine_id, _name, unit in self.days.medicines if unit == "ml"]
        for medicine_id in liquids[:12]:
            try:
                with self.days.clinic.transaction(by=self.days.team.pharmacist, why="ward.issue") as tx:
                    issue_to_ward(tx, IssueDraft(admission_id=stay.admission_id, medicine_id=medicine_id, packs=1))
            except Refused as refused:
                if refused.code != "not_enough_stock":
                    raise
                continue
            return

    def _evening(self, stay: Admitted, day: date, room: str) -> None:
        """Round, vitals, meals, medicines and tasks of one day."""
        doctor = next(iter(self.days.team.doctors.values()))
        turn = (day - self.first_day).days + len(room)

        def round_note(tx: Transaction) -> None:
            write_round_note(tx, RoundNoteDraft(admission_id=stay.admission_id, note=NOTES[turn % len(NOTES)]))

        def ward_work(tx: Transaction) -> None:
            vitals = VitalsDraft(
                blood_pressure=f"{118 + turn * 3 % 14}/{76 + turn * 2 % 9}",
                pulse=str(70 + turn * 5 % 12),
                temperature=f"36.{4 + turn % 4}",
                weight=f"{61.4 - turn % 6 * 0.2:.1f}",
                pain=str(6 - turn % 5),
            )
            record_stay_vitals(tx, stay.admission_id, vitals)
            for meal_id in self._meals(tx):
                serve_meal(tx, ServeDraft(admission_id=stay.admission_id, meal_id=meal_id))
            if room == "104":
                serve_meal(
                    tx, ServeDraft(admission_id=stay.admission_id, meal_id=self._meals(tx)[1], for_bystander=True)
                )
            for task_id in self._open_tasks(tx, stay.admission_id):
                end_task(tx, task_id)
            for issued in ward_medicines(tx, stay.admission_id):
                if turn % 5 == 4 and issued.open >= 15:
                    note_refused(tx, issued.issue_id, 15, "Nausea after the oil")
                elif issued.open >= 30:
                    note_given(tx, issued.issue_id, 30)

        self._do(doctor, "ward.note", round_note)
        self._do(self.days.team.therapist, "ward.evening", ward_work)

    def _goes_home(self) -> None:
        """One patient has paid and left: the bed is to be cleaned."""
        stay = self.stays.get(GONE)
        if stay is None:
            return
        doctor = next(iter(self.days.team.doctors.values()))

        def settle(tx: Transaction) -> None:
            for issued in ward_medicines(tx, stay.admission_id):
                if issued.open > 0:
                    note_given(tx, issued.issue_id, issued.open)
            for task_id in self._open_tasks(tx, stay.admission_id):
                end_task(tx, task_id)

        def order(tx: Transaction) -> None:
            order_discharge(tx, stay.admission_id)

        def bill(tx: Transaction) -> None:
            draft = LedgerBillDraft(
                patient_id=stay.patient_id,
                admission_id=stay.admission_id,
                payments=(PaymentDraft(method=PaymentMethod.UPI),),
            )
            finish_bill(tx, draft)

        def leave(tx: Transaction) -> None:
            patient_leaves(tx, stay.admission_id)

        self._do(self.days.team.therapist, "ward.settle", settle)
        self._do(doctor, "ward.order_discharge", order)
        self._do(self.days.team.reception, "billing.finish_stay", bill)
        self._do(self.days.team.reception, "ward.leave", leave)

    def _today(self) -> None:
        """What is to be done for each; one goes home today, one is away, one bed is closed, two are reserved."""
        doctor, reception = next(iter(self.days.team.doctors.values())), self.days.team.reception
        for room, stay in self.stays.items():
            if room != GONE:
                self._do(doctor, "ward.orders", partial(self._tasks_of_today, stay))
        if (home := self.stays.get(GOING_HOME)) is not None:
            self._do(doctor, "ward.order_discharge", lambda tx: order_discharge(tx, home.admission_id))
        if (away := self.stays.get(AWAY)) is not None:
            self._do(reception, "ward.away", lambda tx: _noted(go_away(tx, away.admission_id, "Wedding in the family")))
        closed = self._bed("202", "A")
        self._do(self.days.team.manager, "rooms.close_bed", lambda tx: close_bed(tx, closed, "Bathroom is repaired"))
        for room, sex, begins, days in (("201", Sex.FEMALE, 3, 14), ("104", Sex.MALE, 10, 7)):
            patient = self._somebody(sex)
            if patient is None:
                continue
            draft = ReservationDraft(
                bed_id=self._bed(room, "A"),
                patient_id=patient,
                from_day=self.today + timedelta(days=begins),
                to_day=self.today + timedelta(days=begins + days),
                note="Comes by train",
            )
            self._do(reception, "rooms.reserve", lambda tx, draft=draft: _noted(reserve_bed(tx, draft)))  # type: ignore[misc]

    def _tasks_of_today(self, stay: Admitted, tx: Transaction) -> None:
        for what, minute in TASKS:
            add_task(tx, TaskDraft(admission_id=stay.admission_id, what=what, due_minute=minute))
        add_task(tx, TaskDraft(admission_id=stay.admission_id, what="Change the linen"))

    def _somebody(self, sex: Sex) -> str | None:
        """The next grown-up who is not in a bed; those who were seen first."""
        taken = {stay.patient_id for stay in self.stays.values()}
        with self.days.clinic.reading(by=self.days.team.reception) as rd:
            ids = rd.session.scalars(
                select(Patient.id)
                .where(Patient.sex == sex, Patient.born_on <= rd.today - timedelta(days=GROWN_UP_DAYS))
                .order_by(Patient.registration_number)
            ).all()
        free = [patient_id for patient_id in ids if patient_id not in taken]
        return free[len(self.stays) % len(free)] if free else None

    def _bed(self, room: str, bed: str) -> str:
        with self.days.clinic.reading(by=self.days.team.reception) as rd:
            found: str = rd.session.scalars(
                select(Bed.id).join(Room, Room.id == Bed.room_id).where(Room.name == room, Bed.name == bed)
            ).one()
            return found

    def _meals(self, tx: Transaction) -> list[str]:
        return [meal.meal_id for meal in meal_list(tx)]

    def _open_tasks(self, tx: Transaction, admission_id: str) -> list[str]:
        return [task.task_id for task in ward_tasks(tx, admission_id=admission_id) if task.state == "open"]

    def _do(self, by: Actor, why: str, work: Callable[[Transaction], None]) -> None:
        with self.days.clinic.transaction(by=by, why=why) as tx:
            work(tx)


def _noted(_id: str) -> None:
    """The id of what was written is of no further use."""
