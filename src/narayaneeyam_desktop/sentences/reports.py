"""Refusals of reports."""

from __future__ import annotations

SENTENCES: dict[str, str] = {
    "report_unknown": "There is no report {report}.",
    "report_name_missing": "Type a name for the report.",
    "period_upside_down": "The first day comes after the last one.",
    "period_too_long": "A report is of ten years at the most. Choose a shorter period.",
}
