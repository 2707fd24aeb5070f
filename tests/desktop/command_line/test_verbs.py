"""Every verb by the real console script: what it does, its exit codes, who is refused (HOUSE-20 to HOUSE-28, LEAK-2)."""

from __future__ import annotations

import csv
import json
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from narayaneeyam_clinic.billing.records import LineKind, PaymentMethod
from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.patients.records import Patient
from narayaneeyam_clinic.people.actor import PROGRAM
from narayaneeyam_clinic.pharmacy.sale_draft import PaymentDraft, SaleDraft, ServiceLine
from narayaneeyam_clinic.pharmacy.sell_medicine import sell_medicine
from narayaneeyam_clinic.shared.clock import system_clock
from narayaneeyam_clinic.shared.money import Money
from tests.clinic.shelf import Shelf
from tests.desktop.command_line.console_script import PASSWORD, ConsoleScript

PATIENTS = "OP No,Name,Age,Phone\n1,Ramesh,42,9847012345\n2,സീത,31/02/1984,\n3,Om,7,\n"


@pytest.fixture
def patients_file(tmp_path: Path) -> Path:
    path = tmp_path / "patients.csv"
    path.write_text(PATIENTS, encoding="utf-8")
    return path


def names(folder: Path, key: bytes) -> list[str]:
    clinic = Clinic.open(folder, key)
    try:
        with clinic.reading(by=PROGRAM) as rd:
            return sorted(patient.name for patient in rd.session.query(Patient))
    finally:
        clinic.close()


