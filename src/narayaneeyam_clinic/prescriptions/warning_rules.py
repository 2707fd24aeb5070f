"""What a prescription is warned of. A warning never stops the doctor (RX-10, RX-15)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from narayaneeyam_clinic.catalogue.read_catalogue import anupanas
from narayaneeyam_clinic.shared.search_text import fold, fold_tokens, word_key

_SHORTEST_WORD = 3
# Words in an entry of allergies that name no substance.
_NO_SUBSTANCE = frozenset(
    key
    for word in ("allergy", "allergic", "reaction", "products", "items", "and", "medicines")
    for key in fold_tokens(word)
)
_HOT = ("hot", "warm", "boiled")


class WarningKind(StrEnum):
    """Why."""

    ALLERGY = "allergy"
    TWICE = "twice"
    SCHEDULE_E1 = "schedule_e1"
    HONEY_AND_GHEE = "honey_and_ghee"
    HONEY_AND_HEAT = "honey_and_heat"


@dataclass(frozen=True, slots=True)
class PrescriptionWarning:
    """One warning about the line at `position` (from 0): `about` is the substance, or the medicine it repeats."""

    kind: WarningKind
    position: int
    medicine: str
    about: str = ""


@dataclass(frozen=True, slots=True)
class WarnedLine:
    """What of a line is looked at. `formulation` and `synonyms` say what else it is called or made of."""

    name: str
    medicine_id: str | None = None
    formulation: str = ""
    form_code: str = ""
    anupana: str = ""
    is_schedule_e1: bool = False
    synonyms: str = ""


def prescription_warnings(lines: Sequence[WarnedLine], allergies: Iterable[str]) -> tuple[PrescriptionWarning, ...]:
    """All warnings, by line."""
    substances = tuple(allergies)
    found: list[PrescriptionWarning] = []
    for position, line in enumerate(lines):
        found += [
            PrescriptionWarning(WarningKind.ALLERGY, position, line.name, substance)
            for substance in substances
            if _contains(line, substance)
        ]
        earlier = next((other for other in lines[:position] if _same_formulation(line, other)), None)
        if earlier is not None:
            found.append(PrescriptionWarning(WarningKind.TWICE, position, line.name, earlier.name))
        if line.is_schedule_e1:
            found.append(PrescriptionWarning(WarningKind.SCHEDULE_E1, position, line.name))
        found += [PrescriptionWarning(kind, position, line.name) for kind in _anupana_warnings(line.anupana)]
    return tuple(found)


def _contains(line: WarnedLine, substance: str) -> bool:
    """Any word of the substance begins a word of the medicine, its formulation or its vehicle, whatever the spelling."""
    words = f"{line.name} {line.formulation} {line.synonyms} {line.anupana} {_vehicle_words(line.anupana)}"
    there = fold(words).split()
    wanted = [key for key in fold_tokens(substance) if len(key) >= _SHORTEST_WORD and key not in _NO_SUBSTANCE]
    return any(key.startswith(want) for want in wanted for key in there)


def _same_formulation(line: WarnedLine, other: WarnedLine) -> bool:
    if line.medicine_id is not None and line.medicine_id == other.medicine_id:
        return True
    same_words = bool(_key(line.name)) and _key(line.name) == _key(other.name)
    same_formula = bool(line.formulation) and _key(line.formulation) == _key(other.formulation)
    # Dhanwantharam as kashayam and as gulika is one formula in two forms, which is usual; two makers' same form is not.
    return same_words or (same_formula and line.form_code == other.form_code)


def _key(name: str) -> str:
    """One key for "Dasamoola arishta" and "Dasamoolarishtam"."""
    return word_key("".join(name.split()))


def _anupana_warnings(anupana: str) -> list[WarningKind]:
    cautions = {caution for vehicle in _vehicles(anupana) for caution in vehicle.cautions}
    found = []
    if "not-equal-ghee" in cautions and "not-equal-honey" in cautions:
        found.append(WarningKind.HONEY_AND_GHEE)
    heat = "hot-liquid" in cautions or any(word in anupana.lower().split() for word in _HOT)
    if "not-hot" in cautions and heat:
        found.append(WarningKind.HONEY_AND_HEAT)
    return found


@dataclass(frozen=True, slots=True)
class _Vehicle:
    names: tuple[tuple[str, ...], ...]
    words: str
    cautions: tuple[str, ...]


@cache
def _known_vehicles() -> tuple[_Vehicle, ...]:
    return tuple(
        _Vehicle(
            tuple(
                fold_tokens(name)
                for text in (one.sanskrit, one.english, one.malayalam, one.hindi)
                for name in text.split(" / ")
            ),
            f"{one.sanskrit} {one.english} {one.malayalam}",
            one.caution,
        )
        for one in anupanas()
    )


def _vehicles(anupana: str) -> list[_Vehicle]:
    typed = set(fold(anupana).split())
    return [one for one in _known_vehicles() if any(name and typed.issuperset(name) for name in one.names)]


def _vehicle_words(anupana: str) -> str:
    return " ".join(vehicle.words for vehicle in _vehicles(anupana))
