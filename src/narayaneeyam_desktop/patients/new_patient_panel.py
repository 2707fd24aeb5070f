"""The card at the right of Today: the mobile first, then who it is, the doctor, the fee; or somebody who is known already."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from narayaneeyam_clinic.consultations.queue import DoctorChoice
from narayaneeyam_clinic.patients.people_rows import PersonRow
from narayaneeyam_desktop.formats import rupees_text
from narayaneeyam_desktop.patients.known_people import KnownPeople
from narayaneeyam_desktop.patients.side_by_side import SideBySide
from narayaneeyam_desktop.person_words import SEXES, person_tail
from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.action_button import ActionButton
from narayaneeyam_desktop.widgets.field import ChoiceField, Field, LineField
from narayaneeyam_desktop.widgets.scrolled import Scrolled
from narayaneeyam_desktop.widgets.small_parts import Banner, Card, Tone
from narayaneeyam_desktop.widgets.typed_fields import PhoneField
from narayaneeyam_desktop.wording import translated

_DOCTOR_LETTERS = 12


@dataclass(frozen=True, slots=True)
class TypedRegistration:
    """What stands in the card, as plain values: texts as typed, empty for nothing."""

    phone: str = ""
    name: str = ""
    age: str = ""
    sex: str = ""
    place: str = ""
    consent: str = ""
    doctor_id: str = ""
    fee: str = ""

    def who(self) -> tuple[str, ...]:
        """What tells one person from another; consent, doctor and fee are the same for the next one."""
        return (self.phone, self.name, self.age, self.sex, self.place)

    def is_worth_keeping(self) -> bool:
        """Whether anything about a person was typed."""
        return any((self.phone, self.name, self.age, self.place))


class NewPatientPanel(Card):
    """Lays out and signals; who is known and what is refused comes from the controller.

    Signals:
        edited: something about the person was typed.
        picked: somebody known was picked (PersonRow).
        open_wanted: the record of the picked person is wanted.
        discard_wanted: what was restored is not wanted.
        phone_left, age_left: the field was left.
    """

    edited = Signal()
    picked = Signal(object)
    open_wanted = Signal()
    discard_wanted = Signal()
    phone_left = Signal()
    age_left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._person: PersonRow | None = None
        self._restored = False
        self.note = Banner("", Tone.BLUE)
        # Under the fields, where it moves none of them while the next person is typed.
        self.given = Banner("", Tone.LEAF)
        self.phone = PhoneField(self.tr("Mobile"))
        self.name = LineField(self.tr("Name"), max_length=120)
        self.age = LineField(self.tr("Age or date of birth"), max_length=12)
        self.sex = ChoiceField(
            self.tr("Sex"), [("", "–")] + [(value, translated("patients", word)) for value, word, _ in SEXES]
        )
        self.place = LineField(self.tr("Place"), max_length=80)
        self.consent = ChoiceField(self.tr("Consent notice"), self._consents())
        self.doctor = ChoiceField(self.tr("Doctor"))
        self.fee = ChoiceField(self.tr("Consultation fee"))
        self.with_phone = KnownPeople(self.tr("Who has this number (↓ to choose)"), self.phone)
        self.alike = KnownPeople(self.tr("May be the same person (↓ to look)"), self.name)
        self._doctors: tuple[DoctorChoice, ...] = ()
        self._may_take_fees = False
        self._lay_out()
        self._connect()
        self.clear()

    def add_buttons(self, save: QAction, save_and_token: QAction) -> None:
        """The page's two actions, as buttons under the fields."""
        buttons = SideBySide(
            (ActionButton.for_action(save), 2), (ActionButton.for_action(save_and_token, primary=True), 3)
        )
        self.body.addWidget(buttons)

    def typed(self) -> TypedRegistration:
        """What stands in the card now."""
        return TypedRegistration(
            phone=self.phone.text(),
            name=self.name.text(),
            age=self.age.text(),
            sex=str(self.sex.value() or ""),
            place=self.place.text(),
            consent=str(self.consent.value() or ""),
            doctor_id=str(self.doctor.value() or ""),
            fee=str(self.fee.value() or "") if self.fee.isVisibleTo(self) else "",
        )

    def show_typed(self, typed: TypedRegistration) -> None:
        """Puts a draft back into the fields and says so (CONS-13)."""
        self.phone.set_text(typed.phone)
        self.name.set_text(typed.name)
        self.age.set_text(typed.age)
        self.sex.set_value(typed.sex)
        self.place.set_text(typed.place)
        self.consent.set_value(typed.consent)
        if typed.doctor_id:
            self.doctor.set_value(typed.doctor_id)
        self._restored = True
        self.note.say(self.tr("What was typed before is here again."), Tone.BLUE, link=self.tr("Discard"))

    def show_new(self) -> None:
        """Back from somebody known to the new patient who was being typed."""
        self._person = None
        self.note.say("")
        self._show_mode()

    def clear(self) -> None:
        """Empty, for the next person; doctor, fee and the language of the notice stay as they were chosen."""
        self._person = None
        self._restored = False
        for field in (self.phone, self.name, self.age, self.place):
            field.set_text("")
        self.sex.set_value("")
        self.with_phone.show_people((), date.min)
        self.alike.show_people((), date.min)
        self.note.say("")
        self._show_mode()

    def show_doctors(self, doctors: Sequence[DoctorChoice], *, may_take_fees: bool) -> None:
        """For whom a token can be given; a doctor who was chosen stays chosen."""
        self._doctors, self._may_take_fees = tuple(doctors), may_take_fees
        chosen = self.doctor.value()
        self.doctor.set_choices([(one.doctor_id, self._doctor_words(one)) for one in doctors])
        if chosen and self.doctor.value() != chosen:
            self.doctor.set_value(chosen)
        self._show_fee()

    def show_person(self, person: PersonRow, today: date) -> None:
        """Somebody known: only doctor and fee are left to choose."""
        self._person = person
        self.with_phone.show_people((), today)
        self.alike.show_people((), today)
        self.note.say(f"{person.name}\n{person_tail(person, today)}", Tone.LEAF, link=self.tr("Open the record"))
        self._show_mode()
        self.doctor.setFocus()

    def show_given(self, token: str, doctor: str, name: str, *, is_review: bool = False) -> None:
        """The token that was given last stands here until the next one, whatever the printer says; without one nothing does."""
        words = self.tr("Token {token}, {doctor}: {name}").format(token=token, doctor=doctor, name=name)
        if is_review:
            words += ". " + self.tr("It is a free review: an earlier fee covers it, and none was taken.")
        self.given.say(words if token else "")

    def show_problem(self, field: str | None, sentence: str) -> None:
        """Under the field that is to blame, else at the top; the first field that is wrong gets the focus."""
        fields = self._fields()
        blamed = fields.get(field or "")
        if blamed is None or not blamed.isVisibleTo(self):
            self.note.say(sentence, Tone.RED)
            return
        blamed.show_problem(sentence)
        next(one for one in fields.values() if one.has_problem() and one.isVisibleTo(self)).setFocus()

    def is_known_person(self) -> bool:
        return self._person is not None

    def focus_first(self) -> None:
        (self.doctor if self._person else self.phone).setFocus()

    def _fields(self) -> dict[str, Field]:
        return {
            "phone": self.phone, "name": self.name, "birth": self.age, "sex": self.sex, "place": self.place,
            "consent": self.consent, "doctor": self.doctor, "fee": self.fee,
        }  # fmt: skip

    def _consents(self) -> list[tuple[object, str]]:
        return [
            ("", self.tr("Not given yet")),
            ("ml", self.tr("Read out in Malayalam")),
            ("en", self.tr("Read out in English")),
            ("hi", self.tr("Read out in Hindi")),
        ]

    def _doctor_words(self, doctor: DoctorChoice) -> str:
        if not doctor.waiting:
            return doctor.name
        return self.tr("{name} ({count})").format(name=doctor.name, count=doctor.waiting)

    def _lay_out(self) -> None:
        size = theme().size
        # By their words of now, not of when they were first shown; a doctor's name may be cut, an amount may not.
        self.fee.keep_words_whole()
        for field, letters in ((self.doctor, _DOCTOR_LETTERS), (self.consent, 0)):
            field.input.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            field.input.setMinimumContentsLength(letters)
        self.set_heading(self.tr("New patient"))
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(size(8))
        age_and_sex = SideBySide((self.age, 5), (self.sex, 4))
        doctor_and_fee = SideBySide((self.doctor, 7), (self.fee, 4))
        upper: tuple[QWidget, ...] = (self.note, self.phone, self.with_phone, self.name, self.alike)
        for widget in upper:
            column.addWidget(widget)
        self.doctor.input.setToolTip(self.tr("In brackets: how many wait for the doctor"))
        column.addWidget(age_and_sex)
        column.addWidget(self.place)
        # The doctor is chosen for everybody, the notice once in a life: one key fewer on the way to the token (PAT-1).
        column.addWidget(doctor_and_fee)
        column.addWidget(self.consent)
        column.addStretch(1)
        area = Scrolled(inside)
        self.body.addWidget(area, 1)
        self.body.addWidget(self.given)

    def _connect(self) -> None:
        for field in (self.phone, self.name, self.age, self.sex, self.place, self.consent):
            field.edited.connect(self.edited)
        self.phone.finished.connect(self.phone_left)
        self.age.finished.connect(self.age_left)
        self.doctor.edited.connect(self._show_fee)
        self.with_phone.picked.connect(self.picked)
        self.alike.picked.connect(self.picked)
        self.note.followed.connect(self._followed)

    def _followed(self) -> None:
        if self._person is not None:
            self.open_wanted.emit()
        elif self._restored:
            self.discard_wanted.emit()

    def _show_mode(self) -> None:
        new = self._person is None
        self.set_heading(self.tr("New patient") if new else self.tr("Known patient"))
        for field in (self.phone, self.name, self.age, self.sex, self.place, self.consent):
            field.setVisible(new)

    def _show_fee(self) -> None:
        """Nothing is asked where the doctor takes none, or where this person may not take it."""
        doctor = next((one for one in self._doctors if one.doctor_id == self.doctor.value()), None)
        asked = self._may_take_fees and doctor is not None and doctor.fee is not None
        self.fee.setVisible(asked)
        if doctor is not None and doctor.fee is not None:
            amount = rupees_text(doctor.fee)
            self.fee.set_choices(
                [
                    ("", self.tr("{amount}, later").format(amount=amount)),
                    ("cash", self.tr("{amount} in cash").format(amount=amount)),
                    ("upi", self.tr("{amount} by UPI").format(amount=amount)),
                    ("card", self.tr("{amount} by card").format(amount=amount)),
                ]
            )
            self.fee.input.ensurePolished()
            self.fee.input.setMinimumWidth(self.fee.input.sizeHint().width())
