"""Numbers on papers: one unbroken series per counter, kind of document and financial year, such as A1/26-27/000123.

The series are apart because two counters that cannot see each other may never share one. Drawing the next number is not
done here: that belongs into the transaction of the document.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from narayaneeyam_clinic.shared.clock import financial_year
from narayaneeyam_clinic.shared.errors import Refused

MAX_LENGTH = 16  # CGST Rule 46(b), also for bills of supply, credit notes and receipt vouchers

_COUNTER = re.compile(r"[A-Z]{1,2}[1-9][0-9]?")
_NUMBER = re.compile(r"([A-Z]{1,2}[1-9][0-9]?)([A-Z]?)/(\d{2})-(\d{2})/(\d+)")


class DocumentKind(StrEnum):
    """The letter that follows the counter's code; an invoice-cum-bill of supply shares the series of the invoices."""

    INVOICE = ""
    BILL_OF_SUPPLY = "B"
    CREDIT_NOTE = "C"
    DEBIT_NOTE = "N"
    REFUND = "F"
    RECEIPT = "R"
    DEPOSIT = "D"
    STAY = "S"
    CERTIFICATE = "M"
    GOODS_IN = "G"
    ORDER = "P"
    PURCHASE_RETURN = "E"
    SUPPLIER_PAYMENT = "Y"
    TRANSFER = "T"
    STOCK_TAKE = "K"
    PREPARATION = "H"
    SHIFT = "Z"


_DIGITS = {DocumentKind.INVOICE: 6}
_OTHER_DIGITS = 5


@dataclass(frozen=True, slots=True)
class DocumentNumber:
    """One number, in its parts. `year` is the one in which the financial year began: 26-27 is 2026."""

    counter: str
    kind: DocumentKind
    year: int
    sequence: int

    def __post_init__(self) -> None:
        if not _COUNTER.fullmatch(self.counter):
            raise Refused("counter_code_not_allowed", field="counter", counter=self.counter)
        if self.sequence < 1:
            raise Refused("number_not_positive", field="number", number=self.sequence)
        if not 2000 <= self.year <= 2098:
            raise Refused("year_out_of_range", field="year", year=self.year)
        if len(self.text) > MAX_LENGTH:
            raise Refused("series_full", series=self.series, number=self.sequence)

    @property
    def series(self) -> str:
        """What all numbers of the series begin with: "A1B/26-27"."""
        return f"{self.counter}{self.kind.value}/{self.year % 100:02d}-{(self.year + 1) % 100:02d}"

    @property
    def text(self) -> str:
        """As printed; longer than usual rather than wrong when a series outgrows its zeros, up to 16 characters."""
        digits = _DIGITS.get(self.kind, _OTHER_DIGITS)
        return f"{self.series}/{self.sequence:0{digits}d}"

    def __str__(self) -> str:
        return self.text


def document_number(counter: str, kind: DocumentKind, day: date, sequence: int) -> DocumentNumber:
    """The number of a document dated `day` (India): the series starts again at 1 on the first of April."""
    return DocumentNumber(counter, kind, financial_year(day), sequence)


def parse_document_number(text: str) -> DocumentNumber:
    """Our own number as someone typed it: any case, spaces around, zeros in front or not. Refused when it is not one of ours."""
    match = _NUMBER.fullmatch(text.strip().upper())
    if match is None:
        raise Refused("document_number_not_understood", field="number", text=text)
    counter, letter, first, second, sequence = match.groups()
    year = 2000 + int(first)
    if int(second) != (year + 1) % 100 or letter not in set(DocumentKind):
        raise Refused("document_number_not_understood", field="number", text=text)
    return DocumentNumber(counter, DocumentKind(letter), year, int(sequence))
