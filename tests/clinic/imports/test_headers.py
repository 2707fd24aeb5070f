"""Columns in any order, headings in three languages, the mapping remembered (IMP-2)."""

from __future__ import annotations

import pytest

from narayaneeyam_clinic.imports.headers import (
    REASON_HEADING,
    ColumnMapping,
    ImportKind,
    checked_mapping,
    header_signature,
    propose_mapping,
)
from narayaneeyam_clinic.imports.remember_mapping import known_mapping, remember_mapping
from narayaneeyam_clinic.shared.errors import Refused


@pytest.mark.parametrize(
    ("kind", "header", "wanted"),
    [
        ("patients", "Mobile No.|Patient Name|OP No|M/F|Age (Yrs)", "phone name old_number sex age"),
        ("patients", "SlNo|പേര്|വയസ്സ്|ഫോൺ നമ്പർ|സ്ഥലം", "- name age phone place"),
        ("patients", "नाम|उम्र|मोबाइल नंबर|पता", "name age phone address"),
        ("patients", "Old No|Name|Sex|Mobile|Place", "old_number name sex phone place"),
        ("patients", "Date of Birth|FULL NAME|Gender|Pincode", "birth name sex pin"),
        ("medicines", "Item Name|HSN Code|Packing|Company|Item Code", "name hsn pack maker sku"),
        ("stock", "Particulars|Batch No|Exp. Date|M.R.P|Closing Stock", "medicine batch expiry mrp packs"),
    ],
)
def test_headings_are_understood(kind: str, header: str, wanted: str):
    mapping = propose_mapping(ImportKind(kind), header.split("|"))
    expected = {field: place for place, field in enumerate(wanted.split()) if field != "-"}
    assert dict(mapping.columns) == expected


def test_a_mapping_that_cannot_work_is_refused():
    header = ("Name", "Age")
    for columns, code in (
        ({"age": 1}, "column_missing"),
        ({"name": 0, "age": 0}, "column_twice"),
        ({"name": 5}, "column_unknown"),
        ({"name": 0, "wings": 1}, "column_unknown"),
    ):
        with pytest.raises(Refused) as refused:
            checked_mapping(ImportKind.PATIENTS, header, ColumnMapping.of(columns))
        assert refused.value.code == code
    with pytest.raises(Refused) as refused:
        checked_mapping(
            ImportKind.STOCK, ("Batch", "MRP", "Medicine"), ColumnMapping.of({"batch": 0, "mrp": 1, "medicine": 2})
        )
    assert refused.value.field == "packs"


def test_a_corrected_mapping_is_remembered_for_the_same_headings(clinic, as_role):
    by = as_role("manager")
    header = ("Who", "Name", "Cell")
    chosen = ColumnMapping.of({"name": 0, "phone": 2})
    with clinic.reading(by=by) as rd:
        assert known_mapping(rd, ImportKind.PATIENTS, header).column("name") == 1
    with clinic.transaction(by=by, why="imports.mapping") as tx:
        remember_mapping(tx, ImportKind.PATIENTS, header, chosen)
    with clinic.reading(by=by) as rd:
        assert known_mapping(rd, ImportKind.PATIENTS, header) == chosen
        # The file of bad rows has the same headings and one more.
        assert known_mapping(rd, ImportKind.PATIENTS, (*header, REASON_HEADING)) == chosen
        assert known_mapping(rd, ImportKind.MEDICINES, header) != chosen
    assert header_signature(header) != header_signature(("Name", "Who", "Cell"))


def test_who_may_not_import_may_not_map(clinic, as_role):
    header = ("Name", "Age")
    with pytest.raises(Refused), clinic.reading(by=as_role("receptionist")) as rd:
        known_mapping(rd, ImportKind.PATIENTS, header)
    with pytest.raises(Refused), clinic.transaction(by=as_role("doctor"), why="x") as tx:
        remember_mapping(tx, ImportKind.PATIENTS, header, ColumnMapping.of({"name": 0}))
