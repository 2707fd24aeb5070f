"""Answers the page of a proposal."""

from __future__ import annotations

from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.treatments.accept_plan import AcceptedPlan, accept_plan
from narayaneeyam_clinic.treatments.plan_course import ProposedSession, plan_courses
from narayaneeyam_desktop.controller import Controller
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.treatments.plan_page import PlanPage
from narayaneeyam_desktop.wording import counted


class PlanController(Controller):
    """Argument: `course_ids`."""

    def __init__(self, page: PlanPage, desk: Desk) -> None:
        super().__init__(page, desk)
        self._page = page
        self._course_ids: tuple[str, ...] = ()
        page.accept_wanted.connect(self._accept)
        page.again_wanted.connect(self._propose)

    def opened(self, arguments: dict[str, object]) -> None:
        given = arguments.get("course_ids")
        self._course_ids = tuple(map(str, given)) if isinstance(given, (tuple, list)) else ()
        self._propose()

    def _propose(self) -> None:
        course_ids = self._course_ids
        self.desk.read(
            self, lambda rd: plan_courses(rd, course_ids), done=self._page.show_proposal, replaces="proposal"
        )

    def _accept(self, sessions: tuple[ProposedSession, ...]) -> None:
        self.desk.change(
            self,
            lambda tx: accept_plan(tx, sessions),
            why="treatments.accept",
            done=self._accepted,
            failed=self._refused,
            disables=self._page.accept_action,
        )

    def _accepted(self, plan: AcceptedPlan) -> None:
        self.desk.say(
            counted(
                self.tr("{count} session is planned."),
                self.tr("{count} sessions are planned."),
                count=len(plan.session_ids),
            )
        )
        self.desk.go_back()
        if len(plan.course_ids) == 1:
            self.desk.open_page("course", course_id=plan.course_ids[0])

    def _refused(self, refused: Refused) -> None:
        self._page.show_problem(self.desk.refused(refused))


def make_plan(desk: Desk) -> PlanPage:
    """The page with its controller."""
    page = PlanPage()
    PlanController(page, desk)
    return page
