"""What each role may do, as a table that an administrator changes (PEOPLE-8)."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from narayaneeyam_clinic.billing.gst_rules import TaxRate
from narayaneeyam_clinic.people.permissions import Role
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_desktop.page import Page
from narayaneeyam_desktop.staff.people_words import role_text
from narayaneeyam_desktop.staff.roles_table import RolesTable
from narayaneeyam_desktop.widgets.action_button import ActionButton
from narayaneeyam_desktop.widgets.field import LineField
from narayaneeyam_desktop.widgets.form_card import FormCard
from narayaneeyam_desktop.widgets.small_parts import Banner, Card, Tone


class RolesPage(Page):
    """One table; each change counts at once and can be undone. Below it the discount that a role gives by itself.

    Signals:
        limits_wanted: {role: 1/100 of a per cent, None for any}.
    """

    limits_wanted = Signal(object)

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
        self.body.addWidget(self._make_limits())
        self.change_action = self.add_page_action(
            self.tr("Allow or forbid"), "F9", self.table.change_current, primary=True
        )

    def focus_first(self) -> None:
        self.table.setFocus()

    def show_limits(self, limits: Mapping[Role, int | None]) -> None:
        """As kept; empty is "any"."""
        for role, field in self.limits.items():
            field.set_text(limit_text(limits.get(role)))
        self.limits_form.mark_saved()

    def _make_limits(self) -> FormCard:
        self.limits_form = FormCard(self.tr("Discount that a role gives by itself, in % (empty: any)"))
        self.limits = {role: LineField(role_text(role), max_length=6) for role in Role}
        self.limits_form.add(**{str(role): field for role, field in self.limits.items()})
        self.limits_button = ActionButton(self.tr("Keep these limits"))
        self.limits_form.body.addWidget(self.limits_button)
        self.limits_form.close_with_problem()
        self.limits_button.clicked.connect(self._keep_limits)
        return self.limits_form

    def _keep_limits(self) -> None:
        limits: dict[Role, int | None] = {}
        for role, field in self.limits.items():
            try:
                limits[role] = parse_limit(field.text())
            except Refused:
                field.show_problem(self.tr("A percentage such as 10 or 12.5."))
                field.setFocus()
                return
        self.limits_wanted.emit(limits)


def parse_limit(text: str) -> int | None:
    """In 1/100 of a per cent; nothing typed is no limit. Refused: rate_not_understood."""
    typed = text.strip().rstrip("%").strip()
    return TaxRate.percent(typed).basis_points if typed else None


def limit_text(limit: int | None) -> str:
    """As it is typed again."""
    return "" if limit is None else f"{TaxRate(limit).as_percent}"
