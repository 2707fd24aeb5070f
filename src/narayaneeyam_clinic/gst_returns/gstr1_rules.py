"""Which section of GSTR-1 a supply belongs to, and the rows of each section (GSTR).

Every row keeps the documents behind it. Stored taxes are added up, never worked out again: where the portal's own arithmetic
comes to a paisa more or less, the difference is shown beside the return (`gstr1_warnings`), not put right.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from narayaneeyam_clinic.gst_returns.supplies import NumberRun, Period, Supply, SupplyPart

# An invoice between states to somebody not registered is told one by one above this value (Notification 12/2024-CT), in paise.
_LARGE_FROM = ((date(2024, 8, 1), 100_000_00), (date(2017, 7, 1), 250_000_00))
# From this period on the table of codes is told apart for registered and other recipients.
_HSN_APART_FROM = Period(2025, 5)
SERVICES = "99"
# The unit of the portal's list for what the clinic counts in; the portal has none smaller than a gramme.
UNITS = {"ml": "MLT", "g": "GMS", "mg": "GMS", "count": "NOS", "nos": "NOS"}
THOUSANDTHS = {"mg": 1}
NO_UNIT, OTHER_UNIT = "NA", "OTH"


class Section(StrEnum):
    """Where a supply stands. Exempt parts of any of them stand in the table of exempt supplies."""

    B2B = "b2b"
    B2CL = "b2cl"
    B2CS = "b2cs"
    CDNR = "cdnr"
    CDNUR = "cdnur"


@dataclass(frozen=True, slots=True)
class RateItem:
    """The part of a document at one rate; paise."""

    rate_basis_points: int
    taxable: int
    cgst: int
    sgst: int
    igst: int


@dataclass(frozen=True, slots=True)
class ToldDocument:
    """A document that is told one by one."""

    supply: Supply
    items: tuple[RateItem, ...]


@dataclass(slots=True)
class SumRow:
    """Many documents in one row; paise, notes taken off, so that it may be below nothing. `quantity` is in thousandths of the
    portal's unit.
    """

    documents: set[str] = field(default_factory=set)
    quantity: int = 0
    taxable: int = 0
    cgst: int = 0
    sgst: int = 0
    igst: int = 0
    value: int = 0

    def take(self, supply: Supply, part: SupplyPart) -> None:
        sign = supply.sign
        self.documents.add(supply.document_id)
        self.quantity += sign * thousandths(part.base_unit, part.quantity)
        self.taxable += sign * part.taxable
        self.cgst += sign * part.cgst
        self.sgst += sign * part.sgst
        self.igst += sign * part.igst
        self.value += sign * part.value


@dataclass(frozen=True, slots=True, order=True)
class SmallKey:
    """Small supplies to persons not registered are one row for each of these."""

    is_inter_state: bool
    place_of_supply: str
    rate_basis_points: int


@dataclass(frozen=True, slots=True, order=True)
class ExemptKey:
    is_inter_state: bool
    is_registered: bool


@dataclass(frozen=True, slots=True, order=True)
class CodeKey:
    """A row of the table of codes; `description` is the first one met and no part of the key."""

    hsn: str
    unit: str
    rate_basis_points: int


@dataclass(frozen=True, slots=True)
class Gstr1:
    """A whole return. `codes_registered` and `codes_others` are one table until 04-2025."""

    gstin: str
    period: Period
    b2b: tuple[ToldDocument, ...]
    b2cl: tuple[ToldDocument, ...]
    b2cs: dict[SmallKey, SumRow]
    cdnr: tuple[ToldDocument, ...]
    cdnur: tuple[ToldDocument, ...]
    exempt: dict[ExemptKey, SumRow]
    codes_registered: dict[CodeKey, SumRow]
    codes_others: dict[CodeKey, SumRow]
    descriptions: dict[str, str]
    runs: tuple[NumberRun, ...]
    # Of months that were filed before: what came later and stands in the tables above.
    late: tuple[Supply, ...] = ()

    @property
    def tells_codes_apart(self) -> bool:
        return (self.period.year, self.period.month) >= (_HSN_APART_FROM.year, _HSN_APART_FROM.month)

    @property
    def codes_to_registered(self) -> dict[CodeKey, SumRow]:
        """As it is written: of a month without any registered recipient the portal asks for one row of zeros, of any code
        (GSTN, 11-06-2025, for returns told apart).
        """
        coded = [key for key in self.codes_others if key.hsn]
        if not self.tells_codes_apart or any(key.hsn for key in self.codes_registered) or not coded:
            return self.codes_registered
        return {CodeKey(coded[0].hsn, coded[0].unit, 0): SumRow()}


def large_limit(day: date) -> int:
    """In paise; an invoice of exactly so much is not large."""
    return next((limit for since, limit in _LARGE_FROM if day >= since), _LARGE_FROM[-1][1])


def section_of(supply: Supply) -> Section:
    """By whom it is for and how large the bill is; of a note the bill decides (Section 34, tables 5, 7 and 9B)."""
    if supply.recipient_gstin:
        return Section.CDNR if supply.is_note else Section.B2B
    value, day = (supply.bill_value, supply.bill_day or supply.day) if supply.is_note else (supply.value, supply.day)
    if supply.is_inter_state and value > large_limit(day):
        return Section.CDNUR if supply.is_note else Section.B2CL
    return Section.B2CS


def unit_code(hsn: str, base_unit: str) -> str:
    """The portal's unit; a service has none."""
    return NO_UNIT if hsn.startswith(SERVICES) else UNITS.get(base_unit, OTHER_UNIT)


