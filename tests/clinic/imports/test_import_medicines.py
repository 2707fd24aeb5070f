"""The clinic's list of medicines from a file (IMP-1, IMP-4 to IMP-7)."""

from __future__ import annotations

from pathlib import Path

import pytest

from narayaneeyam_clinic.exports.export_table import ExportKind, export_table
from narayaneeyam_clinic.imports.headers import ColumnMapping, ImportKind
from narayaneeyam_clinic.imports.medicine_names import Pack, form_in_name, in_catalogue, pack_cell, without_pack
from narayaneeyam_clinic.imports.read_table import open_table
from narayaneeyam_clinic.pharmacy.add_medicine import add_medicine
from narayaneeyam_clinic.pharmacy.medicine_draft import MedicineDraft
from narayaneeyam_clinic.pharmacy.records import DosageForm, Manufacturer, Medicine
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.store.check import check
from tests.clinic.imports.tables import codes, csv_file, foretold, imported, verdicts

MEDICINES = ImportKind.MEDICINES
TEXT = """Item Code,Item Name,Packing,Company,HSN,Reorder
D1,Dasamoolarishtam 450ml,,Arya Sala,30049011,"1,000"
,Triphala choornam,100 g,Arya Sala,,
T3,Somebody's Own Balm,30 g,Home Made,3304,
T4,Dhanwantharam Thailam,200 ml,,12,
T5,Unknown thing,ten,,,
"""


def kept(clinic, by):
    with clinic.reading(by=by) as rd:
        rows = rd.session.query(Medicine, DosageForm, Manufacturer).join(DosageForm).outerjoin(Manufacturer)
        return {medicine.name: (medicine, form.code, maker.name if maker else None) for medicine, form, maker in rows}


@pytest.mark.parametrize(
    ("text", "pack"),
    [
        ("450 ml", Pack(450, "ml")),
        ("10x10", Pack(100)),
        ("1 kg", Pack(1000, "g")),
        ("100's", Pack(100, "count")),
        ("30 Tab.", Pack(30, "count")),
    ],
)
def test_packs(text: str, pack: Pack):
    assert pack_cell(text) == pack


@pytest.mark.parametrize("text", ["ten", "0", "450 feet", "ml"])
def test_packs_that_are_none(text: str):
    with pytest.raises(Refused):
        pack_cell(text)


def test_names_carry_pack_and_form():
    assert without_pack("Dasamoolarishtam 450ml") == ("Dasamoolarishtam", Pack(450, "ml"))
    assert without_pack("Kanchanara Guggulu (60 Tabs)") == ("Kanchanara Guggulu", Pack(60, "count"))
    assert without_pack("Aswagandha") == ("Aswagandha", None)
    assert form_in_name("Dasamoolarishtam") == "arishtam"
    assert form_in_name("Triphalachoornam 50 g") == "choornam"
    assert form_in_name("Balm") is None
    listed = in_catalogue("Dashamoolarishta")
    assert listed is not None
    assert listed.code == "dasamoolarishtam"


def test_medicines_come_in_with_what_the_starter_list_knows(clinic, as_role, tmp_path: Path):
    by = as_role("manager")
    table = csv_file(tmp_path, TEXT)
    assert [(one.row, str(one.verdict), codes(one)) for one in foretold(clinic, by, MEDICINES, table)] == [
        (2, "new", []),
        (3, "new", []),
        (4, "bad", ["form_missing"]),
        (5, "bad", ["hsn_not_understood"]),
        (6, "bad", ["pack_not_understood", "form_missing"]),
    ]
    counts, bad = imported(clinic, by, MEDICINES, table)
    assert counts == {"new": 2, "bad": 3}
    assert [one.row for one in bad] == [4, 5, 6]
    arishtam, form, maker = kept(clinic, by)["Dasamoolarishtam 450ml"]
    assert (arishtam.sku, arishtam.pack_size, arishtam.base_unit, form, maker) == (
        "D1",
        450,
        "ml",
        "arishtam",
        "Arya Sala",
    )
    assert (arishtam.nature, arishtam.hsn, arishtam.reorder_level) == ("classical", "30049011", 450_000)
    choornam, form, _ = kept(clinic, by)["Triphala choornam"]
    assert (choornam.pack_size, choornam.base_unit, form) == (100, "g", "choornam")
    assert choornam.sku
    assert check(clinic, by) == []


def test_again_changes_nothing_and_a_correction_only_when_asked(clinic, as_role, tmp_path: Path):
    by = as_role("manager")
    table = csv_file(tmp_path, TEXT)
    imported(clinic, by, MEDICINES, table)
    assert imported(clinic, by, MEDICINES, table)[0] == {"same": 2, "bad": 3}
    other = csv_file(
        tmp_path, "Item Code,Item Name,Packing,Company\nd1,Dasamoolarishtam,450 ml,Nagarjuna\n", name="b.csv"
    )
    assert verdicts(clinic, by, MEDICINES, other) == ["change"]
    assert imported(clinic, by, MEDICINES, other)[0] == {"left": 1}
    assert imported(clinic, by, MEDICINES, other, update=True)[0] == {"change": 1}
    medicine, _, maker = kept(clinic, by)["Dasamoolarishtam"]
    assert (medicine.sku, medicine.reorder_level, maker) == ("D1", 450_000, "Nagarjuna")
    twice = csv_file(tmp_path, "Code,Name,Pack,Form\nX,A,1 g,choornam\nX,B,1 g,choornam\n", name="c.csv")
    assert [codes(one) for one in foretold(clinic, by, MEDICINES, twice)] == [[], ["code_twice"]]


