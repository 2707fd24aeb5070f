"""Numbers that are drawn offline and never twice: invoices per counter and year, patients per PC (SYNC: numbers).

A number is drawn in the transaction of its document; its mark is fsynced outside the database after the commit. A
database that is behind its marks is an old image: the PC becomes a new device with new series (BAK-7).
"""

from __future__ import annotations

import secrets
from collections.abc import Callable
from datetime import date
from itertools import chain
from string import ascii_uppercase
from typing import TYPE_CHECKING, NamedTuple

from sqlalchemy import Executable, bindparam, or_, select, text, update
from sqlalchemy.dialects.sqlite import insert

from narayaneeyam_clinic.billing.document_numbers import DocumentKind, document_number
from narayaneeyam_clinic.billing.records import Invoice, InvoiceState
from narayaneeyam_clinic.gst_returns.filed_months import refuse_filed_month
from narayaneeyam_clinic.people.actor import PROGRAM
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.people.records import Device
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.identifiers import new_id
from narayaneeyam_clinic.store.local_records import SeriesPosition, ThisPc
from narayaneeyam_clinic.store.prepared import Prepared
from narayaneeyam_clinic.store.transaction import Reading, ThisDevice, Transaction
from narayaneeyam_clinic.sync.taken_codes import TakenCodes

if TYPE_CHECKING:
    from narayaneeyam_clinic.clinic import Clinic
    from narayaneeyam_clinic.sync.messages import Lease

PATIENT_DIGITS = 5
_TOLD_IN_RETURNS = frozenset(
    {DocumentKind.INVOICE, DocumentKind.BILL_OF_SUPPLY, DocumentKind.CREDIT_NOTE, DocumentKind.DEBIT_NOTE}
)
_COUNTER_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXY"
# The last one that has a reserve series of its own.
_LAST_NUMBER = 333
# Should the clinic come to a server: its PCs count up from 1 and those in reserve down from 99, and neither is to run out.
_NUMBERS_BY_LOT = range(34, 67)
# Ten characters on the card: N999-00042.
_PATIENTS_BY_LOT = range(100, 1000)


class DrawnNumber(NamedTuple):
    """A number with its series and its place in it."""

    series_key: str
    sequence: int
    text: str


def draw_document_number(tx: Transaction, kind: DocumentKind, day: date) -> DrawnNumber:
    """The next number of this counter's series for `kind` in the financial year of `day`.

    Refused: clock_behind_series (with `last` and `today`), when the last document of the series, or of this counter in a
    later year, is dated later than `day` and nobody has decided to go on in the reserve series today; month_filed for what a return tells.
    """
    if kind in _TOLD_IN_RETURNS:
        refuse_filed_month(tx, day)
    counter = tx.device.counter_code
    series_key = document_number(counter, kind, day, 1).series
    if (last := _last_day(tx, series_key)) is not None and last > day:
        counter = _reserve_code(tx, day, last)
        series_key = document_number(counter, kind, day, 1).series
    sequence = _draw(tx, series_key)
    return DrawnNumber(series_key, sequence, document_number(counter, kind, day, sequence).text)


def go_on_in_reserve_series(tx: Transaction, reason: str) -> str:
    """The clock cannot be put right now, and the counter must not close: today's bills get numbers of the reserve series.

    Returns its code. Needs USE_RESERVE_SERIES and a reason.
    """
    tx.require(Permission.USE_RESERVE_SERIES)
    if not reason.strip():
        raise Refused("reason_missing", field="reason")
    device = tx.session.get(Device, tx.device.id)
    if device is None:
        raise Refused("record_not_found")
    device.reserve_day, device.reserve_why = tx.today, reason.strip()
    return device.reserve_code


def draw_patient_number(tx: Transaction) -> DrawnNumber:
    """The next registration number of this PC: at most 10 characters, readable aloud ("N1-00042")."""
    series_key = tx.device.patient_code
    sequence = _draw(tx, series_key)
    return DrawnNumber(series_key, sequence, f"{series_key}-{sequence:0{PATIENT_DIGITS}d}")


