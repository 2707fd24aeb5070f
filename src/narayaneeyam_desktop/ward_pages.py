"""The pages of the ward in the list of pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.page import Page
from narayaneeyam_desktop.pages import PageSpec, Section

if TYPE_CHECKING:
    from datetime import date

    from narayaneeyam_clinic.rooms.occupancy_board import BoardSpan
    from narayaneeyam_clinic.store.transaction import Reading


def ward_pages() -> list[PageSpec]:
    """The board, and what is opened from it."""
    from narayaneeyam_clinic.people.permissions import Permission as May

    elsewhere = Section.ELSEWHERE
    return [
        PageSpec("ward", "Ward", "bed", May.SEE_WARD, Section.DESK, _ward),
        PageSpec(
            "ward_tasks",
            "Ward tasks",
            "check",
            May.WARD_WORK,
            Section.DESK,
            _ward_tasks,
            waiting=_tasks_due,
            begins=1,
        ),
        PageSpec("admit", "Admit", "bed", May.ADMIT, elsewhere, _admit, example=_who_comes),
        PageSpec(
            "stay",
            "Stay",
            "bed",
            May.SEE_WARD,
            elsewhere,
            _stay,
            identity=("admission_id",),
            example=_some_stay,
        ),
        PageSpec(
            "discharge_summary",
            "Discharge summary",
            "file-text",
            May.SEE_CLINICAL,
            elsewhere,
            _summary,
            identity=("admission_id",),
            example=_some_stay,
        ),
        PageSpec(
            "ward_stock",
            "Ward medicines",
            "pill",
            May.ISSUE_TO_WARD,
            Section.SHOP,
            _ward_stock,
            waiting=_asked_of_pharmacy,
        ),
        PageSpec("rooms", "Rooms", "bed", May.MANAGE_ROOMS, elsewhere, _rooms),
    ]


def _ward(desk: Desk) -> Page:
    from narayaneeyam_desktop.rooms.board_controller import make_board

    return make_board(desk)


def _ward_tasks(desk: Desk) -> Page:
    from narayaneeyam_desktop.admissions.ward_tasks_controller import make_ward_tasks

    return make_ward_tasks(desk)


def _tasks_due(reading: Reading) -> int:
    from narayaneeyam_clinic.admissions.tasks_of_ward import tasks_due

    return tasks_due(reading)


def _admit(desk: Desk) -> Page:
    from narayaneeyam_desktop.admissions.admit_controller import make_admit

    return make_admit(desk)


def _stay(desk: Desk) -> Page:
    from narayaneeyam_desktop.admissions.stay_controller import make_stay

    return make_stay(desk)


def _summary(desk: Desk) -> Page:
    from narayaneeyam_desktop.admissions.summary_controller import make_summary

    return make_summary(desk)


def _ward_stock(desk: Desk) -> Page:
    from narayaneeyam_desktop.admissions.ward_stock_controller import make_ward_stock

    return make_ward_stock(desk)


def _asked_of_pharmacy(reading: Reading) -> int:
    from narayaneeyam_clinic.admissions.ward_orders import ward_patients

    return sum(patient.open_lines for patient in ward_patients(reading))


def _some_stay(reading: Reading) -> dict[str, object] | None:
    """Who has been in house longest."""
    from narayaneeyam_clinic.rooms.occupancy_board import occupancy_board

    spans = [span for bed in occupancy_board(reading).beds for span in bed.spans if span.admission_id]
    first = min(spans, key=_since, default=None)
    return None if first is None else {"admission_id": first.admission_id}


def _who_comes(reading: Reading) -> dict[str, object] | None:
    """The next reservation; without one, nobody yet."""
    from narayaneeyam_clinic.rooms.occupancy_board import occupancy_board

    beds = occupancy_board(reading).beds
    reserved = [(span.from_day, bed.bed_id, span) for bed in beds for span in bed.spans if span.reservation_id]
    if not reserved:
        return {}
    _day, bed_id, first = min(reserved, key=_day_and_bed)
    return {"patient_id": first.patient_id, "bed_id": bed_id, "reservation_id": first.reservation_id}


def _day_and_bed(reserved: tuple[date, str, BoardSpan]) -> tuple[date, str]:
    return reserved[0], reserved[1]


def _since(span: BoardSpan) -> date:
    return span.from_day


def _rooms(desk: Desk) -> Page:
    from narayaneeyam_desktop.rooms.rooms_controller import make_rooms

    return make_rooms(desk)
