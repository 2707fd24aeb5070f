"""A patient's whole record, and the register of breaches, from the console."""

from __future__ import annotations

import json
from pathlib import Path

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.people.actor import PROGRAM
from narayaneeyam_clinic.rights.breaches import BreachDraft, note_breach
from narayaneeyam_clinic.rights.records import BreachKind
from tests.clinic.rights.test_erase_patient import registered_other
from tests.clinic_of_roles import TemplateClinic
from tests.desktop.command_line.console_script import ConsoleScript


def test_a_record_and_the_register(
    script: ConsoleScript, clinic_folder: Path, template_clinic: TemplateClinic, tmp_path: Path
):
    """RIGHT-4, RIGHT-23: who may not give copies is refused; the register names nobody."""
    clinic = Clinic(clinic_folder, template_clinic.key)
    registered_other(clinic, PROGRAM)
    with clinic.transaction(by=PROGRAM, why="rights.breach") as tx:
        note_breach(tx, BreachDraft(kind=BreachKind.OTHER, account="A list lay open", found_at=tx.now))
    clinic.close()
    fhir, pdf = tmp_path / "record.json", tmp_path / "record.pdf"
    assert script("export", "patient", "N1-00001", "--format", "fhir", fhir, user="doctor").code == 0
    assert json.loads(fhir.read_text(encoding="utf-8"))["type"] == "collection"
    assert script("export", "patient", "n1-00001", pdf, user="doctor").code == 0
    assert pdf.read_bytes().startswith(b"%PDF")
    assert script("export", "patient", "N1-00001", tmp_path / "x.pdf", user="manager").code == 1
    said = script("breaches", "--json", user="manager")
    assert [one["hours_left"] in (71, 72) for one in said.facts["breaches"]] == [True]
    assert script("breaches", user="doctor").code == 1
