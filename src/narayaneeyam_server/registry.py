"""Who belongs to a clinic: devices with their numbers and codes, epochs, incidents. Inside a transaction of the caller.

Every number and code is given once: a device is never removed, and a restored server begins beyond what it may have
given after its backup.
"""

from __future__ import annotations

import secrets
from collections.abc import Collection
from typing import Any

from sqlalchemy import Connection, bindparam, insert, or_, select, update
from sqlalchemy.engine import Row

from narayaneeyam_clinic.shared.identifiers import new_id
from narayaneeyam_clinic.sync.change_group import GENESIS
from narayaneeyam_clinic.sync.messages import DeviceSeen, Lease, SaysNo
from narayaneeyam_clinic.sync.transport import ServerSaysNo
from narayaneeyam_server import tables as t
from narayaneeyam_server.lease_codes import (
    FIRST_SPARE,
    Codes,
    codes_of,
    next_codes,
    numbers_for_pcs,
    numbers_for_spares,
    token_letter,
)

LEASED, BROUGHT, RETURNED = "leased", "brought", "returned"
SKIPPED_NUMBERS = 16
"""How many numbers a restored server passes over: those it may have given after its backup."""
EPOCH_STEPS = 2**20
"""An epoch is so many times further on by chance: a server that is restored twice from one backup does not begin the same
epoch twice, in which a PC would take its place of the first for one of the second and miss what stands before it."""
_SAME_INCIDENT_MS = 60 * 60 * 1000

AnyRow = Row[Any]

# Asked with every push and pull, so they are put together once.
_CLINIC = select(t.clinic).where(t.clinic.c.clinic_id == bindparam("clinic"))
_LOCKED_CLINIC = _CLINIC.with_for_update()
_DEVICE = select(t.device).where(
    t.device.c.clinic_id == bindparam("clinic"), t.device.c.device_id == bindparam("device")
)


def plain(text: str) -> str:
    """A name without what no name has and no database keeps (control characters, NUL)."""
    return "".join(character for character in text if character.isprintable())


def find_clinic(connection: Connection, clinic_id: str, *, lock: bool = False) -> AnyRow:
    """With `lock` nobody else writes for this clinic until the transaction ends. Raises ServerSaysNo: unknown_clinic."""
    # On PostgreSQL the row is the lock, for several server processes; on SQLite the transaction began IMMEDIATE.
    found = connection.execute(_LOCKED_CLINIC if lock else _CLINIC, {"clinic": clinic_id}).one_or_none()
    if found is None:
        raise ServerSaysNo(SaysNo.UNKNOWN_CLINIC)
    return found


def find_device(connection: Connection, clinic_id: str, device_id: str) -> AnyRow | None:
    return connection.execute(_DEVICE, {"clinic": clinic_id, "device": device_id}).one_or_none()


def set_clinic(connection: Connection, clinic_id: str, **values: object) -> None:
    connection.execute(update(t.clinic).where(t.clinic.c.clinic_id == clinic_id).values(**values))


def set_device(connection: Connection, clinic_id: str, device_id: str, **values: object) -> None:
    connection.execute(
        update(t.device).where(t.device.c.clinic_id == clinic_id, t.device.c.device_id == device_id).values(**values)
    )


def add_device(
    connection: Connection, clinic_id: str, lease: Lease, name: str, known_from: str, **values: object
) -> None:
    """A device with codes that were chosen already; whoever has a number keeps it, so the next is beyond.

    Devices in reserve come from the other end of the numbers.
    """
    connection.execute(
        insert(t.device).values(
            clinic_id=clinic_id, name=name, known_from=known_from, last_seq=0, last_hash=GENESIS,
            **lease.model_dump(), **values,
        )
    )  # fmt: skip
    _pass_over(connection, clinic_id, lease.number, is_spare="spare_of" in values)


def _pass_over(connection: Connection, clinic_id: str, number: int, *, is_spare: bool) -> None:
    clinic = find_clinic(connection, clinic_id)
    if number > FIRST_SPARE:
        set_clinic(connection, clinic_id, next_number=max(clinic.next_number, number + 1))
    elif clinic.next_number <= number <= clinic.next_spare:
        # What a clinic brings may have been a spare once: then it lies nearer to that end.
        if is_spare or clinic.next_spare - number < number - clinic.next_number:
            set_clinic(connection, clinic_id, next_spare=number - 1)
        else:
            set_clinic(connection, clinic_id, next_number=number + 1)


