"""Is the clinic's file whole? Checked while work goes on; the deep check replays the log. What only follows from the records
(stock in hand, the search) is made anew from here."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from narayaneeyam_clinic.store.check import Fault
from narayaneeyam_desktop.formats import grouped
from narayaneeyam_desktop.page import Page
from narayaneeyam_desktop.widgets.action_button import ActionButton
from narayaneeyam_desktop.widgets.small_parts import Banner, Card, EmptyState, Tone, small_text
from narayaneeyam_desktop.widgets.table_columns import Column
from narayaneeyam_desktop.widgets.tables import RowsTable
from narayaneeyam_desktop.widgets.work_strip import Progress, WorkStrip
from narayaneeyam_desktop.wording import translated


class CheckPage(Page):
    """What is checked, how far, and every fault.

    Signals:
        check_wanted: whether the deep check is meant (bool).
        anew_wanted: totals and search are to be made anew.
    """

    check_wanted = Signal(bool)
    anew_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Check the clinic's file"), parent)
        self.result = Banner("", Tone.LEAF)
        self.strip = WorkStrip()
        self.head = small_text("", "muted")
        self.table: RowsTable[Fault] = RowsTable(
            [
                Column(self.tr("What is wrong"), fault_text, width=400, stretch=True, strong=True),
                Column(self.tr("Record"), _subject, width=320),
                Column(self.tr("Found"), _what, width=330),
            ],
            name="faults",
            empty=EmptyState(
                self.tr("No fault is listed"),
                self.tr(
                    "F9 checks the file, the chain of the log, stock, bills and series. F6 also replays the whole log and"
                    " compares every row. F7 makes the totals of stock and the search of this PC anew; no record changes."
                ),
            ),
        )
        self.table.set_accessible_name(self.tr("Faults"))
        above = Card()
        above.body.addWidget(self.strip)
        above.body.addWidget(self.result)
        above.body.addWidget(self.head)
        self.body.addWidget(above)
        below = Card(margin=0)
        below.body.addWidget(self.table)
        self.body.addWidget(below, 1)
        self.anew_action = self.add_page_action(
            self.tr("Make totals and search anew"), "F7", self._make_anew, button=False
        )
        above.body.addWidget(ActionButton.for_action(self.anew_action), 0, Qt.AlignmentFlag.AlignLeft)
        self.deep_action = self.add_page_action(self.tr("Check deeply"), "F6", self._check_deeply)
        self.check_action = self.add_page_action(self.tr("Check now"), "F9", self._check, primary=True)

    def opened(self, arguments: dict[str, object]) -> None:
        # The button above the table is made after it.
        self.tab_as_read()
        super().opened(arguments)

    def show_head(self, head: str) -> None:
        """Number and hash of the last group of this PC's log, to compare with a printed one."""
        self.head.setText(self.tr("Head of the log: {head}").format(head=head))

    def show_work(self, progress: Progress, *, deep: bool) -> None:
        self.result.say("")
        words = self.tr("Replaying the log. Work can go on.") if deep else self.tr("Checking. Work can go on.")
        self.strip.follow(progress, words, can_stop=deep)

    def show_making(self) -> None:
        self.result.say("")
        self.strip.follow(Progress(), self.tr("Making totals and search anew. Work can go on."), can_stop=False)

    def show_made(self, count: int, time: str) -> None:
        """How many things the search can find again."""
        self.strip.end()
        words = self.tr("Stock totals and search were made anew, {time}. Found by the search: {count}.")
        self.result.say(words.format(count=grouped(count), time=time), Tone.LEAF)

    def show_faults(self, faults: Sequence[Fault], time: str) -> None:
        self.strip.end()
        self.table.show_rows(faults)
        if faults:
            only_totals = all(fault.check == "stock" for fault in faults)
            if only_totals:
                words = self.tr("Faults: {count}, found {time}. F7 makes the totals of stock anew from the movements.")
            else:
                words = self.tr("Faults: {count}, found {time}. Make a backup now and ask for help before you go on.")
            self.result.say(
                words.format(count=grouped(len(faults)), time=time), Tone.AMBER if only_totals else Tone.RED
            )
        else:
            self.result.say(self.tr("All is as it should be, {time}.").format(time=time), Tone.LEAF)

    def show_problem(self, sentence: str) -> None:
        self.strip.end()
        self.result.say(sentence, Tone.AMBER)

    def focus_first(self) -> None:
        self.table.setFocus()

    def _check(self) -> None:
        self.check_wanted.emit(False)

    def _check_deeply(self) -> None:
        self.check_wanted.emit(True)

    def _make_anew(self) -> None:
        self.anew_wanted.emit()


_WORDS = {
    "file": "The file is damaged",
    "foreign_key": "A record points at one that is missing",
    "chain": "The log was changed, or a part of it is missing",
    "countersigned": "The log differs from what the server has countersigned",
    "trigger": "What writes the log was changed",
    "stock": "The total of stock differs from its movements",
    "invoice": "A bill does not agree with its lines or its payments",
    "credit note": "The figures of a credit note do not add up",
    "debit note": "A debit note does not agree with its bill",
    "series": "A number is missing or was given twice",
    "replay": "The record differs from what the log says",
}


def fault_text(fault: Fault) -> str:
    """What is wrong, in words; what exactly was found stands beside it."""
    return translated("faults", _WORDS.get(fault.check, fault.check))


def _subject(fault: Fault) -> str:
    return fault.subject


def _what(fault: Fault) -> str:
    return fault.what
