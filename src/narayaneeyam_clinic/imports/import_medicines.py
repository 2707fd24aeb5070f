"""The clinic's list of medicines from a file (IMP-1, IMP-4 to IMP-7). What the file leaves open the starter list fills in."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import islice
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from narayaneeyam_clinic.catalogue.catalogue_rows import CatalogueMedicine
from narayaneeyam_clinic.imports.cell_rules import whole_cell, yes_no_cell
from narayaneeyam_clinic.imports.cells_by_field import Cells, by_field
from narayaneeyam_clinic.imports.headers import ColumnMapping, ImportKind, checked_mapping
from narayaneeyam_clinic.imports.in_batches import MOST_ROWS, in_batches
from narayaneeyam_clinic.imports.medicine_names import (
    form_cell,
    form_in_name,
    in_catalogue,
    name_key,
    pack_cell,
    without_pack,
)
from narayaneeyam_clinic.imports.read_table import Table, TableRow
from narayaneeyam_clinic.imports.row_verdict import Batch, BatchDone, RowFaults, RowVerdict, Verdict, bad_row
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.pharmacy.add_medicine import add_medicine
from narayaneeyam_clinic.pharmacy.change_medicine import change_medicine
from narayaneeyam_clinic.pharmacy.medicine_draft import MedicineDraft, refuse_wrong_medicine
from narayaneeyam_clinic.pharmacy.records import DosageForm, Manufacturer, Medicine, Nature
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.import_keys import number_key, row_hash
from narayaneeyam_clinic.store.transaction import Reading, Transaction

# What a row without a code is known by: version 1, for ever as it is and in this order (see patient_rows).
_HASHED_1 = (
    "barcode", "external", "form", "hsn", "licence", "loose", "maker", "name", "nature", "pack", "reorder", "schedule_e1",
    "sku", "unit",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Row:
    """A row as understood: `given` is what the file itself says, `proposed` what the starter list adds for a new medicine."""

    number: int
    cells: tuple[str, ...]
    key: str
    content: str
    name: str
    given: dict[str, Any]
    proposed: dict[str, Any]

    def draft(self) -> MedicineDraft:
        return MedicineDraft(**{**self.proposed, **self.given, "import_key": self.key})


def preview(rd: Reading, table: Table, mapping: ColumnMapping) -> Iterator[RowVerdict]:
    """Row by row what an import would do. Refused: not_permitted, and all of `checked_mapping`."""
    _require(rd)
    checked_mapping(ImportKind.MEDICINES, table.header, mapping)
    rows = _read(table, mapping)
    while some := list(islice(rows, MOST_ROWS)):
        known = _known(rd.session, some)
        for row in some:
            yield row if isinstance(row, RowVerdict) else _foretold(rd.session, row, known)


def batches(table: Table, mapping: ColumnMapping, *, update: bool = False) -> Iterator[Batch]:
    """The import as transactions. With `update` known medicines are brought up to what the file says."""
    checked_mapping(ImportKind.MEDICINES, table.header, mapping)
    return in_batches(_read(table, mapping), partial(_write, update=update))


def _require(rd: Reading) -> None:
    rd.require(Permission.IMPORT)
    rd.require(Permission.EDIT_MEDICINES)


def _foretold(session: Session, row: _Row, known: dict[str, Medicine]) -> RowVerdict:
    medicine = known.get(row.key)
    if medicine is not None:
        verdict = Verdict.CHANGE if _differs(session, medicine, row) else Verdict.SAME
        return RowVerdict(row.number, verdict, row.name)
    try:
        refuse_wrong_medicine(session, row.draft())
    except Refused as refused:
        return bad_row(row.number, row.cells, row.name, refused)
    return RowVerdict(row.number, Verdict.NEW, row.name)


def _write(tx: Transaction, some: Sequence[_Row | RowVerdict], *, update: bool) -> BatchDone:
    _require(tx)
    known = _known(tx.session, some)
    bad: list[RowVerdict] = []
    new = same = changed = left = 0
    for row in some:
        if isinstance(row, RowVerdict):
            same += row.verdict is Verdict.SAME
            bad += [row] if row.verdict is Verdict.BAD else []
            continue
        medicine = known.get(row.key)
        try:
            if medicine is None:
                add_medicine(tx, row.draft())
                new += 1
            elif not _differs(tx.session, medicine, row):
                same += 1
            elif update:
                change_medicine(tx, medicine.id, MedicineDraft(**{**_draft_of(tx.session, medicine), **row.given}))
                changed += 1
            else:
                left += 1
        except Refused as refused:
            bad.append(bad_row(row.number, row.cells, row.name, refused))
    last = some[-1]
    up_to = last.row if isinstance(last, RowVerdict) else last.number
    return BatchDone(up_to, new, same, changed, left, tuple(bad))


def _known(session: Session, rows: Sequence[_Row | RowVerdict]) -> dict[str, Medicine]:
    """By the key of their rows: those that came from a file, and those that have the row's code and its name, so that the
    clinic's own list, written out and filled in, comes back to the medicines that it is about.
    """
    read = [row for row in rows if isinstance(row, _Row)]
    found = session.scalars(select(Medicine).where(Medicine.import_key.in_([row.key for row in read])))
    known = {medicine.import_key or "": medicine for medicine in found}
    by_code = {row.given["sku"]: row for row in read if row.key not in known and "sku" in row.given}
    for medicine in session.scalars(select(Medicine).where(Medicine.sku.in_(by_code), Medicine.is_active)):
        row = by_code[medicine.sku]
        if name_key(row.name) == name_key(medicine.name):
            known[row.key] = medicine
    return known


def _draft_of(session: Session, medicine: Medicine) -> dict[str, Any]:
    """What is kept of a medicine, as it would be typed."""
    form = session.get_one(DosageForm, medicine.dosage_form_id)
    maker = session.get(Manufacturer, medicine.manufacturer_id) if medicine.manufacturer_id else None
    return {
        "name": medicine.name,
        "dosage_form": form.code,
        "pack_size": medicine.pack_size,
        "sku": medicine.sku,
        "barcode": medicine.barcode or "",
        "formulation": medicine.formulation or "",
        "nature": medicine.nature,
        "base_unit": medicine.base_unit,
        "loose_allowed": medicine.loose_allowed,
        "hsn": medicine.hsn or "",
        "manufacturer": maker.name if maker else "",
        "licence": (maker.licence or "") if maker else "",
        "schedule_e1": medicine.schedule_e1,
        "is_external": medicine.is_external,
        "reorder_level": medicine.reorder_level,
    }


def _differs(session: Session, medicine: Medicine, row: _Row) -> bool:
    # A row known by the hash of its cells is the same row; what was corrected in the program since then stays.
    if row.key == row.content:
        return False
    kept = _draft_of(session, medicine)
    return any(kept[field] != value for field, value in row.given.items() if field not in ("base_unit", "licence"))


def _read(table: Table, mapping: ColumnMapping) -> Iterator[_Row | RowVerdict]:
    take = by_field(ImportKind.MEDICINES, mapping)
    in_units = _is_in_units(table, mapping)
    seen: dict[str, tuple[int, str]] = {}
    for table_row in table.rows():
        faults = RowFaults()
        cells = take(table_row.cells, faults)
        row = _row(table_row, cells, faults, level_in_units=in_units)
        if row is not None:
            before = seen.setdefault(row.key, (row.number, row.content))
            if before[0] == row.number:
                yield row
                continue
            if before[1] == row.content:
                yield RowVerdict(row.number, Verdict.SAME, row.name)
                continue
            faults.add(Refused("code_twice", field="sku", number=cells["sku"], row=before[0]))
        yield bad_row(table_row.number, table_row.cells, cells["name"] or "", faults)


def _is_in_units(table: Table, mapping: ColumnMapping) -> bool:
    """Shelves are counted in packs, so the level to order at is too, unless its heading says units as our own list does (IMP-16)."""
    place = dict(mapping.columns).get("reorder")
    return place is not None and "unit" in table.header[place].casefold()


def _row(table_row: TableRow, cells: Cells, faults: RowFaults, *, level_in_units: bool) -> _Row | None:
    """None when something is wrong with the row; then `faults` has all of it."""
    name = cells["name"] or ""
    if not name:
        faults.add(Refused("name_missing", field="name"))
    listed = in_catalogue(name) if name else None
    given = {"name": name, **_given(cells, name, listed, faults, level_in_units=level_in_units)}
    proposed: dict[str, Any] = {"dosage_form": listed.form if listed else form_in_name(name)}
    if listed is not None:
        proposed |= {
            "pack_size": listed.packs[0],
            "formulation": " ".join((listed.name, listed.malayalam, *listed.synonyms)),
            "nature": Nature(str(listed.nature)),
            "hsn": listed.hsn,
            "is_external": listed.external,
            "schedule_e1": listed.schedule_e1,
        }
    if name and not cells["form"] and proposed["dosage_form"] is None:
        faults.add(Refused("form_missing", field="form", medicine=name))
    if faults:
        return None
    content = row_hash([cells[field] for field in _HASHED_1])
    key = number_key(cells["sku"]) if cells["sku"] else content
    return _Row(table_row.number, table_row.cells, key, content, name, given, proposed)


def _given(
    cells: Cells, name: str, listed: CatalogueMedicine | None, faults: RowFaults, *, level_in_units: bool
) -> dict[str, Any]:
    """What the file itself says, column by column."""
    given: dict[str, Any] = {}
    pack = faults.read(pack_cell, cells["pack"]) if cells["pack"] else without_pack(name)[1]
    if pack is not None:
        given["pack_size"] = pack.size
    elif name and not cells["pack"] and (listed is None or len(listed.packs) != 1):
        faults.add(Refused("pack_size_missing", field="pack"))
    if form := faults.read(form_cell, cells["form"]):
        given["dosage_form"] = form
    unit = cells["unit"].lower() if cells["unit"] else pack.unit if pack else None
    if unit and (one := faults.read(pack_cell, f"1 {unit}", field="unit")):
        given["base_unit"] = one.unit
    for field, column in (("hsn", "hsn"), ("maker", "manufacturer"), ("licence", "licence"), ("barcode", "barcode")):
        if cells[field]:
            given[column] = cells[field]
    if cells["sku"]:
        given["sku"] = cells["sku"].upper()
    if nature := faults.read(_nature, cells["nature"]):
        given["nature"] = nature
    if (level := faults.read(whole_cell, cells["reorder"], field="reorder")) is not None:
        size = pack.size if pack is not None else listed.packs[0] if listed is not None else 1
        given["reorder_level"] = level if level_in_units else level * size
    for field, column in (("external", "is_external"), ("schedule_e1", "schedule_e1"), ("loose", "loose_allowed")):
        if (flag := faults.read(yes_no_cell, cells[field], field=field)) is not None:
            given[column] = flag
    return given


def _nature(text: str) -> Nature:
    """ "Classical", "patent", "P&P", "cosmetic". Refused: nature_not_understood."""
    word = text.casefold().replace(" ", "_")
    for nature, begins in (
        (Nature.CLASSICAL, ("classic", "shastr", "generic")),
        (Nature.PROPRIETARY, ("propri", "patent", "p&p", "prop")),
        (Nature.COSMETIC, ("cosmet",)),
        (Nature.RAW_HERB, ("raw", "herb", "crude")),
        (Nature.FOOD, ("food",)),
    ):
        if word.startswith(begins):
            return nature
    raise Refused("nature_not_understood", field="nature", text=text)
