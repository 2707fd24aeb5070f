"""One stay: who and where above, and under it rounds, vitals, diet, medicines, tasks, charges, and going home (STAY-63)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import cast

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from narayaneeyam_clinic.admissions.stay_header import StayHeader
from narayaneeyam_clinic.admissions.stay_states import AdmissionState
from narayaneeyam_clinic.billing.stay_statement import StayStatement
from narayaneeyam_desktop.admissions.stay_parts import (
    ChargesTab,
    DietTab,
    LeavingTab,
    MedicinesTab,
    RoundsTab,
    Tab,
    TasksTab,
    VitalsTab,
    allow,
    part_makers,
    seen_parts,
)
from narayaneeyam_desktop.admissions.stay_strip import StayStrip
from narayaneeyam_desktop.page import Page
from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.action_button import ActionButton
from narayaneeyam_desktop.widgets.key_catcher import KeyCatcher
from narayaneeyam_desktop.widgets.scrolled import Scrolled
from narayaneeyam_desktop.widgets.small_parts import Banner, Card, Tone


class StayPage(Page):
    """F9 does what the tab in front is for; Ctrl and a digit goes to a tab (Alt and a digit to the pages of the window).

    A part is made when it is first looked at: all seven at once would hold the screen up (HOUSE-35).

    Signals:
        part_made: a part (Tab) that somebody now has to answer.
        tab_shown: the part that was brought to the front.
        save_note, amend_note, save_vitals, order_diet, add_task: F9 (or Ctrl+E) of the tabs.
        print_charges, estimate_wanted, make_bill: of the charges.
        order_discharge, withdraw_discharge, has_left, cancel_wanted: of going home.
        summary_wanted, patient_wanted, consult_wanted: other pages about this stay.
    """

    part_made = Signal(object)
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
        # An event of its own, so that the tab is seen to change first; 0 would give the painting no turn.
        self._soon = QTimer(self, singleShot=True, interval=1)
        self._soon.timeout.connect(self._make_current)
        self._keys_before = KeyCatcher(self)
        self._keys_before.key_came.connect(self._make_now)
        self._wants_focus = False
        self._to_bill = False
        self.strip = StayStrip()
        self.problem = Banner(tone=Tone.RED)
        self._made: dict[str, Tab] = {}
        self._apart: dict[str, tuple[Tab, Scrolled]] = {}  # made, and not laid out yet
        self._makers = part_makers(today)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        # By the names of the properties below, in the order of the tabs.
        self._names: dict[str, str] = {
            "rounds": self.tr("Rounds"),
            "vitals": self.tr("Vitals"),
            "diet": self.tr("Diet and meals"),
            "medicines": self.tr("Medicines"),
            "tasks": self.tr("Tasks"),
            "charges": self.tr("Charges"),
            "leaving": self.tr("Bed, going home"),
        }
        self._keys = list(self._names)
        self._rooms: list[QVBoxLayout] = []
        for words in self._names.values():
            holder = QWidget()
            room = QVBoxLayout(holder)
            room.setContentsMargins(0, 0, 0, 0)
            self._rooms.append(room)
            self.tabs.addTab(holder, words)
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
        for part in self._made.values():
            allow(part, self._may)
        seen = seen_parts(may)
        self.tabs.blockSignals(True)
        for at, key in enumerate(self._keys):
            self.tabs.setTabVisible(at, seen[key])
            self._to_tab[at].setVisible(seen[key])
        self.tabs.blockSignals(False)
        self._tab_changed(self.tabs.currentIndex())

    @property
    def rounds(self) -> RoundsTab:
        return cast("RoundsTab", self._part("rounds"))

    @property
    def vitals(self) -> VitalsTab:
        return cast("VitalsTab", self._part("vitals"))

    @property
    def diet(self) -> DietTab:
        return cast("DietTab", self._part("diet"))

    @property
    def medicines(self) -> MedicinesTab:
        return cast("MedicinesTab", self._part("medicines"))

    @property
    def tasks(self) -> TasksTab:
        return cast("TasksTab", self._part("tasks"))

    @property
    def charges(self) -> ChargesTab:
        return cast("ChargesTab", self._part("charges"))

    @property
    def leaving(self) -> LeavingTab:
        return cast("LeavingTab", self._part("leaving"))

    def _part(self, key: str) -> Tab:
        """The part, made now if nobody has looked at it yet."""
        if key not in self._made:
            part, view = self._apart.pop(key) if key in self._apart else self._make(key)
            self._made[key] = part
            self._rooms[self._keys.index(key)].addWidget(view)
            if self._may:
                allow(part, self._may)
            if isinstance(part, LeavingTab) and self.stay is not None:
                part.show_stay(self.stay)
            self.part_made.emit(part)
        return self._made[key]

    def _make(self, key: str) -> tuple[Tab, Scrolled]:
        part = self._makers[key]()
        return part, Scrolled(part)

    def show_statement(self, statement: StayStatement) -> None:
        """What the stay has come to; a bill can be made while something does not stand on one."""
        self._to_bill = all(one.code != "bill_has_no_lines" for one in statement.refused)
        self.charges.show_statement(statement)
        self._arrange_actions()

    def show_stay(self, stay: StayHeader) -> None:
        """Who it is and how the stay stands; the tabs are read when they are looked at."""
        if self.stay is None:
            self._soon.stop()  # what was begun is finished by who asks for it
        self.stay = stay
        self.strip.show_stay(stay)
        if "leaving" in self._made:
            self.leaving.show_stay(stay)
        self.set_title(stay.patient.name)
        self.header.hide()
        self._arrange_actions()

    def current(self) -> Tab:
        return self._part(self.current_key())

    def current_key(self) -> str:
        """The name of the part in front."""
        return self._keys[self.tabs.currentIndex()]

    def _go_to(self, key: str) -> None:
        self.tabs.setCurrentIndex(self._keys.index(key))

    def focus_first(self) -> None:
        """The part in front; until it is known who stays there is none."""
        if self.stay is None:
            self.setFocus()
        else:
            self.current().focus_first()

    def _declare_actions(self) -> None:
        self._to_tab = [
            self.add_page_action(words, f"Ctrl+{at}", partial(self._go, key), button=False)
            for at, (key, words) in enumerate(self._names.items(), start=1)
        ]
        for action in self._to_tab:  # the tabs stand above
            action.setPriority(QAction.Priority.LowPriority)
        self.print_action = self.add_page_action(
            self.tr("Print the bill so far"), "Ctrl+P", self.print_charges.emit, button=False
        )
        self.estimate_action = self.add_page_action(
            self.tr("Estimate again"), "Ctrl+G", self.estimate_wanted.emit, button=False
        )
        self.other_stay_action = self.add_page_action(
            self.tr("Charge to another stay…"), "Ctrl+T", self._charge_to_other, button=False
        )
        self.refund_action = self.add_page_action(self.tr("Give back…"), "Ctrl+B", self._refund, button=False)
        self.move_action = self.add_page_action(self.tr("Move"), "Ctrl+M", self._move, button=False)
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

    def show_tab(self, key: str) -> None:
        """Brings a part to the front, if the person has it; "leaving" is bed and leaving."""
        if key in self._keys:
            self._go(key)

    def _go(self, key: str) -> None:
        if self.tabs.isTabVisible(self._keys.index(key)):
            self._wants_focus = key not in self._made
            self._go_to(key)
            if self._wants_focus:
                self._keys_before.catch(self._names[key])
            else:
                self.current().focus_first()

    def _tab_changed(self, index: int) -> None:
        if index < 0 or not self._may:
            return
        self._arrange_actions()
        if self.current_key() in self._made:
            self.tab_shown.emit(self.current())
        else:
            self._soon.start()

    def _make_current(self) -> None:
        """In one event it is made, in the next one laid out and styled, which takes as long; the first while the stay is read."""
        key = self.current_key()
        if key not in self._made and key not in self._apart:
            self._apart[key] = self._make(key)
            if self.stay is not None:
                self._soon.start()
            return
        if self.stay is None:
            return
        part = self.current()
        if self._wants_focus:
            self._wants_focus = False
            part.focus_first()
        self.tab_shown.emit(part)

    def _make_now(self) -> None:
        """A key came before the part that it is for."""
        self._soon.stop()
        while self._wants_focus and self.stay is not None:
            self._make_current()

    def _arrange_actions(self) -> None:
        """What F9 is, and what else can be done here now."""
        stay, may = self.stay, self._may
        if stay is None or not may:
            return
        key, goes = self.current_key(), stay.is_in_house
        ordered = stay.state is AdmissionState.DISCHARGE_ORDERED
        words, shown = self._main_of(key, stay)
        self.main_action.setText(words or self.tr("Save"))
        self.main_action.setVisible(shown)
        self.print_action.setVisible(key == "charges")
        self.estimate_action.setVisible(key == "charges" and stay.estimate is not None)
        self.other_stay_action.setVisible(key == "charges" and may["takes"])
        self.refund_action.setVisible(key == "charges" and may["refunds"])
        self.move_action.setVisible(key == "leaving" and goes and may["moves"])
        self.amend_action.setVisible(key == "rounds" and may["writes"])
        self.consult_action.setVisible(goes and may["consults"])
        self.summary_action.setVisible(may["clinical"] and stay.state is not AdmissionState.CANCELLED)
        self.withdraw_action.setVisible(ordered and may["discharges"] and key == "leaving")
        self.cancel_action.setVisible(stay.state is AdmissionState.ADMITTED and may["moves"] and key == "leaving")

    def _main_of(self, key: str, stay: StayHeader) -> tuple[str, bool]:
        may, goes = self._may, stay.is_in_house
        ordered = stay.state is AdmissionState.DISCHARGE_ORDERED
        if key == "leaving":
            if ordered:
                return self.tr("The patient has left"), may["discharges"] or may["moves"]
            return self.tr("Order discharge"), goes and may["discharges"]
        mains = {
            "rounds": (self.tr("Save the note"), may["writes"]),
            "vitals": (self.tr("Keep the vitals"), goes and may["vitals"]),
            "diet": (self.tr("Order the diet"), goes and may["writes"]),
            "medicines": ("", False),
            "tasks": (self.tr("Add the task"), goes and (may["writes"] or may["works"])),
            "charges": (
                self.tr("Make the bill"),
                may["takes"] and stay.state is not AdmissionState.ADMITTED and self._to_bill,
            ),
        }
        return mains[key]

    def _refund(self) -> None:
        self.charges.refund.click()

    def _charge_to_other(self) -> None:
        self.charges.move_chosen()

    def _move(self) -> None:
        self.leaving.move_button.click()

    def _main(self) -> None:
        ordered = self.stay is not None and self.stay.state is AdmissionState.DISCHARGE_ORDERED
        does: dict[str, Callable[[], None]] = {
            "rounds": self.save_note.emit,
            "vitals": self.save_vitals.emit,
            "diet": self.order_diet.emit,
            "tasks": self.add_task.emit,
            "charges": self.make_bill.emit,
            "leaving": self.has_left.emit if ordered else self.order_discharge.emit,
        }
        found = does.get(self.current_key())
        if found is not None:
            found()