@pytest.mark.parametrize("suffix", ["csv", "xlsx"])
def test_the_clinics_own_list_comes_back_to_its_medicines(suffix: str, clinic, as_role, tmp_path: Path):
    """IMP-14: written out, filled in by somebody, read again; another medicine under a code that is taken stays refused."""
    by, file = as_role("manager"), tmp_path / f"own.{suffix}"
    with clinic.transaction(by=by, why="test.add") as tx:
        add_medicine(tx, MedicineDraft(name="Agnitundi Vati", dosage_form="gulika", pack_size=100, schedule_e1=True))
    with clinic.reading(by=by) as rd:
        export_table(rd, ExportKind.MEDICINES, file)
    table = open_table(file)
    assert verdicts(clinic, by, MEDICINES, table) == ["same"]
    assert imported(clinic, by, MEDICINES, table)[0] == {"same": 1}
    ((medicine, _form, _maker),) = kept(clinic, by).values()
    filled = csv_file(tmp_path, f"Code,Name,Pack size,Reorder level\n{medicine.sku.lower()},agnitundi  vati,100,6\n")
    assert imported(clinic, by, MEDICINES, filled)[0] == {"left": 1}
    assert imported(clinic, by, MEDICINES, filled, update=True)[0] == {"change": 1}
    assert [one.reorder_level for one, _form, _maker in kept(clinic, by).values()] == [600]
    with clinic.reading(by=by) as rd:
        export_table(rd, ExportKind.MEDICINES, file)
    assert verdicts(clinic, by, MEDICINES, open_table(file)) == ["same"]
    other = csv_file(tmp_path, f"Code,Name,Form,Pack\n{medicine.sku},Somebody's Balm,lepam,30 g\n", name="other.csv")
    assert [codes(one) for one in foretold(clinic, by, MEDICINES, other)] == [["code_taken"]]


def test_who_may_not_is_refused(clinic, as_role, tmp_path: Path):
    for role in ("receptionist", "pharmacist", "doctor"):
        with pytest.raises(Refused):
            imported(clinic, as_role(role), MEDICINES, csv_file(tmp_path, TEXT))


def test_everything_that_is_wrong_with_a_medicine_is_said_at_once(clinic, as_role, tmp_path: Path):
    """IMP-5, IMP-11."""
    table = csv_file(tmp_path, "Item Name,Packing,Nature,Reorder level,External\nNobody's oil,many,soup,few,perhaps\n")
    mapping = ColumnMapping.of({"name": 0, "pack": 1, "nature": 2, "reorder": 3, "external": 4})
    (row,) = foretold(clinic, as_role("manager"), MEDICINES, table, mapping)
    assert [fault.field for fault in row.faults] == ["pack", "nature", "reorder", "external", "form"]


def test_the_level_to_order_at_is_in_packs_as_shelves_are_counted(clinic, as_role, tmp_path: Path):
    """IMP-16: five bottles, whatever is in them; a heading that says units means units."""
    by = as_role("manager")
    rows = "A,Dasamoolarishtam,450 ml,5\nB,Triphala choornam 100 g,,5\n"
    imported(clinic, by, MEDICINES, csv_file(tmp_path, f"Code,Name,Pack,Min stock\n{rows}"))
    assert {one.sku: one.reorder_level for one, _form, _maker in kept(clinic, by).values()} == {"A": 2250, "B": 500}
    units = csv_file(tmp_path, "Code,Name,Pack,Reorder units\nC,Balarishtam,450 ml,2250\n", name="units.csv")
    imported(clinic, by, MEDICINES, units)
    assert kept(clinic, by)["Balarishtam"][0].reorder_level == 2250


def test_the_hash_of_a_row_stays_what_it_was(clinic, as_role, tmp_path: Path):
    """IMP-6, IMP-7: the same file after an upgrade brings no medicine twice, whatever columns there are then."""
    by = as_role("manager")
    table = csv_file(
        tmp_path,
        "Name,Form,Pack,Unit,HSN,Nature,Manufacturer,Licence,Barcode,Reorder,External,Schedule E1,Loose\n"
        "Test Arishtam,Arishtam,450 ml,ml,30049011,classical,Arya Depot,KL-1,8901234567890,5,no,no,no\n",
    )
    assert imported(clinic, by, ImportKind.MEDICINES, table)[0] == {"new": 1}
    with clinic.reading(by=by) as rd:
        keys = rd.session.query(Medicine.import_key).all()
    assert keys == [("h:aac8b29a975c1eb063a6927cc52751ff",)], "a row that came in before would come in again"
