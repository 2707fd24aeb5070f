"""Who stays along: three fields, or one line that is told apart into them (STAY-62)."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from narayaneeyam_clinic.admissions.bystander_rules import Bystander, bystander_of
from narayaneeyam_desktop.widgets.field import CheckField, LineField
from narayaneeyam_desktop.widgets.form_card import FormCard
from narayaneeyam_desktop.widgets.typed_fields import PhoneField


class BystanderCard(FormCard):
    """Name, phone and relation. Enter goes to the first of them that is still empty.

    Signals:
        told: Enter behind the last of them.
    """

    told = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.set_heading(self.tr("Bystander"))
        self.name = LineField(
            self.tr("Name"),
            max_length=200,
            hint=self.tr("Or in one line: name, phone, relation. Enter tells them apart."),
        )
        self.phone = PhoneField(self.tr("Phone"))
        self.relation = LineField(self.tr("Relation"), max_length=60)
        self.stays = CheckField(self.tr("Sleeps in the room too (F8)"))
        self.add(bystander_name=self.name)
        self.add(bystander_phone=self.phone, bystander_relation=self.relation)
        self.body.addWidget(self.stays)
        self.close_with_problem()
        self.name.moves_on_enter = self.relation.moves_on_enter = False
        self.name.finished.connect(self.tell_apart)
        self.name.enter_pressed.connect(self._after_name)
        self.relation.enter_pressed.connect(self.told)

    def begin(self) -> None:
        """Nobody is told yet."""
        for field in (self.name, self.phone, self.relation):
            field.set_text("")
        self.stays.setChecked(False)

    def told_by_now(self) -> Bystander:
        """The three as they stand, also while the line is still being typed, which stays as it is."""
        told = bystander_of(self.name.text())
        return Bystander(told.name, told.phone or self.phone.text(), told.relation or self.relation.text())

    def tell_apart(self) -> None:
        """All of a line can then be seen in its fields, and corrected there."""
        if bystander_of(self.name.text()).phone:
            told = self.told_by_now()
            self.name.set_text(told.name)
            self.phone.set_text(told.phone)
            self.relation.set_text(told.relation)

    def _after_name(self) -> None:
        missing = next((field for field in (self.phone, self.relation) if not field.text()), None)
        if missing is None:
            self.told.emit()
        else:
            missing.setFocus()
