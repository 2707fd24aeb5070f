"""Admitting on one page: who and where at the left, who stays along and what is paid in the middle, agreed at the right.

What is usual is proposed: bed, doctor, day of leaving. From a patient it takes four keys beside what is typed (STAY-62): open,
Enter after the bystander in one line (name, phone, relation), F4 for what is agreed and signed, F9 after the deposit; F8 where
the bystander sleeps there too. From the board one more takes the patient, from anywhere else two more find them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_desktop.admissions.bystander_card import BystanderCard
from narayaneeyam_desktop.page import Page
from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.appearing import appear
from narayaneeyam_desktop.widgets.date_field import DateField
from narayaneeyam_desktop.widgets.field import ChoiceField, LineField
from narayaneeyam_desktop.widgets.form_card import FormCard
from narayaneeyam_desktop.widgets.scrolled import Scrolled
from narayaneeyam_desktop.widgets.small_parts import Banner, Tone, small_text
from narayaneeyam_desktop.widgets.suggest_field import SuggestField, Suggestion
from narayaneeyam_desktop.widgets.typed_fields import MoneyEdit

LONGEST = 200


@dataclass(frozen=True, slots=True)
class AdmissionTyped:
    """The page as typed. `method` is a payment method's key; None and "" are what is missing."""

    patient_id: str | None
    bed_id: str | None
    doctor_id: str | None
    expected_leave_on: date | None
    reason: str
    bystander_name: str
    bystander_phone: str
    bystander_relation: str
    bystander_stays: bool
    deposit: Money | None
    method: str
    reference: str
    consent_by: str
    estimate: Money | None
    estimate_agreed_by: str