def draw_patient_numbers(tx: Transaction, count: int) -> list[DrawnNumber]:
    """`count` consecutive registration numbers in one step, for an import."""
    series_key = tx.device.patient_code
    last = _draw(tx, series_key, count)
    return [
        DrawnNumber(series_key, sequence, f"{series_key}-{sequence:0{PATIENT_DIGITS}d}")
        for sequence in range(last - count + 1, last + 1)
    ]


def become_new_device(
    clinic: Clinic,
    why: str,
    lease: Lease | None = None,
    *,
    closes: bool = True,
    also: Callable[[Transaction], None] | None = None,
    taken: TakenCodes | None = None,
    by_lot: bool = False,
) -> ThisDevice:
    """Go on as a new device with new series; the log goes on under its own chain. `also` writes in the same transaction.

    `lease` is what the server gave. Without it a clinic that is joined takes the spare which it was given for this day,
    and what it did last is issued again when the server is reached; a clinic without a server takes the next codes.
    `closes`: the old device is closed. Not when somebody else goes on as it. `taken`: whom others became of this file;
    `by_lot`: that is not all known here.
    """
    spare = None if lease is not None else _take_spare(clinic)
    if spare is not None and taken is not None and spare.device_id in taken.ids:
        spare = None  # by an earlier restore of the same backup (BAK-18)
    if (given := lease or spare) is not None:
        fresh, reserve = device_of(given), given.reserve_code
    else:
        with clinic.reading(by=PROGRAM) as rd:
            fresh = next_device(rd, taken, by_lot=by_lot)
        reserve = reserve_code(fresh.number)
    old, clinic.device = clinic.device, fresh
    try:
        with clinic.transaction(by=PROGRAM, why="device.replace") as tx:
            closed = tx.session.get(Device, old.id)
            if closed is not None and closes:
                closed.closed_why = why
            tx.add(device_record(fresh, name=closed.name if closed else "", reserve=reserve))
            tx.session.execute(update(ThisPc).values(device_id=fresh.id))
            if lease is None:
                tx.session.execute(text(_WAS_THIS_DEVICE), {"device": old.id})
            if also is not None:
                also(tx)
    except BaseException:
        clinic.device = old
        raise
    return fresh


def retire_series_behind_marks(clinic: Clinic) -> bool:
    """At opening: when a fsynced mark is ahead of the database, the file is an older image; True when the PC became a new device."""
    marks = clinic.marks.last()
    device = clinic.device
    with clinic.reading(by=PROGRAM) as rd:
        rows = rd.session.execute(select(SeriesPosition.series_key, SeriesPosition.last_number))
        positions = {row.series_key: row.last_number for row in rows}
        reserve = rd.session.scalar(select(Device.reserve_code).where(Device.id == device.id))
    # Only this device's own series matter: marks of a device that was closed belong to the past.
    own = tuple(f"{code}{kind.value}/" for code in (device.counter_code, reserve) for kind in DocumentKind)
    ahead = [
        key
        for key, last in marks.items()
        if (key == device.patient_code or key.startswith(own)) and last > positions.get(key, 0)
    ]
    if ahead:
        become_new_device(clinic, "older image of the file")
    return bool(ahead)


def next_device(rd: Reading, taken: TakenCodes | None = None, *, by_lot: bool = False) -> ThisDevice:
    """The codes that the next device of this clinic would have; none of those that are `taken`.

    `by_lot`: any that are free, for where others of the clinic may have become somebody unheard of (BAK-18).
    """
    taken = taken or TakenCodes()
    known = rd.session.execute(
        select(Device.number, Device.patient_code, Device.counter_code, Device.token_letter)
    ).all()
    numbers = {row.number for row in known} | taken.numbers
    letter = rd.device.counter_code[:1] or "A"
    others = _COUNTER_LETTERS.replace(letter, "")
    counters = {row.counter_code for row in known}
    patients = {row.patient_code for row in known}
    letters = {row.token_letter for row in known} | taken.token_letters
    number = _free_number(numbers, by_lot=by_lot)
    free = [
        code
        for code in (f"{one}{n}" for one in (letter, *others) for n in range(1, 100))
        if code not in counters and not taken.has_counter(code)
    ]
    cards = [
        code
        for code in (f"N{n}" for n in (_PATIENTS_BY_LOT if by_lot else range(number, 3 * _LAST_NUMBER)))
        if code not in patients and not taken.has_patients(code)
    ]
    return ThisDevice(
        new_id(),
        number,
        secrets.choice(cards) if by_lot else cards[0],
        secrets.choice(free) if by_lot else free[0],
        next((one for one in "ABCDEFGHJKLMNPQRSTUVWXYZ" if one not in letters), "Z"),
    )


