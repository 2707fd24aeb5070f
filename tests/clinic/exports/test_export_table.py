"""Lists as files: what is in them, who may, nothing that runs, whole or not at all (DAY-4, DAY-5)."""

from __future__ import annotations

import csv
import stat
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from openpyxl import load_workbook

from narayaneeyam_clinic.exports.export_table import ExportKind, export_table
from narayaneeyam_clinic.exports.table_file import Cell, write_table
from narayaneeyam_clinic.imports.headers import ImportKind
from narayaneeyam_clinic.people.permissions import Role
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_clinic.store.log_records import AccessNote
from tests.clinic.imports.tables import csv_file, imported

PATIENTS = "OP No,Name,Sex,Age,DOB,Mobile,Place\n101,=1+1 Ramesh,M,42,,9847012345,@Tirur\n102,സീത,F,,12/05/1984,0483-2742000,-\n"


@pytest.fixture
def filled(clinic, as_role, tmp_path: Path):
    by = as_role("administrator")
    imported(clinic, by, ImportKind.PATIENTS, csv_file(tmp_path, PATIENTS, name="p.csv"))
    imported(
        clinic,
        by,
        ImportKind.MEDICINES,
        csv_file(tmp_path, "Code,Name,Pack\nD1,Dasamoolarishtam,450 ml\n", name="m.csv"),
    )
    imported(
        clinic,
        by,
        ImportKind.STOCK,
        csv_file(tmp_path, "Code,Batch,Exp,MRP,Qty,Loose\nD1,B1,12/2027,145,3,50\n", name="s.csv"),
    )
    return clinic


def exported(clinic, by, kind: str, path: Path, **options):
    with clinic.reading(by=by) as rd:
        return export_table(rd, ExportKind(kind), path, **options)


