"""Answers the page that gives a session another place, or a course one more session."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from narayaneeyam_clinic.shared.clock import business_date
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.store.transaction import Reading, Transaction
from narayaneeyam_clinic.treatments.change_session import (
    NextPlace,
    SessionPlace,
    add_session,
    added_clashes,
    added_place,
    move_session,
    next_place,
    reassign_session,
    session_clashes,
)
from narayaneeyam_clinic.treatments.clash_rules import Clash
from narayaneeyam_clinic.treatments.course_page import CoursePageRead, course_page
from narayaneeyam_clinic.treatments.plan_problem import TherapyRoom
from narayaneeyam_clinic.treatments.sessions_of_day import SessionRow, session_row
from narayaneeyam_clinic.treatments.staff_skills import TherapistRow, therapists
from narayaneeyam_clinic.treatments.therapy_rooms import rooms_for_therapies
from narayaneeyam_clinic.treatments.treatment_states import SessionState
from narayaneeyam_desktop.controller import Controller
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.treatments.place_page import PlacePage
from narayaneeyam_desktop.treatments.treatment_words import why_words

_DAYS_AHEAD = 14


@dataclass(frozen=True, slots=True)
class _Choices:
    session: SessionRow | None
    course: CoursePageRead | None
    therapists: list[TherapistRow]
    rooms: tuple[TherapyRoom, ...]


@dataclass(frozen=True, slots=True)
class _OneMore:
    """What a session is added to, and the day that was pointed at."""

    course_id: str
    item_id: str
    day: date


class PlaceController(Controller):
    """Arguments: `session_id`, or for one more session `course_id`, `item_id` and `day` (ISO)."""

    def __init__(self, page: PlacePage, desk: Desk) -> None:
        super().__init__(page, desk)
        self._page = page
        self._session: SessionRow | None = None
        self._adds: _OneMore | None = None
        page.look_wanted.connect(self._look)
        page.find_wanted.connect(self._find)
        page.keep_wanted.connect(self._keep)

    def opened(self, arguments: dict[str, object]) -> None:
        session_id, course_id = str(arguments.get("session_id") or ""), str(arguments.get("course_id") or "")
        self._adds = None
        if course_id:
            day = date.fromisoformat(str(arguments["day"]))
            self._adds = _OneMore(course_id, str(arguments.get("item_id") or ""), day)

        def work(rd: Reading) -> _Choices:
            session = session_row(rd, session_id) if session_id else None
            course = course_page(rd, course_id) if course_id else None
            return _Choices(session, course, therapists(rd), rooms_for_therapies(rd))

        self.desk.read(self, work, done=self._show, replaces="session")

    def _show(self, choices: _Choices) -> None:
        self._session = choices.session
        if choices.session is not None:
            self._page.show_session(choices.session, choices.therapists, choices.rooms)
            today = business_date(self.desk.clinic.clock())
            if choices.session.day < today or choices.session.state is SessionState.MISSED:
                # It cannot stay where it stands.
                self._find_from(choices.session, max(today, choices.session.day + timedelta(days=1)))
        elif choices.course is not None and self._adds is not None:
            row, wanted = choices.course.row, self._adds.item_id
            therapy = next((item.therapy for item in choices.course.items if item.item_id == wanted), "")
            words = (therapy, row.patient, row.number)
            self._page.show_new(words, self._adds.day, choices.therapists, choices.rooms)

    def _look(self, place: SessionPlace) -> None:
        session, adds = self._session, self._adds

        def work(rd: Reading) -> tuple[Clash, ...]:
            if adds is not None:
                return added_clashes(rd, adds.course_id, adds.item_id, place)
            return session_clashes(rd, session.session_id, place) if session is not None else ()

        self.desk.read(self, work, done=self._page.show_clashes, replaces="clashes")

    def _find(self, day: date) -> None:
        session, adds = self._session, self._adds

        def work(rd: Reading) -> NextPlace:
            if adds is not None:
                return added_place(rd, adds.course_id, adds.item_id, day)
            return next_place(rd, session.session_id, day) if session is not None else NextPlace(None, None)

        self.desk.read(self, work, done=self._found, replaces="place")

    def _find_from(self, session: SessionRow, day: date) -> None:
        """The first day on which there is a place."""

        def work(rd: Reading) -> NextPlace:
            found = NextPlace(None, None)
            for ahead in range(_DAYS_AHEAD):
                found = next_place(rd, session.session_id, day + timedelta(days=ahead))
                if found.place is not None:
                    break
            return found

        self.desk.read(self, work, done=self._found, replaces="place")

    def _found(self, found: NextPlace) -> None:
        if found.place is not None:
            self._page.show_place(found.place)
        elif found.unplaced is not None:
            self._page.show_problem("day", why_words(found.unplaced))

    def _keep(self, wanted: tuple[SessionPlace, str, bool]) -> None:
        place, said, despite = wanted
        session, adds = self._session, self._adds

        def work(tx: Transaction) -> None:
            if adds is not None:
                add_session(tx, adds.course_id, adds.item_id, place, dose=said or None, despite_clashes=despite)
            elif session is None:
                return
            elif (place.day, place.start) == (session.day, session.start):
                reassign_session(tx, session.session_id, place.therapist_ids, place.room_id, despite_clashes=despite)
            else:
                move_session(tx, session.session_id, place, said, despite_clashes=despite)

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
