"""A stay of fourteen days on two PCs that are cut off from each other for most of it: from the booking to the last rupee.

The figures are worked out by hand beside the lines, not read from the program.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any, TypeVar

import pytest

from narayaneeyam_clinic.admissions.admit_patient import AdmissionDraft, admit_patient
from narayaneeyam_clinic.admissions.discharge_gate import GateKind, discharge_gate, patient_leaves
from narayaneeyam_clinic.admissions.discharge_summary import SummaryDraft, discharge_summaries, sign_summary
from narayaneeyam_clinic.admissions.issue_to_ward import (
    IssueDraft,
    issue_to_ward,
    note_given,
    note_refused,
    return_from_ward,
)
from narayaneeyam_clinic.admissions.order_discharge import order_discharge
from narayaneeyam_clinic.admissions.transfer import transfer
from narayaneeyam_clinic.admissions.ward_meals import ServeDraft, serve_meal
from narayaneeyam_clinic.admissions.ward_notes import RoundNoteDraft, round_notes, write_round_note
from narayaneeyam_clinic.admissions.ward_stock import ward_medicines
from narayaneeyam_clinic.appointments.book_appointment import NewBooking, book_appointment
from narayaneeyam_clinic.appointments.change_schedule import Hours, add_weekly_session
from narayaneeyam_clinic.appointments.check_in import check_in
from narayaneeyam_clinic.appointments.next_slot import next_free_slots
from narayaneeyam_clinic.billing.deposits import DepositDraft, RefundDraft, refund_deposit, take_deposit
from narayaneeyam_clinic.billing.finish_bill import finish_bill
from narayaneeyam_clinic.billing.gst_rules import DocumentTitle
from narayaneeyam_clinic.billing.ledger_bill import LedgerBillDraft, interim_bill
from narayaneeyam_clinic.billing.records import PaymentMethod
from narayaneeyam_clinic.consultations.call_in import call_in
from narayaneeyam_clinic.consultations.consultation_draft import ConsultationDraft, DiagnosisDraft
from narayaneeyam_clinic.consultations.finish_consultation import finish_consultation
from narayaneeyam_clinic.people.actor import PROGRAM, Actor
from narayaneeyam_clinic.people.records import Staff, StaffKind, User
from narayaneeyam_clinic.people.roles import actor_of
from narayaneeyam_clinic.rooms.clean_bed import clean_bed
from narayaneeyam_clinic.rooms.occupancy_board import BedState, occupancy_board
from narayaneeyam_clinic.rooms.records import GenderRule, Room, RoomKind
from narayaneeyam_clinic.rooms.reserve_bed import ReservationDraft, reserve_bed
from narayaneeyam_clinic.shared.clock import INDIA
from narayaneeyam_clinic.shared.money import ZERO, Money, total
from narayaneeyam_clinic.store.check import check
from narayaneeyam_clinic.treatments.accept_plan import accept_plan
from narayaneeyam_clinic.treatments.change_therapy import MaterialDraft, TherapyDraft, change_therapy
from narayaneeyam_clinic.treatments.course_rules import ItemPlan
from narayaneeyam_clinic.treatments.finish_session import SessionNotes, finish_session
from narayaneeyam_clinic.treatments.order_course import CourseDraft, order_course
from narayaneeyam_clinic.treatments.plan_course import plan_courses
from narayaneeyam_clinic.treatments.session_steps import miss_session, session_arrives, start_session
from narayaneeyam_clinic.treatments.sessions_of_day import sessions_of_day
from narayaneeyam_clinic.treatments.treatment_states import Phase
from narayaneeyam_clinic.treatments.use_materials import UsedMaterial
from tests.clinic.consultations.invented import EVERYTHING, add_patient
from tests.clinic.shelf import Shelf
from tests.clinic.sync.replicas import Replica, Replicas, content, replicas
from tests.clinic.ward import Ward, stay_ledger

T = TypeVar("T")
R = Money.rupees
SATURDAY = date(2026, 11, 21)
OIL_PER_SESSION = 150


@dataclass
class House:
    """The desk's PC (with counter and therapists) and the doctor's laptop."""

    pcs: Replicas
    ids: dict[str, str] = field(default_factory=dict)

    @property
    def desk(self) -> Replica:
        return self.pcs.pcs[0]

    @property
    def laptop(self) -> Replica:
        return self.pcs.pcs[1]

    def by(self, pc: Replica, role: str) -> Actor:
        with pc.clinic.reading(by=PROGRAM) as rd:
            return actor_of(rd.session, rd.session.query(User).filter_by(login=role).one())

    def do(self, pc: Replica, role: str, action: Callable[..., T], *values: Any, **named: Any) -> T:
        with pc.clinic.transaction(by=self.by(pc, role), why="test.stay") as tx:
            return action(tx, *values, **named)

    def see(self, pc: Replica, role: str, read: Callable[..., T], *values: Any, **named: Any) -> T:
        with pc.clinic.reading(by=self.by(pc, role)) as rd:
            return read(rd, *values, **named)

    def at(self, day: int, hour: int, minute: int = 0) -> None:
        """The clocks of both go on to this hour (India) of so many days after the first."""
        wanted = datetime.combine(SATURDAY + timedelta(days=day), time(hour, minute), INDIA).astimezone(UTC)
        assert wanted >= self.pcs.now
        self.pcs.now = wanted


@pytest.fixture
def house(template_clinic, tmp_path: Path) -> Iterator[House]:
    made = House(replicas(template_clinic.folder, template_clinic.key, tmp_path / "pcs", 2))
    prepare(made)
    yield made
    made.pcs.close()


def prepare(house: House) -> None:
    """Rooms, meals, medicines, a therapist with a room, a therapy with its oil, the doctor's hours."""
    clinic = house.desk.clinic
    ward = Ward(clinic, EVERYTHING)
    ward.rooms("101", per_day="2000", bystander="300", category="Private")
    ward.rooms("201", per_day="5500", bystander="300", category="Deluxe")
    shelf = Shelf(clinic, EVERYTHING)
    oil = shelf.stocked("Ksheerabala Thailam", mrp="450", packs=20, form="tailam", pack=450)
    house.ids = {
        "private": ward.beds["101 A"],
        "deluxe": ward.beds["201 A"],
        "lunch": ward.meal("Lunch", "80"),
        "guests_lunch": ward.meal("Lunch of the bystander", "105"),
        "arishtam": shelf.stocked("Dasamoolarishtam", mrp="145"),
        "oil": oil,
        "patient": add_patient(clinic),
    }
    with clinic.transaction(by=EVERYTHING, why="test.house") as tx:
        tx.add(Staff(name="Ambika", kind=StaffKind.THERAPIST, sex="female", is_active=True))
        tx.add(
            Room(
                name="Therapy 1", kind=RoomKind.THERAPY, gender_rule=GenderRule.ANY, equipment="droni", position=9,
                is_active=True,
            )
        )  # fmt: skip
        house.ids["therapy"] = change_therapy(
            tx,
            None,
            TherapyDraft(
                name="Abhyangam of the house", minutes=60, therapists=1, same_sex=True, room_equipment="droni",
                price=R(1200), materials=(MaterialDraft(medicine_id=oil, quantity=OIL_PER_SESSION),),
            ),
        )  # fmt: skip
        house.ids["doctor"] = house.by(house.desk, "doctor").staff_id or ""
        add_weekly_session(tx, house.ids["doctor"], SATURDAY.weekday(), Hours(9 * 60, 13 * 60, 15), SATURDAY)
    house.pcs.settle()


