"""What the Sync page shows: this PC and the others, what waits, what is set aside and why, incidents, the last exchanges (LINK-12)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, func, select

from narayaneeyam_clinic.people.records import Device, User
from narayaneeyam_clinic.shared.clock import Stamp
from narayaneeyam_clinic.store.log_records import ChangeGroup
from narayaneeyam_clinic.store.prepared import raw_connection
from narayaneeyam_clinic.store.transaction import Reading
from narayaneeyam_clinic.sync.change_group import payload_rows
from narayaneeyam_clinic.sync.countersigned import Head, last_head
from narayaneeyam_clinic.sync.link_records import Exchange, Incident, OtherDevice, ServerLink
from narayaneeyam_clinic.sync.records import ParkedGroup
from narayaneeyam_clinic.version import __version__

# Of a long list the first or the newest lines are told; how many there are in all stands above it.
_MOST = 200


@dataclass(frozen=True, slots=True)
class ThisPcRow:
    """This PC in the clinic: its name, its number, and the codes of its bills and patients."""

    name: str
    number: int
    counter_code: str
    patient_code: str
    program: str = __version__


@dataclass(frozen=True, slots=True)
class OtherPcRow:
    """Another PC, as the server told of it last. A name is empty when the server does not know it."""

    device_id: str
    name: str
    number: int
    last_contact: datetime | None
    waiting: int
    to_settle: int
    is_revoked: bool
    # The version of the program it runs; None before it has told.
    program: str | None = None


@dataclass(frozen=True, slots=True)
class WaitingRow:
    """A change of this PC that the server has not taken: when, by whom, and which tables it touched."""

    seq: int
    at: datetime
    by: str
    tables: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ParkedRow:
    """A change of another PC that is kept and not applied; `reason` is one word."""

    device_id: str
    seq: int
    at: datetime
    pc: str
    by: str
    tables: tuple[str, ...]
    reason: str


@dataclass(frozen=True, slots=True)
class IncidentRow:
    """Something that must not happen and was put right, or could not be."""

    number: int
    at: datetime
    kind: str
    table: str | None


@dataclass(frozen=True, slots=True)
class ExchangeRow:
    """One exchange with the server in which something travelled, or the first that failed."""

    number: int
    at: datetime
    groups_sent: int
    groups_received: int
    rows_received: int
    bytes: int
    took_ms: int
    outcome: str


@dataclass(frozen=True, slots=True)
class SyncOverview:
    """All of it, from one reading. `address` is None for a clinic that stands alone."""

    address: str | None
    joined_at: datetime | None
    this_pc: ThisPcRow
    others: tuple[OtherPcRow, ...]
    waiting: tuple[WaitingRow, ...]
    waiting_count: int
    parked: tuple[ParkedRow, ...]
    incidents: tuple[IncidentRow, ...]
    exchanges: tuple[ExchangeRow, ...]
    # The newest of this PC's log that the server has countersigned.
    countersigned: Head | None = None


def sync_overview(rd: Reading) -> SyncOverview:
    """For everybody: it names people and kinds of records, never what stands in them."""
    link = rd.session.scalar(select(ServerLink))
    devices = {device.id: device for device in rd.session.scalars(select(Device))}
    people = {row.id: row.name for row in rd.session.execute(select(User.id, User.name))}
    own = devices.get(rd.device.id)
    this_pc = ThisPcRow(own.name if own else "", rd.device.number, rd.device.counter_code, rd.device.patient_code)
    if link is None:
        return SyncOverview(None, None, this_pc, (), (), 0, (), (), ())
    return SyncOverview(
        link.address,
        link.joined_at,
        this_pc,
        tuple(_others(rd, devices)),
        tuple(_waiting(rd, people)),
        _waiting_count(rd),
        tuple(_parked(rd, people, devices)),
        tuple(
            IncidentRow(row.n, row.at, row.kind, row.table_name)
            for row in rd.session.scalars(select(Incident).order_by(Incident.n.desc()).limit(_MOST))
        ),
        tuple(
            ExchangeRow(
                row.n, row.at, row.groups_sent, row.groups_received, row.rows_received,
                row.bytes_sent + row.bytes_received, row.took_ms, row.outcome,
            )
            for row in rd.session.scalars(select(Exchange).order_by(Exchange.n.desc()).limit(_MOST))
        ),
        last_head(raw_connection(rd.session), rd.device.id),
    )  # fmt: skip


def _others(rd: Reading, devices: dict[str, Device]) -> Iterable[OtherPcRow]:
    for row in rd.session.scalars(select(OtherDevice).order_by(OtherDevice.number)):
        if row.device_id != rd.device.id:
            device = devices.get(row.device_id)
            yield OtherPcRow(
                row.device_id, row.name, row.number, row.last_contact, row.waiting, row.to_settle, row.is_revoked,
                device.program if device else None,
            )  # fmt: skip


def _waiting_count(rd: Reading) -> int:
    return rd.session.scalar(select(func.count()).select_from(ChangeGroup).where(*_unsent(rd))) or 0


def _waiting(rd: Reading, people: dict[str, str]) -> Iterable[WaitingRow]:
    groups = rd.session.execute(
        select(ChangeGroup.seq, ChangeGroup.stamp, ChangeGroup.user_id, ChangeGroup.payload)
        .where(*_unsent(rd))
        .order_by(ChangeGroup.seq)
        .limit(_MOST)
    )
    for seq, stamp, user_id, payload in groups:
        yield WaitingRow(seq, Stamp(stamp).instant, people.get(user_id, ""), _tables(payload))


def _unsent(rd: Reading) -> tuple[ColumnElement[bool], ...]:
    return ChangeGroup.device_id == rd.device.id, ChangeGroup.server_order.is_(None)


def _parked(rd: Reading, people: dict[str, str], devices: dict[str, Device]) -> Iterable[ParkedRow]:
    groups = rd.session.execute(
        select(ParkedGroup.reason, ChangeGroup)
        .join(ChangeGroup, (ChangeGroup.device_id == ParkedGroup.device_id) & (ChangeGroup.seq == ParkedGroup.seq))
        .order_by(ParkedGroup.stamp)
        .limit(_MOST)
    )
    for reason, group in groups:
        device = devices.get(group.device_id)
        yield ParkedRow(
            group.device_id,
            group.seq,
            Stamp(group.stamp).instant,
            device.name if device else "",
            people.get(group.user_id, ""),
            _tables(group.payload),
            reason,
        )


def _tables(payload: bytes | None) -> tuple[str, ...]:
    """The tables of a group in the order they were written; none for one that was erased or cannot be read."""
    try:
        return tuple(dict.fromkeys(str(row["t"]) for row in payload_rows(payload))) if payload else ()
    except (ValueError, KeyError, TypeError):
        return ()