def test_verbs_need_no_qt():
    """HOUSE-20."""
    code = (
        "import sys; from narayaneeyam_desktop.__main__ import main; main(['clinic', 'list']);"
        "from narayaneeyam_desktop.command_line import import_verb, print_verb, check_verb, backup_verbs;"
        "sys.exit(any(name.split('.')[0] in ('PySide6', 'shiboken6') for name in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, check=False).returncode == 0


@pytest.mark.parametrize(
    "words",
    [["fly"], ["import"], ["import", "dreams", "x.csv"], ["check", "--password", "x"], ["export", "day", "x.csv", "--day", "soon"],
     ["check", "--user", "manager"], ["clinic", "create", "--name", "X", "--state", "32", "--admin-name", "A", "--admin-login", "a1"]],
)  # fmt: skip
def test_wrong_usage_is_two(script: ConsoleScript, words: list[str]):
    """HOUSE-27."""
    said = script(*words)
    assert said.code == 2
    assert said.err.strip()


def test_help_explains_every_verb(script: ConsoleScript):
    """HOUSE-21."""
    said = script.installed("--help")
    assert said.code == 0
    assert all(
        verb in said.out for verb in ("clinic", "import", "export", "gst", "check", "print", "backup", "restore")
    )


def test_clinics_are_listed(script: ConsoleScript, clinic_folder: Path):
    """HOUSE-21, HOUSE-28."""
    assert script.installed("clinic", "list").out == f"Sree Dhanwanthari Ayurveda\t{clinic_folder}\n"
    assert script("clinic", "list", "--json").facts == {
        "clinics": [{"name": "Sree Dhanwanthari Ayurveda", "folder": str(clinic_folder)}]
    }


def test_the_clinic_is_chosen(script: ConsoleScript, tmp_path: Path):
    """HOUSE-23: the clinic, the person, the folder."""
    assert script("check", "--clinic", "sree dhanwanthari ayurveda", user="manager").code == 0
    said = script("check", "--clinic", "Another", user="manager")
    assert (said.code, said.out) == (1, "")
    assert said.err == "There is no clinic Another on this PC. See: narayaneeyam clinic list.\n"
    empty = ConsoleScript(tmp_path / "empty")
    assert empty("check", user="manager").code == 1


def test_import_preview_import_and_again(
    script: ConsoleScript, patients_file: Path, clinic_folder: Path, template_clinic
):
    """IMP-1, IMP-5, IMP-7, IMP-10, HOUSE-28."""
    dry = script("import", "patients", patients_file, "--dry-run", "--json", user="manager")
    assert dry.code == 1
    assert (dry.facts["new"], dry.facts["bad"], dry.facts["dry_run"]) == (2, 1, True)
    assert names(clinic_folder, template_clinic.key) == []
    bad_rows = patients_file.with_name("bad.csv")
    said = script("import", "patients", patients_file, "--bad-rows", bad_rows, user="manager")
    assert said.code == 1
    assert said.out == "2 new, 1 bad\n"
    assert (
        said.err == f"Rows of patients.csv that cannot be imported: 1. They stand in {bad_rows} with their reasons.\n"
    )
    with bad_rows.open(encoding="utf-8-sig", newline="") as lines:
        (bad,) = csv.DictReader(lines)
    assert "29 days" in bad["Why not imported"]
    assert names(clinic_folder, template_clinic.key) == ["Om", "Ramesh"]
    bad_rows.write_text(bad_rows.read_text(encoding="utf-8-sig").replace("31/02", "28/02"), encoding="utf-8")
    corrected = script("import", "patients", bad_rows, user="manager")
    assert (corrected.code, corrected.out, corrected.err) == (0, "1 new\n", "")
    again = script("import", "patients", patients_file, "--json", user="manager")
    assert (again.facts["new"], again.facts["same"]) == (0, 2)
    assert names(clinic_folder, template_clinic.key) == ["Om", "Ramesh", "സീത"]


def test_a_column_can_be_named_and_is_remembered(
    script: ConsoleScript, tmp_path: Path, clinic_folder: Path, template_clinic
):
    """IMP-2."""
    path = tmp_path / "odd.csv"
    path.write_text("Who,Name\nRamesh,Temple House\n", encoding="utf-8")
    assert script("import", "patients", path, "--column", "name=Whom", user="manager").code == 2
    assert script("import", "patients", path, "--column", "name=Who", user="manager").code == 0
    path.write_text("Who,Name\nSuresh,Temple House\n", encoding="utf-8")
    assert script("import", "patients", path, user="manager").code == 0
    assert names(clinic_folder, template_clinic.key) == ["Ramesh", "Suresh"]
    assert script("import", "patients", path, "--bad-rows", path, user="manager").code == 2


def test_medicines_and_stock_come_in_and_go_out(script: ConsoleScript, tmp_path: Path):
    """IMP-1, IMP-7, DAY-4."""
    (tmp_path / "m.csv").write_text("Code,Name,Pack\nD1,Dasamoolarishtam,450 ml\n", encoding="utf-8")
    (tmp_path / "s.csv").write_text("Code,Batch,Expiry,MRP,Qty\nD1,B1,12/2035,145,3\n", encoding="utf-8")
    assert script("import", "medicines", tmp_path / "m.csv", user="administrator").code == 0
    assert script("import", "stock", tmp_path / "s.csv", user="administrator").code == 0
    assert script("import", "stock", tmp_path / "s.csv", "--json", user="administrator").facts["same"] == 1
    said = script("export", "stock", tmp_path / "out.csv", "--json", user="manager")
    assert said.facts == {"kind": "stock", "file": str(tmp_path / "out.csv"), "rows": 1}
    assert "B1" in (tmp_path / "out.csv").read_text(encoding="utf-8-sig")
    assert script("export", "day", tmp_path / "day.xlsx", "--day", "2026-11-21", user="manager").code == 0
    assert script("export", "day", tmp_path / "same.xlsx", "--day", "21-11-2026", user="manager").code == 0
    said = script("export", "day", tmp_path / "none.xlsx", "--day", "31-11-2026", user="manager")
    assert (said.code, "31-11-2026 is no day; write 21-11-2026 or 2026-11-21" in said.err) == (2, True)


def test_the_accountants_files_are_written(script: ConsoleScript, tmp_path: Path):
    """GSTR-10, GSTR-15: of a month without a bill the head alone; a month that is none is wrong usage of the person's."""
    said = script("gst", "gstr1", "--period", "112026", "--out", tmp_path / "gst", "--json", user="manager")
    (file,) = said.facts["files"]
    assert (said.facts["period"], said.facts["warnings"]) == ("112026", [])
    assert list(json.loads(Path(file).read_text())) == ["gstin", "fp", "version", "hash"]
    said = script("gst", "gstr3b", "--period", "112026", "--out", tmp_path / "gst", "--json", user="manager")
    assert [Path(one).name.split("_")[0] for one in said.facts["files"]] == ["gstr3b", "purchases", "goods"]
    for words, role in (("132026", "manager"), ("112026", "pharmacist")):
        refused = script("gst", "gstr1", "--period", words, "--out", tmp_path / "none", user=role)
        assert (refused.code, refused.out) == (1, "")
    assert not (tmp_path / "none").exists()


def test_a_report_is_written(script: ConsoleScript, tmp_path: Path):
    """REPORT-21: by its key, with rows and a filter; without a name the list of those that may be seen."""
    asked = ("report", "collections", "--by", "person", "--only", "method=cash", "--from", "2026-11-01")
    said = script(*asked, "--out", tmp_path / "cash.csv", "--json", user="manager")
    assert (said.code, said.facts["report"]) == (0, "collections")
    assert (tmp_path / "cash.csv").read_text("utf-8-sig").splitlines()[0] == "Person,Taken,Given back,Collected"
    assert script("report", "sales", "--by", "moon", user="manager").code == 2
    keys = [one["key"] for one in script("report", "--json", user="administrator").facts["reports"]]
    assert keys == ["who_did_what"]


def test_the_wrong_role_is_refused(script: ConsoleScript, patients_file: Path, tmp_path: Path):
    """HOUSE-22, HOUSE-27, LEAK-2."""
    stock_file = tmp_path / "stock.csv"
    stock_file.write_text("Code,Batch,MRP,Qty\nD1,B1,145,3\n", encoding="utf-8")
    for words, role in (
        (("import", "patients", patients_file), "receptionist"),
        (("import", "stock", stock_file), "pharmacist"),
        (("export", "patients", tmp_path / "x.csv"), "doctor"),
        (("check",), "pharmacist"),
        (("backup", tmp_path), "receptionist"),
    ):
        said = script(*words, user=role)
        assert (said.code, said.out) == (1, ""), words
        assert said.err == "Your role does not allow this. Ask the administrator of the clinic.\n"
    assert not (tmp_path / "x.csv").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="a pseudo-terminal of POSIX")
