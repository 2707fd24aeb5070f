"""How a patient is said in a line: "Lakshmi Nair, 42 F"."""

from __future__ import annotations

from datetime import date

from narayaneeyam_clinic.patients.age_rules import BirthDate, age_text
from narayaneeyam_clinic.patients.people_rows import PersonRow
from narayaneeyam_clinic.shared.phone import phone_text
from narayaneeyam_desktop.wording import translated

# In the order of the choice: the first letter chooses. Sex of a record -> word, letter.
SEXES = (("female", "Female", "F"), ("male", "Male", "M"), ("other", "Other", "O"))


def sex_letter(sex: object) -> str:
    """F, M or O, in the language of the screen."""
    return next((translated("patients", letter) for value, _word, letter in SEXES if value == sex), "")


def age_and_sex(birth: BirthDate | None, sex: object, today: date) -> str:
    """ "42 F", below three years "1 y 4 m F"."""
    age = age_text(birth, today)
    if birth is not None and age.endswith(" y"):
        age = age.removesuffix(" y")
    return " ".join(part for part in (age, sex_letter(sex)) if part)


def person_tail(row: PersonRow, today: date) -> str:
    """What tells people of the same name apart: "42 F · Tirur · N1-00042"."""
    parts = (age_and_sex(row.birth, row.sex, today), row.place or "", row.registration_number)
    return " · ".join(part for part in parts if part)


def phone_words(stored: str | None) -> str:
    return phone_text(stored) if stored else ""
