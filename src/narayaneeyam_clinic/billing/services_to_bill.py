"""What the counter may bill beside medicines: therapies of the list, and a consultation fee that is still open (SELL-20)."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from sqlalchemy import bindparam, literal_column, select

from narayaneeyam_clinic.billing.records import InvoiceLine, LineKind
from narayaneeyam_clinic.billing.take_consultation_fee import unpaid_fee_lines
from narayaneeyam_clinic.catalogue.read_catalogue import therapies
from narayaneeyam_clinic.consultations.records import Visit, VisitState
from narayaneeyam_clinic.patients.merged_people import same_person
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.people.records import Staff
from narayaneeyam_clinic.pharmacy.sale_draft import ServiceLine
from narayaneeyam_clinic.shared.money import ZERO, Money
from narayaneeyam_clinic.shared.search_text import fold, fold_tokens
from narayaneeyam_clinic.store.prepared import Prepared
from narayaneeyam_clinic.store.transaction import Reading
from narayaneeyam_clinic.treatments.records import Therapy


@dataclass(frozen=True, slots=True)
class FoundTherapy:
    """A therapy. `price` is the clinic's, or what one cost when it was last billed here; None when neither is known: it is asked."""

    name: str
    minutes: int
    price: Money | None
    line: ServiceLine


@dataclass(frozen=True, slots=True)
class OpenFee:
    """The consultation fee of one visit that stands on no bill yet, with the line that bills it."""

    visit_id: str
    doctor_id: str
    doctor_name: str
    fee: Money
    line: ServiceLine


def find_therapies(rd: Reading, typed: str, *, limit: int = 4) -> list[FoundTherapy]:
    """By the beginnings of its English, Sanskrit, Malayalam or Hindi words, spelled in any way; whole words first."""
    rd.require(Permission.TAKE_FEES)
    wanted = fold_tokens(typed)
    if not wanted:
        return []
    found = [
        (not _has_all(keys, wanted), at, one)
        for at, (one, keys) in enumerate(_with_keys(_offered(rd)))
        if _begins(keys, wanted)
    ]
    return [_found(rd, therapy) for _, _, therapy in sorted(found, key=_rank)[:limit]]


def open_fees(rd: Reading, patient_id: str) -> list[OpenFee]:
    """Of the patient's visits of today, those whose fee is still to be taken."""
    rd.require(Permission.TAKE_FEES)
    rows = rd.session.execute(
        select(Visit.id, Visit.doctor_id, Staff.name)
        .join(Staff, Staff.id == Visit.doctor_id)
        .where(
            Visit.patient_id.in_(same_person(rd, patient_id)),
            Visit.day == rd.today,
            Visit.fee > ZERO,
            Visit.state != VisitState.CANCELLED,
        )
        .order_by(Visit.arrived_at, Visit.id)
    )
    return [
        OpenFee(visit_id, doctor_id, name, line.price, line)
        for visit_id, doctor_id, name in rows
        for line in unpaid_fee_lines(rd, visit_id)
    ]


@dataclass(frozen=True, slots=True)
class _Offered:
    """A therapy of the clinic's list (TREAT-2), or of the shipped one while the clinic has none of its own."""

    code: str
    name: str
    minutes: int
    price: Money | None
    sac: str | None


def _offered(rd: Reading) -> tuple[_Offered, ...]:
    own = tuple(_Offered(*row) for row in _OWN_THERAPIES.all(rd.session))
    return own or tuple(_Offered(one.code, one.name, one.minutes, None, one.sac) for one in therapies())


def _found(rd: Reading, therapy: _Offered) -> FoundTherapy:
    price = last_therapy_price(rd, therapy.name) if therapy.price is None else therapy.price
    line = ServiceLine(kind=LineKind.THERAPY, description=therapy.name, price=price or ZERO, sac=therapy.sac)
    return FoundTherapy(therapy.name, therapy.minutes, price, line)


def last_therapy_price(rd: Reading, name: str) -> Money | None:
    """What a therapy of this name cost when it was last billed; within doors that have asked."""
    last = _LAST_PRICE.first(rd.session, description=name)
    return last[0] if last else None


@lru_cache(4)
def _with_keys(offered: tuple[_Offered, ...]) -> tuple[tuple[_Offered, frozenset[str]], ...]:
    other_words = {one.code: f"{one.sanskrit} {one.malayalam} {one.hindi}" for one in therapies()}
    return tuple((one, frozenset(fold(f"{one.name} {other_words.get(one.code, '')}").split())) for one in offered)


def _begins(keys: frozenset[str], wanted: tuple[str, ...]) -> bool:
    return all(any(key.startswith(want) for key in keys) for want in wanted)


def _has_all(keys: frozenset[str], wanted: tuple[str, ...]) -> bool:
    return keys.issuperset(wanted)


def _rank(found: tuple[bool, int, _Offered]) -> tuple[bool, int]:
    return found[:2]


# The kind stands as a word in the statement: only so does SQLite see that the index of therapies answers it.
_LAST_PRICE = Prepared(
    lambda: (
        select(InvoiceLine.price)
        .where(
            InvoiceLine.kind == literal_column(f"'{LineKind.THERAPY}'"),
            InvoiceLine.description == bindparam("description"),
        )
        .order_by(InvoiceLine.id.desc())
        .limit(1)
    )
)
_OWN_THERAPIES = Prepared(
    lambda: (
        select(Therapy.code, Therapy.name, Therapy.minutes, Therapy.price, Therapy.sac)
        .where(Therapy.is_active)
        .order_by(Therapy.code, Therapy.id)
    )
)
