"""The pages of reports in the list of pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.page import Page
from narayaneeyam_desktop.pages import PageSpec, Section, somebody_here

if TYPE_CHECKING:
    from narayaneeyam_clinic.store.transaction import Reading


def report_pages() -> list[PageSpec]:
    """The first page of the manager stands in the navigation; the others are opened from it, or from the settings."""
    from narayaneeyam_clinic.people.permissions import Permission as May

    elsewhere = Section.ELSEWHERE
    return [
        PageSpec("reports", "Reports", "chart-column", May.SEE_FIGURES, Section.OFFICE, _reports, begins=4),
        PageSpec(
            "report",
            "Report",
            "chart-column",
            May.SEE_FIGURES,
            elsewhere,
            _report,
            identity=("report",),
            example=_some_report,
        ),
        PageSpec(
            "history",
            "History of changes",
            "history",
            May.SEE_HISTORY,
            elsewhere,
            _history,
            identity=("record_id",),
            example=_some_record,
        ),
        PageSpec("who_did_what", "Who did what", "history", May.CHECK, elsewhere, _who_did_what),
    ]


def _reports(desk: Desk) -> Page:
    from narayaneeyam_desktop.reports.reports_controller import make_reports

    return make_reports(desk)


def _report(desk: Desk) -> Page:
    from narayaneeyam_desktop.reports.report_controller import make_report_page

    return make_report_page(desk)


def _who_did_what(desk: Desk) -> Page:
    from narayaneeyam_desktop.reports.report_controller import make_report_page

    return make_report_page(desk, "who_did_what")


def _history(desk: Desk) -> Page:
    from narayaneeyam_desktop.settings.history_controller import make_history

    return make_history(desk)


def _some_record(reading: Reading) -> dict[str, object] | None:
    from narayaneeyam_clinic.people.create_clinic import PROFILE_ID
    from narayaneeyam_clinic.people.permissions import Permission

    if reading.by.may(Permission.MANAGE_SETTINGS):
        return {"table": "clinic_profile", "record_id": PROFILE_ID, "name": "Narayaneeyam"}
    here = somebody_here(reading)
    return here and {"table": "patient", "record_id": here["patient_id"], "name": here["patient_name"]}


def _some_report(_reading: Reading) -> dict[str, object] | None:
    return {"report": "collections"}
