"""Orders that doctors give often, as a beginning: every part of them stays editable (TREAT-3). No database.

The classical order of the preparing, the main and the following part; doses in millilitres are the usual first ones.
"""

from __future__ import annotations

from dataclasses import dataclass

from narayaneeyam_clinic.treatments.course_rules import ItemPlan, course_days
from narayaneeyam_clinic.treatments.shipped_therapies import therapy_id
from narayaneeyam_clinic.treatments.treatment_states import Phase

_SEVEN, _NINE, _TEN = 7 * 60, 9 * 60, 10 * 60
_RISING = ("30 ml", "60 ml", "90 ml", "120 ml", "150 ml")
PURVA, PRADHANA, PASCHAT = Phase.PURVA, Phase.PRADHANA, Phase.PASCHAT


@dataclass(frozen=True, slots=True)
class CourseTemplate:
    """A named order; `items` name therapies of the shipped list."""

    key: str
    name: str
    items: tuple[ItemPlan, ...]

    @property
    def days(self) -> int:
        return course_days(self.items)


def course_templates() -> tuple[CourseTemplate, ...]:
    """In the order in which they are offered."""
    return _TEMPLATES


def _item(
    code: str,
    phase: Phase,
    from_day: int,
    days: int,
    *,
    every: int = 1,
    doses: tuple[str, ...] = (),
    at: int | None = None,
) -> ItemPlan:
    return ItemPlan(therapy_id(code), phase, from_day, days, every, 1, doses, at)


def _oiled(from_day: int, days: int) -> tuple[ItemPlan, ...]:
    """Oil and steam, one after the other."""
    return _item("abhyangam", PURVA, from_day, days), _item("svedanam", PURVA, from_day, days)


def _daily(key: str, name: str, days: int, *codes: str) -> CourseTemplate:
    return CourseTemplate(key, name, tuple(_item(code, PRADHANA, 0, days) for code in codes))


_TEMPLATES = (
    CourseTemplate(
        "virechana",
        "Snehapanam 5, Virechanam, Samsarjana 5",
        (
            _item("snehapanam", PURVA, 0, 5, doses=_RISING, at=_SEVEN),
            *_oiled(5, 3),
            _item("virechanam", PRADHANA, 8, 1, at=_NINE),
            _item("samsarjana", PASCHAT, 9, 5),
        ),
    ),
    CourseTemplate(
        "vamana",
        "Snehapanam 5, Vamanam, Samsarjana 7",
        (
            _item("snehapanam", PURVA, 0, 5, doses=_RISING, at=_SEVEN),
            *_oiled(5, 1),
            _item("vamanam", PRADHANA, 6, 1, at=_SEVEN),
            _item("samsarjana", PASCHAT, 7, 7),
        ),
    ),
    CourseTemplate(
        "yoga-vasti",
        "Yoga vasti 8",
        (
            *_oiled(0, 8),
            _item("anuvasana-vasti", PRADHANA, 0, 7, every=2),
            _item("niruha-vasti", PRADHANA, 1, 5, every=2, at=_TEN),
            _item("anuvasana-vasti", PRADHANA, 7, 1),
        ),
    ),
    CourseTemplate(
        "kala-vasti",
        "Kala vasti 15",
        (
            *_oiled(0, 15),
            _item("anuvasana-vasti", PRADHANA, 0, 13, every=2),
            _item("niruha-vasti", PRADHANA, 1, 11, every=2, at=_TEN),
            _item("anuvasana-vasti", PRADHANA, 13, 2),
        ),
    ),
    CourseTemplate("nasya", "Nasyam 7", (*_oiled(0, 7), _item("nasyam", PRADHANA, 0, 7))),
    _daily("abhyanga", "Abhyangam and steam 7", 7, "abhyangam", "svedanam"),
    _daily("pizhichil", "Pizhichil 7", 7, "pizhichil"),
    _daily("njavarakizhi", "Njavarakizhi 7", 7, "njavarakizhi"),
    _daily("elakizhi", "Elakizhi and steam 7", 7, "elakizhi", "svedanam"),
    _daily("shirodhara", "Sirodhara 7", 7, "shirodhara"),
    _daily("udvarthanam", "Udvarthanam and steam 14", 14, "udvarthanam", "svedanam"),
    _daily("kati-vasti", "Kati vasti 7", 7, "kati-vasti"),
)