def cells_of(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as lines:
        return list(csv.DictReader(lines))


def test_patients_as_csv(filled, as_role, tmp_path: Path):
    path = tmp_path / "patients.csv"
    assert exported(filled, as_role("manager"), "patients", path).rows == 2
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    ramesh, seetha = cells_of(path)
    assert ramesh["Name"] == "'=1+1 Ramesh"
    assert ramesh["Place"] == "'@Tirur"
    assert (ramesh["Registration number"], ramesh["Old number"], ramesh["Phone"]) == ("N1-00001", "101", "9847012345")
    assert (ramesh["Age"], ramesh["Date of birth"], ramesh["Registered on"]) == ("42 y", "", "21-11-2026")
    assert (seetha["Name"], seetha["Date of birth"]) == ("സീത", "12-05-1984")


def test_stock_as_xlsx_has_numbers_dates_and_text(filled, as_role, tmp_path: Path):
    path = tmp_path / "stock.xlsx"
    assert exported(filled, as_role("manager"), "stock", path).rows == 1
    book = load_workbook(path)
    header, row = (list(cells) for cells in book.worksheets[0].iter_rows(values_only=True))
    book.close()
    stock = dict(zip(header, row, strict=True))
    assert (stock["MRP"], stock["Expiry"], stock["Packs"], stock["Loose"], stock["On hand"]) == (
        145, datetime(2027, 12, 31), 3, 50, 1400,  # noqa: DTZ001  # a date as spreadsheets keep it
    )  # fmt: skip
    assert sorted(file.name for file in tmp_path.iterdir() if file.name.startswith(".")) == []


def test_text_in_a_spreadsheet_never_becomes_a_formula(filled, as_role, tmp_path: Path):
    """DAY-5: in an XLSX the cell is text by its type."""
    exported(filled, as_role("manager"), "patients", tmp_path / "p.xlsx")
    book = load_workbook(tmp_path / "p.xlsx")
    cell = book.worksheets[0]["D2"]
    assert (cell.value, cell.data_type) == ("=1+1 Ramesh", "s")
    book.close()


@pytest.mark.parametrize("begin", ["=", "+", "-", "@", "\t", "\r"])
def test_every_beginning_of_a_formula_is_made_harmless(tmp_path: Path, begin: str):
    """DAY-5: in a CSV, which has no types, a mark before it makes it text."""
    write_table(tmp_path / "a.csv", ["A", "B"], [[f"{begin}cmd|' /C calc'!A0", Money(-150)]])
    with (tmp_path / "a.csv").open(encoding="utf-8-sig", newline="") as lines:
        _, row = csv.reader(lines)
    assert row == [f"'{begin}cmd|' /C calc'!A0", "-1.50"]


def test_values_of_each_kind(tmp_path: Path):
    row: list[Cell] = ["x", 3, Decimal("1.5"), Money(12345600), date(2026, 11, 21), None]
    assert write_table(tmp_path / "a.csv", list("abcdef"), [row]) == 1
    assert (tmp_path / "a.csv").read_text(encoding="utf-8-sig").splitlines()[1] == "x,3,1.5,123456.00,21-11-2026,"


def test_a_file_is_whole_or_not_there(tmp_path: Path):
    (tmp_path / "a.csv").write_text("before")

    def rows():
        yield ["1"]
        raise Refused("not_permitted")

    for name in ("a.csv", "b.xlsx"):
        with pytest.raises(Refused):
            write_table(tmp_path / name, ["A"], rows())
    assert [path.name for path in tmp_path.iterdir()] == ["a.csv"]
    assert (tmp_path / "a.csv").read_text() == "before"
    for path, code in ((tmp_path / "a.pdf", "file_kind_unknown"), (tmp_path / "no" / "a.csv", "file_not_written")):
        with pytest.raises(Refused) as refused:
            write_table(path, ["A"], [])
        assert refused.value.code == code


def test_medicines_invoices_and_the_day(filled, as_role, tmp_path: Path):
    by = as_role("manager")
    exported(filled, by, "medicines", tmp_path / "m.csv")
    assert [(row["Code"], row["Pack size"], row["Unit"]) for row in cells_of(tmp_path / "m.csv")] == [
        ("D1", "450", "ml")
    ]
    assert exported(filled, by, "invoices", tmp_path / "i.xlsx", day=date(2026, 11, 21)).rows == 0
    exported(filled, by, "day", tmp_path / "d.csv")
    rows = {(row["What"], row["Of"]): row for row in cells_of(tmp_path / "d.csv")}
    assert rows["Bills", ""]["Count"] == "0"
    assert [rows["Collected", method]["Amount"] for method in ("cash", "upi", "card")] == ["0.00"] * 3
    assert rows["Collected in all", ""]["Date"] == "21-11-2026"


def test_only_who_may_see_and_export(filled, as_role, tmp_path: Path):
    for role in Role:
        by = as_role(str(role))
        if role is Role.MANAGER:
            for kind in ExportKind:
                exported(filled, by, kind, tmp_path / f"{kind}.csv")
            continue
        for kind in ExportKind:
            with pytest.raises(Refused) as refused:
                exported(filled, by, kind, tmp_path / "x.csv")
            assert refused.value.code == "not_permitted"
    assert not (tmp_path / "x.csv").exists()


def test_an_export_is_in_the_access_log(filled, as_role, tmp_path: Path):
    by = as_role("manager")
    exported(filled, by, "patients", tmp_path / "p.csv")
    with filled.reading(by=by) as rd:
        note = rd.session.query(AccessNote).filter_by(kind="exported").one()
        assert (note.user_id, note.detail) == (by.user_id, "patients")


def test_an_export_can_be_imported_and_changes_nothing(filled, as_role, tmp_path: Path):
    by = as_role("administrator")
    for kind, path in (("patients", "p2.csv"), ("medicines", "m2.csv"), ("stock", "s2.csv")):
        exported(filled, as_role("manager"), kind, tmp_path / path)
        text = (tmp_path / path).read_text(encoding="utf-8-sig")
        counts, bad = imported(filled, by, ImportKind(kind), csv_file(tmp_path, text, name=f"again-{path}"))
        assert (counts, [one.code for one in bad]) == ({"same": 2 if kind == "patients" else 1}, []), kind
