"""The fields of the examination (CONS-4): eightfold, tenfold, agni, koshtha and the rest, and how findings are read.

A finding is kept as the codes of what was chosen, separated by `|`, or in the doctor's own words.
"""

from __future__ import annotations

from functools import cache

from narayaneeyam_clinic.catalogue.catalogue_rows import ExaminationField
from narayaneeyam_clinic.catalogue.read_catalogue import examination_fields

# Found by a clinician on a date, and kept with the patient besides (CONS-5).
CONSTITUTION = ("prakriti", "vikriti")
SEPARATOR = "|"


@cache
def field_of(code: str) -> ExaminationField | None:
    """The field with this code; None for one that a newer list left out."""
    return next((field for field in examination_fields() if field.code == code), None)


def finding_words(code: str, value: str) -> str:
    """What was found, in words: "Coated (sama), Dry"; own words stay as they are."""
    field = field_of(code)
    labels = dict(field.choices) if field else {}
    return ", ".join(labels.get(part, part) for part in value.split(SEPARATOR) if part)
