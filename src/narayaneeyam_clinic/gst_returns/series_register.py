"""Every series of numbers of a financial year, of all kinds of documents: how many, which were cancelled, which are missing (GSTR-17)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import text

from narayaneeyam_clinic.billing.document_numbers import DocumentKind, DocumentNumber, parse_document_number
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.store.transaction import Reading

_CANCELLED = "state = 'cancelled'"
# Tables whose documents have numbers, and how one that was cancelled is known; refunds stand in two of them.
NUMBERED_TABLES = (
    ("invoice", _CANCELLED),
    ("credit_note", "0"),
    ("payment", "0"),
    ("deposit", "0"),
    ("certificate", "0"),
    ("stock_receipt", "0"),
    ("purchase_order", _CANCELLED),
    ("purchase_return", "0"),
    ("supplier_payment", "0"),
    ("stock_transfer", "0"),
    ("stock_take", _CANCELLED),
    ("preparation", "0"),
    ("shift_close", "0"),
)
# Of a stay only the whole number is kept: five digits behind its series.
_STAYS = (
    "SELECT substr(number, 1, length(number) - 6), CAST(substr(number, -5) AS INTEGER), state = 'cancelled' FROM admission"
    " WHERE number GLOB :label || '/*'"
)
_NUMBERS = " UNION ALL ".join(
    [
        *(
            f"SELECT series_key, sequence, {cancelled} AS is_cancelled FROM {table} WHERE series_key GLOB :label"
            for table, cancelled in NUMBERED_TABLES
        ),
        _STAYS,
    ]
)
_SERIES = text(
    "SELECT series_key, count(*), min(sequence), max(sequence), count(DISTINCT sequence), sum(is_cancelled)"
    f" FROM ({_NUMBERS}) GROUP BY series_key"
)
_ONE = text(f"SELECT sequence, is_cancelled FROM ({_NUMBERS}) ORDER BY 1")


@dataclass(frozen=True, slots=True)
class SeriesRow:
    """One series from its number 1 on. `missing` are numbers at which nothing stands, `twice` such as two documents bear."""

    series: str
    kind: DocumentKind
    counter: str
    first: str
    last: str
    documents: int
    cancelled: tuple[str, ...]
    missing: tuple[str, ...]
    twice: tuple[str, ...]


def series_of_year(rd: Reading, year: int) -> list[SeriesRow]:
    """`year` is the one in which the financial year began. Refused: not_permitted."""
    rd.require(Permission.SEE_FIGURES)
    label = f"*/{year % 100:02d}-{(year + 1) % 100:02d}"
    rows = [_series(rd, row) for row in rd.session.execute(_SERIES, {"label": label}).all()]
    kinds = list(DocumentKind)
    return sorted(rows, key=lambda row: (kinds.index(row.kind), row.series))


def _series(rd: Reading, row: Sequence[Any]) -> SeriesRow:
    series, documents, lowest, highest, distinct, cancelled_count = row
    gone: list[int] = []
    missing: list[int] = []
    twice: list[int] = []
    if cancelled_count or documents != highest or distinct != highest:
        numbers = rd.session.execute(_ONE, {"label": series}).all()
        met = Counter(sequence for sequence, _ in numbers)
        gone = [sequence for sequence, is_cancelled in numbers if is_cancelled]
        missing = [sequence for sequence in range(1, highest) if sequence not in met]
        twice = [sequence for sequence, times in met.items() if times > 1]
    first = _number(series, lowest)
    return SeriesRow(
        series, first.kind, first.counter, first.text, _number(series, highest).text, documents,
        *(tuple(_number(series, one).text for one in numbers) for numbers in (gone, missing, twice)),
    )  # fmt: skip


def _number(series: str, sequence: int) -> DocumentNumber:
    return parse_document_number(f"{series}/{sequence}")
