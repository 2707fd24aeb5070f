"""The shop of a clinic through many days: a store and two counters on three PCs, all by the program's own actions
(`year_store`, `year_counters`), with the pencil (`year_book`) beside them. What is done and when is decided by a seed.
"""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from random import Random

from narayaneeyam_clinic.people.actor import PROGRAM
from narayaneeyam_clinic.people.records import User
from narayaneeyam_clinic.people.roles import actor_of
from tests.clinic.sync.replicas import replicas
from tests.journeys.year_counters import (
    a_bill_is_cancelled,
    a_bill_was_too_low,
    a_due_is_paid,
    drawer_closes,
    drawer_opens,
    somebody_buys,
    something_comes_back,
)
from tests.journeys.year_shop import NOON, Year
from tests.journeys.year_store import (
    counting_begins,
    counting_ends,
    expired_is_written_off,
    fill_shelf,
    goods_come,
    goods_go_back,
    something_is_carried,
    supplier_is_paid,
)


def one_day(year: Year, bills: int, *, full: bool = False) -> None:
    """From morning to evening; the PCs meet every few bills. On a full day everything happens that can."""
    year.pcs.now = (year.pcs.now + timedelta(days=1)).replace(hour=4, minute=0)
    year.days.append(year.today)
    expired_is_written_off(year)
    if year.happens(0.4, full) or year.short_of_something():
        goods_come(year)
    if year.happens(0.15, full):
        goods_go_back(year)
    if year.happens(0.1, full):
        supplier_is_paid(year)
    if year.happens(0.2, full):
        something_is_carried(year)
    missing = counting_begins(year) if year.happens(0.1, full) else None
    year.pcs.settle()
    shifts = [drawer_opens(year, pc) for pc in year.counters]
    for at in range(bills):
        pc = year.counters[at % len(year.counters)]
        bill = somebody_buys(year, pc)
        if bill is not None and year.happens(0.03, full and at == 1):
            a_bill_is_cancelled(year, pc, bill)
        if year.happens(0.05, full and at == 5):
            something_comes_back(year, pc)
        if year.happens(0.12, full and at == 6):
            a_due_is_paid(year, pc)
        if year.happens(0.01, full and at == 4):
            a_bill_was_too_low(year, pc)
        if at % 4 == 3:
            year.pcs.settle()
        if at == NOON and missing is not None:
            counting_ends(year, missing)
            missing = None
    for pc, shift_id in zip(year.counters, shifts, strict=True):
        drawer_closes(year, pc, shift_id)
    year.pcs.settle()
    year.book.evening(year.today)


def begin_year(template: Path, key: bytes, home: Path, seed: int) -> Year:
    """Three PCs of a fresh clinic, the shelf filled."""
    year = Year(replicas(template, key, home, 3), Random(seed))
    with year.store.clinic.reading(by=PROGRAM) as rd:
        users = {user.login: actor_of(rd.session, user) for user in rd.session.query(User)}
    year.manager, year.pharmacist = users["manager"], users["pharmacist"]
    fill_shelf(year)
    return year


def live(year: Year, *, days: int, bills: int) -> None:
    """So many days, the last of them full."""
    year.size = max(1, bills // 10)
    for day in range(1, days + 1):
        one_day(year, bills, full=day == days)
