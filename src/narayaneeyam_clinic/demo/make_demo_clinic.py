"""The demo clinic: 12 staff, 400 patients, 60 days of visits, 180 medicines with batches. The same seed makes the same clinic.

It says DEMO in its file, and therefore in its frame and on every paper.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from random import Random

from sqlalchemy import select

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.demo.demo_bookings import book_ahead, plan_hours
from narayaneeyam_clinic.demo.demo_days import DemoClock, DemoDays, Team
from narayaneeyam_clinic.demo.demo_documents import keep_documents
from narayaneeyam_clinic.demo.demo_notes import DemoNotes
from narayaneeyam_clinic.demo.demo_purchases import add_demo_suppliers, buy_lately
from narayaneeyam_clinic.demo.demo_shifts import DemoShifts
from narayaneeyam_clinic.demo.demo_shop import keep_medicines, shelf_receipts
from narayaneeyam_clinic.demo.demo_staff import ADMINISTRATOR_LOGIN, ADMINISTRATOR_NAME, DEMO_PASSWORD, DEMO_STAFF
from narayaneeyam_clinic.demo.demo_stays import DemoStays
from narayaneeyam_clinic.demo.demo_stock_room import fill_stock_room
from narayaneeyam_clinic.demo.demo_treatments import DemoTreatments
from narayaneeyam_clinic.demo.names import Person, people
from narayaneeyam_clinic.patients.age_rules import BirthDate
from narayaneeyam_clinic.patients.allergies import NewAllergy, add_allergy
from narayaneeyam_clinic.patients.patient_form import OtherPhone
from narayaneeyam_clinic.patients.register_patient import ConsentGiven, NewPatient, register_patient
from narayaneeyam_clinic.people.actor import Actor
from narayaneeyam_clinic.people.create_clinic import FirstAdministrator, NewClinic, create_clinic
from narayaneeyam_clinic.people.records import StaffKind, User
from narayaneeyam_clinic.people.roles import actor_of
from narayaneeyam_clinic.people.staff import StaffDetails, add_staff
from narayaneeyam_clinic.people.users import NewUser, add_user
from narayaneeyam_clinic.purchases.receive_stock import receive_stock
from narayaneeyam_clinic.shared.clock import INDIA
from narayaneeyam_clinic.store.vault import new_recovery_code

SEED = 20261121
PATIENTS = 400
DAYS = 60
VISITS_A_DAY = (10, 20)
# What a doctor's fee covers.
REVIEW_DAYS, REVIEW_VISITS = 7, 2
ALLERGIES = ("Shellfish", "Peanut", "Milk", "Sesame", "Penicillin")
DETAILS = NewClinic(
    name="Narayaneeyam Demo Clinic",
    state_code="32",
    address="Temple Road",
    place="Kottakkal, Malappuram",
    pin="676503",
    phone="+914832742000",
    gstin="32ABCDE1234F1Z9",
    licence="KL/AYU/0000",
    upi_id="demo.clinic@okaxis",
    is_demo=True,
)


@dataclass(frozen=True, slots=True)
class DemoSize:
    """How much the clinic has lived; tests make smaller ones."""

    patients: int = PATIENTS
    days: int = DAYS


def make_demo_clinic(
    home: Path, now: datetime, *, size: DemoSize | None = None, told: Callable[[int, int], None] | None = None
) -> Path:
    """Make the clinic under `home` as it stands at `now`; returns its folder. `told(days done, days)` hears the progress."""
    size = size or DemoSize()
    random = Random(SEED)  # noqa: S311  the same clinic every time
    today = now.astimezone(INDIA).date()
    first_day = today - timedelta(days=size.days)
    clock = DemoClock(now)
    clock.at(first_day - timedelta(days=1), 0)
    code = new_recovery_code()
    created = create_clinic(
        home,
        DETAILS,
        FirstAdministrator(name=ADMINISTRATOR_NAME, login=ADMINISTRATOR_LOGIN, password=DEMO_PASSWORD),
        recovery_code=code,
        recovery_typed_back=code,
        clock=clock,
        use_keyring=False,
    )
    clinic = created.clinic
    try:
        team = _employ(clinic, created.administrator)
        add_demo_suppliers(clinic, team.manager)
        _fill_shelf(clinic, created.administrator, team, random, today)
        plan_hours(clinic, team.manager, list(team.doctors), first_day)
        # Nobody is younger than the first day on which they may come.
        waiting = list(people(random, size.patients, first_day))
        days = DemoDays(clinic, clock, team, random)
        ward = DemoStays(days, today, first_day)
        treatments = DemoTreatments(days, today, first_day)
        notes = DemoNotes(days, today)
        drawer = DemoShifts(clinic, clock, team, today)
        known: list[str] = []
        for n in range(size.days + 1):
            day = first_day + timedelta(days=n)
            drawer.open(day)
            if day.weekday() != 6 or day == today:
                _live_one_day(days, day, known, waiting, now=now if day == today else None, days_left=size.days - n)
            ward.live(day, is_today=day == today)
            treatments.live(day, is_today=day == today)
            notes.live(day, n)
            drawer.close(day)
            if told is not None:
                told(n, size.days)
        clock.now = now
        book_ahead(
            clinic,
            team.reception,
            team.manager,
            list(team.doctors),
            [one for one in known if one not in treatments.treated],
        )
        keep_documents(clinic, team.reception, ward.stays.get("104"))
        buy_lately(clinic, team.pharmacist, team.manager)
        with clinic.transaction(by=team.pharmacist, why="demo.stock_room") as tx:
            fill_stock_room(tx)
    finally:
        clinic.close()
    return clinic.folder


def _live_one_day(
    days: DemoDays, day: date, known: list[str], waiting: list[Person], *, now: datetime | None, days_left: int
) -> None:
    visits = days.random.randrange(*VISITS_A_DAY)
    fresh = len(waiting) // (days_left + 1)
    new_today = [waiting.pop() for _ in range(min(fresh, len(waiting)))]
    # Before the first of them is called.
    days.clock.now = days.opens(day, visits, now) - timedelta(minutes=5)
    arrived = [_register(days, person) for person in new_today]
    returning = days.random.sample(known, min(len(known), max(visits - len(arrived), 0)))
    known.extend(arrived)
    days.live(day, [*arrived, *returning][:visits], now=now, until=visits * 2 // 3 if now else None)


def _register(days: DemoDays, person: Person) -> str:
    draft = NewPatient(
        name=person.name,
        sex=person.sex,
        birth=BirthDate(person.birth, person.birth_precision),
        phone=person.phone,
        place=person.town.name,
        language=person.language,
        occupation=person.occupation,
        blood_group=person.blood_group,
        other_phones=(OtherPhone(phone=person.alternate_phone),) if person.alternate_phone else (),
        consent=ConsentGiven(language=person.language or "en"),
    )
    allergies = [NewAllergy(substance=days.random.choice(ALLERGIES))] if days.random.random() < 0.08 else []
    with days.clinic.transaction(by=days.team.reception, why="patients.register") as tx:
        patient_id = register_patient(tx, draft).patient_id
    for allergy in allergies:
        # Told to the pharmacist: a receptionist has no right to know of allergies by default.
        with days.clinic.transaction(by=days.team.pharmacist, why="patients.add_allergy") as tx:
            add_allergy(tx, patient_id, allergy)
    return patient_id


def _employ(clinic: Clinic, administrator: Actor) -> Team:
    with clinic.transaction(by=administrator, why="people.employ") as tx:
        staff_ids = [
            add_staff(
                tx,
                StaffDetails(
                    name=one.name,
                    kind=one.kind,
                    qualification=one.qualification or None,
                    council_number=one.council_number or None,
                    consultation_fee=one.fee,
                    sex=one.sex,
                    review_days=REVIEW_DAYS if one.fee is not None else None,
                    review_visits=REVIEW_VISITS if one.fee is not None else None,
                ),
            )
            for one in DEMO_STAFF
        ]
        for one, staff_id in zip(DEMO_STAFF, staff_ids, strict=True):
            if one.login:
                add_user(
                    tx,
                    NewUser(
                        name=one.name if one.kind is not StaffKind.DOCTOR else f"Dr. {one.name}",
                        login=one.login,
                        password=DEMO_PASSWORD,
                        roles=one.roles,
                        staff_id=staff_id,
                        language=one.language,
                    ),
                )
    with clinic.reading(by=administrator) as rd:
        users = {user.login: actor_of(rd.session, user) for user in rd.session.scalars(select(User))}
    doctors = {
        staff_id: users[one.login]
        for one, staff_id in zip(DEMO_STAFF, staff_ids, strict=True)
        if one.kind is StaffKind.DOCTOR
    }
    return Team(users["deepa"], users["anitha"], users["latha"], doctors, users["ummer"])


def _fill_shelf(clinic: Clinic, administrator: Actor, team: Team, random: Random, today: date) -> None:
    with clinic.transaction(by=administrator, why="medicines.start_from_catalogue") as tx:
        keep_medicines(tx, random)
    with clinic.transaction(by=team.pharmacist, why="stock.plan") as tx:
        receipts = shelf_receipts(tx, random, today)
    for receipt in receipts:
        with clinic.transaction(by=team.pharmacist, why="stock.receive") as tx:
            receive_stock(tx, receipt)
