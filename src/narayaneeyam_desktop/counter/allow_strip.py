"""The strip in which a second person allows what the seller may not: who, their PIN, and why (SELL-37, SELL-38)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from narayaneeyam_clinic.people.pins import PersonWhoAllows
from narayaneeyam_desktop.counter.strips import Strip
from narayaneeyam_desktop.widgets.appearing import appear
from narayaneeyam_desktop.widgets.field import ChoiceField, Field, LineField


class AllowStrip(Strip):
    """Enter in any of its fields takes what it says."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.why = LineField(self.tr("Reason"), max_length=200)
        self.who = ChoiceField(self.tr("Allowed by"))
        self.pin = LineField(self.tr("Their PIN"), password=True, max_length=8)
        for field, share in ((self.why, 4), (self.who, 3), (self.pin, 2)):
            self.fields.addWidget(field, share, Qt.AlignmentFlag.AlignTop)
        self.add_done_button()
        self.watch(self.who.input, self.pin.input)
        self.why.input.installEventFilter(self)

    def ask(self, heading: str, people: Sequence[PersonWhoAllows], why: str, *, needs_pin: bool) -> None:
        """Opens; without `needs_pin` only the reason is asked."""
        self.heading.setText(heading)
        self.who.set_choices([(one.user_id, one.name) for one in people])
        self.pin.set_text("")
        self.why.set_text(why)
        for field in (self.who, self.pin):
            appear(field, needs_pin)
        self.show()
        (self.pin if needs_pin and why else self.why).input.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_problem(self, name: str | None, sentence: str) -> None:
        fields: dict[str, Field] = {"pin": self.pin, "exception_why": self.why}
        field = fields.get(name or "", self.pin)
        field.show_problem(sentence)
        field.setFocus()
