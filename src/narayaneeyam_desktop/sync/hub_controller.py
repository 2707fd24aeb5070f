"""Answers the page of the server on this PC; what takes seconds is done on a network worker."""

from __future__ import annotations

from functools import partial

from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.sync.link_state import LinkKind
from narayaneeyam_desktop.controller import Controller
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.own_hub import HubState, OwnHub
from narayaneeyam_desktop.sync.hub_page import HubPage


class HubController(Controller):
    """`hub` is this account's server."""

    def __init__(self, page: HubPage, desk: Desk, hub: OwnHub) -> None:
        super().__init__(page, desk)
        self.page, self.hub = page, hub
        page.start_wanted.connect(self._start)
        page.stop_wanted.connect(self._stop)
        page.code_wanted.connect(self._make_code)
        page.begin_with_pc_wanted.connect(self._begin_with_pc)
        page.look_wanted.connect(self._look)

    def opened(self, arguments: dict[str, object]) -> None:
        self._look()

    def _look(self) -> None:
        self.desk.on_network(self, self.hub.state, done=self._show, failed=self._refused)

    def _show(self, state: HubState) -> None:
        link = self.desk.link
        self.page.show_state(state, is_alone=link is not None and link.state.kind is LinkKind.NOT_JOINED)

    def _start(self, joins: bool) -> None:
        self.page.show_work(self.tr("The server is starting. This can take a minute."))
        work = partial(_started_with_code, self.hub) if joins else partial(_started, self.hub)
        self.desk.on_network(self, work, done=self._begun, failed=self._refused, disables=self.page.start_action)

    def _begun(self, begun: tuple[HubState, str]) -> None:
        state, code = begun
        link = self.desk.link
        if not code or link is None or state.address is None:
            self._show(state)
            return
        self.page.show_work(self.tr("Joining. Work can go on."))
        link.join(
            self,
            state.address,
            code,
            by=self.desk.actor,
            done=self._joined,
            failed=self._refused,
            disables=self.page.start_action,
        )

    def _joined(self, _nothing: object) -> None:
        self.desk.say(self.tr("The clinic has joined the server. What it has goes there now."))
        self._look()

    def _stop(self) -> None:
        self.page.show_work(self.tr("The server is ending."))
        self.desk.on_network(self, self.hub.stop, done=self._show, failed=self._refused, disables=self.page.stop_action)

    def _make_code(self) -> None:
        self.page.show_work(self.tr("The server draws a code."))
        self.desk.on_network(
            self,
            partial(self.hub.code, new_clinic=False),
            done=self.page.show_code,
            failed=self._refused,
            disables=self.page.code_action,
        )

    def _begin_with_pc(self, wanted: bool) -> None:
        self.desk.on_network(
            self, partial(self.hub.begin_with_pc, wanted=wanted), done=self._kept, failed=self._refused
        )

    def _kept(self, _nothing: object) -> None:
        self._look()

    def _refused(self, refused: Refused) -> None:
        self.page.show_problem(self.desk.refused(refused))


def _started(hub: OwnHub) -> tuple[HubState, str]:
    return hub.start(), ""


def _started_with_code(hub: OwnHub) -> tuple[HubState, str]:
    state = hub.start()
    return state, hub.code(new_clinic=True)


def make_hub(desk: Desk) -> HubPage:
    """The page with its controller."""
    page = HubPage()
    HubController(page, desk, OwnHub())
    return page