def from_booking_to_bed(house: House) -> str:
    """Booked by the next free slot, checked in, seen by the doctor on the laptop, admitted at the desk."""
    desk, laptop, patient = house.desk, house.laptop, house.ids["patient"]
    house.at(0, 10)
    slot = house.see(desk, "receptionist", next_free_slots, house.ids["doctor"], patient)[0]
    booked = house.do(
        desk, "receptionist", book_appointment, NewBooking(patient, slot.doctor_id, slot.day, slot.starts)
    )
    assert booked.starts == 10 * 60
    draft = ReservationDraft(
        bed_id=house.ids["private"], patient_id=patient, from_day=SATURDAY, to_day=SATURDAY + timedelta(days=14)
    )
    reservation = house.do(desk, "receptionist", reserve_bed, draft)
    visit = house.do(desk, "receptionist", check_in, booked.appointment_id)
    house.pcs.settle()
    house.do(laptop, "doctor", call_in, visit.visit_id)
    consultation = ConsultationDraft(
        patient_id=patient,
        visit_id=visit.visit_id,
        notes="Pain and stiffness of both knees for two years",
        diagnoses=(DiagnosisDraft(term="Sandhigatavata"),),
    )
    house.do(laptop, "doctor", finish_consultation, consultation)
    house.pcs.settle()
    house.at(0, 11)
    admitted = house.do(
        desk,
        "receptionist",
        admit_patient,
        AdmissionDraft(
            patient_id=patient,
            doctor_id=house.ids["doctor"],
            bed_id=house.ids["private"],
            reservation_id=reservation,
            expected_leave_on=SATURDAY + timedelta(days=14),
            bystander_name="Raman",
            bystander_stays=True,
            consent_by="Lakshmi Nair",
            estimate=R(80000),
            estimate_agreed_by="Raman",
            deposit=R(20000),
        ),
    )
    assert (admitted.number, admitted.deposit.number if admitted.deposit else "") == (
        "A1S/26-27/00001",
        "A1D/26-27/00001",
    )
    return admitted.admission_id


