"""A return as a list of figures, each with the documents that sum to it (GSTR-11)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from narayaneeyam_clinic.gst_returns.gstr1_rules import Gstr1, SumRow, ToldDocument
from narayaneeyam_clinic.gst_returns.supplies import NumberRun, SupplyDocument
from narayaneeyam_clinic.shared.money import Money


class FigureOf(StrEnum):
    """What a figure is of, by the number of its table in the return."""

    REGISTERED = "4A"
    LARGE = "5A"
    SMALL = "7"
    EXEMPT = "8"
    NOTES_REGISTERED = "9B registered"
    NOTES_OTHERS = "9B others"
    DEBITS_REGISTERED = "9B registered, debit"
    DEBITS_OTHERS = "9B others, debit"
    CODES = "12"
    DOCUMENTS = "13"


@dataclass(frozen=True, slots=True)
class Figure:
    """`documents` are ids of bills and notes. `place`, `rate_basis_points` and `code` say which of its kind it is, as far
    as that holds; of numbers issued only the run is given.
    """

    of: FigureOf
    documents: frozenset[str]
    taxable: Money
    tax: Money
    value: Money
    place: str = ""
    rate_basis_points: int | None = None
    code: str = ""
    unit: str = ""
    is_inter_state: bool = False
    is_registered: bool = False
    run: NumberRun | None = None


def figures_of(told: Gstr1) -> list[Figure]:
    """In the order of the tables."""
    return [
        *_told(FigureOf.REGISTERED, told.b2b),
        *_told(FigureOf.LARGE, told.b2cl),
        *(
            _sum(FigureOf.SMALL, row, place=key.place_of_supply, rate=key.rate_basis_points, inter=key.is_inter_state)
            for key, row in told.b2cs.items()
        ),
        *(
            _sum(FigureOf.EXEMPT, row, inter=key.is_inter_state, registered=key.is_registered)
            for key, row in told.exempt.items()
        ),
        *_told(FigureOf.NOTES_REGISTERED, _of(SupplyDocument.CREDIT_NOTE, told.cdnr)),
        *_told(FigureOf.NOTES_OTHERS, _of(SupplyDocument.CREDIT_NOTE, told.cdnur)),
        *_told(FigureOf.DEBITS_REGISTERED, _of(SupplyDocument.DEBIT_NOTE, told.cdnr)),
        *_told(FigureOf.DEBITS_OTHERS, _of(SupplyDocument.DEBIT_NOTE, told.cdnur)),
        *(
            _sum(FigureOf.CODES, row, code=key.hsn, unit=key.unit, rate=key.rate_basis_points, registered=registered)
            for registered, table in ((True, told.codes_registered), (False, told.codes_others))
            for key, row in table.items()
        ),
        *(Figure(FigureOf.DOCUMENTS, frozenset(), Money(0), Money(0), Money(0), run=run) for run in told.runs),
    ]


def _of(kind: SupplyDocument, documents: tuple[ToldDocument, ...]) -> tuple[ToldDocument, ...]:
    """The amounts of notes are positive; those that take off and those that add are two figures."""
    return tuple(one for one in documents if one.supply.document is kind)


def _told(of: FigureOf, documents: tuple[ToldDocument, ...]) -> Iterator[Figure]:
    """All documents of a table together; nothing where there is none."""
    if documents:
        items = [item for one in documents for item in one.items]
        yield Figure(
            of,
            frozenset(one.supply.document_id for one in documents),
            Money(sum(item.taxable for item in items)),
            Money(sum(item.cgst + item.sgst + item.igst for item in items)),
            Money(sum(one.supply.value for one in documents)),
        )


def _sum(
    of: FigureOf,
    row: SumRow,
    *,
    place: str = "",
    rate: int | None = None,
    code: str = "",
    unit: str = "",
    inter: bool = False,
    registered: bool = False,
) -> Figure:
    return Figure(
        of,
        frozenset(row.documents),
        Money(row.taxable),
        Money(row.cgst + row.sgst + row.igst),
        Money(row.value),
        place,
        rate,
        code,
        unit,
        inter,
        registered,
    )
