"""What to look at before a return is made: it stops nothing, and each names its document (GSTR-9)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from narayaneeyam_clinic.billing.gstin import gstin
from narayaneeyam_clinic.billing.return_rules import last_day_to_report
from narayaneeyam_clinic.billing.supply_rules import TaxRate, minimum_hsn_digits
from narayaneeyam_clinic.gst_returns.supplies import NumberRun, Supply, SupplyDocument, SupplyPart
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.money import rounded_ratio

# What the portal's tool takes as a rate, in basis points (V3.2.4).
RATES = frozenset({0, 10, 25, 100, 150, 300, 500, 600, 750, 1200, 1800, 2800, 4000})
_PLACES_SHOWN = 5


class LookAt(StrEnum):
    """Kinds of warnings, the heaviest first."""

    WRONG_GSTIN = "wrong_gstin"
    HSN_MISSING = "hsn_missing"
    HSN_SHORT = "hsn_short"
    RATE_NOT_TAKEN = "rate_not_taken"
    GAP = "gap"
    ADVANCE_ON_ROOM = "advance_on_room"
    NOTE_TOO_LATE = "note_too_late"
    TAX_DIFFERS = "tax_differs"


@dataclass(frozen=True, slots=True)
class ReturnWarning:
    """`number` is the document's or the series'; `detail` is what it is about: a description, a rate, missing places, or the
    difference in paise that the portal's own arithmetic comes to; of a code that is too short it is how many digits it needs.
    """

    kind: LookAt
    number: str
    document_id: str = ""
    detail: str = ""
    difference: int = 0


def warnings_of(
    supplies: Sequence[Supply], runs: Sequence[NumberRun], *, turnover_above_five_crore: bool = False
) -> list[ReturnWarning]:
    """All of them, by kind and number."""
    found = [warning for supply in supplies for warning in _of_supply(supply)]
    found += _short_codes(supplies, above=turnover_above_five_crore)
    found += [
        ReturnWarning(LookAt.GAP, run.series, detail=", ".join(map(str, run.gaps[:_PLACES_SHOWN])))
        for run in runs
        if run.gaps
    ]
    kinds = list(LookAt)
    return sorted(found, key=lambda one: (kinds.index(one.kind), one.number))


def _of_supply(supply: Supply) -> Iterator[ReturnWarning]:
    def warning(kind: LookAt, detail: str = "", difference: int = 0) -> ReturnWarning:
        return ReturnWarning(kind, supply.number, supply.document_id, detail, difference)

    if supply.recipient_gstin:
        try:
            gstin(supply.recipient_gstin)
        except Refused:
            yield warning(LookAt.WRONG_GSTIN, supply.recipient_gstin)
    for part in supply.parts:
        if not part.hsn:
            yield warning(LookAt.HSN_MISSING, part.description)
        if part.rate_basis_points not in RATES:
            yield warning(LookAt.RATE_NOT_TAKEN, str(TaxRate(part.rate_basis_points).as_percent))
    # What lessens the tax has a last day; what adds to it has none (s.34(4)).
    lessens = supply.document is SupplyDocument.CREDIT_NOTE
    if lessens and supply.bill_day is not None and supply.day > last_day_to_report(supply.bill_day):
        yield warning(LookAt.NOTE_TOO_LATE, supply.bill_number)
    difference = tax_difference(supply.parts)
    if difference:
        yield warning(LookAt.TAX_DIFFERS, difference=difference)


def _short_codes(supplies: Iterable[Supply], *, above: bool) -> Iterator[ReturnWarning]:
    """Once for each code, with the first document that bears it."""
    known: set[str] = set()
    for supply in supplies:
        needed = minimum_hsn_digits(turnover_above_five_crore=above, recipient_registered=bool(supply.recipient_gstin))
        for part in supply.parts:
            if part.hsn and len(part.hsn) < needed and part.hsn not in known:
                known.add(part.hsn)
                yield ReturnWarning(LookAt.HSN_SHORT, supply.number, supply.document_id, part.hsn, needed)


def tax_difference(parts: Sequence[SupplyPart]) -> int:
    """The tax as the portal's tool works it out for a document (value of each rate times the rate, half up) less the stored one.

    A paisa or two is normal: lines are rounded one by one, the tool rounds their sum.
    """
    taxable: dict[int, int] = {}
    stored = 0
    for part in parts:
        if not part.is_exempt:
            taxable[part.rate_basis_points] = taxable.get(part.rate_basis_points, 0) + part.taxable
            stored += part.tax
    return sum(rounded_ratio(value * rate, 10_000) for rate, value in taxable.items()) - stored
