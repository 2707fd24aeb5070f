"""What a stranger would ask of reports."""

from __future__ import annotations

from datetime import date
from typing import Any

from narayaneeyam_clinic.gst_returns.codes_register import CodeRow
from narayaneeyam_clinic.gst_returns.input_tax_rules import NOTHING
from narayaneeyam_clinic.reports.keep_report import Span
from narayaneeyam_clinic.reports.report import Asked
from narayaneeyam_clinic.reports.report_list import REPORTS

FIRST, LAST = date(2026, 11, 1), date(2026, 11, 30)
# Of every report all documents, where it tells them.
EACH = Asked(FIRST, LAST, "each")


def report_values() -> dict[str, list[Any]]:
    """By "function.parameter" or by type."""
    keys = list(REPORTS)
    return {
        "made_report.key": keys,
        "report_sheet.key": keys,
        "filter_choices.key": keys,
        "write_report.key": ["sales"],
        "documents_behind.key": keys,
        "documents_of_series.series": ["A1/26-27", "A1D/26-27"],
        "documents_of_series.first": [date.min],
        "documents_of_series.after": [date.max],
        "documents_of_series.only": [None],
        "documents_of_code.code": [CodeRow("999312", "", "NA", 0, False, 0, 0, NOTHING, 0)],
        "documents_behind.row": [""],
        "sums_by_day.key": ["collections", "visits"],
        "sums_by_day.since": [FIRST],
        "sums_by_day.until": [LAST],
        "Asked": [EACH],
        "Going | None": [None],
        "BoardDays | None": [None],
        "manager_board.days": [None],
        "manager_board_later.days": [None],
        "keep_report.name": ["Mine"],
        "keep_report.report": ["sales"],
        "keep_report.span": [Span.FIXED],
        "kept_id": ["00000000-0000-7000-8000-000000000001"],
    }
