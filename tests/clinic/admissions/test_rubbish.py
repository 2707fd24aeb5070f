"""What nobody means is refused with its field: days centuries away, amounts and numbers beyond sense, pages of text, NUL."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import partial
from typing import Any

import pytest

from narayaneeyam_clinic.admissions.admit_patient import AdmissionDraft, admit_patient
from narayaneeyam_clinic.admissions.away_time import go_away
from narayaneeyam_clinic.admissions.cancel_admission import cancel_admission
from narayaneeyam_clinic.admissions.charge_stay import StayChargeDraft, charge_stay
from narayaneeyam_clinic.admissions.correct_stay import StayCorrection, correct_stay
from narayaneeyam_clinic.admissions.discharge_summary import SummaryDraft, sign_summary
from narayaneeyam_clinic.admissions.transfer import expect_leave, transfer
from narayaneeyam_clinic.admissions.ward_meals import MealDraft, ServeDraft, add_meal, serve_meal
from narayaneeyam_clinic.admissions.ward_notes import DietDraft, RoundNoteDraft, order_diet, write_round_note
from narayaneeyam_clinic.admissions.ward_tasks import TaskDraft, add_task
from narayaneeyam_clinic.appointments.absences import NewAbsence, add_absence
from narayaneeyam_clinic.appointments.book_appointment import NewBooking, book_appointment
from narayaneeyam_clinic.appointments.change_schedule import Hours, add_extra_session, add_weekly_session
from narayaneeyam_clinic.appointments.duty_roster import add_shift, duty_roster, note_attendance
from narayaneeyam_clinic.appointments.next_slot import next_free_slots
from narayaneeyam_clinic.appointments.schedule_page import doctor_hours
from narayaneeyam_clinic.appointments.week_calendar import week_calendar
from narayaneeyam_clinic.billing.deposits import DepositDraft, take_deposit
from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.documents.document_kinds import CertificateKind
from narayaneeyam_clinic.documents.issue_certificate import CertificateDraft, issue_certificate
from narayaneeyam_clinic.rooms.change_rooms import CategoryDraft, TariffDraft, add_category, set_tariff
from narayaneeyam_clinic.rooms.reserve_bed import ReservationDraft, reserve_bed
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.limits import LONGEST_TEXT
from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_clinic.treatments.change_package import PackageDraft, change_package
from narayaneeyam_clinic.treatments.change_therapy import TherapyDraft, change_therapy
from narayaneeyam_clinic.treatments.course_rules import ItemPlan
from narayaneeyam_clinic.treatments.order_course import CourseDraft, order_course
from narayaneeyam_clinic.treatments.shipped_therapies import therapy_id
from narayaneeyam_clinic.treatments.treatment_states import Phase
from tests.clinic.consultations.invented import add_patient
from tests.clinic.ward import Ward
from tests.clinic_of_roles import StandingClock, TemplateClinic

TODAY = date(2026, 11, 21)
LONG, NUL, HUGE = "x" * 10_000, "a\x00b", Money.rupees(10**9)
NINE = 9 * 60
FIRST, LAST = date.min, date.max


@dataclass(frozen=True, slots=True)
class House:
    """A ward with a patient in bed; nothing that is refused changes it."""

    ward: Ward
    stay: str
    patient: str
    other: str
    meal: str
    category: str

    @property
    def doctor(self) -> str:
        return self.ward.doctor_id


@pytest.fixture(scope="module")
def house(template_clinic: TemplateClinic, tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    folder = tmp_path_factory.mktemp("rubbish") / "clinic"
    shutil.copytree(template_clinic.folder, folder)
    clinic = Clinic(folder, template_clinic.key, StandingClock())
    ward = Ward.of(clinic)
    category = ward.rooms("101", "102")
    patient, other = add_patient(clinic), add_patient(clinic, "Devi", "N1-00043")
    stay = ward.admit("101 A", patient=patient).admission_id
    yield House(ward, stay, patient, other, ward.meal("Lunch", "60"), category)
    clinic.close()


Try = Callable[[House], Any]


def made(action: Callable[..., Any], draft: type, base: Callable[[House], dict[str, Any]], **wrong: Any) -> Try:
    """The action with a draft in which one thing is wrong."""
    return lambda h: h.ward.do(action, draft(**(base(h) | wrong)))


def done(action: Callable[..., Any], *given: Any, **named: Any) -> Try:
    return lambda h: h.ward.do(action, *(one(h) if callable(one) else one for one in given), **named)


def seen(read: Callable[..., Any], *given: Any, **named: Any) -> Try:
    return lambda h: h.ward.see(read, *(one(h) if callable(one) else one for one in given), **named)


def the_stay(h: House) -> str:
    return h.stay


def the_doctor(h: House) -> str:
    return h.doctor


admitted = partial(
    made, admit_patient, AdmissionDraft,
    lambda h: {"patient_id": h.other, "doctor_id": h.doctor, "bed_id": h.ward.beds["102 A"]},
)  # fmt: skip
charged = partial(
    made, charge_stay, StayChargeDraft, lambda h: {"admission_id": h.stay, "description": "Visit", "amount": Money(100)}
)
served = partial(made, serve_meal, ServeDraft, lambda h: {"admission_id": h.stay, "meal_id": h.meal})
noted = partial(made, write_round_note, RoundNoteDraft, lambda h: {"admission_id": h.stay, "note": "Well"})
dieted = partial(made, order_diet, DietDraft, lambda h: {"admission_id": h.stay, "pathya": "Kanji"})
tasked = partial(made, add_task, TaskDraft, lambda h: {"admission_id": h.stay, "what": "Turn"})
signed = partial(
    made, sign_summary, SummaryDraft,
    lambda h: {"admission_id": h.stay, "diagnosis": "Katigraha", "condition_at_discharge": "Well"},
)  # fmt: skip
reserved = partial(
    made, reserve_bed, ReservationDraft,
    lambda h: {"bed_id": h.ward.beds["102 A"], "patient_id": h.other, "from_day": TODAY, "to_day": date(2026, 11, 30)},
)  # fmt: skip
priced = partial(
    made, set_tariff, TariffDraft, lambda h: {"category_id": h.category, "valid_from": TODAY, "per_day": Money(1)}
)
booked = partial(
    made, book_appointment, NewBooking,
    lambda h: {"patient_id": h.other, "doctor_id": h.doctor, "day": TODAY, "starts": NINE, "outside_hours": True},
)  # fmt: skip
absent = partial(
    made,
    add_absence,
    NewAbsence,
    lambda h: {"staff_id": h.doctor, "from_day": TODAY, "to_day": TODAY, "reason": "Onam"},
)
held = partial(made, take_deposit, DepositDraft, lambda h: {"patient_id": h.patient, "amount": Money(100)})
ordered = partial(
    made, order_course, CourseDraft,
    lambda h: {
        "patient_id": h.patient, "doctor_id": h.doctor, "name": "Head", "starts_on": TODAY,
        "items": (ItemPlan(therapy_id("thalam"), Phase.PRADHANA, days=1),),
    },
)  # fmt: skip
certified = partial(
    made, issue_certificate, CertificateDraft,
    lambda h: {
        "kind": CertificateKind.MEDICAL, "patient_id": h.patient, "doctor_id": h.doctor, "language": "en",
        "diagnosis": "Fever", "from_day": TODAY, "to_day": TODAY,
    },
)  # fmt: skip


def packaged(**wrong: Any) -> Try:
    draft = {"name": "Head", "price": Money(100), "items": ((therapy_id("thalam"), 1),)} | wrong
    return lambda h: h.ward.do(change_package, None, PackageDraft(**draft))


def therapied(**wrong: Any) -> Try:
    return lambda h: h.ward.do(change_therapy, None, TherapyDraft(**({"name": "Head oil", "minutes": 30} | wrong)))


TABLE: dict[str, tuple[Try, str, str]] = {
    "estimate below nothing": (admitted(estimate=Money(-1)), "amount_negative", "estimate"),
    "estimate huge": (admitted(estimate=HUGE), "amount_too_large", "estimate"),
    "deposit huge": (admitted(deposit=HUGE), "amount_too_large", "amount"),
    "bystander of a page": (admitted(bystander_name=LONG), "text_too_long", "bystander_name"),
    "consent with NUL": (admitted(consent_by=NUL), "text_has_nul", "consent_by"),
    "leaves at the end of time": (admitted(expected_leave_on=LAST), "day_far_off", "expected_leave_on"),
    "stays for ever": (done(expect_leave, the_stay, LAST), "day_far_off", "expected_leave_on"),
    "transfer for a page": (done(transfer, the_stay, "", LONG), "text_too_long", "reason"),
    "cancelled for a page": (done(cancel_admission, the_stay, LONG), "text_too_long", "reason"),
    "relation of a page": (
        done(correct_stay, the_stay, StayCorrection(bystander_relation=LONG)),
        "text_too_long",
        "bystander_relation",
    ),
    "back before leaving": (
        done(go_away, the_stay, "Home", datetime(1, 1, 1, tzinfo=UTC)),
        "day_far_off",
        "expected_back_at",
    ),
    "back in the year 9999": (
        done(go_away, the_stay, "Home", datetime(9999, 12, 31, tzinfo=UTC)),
        "day_far_off",
        "expected_back_at",
    ),
    "charge of the year 1": (charged(day=FIRST), "day_before_stay", "day"),
    "charge ahead": (charged(day=LAST), "day_ahead", "day"),
    "charge huge": (charged(amount=HUGE), "amount_too_large", "amount"),
    "charge beyond 64 bits": (charged(amount=Money(10**18)), "amount_too_large", "amount"),
    "charge of nothing": (charged(amount=Money(0)), "amount_not_positive", "amount"),
    "charge below nothing": (charged(amount=Money(-1)), "amount_not_positive", "amount"),
    "charge described on a page": (charged(description=LONG), "text_too_long", "description"),
    "charge without words": (charged(description="  "), "description_missing", "description"),
    "a thousand million lunches": (served(servings=10**9), "too_many_servings", "servings"),
    "lunch before the stay": (served(day=date(2026, 11, 20)), "day_before_stay", "day"),
    "meal below nothing": (
        made(add_meal, MealDraft, lambda h: {}, name="Tea", price=Money(-1)),
        "price_negative",
        "price",
    ),
    "meal huge": (made(add_meal, MealDraft, lambda h: {}, name="Tea", price=HUGE), "amount_too_large", "price"),
    "meal called a page": (made(add_meal, MealDraft, lambda h: {}, name=LONG, price=Money(1)), "text_too_long", "name"),
    "note of the year 1": (noted(day=FIRST), "day_before_stay", "day"),
    "note of a book": (noted(note="x" * (LONGEST_TEXT + 1)), "text_too_long", "note"),
    "diet of the year 1": (dieted(from_day=FIRST), "day_before_stay", "from_day"),
    "diet of the year 9999": (dieted(from_day=LAST), "day_far_off", "from_day"),
    "task of the year 1": (tasked(day=FIRST), "day_far_off", "day"),
    "task of the year 9999": (tasked(day=LAST), "day_far_off", "day"),
    "task of a page": (tasked(what=LONG), "text_too_long", "what"),
    "comes again in the year 1": (signed(follow_up_on=FIRST), "day_before_stay", "follow_up_on"),
    "comes again in the year 9999": (signed(follow_up_on=LAST), "day_far_off", "follow_up_on"),
    "kept since the year 1": (reserved(from_day=FIRST), "day_far_off", "from_day"),
    "kept to the year 9999": (reserved(to_day=LAST), "day_far_off", "to_day"),
    "kept with a page": (reserved(note=LONG), "text_too_long", "note"),
    "kept backwards": (reserved(to_day=FIRST), "days_wrong", "to_day"),
    "tariff of the year 1": (priced(valid_from=FIRST), "day_far_off", "valid_from"),
    "tariff of the year 9999": (priced(valid_from=LAST), "day_far_off", "valid_from"),
    "tariff below nothing": (priced(per_bystander_day=Money(-1)), "price_negative", "price"),
    "tariff huge": (priced(per_day=HUGE), "amount_too_large", "price"),
    "category called a page": (made(add_category, CategoryDraft, lambda h: {}, name=LONG), "text_too_long", "name"),
    "category without a name": (made(add_category, CategoryDraft, lambda h: {}, name=" "), "name_missing", "name"),
    "booked on the first day of time": (booked(day=FIRST), "day_far_off", "day"),
    "booked on the last day of time": (booked(day=LAST), "day_far_off", "day"),
    "booked for ever": (booked(minutes=10**9), "duration_not_understood", "minutes"),
    "booked at a minute below nothing": (booked(starts=-1), "duration_not_understood", "minutes"),
    "booked with a page": (booked(note=LONG), "text_too_long", "note"),
    "hours since the year 1": (
        done(add_weekly_session, the_doctor, 0, Hours(NINE, NINE + 60, 20), FIRST),
        "day_far_off",
        "valid_from",
    ),
    "slots of a week": (
        done(add_weekly_session, the_doctor, 0, Hours(NINE, NINE + 60, 10**9), TODAY),
        "slot_length_not_understood",
        "slot_minutes",
    ),
    "extra hours of the year 9999": (
        done(add_extra_session, the_doctor, LAST, Hours(NINE, NINE + 60, 20)),
        "day_far_off",
        "day",
    ),
    "leave of the year 1": (absent(from_day=FIRST, to_day=FIRST), "day_far_off", "from_day"),
    "leave for a page": (absent(reason=LONG), "text_too_long", "reason"),
    "duty of the year 9999": (done(add_shift, the_doctor, LAST, NINE, NINE + 60), "day_far_off", "day"),
    "came in the year 1": (
        done(note_attendance, the_doctor, TODAY, datetime(1, 1, 1, tzinfo=UTC), None),
        "attendance_not_understood",
        "came_at",
    ),
    "taken in huge": (held(amount=HUGE), "amount_too_large", "amount"),
    "taken in of nothing": (held(amount=Money(0)), "amount_not_positive", "amount"),
    "reference of a page": (held(reference=LONG), "text_too_long", "reference"),
    "course called a page": (ordered(name=LONG), "text_too_long", "name"),
    "course in the year 9999": (ordered(starts_on=LAST), "course_starts_wrong", "starts_on"),
    "course of a thousand million days": (
        ordered(items=(ItemPlan(therapy_id("thalam"), Phase.PRADHANA, days=10**9),)),
        "course_item_wrong",
        "items",
    ),
    "package huge": (packaged(price=HUGE), "amount_too_large", "price"),
    "package of a thousand million": (packaged(items=((therapy_id("thalam"), 10**9),)), "too_many_sessions", "items"),
    "package called a page": (packaged(name=LONG), "text_too_long", "name"),
    "therapy huge": (therapied(price=HUGE), "amount_too_large", "price"),
    "therapy for ever": (therapied(minutes=10**9), "minutes_out_of_range", "minutes"),
    "therapy called a page": (therapied(name=LONG), "text_too_long", "name"),
    "rest of the year 1": (certified(from_day=FIRST, to_day=FIRST), "day_far_off", "from_day"),
    "rest for ever": (certified(to_day=LAST), "rest_too_long", "to_day"),
    "calendar at the end of time": (seen(week_calendar, LAST), "day_far_off", "day"),
    "calendar of no day": (seen(week_calendar, TODAY, 0), "day_far_off", "day"),
    "roster for ever": (seen(duty_roster, TODAY, 10**9), "day_far_off", "day"),
    "slots at the end of time": (seen(next_free_slots, None, None, LAST), "day_far_off", "day"),
    "slots of no length": (seen(next_free_slots, None, None, TODAY, -1), "duration_not_understood", "minutes"),
    "hours at the end of time": (seen(doctor_hours, the_doctor, LAST), "day_far_off", "from_day"),
}


@pytest.mark.parametrize("what", TABLE)
def test_it_is_refused_with_its_field(house: House, what: str):
    """STAY-31"""
    attempt, code, field = TABLE[what]
    with pytest.raises(Refused) as refused:
        attempt(house)
    assert (refused.value.code, refused.value.field) == (code, field)
