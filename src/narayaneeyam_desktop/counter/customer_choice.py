"""For whom the bill is: a known patient, a name, a place that goods are sent to (SELL-1)."""

from __future__ import annotations

from PySide6.QtCore import QObject

from narayaneeyam_clinic.billing.gstin import gstin
from narayaneeyam_clinic.billing.known_buyer import KnownBuyer, known_buyer
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.states import STATES
from narayaneeyam_clinic.store.search_index import PATIENT, search
from narayaneeyam_clinic.store.transaction import Reading
from narayaneeyam_desktop.counter.bill_on_counter import BillOnCounter
from narayaneeyam_desktop.counter.counter_page import CounterPage
from narayaneeyam_desktop.counter.customer_strip import CustomerWish
from narayaneeyam_desktop.counter.draft_edits import set_customer
from narayaneeyam_desktop.counter.item_words import LEAST_LETTERS
from narayaneeyam_desktop.widgets.suggest_field import Suggestion


class CustomerChoice(QObject):
    """Opens the strip for the customer and takes what it says."""

    def __init__(self, page: CounterPage, bill: BillOnCounter, parent: QObject) -> None:
        super().__init__(parent)
        self._page = page
        self._bill = bill
        page.customer_wanted.connect(self._open)
        page.customer_strip.taken.connect(self.take)
        page.customer_strip.gstin.input.editingFinished.connect(self._known)
        page.customer_strip.who.chosen.connect(self._known_of_patient)
        page.customer_strip.who.suggest_from(bill.desk, _suggest_patients)

    def take(self) -> None:
        """What the strip says goes onto the bill, if it is open."""
        wish = self._page.customer_strip.wish()
        if wish is None:
            return
        self._page.show_lines()
        self._bill.change(
            set_customer(
                self._bill.draft,
                patient_id=wish.patient_id,
                name=wish.name,
                address=wish.address,
                state_code=wish.state_code,
                gstin=wish.gstin,
                delivery=wish.delivery,
            )
        )

    def _known(self) -> None:
        """After a GSTIN was typed: who has it."""
        strip = self._page.customer_strip
        number = strip.gstin.text()
        if not number or not self._bill.desk.may(Permission.SEE_BILLS):
            return
        if not strip.sent.isChecked():
            strip.show_state(number.strip()[:2])

        def work(rd: Reading) -> KnownBuyer | None:
            return known_buyer(rd, gstin=gstin(number).text)

        self._bill.desk.read(self, work, done=self._show_known, failed=self._wrong_number, replaces="known_buyer")

    def _known_of_patient(self, chosen: Suggestion) -> None:
        patient_id = chosen.value
        if not patient_id or not self._bill.desk.may(Permission.SEE_BILLS):
            return

        def work(rd: Reading) -> KnownBuyer | None:
            return known_buyer(rd, patient_id=str(patient_id))

        self._bill.desk.read(self, work, done=self._put_number, replaces="known_buyer")

    def _put_number(self, known: KnownBuyer | None) -> None:
        """A patient who was billed as registered is again, unless something else was typed meanwhile."""
        draft = self._bill.draft
        if known is not None and not draft.recipient_gstin:
            strip = self._page.customer_strip
            if strip.isVisible():
                strip.show_known(known.gstin, known.name, known.address)
            elif draft.patient_id is not None:
                update = {"recipient_gstin": known.gstin, "address": draft.address or known.address}
                self._bill.change(draft.model_copy(update=update))

    def _show_known(self, known: KnownBuyer | None) -> None:
        if known is not None:
            self._page.customer_strip.show_known(known.gstin, known.name, known.address)

    def _wrong_number(self, refused: Refused) -> None:
        self._page.customer_strip.show_problem("recipient_gstin", self._bill.desk.refused(refused))

    def _open(self) -> None:
        draft, look = self._bill.draft, self._bill.look
        self._page.close_strips()
        self._page.customer_strip.show_customer(
            CustomerWish(
                draft.patient_id,
                draft.customer_name,
                draft.address,
                draft.state_code,
                draft.recipient_gstin,
                draft.delivery_address,
            ),
            look.customer.name if look else "",
            sorted(STATES.items(), key=lambda state: state[1]),
            look.quote.place_of_supply if look and not draft.is_sent else None,
        )


def _suggest_patients(rd: Reading, text: str) -> list[Suggestion]:
    if len(text) < LEAST_LETTERS or not rd.by.may(Permission.SEE_PATIENTS):
        return []
    return [Suggestion(found.title, found.ref_id, found.detail) for found in search(rd, text, (PATIENT,))]
