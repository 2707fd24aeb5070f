"""The rent of one stay: shown while it goes on, posted when a bill is made or the patient leaves; one function for both (STAY-22)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import bindparam, select

from narayaneeyam_clinic.admissions.records import Admission, AwayTime, BedStay
from narayaneeyam_clinic.billing.charge_kinds import BYSTANDER_BED, INTENSIVE_CARE, ROOM
from narayaneeyam_clinic.billing.ledger import NewCharge, post_charge
from narayaneeyam_clinic.billing.ledger_lines import LedgerLine
from narayaneeyam_clinic.billing.ledger_records import Charge
from narayaneeyam_clinic.billing.room_rent_rules import (
    HALVES,
    DayRule,
    InCategory,
    RentDay,
    RentRules,
    RentRun,
    Tariff,
    rent_days,
    rent_runs,
)
from narayaneeyam_clinic.people.profile import SettingKey, number_setting, setting
from narayaneeyam_clinic.rooms.records import RoomCategory, RoomTariff
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.identifiers import natural_id
from narayaneeyam_clinic.shared.money import ZERO
from narayaneeyam_clinic.store.prepared import Prepared, each
from narayaneeyam_clinic.store.transaction import Reading, Transaction


@dataclass(frozen=True, slots=True)
class _Category:
    name: str
    is_intensive_care: bool


def rent_due(rd: Reading, admission: Admission, until: datetime) -> tuple[NewCharge, ...]:
    """The rent up to `until` that is not charged yet; within an action or read that has asked. Refused: no_tariff."""
    session = rd.session
    beds = [InCategory(*row) for row in _BEDS.all(session, admission=admission.id)]
    if not beds:
        return ()
    names = {row[0]: _Category(row[1], row[2]) for row in _CATEGORIES.all(session)}
    try:
        days = rent_days(
            admission.admitted_at,
            until,
            beds,
            [Tariff(*row) for row in _TARIFFS.all(session)],
            _AWAY.all(session, admission=admission.id),
            rent_rules(rd),
        )
    except Refused as refused:
        category = names[str(refused.facts["category"])].name
        raise Refused(refused.code, category=category, day=refused.facts["day"]) from None
    charged = _CHARGED.all(session, admission=admission.id, kinds=[ROOM, INTENSIVE_CARE, BYSTANDER_BED])
    due = _charges(admission, days, names, _by_day([row[1:] for row in charged if row[0] != BYSTANDER_BED]))
    if admission.bystander_stays:
        beside = _by_day([row[1:] for row in charged if row[0] == BYSTANDER_BED])
        due += _charges(admission, days, names, beside, of_bystander=True)
    return tuple(due)


def post_rent(tx: Transaction, admission: Admission, until: datetime) -> None:
    """Within the action that makes a bill or lets the patient leave: the ledger holds the rent up to `until`."""
    for charge in rent_due(tx, admission, until):
        post_charge(tx, charge)


def as_line(charge: NewCharge) -> LedgerLine:
    """Rent that is due and not posted, as it will stand in the ledger."""
    amount = charge.price.times_ratio(charge.quantity, charge.pack_size)
    return LedgerLine(
        charge_id=None, kind=charge.kind, description=charge.description, day=charge.day or date.min, at=None,
        quantity=charge.quantity, pack_size=charge.pack_size, base_unit=charge.base_unit, price=charge.price, amount=amount,
        covered=ZERO, taken_back=ZERO, sac=charge.sac, medicine_id=None, batch_id=None, source_id=charge.source_id,
        package_sale_id=None, admission_id=charge.admission_id, position=charge.position,
    )  # fmt: skip


def rent_rules(rd: Reading) -> RentRules:
    """What the clinic has chosen."""
    return RentRules(
        DayRule(setting(rd, SettingKey.ROOM_DAY_RULE)),
        number_setting(rd, SettingKey.ROOM_GRACE_MINUTES),
        number_setting(rd, SettingKey.HALF_DAY_HOURS),
        charges_away=setting(rd, SettingKey.ROOM_WHILE_AWAY) == "charged",
    )


def _charges(
    admission: Admission,
    days: tuple[RentDay, ...],
    names: dict[str, _Category],
    charged: dict[date, int],
    *,
    of_bystander: bool = False,
) -> list[NewCharge]:
    return [
        _charge(admission, run, names[run.category_id], of_bystander)
        for run in rent_runs(days, charged, of_bystander=of_bystander)
    ]


def _charge(admission: Admission, run: RentRun, category: _Category, of_bystander: bool) -> NewCharge:
    whole = run.quantity % HALVES == 0
    kind = BYSTANDER_BED if of_bystander else INTENSIVE_CARE if category.is_intensive_care else ROOM
    family = BYSTANDER_BED if of_bystander else ROOM
    days = f"{run.first_day:%d-%m-%Y}" + ("" if run.last_day == run.first_day else f" – {run.last_day:%d-%m-%Y}")
    return NewCharge(
        # The same on each PC: what two PCs post of the same days stands once (LEDGER-18).
        id=natural_id("rent", admission.id, family, run.first_day.isoformat(), str(run.already)),
        patient_id=admission.patient_id,
        admission_id=admission.id,
        kind=kind,
        description=f"{category.name}, {days}",
        day=run.first_day,
        price=run.price,
        quantity=run.quantity // HALVES if whole else run.quantity,
        pack_size=1 if whole else HALVES,
        base_unit="day",
        source_id=admission.id,
    )


def _by_day(charged: list[tuple[date, int, int]]) -> dict[date, int]:
    """Halves that are charged by day. What was taken back of it was given, and is not charged again."""
    by_day: dict[date, int] = {}
    for first, quantity, pack_size in charged:
        halves, day = quantity * HALVES // pack_size, first
        while halves > 0:
            taken = min(HALVES - by_day.get(day, 0), halves)
            by_day[day] = by_day.get(day, 0) + taken
            halves, day = halves - taken, day + timedelta(days=1)
    return by_day


_BEDS = Prepared(
    lambda: (
        select(BedStay.category_id, BedStay.from_at, BedStay.to_at)
        .where(BedStay.admission_id == bindparam("admission"))
        .order_by(BedStay.from_at, BedStay.id)
    )
)
_CATEGORIES = Prepared(lambda: select(RoomCategory.id, RoomCategory.name, RoomCategory.is_intensive_care))
_TARIFFS = Prepared(
    lambda: (
        select(RoomTariff.category_id, RoomTariff.valid_from, RoomTariff.per_day, RoomTariff.per_bystander_day)
        .where(~RoomTariff.is_withdrawn)
        .order_by(RoomTariff.id)
    )
)
_AWAY = Prepared(
    lambda: select(AwayTime.from_at, AwayTime.back_at).where(AwayTime.admission_id == bindparam("admission"))
)
_CHARGED = Prepared(
    lambda: (
        select(Charge.kind, Charge.day, Charge.quantity, Charge.pack_size)
        .where(
            Charge.admission_id == bindparam("admission"),
            Charge.kind.in_(each("kinds")),
            Charge.reverses_id.is_(None),
        )
        .order_by(Charge.day, Charge.inserted_stamp)
    )
)
