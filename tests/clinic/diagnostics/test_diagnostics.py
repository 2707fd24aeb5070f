"""How this PC is, and that nobody is in it; a crash is noticed, an orderly end is none (DIAG)."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.diagnostics.at_work import AtWork
from narayaneeyam_clinic.diagnostics.facts import LastCheck, Worry, diagnostics, note_check
from narayaneeyam_clinic.diagnostics.recovered import RecoveredKind, recovered_work
from narayaneeyam_clinic.diagnostics.support_file import write_support_file
from narayaneeyam_clinic.documents.document_files import DocumentFiles
from narayaneeyam_clinic.patients.age_rules import BirthDate, BirthPrecision
from narayaneeyam_clinic.patients.records import Sex
from narayaneeyam_clinic.patients.register_patient import NewPatient, register_patient
from narayaneeyam_clinic.people.sign_in import sign_in
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.store.drafts import HELD, save_draft
from narayaneeyam_desktop.crash_reports import write_report
from tests.clinic_of_roles import PASSWORD

BORN = BirthDate(date(1984, 5, 12), BirthPrecision.DAY)
BEGINS_AND_DIES = """
import os, signal, sys
from pathlib import Path
from narayaneeyam_clinic.diagnostics.at_work import AtWork
AtWork(Path(sys.argv[1]))
os.kill(os.getpid(), signal.SIGKILL)
"""


def test_a_program_that_was_killed_is_noticed_once(clinic_folder: Path):
    """DIAG-1: a real process, killed; not the one that is at work beside, and not one that ended in order."""
    first = AtWork(clinic_folder)
    beside = AtWork(clinic_folder)
    assert (first.cut_off, beside.cut_off) == (None, None)
    first.end()
    beside.end()
    subprocess.run([sys.executable, "-c", BEGINS_AND_DIES, str(clinic_folder)], check=False, timeout=60)
    after = AtWork(clinic_folder)
    assert after.cut_off is not None
    after.end()
    after.end()
    assert AtWork(clinic_folder).cut_off is None


def test_what_was_recovered_is_ones_own_typing(clinic: Clinic, as_role):
    """DIAG-2: an unfinished bill and two notes; what was held on purpose and what others typed is none of it."""
    doctor = as_role("doctor")
    for by, page, state in (
        (doctor, "counter", "typing"), (doctor, "counter", HELD), (doctor, "stay.round", "typing"),
        (doctor, "consultation", "typing"), (as_role("pharmacist"), "counter", "typing"),
    ):  # fmt: skip
        with clinic.transaction(by=by, why="test.draft") as tx:
            save_draft(tx, page, {"typed": "something"}, state=state, draft_id=f"{by.login}-{page}-{state}")
    with clinic.reading(by=doctor) as rd:
        found = recovered_work(rd)
    assert found.counts == ((RecoveredKind.BILL, 1), (RecoveredKind.NOTE, 2))
    assert found.last_saved == clinic.clock()
    with clinic.reading(by=as_role("manager")) as rd:
        assert recovered_work(rd).counts == ()


def test_the_figures(clinic: Clinic, as_role, clock):
    """DIAG-4, DIAG-8: the last check with how it ended, documents, sizes; a receptionist is told nothing."""
    DocumentFiles(clinic.folder, clinic.key).put("ab" * 32, b"content", waits=True)
    administrator = as_role("administrator")
    with clinic.transaction(by=administrator, why="test.check") as tx:
        note_check(tx, 2, deep=True)
    facts = diagnostics(clinic, administrator, [])
    assert facts.last_check == LastCheck(clock.now, 2, is_deep=True)
    assert (facts.documents, facts.sync, facts.printers) == (1, "not_joined", None)
    assert min(facts.database_bytes, facts.groups, facts.free_bytes, facts.documents_bytes) > 0
    with pytest.raises(Refused, match="not_permitted"):
        diagnostics(clinic, as_role("receptionist"), [])


def test_what_is_bad_is_told(clinic: Clinic, as_role, clock):
    """DIAG-5: a clinic that is new was not left unchecked for a month, nor one of which a backup was verified."""
    new = diagnostics(clinic, as_role("administrator"), [])
    well = replace(new, free_bytes=1 << 40, disk_bytes=2 << 40)
    assert (well.last_check, well.worries()) == (None, ())
    long_ago = clock.now - timedelta(days=40)
    unchecked = replace(well, began_at=long_ago)
    well = replace(unchecked, last_check=LastCheck(clock.now, 0, is_deep=False))
    assert replace(unchecked, verified_at=clock.now).worries() == well.worries() == ()
    for worse, worry in (
        (replace(well, free_bytes=1 << 30), Worry.LITTLE_ROOM),
        (replace(well, last_check=LastCheck(clock.now, 1, is_deep=False)), Worry.FAULTS),
        (replace(well, last_check=LastCheck(long_ago, 0, is_deep=False)), Worry.NOT_CHECKED),
        (replace(unchecked, verified_at=long_ago), Worry.NOT_CHECKED),
        (replace(unchecked, verified_at=clock.now + timedelta(days=3000)), Worry.NOT_CHECKED),
        (replace(well, clock_wrong_by_ms=-7_200_000), Worry.CLOCK),
        (replace(well, defects=(clock.now,)), Worry.DEFECTS),
    ):
        assert worse.worries() == (worry,)
    assert replace(well, defects=(long_ago, clock.now + timedelta(days=3000))).worries() == ()


def test_nobody_is_in_the_file_for_support(clinic: Clinic, as_role, tmp_path: Path, monkeypatch):
    """DIAG-6, DIAG-7: after a day's work, and a crash in the middle of a patient's record."""
    monkeypatch.setenv("NARAYANEEYAM_HOME", str(tmp_path))
    marks = {"name": "Kanarilakshmi", "phone": "9847012345", "place": "Kanaripuram", "note": "kanarivedana"}
    patient = NewPatient(name=marks["name"], sex=Sex.FEMALE, birth=BORN, phone=marks["phone"], place=marks["place"])
    with clinic.transaction(by=as_role("receptionist"), why="test.patient") as tx:
        patient_id = register_patient(tx, patient).patient_id
    sign_in(clinic, "doctor", PASSWORD)
    with clinic.transaction(by=as_role("doctor"), why="test.draft") as tx:
        save_draft(tx, "consultation", {"notes": marks["note"]}, patient_id=patient_id)
    try:
        raise ValueError(f"{marks['name']} {marks['phone']} {marks['note']} cannot be shown")
    except ValueError as error:
        report = write_report(error)
    facts = diagnostics(clinic, as_role("administrator"), [report])
    target = write_support_file(tmp_path / "support.zip", facts, [report])
    with zipfile.ZipFile(target) as pack:
        assert pack.namelist() == ["diagnostics.json", f"reports/{report.name}"]
        said = b"".join(pack.read(name) for name in pack.namelist()).decode().casefold()
    with clinic.reading(by=as_role("administrator")) as rd:
        sql = rd.session.connection().exec_driver_sql
        people = [
            row[0]
            for row in sql("SELECT name FROM app_user UNION SELECT login FROM app_user UNION SELECT name FROM staff")
        ]
        numbers = [row[0] for row in sql("SELECT registration_number FROM patient")]
        names = [row[0] for row in sql("SELECT name FROM clinic_profile")]
    for secret in (*marks.values(), *people, *numbers, *names, clinic.folder.name, str(tmp_path), PASSWORD):
        assert secret.casefold() not in said, secret
    if sys.platform != "win32":
        assert target.stat().st_mode & 0o077 == 0
    with pytest.raises(Refused, match="file_not_written"):
        write_support_file(tmp_path / "nowhere" / "support.zip", facts, [report])
