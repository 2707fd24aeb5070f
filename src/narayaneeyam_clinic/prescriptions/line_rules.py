"""One line of a prescription: from what was typed to dose, times, course total and packs (RX-1, RX-2, RX-5 to RX-7)."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from math import ceil

from pydantic import BaseModel, ConfigDict

from narayaneeyam_clinic.prescriptions.dose_rules import (
    Dose,
    DoseUnit,
    course_total,
    in_unit,
    packs_needed,
    parse_days,
    parse_dose,
)
from narayaneeyam_clinic.prescriptions.when_rules import When, parse_when
from narayaneeyam_clinic.shared.errors import Refused

# Forms of which one piece has a name that patients use; others are counted without a word.
_PIECES = {"gulika": "tablet", "vati": "tablet", "tablet": "tablet", "capsule": "capsule", "kashayam-tablet": "tablet"}
_UNITS = {"ml": DoseUnit.ML, "g": DoseUnit.G, "mg": DoseUnit.MG, "count": DoseUnit.COUNT, "drops": DoseUnit.DROP}


class PrescriptionLineDraft(BaseModel):
    """A line as it was typed. Texts stay as they are until the line is worked out; a medicine without id is free text."""

    model_config = ConfigDict(frozen=True, extra="ignore", str_strip_whitespace=True, hide_input_in_errors=True)

    medicine_id: str | None = None
    name: str = ""
    dose: str = ""
    when: str = ""
    anupana: str = ""
    days: str = ""
    note: str = ""

    @property
    def is_empty(self) -> bool:
        return not any((self.medicine_id, self.name, self.dose, self.when, self.anupana, self.days, self.note))


@dataclass(frozen=True, slots=True)
class MedicineFacts:
    """What a line needs to know of a medicine of the stock list; `pack_size` in base units."""

    medicine_id: str
    name: str
    form_code: str
    form_name: str
    base_unit: str
    pack_size: int
    loose_allowed: bool
    schedule_e1: bool = False
    is_external: bool = False
    formulation: str = ""

    @property
    def piece(self) -> str:
        """What one of them is called, for medicines that are counted."""
        return _PIECES.get(self.form_code, "") if self.base_unit == "count" else ""


@dataclass(frozen=True, slots=True)
class WorkedLine:
    """A line worked out. `total` is the course in base units, rounded up once; `packs` None where loose units are given.

    `unclear` names why no total could be reckoned though dose, times and days are there (units_do_not_fit).
    """

    medicine_id: str | None
    name: str
    dose: Dose | None
    when: When
    anupana: str
    days: int | None
    note: str
    total: int | None
    packs: int | None
    unit: str
    unclear: str | None = None


def work_out_line(line: PrescriptionLineDraft, medicine: MedicineFacts | None) -> WorkedLine:
    """Everything that follows from a typed line.

    Refused with the field: medicine_missing (name), and what `dose_rules` and `when_rules` refuse (dose, when, days).
    """
    if not line.name and medicine is None:
        raise Refused("medicine_missing", field="name")
    unit = _UNITS.get(medicine.base_unit, DoseUnit.COUNT) if medicine else DoseUnit.COUNT
    dose = parse_dose(line.dose, unit) if line.dose else None
    when = parse_when(line.when)
    days = parse_days(line.days) if line.days else None
    total, unclear = _total(dose, when, days, unit if medicine else None)
    packs = None
    if total is not None and medicine is not None and not medicine.loose_allowed:
        packs = packs_needed(total, medicine.pack_size, loose_allowed=False).packs
    return WorkedLine(
        medicine_id=medicine.medicine_id if medicine else None,
        name=medicine.name if medicine else line.name,
        dose=dose,
        when=when,
        anupana=line.anupana,
        days=days,
        note=line.note,
        total=None if total is None else ceil(total),
        packs=packs,
        unit=medicine.base_unit if medicine else (dose.unit.value if dose else ""),
        unclear=unclear,
    )


def is_incomplete(line: WorkedLine) -> bool:
    """A line that says neither how much nor when, nor anything in words, tells the patient nothing."""
    return line.dose is None and line.when.schedule is None and not line.note


def _total(
    dose: Dose | None, when: When, days: int | None, unit: DoseUnit | None
) -> tuple[Fraction | None, str | None]:
    if dose is None or when.schedule is None or days is None:
        return None, None
    total = course_total(dose, when.schedule, days, when.every_days)
    if total is None or unit is None:
        return total, None
    try:
        return in_unit(total, dose.unit, unit), None
    except Refused as refused:
        # A teaspoon of a powder: the doctor may say so, the pharmacist weighs.
        return None, refused.code
