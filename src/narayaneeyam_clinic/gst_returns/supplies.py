"""What a period supplied, in the form in which the return asks for it: documents, and of each the sums by code and rate."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum

from narayaneeyam_clinic.shared.errors import Refused

CANCELLED = "cancelled"
# What a return says of a document: its value in paise, or that only its number was counted.
Told = int | str


class SupplyDocument(StrEnum):
    """What a supply stands on."""

    INVOICE = "invoice"
    CREDIT_NOTE = "credit_note"
    DEBIT_NOTE = "debit_note"


@dataclass(frozen=True, slots=True)
class SupplyPart:
    """The lines of one document that share code, unit and rate, added up. Money in paise; `quantity` in base units.

    `value` is with tax; of an exempt part it is the whole, and `taxable` and the taxes are 0.
    """

    hsn: str
    description: str
    base_unit: str
    rate_basis_points: int
    is_exempt: bool
    quantity: int
    taxable: int
    cgst: int
    sgst: int
    igst: int
    value: int

    @property
    def tax(self) -> int:
        return self.cgst + self.sgst + self.igst


@dataclass(frozen=True, slots=True)
class Supply:
    """One invoice, or one credit or debit note with the bill it is against. `value` in paise, as the paper shows it."""

    document_id: str
    document: SupplyDocument
    number: str
    day: date
    value: int
    place_of_supply: str
    is_inter_state: bool
    recipient_gstin: str
    recipient_name: str
    parts: tuple[SupplyPart, ...]
    # Of a note: the bill that it is against. That one's value and day decide in which table the note belongs.
    bill_id: str = ""
    bill_number: str = ""
    bill_day: date | None = None
    bill_value: int = 0

    @property
    def is_note(self) -> bool:
        return self.document is not SupplyDocument.INVOICE

    @property
    def opens_id(self) -> str:
        """The bill at which it is looked at; a debit note is one."""
        return self.bill_id if self.document is SupplyDocument.CREDIT_NOTE else self.document_id

    @property
    def sign(self) -> int:
        """What its amounts count for: those of a credit note are taken off."""
        return -1 if self.document is SupplyDocument.CREDIT_NOTE else 1


@dataclass(frozen=True, slots=True)
class NumberRun:
    """The numbers of one series that were issued in the period. `gaps` are places in it at which no document stands."""

    nature: int
    series: str
    first: str
    last: str
    issued: int
    cancelled: int
    gaps: tuple[int, ...] = ()

    @property
    def net(self) -> int:
        return self.issued - self.cancelled


@dataclass(frozen=True, slots=True, order=True)
class Period:
    """A month for which a return is made."""

    year: int
    month: int

    @classmethod
    def parse(cls, text: str) -> Period:
        """From MMYYYY, as the portal writes it. Refused: month_not_understood."""
        typed = text.strip()
        if len(typed) != 6 or not typed.isascii() or not typed.isdigit():
            raise Refused("month_not_understood", field="period", text=text)
        month, year = int(typed[:2]), int(typed[2:])
        if not 1 <= month <= 12 or not 2017 <= year <= 2098:
            raise Refused("month_not_understood", field="period", text=text)
        return cls(year, month)

    @classmethod
    def of(cls, day: date) -> Period:
        return cls(day.year, day.month)

    def earlier(self, months: int) -> Period:
        """So many months before this one."""
        year, month = divmod(self.year * 12 + self.month - 1 - months, 12)
        return Period(year, month + 1)

    @property
    def next(self) -> Period:
        return self.earlier(-1)

    @property
    def text(self) -> str:
        """MMYYYY."""
        return f"{self.month:02d}{self.year}"

    @property
    def first_day(self) -> date:
        return date(self.year, self.month, 1)

    @property
    def day_after(self) -> date:
        """The first day of the next month."""
        return date(self.year + self.month // 12, self.month % 12 + 1, 1)


class ChangeKind(StrEnum):
    """What happened to a document of a month whose return was filed."""

    CAME_LATER = "came_later"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Change:
    """A bill or note of `month`, which came from another PC after that month's return was filed, or was cancelled there."""

    kind: ChangeKind
    month: Period
    supply: Supply


def rupees(paise: int) -> Decimal:
    """Rupees with two decimals, exact."""
    return (Decimal(paise) / 100).quantize(Decimal("0.01"))


def told_quantity(thousandths: int) -> Decimal:
    """With at most two decimals, as the portal takes it, half up; a whole one without."""
    exact = (Decimal(thousandths) / 1000).quantize(Decimal("0.01"), ROUND_HALF_UP)
    return exact.quantize(Decimal(1)) if exact == exact.to_integral_value() else exact
