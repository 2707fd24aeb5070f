"""The figures of GSTR-1 and their documents in finished words."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from narayaneeyam_clinic.billing.supply_rules import TaxRate
from narayaneeyam_clinic.gst_returns.amendment_rules import AmendedRow, AmendedTable
from narayaneeyam_clinic.gst_returns.gstr1_figures import Figure, FigureOf
from narayaneeyam_clinic.gst_returns.gstr1_rules import NO_UNIT, unit_code
from narayaneeyam_clinic.gst_returns.supplies import ChangeKind, Supply, SupplyPart
from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_clinic.shared.states import state_name
from narayaneeyam_desktop.formats import EMPTY, date_text, grouped, money_text, text_or_dash
from narayaneeyam_desktop.gst_returns.figures_view import DocumentRow, FigureRow
from narayaneeyam_desktop.translations import month_and_year


def figure_row(number: int, figure: Figure) -> FigureRow:
    if figure.run is not None:
        return FigureRow(number, figure.of.value, what_of(figure), grouped(figure.run.net), EMPTY, EMPTY)
    is_exempt = figure.of is FigureOf.EXEMPT
    return FigureRow(
        number,
        figure.of.value.split()[0],
        what_of(figure),
        grouped(len(figure.documents)),
        money_text(net_of(figure)),
        EMPTY if is_exempt else money_text(figure.tax),
    )


def net_of(figure: Figure) -> Money:
    """What stands under taxable value: of what is exempt the whole, as the tables of exempt supplies and of codes have it."""
    if figure.of in (FigureOf.EXEMPT, FigureOf.CODES):
        return figure.value - figure.tax
    return figure.taxable


def amended_row(number: int, row: AmendedRow) -> FigureRow:
    """What holds now; the words say what was filed."""
    is_exempt = row.table is AmendedTable.EXEMPT
    return FigureRow(
        number,
        row.table.value.split()[0],
        amended_words(row),
        grouped(len(row.changes)),
        money_text(Money(row.now.value if is_exempt else row.now.taxable)),
        EMPTY if is_exempt else money_text(Money(row.now.cgst + row.now.sgst + row.now.igst)),
    )


def amended_words(row: AmendedRow) -> str:
    month = month_and_year(row.month.first_day)
    before = money_text(Money(row.before.value if row.table is AmendedTable.EXEMPT else row.before.taxable))
    parts = [QCoreApplication.translate("gst", "Amends {month}: {before} was filed").format(month=month, before=before)]
    if row.key is not None:
        parts += [state_name(row.key.place_of_supply), f"{TaxRate(row.key.rate_basis_points).as_percent} %"]
    else:
        parts.append(row.changes[0].supply.number)
    return " · ".join(parts)


def what_of(figure: Figure) -> str:
    """What the figure is of."""
    words = {
        FigureOf.REGISTERED: QCoreApplication.translate("gst", "Bills to registered persons"),
        FigureOf.LARGE: QCoreApplication.translate("gst", "Large bills between states"),
        FigureOf.SMALL: QCoreApplication.translate("gst", "All other bills"),
        FigureOf.EXEMPT: QCoreApplication.translate("gst", "Exempt"),
        FigureOf.NOTES_REGISTERED: QCoreApplication.translate("gst", "Credit notes to registered persons"),
        FigureOf.NOTES_OTHERS: QCoreApplication.translate("gst", "Credit notes for large bills"),
        FigureOf.DEBITS_REGISTERED: QCoreApplication.translate("gst", "Debit notes to registered persons"),
        FigureOf.DEBITS_OTHERS: QCoreApplication.translate("gst", "Debit notes for large bills"),
        FigureOf.CODES: QCoreApplication.translate("gst", "Code {code}").format(code=figure.code or EMPTY),
        FigureOf.DOCUMENTS: QCoreApplication.translate("gst", "Numbers issued"),
    }[figure.of]
    parts = [words]
    if figure.run is not None:
        parts.append(figure.run.first if figure.run.issued == 1 else f"{figure.run.first} – {figure.run.last}")
        if figure.run.cancelled:
            parts.append(
                QCoreApplication.translate("gst", "{count} cancelled").format(count=grouped(figure.run.cancelled))
            )
    if figure.place:
        parts.append(state_name(figure.place))
    if figure.of is FigureOf.EXEMPT:
        parts.append(
            QCoreApplication.translate("gst", "between states")
            if figure.is_inter_state
            else QCoreApplication.translate("gst", "within the state")
        )
    if figure.of in (FigureOf.EXEMPT, FigureOf.CODES) and figure.is_registered:
        parts.append(QCoreApplication.translate("gst", "registered persons"))
    if figure.rate_basis_points:
        parts.append(f"{TaxRate(figure.rate_basis_points).as_percent} %")
    if figure.unit and figure.unit != NO_UNIT:
        parts.append(figure.unit)
    return " · ".join(parts)


def documents_of(figure: Figure, supplies: dict[str, Supply]) -> list[DocumentRow]:
    """By date and number; each with its part of the figure."""
    behind = sorted((supplies[one] for one in figure.documents), key=lambda supply: (supply.day, supply.number))
    is_note_table = figure.of in (FigureOf.NOTES_REGISTERED, FigureOf.NOTES_OTHERS)
    return [
        supply_row(
            supply,
            [part for part in supply.parts if _belongs(part, figure)],
            1 if is_note_table else supply.sign,
            by_value=figure.of is FigureOf.EXEMPT,
            with_exempt=figure.of is FigureOf.CODES,
        )
        for supply in behind
    ]


def documents_of_amendment(row: AmendedRow) -> list[DocumentRow]:
    """What came adds, what was cancelled takes off."""
    is_exempt = row.table is AmendedTable.EXEMPT
    rows = []
    for change in row.changes:
        sign = 1 if change.kind is ChangeKind.CAME_LATER else -1
        parts = [
            part
            for part in change.supply.parts
            if part.is_exempt is is_exempt and (row.key is None or part.rate_basis_points == row.key.rate_basis_points)
        ]
        rows.append(supply_row(change.supply, parts, sign * change.supply.sign, by_value=is_exempt))
    return rows


def supply_row(
    supply: Supply, parts: Iterable[SupplyPart], sign: int, *, by_value: bool = False, with_exempt: bool = False
) -> DocumentRow:
    """A bill or note with these parts of it; a credit note opens its bill."""
    own = list(parts)
    by_value_less_tax = by_value or with_exempt
    return DocumentRow(
        supply.document_id,
        supply.number,
        date_text(supply.day),
        text_or_dash(supply.recipient_name),
        money_text(Money(sign * sum(part.value - part.tax if by_value_less_tax else part.taxable for part in own))),
        EMPTY if by_value else money_text(Money(sign * sum(part.tax for part in own))),
        "bill",
        {"invoice_id": supply.opens_id},
    )


def _belongs(part: SupplyPart, figure: Figure) -> bool:
    if figure.of is FigureOf.CODES:
        same_unit = unit_code(part.hsn, part.base_unit) == figure.unit
        return part.hsn == figure.code and same_unit and part.rate_basis_points == figure.rate_basis_points
    if figure.of is FigureOf.EXEMPT:
        return part.is_exempt
    return not part.is_exempt and figure.rate_basis_points in (None, part.rate_basis_points)
