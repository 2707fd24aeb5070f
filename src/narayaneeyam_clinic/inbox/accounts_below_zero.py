"""Accounts of which more went than was held, and packages of which more was done than stays charged: on PCs apart a deposit
was given back twice, or a session was done while the package was given back. Every row stands, somebody asks (LEDGER-20).

Found over the sums, alike on every PC; the thing is gone when the account is level again.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import func, select

from narayaneeyam_clinic.admissions.records import Admission
from narayaneeyam_clinic.billing.deposits import held_in
from narayaneeyam_clinic.billing.ledger_records import Charge, Deposit
from narayaneeyam_clinic.inbox.inbox_rules import SETTLED_WITH, Answer, InboxItem, InboxKind, Place, Side
from narayaneeyam_clinic.inbox.subjects import patient_words
from narayaneeyam_clinic.patients.merged_people import same_person
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.shared.clock import Stamp
from narayaneeyam_clinic.shared.identifiers import natural_id
from narayaneeyam_clinic.shared.money import ZERO, Money
from narayaneeyam_clinic.store.transaction import Reading
from narayaneeyam_clinic.sync.rivals import authors
from narayaneeyam_clinic.treatments.records import PackageSale


def accounts_below_zero(rd: Reading) -> list[InboxItem]:
    """For who may see bills; who may give money back settles it."""
    if not rd.by.may(Permission.SEE_BILLS):
        return []
    return [*_deposits(rd), *_packages(rd)]


def sides_of_account(rd: Reading, item: InboxItem) -> tuple[Side, ...]:
    """What went from a deposit, or what was done of a package, the earliest first."""
    query: Any
    if item.table == "deposit":
        d = Deposit
        query = select(d.id, d.number.label("called"), d.inserted_stamp, d.amount).where(
            d.id.in_((item.row_id, *item.others)), d.amount < ZERO
        )
    else:
        c = Charge
        query = select(c.id, c.description.label("called"), c.inserted_stamp, c.covered.label("amount")).where(
            c.package_sale_id == item.row_id, c.covered != ZERO
        )
    rows = sorted(rd.session.execute(query), key=lambda row: (row.inserted_stamp, row.id))
    who = authors(rd, [row.inserted_stamp for row in rows])
    return tuple(
        Side(
            key=row.id,
            value=row.called,
            by=who[row.inserted_stamp].by,
            at=who[row.inserted_stamp].at,
            device=who[row.inserted_stamp].device,
            facts=(("amount", Money(abs(row.amount.paise))),),
            place=item.place,
        )
        for row in rows
    )


def _deposits(rd: Reading) -> list[InboxItem]:
    """Of a stay, of a package, or of a person with the records merged into it."""
    d = Deposit
    rows = rd.session.execute(
        select(d.admission_id, d.package_sale_id, func.min(d.patient_id).label("patient_id"))
        .group_by(d.admission_id, d.package_sale_id, func.iif(_is_of_person(), d.patient_id, ""))
        .having(func.sum(d.amount) < ZERO)
    ).all()
    found: dict[str, InboxItem] = {}
    for row in rows:
        people = same_person(rd, row.patient_id)
        held = held_in(rd.session, people, row.admission_id, row.package_sale_id)
        if held < ZERO:
            item = _of_deposit(rd, row, people, held)
            found[item.item_id] = item
    return list(found.values())


def _is_of_person() -> Any:
    return Deposit.admission_id.is_(None) & Deposit.package_sale_id.is_(None)


def _of_deposit(rd: Reading, row: Any, people: tuple[str, ...], held: Money) -> InboxItem:
    d = Deposit
    query = select(d.id, d.inserted_stamp)
    if row.admission_id is not None:
        query = query.where(d.admission_id == row.admission_id)
        about = rd.session.scalar(select(Admission.number).where(Admission.id == row.admission_id))
    elif row.package_sale_id is not None:
        query = query.where(d.package_sale_id == row.package_sale_id)
        about = rd.session.scalar(select(PackageSale.name).where(PackageSale.id == row.package_sale_id))
    else:
        query, about = query.where(d.patient_id.in_(people), _is_of_person()), ""
    rows = rd.session.execute(query.order_by(d.inserted_stamp, d.id)).all()
    ids = tuple(one.id for one in rows)
    at = Stamp(rows[-1].inserted_stamp).instant
    return _item(rd, "deposit", ids[0], ids[1:], row.patient_id, about or "", held, at)


def _packages(rd: Reading) -> list[InboxItem]:
    c, s = Charge, PackageSale
    left = func.sum(c.amount) - func.sum(c.covered)
    rows = rd.session.execute(
        select(s.id, s.name, s.patient_id, left.label("left"), func.max(c.inserted_stamp).label("stamp"))
        .join(s, s.id == c.package_sale_id)
        .group_by(s.id)
        .having(left < ZERO)
    )
    return [
        _item(rd, "package_sale", row.id, (), row.patient_id, row.name, row.left, Stamp(row.stamp).instant)
        for row in rows
    ]


def _item(
    rd: Reading,
    table: str,
    row_id: str,
    others: tuple[str, ...],
    patient_id: str,
    about: str,
    left: Money,
    at: datetime,
) -> InboxItem:
    return InboxItem(
        # What was seen comes again when more is missing.
        item_id=natural_id("inbox", InboxKind.ACCOUNT, table, row_id, str(left.paise)),
        kind=InboxKind.ACCOUNT,
        at=at,
        table=table,
        row_id=row_id,
        others=others,
        subject=patient_words(rd, patient_id),
        about=about,
        amount=left.paise,
        place=Place(patient_id=patient_id),
        answers=frozenset({Answer.SEEN}) if rd.by.may(SETTLED_WITH[InboxKind.ACCOUNT]) else frozenset(),
    )