def new_lease(connection: Connection, clinic_id: str, name: str, **values: object) -> Lease:
    """A device with codes that nobody ever had. Raises ServerSaysNo: too_many_devices."""
    clinic = find_clinic(connection, clinic_id)
    is_spare = "spare_of" in values
    numbers = numbers_for_spares if is_spare else numbers_for_pcs
    codes = next_codes(numbers(clinic.next_number, clinic.next_spare), _codes_given(connection, clinic_id))
    lease = _lease(new_id(), codes, token_letter(_letters(connection, clinic_id), is_spare=is_spare))
    add_device(connection, clinic_id, lease, name, LEASED, **values)
    return lease


def spare_for(connection: Connection, clinic_id: str, device_id: str) -> Lease:
    """The device in reserve for this one: the day may come on which the PC must become another while it is offline."""
    found = connection.execute(
        select(t.device).where(
            t.device.c.clinic_id == clinic_id,
            t.device.c.spare_of == device_id,
            t.device.c.generation == 0,
            t.device.c.revoked_at.is_(None),
        )
    ).first()
    return new_lease(connection, clinic_id, "", spare_of=device_id) if found is None else lease_of(found)


def take_back_device(
    connection: Connection, clinic_id: str, device_id: str, wanted: Collection[int], name: str
) -> AnyRow:
    """A device that this server forgot comes back, with the first of the `wanted` numbers that nobody has, or else the next."""
    given = {one.number for one in _codes_given(connection, clinic_id)}
    free = [number for number in wanted if number not in given]
    if free:
        lease = _lease(device_id, codes_of(free[0]), token_letter(_letters(connection, clinic_id)))
    else:
        clinic = find_clinic(connection, clinic_id)
        numbers = numbers_for_pcs(clinic.next_number, clinic.next_spare)
        codes = next_codes(numbers, _codes_given(connection, clinic_id))
        lease = _lease(device_id, codes, token_letter(_letters(connection, clinic_id)))
    add_device(connection, clinic_id, lease, name, RETURNED)
    set_clinic(connection, clinic_id, takes_back=True)
    found = find_device(connection, clinic_id, device_id)
    assert found is not None  # just added
    return found


def is_free(connection: Connection, clinic_id: str, lease: Lease) -> bool:
    """Whether nobody has this number or one of these codes."""
    given = _codes_given(connection, clinic_id)
    words = {word for one in given for word in (one.patient_code, one.counter_code, one.reserve_code)}
    return lease.number not in {one.number for one in given} and words.isdisjoint(
        (lease.patient_code, lease.counter_code, lease.reserve_code)
    )


def lease_of(row: AnyRow) -> Lease:
    return Lease(
        device_id=row.device_id, number=row.number, patient_code=row.patient_code, counter_code=row.counter_code,
        token_letter=row.token_letter, reserve_code=row.reserve_code,
    )  # fmt: skip


def begin_epoch(connection: Connection, clinic_id: str, beyond: int = 0, *, skips_numbers: bool = True) -> AnyRow:
    """This server lost what it had ordered: orders count from 1 again, and PCs give back what they have."""
    clinic = find_clinic(connection, clinic_id, lock=True)
    set_clinic(connection, clinic_id, epoch=next_epoch(max(clinic.epoch, beyond)), last_order=0, takes_back=True)
    if skips_numbers:
        _skip_numbers(connection, clinic)
    return find_clinic(connection, clinic_id)


def skip_spares(connection: Connection, clinic_id: str) -> None:
    """A server before this one gave spares of which nobody here knows."""
    clinic = find_clinic(connection, clinic_id)
    set_clinic(connection, clinic_id, next_spare=clinic.next_spare - SKIPPED_NUMBERS)


def _skip_numbers(connection: Connection, clinic: AnyRow) -> None:
    next_number, next_spare = clinic.next_number + SKIPPED_NUMBERS, clinic.next_spare - SKIPPED_NUMBERS
    if next_number > next_spare:
        # Both ends have met, or may have met since, and went on above.
        next_number = max(clinic.next_number, FIRST_SPARE + 1) + 2 * SKIPPED_NUMBERS
    set_clinic(connection, clinic.clinic_id, next_number=next_number, next_spare=next_spare)


def next_epoch(last: int) -> int:
    """One that nobody ever saw."""
    return last + 1 + secrets.randbelow(EPOCH_STEPS)


def end_taking_back(connection: Connection, clinic: AnyRow) -> bool:
    """True when every PC that may have something has come since the epoch began: nothing more is to be expected."""
    successors = select(t.device.c.came_from).where(
        t.device.c.clinic_id == clinic.clinic_id, t.device.c.came_from.is_not(None)
    )
    missing = connection.execute(
        select(t.device.c.device_id)
        .where(
            t.device.c.clinic_id == clinic.clinic_id,
            t.device.c.generation > 0,
            t.device.c.revoked_at.is_(None),
            t.device.c.settled_epoch < clinic.epoch,
            t.device.c.device_id.not_in(successors),
        )
        .limit(1)
    ).first()
    if missing is None:
        set_clinic(connection, clinic.clinic_id, takes_back=False)
    return missing is None


