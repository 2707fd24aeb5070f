"""What each role may do, as a table that an administrator changes (PEOPLE-8)."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from narayaneeyam_desktop.page import Page
from narayaneeyam_desktop.staff.roles_table import RolesTable
from narayaneeyam_desktop.widgets.small_parts import Banner, Card, Tone


class RolesPage(Page):
    """One table; each change counts at once and can be undone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("What roles may do"), parent)
        self.table = RolesTable()
        self.problem = Banner("", Tone.RED)
        self.body.addWidget(
            Banner(
                self.tr("A change counts at once. Arrows move, Space changes."),
                Tone.BLUE,
            )
        )
        self.body.addWidget(self.problem)
        card = Card(margin=0)
        card.body.addWidget(self.table)
        self.body.addWidget(card, 1)
        self.change_action = self.add_page_action(
            self.tr("Allow or forbid"), "F9", self.table.change_current, primary=True
        )

    def focus_first(self) -> None:
        self.table.setFocus()
