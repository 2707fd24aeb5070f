"""One patient: the banner that must not be overlooked, and under it timeline, details, allergies, history (PAT-15 to PAT-17)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from operator import attrgetter

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QTabWidget, QWidget

from narayaneeyam_clinic.patients.patient_page import PatientBanner, PatientPageRead
from narayaneeyam_clinic.patients.patient_timeline import TimelineEntry
from narayaneeyam_desktop.formats import moment_text
from narayaneeyam_desktop.page import Page
from narayaneeyam_desktop.patients.details_form import DetailsForm
from narayaneeyam_desktop.patients.health_tab import HealthTab
from narayaneeyam_desktop.patients.timeline_words import timeline_columns
from narayaneeyam_desktop.person_words import age_and_sex, phone_words
from narayaneeyam_desktop.safety_words import question_words
from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.translations import short_day_words
from narayaneeyam_desktop.widgets.later import Later
from narayaneeyam_desktop.widgets.small_parts import Banner, Card, EmptyState, Pill, Tone, small_text
from narayaneeyam_desktop.widgets.table_columns import Column
from narayaneeyam_desktop.widgets.tables import RowsTable


@dataclass(frozen=True, slots=True)
class ChangeRow:
    """One changed field, as the history shows it."""

    at: datetime
    by: str
    field: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class _Shown:
    """What was read last, for the tabs that are made later."""

    read: PatientPageRead
    treats: bool
    sees_blood_group: bool


class PatientPage(Page):
    """Shows and signals.

    Signals:
        token_wanted, card_wanted, ticket_wanted: for this patient.
        save_wanted: the corrected details are to be written.
        entry_opened: a line of the timeline (TimelineEntry).
        history_wanted: the tab of changes was opened.
        consent_wanted: the privacy notice was accepted now.
        inbox_wanted: what two PCs wrote differently is to be settled.
        documents_wanted, certificates_wanted: papers of this patient.
        rights_wanted: a copy of the record, withdrawal of the consent, erasure.
        booking_wanted: a time is to be kept for the patient.
        admit_wanted: the patient is to stay, or is in a bed already.
        parting_wanted: the record that was merged last is to be a patient of its own again.
        allergy_added, condition_added, allergy_ended, condition_ended: as of the HealthTab.
    """

    token_wanted = Signal()
    card_wanted = Signal()
    ticket_wanted = Signal()
    save_wanted = Signal()
    entry_opened = Signal(object)
    history_wanted = Signal()
    consent_wanted = Signal()
    inbox_wanted = Signal()
    documents_wanted = Signal()
    certificates_wanted = Signal()
    rights_wanted = Signal()
    parting_wanted = Signal()
    admit_wanted = Signal()
    booking_wanted = Signal()
    allergy_added = Signal(object)
    condition_added = Signal(object)
    allergy_ended = Signal(object)
    condition_ended = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.number = Pill(tone=Tone.LEAF)
        self.token = Pill(tone=Tone.AMBER)
        self.booked = Pill(tone=Tone.BLUE)
        for pill in (self.number, self.token, self.booked):
            self.add_beside_title(pill)
            pill.show_state("")
        self.known = small_text("", "muted")
        self.in_question = Banner("", Tone.RED)
        self.allergies = Banner("", Tone.RED)
        self.medicines = Banner("", Tone.BLUE)
        self.consent = Banner("", Tone.AMBER)
        self.merged = Banner("", Tone.BLUE)
        for widget in (self.known, self.in_question, self.allergies, self.medicines, self.consent, self.merged):
            self.body.addWidget(widget)
        self.timeline: RowsTable[TimelineEntry] = RowsTable(
            timeline_columns(),
            name="timeline",
            empty=EmptyState(self.tr("Nothing has happened yet")),
            identity=attrgetter("kind", "ref_id"),
        )
        self.timeline.set_accessible_name(self.tr("Timeline"))
        self._details = Later(self._make_details)
        self._health = Later(self._make_health)
        self._shown: _Shown | None = None
        self.history: RowsTable[ChangeRow] = RowsTable(
            self._history_columns(), name="history", empty=EmptyState(self.tr("Nothing was changed"))
        )
        self.tabs = QTabWidget()
        self.tabs.addTab(self.timeline, self.tr("Timeline"))
        self.tabs.addTab(self._details, self.tr("Details"))
        # The tallest tab, which may not even be in front, does not push the page over the edge.
        self.tabs.setMinimumHeight(theme().size(230))
        self.tabs.addTab(self._health, self.tr("Allergies and conditions"))
        self.tabs.addTab(self.history, self.tr("History of changes"))
        card = Card()
        card.body.addWidget(self.tabs)
        self.body.addWidget(card, 1)
        self._add_actions()
        self.ticket_action.setVisible(False)
        self.timeline.row_opened.connect(self.entry_opened)
        self.tabs.currentChanged.connect(self._tab_changed)
        self.consent.followed.connect(self.consent_wanted)
        self.in_question.followed.connect(self.inbox_wanted)
        self.merged.followed.connect(self.parting_wanted)

    def show_rights(
        self,
        *,
        runs_queue: bool,
        corrects: bool,
        sees_health: bool,
        sees_history: bool,
        documents: bool,
        certifies: bool,
        books: bool,
    ) -> None:
        """What the person may not do or see is not there."""
        self.book_action.setVisible(books)
        self.documents_action.setVisible(documents)
        self.certificates_action.setVisible(certifies)
        self.token_action.setVisible(runs_queue)
        self._may_correct = corrects
        self.tabs.setTabVisible(self.tabs.indexOf(self._health), sees_health)
        self.tabs.setTabVisible(self.tabs.indexOf(self.history), sees_history)
        self._details_edited()

    def show_patient(self, read: PatientPageRead, *, treats: bool, sees_blood_group: bool) -> None:
        """All of it; details that are being typed in are left alone."""
        banner = read.banner
        self.set_title(banner.name)
        self.show_banner(banner, read.today)
        self.timeline.show_rows(read.timeline)
        self._shown = _Shown(read, treats, sees_blood_group)
        details, health = self._details.made(), self._health.made()
        if details is not None and not details.is_changed():
            self._show_details(details)
        if health is not None:
            self._show_health(health)
        self._details_edited()

    @property
    def details(self) -> DetailsForm:
        return self._details.part()

    @property
    def health(self) -> HealthTab:
        return self._health.part()

    def show_details_anew(self) -> None:
        """What was typed is saved: the fields are as they were read."""
        self._show_details(self.details)

    def sees_health(self) -> bool:
        return self.tabs.isTabVisible(self.tabs.indexOf(self._health))

    def show_problem(self, field: str | None, words: str) -> bool:
        """Under the field to blame; False when it is none of this page."""
        details, health = self._details.made(), self._health.made()
        return (details is not None and details.show_problem(field, words)) or (
            health is not None and health.show_problem(field, words)
        )

    def show_banner(self, banner: PatientBanner, today: date) -> None:
        """Who it is in one line; allergies and what is in question red, current medicines blue, a missing consent amber."""
        self.number.show_state(banner.registration_number, Tone.LEAF)
        tokens = ", ".join(token.token for token in banner.tokens)
        self.token.show_state(self.tr("Token {tokens} today").format(tokens=tokens) if tokens else "", Tone.AMBER)
        self.ticket_action.setVisible(bool(tokens))
        parts = (age_and_sex(banner.birth, banner.sex, today), phone_words(banner.phone), banner.place or "")
        self.known.setText(" · ".join(part for part in parts if part))
        self.in_question.say(question_words(banner.in_question), link=self.tr("Open the inbox"))
        merged = ", ".join(f"{one.name} {one.registration_number}" for one in banner.merged)
        self.merged.say(
            self.tr("Also registered as {names}; merged into this record.").format(names=merged) if merged else "",
            link=self.tr("They are two") if merged and self._may_correct else "",
        )
        allergies = ", ".join(banner.allergies or ())
        self.allergies.say(self.tr("Allergic to: {allergies}").format(allergies=allergies) if allergies else "")
        medicines = ", ".join(banner.current_medicines or ())
        self.medicines.say(self.tr("Takes now: {medicines}").format(medicines=medicines) if medicines else "")
        missing = self.tr("The privacy notice has not been accepted yet.") if not banner.has_consent else ""
        self.consent.say(missing, link=self.tr("It was read out and accepted now") if self._may_correct else "")

    def show_booked(self, days: Sequence[date]) -> None:
        """When the patient is expected."""
        words = ", ".join(map(short_day_words, days))
        self.booked.show_state(self.tr("Booked {days}").format(days=words) if days else "", Tone.BLUE)

    def show_history(self, rows: Sequence[ChangeRow]) -> None:
        self.history.show_rows(rows)

    def focus_first(self) -> None:
        self.timeline.setFocus()

    def draft_state(self) -> object | None:
        return self.details.changed() if self._may_correct and self._is_changed() else None

    def open_details(self) -> None:
        self.tabs.setCurrentWidget(self._details)
        self.details.focus_first()

    def _is_changed(self) -> bool:
        details = self._details.made()
        return details is not None and details.is_changed()

    def _make_details(self) -> DetailsForm:
        made = DetailsForm()
        self._show_details(made)
        made.edited.connect(self._details_edited)
        return made

    def _show_details(self, details: DetailsForm) -> None:
        if self._shown is not None:
            read, sees = self._shown.read, self._shown.sees_blood_group
            details.show_details(read.details, read.today, editable=self._may_correct, sees_blood_group=sees)

    def _make_health(self) -> HealthTab:
        made = HealthTab()
        self._show_health(made)
        made.allergy_added.connect(self.allergy_added)
        made.condition_added.connect(self.condition_added)
        made.allergy_ended.connect(self.allergy_ended)
        made.condition_ended.connect(self.condition_ended)
        return made

    def _show_health(self, health: HealthTab) -> None:
        if self._shown is not None:
            read = self._shown.read
            health.show_rows(read.allergies, read.conditions, treats=self._shown.treats)

    def _add_actions(self) -> None:
        self._may_correct = False
        self.documents_action: QAction = self.add_page_action(
            self.tr("Documents"), "Ctrl+D", self.documents_wanted.emit, button=False
        )
        self.certificates_action: QAction = self.add_page_action(
            self.tr("Certificates"), "Ctrl+E", self.certificates_wanted.emit, button=False
        )
        self.rights_action: QAction = self.add_page_action(
            self.tr("Rights"), "Ctrl+J", self.rights_wanted.emit, button=False
        )
        self.card_action: QAction = self.add_page_action(self.tr("Card"), "Ctrl+P", self.card_wanted.emit)
        self.ticket_action: QAction = self.add_page_action(self.tr("Ticket again"), "F8", self.ticket_wanted.emit)
        self.details_action: QAction = self.add_page_action(self.tr("Details"), "F4", self.open_details, button=False)
        self.book_action: QAction = self.add_page_action(self.tr("Book"), "F3", self.booking_wanted.emit)
        self.admit_action: QAction = self.add_page_action(self.tr("Admit"), "F6", self.admit_wanted.emit, button=False)
        self.save_action: QAction = self.add_page_action(self.tr("Save"), "Ctrl+S", self.save_wanted.emit)
        self.token_action: QAction = self.add_page_action(
            self.tr("Give token"), "F9", self.token_wanted.emit, primary=True
        )

    def _details_edited(self) -> None:
        self.save_action.setVisible(self._may_correct and self._is_changed())

    def _tab_changed(self, _index: int) -> None:
        if self.tabs.currentWidget() is self.history:
            self.history_wanted.emit()

    def _history_columns(self) -> list[Column[ChangeRow]]:
        return [
            Column(self.tr("When"), lambda row: moment_text(row.at), width=170),
            Column(self.tr("Who"), lambda row: row.by, width=160),
            Column(self.tr("Field"), lambda row: row.field, width=160, strong=True),
            Column(self.tr("Was"), lambda row: row.before, width=220),
            Column(self.tr("Became"), lambda row: row.after, width=220, stretch=True),
        ]
