"""The strip for whom the bill is: patient or name, address, GSTIN, and the place that goods are sent to (SELL-1, SELL-39, SELL-41)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from narayaneeyam_desktop.counter.strips import Strip
from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.appearing import appear
from narayaneeyam_desktop.widgets.field import CheckField, ChoiceField, LineField
from narayaneeyam_desktop.widgets.suggest_field import SuggestField, Suggestion


@dataclass(frozen=True, slots=True)
class CustomerWish:
    """For whom: a known patient or a name; a state when it is sent there, to `delivery` if that is another address."""

    patient_id: str | None
    name: str
    address: str
    state_code: str | None
    gstin: str = ""
    delivery: str = ""


class CustomerStrip(Strip):
    """For whom the bill is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading.setText(self.tr("For whom"))
        self.who = SuggestField(self.tr("Patient, or any name"))
        self.address = LineField(self.tr("Address"), max_length=200)
        self.state = ChoiceField(self.tr("State"))
        self.sent = CheckField(self.tr("Sent there by post or courier"))
        self.gstin = LineField(self.tr("GSTIN, if registered"), max_length=20)
        self.delivery = LineField(self.tr("Another address of delivery"), max_length=200)
        for field, share in ((self.who, 3), (self.address, 3), (self.gstin, 2)):
            self.fields.addWidget(field, share, Qt.AlignmentFlag.AlignTop)
        self.add_done_button()
        place = QHBoxLayout()
        place.setSpacing(theme().size(12))
        place.addWidget(self.sent)
        place.addWidget(self.state, 2, Qt.AlignmentFlag.AlignTop)
        place.addWidget(self.delivery, 4, Qt.AlignmentFlag.AlignTop)
        place.addStretch(1)
        self.rows.addLayout(place)
        self.sent.toggled.connect(self._show_place)
        self.watch(self.address.input, self.state.input, self.gstin.input, self.delivery.input)
        self.sent.installEventFilter(self)
        self.who.chosen.connect(self._chosen)
        self.who.entered.connect(self._entered)
        self.who.input.installEventFilter(_EmptyEnter(self))
        self._patient_id: str | None = None
        self._show_place(False)

    def show_customer(
        self, wish: CustomerWish, shown_name: str, states: Sequence[tuple[object, str]], own_state: str | None
    ) -> None:
        """Opens with what is known; what is sent goes to the clinic's own state until another is chosen."""
        self._patient_id = wish.patient_id
        self.state.set_choices(states)
        self.who.take(Suggestion(shown_name, wish.patient_id) if wish.patient_id else None)
        if wish.patient_id is None:
            self.who.set_text(wish.name)
        self.address.set_text(wish.address)
        self.gstin.set_text(wish.gstin)
        self.delivery.set_text(wish.delivery)
        self.sent.setChecked(wish.state_code is not None)
        if wish.state_code or own_state:
            self.state.set_value(wish.state_code or own_state)
        self.show()
        self.who.input.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.who.input.selectAll()

    def wish(self) -> CustomerWish | None:
        """What is wanted; None when the strip is closed."""
        if self.isHidden():
            return None
        patient_id = self.who.value()
        sent = self.sent.isChecked()
        state = self.state.value()
        return CustomerWish(
            patient_id if isinstance(patient_id, str) else None,
            self.who.text(),
            self.address.text(),
            state if sent and isinstance(state, str) else None,
            self.gstin.text(),
            self.delivery.text() if sent else "",
        )

    def show_state(self, state_code: str) -> None:
        """Of a GSTIN that was typed: most likely it goes there."""
        self.state.set_value(state_code)

    def show_known(self, gstin: str, name: str, address: str) -> None:
        """Somebody who was billed before: what is empty is filled in (SELL-39)."""
        if not self.gstin.text():
            self.gstin.set_text(gstin)
        if not self.address.text():
            self.address.set_text(address)
        if not self.who.text():
            self.who.set_text(name)

    def show_problem(self, name: str | None, sentence: str) -> None:
        field = {"address": self.address, "recipient_gstin": self.gstin}.get(name or "", self.who)
        field.show_problem(sentence)

    def _chosen(self, _suggestion: object) -> None:
        if not self.sent.isChecked():
            self.taken.emit()

    def _entered(self, _text: str) -> None:
        self.taken.emit()

    def _show_place(self, shown: bool) -> None:
        appear(self.state, shown)
        appear(self.delivery, shown)


class _EmptyEnter(QObject):
    """Enter on an empty patient field means "for nobody in particular"; Esc leaves when no list is open."""

    def __init__(self, strip: CustomerStrip) -> None:
        super().__init__(strip)
        self._strip = strip

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent) or self._strip.who.is_list_open():
            return False
        if event.key() == Qt.Key.Key_Escape:
            self._strip.left.emit()
            return True
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and (not self._strip.who.text() or self._strip.who.value() is not None):
            self._strip.taken.emit()
            return True
        return False
