"""A real program is killed while a doctor types: what was typed a second before is there again (CONS-12, CONS-13)."""

from __future__ import annotations

import subprocess

from narayaneeyam_clinic.consultations.consultation_draft import kept_consultation
from tests.clinic.consultations.invented import add_patient, with_doctor
from tests.forked import ROOT, begin


def test_a_killed_program_loses_at_most_the_last_second(clinic, as_role, tmp_path):
    doctor = as_role("doctor")
    patient_id = add_patient(clinic)
    visit_id = with_doctor(clinic, as_role("receptionist"), doctor, patient_id)
    typing = "tests.desktop.consultations.typist", clinic.folder, clinic.key.hex(), visit_id
    with begin(*typing, screen=True, stdout=subprocess.PIPE, text=True, cwd=ROOT) as program:
        assert program.stdout is not None
        assert program.stdout.readline() == "kept\n"
        assert program.stdout.readline() == "typing\n"
        program.kill()
        assert program.wait(30) != 0
    with clinic.reading(by=doctor) as rd:
        kept = kept_consultation(rd, patient_id, visit_id)
    assert kept is not None
    assert (kept.draft.concern, kept.draft.notes) == ("Pain since Monday", "")
