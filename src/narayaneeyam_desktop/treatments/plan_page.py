"""A proposal for one or several courses: looked at, lines left out, then accepted; nothing is written before (TREAT-6, TREAT-7)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTabWidget, QWidget

from narayaneeyam_clinic.treatments.plan_course import CourseProposal, ProposedSession, WithoutPlace
from narayaneeyam_desktop.formats import text_or_dash
from narayaneeyam_desktop.page import Page
from narayaneeyam_desktop.translations import short_day_words
from narayaneeyam_desktop.treatments.treatment_words import phase_words, span_words, why_words
from narayaneeyam_desktop.widgets.small_parts import Banner, Card, EmptyState, Tone
from narayaneeyam_desktop.widgets.table_columns import Column
from narayaneeyam_desktop.widgets.tables import RowsTable


class PlanPage(Page):
    """F9 accepts what stands in the list; Del leaves a line out; F5 proposes anew.

    Signals:
        accept_wanted: the proposed sessions (tuple).
        again_wanted: another proposal.
    """

    accept_wanted = Signal(object)
    again_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Proposed sessions"))
        self.result = Banner("", Tone.BLUE)
        self.table: RowsTable[ProposedSession] = RowsTable(
            [
                Column(self.tr("Day"), _day, width=150, strong=True),
                Column(self.tr("Time"), _time, width=110),
                Column(self.tr("Patient"), _patient, width=170, stretch=True),
                Column(self.tr("Therapy"), _therapy, width=180, tail=_dose),
                Column(self.tr("Phase"), _phase, width=90, may_hide=2),
                Column(self.tr("Therapists"), _therapists, width=190),
                Column(self.tr("Room"), _room, width=110),
            ],
            name="proposal",
            empty=EmptyState(self.tr("Nothing to plan"), self.tr("Everything that was ordered has its time.")),
        )
        self.table.set_accessible_name(self.tr("Proposed sessions"))
        self.without: RowsTable[WithoutPlace] = RowsTable(
            [
                Column(self.tr("Day"), _day_without, width=150, strong=True),
                Column(self.tr("Patient"), _patient_without, width=180),
                Column(self.tr("Therapy"), _therapy_without, width=180),
                Column(self.tr("Why it has no place"), _why, width=360, stretch=True),
            ],
            name="without_place",
            empty=EmptyState(self.tr("Everything has a place")),
        )
        self.without.set_accessible_name(self.tr("Without a place"))
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self.table, self.tr("With a place"))
        self.tabs.addTab(self.without, self.tr("Without a place"))
        card = Card()
        card.body.addWidget(self.tabs, 1)
        self.body.addWidget(self.result)
        self.body.addWidget(card, 1)
        self.out_action = self.add_page_action(self.tr("Leave this line out"), "Del", self._leave_out, button=False)
        self.again_action = self.add_page_action(self.tr("Propose again"), "F5", self.again_wanted.emit)
        self.accept_action = self.add_page_action(self.tr("Accept"), "F9", self._accept, primary=True)

    def show_proposal(self, proposal: CourseProposal) -> None:
        self.table.show_rows(proposal.sessions)
        self.without.show_rows(proposal.without_place)
        count = len(proposal.without_place)
        self.tabs.setTabText(1, self.tr("Without a place ({count})").format(count=count))
        words = self.tr("{placed} sessions have a place. Nothing is written before you accept.")
        if len(proposal.sessions) == 1:
            words = self.tr("{placed} session has a place. Nothing is written before you accept.")
        if count:
            words = self.tr("{placed} sessions have a place, {count} have none. Nothing is written before you accept.")
        self.result.say(words.format(placed=len(proposal.sessions), count=count), Tone.AMBER if count else Tone.BLUE)
        self.accept_action.setEnabled(bool(proposal.sessions))
        self.focus_first()

    def show_problem(self, sentence: str) -> None:
        self.result.say(sentence, Tone.RED)

    def focus_first(self) -> None:
        self.table.setFocus()

    def _leave_out(self) -> None:
        row = self.table.selected_row()
        if row is not None:
            left: Sequence[ProposedSession] = [one for one in self.table.rows() if one is not row]
            self.table.show_rows(left)
            self.accept_action.setEnabled(bool(left))

    def _accept(self) -> None:
        self.accept_wanted.emit(tuple(self.table.rows()))


def _day(row: ProposedSession) -> str:
    return short_day_words(row.day)


def _time(row: ProposedSession) -> str:
    return span_words(row.start, row.minutes)


def _patient(row: ProposedSession) -> str:
    return row.patient_name


def _therapy(row: ProposedSession) -> str:
    return row.therapy


def _dose(row: ProposedSession) -> str:
    return row.dose or ""


def _phase(row: ProposedSession) -> str:
    return phase_words(row.phase)


def _therapists(row: ProposedSession) -> str:
    return text_or_dash(", ".join(row.therapists))


def _room(row: ProposedSession) -> str:
    return text_or_dash(row.room)


def _day_without(row: WithoutPlace) -> str:
    return short_day_words(row.unplaced.wish.day)


def _patient_without(row: WithoutPlace) -> str:
    return row.patient_name


def _therapy_without(row: WithoutPlace) -> str:
    return row.unplaced.wish.therapy


def _why(row: WithoutPlace) -> str:
    return why_words(row.unplaced)
