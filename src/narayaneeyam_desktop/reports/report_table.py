"""A table with the columns of a report: made anew when the grouping brings others."""

from __future__ import annotations

from collections.abc import Sequence
from operator import attrgetter

from narayaneeyam_clinic.reports.report import Column as ReportColumn
from narayaneeyam_clinic.reports.report_rows import ReportRow
from narayaneeyam_desktop.reports.report_texts import cell_reader, is_figure, told, width_of
from narayaneeyam_desktop.widgets.small_parts import EmptyState
from narayaneeyam_desktop.widgets.table_columns import Column
from narayaneeyam_desktop.widgets.tables import RowsTable


def report_table(
    columns: Sequence[ReportColumn], name: str, empty: EmptyState, *, gives_way: str = ""
) -> RowsTable[ReportRow]:
    """The first column of text stretches; a minor one goes first where there is little room; a click on a heading sorts."""
    stretches = next((at for at, one in enumerate(columns) if not is_figure(one) and width_of(one) > 120), 0)
    return RowsTable(
        [
            Column(
                told(one.words),
                cell_reader(one, at),
                width=width_of(one),
                stretch=at == stretches,
                right=is_figure(one),
                strong=at == stretches,
                sort=one.key,
                # Both go before a number of a document is cut.
                may_hide=3 if one.is_minor else 2 if one.key == gives_way else 0,
            )
            for at, one in enumerate(columns)
        ],
        name=name,
        empty=empty,
        identity=attrgetter("key"),
    )
