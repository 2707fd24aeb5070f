"""How a patient is said in a line: "Lakshmi Nair, 42 F"."""

from __future__ import annotations

from datetime import date

from narayaneeyam_clinic.patients.age_rules import BirthDate, age_text
from narayaneeyam_clinic.patients.people_rows import PersonRow
from narayaneeyam_clinic.shared.phone import phone_text
from narayaneeyam_desktop.translations import ENGLISH, language
from narayaneeyam_desktop.wording import translated

# In the order of the choice: the first letter chooses. Sex of a record -> word, letter.
SEXES = (("female", "Female", "F"), ("male", "Male", "M"), ("other", "Other", "O"))

_UNITS = {"y": "{count} y", "m": "{count} m", "d": "{count} d"}


def sex_letter(sex: object) -> str:
    """F, M or O; where letters say nothing, the word of the language."""
    for value, word, letter in SEXES:
        if value == sex:
            return letter if language() == ENGLISH else translated("patients", word)
    return ""


def age_words(age: str) -> str:
    """An age as the clinic says it ("42 y", "1 y 4 m"), in the language of the screen."""
    counts = age.split()
    return " ".join(
        translated("patients", _UNITS[unit]).format(count=count)
        for count, unit in zip(counts[::2], counts[1::2], strict=True)
    )


def who_it_is(age: str, sex: object) -> str:
    """ "42 F", below three years "1 y 4 m F"."""
    years, unit = age.partition(" ")[::2]
    said = years if unit == "y" else age_words(age)
    return " ".join(part for part in (said, sex_letter(sex)) if part)


def age_and_sex(birth: BirthDate | None, sex: object, today: date) -> str:
    """The same of a birth."""
    return who_it_is(age_text(birth, today), sex)


def person_tail(row: PersonRow, today: date) -> str:
    """What tells people of the same name apart: "42 F · Tirur · N1-00042"."""
    parts = (age_and_sex(row.birth, row.sex, today), row.place or "", row.registration_number)
    return " · ".join(part for part in parts if part)


def phone_words(stored: str | None) -> str:
    return phone_text(stored) if stored else ""