def stamp_numbers(connection: Connection, clinic_id: str, device: AnyRow) -> set[int] | None:
    """The device numbers that may stand in this device's stamps: its own, its predecessors', and those of the devices that
    one of them became or had in reserve: two copies of a PC may both have worked as it before they met the server.
    None: not to be known.
    """
    numbers: set[int] = set()
    seen: set[str] = set()
    row: AnyRow | None = device
    while row is not None and row.device_id not in seen:
        if row.known_from == RETURNED:
            return None
        numbers |= {row.number, *_numbers_after(connection, clinic_id, row.device_id)}
        if row.known_from == BROUGHT:
            # A clinic that began alone may have changed its device before it joined, and nobody knows from which.
            numbers |= _numbers_brought(connection, clinic_id)
        seen.add(row.device_id)
        row = find_device(connection, clinic_id, row.came_from) if row.came_from else None
    return numbers


def heads(connection: Connection, clinic_id: str) -> dict[str, tuple[int, str]]:
    """The last group of each device that this server has: its number and its hash."""
    rows = connection.execute(
        select(t.device.c.device_id, t.device.c.last_seq, t.device.c.last_hash).where(t.device.c.clinic_id == clinic_id)
    )
    return {row.device_id: (row.last_seq, bytes(row.last_hash).hex()) for row in rows}


def devices_of(connection: Connection, clinic_id: str) -> list[AnyRow]:
    """All devices by number, without those in reserve."""
    return list(
        connection.execute(
            select(t.device)
            .where(t.device.c.clinic_id == clinic_id, t.device.c.spare_of.is_(None))
            .order_by(t.device.c.number)
        )
    )


def seen(row: AnyRow) -> DeviceSeen:
    return DeviceSeen(
        device_id=row.device_id, number=row.number, name=row.name, last_contact=row.last_contact, last_seq=row.last_seq,
        waiting=row.waiting, to_settle=row.to_settle, is_revoked=row.revoked_at is not None,
    )  # fmt: skip


def note_incident(
    connection: Connection, clinic_id: str, device_id: str | None, kind: str, now: int, detail: str = ""
) -> None:
    """Kept for the administrator; the same within an hour is counted, not written again."""
    same = connection.execute(
        select(t.incident.c.incident_id).where(
            t.incident.c.clinic_id == clinic_id,
            t.incident.c.device_id == device_id,
            t.incident.c.kind == kind,
            t.incident.c.detail == detail,
            t.incident.c.last_at > now - _SAME_INCIDENT_MS,
        )
    ).first()
    if same is None:
        connection.execute(
            insert(t.incident).values(
                clinic_id=clinic_id, incident_id=new_id(), device_id=device_id, kind=kind, first_at=now, last_at=now,
                times=1, detail=detail,
            )
        )  # fmt: skip
        return
    connection.execute(
        update(t.incident)
        .where(t.incident.c.clinic_id == clinic_id, t.incident.c.incident_id == same.incident_id)
        .values(last_at=now, times=t.incident.c.times + 1)
    )


def _lease(device_id: str, codes: Codes, letter: str) -> Lease:
    return Lease(
        device_id=device_id, number=codes.number, patient_code=codes.patient_code, counter_code=codes.counter_code,
        token_letter=letter, reserve_code=codes.reserve_code,
    )  # fmt: skip


def _codes_given(connection: Connection, clinic_id: str) -> list[Codes]:
    rows = connection.execute(
        select(t.device.c.number, t.device.c.patient_code, t.device.c.counter_code, t.device.c.reserve_code).where(
            t.device.c.clinic_id == clinic_id
        )
    )
    return [Codes(*row) for row in rows]


def _numbers_after(connection: Connection, clinic_id: str, device_id: str) -> list[int]:
    d = t.device.c
    wanted = select(d.number).where(d.clinic_id == clinic_id, or_(d.came_from == device_id, d.spare_of == device_id))
    return list(connection.execute(wanted).scalars())


def _numbers_brought(connection: Connection, clinic_id: str) -> set[int]:
    brought = (t.device.c.clinic_id == clinic_id) & (t.device.c.known_from == BROUGHT)
    return set(connection.execute(select(t.device.c.number).where(brought)).scalars())


def _letters(connection: Connection, clinic_id: str) -> list[str]:
    return list(connection.execute(select(t.device.c.token_letter).where(t.device.c.clinic_id == clinic_id)).scalars())
