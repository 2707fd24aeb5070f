"""`clinic list`, `clinic show`, `clinic mirror`."""

from __future__ import annotations

import argparse
from typing import Any

from sqlalchemy import func, select

from narayaneeyam_clinic.sync.countersigned import in_fours
from narayaneeyam_server import mirrors, registry
from narayaneeyam_server import tables as t
from narayaneeyam_server.command_line.console import DONE, Console
from narayaneeyam_server.command_line.opened import moment, opened
from narayaneeyam_server.registry import AnyRow

_INCIDENTS = 20


def list_clinics(given: argparse.Namespace, console: Console) -> int:
    """One line each."""
    with opened(given) as service, service.database.reading() as connection:
        rows = connection.execute(select(t.clinic).order_by(t.clinic.c.name)).all()
        counts = {
            row.clinic_id: row.pcs
            for row in connection.execute(
                select(t.device.c.clinic_id, func.count().label("pcs"))
                .where(t.device.c.generation > 0, t.device.c.revoked_at.is_(None))
                .group_by(t.device.c.clinic_id)
            )
        }
    lines = [
        f"{row.clinic_id}\t{row.name}\tPCs {counts.get(row.clinic_id, 0)}\tgroups {row.last_order}{_state(row)}"
        for row in rows
    ]
    facts = [_facts(row) | {"pcs": counts.get(row.clinic_id, 0)} for row in rows]
    console.tell("\n".join(lines) or "No clinic yet.", {"clinics": facts})
    return DONE


def show_clinic(given: argparse.Namespace, console: Console) -> int:
    """With its PCs and what happened."""
    with opened(given) as service, service.database.reading() as connection:
        clinic = registry.find_clinic(connection, given.clinic)
        devices = registry.devices_of(connection, given.clinic)
        incidents = connection.execute(
            select(t.incident)
            .where(t.incident.c.clinic_id == given.clinic)
            .order_by(t.incident.c.last_at.desc())
            .limit(_INCIDENTS)
        ).all()
    names = {row.device_id: row.name for row in devices}
    key = service.log_store.countersigning.key
    lines = [
        f"{clinic.name}\t{clinic.clinic_id}",
        f"epoch {clinic.epoch}, order {clinic.last_order}{_state(clinic)}",
        f"countersigns with key {in_fours(key)}",
    ]
    lines += [device_line(row) for row in devices]
    lines += [
        f"{moment(row.last_at)}\t{row.kind}\t{names.get(row.device_id or '', '')}\t{row.times} times\t{row.detail}".rstrip()
        for row in incidents
    ]
    facts = _facts(clinic) | {
        "signing_key": key,
        "devices": [device_facts(row) for row in devices],
        "incidents": [
            {name: getattr(row, name) for name in ("kind", "device_id", "first_at", "last_at", "times", "detail")}
            for row in incidents
        ],
    }
    console.tell("\n".join(lines), facts)
    return DONE


def add_mirror(given: argparse.Namespace, console: Console) -> int:
    """The token is told now and never again."""
    with opened(given) as service:
        token = mirrors.add_mirror(service, given.name)
    console.tell(f"Give the hub this token (NARAYANEEYAM_SERVER_MIRROR_TOKEN):\n{token}", {"token": token})
    return DONE


def device_line(row: AnyRow) -> str:
    """A PC in one line."""
    state = "\trevoked" if row.revoked_at is not None else ""
    return (
        f"{row.device_id}\t{row.number}\t{row.name or '–'}\t{row.counter_code}\tlast contact {moment(row.last_contact)}"
        f"\tgroups {row.last_seq}\twaiting {row.waiting}\tto settle {row.to_settle}\tparked {row.parked}{state}"
    )


def device_facts(row: AnyRow) -> dict[str, Any]:
    """The same for programs."""
    names = (
        "device_id", "number", "name", "patient_code", "counter_code", "reserve_code", "came_from", "last_contact", "last_seq",
        "waiting", "to_settle", "parked", "program", "schema_rev", "clock_offset", "revoked_at",
    )  # fmt: skip
    return {name: getattr(row, name) for name in names} | {"is_revoked": row.revoked_at is not None}


def _facts(row: AnyRow) -> dict[str, Any]:
    return {
        "clinic_id": row.clinic_id,
        "name": row.name,
        "epoch": row.epoch,
        "last_order": row.last_order,
        "takes_back": row.takes_back,
        "is_mirror": row.home_mirror is not None,
    }


def _state(row: AnyRow) -> str:
    if row.home_mirror is not None:
        return "\tmirrored from its hub, only read here"
    return "\ttakes back from the PCs what it lost" if row.takes_back else ""
