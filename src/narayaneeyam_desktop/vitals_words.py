"""Words of what was measured: an impossible value, and one that is worth a second look, in the unit that is typed."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from narayaneeyam_clinic.consultations.vitals_rules import Unlikely, Vital
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_desktop.wording import sentence

_TENTHS = {Vital.TEMPERATURE, Vital.HEIGHT}


def unlikely_words(unlikely: Unlikely) -> str:
    """ "Usual is 80 to 180. Please look again." in the unit that is typed."""
    low, high = (_typed(unlikely.vital, limit) for limit in unlikely.usual)
    return QCoreApplication.translate("vitals", "Unusual: mostly {low} to {high}").format(low=low, high=high)


def refusal_words(refused: Refused) -> str:
    """The sentence for a refusal; an impossible value is told in the unit that was typed (60 °C, not 600 tenths)."""
    if refused.code != "vital_impossible":
        return sentence(refused)
    vital = Vital(str(refused.facts["vital"]))
    numbers = {name: _typed(vital, int(str(refused.facts[name]))) for name in ("value", "least", "most")}
    return sentence(Refused(refused.code, field=refused.field, **{**refused.facts, **numbers}))


def _typed(vital: Vital, value: int) -> str:
    if vital is Vital.WEIGHT:
        return f"{value / 1000:g}"
    return f"{value / 10:g}" if vital in _TENTHS else str(value)