class AdmitPage(Page):
    """Shows what is proposed and gives back what was typed.

    Signals:
        patient_chosen: patient id, from the search.
        place_edited: bed, day of leaving or whether the bystander stays: the estimate may change.
        admit_wanted: AdmissionTyped.
        estimate_wanted: the paper of the estimate is to be printed.
    """

    patient_chosen = Signal(object)
    place_edited = Signal()
    admit_wanted = Signal()
    estimate_wanted = Signal()

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Admit"))
        self._cards: list[FormCard] = []
        self._patient_id: str | None = None
        self.problem = Banner("", Tone.RED)
        self.allergies = Banner("", Tone.RED)
        for banner in (self.problem, self.allergies):
            self.body.addWidget(banner)
        inside = QWidget()
        across = QHBoxLayout(inside)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(theme().size(12))
        for card in (self._who_card(today), self._middle(), self._agreed_card()):
            across.addWidget(card, 1)
        self.body.addWidget(Scrolled(inside), 1)
        self.estimate_action = self.add_page_action(self.tr("Print the estimate"), "F7", self.estimate_wanted.emit)
        self.sleeps_action = self.add_page_action(
            self.tr("Bystander sleeps in the room"), "F8", self._sleeps, button=False
        )
        self.signed_action = self.add_page_action(self.tr("Agreed and signed"), "F4", self._signed, button=False)
        self.admit_action = self.add_page_action(
            self.tr("Admit and print the receipt"), "F9", self._admit, primary=True
        )
        self.patient.chosen.connect(self._patient_taken)
        self.patient.unchosen.connect(self._patient_left)
        for field in (self.bed, self.leaves, self.estimate):
            field.edited.connect(self._place_edited)
        self.bed.edited.connect(self._bed_edited)
        self.doctor.edited.connect(self._doctor_edited)
        self.bystander_stays.clicked.connect(self._place_edited)
        self.deposit.edited.connect(self._say_action)
        self.estimate.edited.connect(self._estimate_edited)
        self.method.edited.connect(self._method_edited)
        self._is_own_estimate = self._is_own_bed = self.is_own_doctor = False
        self._method_edited()

    # What the page shows.

    def show_rights(self, *, takes_money: bool) -> None:
        """Who may take no money is not asked for a deposit."""
        self._deposit.setVisible(takes_money)

    def begin(self) -> None:
        """Nothing is typed yet."""
        self._patient_id = None
        self.set_title(self.tr("Admit"))
        self._is_own_estimate = self._is_own_bed = self.is_own_doctor = False
        self.patient.take(None)
        self.patient.input.setReadOnly(False)
        self._say_who("")
        self.allergies.say("")
        self.problem.say("")
        self.bystander.begin()
        for line in (self.reason, self.reference, self.consent, self.agreed):
            line.set_text("")
        for money in (self.deposit, self.estimate):
            money.set_value(None)
        self.leaves.set_value(None)
        for card in self._cards:
            card.mark_saved()
        self._say_action()

    def show_patient(self, patient_id: str, name: str, facts: str, allergies: str) -> None:
        """Who is admitted; allergies in red."""
        self._patient_id = patient_id
        self.set_title(self.tr("Admit {name}").format(name=name))
        self.patient.take(Suggestion(name, patient_id))
        self._say_who(facts)
        self.allergies.say(allergies)

    def show_places(
        self, beds: Sequence[tuple[str, str]], doctors: Sequence[tuple[str, str]], *, is_another: bool
    ) -> None:
        """Free beds that suit, the proposed one first, and whether it is another than the one that was asked for; doctors."""
        self.bed.set_choices(beds)
        another = self.tr("The chosen bed is not for this patient; this one is free.") if is_another else ""
        self.bed.set_hint(another if beds else self.tr("No bed is free for this patient."))
        self.doctor.set_choices(doctors)

    def propose(self, *, bed_id: str | None, doctor_id: str | None, leaves: date | None) -> None:
        """What is usual, where nothing else was chosen."""
        if bed_id is not None:
            self.bed.set_value(bed_id)
        if doctor_id is not None:
            self.doctor.set_value(doctor_id)
        if leaves is not None and self.leaves.value() is None:
            self.leaves.set_value(leaves)

    def show_estimate(self, amount: Money | None, made_of: str) -> None:
        """What the stay would come to, as far as it is known; what was typed there stays."""
        if not self._is_own_estimate:
            self.estimate.set_value(amount)
        self.estimate.set_hint(made_of)

    def show_problem(self, field: str | None, sentence: str) -> None:
        for card in self._cards:
            if field in card.fields:
                card.show_problem(field, sentence)
                return
        self.problem.say(sentence)

    def typed(self) -> AdmissionTyped:
        bystander = self.bystander.told_by_now()
        return AdmissionTyped(
            patient_id=self._patient_id,
            bed_id=_id(self.bed.value()),
            doctor_id=_id(self.doctor.value()),
            expected_leave_on=self.leaves.value(),
            reason=self.reason.text(),
            bystander_name=bystander.name,
            bystander_phone=bystander.phone,
            bystander_relation=bystander.relation,
            bystander_stays=self.bystander_stays.isChecked(),
            deposit=self.deposit.value(),
            method=str(self.method.value() or ""),
            reference=self.reference.text(),
            consent_by=self.consent.text(),
            estimate=self.estimate.value(),
            estimate_agreed_by=self.agreed.text(),
        )

    def own_bed(self) -> str | None:
        """The bed that the person chose here; None where what is proposed stands."""
        return _id(self.bed.value()) if self._is_own_bed else None

    def has_typed(self) -> bool:
        """Something that would be lost."""
        return any(card.is_edited() for card in self._cards)

    def focus_first(self) -> None:
        """Who is known already is not asked for: then the bystander is next."""
        (self.bystander.name if self._patient_id else self.patient).setFocus()

    # How it is built.

    def _who_card(self, today: date) -> FormCard:
        card = self._card(self.tr("Patient and bed"))
        self.patient = SuggestField(self.tr("Patient"), placeholder=self.tr("Name, phone or number"), at_least=2)
        self.who = small_text("", "label")
        self.who.setWordWrap(True)
        self.who.hide()
        self.bed = ChoiceField(self.tr("Bed"))
        self.doctor = ChoiceField(self.tr("Doctor"))
        self.leaves = DateField(self.tr("Expected until"), today)
        self.reason = LineField(self.tr("Reason"), max_length=LONGEST)
        card.add(patient_id=self.patient)
        card.body.addWidget(self.who)
        card.add(bed_id=self.bed)
        card.add(doctor_id=self.doctor)
        card.add(expected_leave_on=self.leaves)
        card.add(reason=self.reason)
        card.close_with_problem()
        return card

    def _middle(self) -> QWidget:
        both = QWidget()
        column = QVBoxLayout(both)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().size(12))
        self.bystander = BystanderCard()
        self._cards.append(self.bystander)
        self.bystander.told.connect(self._after_bystander)
        self.bystander_stays = self.bystander.stays
        column.addWidget(self.bystander)
        self._deposit = self._deposit_card()
        # The last card of the column ends where the cards beside it end.
        column.addWidget(self._deposit, 1)
        return both

    def _after_bystander(self) -> None:
        """Enter goes on to the deposit; Tab does not pass over the box, which is ticked by its key where it is wanted."""
        if self.deposit.isVisibleTo(self):
            self.deposit.setFocus()
        else:
            self.bystander.relation.go_to_next()

    def _deposit_card(self) -> FormCard:
        card = self._card(self.tr("Deposit"))
        self.deposit = MoneyEdit(self.tr("Amount"), large=True)
        self.method = ChoiceField(
            self.tr("How"), [("cash", self.tr("Cash")), ("upi", self.tr("UPI")), ("card", self.tr("Card"))]
        )
        self.reference = LineField(self.tr("Reference"), max_length=60)
        card.add(deposit=self.deposit)
        card.add(method=self.method, reference=self.reference)
        card.close_with_problem()
        return card

    def _agreed_card(self) -> FormCard:
        card = self._card(self.tr("Estimate and consent"))
        self.estimate = MoneyEdit(self.tr("Estimate of the stay"))
        self.agreed = LineField(self.tr("Agreed by"), max_length=LONGEST)
        self.consent = LineField(
            self.tr("Consent given by"),
            max_length=LONGEST,
            hint=self.tr("Who signed the consent to stay and treatment."),
        )
        card.add(estimate=self.estimate)
        card.add(estimate_agreed_by=self.agreed)
        card.add(consent_by=self.consent)
        words = QLabel(
            self.tr(
                "F4 notes who agreed and signed: the bystander, pressed again the patient. "
                "F7 prints the estimate with both sentences to sign, in the patient's language."
            )
        )
        words.setProperty("role", "label")
        words.setWordWrap(True)
        card.body.addWidget(words)
        card.close_with_problem()
        return card

    def _card(self, heading: str) -> FormCard:
        card = FormCard(heading)
        self._cards.append(card)
        return card

    def _patient_taken(self, suggestion: Suggestion) -> None:
        self._patient_id = str(suggestion.value)
        self.patient_chosen.emit(self._patient_id)
        self.bystander.name.setFocus()

    def _admit(self) -> None:
        self.bystander.tell_apart()
        self.admit_wanted.emit()

    def _sleeps(self) -> None:
        """One key from any field: a bystander who stays costs no Tabs (STAY-62)."""
        self.bystander_stays.click()

    def _signed(self) -> None:
        """One key from any field for what is said at the desk of everybody: who agreed to the estimate and signed the consent.
        The bystander, then the patient, then nobody; nothing is taken for granted (STAY-62).
        """
        bystander = self.bystander.told_by_now().name
        shown = self.patient.input.text().strip() if self._patient_id is not None else ""
        names = [*dict.fromkeys(one for one in (bystander, shown) if one), ""]
        now = self.consent.text()
        name = names[(names.index(now) + 1) % len(names)] if now in names[:-1] else names[0]
        self.consent.set_text(name)
        self.agreed.set_text(name)

    def _patient_left(self) -> None:
        self._patient_id = None
        self.set_title(self.tr("Admit"))
        self._say_who("")
        self.allergies.say("")

    def _say_who(self, facts: str) -> None:
        self.who.setText(facts)
        appear(self.who, bool(facts))

    def _place_edited(self) -> None:
        self.place_edited.emit()

    def _bed_edited(self) -> None:
        self._is_own_bed = True

    def _doctor_edited(self) -> None:
        self.is_own_doctor = True

    def _estimate_edited(self) -> None:
        self._is_own_estimate = self.estimate.value() is not None

    def _method_edited(self) -> None:
        self.reference.setEnabled(self.method.value() != "cash")

    def _say_action(self) -> None:
        self.admit_action.setText(self.tr("Admit and print the receipt") if self.deposit.value() else self.tr("Admit"))


def _id(value: object) -> str | None:
    return None if value is None else str(value)
