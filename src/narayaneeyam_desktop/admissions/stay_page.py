"""One stay: who and where above, and under it rounds, vitals, diet, medicines, tasks, charges, and going home (STAY-63)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTabWidget, QWidget

from narayaneeyam_clinic.admissions.stay_header import StayHeader
from narayaneeyam_clinic.admissions.stay_states import AdmissionState
from narayaneeyam_clinic.billing.stay_statement import StayStatement
from narayaneeyam_desktop.admissions.charges_tab import ChargesTab
from narayaneeyam_desktop.admissions.diet_tab import DietTab
from narayaneeyam_desktop.admissions.leaving_tab import LeavingTab
from narayaneeyam_desktop.admissions.medicines_tab import MedicinesTab
from narayaneeyam_desktop.admissions.rounds_tab import RoundsTab
from narayaneeyam_desktop.admissions.stay_strip import StayStrip
from narayaneeyam_desktop.admissions.tasks_tab import TasksTab
from narayaneeyam_desktop.admissions.vitals_tab import VitalsTab
from narayaneeyam_desktop.page import Page
from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.action_button import ActionButton
from narayaneeyam_desktop.widgets.scrolled import Scrolled
from narayaneeyam_desktop.widgets.small_parts import Banner, Card, Tone

Tab = RoundsTab | VitalsTab | DietTab | MedicinesTab | TasksTab | ChargesTab | LeavingTab


class StayPage(Page):
    """F9 does what the tab in front is for; Ctrl and a digit goes to a tab (Alt and a digit to the pages of the window).

    Signals:
        tab_shown: the part that was brought to the front.
        save_note, amend_note, save_vitals, order_diet, add_task: F9 (or Ctrl+E) of the tabs.
        print_charges, estimate_wanted, make_bill: of the charges.
        order_discharge, withdraw_discharge, has_left, cancel_wanted: of going home.
        summary_wanted, patient_wanted, consult_wanted: other pages about this stay.
    """

    tab_shown = Signal(object)
    save_note = Signal()
    amend_note = Signal()
    save_vitals = Signal()
    order_diet = Signal()
    add_task = Signal()
    print_charges = Signal()
    make_bill = Signal()
    estimate_wanted = Signal()
    order_discharge = Signal()
    withdraw_discharge = Signal()
    has_left = Signal()
    cancel_wanted = Signal()
    summary_wanted = Signal()
    patient_wanted = Signal()
    consult_wanted = Signal()

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.header.hide()
        self.stay: StayHeader | None = None
        self._may: dict[str, bool] = {}
        self._to_bill = False
        self.strip = StayStrip()
        self.problem = Banner(tone=Tone.RED)
        self.rounds, self.vitals, self.diet = RoundsTab(), VitalsTab(), DietTab(today)
        self.medicines, self.tasks, self.charges = MedicinesTab(), TasksTab(today), ChargesTab()
        self.leaving = LeavingTab(today)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self._names: list[tuple[Tab, str]] = [
            (self.rounds, self.tr("Rounds")),
            (self.vitals, self.tr("Vitals")),
            (self.diet, self.tr("Diet and meals")),
            (self.medicines, self.tr("Medicines")),
            (self.tasks, self.tr("Tasks")),
            (self.charges, self.tr("Charges")),
            (self.leaving, self.tr("Bed, going home")),
        ]
        self._parts: list[Tab] = []
        for part, words in self._names:
            self.tabs.addTab(Scrolled(part), words)
            self._parts.append(part)
        card = Card()
        size = theme().size
        card.body.setContentsMargins(size(12), size(2), size(12), size(8))
        card.body.addWidget(self.tabs, 1)
        for widget in (self.strip, self.problem):
            self.body.addWidget(widget)
        self.body.addWidget(card, 1)
        self._declare_actions()
        self.tabs.currentChanged.connect(self._tab_changed)

    def show_rights(self, **may: bool) -> None:
        """`writes` notes, `vitals` takes them, `works` on the ward, `returns` medicine, `bills` sees money, `takes` it,
        `refunds`, `moves` beds, `discharges`, `clinical` sees notes, `internal` ones, `consults`.
        """
        self._may = may
        self.rounds.show_rights(writes=may["writes"], sees_internal=may["internal"])
        self.vitals.show_rights(takes=may["vitals"])
        self.diet.show_rights(orders=may["writes"], serves=may["works"])
        self.medicines.show_rights(works=may["works"], returns=may["returns"])
        self.tasks.show_rights(adds=may["writes"] or may["works"], works=may["works"])
        self.charges.show_rights(takes=may["takes"], refunds=may["refunds"])
        self.leaving.show_rights(moves=may["moves"])
        seen = self._seen(may)
        for at, part in enumerate(self._parts):
            self.tabs.setTabVisible(at, seen[part])
            self._to_tab[at].setVisible(seen[part])
        self._tab_changed(self.tabs.currentIndex())

    def _seen(self, may: dict[str, bool]) -> dict[Tab, bool]:
        """A part that somebody can only look past is not shown: reception begins with the charges."""
        on_ward = may["writes"] or may["works"]
        return {
            self.rounds: may["clinical"],
            self.vitals: may["clinical"] or may["vitals"],
            self.diet: on_ward,
            self.medicines: on_ward or may["returns"],
            self.tasks: on_ward,
            self.charges: may["bills"],
            self.leaving: True,
        }

    def show_statement(self, statement: StayStatement) -> None:
        """What the stay has come to; a bill can be made while something does not stand on one."""
        self._to_bill = all(one.code != "bill_has_no_lines" for one in statement.refused)
        self.charges.show_statement(statement)
        self._arrange_actions()

    def show_stay(self, stay: StayHeader) -> None:
        """Who it is and how the stay stands; the tabs are read when they are looked at."""
        self.stay = stay
        self.strip.show_stay(stay)
        self.leaving.show_stay(stay)
        self.set_title(stay.patient.name)
        self.header.hide()
        self._arrange_actions()

    def current(self) -> Tab:
        return self._parts[self.tabs.currentIndex()]

    def show_part(self, part: Tab) -> None:
        self.tabs.setCurrentIndex(self._parts.index(part))

    def focus_first(self) -> None:
        self.current().focus_first()

    def _declare_actions(self) -> None:
        self._to_tab = [
            self.add_page_action(words, f"Ctrl+{at}", partial(self._go, part), button=False)
            for at, (part, words) in enumerate(self._names, start=1)
        ]
        self.print_action = self.add_page_action(
            self.tr("Print the bill so far"), "Ctrl+P", self.print_charges.emit, button=False
        )
        self.estimate_action = self.add_page_action(
            self.tr("Estimate again"), "Ctrl+G", self.estimate_wanted.emit, button=False
        )
        self.refund_action = self.add_page_action(self.charges.refund.text(), "Ctrl+B", self._refund, button=False)
        self.move_action = self.add_page_action(self.leaving.move_button.text(), "Ctrl+M", self._move, button=False)
        self.amend_action = self.add_page_action(
            self.tr("Amend the note…"), "Ctrl+E", self.amend_note.emit, button=False
        )
        self.consult_action = self.add_page_action(self.tr("Prescribe"), "F8", self.consult_wanted.emit, button=False)
        self.patient_action = self.add_page_action(self.tr("Patient"), "F4", self.patient_wanted.emit, button=False)
        self.summary_action = self.add_page_action(
            self.tr("Discharge summary"), "F7", self.summary_wanted.emit, button=False
        )
        self.withdraw_action = self.add_page_action(
            self.tr("Stays on"), "F6", self.withdraw_discharge.emit, button=False
        )
        self.cancel_action = self.add_page_action(
            self.tr("Cancel the stay…"), "Ctrl+Del", self.cancel_wanted.emit, button=False
        )
        self.main_action = self.add_page_action(self.tr("Save"), "F9", self._main, primary=True, button=False)
        for action in (self.summary_action, self.main_action):
            self.strip.buttons.addWidget(ActionButton.for_action(action, primary=action is self.main_action))

    def _go(self, part: Tab) -> None:
        if self.tabs.isTabVisible(self._parts.index(part)):
            self.show_part(part)
            part.focus_first()

    def _tab_changed(self, index: int) -> None:
        if index < 0 or not self._may:
            return
        self._arrange_actions()
        self.tab_shown.emit(self.current())

    def _arrange_actions(self) -> None:
        """What F9 is, and what else can be done here now."""
        stay, may = self.stay, self._may
        if stay is None or not may:
            return
        part, goes = self.current(), stay.is_in_house
        ordered = stay.state is AdmissionState.DISCHARGE_ORDERED
        words, shown = self._main_of(part, stay)
        self.main_action.setText(words or self.tr("Save"))
        self.main_action.setVisible(shown)
        self.print_action.setVisible(part is self.charges)
        self.estimate_action.setVisible(part is self.charges and stay.estimate is not None)
        self.refund_action.setVisible(part is self.charges and may["refunds"])
        self.move_action.setVisible(part is self.leaving and goes and may["moves"])
        self.amend_action.setVisible(part is self.rounds and may["writes"])
        self.consult_action.setVisible(goes and may["consults"])
        self.summary_action.setVisible(may["clinical"] and stay.state is not AdmissionState.CANCELLED)
        self.withdraw_action.setVisible(ordered and may["discharges"] and part is self.leaving)
        self.cancel_action.setVisible(stay.state is AdmissionState.ADMITTED and may["moves"] and part is self.leaving)

    def _main_of(self, part: Tab, stay: StayHeader) -> tuple[str, bool]:
        may, goes = self._may, stay.is_in_house
        ordered = stay.state is AdmissionState.DISCHARGE_ORDERED
        if part is self.leaving:
            if ordered:
                return self.tr("The patient has left"), may["discharges"] or may["moves"]
            return self.tr("Order discharge"), goes and may["discharges"]
        mains = {
            self.rounds: (self.tr("Save the note"), may["writes"]),
            self.vitals: (self.tr("Keep the vitals"), goes and may["vitals"]),
            self.diet: (self.tr("Order the diet"), goes and may["writes"]),
            self.medicines: ("", False),
            self.tasks: (self.tr("Add the task"), goes and (may["writes"] or may["works"])),
            self.charges: (
                self.tr("Make the bill"),
                may["takes"] and stay.state is not AdmissionState.ADMITTED and self._to_bill,
            ),
        }
        return mains[part]

    def _refund(self) -> None:
        self.charges.refund.click()

    def _move(self) -> None:
        self.leaving.move_button.click()

    def _main(self) -> None:
        ordered = self.stay is not None and self.stay.state is AdmissionState.DISCHARGE_ORDERED
        does: dict[Tab, Callable[[], None]] = {
            self.rounds: self.save_note.emit,
            self.vitals: self.save_vitals.emit,
            self.diet: self.order_diet.emit,
            self.tasks: self.add_task.emit,
            self.charges: self.make_bill.emit,
            self.leaving: self.has_left.emit if ordered else self.order_discharge.emit,
        }
        found = does.get(self.current())
        if found is not None:
            found()
