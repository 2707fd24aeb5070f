"""`device code`, `device list`, `device revoke`."""

from __future__ import annotations

import argparse

from sqlalchemy import select

from narayaneeyam_clinic.sync.join_code import fingerprint_of, join_text
from narayaneeyam_server import registry
from narayaneeyam_server import tables as t
from narayaneeyam_server.command_line.clinics import device_facts, device_line
from narayaneeyam_server.command_line.console import DONE, Console
from narayaneeyam_server.command_line.opened import clinic_meant, opened, settings_of
from narayaneeyam_server.running import certificate_told


def make_code(given: argparse.Namespace, console: Console) -> int:
    """What is typed at the PC: eight digits, and the fingerprint of the server's own certificate."""
    with opened(given) as service:
        clinic_id = None if given.new_clinic else clinic_meant(service, given.clinic)
        code = service.make_code(clinic_id)
    certificate = certificate_told(settings_of(given))
    text = join_text(code, certificate)
    facts = {
        "code": code,
        "text": text,
        "clinic_id": clinic_id,
        "fingerprint": None if certificate is None else fingerprint_of(certificate),
        "good_for_minutes": 10,
    }
    console.tell(text, facts)
    return DONE


def list_devices(given: argparse.Namespace, console: Console) -> int:
    """Of every clinic, or of one."""
    with opened(given) as service, service.database.reading() as connection:
        clinics = [given.clinic] if given.clinic else list(connection.execute(select(t.clinic.c.clinic_id)).scalars())
        rows = [row for clinic_id in clinics for row in registry.devices_of(connection, clinic_id)]
    facts = [device_facts(row) | {"clinic_id": row.clinic_id} for row in rows]
    console.tell("\n".join(device_line(row) for row in rows) or "No PC yet.", {"devices": facts})
    return DONE


def revoke(given: argparse.Namespace, console: Console) -> int:
    """It cannot pull any more; what it still sends waits for review."""
    with opened(given) as service:
        clinic_id = clinic_meant(service, given.clinic)
        service.revoke(clinic_id, given.device)
    console.tell(
        "Revoked. What it still sends waits in quarantine.", {"clinic_id": clinic_id, "device_id": given.device}
    )
    return DONE
