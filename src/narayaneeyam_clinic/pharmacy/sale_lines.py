"""The draft's lines priced one by one: batches picked, rates found, amounts before any discount.

A line that cannot be billed gives a `Problem` and no pieces; the others are priced all the same, so that the counter
sees the rest of the bill while it types.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from narayaneeyam_clinic.billing.charge_tax_rules import supplied_as
from narayaneeyam_clinic.billing.gst_rules import RateRow, TaxRate, line_amount_for_loose
from narayaneeyam_clinic.billing.ledger_lines import LedgerLine
from narayaneeyam_clinic.billing.rate_table import RateTable, with_shipped_rates
from narayaneeyam_clinic.billing.records import LineKind
from narayaneeyam_clinic.pharmacy.counter_choices import ScheduleE1Rule
from narayaneeyam_clinic.pharmacy.sale_draft import (
    MedicineLine,
    OtherLine,
    Problem,
    SaleDraft,
    SaleWarning,
    ServiceLine,
    WarningKind,
)
from narayaneeyam_clinic.pharmacy.sale_facts import BatchFacts, MedicineFacts, SaleFacts
from narayaneeyam_clinic.pharmacy.stock_rules import (
    Picked,
    SkipReason,
    base_units,
    is_near_expiry,
    pick_batches,
    refuse_loose,
)
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.money import ZERO, Money

_SAC = {LineKind.CONSULTATION: "999312", LineKind.THERAPY: "999319"}


@dataclass(frozen=True, slots=True)
class Piece:
    """What becomes one line of the bill: a draft line, or the part of it that comes from one batch."""

    draft_line: int
    kind: LineKind
    description: str
    hsn: str | None
    quantity: int
    pack_size: int
    price: Money
    gross: Money
    rate: TaxRate
    is_exempt: bool
    inclusive: bool = True
    medicine: MedicineFacts | None = None
    batch: BatchFacts | None = None
    prescription_line_id: str | None = None
    charge: LedgerLine | None = None
    substitutes_id: str | None = None
    why: str = ""


@dataclass(slots=True)
class PricedLines:
    """All pieces in the order of the draft, with what was noticed on the way."""

    pieces: list[Piece] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    warnings: list[SaleWarning] = field(default_factory=list)


def price_lines(draft: SaleDraft, facts: SaleFacts, today: date) -> PricedLines:
    """Every line of the draft; what one line takes from a batch is not there for the next one."""
    pricing = _Pricing(draft, facts, today)
    priced = PricedLines()
    # Lines with a batch chosen by hand take first: otherwise an earlier line could empty the chosen batch.
    for at in sorted(range(len(draft.lines)), key=lambda at: getattr(draft.lines[at], "batch_id", None) is None):
        try:
            priced.pieces.extend(pricing.pieces_of(at, draft.lines[at]))
        except Refused as refused:
            priced.problems.append(Problem(at, refused))
    priced.pieces.sort(key=lambda piece: piece.draft_line)
    priced.problems.sort(key=lambda problem: problem.draft_line or 0)
    priced.warnings = sorted(pricing.warnings, key=lambda warning: warning.draft_line or 0)
    return priced


class _Pricing:
    """One pass over a draft: the stock that is still left, the warnings so far."""

    def __init__(self, draft: SaleDraft, facts: SaleFacts, today: date) -> None:
        self._draft = draft
        self._facts = facts
        self._today = today
        self._left = {batch.id: batch.on_hand for found in facts.batches.values() for batch in found}
        self.warnings: list[SaleWarning] = []

    def pieces_of(self, at: int, line: MedicineLine | ServiceLine | OtherLine) -> list[Piece]:
        """Raises Refused for what cannot be billed as it stands."""
        if isinstance(line, MedicineLine):
            return self._medicine(at, line)
        return [self._service(at, line) if isinstance(line, ServiceLine) else self._other(at, line)]

    def _medicine(self, at: int, line: MedicineLine) -> list[Piece]:
        medicine = self._facts.medicines.get(line.medicine_id)
        if medicine is None or not medicine.is_active:
            raise Refused("medicine_not_kept", field="medicine", medicine=medicine.name if medicine else "")
        self._refuse_without_prescription(at, line, medicine)
        wanted = base_units(line.packs, medicine.pack_size, line.units)
        refuse_loose(wanted, medicine.pack_size, loose_allowed=medicine.loose_allowed)
        batches = {batch.id: batch for batch in self._facts.batches.get(medicine.id, [])}
        picked = pick_batches(
            [batch.holding(self._left[batch.id]) for batch in batches.values()],
            wanted,
            self._today,
            line.batch_id,
            multiple_of=1 if medicine.loose_allowed else medicine.pack_size,
        )
        if picked.short_by:
            raise not_enough(medicine, wanted, picked)
        _refuse_wrong_price(line, [batches[taken.batch_id] for taken in picked.lines])
        rate = self._rate(medicine.hsn, str(medicine.nature), medicine.name)
        for taken in picked.lines:
            self._left[taken.batch_id] -= taken.quantity
        self._warn(at, medicine, line.batch_id, [(batches[taken.batch_id], taken.quantity) for taken in picked.lines])
        return [
            Piece(
                at,
                LineKind.MEDICINE,
                medicine.name,
                medicine.hsn,
                taken.quantity,
                medicine.pack_size,
                line.price or batch.mrp,
                line_amount_for_loose(line.price or batch.mrp, taken.quantity, medicine.pack_size),
                rate.rate,
                rate.exempt,
                medicine=medicine,
                batch=batch,
                prescription_line_id=line.prescription_line_id,
                substitutes_id=line.substitutes_id,
                why=line.substitution_why,
            )
            for taken in picked.lines
            for batch in (batches[taken.batch_id],)
        ]

    def _service(self, at: int, line: ServiceLine) -> Piece:
        if line.charge_id is not None:
            return self._charge(at, line)
        if line.kind is LineKind.THERAPY:
            self._facts.owed.refuse_typed(line)
        if not line.price:  # what costs nothing is given by a discount, where it is seen
            raise Refused("price_missing", field="price")
        sac = line.sac or _SAC.get(line.kind)
        rate = self._rate(sac, "", line.description)
        return self._by_the_piece(at, line, line.kind, sac, rate)

    def _charge(self, at: int, line: ServiceLine) -> Piece:
        """What stands in the ledger, as it stands there: its tax is asked for as in the bill of a stay."""
        owed = self._facts.owed.line(line)
        if any(getattr(one, "charge_id", None) == line.charge_id for one in self._draft.lines[:at]):
            raise Refused("charge_twice_on_bill", description=owed.description)
        code, nature = supplied_as(owed, self._facts.rates, self._today)
        rate = self._rate(code, nature, owed.description, with_shipped_rates(self._facts.rates))
        if (number := self._facts.owed.billed_by_hand(owed)) is not None:
            self.warnings.append(SaleWarning(WarningKind.BILLED_BY_HAND, at, owed.description, number, owed.day))
        return Piece(
            at,
            owed.of_kind.line_kind,
            owed.description,
            code,
            owed.quantity,
            owed.pack_size,
            owed.price,
            owed.amount,
            rate.rate,
            rate.exempt,
            owed.of_kind.price_includes_tax,
            charge=owed,
        )

    def _other(self, at: int, line: OtherLine) -> Piece:
        rate = self._rate(line.hsn, line.nature, line.description)
        return self._by_the_piece(at, line, LineKind.OTHER, line.hsn, rate, inclusive=line.price_includes_tax)

    def _by_the_piece(
        self,
        at: int,
        line: ServiceLine | OtherLine,
        kind: LineKind,
        code: str | None,
        rate: RateRow,
        inclusive: bool = True,
    ) -> Piece:
        if not line.description:
            raise Refused("description_missing", field="description")
        if line.price < ZERO:
            raise Refused("price_negative", field="price")
        gross = line_amount_for_loose(line.price, line.quantity, 1)
        return Piece(
            at, kind, line.description, code, line.quantity, 1, line.price, gross, rate.rate, rate.exempt, inclusive
        )

    def _rate(self, code: str | None, nature: str, name: str, rates: RateTable | None = None) -> RateRow:
        if self._facts.gstin is None:  # without GSTIN nothing is taxed, so no rate is looked for (GST-22)
            return RateRow(code or "", nature, TaxRate(0), self._today, exempt=True)
        if not code:
            raise Refused("hsn_missing", field="hsn", medicine=name)
        rates = rates or self._facts.rates
        try:
            rate = rates.on(code, nature, self._today)
        except Refused:
            raise Refused("medicine_has_no_rate", field="hsn", medicine=name, hsn=code, day=self._today) from None
        if rate in rates.unconfirmed and all(w.kind is not WarningKind.RATE_NOT_CONFIRMED for w in self.warnings):
            self.warnings.append(SaleWarning(WarningKind.RATE_NOT_CONFIRMED, None))
        return rate

    def _refuse_without_prescription(self, at: int, line: MedicineLine, medicine: MedicineFacts) -> None:
        if not medicine.schedule_e1 or line.prescription_line_id:
            return
        if self._facts.choices.schedule_e1 is ScheduleE1Rule.REFUSE:
            raise Refused("prescription_needed", field="medicine", medicine=medicine.name)
        self.warnings.append(SaleWarning(WarningKind.SCHEDULE_E1, at, medicine.name))

    def _warn(self, at: int, medicine: MedicineFacts, chosen: str | None, taken: list[tuple[BatchFacts, int]]) -> None:
        for batch, quantity in taken:
            if batch.id == chosen and len(taken) > 1:
                self.warnings.append(
                    SaleWarning(
                        WarningKind.CHOSEN_BATCH_SHORT, at, medicine.name, batch.number, batch.expires_on, quantity
                    )
                )
            if is_near_expiry(batch.expires_on, self._today, self._facts.choices.near_expiry_days):
                self.warnings.append(
                    SaleWarning(WarningKind.NEAR_EXPIRY, at, medicine.name, batch.number, batch.expires_on, quantity)
                )


def _refuse_wrong_price(line: MedicineLine, batches: list[BatchFacts]) -> None:
    """The MRP is a ceiling (Legal Metrology Rules), of each batch that is taken."""
    if line.price is None:
        return
    if line.price <= ZERO:
        raise Refused("price_missing", field="price")
    for batch in batches:
        if line.price > batch.mrp:
            raise Refused("price_above_mrp", field="price", amount=line.price, ceiling=batch.mrp, mrp=batch.mrp)


def not_enough(medicine: MedicineFacts, wanted: int, picked: Picked) -> Refused:
    """Never a bare "not enough": how much can be sold, and what lies there that cannot be; in packs, as people count (SELL-34)."""
    lying = {reason: sum(one.on_hand for one in picked.why if one.reason is reason) for reason in SkipReason}
    return Refused(
        "not_enough_stock",
        field="quantity",
        medicine=medicine.name,
        wanted=wanted,
        left=picked.quantity,
        unit=medicine.base_unit,
        wanted_packs=_in_packs(medicine, wanted),
        left_packs=_in_packs(medicine, picked.quantity),
        expired=lying[SkipReason.EXPIRED],
        blocked=lying[SkipReason.BLOCKED],
        expired_packs=_in_packs(medicine, lying[SkipReason.EXPIRED]),
        blocked_packs=_in_packs(medicine, lying[SkipReason.BLOCKED]),
        opened=lying[SkipReason.NO_WHOLE_PACK],
    )


def _in_packs(medicine: MedicineFacts, quantity: int) -> str:
    """A quantity of base units as it stands on the shelf: "3 × 450 ml", "2 × 10 tablet + 4 tablet", "0 ml"."""
    packs, loose = divmod(quantity, medicine.pack_size) if medicine.pack_size > 1 else (0, quantity)
    whole = f"{packs} × {medicine.pack_size} {medicine.base_unit}" if packs else ""
    rest = f"{loose} {medicine.base_unit}" if loose or not packs else ""
    return " + ".join(part for part in (whole, rest) if part)