def ten_days_of_therapy(house: House) -> None:
    """Ordered on the laptop, planned at the desk: ten days from Monday on, at ten in the morning."""
    house.pcs.settle()
    items = (ItemPlan(house.ids["therapy"], Phase.PURVA, days=10, best_minute=10 * 60),)
    draft = CourseDraft(
        patient_id=house.ids["patient"], name="Abhyangam", starts_on=SATURDAY + timedelta(days=2), items=items
    )
    course = house.do(house.laptop, "doctor", order_course, draft)
    assert course.sessions == 10
    house.pcs.settle()
    proposal = house.see(house.desk, "receptionist", plan_courses, (course.course_id,))
    assert proposal.without_place == ()
    house.do(house.desk, "receptionist", accept_plan, proposal.sessions)
    house.pcs.settle()


def a_day_of_therapy(house: House, day: int, *, missed: str = "") -> None:
    desk = house.desk
    (session,) = house.see(desk, "receptionist", sessions_of_day, SATURDAY + timedelta(days=day))
    house.at(day, session.start // 60, session.start % 60)
    if missed:
        house.do(desk, "therapist", miss_session, session.session_id, missed)
        return
    house.do(desk, "therapist", session_arrives, session.session_id)
    house.do(desk, "therapist", start_session, session.session_id)
    finished = house.do(
        desk,
        "therapist",
        finish_session,
        session.session_id,
        SessionNotes(
            pain_before=6,
            pain_after=4,
            observations="Better",
            materials=(UsedMaterial(medicine_id=house.ids["oil"], quantity=OIL_PER_SESSION),),
        ),
    )
    assert (finished.amount, finished.covered_by, finished.short) == (R(1200), None, ())


def test_fourteen_days_from_the_booking_to_the_last_rupee(house: House):
    """STAY-5, STAY-10, STAY-12, STAY-17, STAY-18, STAY-20, STAY-22, STAY-23, TREAT-5, TREAT-9, TREAT-11, TREAT-12, LEDGER-7,
    LEDGER-8, LEDGER-13, LEDGER-14, LEDGER-18: with a missed session, another room, refused medicine and a refund.
    """
    desk, laptop, ids = house.desk, house.laptop, house.ids
    stay = from_booking_to_bed(house)
    ten_days_of_therapy(house)
    # From here on the two PCs do not hear of each other for ten days.
    house.at(1, 9)
    (first,), (second,), *_ = (
        house.do(desk, "pharmacist", issue_to_ward, IssueDraft(admission_id=stay, medicine_id=ids["arishtam"], packs=1))
        for _ in range(4)
    )
    house.do(desk, "therapist", note_given, first, 450)
    house.do(desk, "therapist", note_refused, second, 450, "Too sweet")
    for day in range(2, 12):
        a_day_of_therapy(house, day, missed="Fever" if day == 6 else "")
        house.at(day, 13)
        house.do(desk, "therapist", serve_meal, ServeDraft(admission_id=stay, meal_id=ids["lunch"]))
        if day in (3, 4):
            guests = ServeDraft(admission_id=stay, meal_id=ids["guests_lunch"], for_bystander=True)
            house.do(desk, "therapist", serve_meal, guests)
        if day == 7:
            # At eleven hours and two into the eighth day: that day is mostly spent in the other room.
            house.do(desk, "receptionist", transfer, stay, ids["deluxe"], "A quieter room")
        house.do(laptop, "doctor", write_round_note, RoundNoteDraft(admission_id=stay, note=f"Day {day}: moves better"))
    house.do(desk, "receptionist", clean_bed, ids["private"])
    # The interim bill of the desk knows no note of the laptop's, and needs none.
    assert house.see(desk, "receptionist", round_notes_of_nobody, stay) == 0
    house.pcs.settle()
    house.pcs.settle()
    assert len(house.see(desk, "doctor", round_notes, stay)) == 10
    house.at(13, 12)
    house.do(desk, "pharmacist", return_from_ward, second, 450, "Refused by the patient")
    house.do(
        desk,
        "receptionist",
        take_deposit,
        DepositDraft(
            patient_id=ids["patient"],
            admission_id=stay,
            amount=R(60000),
            method=PaymentMethod.UPI,
            reference="512345678901",
        ),
    )
    discharge(house, stay)


def round_notes_of_nobody(rd: Any, stay: str) -> int:
    """How many notes of the ward have reached this PC; the desk's person sees none, so they are counted, not read."""
    found = rd.session.connection().connection.driver_connection
    return int(found.execute("SELECT count(*) FROM round_note WHERE admission_id = ?", (stay,)).fetchone()[0])


def discharge(house: House, stay: str) -> None:
    desk, laptop, ids = house.desk, house.laptop, house.ids
    house.pcs.settle()
    house.at(14, 10)
    house.do(laptop, "doctor", order_discharge, stay)
    summary = SummaryDraft(
        admission_id=stay,
        diagnosis="Sandhigatavata",
        course_in_hospital="Ten days of abhyangam, one missed for a fever; the stiffness is gone.",
        condition_at_discharge="Walks without a stick",
        pathya="Warm food",
        follow_up_on=SATURDAY + timedelta(days=28),
    )
    house.do(laptop, "doctor", sign_summary, summary)
    house.pcs.settle()
    gate = house.see(desk, "receptionist", discharge_gate, stay)
    assert {item.kind for item in gate} == {GateKind.UNBILLED, GateKind.MEDICINE}
    for issued in house.see(desk, "pharmacist", ward_stock_left, stay):
        house.do(desk, "therapist", note_given, issued, 450)
    bill = house.see(desk, "receptionist", interim_bill, stay)
    # 7 days at 2,000 = 14,000 exempt; 7 days at 5,500 = 38,500 taxed on the whole, 962.50 + 962.50.
    # 9 of 10 therapies at 1,200 = 10,800; 3 of 4 bottles at 145 = 435; 10 lunches at 80 = 800: exempt.
    # Bystander: 14 nights at 300 = 4,200 + 105 + 105; 2 lunches of 105 with 5 % in it = 100 + 2.50 + 2.50 each.
    t = bill.totals
    assert t.exempt == R(14000) + R(10800) + R(435) + R(800)
    assert t.taxable == R(38500) + R(4200) + R(200)
    assert (t.cgst, t.sgst) == (Money(96250 + 10500 + 500), Money(96250 + 10500 + 500))
    assert t.total == R(26035) + R(42900) + Money(2 * 107250) == R(71080)
    assert t.total == total([line.amount for line in bill.lines])
    assert (bill.title, bill.held) == (DocumentTitle.INVOICE_CUM_BILL_OF_SUPPLY, R(80000))
    sold = house.do(desk, "receptionist", finish_bill, LedgerBillDraft(patient_id=ids["patient"], admission_id=stay))
    assert (sold.number, sold.payable, sold.due) == ("A1/26-27/000001", R(71080), ZERO)
    house.do(desk, "receptionist", patient_leaves, stay)
    voucher = house.do(
        desk, "manager", refund_deposit, RefundDraft(patient_id=ids["patient"], admission_id=stay, reason="Left")
    )
    assert (voucher.number, voucher.amount, voucher.held) == ("A1F/26-27/00001", R(71080) - R(80000), ZERO)
    house.pcs.settle()
    house.pcs.settle()
    for pc in (desk, laptop):
        board = house.see(pc, "receptionist", occupancy_board)
        assert {f"{bed.room}": bed.state for bed in board.beds} == {"101": BedState.FREE, "201": BedState.TO_CLEAN}
        assert len(house.see(pc, "doctor", discharge_summaries, stay)) == 1
        assert total([line.amount for line in house.see(pc, "receptionist", stay_ledger, stay)]) == ledger_sum()
        assert check(pc.clinic, house.by(pc, "administrator")) == []
    assert content(desk) == content(laptop)
    # The oil: nine sessions of 150 ml out of the batch, and nothing for the one that was missed.
    assert Shelf(laptop.clinic, EVERYTHING).on_hand(ids["oil"]) == 20 * 450 - 9 * OIL_PER_SESSION
    assert Shelf(laptop.clinic, EVERYTHING).on_hand(ids["arishtam"]) == 10 * 450 - 3 * 450


def ledger_sum() -> Money:
    """Before tax where the price is without it: rooms 14,000 + 38,500, bystander 4,200 + 210, the rest as above."""
    return R(14000) + R(38500) + R(4200) + R(210) + R(10800) + R(435) + R(800)


def ward_stock_left(rd: Any, stay: str) -> list[str]:
    return [row.issue_id for row in ward_medicines(rd, stay) if row.quantity > row.given + row.returned]
