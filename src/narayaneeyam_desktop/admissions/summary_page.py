"""The discharge summary as the doctor writes it: what was, what was done, what to go on with; then it is signed (STAY-69)."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from narayaneeyam_clinic.admissions.discharge_summary import SummaryDraft
from narayaneeyam_clinic.admissions.stay_header import StayHeader
from narayaneeyam_desktop.admissions.stay_strip import StayStrip
from narayaneeyam_desktop.page import Page
from narayaneeyam_desktop.prescribing.prescription_panel import PrescriptionPanel
from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.translations import ENGLISH, language
from narayaneeyam_desktop.widgets.action_button import ActionButton
from narayaneeyam_desktop.widgets.date_field import DateField
from narayaneeyam_desktop.widgets.field import LineField, TextField
from narayaneeyam_desktop.widgets.scrolled import Scrolled
from narayaneeyam_desktop.widgets.small_parts import Banner, Card, Tone, small_text

# The text size from which the medicines need the width of the page.
_TOO_LARGE_FOR_TWO = 1.2


class SummaryPage(Page):
    """Fields are filled by `show_content` and read by `typed`; a signed version is shown and not typed in.

    Signals:
        edited: anything was typed.
        sign_wanted, amend_wanted, print_wanted, discard_wanted: the actions.
        version_wanted: another signed version.
    """

    edited = Signal()
    sign_wanted = Signal()
    amend_wanted = Signal()
    print_wanted = Signal()
    discard_wanted = Signal()
    version_wanted = Signal()

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.header.hide()
        self._is_loading = False
        self._admission_id = self._summary_id = ""
        self.is_read_only = False
        self.strip = StayStrip()
        self.problem = Banner(tone=Tone.RED)
        self.restored = Banner(tone=Tone.BLUE)
        self.signed = Banner(tone=Tone.LEAF)
        self.reason = LineField(self.tr("Reason for the amendment"), max_length=300)
        self.reason.hide()
        self.prescription = PrescriptionPanel()
        self.fields: dict[str, TextField] = {
            "diagnosis": TextField(self.tr("Diagnosis"), lines=1),
            "condition_at_admission": TextField(self.tr("Condition at admission"), lines=2),
            "course_in_hospital": TextField(self.tr("Course in hospital"), lines=6),
            "treatments_given": TextField(self.tr("Treatments given"), lines=4),
            "condition_at_discharge": TextField(self.tr("Condition at discharge"), lines=2),
            "pathya": TextField(self.tr("Pathya: what is good"), lines=2),
            "apathya": TextField(self.tr("Apathya: what to avoid"), lines=2),
        }
        self.follow_up = DateField(self.tr("Follow-up on"), today)
        for widget in (self.strip, self.problem, self.restored, self.signed, self.reason):
            self.body.addWidget(widget)
        self.body.addWidget(Scrolled(self._inside()), 1)
        self._declare_actions()
        for field in (*self.fields.values(), self.follow_up, self.reason):
            field.edited.connect(self._edited)
        self.prescription.edited.connect(self._edited)
        self.restored.followed.connect(self.discard_wanted)
        self.signed.followed.connect(self.version_wanted)

    def show_stay(self, stay: StayHeader) -> None:
        self.strip.show_stay(stay)
        self.set_title(stay.patient.name)
        self.header.hide()

    def show_content(self, content: SummaryDraft) -> None:
        """Fills every field, without a signal."""
        self._is_loading = True
        self._admission_id, self._summary_id = content.admission_id, content.id
        for name, field in self.fields.items():
            field.set_text(getattr(content, name))
        self.follow_up.set_value(content.follow_up_on)
        self.prescription.show_lines(content.medicines)
        self._is_loading = False

    def typed(self) -> SummaryDraft:
        """Everything as it stands, for this stay."""
        return SummaryDraft(
            id=self._summary_id,
            admission_id=self._admission_id,
            **{name: field.text() for name, field in self.fields.items()},
            follow_up_on=self.follow_up.value(),
            medicines=tuple(self.prescription.lines()),
        )

    def show_mode(self, *, read_only: bool, amending: bool, may_sign: bool) -> None:
        """Writing, reading a signed version, or amending it."""
        self.is_read_only = read_only or not may_sign
        for field in self.fields.values():
            field.input.setReadOnly(self.is_read_only)
        self.follow_up.input.setReadOnly(self.is_read_only)
        self.prescription.set_read_only(self.is_read_only)
        self.reason.setVisible(amending)
        self.sign_action.setText(self.tr("Sign amendment") if amending else self.tr("Sign"))
        self.sign_action.setVisible(not self.is_read_only)
        self.add_action.setVisible(not self.is_read_only)
        self.amend_action.setVisible(read_only and may_sign)
        self.print_action.setText(self.tr("Print") if read_only else self.tr("Print the draft"))

    def show_problem(self, sentence: str, field: str | None) -> None:
        """Why it cannot be signed, beside the field when one is to blame."""
        found = self.reason if field == "reason" else self.fields.get(field or "")
        if found is None:
            self.problem.say(sentence)
            return
        found.show_problem(sentence)
        found.setFocus()

    def focus_first(self) -> None:
        self.fields["diagnosis"].setFocus()

    def _inside(self) -> QWidget:
        size = theme().size
        inside = QWidget()
        # Beside each other while the medicines' table has room for its words; else one below the other, as all of it scrolls.
        is_above = theme().scale >= _TOO_LARGE_FOR_TWO or language() != ENGLISH
        across: QBoxLayout = QVBoxLayout(inside) if is_above else QHBoxLayout(inside)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(size(12))
        told, going = Card(), Card()
        for name in ("diagnosis", "condition_at_admission", "course_in_hospital", "treatments_given"):
            told.body.addWidget(self.fields[name])
        told.body.addWidget(self.fields["condition_at_discharge"])
        told.body.addStretch(1)
        going.body.addWidget(small_text(self.tr("Medicines to continue"), "heading"))
        if is_above:
            self.prescription.setMinimumHeight(size(300))
        going.body.addWidget(self.prescription, 1)
        advice = QHBoxLayout()
        advice.setSpacing(size(12))
        advice.addWidget(self.fields["pathya"])
        advice.addWidget(self.fields["apathya"])
        going.body.addLayout(advice)
        again = QHBoxLayout()
        self.follow_up.setFixedWidth(size(160))
        again.addWidget(self.follow_up)
        again.addStretch(1)
        going.body.addLayout(again)
        across.addWidget(told, 2)
        across.addWidget(going, 3)
        return inside

    def _declare_actions(self) -> None:
        self.add_action = self.add_page_action(
            self.tr("Add medicine"), "Ins", self.prescription.next_line, button=False
        )
        self.print_action = self.add_page_action(self.tr("Print"), "Ctrl+P", self.print_wanted.emit, button=False)
        self.amend_action = self.add_page_action(self.tr("Amend…"), "Ctrl+E", self.amend_wanted.emit, button=False)
        self.sign_action = self.add_page_action(
            self.tr("Sign"), "F9", self.sign_wanted.emit, primary=True, button=False
        )
        for action in (self.print_action, self.amend_action, self.sign_action):
            self.strip.buttons.addWidget(ActionButton.for_action(action, primary=action is self.sign_action))

    def _edited(self) -> None:
        if not self._is_loading:
            self.problem.say("")
            self.edited.emit()
