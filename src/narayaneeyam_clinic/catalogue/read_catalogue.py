"""The starter lists, read from `resources/catalogue` once and checked row by row. The files are ours: a wrong one is a defect."""

from __future__ import annotations

import csv
import hashlib
from functools import cache
from pathlib import Path
from typing import TypeVar

from narayaneeyam_clinic.catalogue.catalogue_rows import (
    Anupana,
    CatalogueDiagnosis,
    CatalogueMedicine,
    CatalogueRow,
    ConsentNotice,
    DosageForm,
    DoseTime,
    ExaminationField,
    GstRate,
    Therapy,
)
from narayaneeyam_clinic.shared.places import resources

NOTICE_LANGUAGES = ("en", "ml", "hi")

Row = TypeVar("Row", bound=CatalogueRow)


class CatalogueDefect(Exception):
    """A shipped list does not say what it must; names the file and the line."""


@cache
def dosage_forms() -> tuple[DosageForm, ...]:
    """All dosage forms, liquids first."""
    return read_rows(_file("dosage_forms.csv"), DosageForm)


@cache
def medicines() -> tuple[CatalogueMedicine, ...]:
    """The starter list of medicines by code."""
    return read_rows(_file("medicines.csv"), CatalogueMedicine)


@cache
def anupanas() -> tuple[Anupana, ...]:
    """Vehicles, the usual ones first."""
    return read_rows(_file("anupana.csv"), Anupana)


@cache
def dose_times() -> tuple[DoseTime, ...]:
    """The eleven aushadha kala in their order in the books."""
    return read_rows(_file("dose_times.csv"), DoseTime)


@cache
def therapies() -> tuple[Therapy, ...]:
    """Treatments by kind."""
    return read_rows(_file("therapies.csv"), Therapy)


@cache
def gst_rates() -> tuple[GstRate, ...]:
    """Dated GST rates, none of them confirmed by an accountant yet."""
    return read_rows(_file("gst_rates.csv"), GstRate)


@cache
def examination_fields() -> tuple[ExaminationField, ...]:
    """The fields of the examination in the order they are asked."""
    return read_rows(_file("examination.csv"), ExaminationField)


@cache
def diagnoses() -> tuple[CatalogueDiagnosis, ...]:
    """A few example diagnoses; the official list is imported by the clinic (`consultations/namaste_import.py`)."""
    return read_rows(_file("diagnoses.csv"), CatalogueDiagnosis)


@cache
def consent_notice(language: str) -> ConsentNotice:
    """The consent notice in "en", "ml" or "hi"; any other language gets the English one, and says so in `language`."""
    known = language if language in NOTICE_LANGUAGES else "en"
    first, _, rest = _file(f"consent_notice_{known}.txt").read_text(encoding="utf-8").partition("\n")
    text = rest.strip()
    return ConsentNotice(
        language=known,
        version=first.removeprefix("version ").strip(),
        text=text,
        text_hash=hashlib.sha256(text.encode("utf-8")).hexdigest(),
    )


def read_rows(path: Path, row_type: type[Row]) -> tuple[Row, ...]:
    """Every row of one list, typed. Raises CatalogueDefect for a row that does not fit or a code that comes twice."""
    rows: list[Row] = []
    codes: set[str] = set()
    with path.open(encoding="utf-8-sig", newline="") as lines:
        reader = csv.DictReader(lines, restkey="too many cells", strict=True)
        for cells in reader:
            try:
                row = row_type.model_validate(cells)
            except ValueError as wrong:
                raise CatalogueDefect(f"{path.name} line {reader.line_num}: {wrong}") from wrong
            code = cells["code"]
            if code in codes:
                raise CatalogueDefect(f"{path.name} line {reader.line_num}: the code {code} comes twice")
            codes.add(code)
            rows.append(row)
    return tuple(rows)


def _file(name: str) -> Path:
    return resources() / "catalogue" / name
