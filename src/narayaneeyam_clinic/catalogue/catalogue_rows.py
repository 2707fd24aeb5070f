"""One typed row of each starter list in `resources/catalogue`. They are read by `read_catalogue.py`.

In the files a list inside a cell is separated by `|`, a claim is `yes` or `no`, and an empty cell is "none".
"""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import Annotated

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints, model_validator


class BaseUnit(StrEnum):
    """What one unit of stock is."""

    ML = "ml"
    G = "g"
    MG = "mg"
    COUNT = "count"
    DROPS = "drops"


class Route(StrEnum):
    """Where a form is used; a single medicine may differ (an oil that is drunk)."""

    INTERNAL = "internal"
    EXTERNAL = "external"
    NASAL = "nasal"
    EYE = "eye"


class Nature(StrEnum):
    """What a product is for the tax table and the label."""

    CLASSICAL = "classical"
    PROPRIETARY = "proprietary"
    COSMETIC = "cosmetic"
    RAW_HERB = "raw_herb"
    FOOD = "food"


class TherapyKind(StrEnum):
    """How the list of therapies is grouped."""

    BODY = "body"
    HEAD = "head"
    LOCAL = "local"
    EYE_EAR = "eye-ear"
    PREPARATION = "preparation"
    PANCHAKARMA = "panchakarma"


class ExaminationPart(StrEnum):
    """The eightfold examination, the tenfold one, and what stands beside them."""

    ASHTAVIDHA = "ashtavidha"
    DASHAVIDHA = "dashavidha"
    OTHER = "other"


def _split(cell: object) -> object:
    return tuple(part for part in cell.split("|") if part) if isinstance(cell, str) else cell


def _or_none(cell: object) -> object:
    return None if cell == "" else cell


def _coded(cell: object) -> object:
    return tuple(tuple(part.split(":", 1)) for part in cell.split("|")) if isinstance(cell, str) else cell


Code = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]
Words = Annotated[str, StringConstraints(min_length=1)]
Several = Annotated[tuple[Words, ...], BeforeValidator(_split)]
Packs = Annotated[tuple[Annotated[int, Field(gt=0)], ...], BeforeValidator(_split), Field(min_length=1)]
Choices = Annotated[tuple[tuple[Code, Words], ...], BeforeValidator(_coded)]


class CatalogueRow(BaseModel):
    """What all rows share: frozen, no unknown column, no blanks around a cell."""

    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True)


class DosageForm(CatalogueRow):
    """A form such as arishtam. `packs` are usual pack sizes in base units; `shelf_life_years` counts from manufacture (Rule 161B)."""

    code: Code
    name: Words
    sanskrit: str
    malayalam: Words
    hindi: Words
    base_unit: BaseUnit
    packs: Packs
    route: Route
    loose_allowed: bool
    shelf_life_years: Annotated[Annotated[int, Field(gt=0, le=10)] | None, BeforeValidator(_or_none)]
    shelf_rule: Code


class CatalogueMedicine(CatalogueRow):
    """A medicine a clinic may start from. `packs` are in base units of its form; `schedule_e1` false is no clearance, the label decides."""

    code: Code
    name: Words
    malayalam: Words
    form: Code
    packs: Packs
    hsn: Annotated[str, StringConstraints(pattern=r"^[0-9]{8}$")]
    nature: Nature
    external: bool
    schedule_e1: bool
    synonyms: Several


class Anupana(CatalogueRow):
    """A vehicle taken with a medicine; `caution` names what to warn of (honey never with something hot, nor with equal ghee)."""

    code: Code
    sanskrit: Words
    english: Words
    malayalam: Words
    hindi: Words
    caution: Several


class DoseTime(CatalogueRow):
    """One of the eleven times of dose (aushadha kala); `fhir_when` is the matching event of FHIR's timing, if there is one."""

    code: Annotated[str, StringConstraints(pattern=r"^[A-Z]{3}$")]
    sanskrit: Words
    english: Words
    malayalam: Words
    hindi: Words
    fhir_when: Annotated[str | None, BeforeValidator(_or_none)]


class Therapy(CatalogueRow):
    """A treatment with its usual length in minutes and days; all defaults, the doctor orders.

    `skill` is what a therapist must have learned, `room_equipment` what the room must have; empty is any.
    """

    code: Code
    name: Words
    sanskrit: Words
    malayalam: Words
    hindi: Words
    kind: TherapyKind
    minutes: Annotated[int, Field(gt=0)]
    course_days_min: Annotated[int, Field(gt=0)]
    course_days_max: Annotated[int, Field(gt=0)]
    therapists: Annotated[int, Field(ge=0, le=4)]
    sac: Annotated[str, StringConstraints(pattern=r"^99[0-9]{4}$")]
    skill: Annotated[Code | None, BeforeValidator(_or_none)]
    same_sex: bool
    room_equipment: Annotated[Code | None, BeforeValidator(_or_none)]
    empty_stomach: bool
    rest_minutes: Annotated[int, Field(ge=0)]
    clean_minutes: Annotated[int, Field(ge=0)]
    tax_context: Code
    note: str

    @model_validator(mode="after")
    def _days_in_order(self) -> Therapy:
        if self.course_days_max < self.course_days_min:
            raise ValueError("the longest course is shorter than the shortest")
        return self


class GstRate(CatalogueRow):
    """A dated rate. `hsn` may be short and covers all codes that begin with it; `nature` empty is any; both dates are included."""

    code: Code
    hsn: Annotated[str, StringConstraints(pattern=r"^([0-9]{4}|[0-9]{6}|[0-9]{8})$")]
    nature: str
    description: Words
    rate_basis_points: Annotated[int, Field(ge=0, le=10_000)]
    exempt: bool
    valid_from: date
    valid_to: Annotated[date | None, BeforeValidator(_or_none)]
    source: Words
    confirmed: bool

    @model_validator(mode="after")
    def _makes_sense(self) -> GstRate:
        if self.valid_to is not None and self.valid_to < self.valid_from:
            raise ValueError("it ends before it begins")
        if self.exempt and self.rate_basis_points:
            raise ValueError("an exempt supply has no rate")
        return self


class ExaminationField(CatalogueRow):
    """A finding of the examination: (code, label) choices, of which one or several may be chosen."""

    code: Code
    part: ExaminationPart
    name: Words
    malayalam: Words
    hindi: Words
    choices: Choices
    several: bool


class CatalogueDiagnosis(CatalogueRow):
    """An example diagnosis: `code` is the NAMASTE code, `tm2_code` that of ICD-11 Traditional Medicine Module 2."""

    code: Annotated[str, StringConstraints(pattern=r"^[A-Z]{1,3}-[0-9]+(\.[0-9]+)*$")]
    tm2_code: Annotated[str, StringConstraints(pattern=r"^S[K-T][0-9A-Z]{2}$")]
    term: Words
    devanagari: Words


class ConsentNotice(CatalogueRow):
    """The notice shown before consent. `text` has the places {clinic}, {address}, {phone} and {contact}; `text_hash` is SHA-256 of it."""

    language: str
    version: str
    text: str
    text_hash: str

    def filled(self, *, clinic: str, address: str, phone: str, contact: str) -> str:
        """The notice as one clinic shows it."""
        return self.text.format(clinic=clinic, address=address, phone=phone, contact=contact)
