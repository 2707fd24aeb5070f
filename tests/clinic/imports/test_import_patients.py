"""Patients from a file: preview, import, again, corrected (IMP-1, IMP-4 to IMP-8, IMP-10)."""

from __future__ import annotations

from datetime import date
from itertools import islice
from pathlib import Path

import pytest

from narayaneeyam_clinic.imports.bad_rows import bad_rows_name, row_reason, write_bad_rows
from narayaneeyam_clinic.imports.headers import REASON_HEADING, ColumnMapping, ImportKind, propose_mapping
from narayaneeyam_clinic.imports.import_table import batches, kinds_allowed
from narayaneeyam_clinic.imports.in_batches import MOST_ROWS
from narayaneeyam_clinic.imports.read_table import open_table
from narayaneeyam_clinic.patients.records import Patient, PatientPhone
from narayaneeyam_clinic.people.permissions import DEFAULT_PERMISSIONS, Role
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.store.check import check
from narayaneeyam_clinic.store.search_index import search
from narayaneeyam_clinic.sync.number_series import draw_patient_number
from tests.clinic.imports.tables import codes, csv_file, foretold, imported, verdicts, xlsx_file

PATIENTS = ImportKind.PATIENTS
TEXT = """OP No;Patient Name;M/F;Age;Mobile;Place;Blood
101;K. P. Ramesh;M;42;98470 12345 / 0483-2742000;Tirur;b +ve
102;സീത;സ്ത്രീ;12/05/1984;;കോട്ടക്കൽ;-
103;Asha;F;31/02/1984;9847012346;Kochi;
104;Om;;6 months;98470;Kochi;
105;;M;30;9847012347;Kochi;
"""


def kept(clinic, by):
    with clinic.reading(by=by) as rd:
        return {patient.import_key: patient for patient in rd.session.query(Patient)}


def test_the_preview_says_what_will_happen_and_writes_nothing(clinic, as_role, tmp_path: Path):
    """IMP-4."""
    by = as_role("manager")
    rows = foretold(clinic, by, PATIENTS, csv_file(tmp_path, TEXT))
    assert [(one.row, str(one.verdict), [(fault.code, fault.field) for fault in one.faults]) for one in rows] == [
        (2, "new", []),
        (3, "new", []),
        (4, "bad", [("no_such_date", "age")]),
        (5, "bad", [("phone_not_valid", "phone")]),
        (6, "bad", [("name_missing", "name")]),
    ]
    assert rows[0].label == "K. P. Ramesh"
    assert kept(clinic, by) == {}


def test_good_rows_go_in_whole(clinic, as_role, tmp_path: Path):
    """IMP-1, IMP-3."""
    by = as_role("manager")
    counts, _ = imported(clinic, by, PATIENTS, csv_file(tmp_path, TEXT, encoding="utf-8-sig"))
    assert counts == {"new": 2, "bad": 3}
    ramesh, seetha = kept(clinic, by)["n:101"], kept(clinic, by)["n:102"]
    assert (ramesh.name, ramesh.sex, ramesh.phone, ramesh.blood_group) == (
        "K. P. Ramesh",
        "male",
        "+919847012345",
        "B+",
    )
    assert (ramesh.born_on, ramesh.birth_precision) == (date(1984, 5, 21), "year")
    assert (seetha.name, seetha.sex, seetha.born_on, seetha.blood_group) == ("സീത", "female", date(1984, 5, 12), None)
    assert ramesh.registration_number == "N1-00001"
    assert len({ramesh.public_code, seetha.public_code}) == 2
    with clinic.reading(by=by) as rd:
        assert [phone.phone for phone in rd.session.query(PatientPhone)] == ["+914832742000"]
        for typed in ("ramesh", "9847012345", "2742000", "101"):
            assert ramesh.id in [one.ref_id for one in search(rd, typed)]
        assert [one.ref_id for one in search(rd, "seetha")] == [seetha.id]
    with clinic.transaction(by=by, why="test") as tx:
        assert draw_patient_number(tx).text == "N1-00003"
    assert check(clinic, by) == []


def test_the_same_file_again_changes_nothing(clinic, as_role, clock, tmp_path: Path):
    """IMP-7."""
    by = as_role("manager")
    table = csv_file(tmp_path, TEXT)
    imported(clinic, by, PATIENTS, table)
    clock.advance(days=400)  # an age has grown; the row is the same
    assert verdicts(clinic, by, PATIENTS, table)[:2] == ["same", "same"]
    assert imported(clinic, by, PATIENTS, table)[0] == {"same": 2, "bad": 3}
    assert len(kept(clinic, by)) == 2


