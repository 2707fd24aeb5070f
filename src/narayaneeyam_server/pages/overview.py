"""What the page tells: each clinic with its PCs, what waits there, what a revoked PC sent, and the figures of the day."""

from __future__ import annotations

import logging
from dataclasses import dataclass

from sqlalchemy import func, select

from narayaneeyam_clinic.people.actor import Actor
from narayaneeyam_clinic.sync.transport import ServerSaysNo
from narayaneeyam_server import registry, tables
from narayaneeyam_server.api.days import DayTotals, totals_of
from narayaneeyam_server.api.signed_in import HEAD_OFFICE_SEES
from narayaneeyam_server.head_office import HeadOfficeRole, HeadOfficeUser
from narayaneeyam_server.quarantine import WAITING, Quarantined, quarantined
from narayaneeyam_server.registry import BROUGHT, AnyRow
from narayaneeyam_server.running import Server

log = logging.getLogger(__name__)

# Each clinic's figures are read from its replica.
ON_ONE_PAGE = 20


@dataclass(frozen=True, slots=True)
class ClinicSeen:
    """`totals` is None while the replica cannot tell; `is_mirrored`: a hub is the clinic's home."""

    clinic_id: str
    name: str
    is_mirrored: bool
    devices: tuple[AnyRow, ...]
    held_back: tuple[Quarantined, ...]
    totals: DayTotals | None


@dataclass(frozen=True, slots=True)
class Overview:
    """One page of clinics by name; `count` is how many there are in all."""

    clinics: tuple[ClinicSeen, ...]
    page: int
    count: int

    @property
    def pages(self) -> int:
        return max(1, -(-self.count // ON_ONE_PAGE))


def overview(server: Server, user: HeadOfficeUser, page: int) -> Overview:
    """What this person may see. A page that is not there is the last one."""
    c = tables.clinic.c
    theirs = (c.clinic_id == user.clinic_id) if user.clinic_id is not None else (c.clinic_id == c.clinic_id)
    with server.database.reading() as connection:
        count = connection.execute(select(func.count()).select_from(tables.clinic).where(theirs)).scalar_one()
        page = min(max(page, 1), max(1, -(-count // ON_ONE_PAGE)))
        wanted = select(tables.clinic).where(theirs).order_by(c.name, c.clinic_id)
        rows = connection.execute(wanted.offset((page - 1) * ON_ONE_PAGE).limit(ON_ONE_PAGE)).all()
        devices = {row.clinic_id: registry.devices_of(connection, row.clinic_id) for row in rows}
    by = Actor(user.user_id, user.name, HEAD_OFFICE_SEES, login=user.login)
    seen = tuple(
        ClinicSeen(
            row.clinic_id,
            row.name,
            row.home_mirror is not None,
            tuple(one for one in devices[row.clinic_id] if _is_a_pc(one)),
            tuple(one for one in quarantined(server.service, row.clinic_id) if one.state == WAITING),
            _totals(server, row.clinic_id, by),
        )
        for row in rows
    )
    return Overview(seen, page, count)


def may_change(user: HeadOfficeUser, clinic_id: str) -> bool:
    """Whether this person enrols, revokes and reviews at this clinic."""
    return user.role is HeadOfficeRole.ADMINISTRATOR and user.clinic_id in (None, clinic_id)


def _is_a_pc(row: AnyRow) -> bool:
    """A device that is kept in reserve is nobody's yet."""
    return bool(row.generation) or row.known_from == BROUGHT or row.last_contact is not None


def _totals(server: Server, clinic_id: str, by: Actor) -> DayTotals | None:
    try:
        with server.replicas.reading(clinic_id, by) as rd:
            return totals_of(rd, rd.today)
    except ServerSaysNo as no:
        log.info("no figures of clinic %s now: %s", clinic_id, no.code)
        return None
