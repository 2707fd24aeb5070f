"""Answers the page that gives a session another place."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from narayaneeyam_clinic.shared.clock import business_date
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.store.transaction import Reading, Transaction
from narayaneeyam_clinic.treatments.change_session import (
    NextPlace,
    SessionPlace,
    move_session,
    next_place,
    reassign_session,
    session_clashes,
)
from narayaneeyam_clinic.treatments.plan_problem import TherapyRoom
from narayaneeyam_clinic.treatments.sessions_of_day import SessionRow, session_row
from narayaneeyam_clinic.treatments.staff_skills import TherapistRow, therapists
from narayaneeyam_clinic.treatments.therapy_rooms import rooms_for_therapies
from narayaneeyam_desktop.controller import Controller
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.treatments.place_page import PlacePage
from narayaneeyam_desktop.treatments.treatment_words import why_words


@dataclass(frozen=True, slots=True)
class _Choices:
    session: SessionRow
    therapists: list[TherapistRow]
    rooms: tuple[TherapyRoom, ...]


class PlaceController(Controller):
    """Argument: `session_id`."""

    def __init__(self, page: PlacePage, desk: Desk) -> None:
        super().__init__(page, desk)
        self._page = page
        self._session: SessionRow | None = None
        page.look_wanted.connect(self._look)
        page.find_wanted.connect(self._find)
        page.keep_wanted.connect(self._keep)

    def opened(self, arguments: dict[str, object]) -> None:
        session_id = str(arguments.get("session_id") or "")

        def work(rd: Reading) -> _Choices:
            return _Choices(session_row(rd, session_id), therapists(rd), rooms_for_therapies(rd))

        self.desk.read(self, work, done=self._show, replaces="session")

    def _show(self, choices: _Choices) -> None:
        self._session = choices.session
        self._page.show_session(choices.session, choices.therapists, choices.rooms)

    def _look(self, place: SessionPlace) -> None:
        if self._session is None:
            return
        session_id = self._session.session_id
        self.desk.read(
            self,
            lambda rd: session_clashes(rd, session_id, place),
            done=self._page.show_clashes,
            replaces="clashes",
        )

    def _find(self, day: date) -> None:
        if self._session is None:
            return
        session_id = self._session.session_id
        self.desk.read(self, lambda rd: next_place(rd, session_id, day), done=self._found, replaces="place")

    def _found(self, found: NextPlace) -> None:
        if found.place is not None:
            self._page.show_place(found.place)
        elif found.unplaced is not None:
            self._page.show_problem("day", why_words(found.unplaced))

    def _keep(self, wanted: tuple[SessionPlace, str, bool]) -> None:
        place, reason, despite = wanted
        session = self._session
        if session is None:
            return

        def work(tx: Transaction) -> None:
            if (place.day, place.start) == (session.day, session.start):
                reassign_session(tx, session.session_id, place.therapist_ids, place.room_id, despite_clashes=despite)
            else:
                move_session(tx, session.session_id, place, reason, despite_clashes=despite)

        self.desk.change(
            self,
            work,
            why="treatments.place",
            done=self._kept,
            failed=self._refused,
            disables=self._page.keep_action,
        )

    def _kept(self, _nothing: object) -> None:
        self.desk.say(self.tr("Kept."))
        self.desk.go_back()

    def _refused(self, refused: Refused) -> None:
        self._page.show_problem(refused.field, self.desk.refused(refused))


def make_place(desk: Desk) -> PlacePage:
    """The page with its controller."""
    page = PlacePage(business_date(desk.clinic.clock()))
    PlaceController(page, desk)
    return page