def test_without_a_number_the_hash_of_the_row_knows_it(clinic, as_role, tmp_path: Path):
    """IMP-6."""
    by = as_role("manager")
    first = csv_file(tmp_path, "Name,Age,Phone\nRamesh,42,9847012345\nRamesh,42,9847012345\nRamesh,12,9847012345\n")
    assert imported(clinic, by, PATIENTS, first)[0] == {"new": 2, "same": 1}
    # The columns stand otherwise, and the phone is written otherwise: the cells are the same.
    second = csv_file(tmp_path, "Phone;Name;Age\n+91 98470-12345;ramesh ;42\n", name="b.csv")
    assert imported(clinic, by, PATIENTS, second)[0] == {"same": 1}


def test_the_hash_of_a_row_stays_what_it_was(clinic, as_role, tmp_path: Path):
    """IMP-6, IMP-7: a clinic that imports the same file after an upgrade gets nobody twice, whatever fields there are then."""
    by = as_role("manager")
    table = csv_file(
        tmp_path,
        "Name,Gender,DOB,Phone,Other phone,Pin,Email,Blood group,Emergency phone,Place,Address,Occupation,"
        "Emergency contact,Referred by,Diet,Habits\n"
        "Lakshmi Nair,F,12-05-1984,9847012345,0483 2742000,676503,l@example.in,O+,9847012346,Tirur,Nair House,teacher,"
        "Hari,friend,vegetarian,tea\n",
    )
    assert imported(clinic, by, PATIENTS, table)[0] == {"new": 1}
    with clinic.reading(by=by) as rd:
        keys = rd.session.query(Patient.import_key).all()
    assert keys == [("h:9c9fbd94216c82ba19fd5bbca0c6c24e",)], "a row that came in before would come in again"


def test_a_known_patient_is_changed_only_when_asked(clinic, as_role, tmp_path: Path):
    by = as_role("manager")
    imported(clinic, by, PATIENTS, csv_file(tmp_path, TEXT))
    moved = csv_file(tmp_path, "OP No,Name,Place,Sex,Age\n101,K. P. Ramesh,Thrissur,,42\n", name="b.csv")
    assert verdicts(clinic, by, PATIENTS, moved) == ["change"]
    assert imported(clinic, by, PATIENTS, moved)[0] == {"left": 1}
    assert kept(clinic, by)["n:101"].place == "Tirur"
    assert imported(clinic, by, PATIENTS, moved, update=True)[0] == {"change": 1}
    ramesh = kept(clinic, by)["n:101"]
    assert (ramesh.place, ramesh.sex, ramesh.phone) == ("Thrissur", "male", "+919847012345")
    with clinic.reading(by=by) as rd:
        assert [one.ref_id for one in search(rd, "ramesh thrissur")] == [ramesh.id]
    assert imported(clinic, by, PATIENTS, moved, update=True)[0] == {"same": 1}
    assert check(clinic, by) == []


def test_a_number_that_stands_twice_in_the_file_is_bad(clinic, as_role, tmp_path: Path):
    table = csv_file(tmp_path, "OP No,Name\n7,Ramesh\n7,Suresh\n7,Ramesh\n")
    counts, bad = imported(clinic, as_role("manager"), PATIENTS, table)
    assert counts == {"new": 1, "same": 1, "bad": 1}
    assert (codes(bad[0]), bad[0].faults[0].facts["row"]) == (["old_number_twice"], 2)


@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_bad_rows_come_back_corrected(clinic, as_role, tmp_path: Path, form: str):
    """IMP-5, IMP-10."""
    by = as_role("manager")
    if form == "csv":
        table = csv_file(tmp_path, TEXT)
    else:
        table = xlsx_file(tmp_path, [line.split(";") for line in TEXT.splitlines()])
    _, bad = imported(clinic, by, PATIENTS, table)
    path = tmp_path / bad_rows_name(table)
    assert path.name == f"table-not-imported.{form}"
    assert write_bad_rows(table, bad, path, lambda row: f"Because of {codes(row)[0]}.") == 3
    if form == "csv":
        assert path.read_bytes().startswith(b"\xef\xbb\xbfOP No;")
    back = open_table(path)
    assert back.header == (*table.header, REASON_HEADING)
    assert [row.cells[:-1] for row in back.rows()] == [row.cells for row in bad]
    assert next(back.rows()).cells[-1] == "Because of no_such_date."
    # As it is: the same rows are bad again. Corrected: they go in.
    assert imported(clinic, by, PATIENTS, back)[0] == {"bad": 3}
    header, *rows = [back.header, *(row.cells for row in back.rows())]
    rows[0] = (*rows[0][:3], "28/02/1984", *rows[0][4:])
    rows[1] = (*rows[1][:4], "", *rows[1][5:])
    rows[2] = (rows[2][0], "Ravi", *rows[2][2:])
    corrected = xlsx_file(tmp_path, [header, *rows], name="corrected.xlsx")
    assert imported(clinic, by, PATIENTS, corrected)[0] == {"new": 3}
    assert imported(clinic, by, PATIENTS, table)[0] == {"same": 2, "bad": 3}