def small_rows(supplies: Iterable[Supply]) -> dict[SmallKey, SumRow]:
    """The rows of small supplies to persons not registered; other supplies are passed over."""
    small: dict[SmallKey, SumRow] = {}
    for supply in supplies:
        if section_of(supply) is Section.B2CS:
            _take_small(small, supply)
    return small


def _take_small(small: dict[SmallKey, SumRow], supply: Supply) -> None:
    for part in supply.parts:
        if not part.is_exempt:
            key = SmallKey(supply.is_inter_state, supply.place_of_supply, part.rate_basis_points)
            small.setdefault(key, SumRow()).take(supply, part)


def thousandths(base_unit: str, quantity: int) -> int:
    """Base units as thousandths of the portal's unit: 500 mg are half a gramme."""
    return quantity * THOUSANDTHS.get(base_unit, 1000)


def gstr1(
    gstin: str, period: Period, supplies: Iterable[Supply], runs: Sequence[NumberRun], late: Sequence[Supply] = ()
) -> Gstr1:
    """The return of a period from its documents; cancelled ones are not among them, only among the `runs` of numbers. `late`
    are those of months that were filed before they came: all but their small supplies stand here, those amend their month.
    """
    told: dict[Section, list[ToldDocument]] = {section: [] for section in Section}
    small: dict[SmallKey, SumRow] = {}
    exempt: dict[ExemptKey, SumRow] = {}
    codes: dict[bool, dict[CodeKey, SumRow]] = {True: {}, False: {}}
    descriptions: dict[str, str] = {}
    came_late = {supply.document_id for supply in late}
    for supply in (*supplies, *late):
        section = section_of(supply)
        is_registered = bool(supply.recipient_gstin)
        taxed = [part for part in supply.parts if not part.is_exempt]
        if section is Section.B2CS:
            if supply.document_id not in came_late:
                _take_small(small, supply)
        elif taxed:
            told[section].append(ToldDocument(supply, _by_rate(taxed)))
        for part in supply.parts:
            if part.is_exempt:
                exempt.setdefault(ExemptKey(supply.is_inter_state, is_registered), SumRow()).take(supply, part)
            code = CodeKey(part.hsn, unit_code(part.hsn, part.base_unit), part.rate_basis_points)
            codes[is_registered].setdefault(code, SumRow()).take(supply, part)
            descriptions.setdefault(part.hsn, part.description)
    return Gstr1(
        gstin,
        period,
        b2b=_in_order(told[Section.B2B]),
        b2cl=_in_order(told[Section.B2CL]),
        b2cs=dict(sorted(small.items())),
        cdnr=_in_order(told[Section.CDNR]),
        cdnur=_in_order(told[Section.CDNUR]),
        exempt=dict(sorted(exempt.items())),
        codes_registered=dict(sorted(codes[True].items())),
        codes_others=dict(sorted(codes[False].items())),
        descriptions=descriptions,
        runs=tuple(sorted(runs, key=lambda run: (run.nature, run.series))),
        late=tuple(late),
    )


def merged(*tables: dict[CodeKey, SumRow]) -> dict[CodeKey, SumRow]:
    """One table of all."""
    whole: dict[CodeKey, SumRow] = {}
    for table in tables:
        for key, row in table.items():
            into = whole.setdefault(key, SumRow())
            into.documents |= row.documents
            for name in ("quantity", "taxable", "cgst", "sgst", "igst", "value"):
                setattr(into, name, getattr(into, name) + getattr(row, name))
    return dict(sorted(whole.items()))


def _by_rate(parts: Iterable[SupplyPart]) -> tuple[RateItem, ...]:
    """One item a rate: of two with the same rate the portal's tool would keep the last."""
    sums: dict[int, list[int]] = {}
    for part in parts:
        row = sums.setdefault(part.rate_basis_points, [0, 0, 0, 0])
        for place, amount in enumerate((part.taxable, part.cgst, part.sgst, part.igst)):
            row[place] += amount
    return tuple(RateItem(rate, *row) for rate, row in sorted(sums.items()))


def _in_order(documents: list[ToldDocument]) -> tuple[ToldDocument, ...]:
    return tuple(sorted(documents, key=lambda told: (told.supply.recipient_gstin, told.supply.day, told.supply.number)))