def _free_number(numbers: set[int], *, by_lot: bool) -> int:
    """Upwards, and from below when the top is reached. Refused: too_many_devices."""
    free = [n for n in _NUMBERS_BY_LOT if n not in numbers]
    if by_lot and free:
        return secrets.choice(free)
    upwards = chain(range(max(numbers, default=0) + 1, _LAST_NUMBER + 1), range(1, _LAST_NUMBER + 1))
    number = next((n for n in upwards if n not in numbers), None)
    if number is None:
        raise Refused("too_many_devices")
    return number


def device_of(lease: Lease) -> ThisDevice:
    """The device that a PC is with these codes."""
    return ThisDevice(lease.device_id, lease.number, lease.patient_code, lease.counter_code, lease.token_letter)


def device_record(device: ThisDevice, name: str, reserve: str | None = None) -> Device:
    """The row of a PC; without a `reserve` code from a server it has that of its number."""
    return Device(
        id=device.id,
        number=device.number,
        name=name,
        patient_code=device.patient_code,
        counter_code=device.counter_code,
        token_letter=device.token_letter,
        # Leased with the device, so that it is there when it is needed, offline.
        reserve_code=reserve or reserve_code(device.number),
    )


def reserve_code(number: int) -> str:
    """The reserve series of the device with this number: Z1 to Z99, then ZA1 to ZZ9, so that bills keep to 16 characters."""
    if number < 100:
        return f"Z{number}"
    letter, digit = divmod(number - 100, 9)
    if letter >= len(ascii_uppercase):
        raise Refused("too_many_devices")
    return f"Z{ascii_uppercase[letter]}{digit + 1}"


def _last_day(tx: Transaction, series_key: str) -> date | None:
    """Of the last bill of this series, or of the same counter in a later year: then the clock has gone back over a first of April."""
    counter = series_key.partition("/")[0]
    found = _LAST_DAY.first(tx.session, series_key=series_key, last_year=f"{counter}/99-99")
    return found[0] if found else None


def _reserve_code(tx: Transaction, day: date, last: date) -> str:
    device = tx.session.get(Device, tx.device.id)
    if device is None or device.reserve_day != day:
        raise Refused("clock_behind_series", last=last, today=day)
    return device.reserve_code


def _draw(tx: Transaction, series_key: str, count: int = 1) -> int:
    drawn = _DRAW.first(tx.session, series_key=series_key, last_number=count)
    assert drawn is not None  # inserted or updated, a row is returned
    last: int = drawn[0]
    tx.drawn(series_key, last)
    return last


# Only where the clinic is joined to a server there is a row.
_WAS_THIS_DEVICE = "UPDATE server_link SET spare = NULL, reissue = json_insert(reissue, '$[#]', :device) WHERE n = 1"


def _take_spare(clinic: Clinic) -> Lease | None:
    # Imported here: a clinic that works alone never needs it.
    from narayaneeyam_clinic.sync.link_row import read_link, reading_raw

    with reading_raw(clinic) as raw:
        row = read_link(raw)
    return None if row is None else row.spare


_LAST_DAY = Prepared(
    lambda: (
        select(Invoice.day)
        .where(
            Invoice.series_key.between(bindparam("series_key"), bindparam("last_year")),
            or_(Invoice.series_key == bindparam("series_key"), Invoice.state == InvoiceState.ISSUED),
        )
        .order_by(Invoice.series_key.desc(), Invoice.sequence.desc())
        .limit(1)
    )
)


def _drawing() -> Executable:
    statement = insert(SeriesPosition).values(series_key=bindparam("series_key"), last_number=bindparam("last_number"))
    drawn = SeriesPosition.last_number + statement.excluded.last_number
    return statement.on_conflict_do_update(index_elements=["series_key"], set_={"last_number": drawn}).returning(
        SeriesPosition.last_number
    )


_DRAW = Prepared(_drawing)
