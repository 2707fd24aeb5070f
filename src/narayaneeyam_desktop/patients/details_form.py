"""All that is known of a patient, to read and to correct. Only what was changed is written."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from narayaneeyam_clinic.patients.age_rules import parse_birth
from narayaneeyam_clinic.patients.patient_form import BLOOD_GROUPS, OtherPhone, PatientForm
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.states import STATES, pin_code, pin_fits_state
from narayaneeyam_desktop.field_words import field_words
from narayaneeyam_desktop.formats import date_text
from narayaneeyam_desktop.person_words import SEXES, phone_words
from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.field import ChoiceField, Field, LineField
from narayaneeyam_desktop.widgets.small_parts import small_text
from narayaneeyam_desktop.widgets.typed_fields import PhoneField
from narayaneeyam_desktop.wording import sentence, translated

_PHONES = ("phone", "emergency_phone", "bystander_phone")
_ORDER = (
    ("name", "phone", "birth"),
    ("sex", "place", "language"),
    ("address", "pin", "state_code"),
    ("email", "occupation", "referral_source"),
    ("emergency_name", "emergency_phone", "blood_group"),
    ("bystander_name", "bystander_phone", "diet"),
    ("habits",),
)
_FEWEST_OTHER_PHONES = 2


class DetailsForm(QWidget):
    """The fields in three columns.

    Signals:
        edited: something was typed.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = PatientForm()
        self._today = date.max
        self._editable = True
        self.fields: dict[str, Field] = {key: self._made(key) for row in _ORDER for key in row}
        self.other_phones: list[tuple[PhoneField, LineField]] = []
        size = theme().size
        inside = QWidget()
        inside.setProperty("role", "scrolled")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, size(8), size(8), 0)
        grid = QGridLayout()
        grid.setHorizontalSpacing(size(12))
        grid.setVerticalSpacing(size(8))
        for line, keys in enumerate(_ORDER):
            for at, key in enumerate(keys):
                grid.addWidget(self.fields[key], line, at, Qt.AlignmentFlag.AlignTop)
        for at in range(3):
            grid.setColumnStretch(at, 1)
        column.addLayout(grid)
        column.addWidget(small_text(self.tr("Further numbers"), "label"))
        self._phones_column = QVBoxLayout()
        column.addLayout(self._phones_column)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.addWidget(area)
        for field in self.fields.values():
            field.edited.connect(self.edited)
        self.fields["birth"].finished.connect(self._check_birth)
        for key in ("pin", "state_code"):
            self.fields[key].edited.connect(self._compare_pin)
        self._shown_texts = self._texts()

    def show_details(self, details: PatientForm, today: date, *, editable: bool, sees_blood_group: bool) -> None:
        """What is known; nobody edits without the right to."""
        self._shown, self._today, self._editable = details, today, editable
        self._show_other_phones(details.other_phones)
        for key, field in self.fields.items():
            self._set(field, _text_of(details, key))
            field.input.setEnabled(editable)
        self.fields["blood_group"].setVisible(sees_blood_group)
        self._shown_texts = self._texts()
        self._compare_pin()

    def is_changed(self) -> bool:
        return self._texts() != self._shown_texts

    def changed(self) -> dict[str, Any]:
        """The fields that are otherwise than shown, as `CorrectedPatient` takes them. Refused: as `parse_birth`."""
        texts = self._texts()
        given: dict[str, Any] = {key: texts[key] or None for key in texts if texts[key] != self._shown_texts.get(key)}
        if "name" in given:
            given["name"] = texts["name"]
        if "birth" in given:
            given["birth"] = parse_birth(texts["birth"], self._today) if texts["birth"] else None
        if "other_phones" in given:
            given["other_phones"] = tuple(
                OtherPhone(phone=number.text(), label=label.text() or None)
                for number, label in self.other_phones
                if number.text()
            )
        return given

    def show_problem(self, field: str | None, words: str) -> bool:
        """Under the field to blame; False when it is none of these."""
        blamed = self.other_phones[0][0] if field == "other_phones" else self.fields.get(field or "")
        if blamed is None:
            return False
        blamed.show_problem(words)
        blamed.setFocus()
        return True

    def focus_first(self) -> None:
        self.fields["name"].setFocus()

    def _made(self, key: str) -> Field:
        label = self.tr("Age or date of birth") if key == "birth" else field_words(key)
        if key in _PHONES:
            return PhoneField(label)
        choices = self._choices().get(key)
        if choices is not None:
            return ChoiceField(label, [("", "–"), *choices])
        return LineField(label, max_length=200)

    def _choices(self) -> dict[str, list[tuple[object, str]]]:
        return {
            "sex": [(value, translated("patients", word)) for value, word, _letter in SEXES],
            "state_code": sorted(STATES.items(), key=lambda state: state[1]),
            "blood_group": [(group, group) for group in BLOOD_GROUPS],
            "language": [("en", self.tr("English")), ("ml", self.tr("Malayalam")), ("hi", self.tr("Hindi"))],
        }

    def _set(self, field: Field, text: str) -> None:
        if isinstance(field, ChoiceField):
            field.set_value(text)
        elif isinstance(field, LineField):
            field.set_text(text)

    def _texts(self) -> dict[str, str]:
        texts = {
            key: str(field.value() or "") if isinstance(field, ChoiceField) else field.text()  # type: ignore[attr-defined]
            for key, field in self.fields.items()
        }
        texts["other_phones"] = "\n".join(
            f"{number.text()} {label.text()}".strip() for number, label in self.other_phones
        )
        return texts

    def _show_other_phones(self, phones: tuple[OtherPhone, ...]) -> None:
        while self.other_phones:
            number, label = self.other_phones.pop()
            number.deleteLater()
            label.deleteLater()
        while (item := self._phones_column.takeAt(0)) is not None:
            row = item.layout()
            if row is not None:
                row.deleteLater()
        for at in range(max(_FEWEST_OTHER_PHONES, len(phones) + 1)):
            number = PhoneField(self.tr("Phone"))
            label = LineField(self.tr("Whose, or where"), max_length=40)
            if at < len(phones):
                number.set_text(phone_words(phones[at].phone))
                label.set_text(phones[at].label)
            line = QHBoxLayout()
            line.setSpacing(theme().size(12))
            line.addWidget(number, 1, Qt.AlignmentFlag.AlignTop)
            line.addWidget(label, 2, Qt.AlignmentFlag.AlignTop)
            self._phones_column.addLayout(line)
            for field in (number, label):
                field.input.setEnabled(self._editable)
                field.edited.connect(self.edited)
            self.other_phones.append((number, label))

    def _check_birth(self) -> None:
        field = self.fields["birth"]
        text = self._texts()["birth"]
        if text and text != self._shown_texts.get("birth"):
            try:
                parse_birth(text, self._today)
            except Refused as refused:
                field.show_problem(sentence(refused))

    def _compare_pin(self) -> None:
        """A PIN of another state is worth a word, and no more (PAT-19)."""
        texts = self._texts()
        hint = ""
        if texts["pin"] and texts["state_code"]:
            try:
                fits = pin_fits_state(pin_code(texts["pin"]), texts["state_code"])
            except Refused:
                fits = True  # not a whole PIN yet
            hint = (
                "" if fits else self.tr("This PIN is not usual in {state}.").format(state=STATES[texts["state_code"]])
            )
        self.fields["pin"].set_hint(hint)


def _text_of(details: PatientForm, key: str) -> str:
    if key == "birth":
        if details.birth is None:
            return ""
        return str(details.birth.day.year) if details.birth.is_estimated else date_text(details.birth.day)
    value = getattr(details, key)
    if value is None:
        return ""
    return phone_words(value) if key in _PHONES else str(value)