def test_everything_that_is_wrong_with_a_row_is_said_beside_its_column(clinic, as_role, tmp_path: Path):
    """IMP-5, IMP-11: a row is corrected once, not once for each of its faults."""
    text = "OP No,Patient,M/F,Years,Mobile,PIN,Mail,Blood\n7,Ravi,x,old,12345,12,nobody,Z\n8,Uma,F,30,,,,\n"
    table = csv_file(tmp_path, text)
    mapping = ColumnMapping.of(
        {"old_number": 0, "name": 1, "sex": 2, "age": 3, "phone": 4, "pin": 5, "email": 6, "blood_group": 7}
    )
    row, good = foretold(clinic, as_role("manager"), PATIENTS, table, mapping)
    assert codes(good) == []
    assert {fault.field for fault in row.faults} == {"sex", "age", "phone", "pin", "email", "blood_group"}
    reason = row_reason(row, table.header, mapping, lambda refused: f"<{refused.code}>")
    assert "M/F: <sex_not_understood>" in reason
    assert "Years: <birth_not_understood>" in reason
    assert "Mail: <email_not_understood>" in reason


def test_cells_like_formulas_stay_text_there_and_back(clinic, as_role, tmp_path: Path):
    """IMP-9."""
    by = as_role("manager")
    table = csv_file(tmp_path, 'Name,Age,Place\n=1+1,x,"=HYPERLINK(""http://x"")"\n')
    _, bad = imported(clinic, by, PATIENTS, table)
    write_bad_rows(table, bad, tmp_path / "bad.csv", lambda _: "-")
    text = (tmp_path / "bad.csv").read_text(encoding="utf-8-sig")
    assert "'=1+1" in text
    assert next(open_table(tmp_path / "bad.csv").rows()).cells[0] == "=1+1"


def test_what_is_in_stays_in_when_it_is_stopped(clinic, as_role, tmp_path: Path):
    """IMP-8."""
    by = as_role("manager")
    lines = "".join(f"{n},Patient {'abcdefghij'[n % 10]}\n" for n in range(1200))
    table = csv_file(tmp_path, f"OP No,Name\n{lines}")
    jobs = batches(PATIENTS, table, propose_mapping(PATIENTS, table.header), date(2026, 11, 21))
    done = []
    for batch in islice(jobs, 2):
        with clinic.transaction(by=by, why="imports.patients") as tx:
            done.append(batch(tx))
    went_in = sum(each.new for each in done)
    assert all(0 < each.rows <= MOST_ROWS for each in done)
    assert done[-1].up_to_row == went_in + 1
    assert len(kept(clinic, by)) == went_in
    assert imported(clinic, by, PATIENTS, table)[0] == {"same": went_in, "new": 1200 - went_in}


def test_our_own_export_brings_nobody_twice(clinic, as_role, tmp_path: Path):
    by = as_role("manager")
    imported(clinic, by, PATIENTS, csv_file(tmp_path, TEXT))
    number = kept(clinic, by)["n:101"].registration_number
    again = csv_file(tmp_path, f"Registration number,Name,Place\n{number},K. P. Ramesh,Tirur\n", name="b.csv")
    assert verdicts(clinic, by, PATIENTS, again) == ["same"]


def test_who_may_not_import_is_refused(clinic, as_role, tmp_path: Path):
    table = csv_file(tmp_path, TEXT)
    for role in ("receptionist", "pharmacist", "doctor", "therapist"):
        with pytest.raises(Refused) as refused:
            foretold(clinic, as_role(role), PATIENTS, table)
        assert refused.value.code == "not_permitted"
        with pytest.raises(Refused) as refused:
            imported(clinic, as_role(role), PATIENTS, table)
        assert refused.value.code == "not_permitted"
    assert kinds_allowed(DEFAULT_PERMISSIONS[Role.ADMINISTRATOR]) == list(ImportKind)
    assert kinds_allowed(DEFAULT_PERMISSIONS[Role.RECEPTIONIST]) == []
