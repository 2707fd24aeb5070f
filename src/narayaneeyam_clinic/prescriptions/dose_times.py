"""The eleven times of taking medicine (aushadha kala), by which a prescription says when in relation to food."""

from __future__ import annotations

from enum import StrEnum

from narayaneeyam_clinic.shared.errors import Refused


class DoseTime(StrEnum):
    """The stored code; names in other languages are in the catalogue."""

    ABHAKTA = "ABH"
    PRAGBHAKTA = "PRG"
    MADHYABHAKTA = "MAD"
    ADHOBHAKTA = "ADH"
    ANTARABHAKTA = "ANT"
    SABHAKTA = "SAB"
    SAMUDGA = "SAM"
    MUHURMUHU = "MUH"
    SAGRASA = "GRA"
    GRASANTARA = "GRN"
    NISHI = "NIS"

    @property
    def english(self) -> str:
        return _ENGLISH[self]

    @property
    def sanskrit(self) -> str:
        return self.name.capitalize()


_ENGLISH = {
    DoseTime.ABHAKTA: "On an empty stomach",
    DoseTime.PRAGBHAKTA: "Before food",
    DoseTime.MADHYABHAKTA: "In the middle of the meal",
    DoseTime.ADHOBHAKTA: "After food",
    DoseTime.ANTARABHAKTA: "Between two meals",
    DoseTime.SABHAKTA: "Mixed in the food",
    DoseTime.SAMUDGA: "Just before and just after food",
    DoseTime.MUHURMUHU: "Again and again",
    DoseTime.SAGRASA: "With every morsel",
    DoseTime.GRASANTARA: "Between morsels",
    DoseTime.NISHI: "At bedtime",
}
_SHORT = {
    "BF": DoseTime.PRAGBHAKTA,
    "AC": DoseTime.PRAGBHAKTA,
    "AF": DoseTime.ADHOBHAKTA,
    "PC": DoseTime.ADHOBHAKTA,
    "WF": DoseTime.SABHAKTA,
    "WITH FOOD": DoseTime.SABHAKTA,
    "ES": DoseTime.ABHAKTA,
    "EMPTY STOMACH": DoseTime.ABHAKTA,
    "NIRANNA": DoseTime.ABHAKTA,
    "HS": DoseTime.NISHI,
    "BEDTIME": DoseTime.NISHI,
}


def parse_dose_time(text: str) -> DoseTime:
    """By code, Sanskrit or English name, or the short forms of clinics: BF, AF, WF, ES, AC, PC, HS. Refused with field `time`."""
    typed = " ".join(text.upper().replace(".", "").split())
    for time in DoseTime:
        if typed in (time.value, time.name, time.english.upper()):
            return time
    if typed in _SHORT:
        return _SHORT[typed]
    raise Refused("dose_time_not_understood", field="time", text=text)
