"""Edits on PCs that do not hear of each other, and what stands on each afterwards."""

from __future__ import annotations

from narayaneeyam_clinic.people.actor import PROGRAM
from narayaneeyam_clinic.shared.identifiers import new_id
from narayaneeyam_clinic.sync.digest import table_digests
from narayaneeyam_clinic.sync.merge_rules import Value
from tests.clinic.sync.replicas import Replica, Replicas, content

PATIENT = "INSERT INTO patient (id, registration_number, public_code, registered_at, name, is_active) VALUES (?, ?, ?, 0, ?, 1)"


def register(pc: Replica, name: str) -> str:
    patient = new_id()
    pc.change(PATIENT, patient, f"{pc.clinic.device.patient_code}-{patient[-5:]}", patient, name)
    return patient


def edit(pc: Replica, patient: str, field: str, value: Value) -> None:
    pc.change(f'UPDATE patient SET "{field}" = ? WHERE id = ?', value, patient)


def digests(pc: Replica) -> str:
    with pc.clinic.reading(by=PROGRAM) as rd:
        return str(table_digests(rd.session.connection().connection.driver_connection))


def alike(pcs: Replicas) -> None:
    first, *others = (content(pc) for pc in pcs.pcs)
    for other in others:
        for table in first:
            assert other[table] == first[table], table


def known_everywhere(pcs: Replicas, name: str = "Lakshmi Amma") -> str:
    patient = register(pcs.pcs[0], name)
    pcs.settle()
    pcs.advance(60)
    return patient
