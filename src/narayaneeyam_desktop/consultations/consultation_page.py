"""The consultation as the doctor sees it: who it is, the note in tabs, what happened before, and the internal note."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QScrollArea, QTabWidget, QVBoxLayout, QWidget

from narayaneeyam_clinic.consultations.consultation_draft import ConsultationDraft
from narayaneeyam_clinic.consultations.consultation_page import ConsultationPageRead
from narayaneeyam_clinic.consultations.vitals_draft import VitalsDraft
from narayaneeyam_desktop.consultations.consultation_words import last_found_words
from narayaneeyam_desktop.consultations.diagnosis_field import DiagnosisField
from narayaneeyam_desktop.consultations.examination_tab import ExaminationTab
from narayaneeyam_desktop.consultations.follow_up_row import FollowUpRow
from narayaneeyam_desktop.consultations.note_tab import note_tab
from narayaneeyam_desktop.consultations.patient_strip import PatientStrip
from narayaneeyam_desktop.consultations.timeline_card import TimelineCard
from narayaneeyam_desktop.page import Page
from narayaneeyam_desktop.prescribing.prescription_panel import LARGE, PrescriptionPanel
from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.action_button import ActionButton
from narayaneeyam_desktop.widgets.field import LineField, TextField
from narayaneeyam_desktop.widgets.small_parts import Banner, Card, Tone
from narayaneeyam_desktop.widgets.vitals_row import VitalsRow

# Of the page, in pixels at 100 %: below it note and timeline do not fit beside each other.
_LEAST_BESIDE = 800
_ANY_WIDTH = 16777215


@dataclass(frozen=True, slots=True)
class ConsultationParts:
    """The parts that have the most fields; they may be made in events of their own before the page (HOUSE-51)."""

    vitals: VitalsRow = field(default_factory=VitalsRow)
    diagnoses: DiagnosisField = field(default_factory=DiagnosisField)
    prescription: PrescriptionPanel = field(default_factory=PrescriptionPanel)
    follow_up: FollowUpRow = field(default_factory=FollowUpRow)
    timeline: TimelineCard = field(default_factory=TimelineCard)


class ConsultationPage(Page):
    """One visit. Its fields are filled by `show_content` and read by `typed`; a signed consultation is shown and not typed in.

    Signals:
        edited: anything was typed (once for each change).
        vitals_edited: something in the vitals.
        finish_wanted, amend_wanted, repeat_wanted, print_wanted, discard_wanted, admit_wanted: the actions.
        banner_followed: the link of the banner: another signed version, or call in.
    """

    edited = Signal()
    vitals_edited = Signal()
    finish_wanted = Signal()
    amend_wanted = Signal()
    repeat_wanted = Signal()
    print_wanted = Signal()
    discard_wanted = Signal()
    admit_wanted = Signal()
    banner_followed = Signal()

    def __init__(self, parts: ConsultationParts | None = None) -> None:
        """`parts` where they were made before the page."""
        super().__init__()
        made = ConsultationParts() if parts is None else parts
        self.vitals, self.diagnoses, self.prescription = made.vitals, made.diagnoses, made.prescription
        self.follow_up, self.timeline = made.follow_up, made.timeline
        self.header.hide()
        self._visit_id = self._patient_id = ""
        self._is_loading = False
        self.is_read_only = False
        self.strip = PatientStrip()
        self.problem = Banner(tone=Tone.RED)
        self.restored = Banner(tone=Tone.BLUE)
        self.signed = Banner(tone=Tone.LEAF)
        self.reason = LineField(self.tr("Reason for the amendment"), max_length=300)
        self.reason.hide()
        for widget in (self.strip, self.problem, self.restored, self.signed, self.reason):
            self.body.addWidget(widget)
        self._across = QHBoxLayout()
        self._across.setSpacing(theme().size(12))
        self._across.addWidget(self._note_card(), 1)
        self._beside = self._right_column()
        self._across.addWidget(self._beside)
        self.body.addLayout(self._across, 1)
        self._declare_actions()
        self._connect()

    # What the page shows.

    def show_patient(self, read: ConsultationPageRead, today: date) -> None:
        """Who it is and what happened before."""
        self.strip.show_patient(read)
        self.examination.show_last_found({one.kind: last_found_words(one) for one in read.constitution})
        self.timeline.show_entries(read.timeline, today)
        self.follow_up.set_today(today)
        self.set_title(read.banner.name)
        self.header.hide()
        self.repeat_action.setVisible(not self.is_read_only and read.last_prescription is not None)

    def show_content(self, content: ConsultationDraft) -> None:
        """Fills every field, without a signal."""
        self._is_loading = True
        self._visit_id, self._patient_id = content.visit_id, content.patient_id
        self.vitals.show_vitals(content.vitals)
        self.concern.set_text(content.concern)
        self.notes.set_text(content.notes)
        self.internal_note.set_text(content.internal_note)
        self.pathya.set_text(content.pathya)
        self.apathya.set_text(content.apathya)
        self.diagnoses.show_diagnoses(content.diagnoses)
        self.examination.show_findings(content.findings)
        self.prescription.show_lines(content.lines)
        self.follow_up.show_day(content.follow_up_on)
        self._is_loading = False

    def typed(self) -> ConsultationDraft:
        """Everything as it stands, for this patient and visit."""
        return ConsultationDraft(
            visit_id=self._visit_id,
            patient_id=self._patient_id,
            concern=self.concern.text(),
            notes=self.notes.text(),
            internal_note=self.internal_note.text(),
            pathya=self.pathya.text(),
            apathya=self.apathya.text(),
            follow_up_on=self.follow_up.day(),
            diagnoses=self.diagnoses.diagnoses(),
            findings=self.examination.findings(),
            lines=self.prescription.lines(),
            vitals=self.vitals.typed(),
        )

    def show_vitals(self, vitals: VitalsDraft) -> None:
        """Vitals that somebody else has just taken."""
        self.vitals.show_vitals(vitals)

    def show_mode(self, *, read_only: bool, amending: bool, has_prescription: bool) -> None:
        """Writing, reading a signed version, or amending it."""
        self.is_read_only = read_only
        for part in (self.vitals, self.diagnoses, self.examination, self.prescription, self.follow_up):
            part.set_read_only(read_only)
        for text in (self.concern, self.notes, self.internal_note, self.pathya, self.apathya):
            text.input.setReadOnly(read_only)
        self.reason.setVisible(amending)
        self.finish_action.setText(self.tr("Sign amendment") if amending else self.tr("Finish"))
        for action in (self.finish_action, self.add_action, self.repeat_action):
            action.setVisible(not read_only)
        self.amend_action.setVisible(read_only)
        self.print_action.setVisible(read_only and has_prescription)

    def show_problem(self, sentence: str, field: str | None) -> None:
        """Why it cannot be signed, beside the field when one is to blame."""
        self.problem.say(sentence)
        if field in self.vitals.fields:
            self.tabs.setCurrentIndex(0)
            self.vitals.fields[field].show_problem(sentence)
            self.vitals.fields[field].input.setFocus()
        elif field == "reason":
            self.reason.show_problem(sentence)
            self.reason.input.setFocus()

    def show_missing(self, *, concern: bool, diagnosis: bool) -> None:
        """Goes to the first field that finishing asks for."""
        self.tabs.setCurrentIndex(0)
        if concern:
            self.concern.input.setFocus()
        elif diagnosis:
            self.diagnoses.search.input.setFocus()

    def show_vital_remarks(self, bmi: str, problems: Mapping[str, str], remarks: Mapping[str, str]) -> None:
        self.vitals.show_remarks(bmi, problems, remarks)

    def show_warnings(self, sentences: Sequence[str], *, severe: bool) -> None:
        self.prescription.show_warnings(sentences, severe=severe)

    def focus_first(self) -> None:
        self.concern.input.setFocus()

    # How it is built.

    def _note_card(self) -> Card:
        size = theme().size
        card = Card()
        card.body.setContentsMargins(size(12), size(2), size(12), size(8))
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.concern = TextField(self.tr("Concern (vedana)"), lines=2)
        self.notes = TextField(self.tr("Notes"), lines=2)
        self.examination = ExaminationTab()
        self.pathya = TextField(self.tr("Pathya: what is good"), lines=3)
        self.apathya = TextField(self.tr("Apathya: what to avoid"), lines=3)
        notes_tab, self._notes_column = note_tab()
        beside = QHBoxLayout()
        beside.setSpacing(size(12))
        beside.addWidget(self.concern, 3)
        beside.addWidget(self.notes, 2)
        self._notes_column.addWidget(self.vitals)
        self._notes_column.addLayout(beside)
        self._notes_column.addWidget(self.diagnoses)
        self._notes_column.addWidget(self.prescription, 1)
        prescription_tab, self._prescription_column = note_tab()
        advice = QHBoxLayout()
        advice.setSpacing(size(12))
        advice.addWidget(self.pathya)
        advice.addWidget(self.apathya)
        self._prescription_column.addLayout(advice)
        self.tabs.addTab(notes_tab, self.tr("Notes"))
        self.tabs.addTab(self.examination, self.tr("Examination"))
        self.tabs.addTab(prescription_tab, self.tr("Prescription"))
        self.tabs.currentChanged.connect(self._tab_changed)
        card.body.addWidget(self.tabs, 1)
        card.body.addWidget(self.follow_up)
        return card

    def _right_column(self) -> QWidget:
        beside = QWidget()
        column = QVBoxLayout(beside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().size(12))
        self.internal_note = TextField(self.tr("Internal note, for doctors only"), lines=3)
        private = Card()
        private.body.addWidget(self.internal_note)
        column.addWidget(self.timeline, 1)
        column.addWidget(private)
        # Large letters need the room for the note.
        beside.setFixedWidth(theme().size(310 if theme().scale < LARGE else 250))
        return beside

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where large letters leave no room beside the note, what happened before has a tab of its own."""
        super().resizeEvent(event)
        is_narrow = event.size().width() < theme().size(_LEAST_BESIDE)
        is_tab = self.tabs.indexOf(self._beside) >= 0
        if is_narrow and not is_tab:
            self._across.removeWidget(self._beside)
            self._beside.setFixedWidth(_ANY_WIDTH)
            self._beside.setMinimumWidth(0)
            self.tabs.addTab(self._beside, self.tr("Before"))
        elif is_tab and not is_narrow:
            self.tabs.removeTab(self.tabs.indexOf(self._beside))
            self._beside.setFixedWidth(theme().size(250))
            self._across.addWidget(self._beside)
            self._beside.show()

    def _declare_actions(self) -> None:
        self.add_action = self.add_page_action(self.tr("Add medicine"), "Ins", self._add_medicine, button=False)
        self.repeat_action = self.add_page_action(
            self.tr("Repeat last prescription"), "Ctrl+D", self.repeat_wanted.emit, button=False
        )
        self.print_action = self.add_page_action(
            self.tr("Print prescription"), "Ctrl+P", self.print_wanted.emit, button=False
        )
        self.amend_action = self.add_page_action(self.tr("Amend…"), "Ctrl+E", self.amend_wanted.emit, button=False)
        self.admit_action = self.add_page_action(self.tr("Admit…"), "F4", self.admit_wanted.emit, button=False)
        for words, key, does in (
            (self.tr("Notes"), "F6", self._to_notes),
            (self.tr("Examination"), "F7", self._to_examination),
            (self.tr("Prescription"), "F8", self._to_prescription),
        ):
            self.add_page_action(words, key, does, button=False)
        self.finish_action = self.add_page_action(
            self.tr("Finish"), "F9", self.finish_wanted.emit, primary=True, button=False
        )
        for action in (self.repeat_action, self.print_action, self.amend_action):
            action.setVisible(False)
        for action in (self.amend_action, self.admit_action, self.finish_action):
            made = ActionButton.for_action(action, primary=action is self.finish_action)
            self.strip.buttons.addWidget(made)

    def _connect(self) -> None:
        for part in (self.concern, self.notes, self.internal_note, self.pathya, self.apathya, self.diagnoses,
                     self.examination, self.prescription, self.follow_up, self.vitals, self.reason):  # fmt: skip
            part.edited.connect(self._edited)
        self.vitals.edited.connect(self.vitals_edited)
        self.prescription.counted.connect(self._count_lines)
        for at in range(self.tabs.count()):
            area = self.tabs.widget(at)
            if isinstance(area, QScrollArea):
                area.verticalScrollBar().rangeChanged.connect(self._room_changed)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._focus_moved)
        self.restored.followed.connect(self.discard_wanted)
        self.signed.followed.connect(self.banner_followed)

    def _edited(self) -> None:
        if not self._is_loading:
            self.problem.say("")
            self.edited.emit()

    def _add_medicine(self) -> None:
        if self.tabs.currentIndex() == 1:
            self.tabs.setCurrentIndex(0)
        self.prescription.next_line()

    def _to_notes(self) -> None:
        self.tabs.setCurrentIndex(0)
        self.concern.input.setFocus()

    def _to_examination(self) -> None:
        self.tabs.setCurrentIndex(1)
        next(iter(self.examination.fields.values())).input.setFocus()

    def _to_prescription(self) -> None:
        self.tabs.setCurrentIndex(2)
        self.prescription.editor.medicine.input.setFocus()

    def _focus_moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        """What one types in is in sight, also where the tab has to scroll."""
        area = self.tabs.currentWidget()
        if now is not None and isinstance(area, QScrollArea) and area.isAncestorOf(now):
            editor = self.prescription.editor
            if editor.isAncestorOf(now):
                # With what is said under the line.
                area.ensureWidgetVisible(editor, 0, 0)
            area.ensureWidgetVisible(now, 0, theme().size(24))

    def _room_changed(self, _least: int, _most: int) -> None:
        self._focus_moved(None, QApplication.focusWidget())

    def _count_lines(self, count: int) -> None:
        words = self.tr("Prescription · {count}").format(count=count) if count else self.tr("Prescription")
        self.tabs.setTabText(2, words)

    def _tab_changed(self, index: int) -> None:
        """The prescription stands under the note and, with more room, on its own tab."""
        if index == 0:
            self._notes_column.addWidget(self.prescription, 1)
        elif index == 2:
            self._prescription_column.insertWidget(0, self.prescription, 1)
