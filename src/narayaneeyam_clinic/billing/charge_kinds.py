"""The kinds of charges: one registry from which bills, the gate and balances take all that they know of a kind (LEDGER-2).

A new kind is one more row here; nothing else asks for kinds by name.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from narayaneeyam_clinic.billing.records import LineKind
from narayaneeyam_clinic.shared.errors import Refused


class TaxedAs(StrEnum):
    """As what a charge is supplied. Within a stay the treatment of a patient is one exempt supply, whatever it consists of
    (Notification 12/2017-CT(R) entry 74); a room above the limit is not (entry 31A); a bystander's things never are.
    """

    TREATMENT = "treatment"
    ROOM = "room"
    ITSELF = "itself"


@dataclass(frozen=True, slots=True)
class ChargeKind:
    """`words` stand on statements, `place` orders them there. `sac` is the code where a charge brings none of its own.

    `price_includes_tax`: the clinic's tariff of rooms is without tax, prices of meals and therapies hold it.
    """

    key: str
    words: str
    place: int
    taxed_as: TaxedAs
    line_kind: LineKind
    sac: str
    price_includes_tax: bool = True
    may_stay_open: bool = False


IN_PATIENT = "999311"
CONSULTATION = "999312"
THERAPY = "999319"
CANTEEN = "996333"
LODGING = "996311"

# Codes of what is no health care, also when an in-patient takes it.
WELL_BEING = ("9997",)

ROOM, INTENSIVE_CARE, BYSTANDER_BED = "room", "intensive_care", "bystander_bed"
THERAPY_KIND, PACKAGE, WARD_MEDICINE = "therapy", "package", "ward_medicine"
MEAL, BYSTANDER_MEAL, FEE, OTHER = "meal", "bystander_meal", "fee", "other"

CHARGE_KINDS: dict[str, ChargeKind] = {
    kind.key: kind
    for kind in (
        ChargeKind(ROOM, "Room", 10, TaxedAs.ROOM, LineKind.ROOM, IN_PATIENT, price_includes_tax=False),
        ChargeKind(INTENSIVE_CARE, "Intensive care", 11, TaxedAs.TREATMENT, LineKind.ROOM, IN_PATIENT),
        ChargeKind(
            BYSTANDER_BED, "Bed of the bystander", 12, TaxedAs.ITSELF, LineKind.ROOM, LODGING, price_includes_tax=False
        ),
        ChargeKind(FEE, "Professional fee", 20, TaxedAs.TREATMENT, LineKind.CONSULTATION, CONSULTATION),
        ChargeKind(PACKAGE, "Package", 30, TaxedAs.TREATMENT, LineKind.PACKAGE, THERAPY),
        ChargeKind(THERAPY_KIND, "Therapy", 31, TaxedAs.TREATMENT, LineKind.THERAPY, THERAPY),
        ChargeKind(WARD_MEDICINE, "Medicine", 40, TaxedAs.TREATMENT, LineKind.MEDICINE, IN_PATIENT),
        ChargeKind(MEAL, "Meal", 50, TaxedAs.TREATMENT, LineKind.MEAL, IN_PATIENT),
        ChargeKind(BYSTANDER_MEAL, "Meal of the bystander", 51, TaxedAs.ITSELF, LineKind.MEAL, CANTEEN),
        ChargeKind(OTHER, "Other", 90, TaxedAs.TREATMENT, LineKind.OTHER, IN_PATIENT),
    )
}


def charge_kind(key: str) -> ChargeKind:
    """Refused: charge_kind_unknown (a newer program's charge can be read as "other" by whoever wants to show it)."""
    kind = CHARGE_KINDS.get(key)
    if kind is None:
        raise Refused("charge_kind_unknown", kind=key)
    return kind
