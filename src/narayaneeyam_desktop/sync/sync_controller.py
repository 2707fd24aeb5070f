"""Answers the Sync page: reads its lists, tries now, joins a server."""

from __future__ import annotations

from narayaneeyam_clinic.people.clinic_heading import ClinicHeading, clinic_heading
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.store.transaction import Reading
from narayaneeyam_clinic.sync.link_state import LinkState
from narayaneeyam_clinic.sync.sync_overview import SyncOverview, sync_overview
from narayaneeyam_desktop.controller import Controller
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.sync.sync_page import SyncPage
from narayaneeyam_desktop.widgets.join_fields import JoinTyped
from narayaneeyam_desktop.widgets.work_strip import Progress


class SyncController(Controller):
    """The lists are read again whenever the link tells something new; what is typed in the form stays."""

    def __init__(self, page: SyncPage, desk: Desk) -> None:
        super().__init__(page, desk)
        self.page = page
        self._has_searched = False
        page.try_wanted.connect(self._try_now)
        page.join_wanted.connect(self._join)
        page.hubs_wanted.connect(self._search)
        page.own_hub_wanted.connect(self._open_own_hub)
        desk.news.told.connect(self._look_again)
        if desk.link is not None:
            desk.link.state_changed.connect(self._state_changed)
            page.show_state(desk.link.state)

    def opened(self, arguments: dict[str, object]) -> None:
        self._look()

    def _look_again(self, _news: object) -> None:
        if self.page.isVisible():
            self._look()

    def _state_changed(self, state: LinkState) -> None:
        self.page.show_state(state)
        self._look_again(state)

    def _look(self) -> None:
        self.desk.read(self, _all, done=self._show, replaces="sync")

    def _show(self, read: tuple[SyncOverview, ClinicHeading]) -> None:
        page, heading = read
        self.page.show_clinic(heading.name, is_demo=heading.is_demo)
        self.page.show_all(page)
        if page.address is None and not self._has_searched and self.page.may_join:
            self._search()

    def _search(self) -> None:
        if self.desk.link is not None:
            self._has_searched = True
            self.desk.link.find_hubs(self, done=self.page.show_hubs)

    def _open_own_hub(self) -> None:
        self.desk.open_page("hub")

    def _try_now(self) -> None:
        if self.desk.link is not None:
            self.desk.link.try_now(self, done=self._tried, disables=self.page.try_action)

    def _tried(self, _state: object) -> None:
        self._look()

    def _join(self, typed: JoinTyped) -> None:
        if self.desk.link is None:
            return
        progress = Progress()
        self.page.show_work(progress)
        self.desk.link.join(
            self,
            typed.address,
            typed.code,
            by=self.desk.actor,
            done=self._joined,
            failed=self._refused,
            disables=self.page.try_action,
        )

    def _joined(self, _nothing: object) -> None:
        self.page.show_joined()
        self.desk.say(self.tr("The clinic has joined the server. What it has goes there now."))
        self._look()

    def _refused(self, refused: Refused) -> None:
        self.page.show_problem(refused.field, self.desk.refused(refused))


def _all(rd: Reading) -> tuple[SyncOverview, ClinicHeading]:
    return sync_overview(rd), clinic_heading(rd)


def make_sync(desk: Desk) -> SyncPage:
    """The page with its controller."""
    page = SyncPage(may_join=desk.may(Permission.MANAGE_SETTINGS))
    SyncController(page, desk)
    return page
