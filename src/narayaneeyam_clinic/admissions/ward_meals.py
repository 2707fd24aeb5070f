"""Meals of the clinic's list, brought to a patient or their bystander, each with its charge (STAY-15, STAY-16)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from pydantic import BaseModel, ConfigDict, Field
from sqlalchemy import func, select
from sqlalchemy.orm import aliased

from narayaneeyam_clinic.admissions.admission_steps import refuse_before_stay, stay_in_house
from narayaneeyam_clinic.admissions.records import Meal, MealServed
from narayaneeyam_clinic.billing.charge_kinds import BYSTANDER_MEAL, MEAL, charge_kind
from narayaneeyam_clinic.billing.ledger import NewCharge, post_charge, reverse_charge
from narayaneeyam_clinic.billing.ledger_records import Charge
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.identifiers import natural_id, new_id
from narayaneeyam_clinic.shared.limits import refuse_amount, refuse_long, refuse_long_of
from narayaneeyam_clinic.shared.money import ZERO, Money
from narayaneeyam_clinic.shared.news import WardChanged
from narayaneeyam_clinic.store.transaction import Reading, Transaction

# Of one meal, for one person, in one go.
MOST_SERVINGS = 20


class _Typed(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True, hide_input_in_errors=True)


class MealDraft(_Typed):
    """One kind of meal with its price, tax inside."""

    name: str
    price: Money
    is_active: bool = True


class ServeDraft(_Typed):
    """A meal of a day. The same meal for the same person is noted once a day, unless it is `another` helping."""

    admission_id: str
    meal_id: str
    for_bystander: bool = False
    servings: int = Field(default=1, ge=1)
    day: date | None = None
    another: bool = False


@dataclass(frozen=True, slots=True)
class MealRow:
    meal_id: str
    name: str
    price: Money
    is_active: bool


@dataclass(frozen=True, slots=True)
class ServedRow:
    """A meal that was brought; `is_taken_back` when its charge was reversed."""

    served_id: str
    admission_id: str
    meal_id: str
    name: str
    day: date
    for_bystander: bool
    servings: int
    is_taken_back: bool


def meal_list(rd: Reading, *, all_of_them: bool = False) -> list[MealRow]:
    """In the order of the day. Refused: not_permitted."""
    if not rd.by.may(Permission.SEE_WARD):
        rd.require(Permission.MANAGE_ROOMS)
    query = select(Meal.id, Meal.name, Meal.price, Meal.is_active).order_by(Meal.position, Meal.id)
    if not all_of_them:
        query = query.where(Meal.is_active)
    return [MealRow(*row) for row in rd.session.execute(query)]


def add_meal(tx: Transaction, draft: MealDraft) -> str:
    """The new meal's id. Refused: not_permitted, name_missing, price_negative."""
    tx.require(Permission.MANAGE_ROOMS)
    _refuse_wrong(draft)
    last = tx.session.scalar(select(func.max(Meal.position))) or 0
    meal = tx.add(Meal(name=draft.name, price=draft.price, position=last + 1, is_active=draft.is_active))
    tx.tell(WardChanged())
    return meal.id


def change_meal(tx: Transaction, meal_id: str, draft: MealDraft) -> None:
    """What was served keeps its price. Refused: not_permitted, meal_not_found, name_missing, price_negative."""
    tx.require(Permission.MANAGE_ROOMS)
    _refuse_wrong(draft)
    meal = tx.session.get(Meal, meal_id)
    if meal is None:
        raise Refused("meal_not_found", field="meal")
    meal.name, meal.price, meal.is_active = draft.name, draft.price, draft.is_active
    tx.tell(WardChanged())


def serve_meal(tx: Transaction, draft: ServeDraft) -> str:
    """The id of what was served; its charge stands in the ledger.

    Refused: not_permitted, stay_not_found, stay_is_over, meal_not_found, day_ahead, day_before_stay, too_many_servings,
    already_served.
    """
    tx.require(Permission.WARD_WORK)
    admission = stay_in_house(tx, draft.admission_id)
    meal = tx.session.get(Meal, draft.meal_id)
    if meal is None or not meal.is_active:
        raise Refused("meal_not_found", field="meal")
    day = draft.day or tx.today
    if day > tx.today:
        raise Refused("day_ahead", field="day", day=day)
    refuse_before_stay(admission, day)
    if draft.servings > MOST_SERVINGS:
        raise Refused("too_many_servings", field="servings", most=MOST_SERVINGS)
    # The same on each PC: two that note one meal note it once.
    first = natural_id(
        "meal", admission.id, meal.id, day.isoformat(), "bystander" if draft.for_bystander else "patient"
    )
    if not draft.another and tx.session.get(MealServed, first) is not None:
        raise Refused("already_served", meal=meal.name, day=day)
    served = tx.add(
        MealServed(
            id=new_id() if draft.another else first,
            admission_id=admission.id,
            meal_id=meal.id,
            day=day,
            for_bystander=draft.for_bystander,
            servings=draft.servings,
            at=tx.now,
            by=tx.by.user_id,
        )
    )
    if meal.price:
        kind = charge_kind(BYSTANDER_MEAL if draft.for_bystander else MEAL)
        post_charge(
            tx,
            NewCharge(
                id=natural_id("charge", served.id),
                patient_id=admission.patient_id,
                admission_id=admission.id,
                kind=kind.key,
                # The same meal twice on a day, one of them taxed, is understood only where it says for whom.
                description=f"{kind.words} · {meal.name}" if draft.for_bystander else meal.name,
                day=day,
                price=meal.price,
                quantity=draft.servings,
                source_id=served.id,
            ),
        )
    tx.tell(WardChanged(admission.id))
    return served.id


def take_meal_back(tx: Transaction, served_id: str, reason: str) -> None:
    """It was noted by mistake: its charge is taken back. Refused: not_permitted, meal_not_found, reason_missing,
    charge_is_reversed, charge_is_billed.
    """
    tx.require(Permission.WARD_WORK)
    served = tx.session.get(MealServed, served_id)
    if served is None or tx.session.get(Charge, natural_id("charge", served_id)) is None:
        raise Refused("meal_not_found")
    refuse_long(reason=reason)
    reverse_charge(tx, natural_id("charge", served_id), reason)
    tx.tell(WardChanged(served.admission_id))


def meals_served(rd: Reading, day: date | None = None, admission_id: str | None = None) -> list[ServedRow]:
    """Of a day (today unless told), or of a whole stay. Refused: not_permitted."""
    rd.require(Permission.SEE_WARD)
    m = MealServed
    charge, reversal = aliased(Charge), aliased(Charge)
    back = select(reversal.id).join(charge, charge.id == reversal.reverses_id).where(charge.source_id == m.id).exists()
    query = (
        select(m.id, m.admission_id, m.meal_id, Meal.name, m.day, m.for_bystander, m.servings, back)
        .join(Meal, Meal.id == m.meal_id)
        .order_by(m.day, Meal.position, m.at, m.id)
    )
    if admission_id is not None:
        query = query.where(m.admission_id == admission_id)
    if day is not None or admission_id is None:
        query = query.where(m.day == (day or rd.today))
    return [ServedRow(*row) for row in rd.session.execute(query)]


def _refuse_wrong(draft: MealDraft) -> None:
    if not draft.name:
        raise Refused("name_missing", field="name")
    if draft.price < ZERO:
        raise Refused("price_negative", field="price")
    refuse_amount(draft.price, "price")
    refuse_long_of(draft, "name")
