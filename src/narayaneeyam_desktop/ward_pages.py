"""The pages of the ward in the list of pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.page import Page
from narayaneeyam_desktop.pages import PageSpec, Section

if TYPE_CHECKING:
    from narayaneeyam_clinic.store.transaction import Reading


def ward_pages() -> list[PageSpec]:
    """The board, and what is opened from it."""
    from narayaneeyam_clinic.people.permissions import Permission as May

    elsewhere = Section.ELSEWHERE
    return [
        PageSpec("ward", "Ward", "bed", May.SEE_WARD, Section.DESK, _ward, dear=2),
        PageSpec("admit", "Admit", "bed", May.ADMIT, elsewhere, _admit, example=_as_it_is),
        PageSpec("rooms", "Rooms", "bed", May.MANAGE_ROOMS, elsewhere, _rooms, example=_as_it_is),
    ]


def _ward(desk: Desk) -> Page:
    from narayaneeyam_desktop.rooms.board_controller import make_board

    return make_board(desk)


def _admit(desk: Desk) -> Page:
    from narayaneeyam_desktop.admissions.admit_controller import make_admit

    return make_admit(desk)


def _rooms(desk: Desk) -> Page:
    from narayaneeyam_desktop.rooms.rooms_controller import make_rooms

    return make_rooms(desk)


def _as_it_is(_reading: Reading) -> dict[str, object] | None:
    return {}
