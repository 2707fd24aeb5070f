"""Answers the page of roles."""

from __future__ import annotations

from collections.abc import Mapping

from narayaneeyam_clinic.people.discount_limits import discount_limits, set_discount_limit
from narayaneeyam_clinic.people.permissions import Permission, Role
from narayaneeyam_clinic.people.roles import role_permissions, set_role_permission
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.store.transaction import Transaction
from narayaneeyam_desktop.controller import Controller
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.staff.people_words import permission_text, role_text
from narayaneeyam_desktop.staff.roles_page import RolesPage
from narayaneeyam_desktop.staff.roles_table import Allowed
from narayaneeyam_desktop.widgets.small_parts import Tone

_Change = tuple[Role, Permission, bool]


class RolesController(Controller):
    """Reads the table, and writes one cell at a time."""

    def __init__(self, page: RolesPage, desk: Desk) -> None:
        super().__init__(page, desk)
        self.page = page
        self._last: _Change | None = None
        page.table.change_wanted.connect(self._change)
        page.limits_wanted.connect(self._keep_limits)
        desk.news.people_changed.connect(self._people_changed)

    def opened(self, arguments: dict[str, object]) -> None:
        self._read()

    def _people_changed(self, _news: object) -> None:
        self._read()

    def _read(self) -> None:
        self.desk.read(self, role_permissions, done=self._show, replaces="roles")
        self.desk.read(self, discount_limits, done=self.page.show_limits, replaces="limits")

    def _show(self, allowed: Allowed) -> None:
        self.page.table.cells.show_allowed(allowed)

    def _change(self, wanted: _Change) -> None:
        role, permission, allowed = wanted

        def work(tx: Transaction) -> _Change:
            set_role_permission(tx, role, permission, allowed=allowed)
            return wanted

        self.page.problem.say("")
        self.desk.change(self, work, why="roles.permission", done=self._changed, failed=self._refused)

    def _changed(self, change: _Change) -> None:
        role, permission, allowed = self._last = change
        words = (
            self.tr("{role}: {permission} – allowed.") if allowed else self.tr("{role}: {permission} – not allowed.")
        )
        self.desk.say(words.format(role=role_text(role), permission=permission_text(permission)), self._undo)

    def _undo(self) -> None:
        if self._last is not None:
            role, permission, allowed = self._last
            self._change((role, permission, not allowed))

    def _refused(self, refused: Refused) -> None:
        self.page.problem.say(self.desk.refused(refused), Tone.RED)

    def _keep_limits(self, limits: Mapping[Role, int | None]) -> None:
        def work(tx: Transaction) -> None:
            before = discount_limits(tx)
            for role, limit in limits.items():
                if before.get(role) != limit:
                    set_discount_limit(tx, role, limit)

        self.page.problem.say("")
        self.desk.change(
            self, work, why="roles.discount_limit", done=self._limits_kept, failed=self._refused,
            disables=self.page.limits_button,
        )  # fmt: skip

    def _limits_kept(self, _nothing: object) -> None:
        self.desk.say(self.tr("The limits are kept."))


def make_roles(desk: Desk) -> RolesPage:
    """The page with its controller."""
    page = RolesPage()
    RolesController(page, desk)
    return page