def test_a_long_import_shows_at_the_terminal_how_far_it_is(script: ConsoleScript, tmp_path: Path):
    """IMP-8."""
    path = tmp_path / "many.csv"
    path.write_text("OP No,Name\n" + "".join(f"{n},Ramesh Kumar\n" for n in range(700)), encoding="utf-8")
    said = script.at_terminal("import", "patients", path, "--user", "manager", answers={"Password:": PASSWORD})
    assert said.code == 0
    assert said.out.count("\r") > 2
    assert "\r700 rows, 700 new, 0 bad" in said.out
    quiet = script("import", "patients", path, user="manager")
    assert (quiet.out, quiet.err) == ("700 known already\n", "")


def test_totals_and_search_are_made_anew(script: ConsoleScript, clinic_folder: Path, template_clinic):
    """STOCK-6, SEARCH-11: wrong local totals are found, and are right again after `--rebuild`; only who may check may."""
    clinic = Clinic.open(clinic_folder, template_clinic.key)
    Shelf(clinic, PROGRAM).stocked("Dasamoolarishtam", mrp="165")
    with clinic._writer.begin() as connection:
        connection.exec_driver_sql("UPDATE stock_on_hand SET quantity = quantity + 1")
    clinic.close()
    assert script("check", user="manager").code == 1
    assert script("check", "--rebuild", user="pharmacist").code == 1
    assert script("check", user="manager").code == 1
    said = script("check", "--rebuild", user="manager")
    assert (said.code, said.err) == (0, "")
    assert script("check", user="manager").code == 0
    # CAP-22: beside it a paper's head is looked at.
    said = script("check", "--head", "something typed", user="manager")
    assert (said.code, "no head of a log" in said.out) == (1, True)


def test_a_wrong_password_is_refused(script: ConsoleScript):
    """HOUSE-27."""
    said = script("check", user="manager", typed="not it\n")
    assert (said.code, said.err) == (1, "The name or the password is not right. Try again.\n")


