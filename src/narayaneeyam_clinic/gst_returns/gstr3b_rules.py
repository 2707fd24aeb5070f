"""The lines of GSTR-3B from the supplies and the purchases of a month, each with the documents behind it (GSTR-15).

What the clinic has none of (zero-rated, reverse charge, non-GST, import) has no line, nor have purchases from suppliers that
are not registered. Amounts are paise.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from narayaneeyam_clinic.gst_returns.gstr1_rules import Section, section_of
from narayaneeyam_clinic.gst_returns.input_tax_rules import (
    NOTHING,
    Claim,
    ExemptShare,
    LostGoods,
    Purchase,
    Taxes,
    claim_of,
    sum_of,
)
from narayaneeyam_clinic.gst_returns.supplies import Change, ChangeKind, Supply

_PERCENT = 100


class Line3b(StrEnum):
    """By the number of its line; the reversals of 4(B)(1) stand apart, because each has another reason."""

    TAXABLE = "3.1(a)"
    EXEMPT = "3.1(c)"
    BETWEEN_STATES = "3.2"
    INPUT = "4(A)(5)"
    BLOCKED = "4(B)(1) Rule 42"
    LOST = "4(B)(1) s.17(5)"
    NET = "4(C)"
    TOO_LATE = "4(D)(2)"
    INWARD_EXEMPT = "5"


@dataclass(frozen=True, slots=True)
class Behind:
    """A document's part of a line. `source` says what it is: invoice, credit_note, debit_note, goods_in, return or movement."""

    document_id: str
    source: str
    value: int
    taxes: Taxes = NOTHING


@dataclass(frozen=True, slots=True)
class Figure3b:
    """`behind` adds up to it; of what Rule 42 blocks they add up to the input tax of which `share` is blocked."""

    line: Line3b
    value: int
    taxes: Taxes
    behind: tuple[Behind, ...]
    place: str = ""
    is_inter_state: bool = False
    share: ExemptShare | None = None


@dataclass(frozen=True, slots=True)
class Gstr3b:
    """The summary of a month."""

    figures: tuple[Figure3b, ...]
    share: ExemptShare

    def of(self, line: Line3b) -> list[Figure3b]:
        return [one for one in self.figures if one.line is line]


def gstr3b(
    supplies: Sequence[Supply],
    changes: Sequence[Change],
    purchases: Sequence[Purchase],
    lost: Sequence[LostGoods],
    share: ExemptShare,
) -> Gstr3b:
    """`changes` are of months that were filed before and are told with this one: what came adds, what was cancelled lessens."""
    signed = [(one.sign, one) for one in supplies]
    for change in changes:
        came = 1 if change.kind is ChangeKind.CAME_LATER else -1
        signed.append((came * change.supply.sign, change.supply))
    claims = {one.document_id: claim_of(one) for one in purchases}
    claimed = [_bought(one) for one in purchases if claims[one.document_id] is Claim.CLAIMED]
    inputs = _figure(Line3b.INPUT, claimed)
    blocked = Figure3b(Line3b.BLOCKED, 0, share.of(inputs.taxes), tuple(claimed), share=share)
    losses = _figure(
        Line3b.LOST, [Behind(one.movement_id, "movement", 0, one.taxes) for one in lost if one.taxes.whole]
    )
    net = Figure3b(Line3b.NET, 0, inputs.taxes + -blocked.taxes + -losses.taxes, ())
    return Gstr3b(
        (
            _figure(Line3b.TAXABLE, [one for sign, supply in signed for one in _taxed(sign, supply)]),
            _figure(Line3b.EXEMPT, [one for sign, supply in signed for one in _exempt(sign, supply)]),
            *_between_states(signed),
            inputs, blocked, losses, net,
            _figure(Line3b.TOO_LATE, [_bought(one) for one in purchases if claims[one.document_id] is Claim.TOO_LATE]),
            *(
                _figure(
                    Line3b.INWARD_EXEMPT,
                    [
                        Behind(one.document_id, one.kind.value, one.exempt)
                        for one in purchases
                        if one.exempt and one.gstin and one.is_inter_state is inter
                    ],
                    is_inter_state=inter,
                )
                for inter in (True, False)
            ),
        ),
        share,
    )  # fmt: skip


def percent_of(share: ExemptShare) -> str:
    """ "41.46": how much is blocked, for the eye; the amounts are worked out from the shares themselves."""
    if share.all <= 0 or share.exempt <= 0:
        return "0"
    hundredths = min(share.exempt, share.all) * _PERCENT * _PERCENT // share.all
    return f"{hundredths // _PERCENT}.{hundredths % _PERCENT:02d}"


def _figure(line: Line3b, behind: Iterable[Behind], place: str = "", *, is_inter_state: bool = False) -> Figure3b:
    rows = tuple(behind)
    return Figure3b(
        line, sum(one.value for one in rows), sum_of(one.taxes for one in rows), rows, place, is_inter_state
    )


def _bought(one: Purchase) -> Behind:
    return Behind(one.document_id, one.kind.value, one.taxable, one.taxes)


def _taxed(sign: int, supply: Supply) -> Iterable[Behind]:
    parts = [part for part in supply.parts if not part.is_exempt]
    if parts:
        taxes = sum_of(Taxes(part.igst, part.cgst, part.sgst) for part in parts)
        value = sum(part.taxable for part in parts)
        yield Behind(supply.document_id, supply.document.value, sign * value, taxes if sign > 0 else -taxes)


def _exempt(sign: int, supply: Supply) -> Iterable[Behind]:
    parts = [part for part in supply.parts if part.is_exempt]
    if parts:
        yield Behind(supply.document_id, supply.document.value, sign * sum(part.value for part in parts))


def _between_states(signed: Sequence[tuple[int, Supply]]) -> Iterable[Figure3b]:
    """Of what is in 3.1(a): supplies to other states to persons who are not registered, by place."""
    places: dict[str, list[Behind]] = {}
    to_others = (Section.B2CL, Section.B2CS, Section.CDNUR)
    for sign, supply in signed:
        if supply.is_inter_state and section_of(supply) in to_others:
            places.setdefault(supply.place_of_supply, []).extend(_taxed(sign, supply))
    for place, behind in sorted(places.items()):
        yield _figure(Line3b.BETWEEN_STATES, behind, place)
