"""The three steps of setting up a clinic, each a form that knows its fields by the names the clinic uses."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.field import ChoiceField, Field, LineField
from narayaneeyam_desktop.widgets.logo_field import LogoField
from narayaneeyam_desktop.widgets.small_parts import small_text
from narayaneeyam_desktop.widgets.typed_fields import PhoneField

KERALA = "32"


@dataclass(frozen=True, slots=True)
class ClinicTyped:
    """The first step, as typed. The names are those of the clinic's own form."""

    name: str
    motto: str
    address: str
    place: str
    pin: str | None
    state_code: str
    phone: str
    gstin: str | None
    logo_base64: str | None
    counter_code: str


@dataclass(frozen=True, slots=True)
class AdministratorTyped:
    """The second step, as typed; never logged."""

    name: str
    login: str
    password: str

    def __repr__(self) -> str:
        return "AdministratorTyped(…)"


class Step(QWidget):
    """One form of the set-up. Fields are found by name when the clinic refuses one."""

    title = ""

    def __init__(self) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(theme().size(8))
        self.fields: dict[str, Field] = {}

    def add(self, **fields: Field) -> None:
        """Fields beside each other, in one row."""
        row = QHBoxLayout()
        row.setSpacing(theme().size(12))
        for name, field in fields.items():
            self.fields[name] = field
            row.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
        self.column.addLayout(row)

    def show_problem(self, field: str | None, sentence: str, *, focus: bool = True) -> bool:
        """Under the field of this name; False when it is not on this step."""
        found = self.fields.get(field or "")
        if found is None:
            return False
        found.show_problem(sentence)
        if focus:
            found.setFocus()
        return True

    def focus_first(self) -> None:
        next(iter(self.fields.values())).setFocus()


class ClinicStep(Step):
    """What stands on the letterhead, and the code of this PC's counter.

    Signals:
        field_left: something was typed in this field, and the person has gone on (its name).
    """

    field_left = Signal(str)

    def __init__(self, states: Sequence[tuple[str, str]], motto: str) -> None:
        super().__init__()
        self.title = self.tr("The clinic")
        self.name = LineField(self.tr("Name of the clinic"), max_length=80)
        self.motto = LineField(self.tr("Motto (optional)"), max_length=80)
        self.motto.set_text(motto)
        self.address = LineField(self.tr("Address"), max_length=160)
        self.place = LineField(self.tr("Place"), max_length=60)
        self.pin = LineField(self.tr("PIN code"), max_length=6)
        self.state = ChoiceField(self.tr("State"), states)
        self.state.set_value(KERALA)
        self.phone = PhoneField(self.tr("Phone"))
        self.gstin = LineField(
            self.tr("GSTIN (optional)"),
            hint=self.tr("Leave it empty if the clinic is not registered for GST."),
            max_length=15,
        )
        self.counter = LineField(
            self.tr("Counter of this PC"), hint=self.tr("Stands in bill numbers: A1, A2, B1…"), max_length=3
        )
        self.counter.set_text("A1")
        self.logo = LogoField(self.tr("Logo (optional)"))
        self.add(name=self.name)
        self.add(motto=self.motto)
        self.add(address=self.address)
        self.add(place=self.place, pin=self.pin)
        self.add(state_code=self.state, phone=self.phone)
        self.add(gstin=self.gstin, counter_code=self.counter)
        self.add(logo_base64=self.logo)
        self.column.addStretch(1)
        for checked in (self.pin, self.state, self.phone, self.gstin, self.counter):
            checked.finished.connect(self._field_left)

    def _field_left(self) -> None:
        field = self.sender()
        name = next((name for name, each in self.fields.items() if each is field), "")
        # A state makes a GSTIN right or wrong.
        if isinstance(field, ChoiceField):
            name = "gstin" if self.gstin.text() else ""
        if name and (not isinstance(field, LineField) or field.text()):
            self.field_left.emit(name)

    def typed(self) -> ClinicTyped:
        return ClinicTyped(
            name=self.name.text(),
            motto=self.motto.text(),
            address=self.address.text(),
            place=self.place.text(),
            pin=self.pin.text() or None,
            state_code=str(self.state.value()),
            phone=self.phone.text(),
            gstin=self.gstin.text().upper() or None,
            logo_base64=self.logo.picture_base64(),
            counter_code=self.counter.text().upper(),
        )


class AdministratorStep(Step):
    """Who signs in first and makes the other users."""

    def __init__(self) -> None:
        super().__init__()
        self.title = self.tr("The first administrator")
        self.name = LineField(self.tr("Name"), max_length=80)
        self.login = LineField(
            self.tr("Login name"), hint=self.tr("Small letters and digits, without blanks: asha"), max_length=30
        )
        self.password = LineField(self.tr("Password"), hint=self.tr("At least 8 characters."), password=True)
        self.again = LineField(self.tr("Password again"), password=True)
        words = small_text(
            self.tr("The administrator makes users for everybody else, and sets what each role may do."), "muted"
        )
        words.setWordWrap(True)
        self.column.addWidget(words)
        self.add(administrator_name=self.name)
        self.add(login=self.login)
        self.add(password=self.password)
        self.add(again=self.again)
        self.column.addStretch(1)

    def typed(self) -> AdministratorTyped | None:
        """What was typed; None (and a message) when the two passwords differ."""
        if self.password.text() != self.again.text():
            self.again.show_problem(self.tr("The two passwords differ. Type the same password again."))
            self.again.setFocus()
            return None
        return AdministratorTyped(self.name.text(), self.login.text().lower(), self.password.text())