@pytest.mark.skipif(sys.platform == "win32", reason="file modes of POSIX")
def test_a_password_file_must_be_closed_to_others(script: ConsoleScript, tmp_path: Path):
    """HOUSE-24; without a keyring the own slot opens the file: HOUSE-25."""
    path = tmp_path / "password"
    path.write_text(PASSWORD + "\n")
    script.environment["NARAYANEEYAM_PASSWORD_FILE"] = str(path)
    for mode, code in ((0o644, 1), (0o640, 1), (0o600, 0)):
        path.chmod(mode)
        assert script("check", "--user", "manager").code == code
    path.write_bytes(b"\xef\xbb\xbf" + PASSWORD.encode() + b"\r\n")  # as Notepad writes it
    assert script("check", "--user", "manager").code == 0
    path.write_text(PASSWORD, encoding="utf-16")
    said = script("check", "--user", "manager")
    assert (said.code, said.err) == (1, "The password file password is not in UTF-8. Save it anew as UTF-8.\n")
    path.unlink()
    said = script("check", "--user", "manager")
    assert (said.code, said.err) == (1, "The password file password cannot be read.\n")


def test_a_fault_of_a_file_is_told_once_and_the_reason_alone(script: ConsoleScript, clinic_folder: Path):
    """HOUSE-27, KEY-7: damaged keys are read many times from their copy."""
    (clinic_folder / "keys.json").write_text("{")
    said = script("check", "--json", user="administrator")
    assert (said.code, said.err) == (0, "keys.json cannot be read (JSONDecodeError)\n")
    assert said.facts["faults"] == []
    (clinic_folder / "keys.copy.json").write_text("{")
    said = script("check", user="administrator")
    assert (said.code, said.out, len(said.err.splitlines())) == (1, "", 1)


def test_check_finds_what_was_changed_by_hand(script: ConsoleScript, clinic_folder: Path, template_clinic):
    """CAP-13, CAP-19"""
    whole = script("check", "--deep", "--json", user="manager").facts
    assert whole["faults"] == []
    assert whole["head"][0].isdigit()
    assert "Compare it with the last head on paper" in script("check", user="manager").out
    clinic = Clinic.open(clinic_folder, template_clinic.key)
    with clinic._writer.begin() as connection:
        connection.exec_driver_sql("DROP TRIGGER captured_patient_insert")
    clinic.close()
    said = script("check", user="manager")
    assert said.code == 1
    assert said.out.startswith("trigger\tcaptured_patient_insert")
    assert said.err == "Things that are not as they must be: 1.\n"


def test_an_invoice_is_printed(script: ConsoleScript, clinic_folder: Path, template_clinic, tmp_path: Path):
    clinic = Clinic.open(clinic_folder, template_clinic.key, clock=system_clock)
    with clinic.transaction(by=PROGRAM, why="test") as tx:
        line = ServiceLine(kind=LineKind.THERAPY, description="Abhyangam", price=Money.rupees(900))
        payment = PaymentDraft(method=PaymentMethod.CASH, amount=Money.rupees(900))
        number = sell_medicine(tx, SaleDraft(services=(line,), payments=(payment,))).number
    clinic.close()
    path = tmp_path / "bill.pdf"
    assert script("print", "invoice", number, "--pdf", path, user="manager").code == 0
    assert path.read_bytes().startswith(b"%PDF-")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert script("print", "invoice", "A1-9/26-27/77", "--pdf", path, user="manager").code == 1
    assert script("print", "invoice", number, "--pdf", tmp_path / "x.pdf", user="doctor").code == 1
    assert not (tmp_path / "x.pdf").exists()


def test_backup_and_restore(script: ConsoleScript, patients_file: Path, tmp_path: Path):
    """HOUSE-22; a refused restore leaves nothing."""
    script("import", "patients", patients_file, user="manager")
    made = script("backup", tmp_path / "backups", "--json", user="administrator").facts
    elsewhere = ConsoleScript(tmp_path / "other home")
    assert elsewhere("restore", made["file"], user="administrator", typed="wrong\n").code == 1
    refused = elsewhere("restore", made["file"], user="doctor")
    assert (refused.code, refused.err) == (1, "Your role does not allow this. Ask the administrator of the clinic.\n")
    assert elsewhere("clinic", "list", "--json").facts == {"clinics": []}
    assert elsewhere("restore", made["file"], user="administrator").code == 0
    assert elsewhere("export", "patients", tmp_path / "back.csv", "--json", user="manager").facts["rows"] == 2
    code = "ABCDE-FGHJK-MNPQR-STUVW-XYZ23-45678\n"
    by_code = ConsoleScript(tmp_path / "third home")
    assert by_code("restore", made["file"], "--recovery", "--password-stdin", typed=code).code == 0
    assert by_code("restore", patients_file, "--recovery", "--password-stdin", typed=code).code == 1
