"""Bed and going home: where the patient lay, moving, leave of absence, and what is open before they may leave."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from operator import attrgetter

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from narayaneeyam_clinic.admissions.correct_stay import StayCorrection
from narayaneeyam_clinic.admissions.discharge_gate import GateItem, GateKind
from narayaneeyam_clinic.admissions.stay_header import BedStayRow, StayHeader
from narayaneeyam_desktop.formats import date_text, moment_text, money_text, quantity_text, unit_text
from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.action_button import ActionButton
from narayaneeyam_desktop.widgets.date_field import DateField
from narayaneeyam_desktop.widgets.field import ChoiceField, LineField
from narayaneeyam_desktop.widgets.form_card import FormCard, FormColumn
from narayaneeyam_desktop.widgets.small_parts import Banner, EmptyState, Tone, small_text
from narayaneeyam_desktop.widgets.table_columns import Column
from narayaneeyam_desktop.widgets.tables import RowsTable
from narayaneeyam_desktop.widgets.typed_fields import PhoneField


class LeavingTab(QWidget):
    """Shows and signals.

    Signals:
        transfer_wanted: (bed id, reason).
        leave_day_wanted: the expected day of leaving (date or None).
        correction_wanted: StayCorrection of bystander and consent.
        away_wanted: reason; back_wanted: the patient is back.
    """

    transfer_wanted = Signal(object)
    leave_day_wanted = Signal(object)
    correction_wanted = Signal(object)
    away_wanted = Signal(object)
    back_wanted = Signal()

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        size = theme().size
        self._is_away = False
        self.said = Banner("", Tone.BLUE)
        self.gate: RowsTable[GateItem] = RowsTable(
            self._gate_columns(),
            name="gate",
            empty=EmptyState(self.tr("Nothing is open"), self.tr("The patient may leave when discharge is ordered.")),
        )
        self.gate.set_accessible_name(self.tr("What is open before leaving"))
        self.beds: RowsTable[BedStayRow] = RowsTable(self._bed_columns(), name="stay_beds")
        self.beds.set_accessible_name(self.tr("Beds of the stay"))
        left = QVBoxLayout()
        left.setSpacing(size(8))
        left.addWidget(self.said)
        left.addWidget(small_text(self.tr("Open before leaving"), "heading"))
        left.addWidget(self.gate, 3)
        left.addWidget(small_text(self.tr("Beds of the stay"), "heading"))
        left.addWidget(self.beds, 2)
        self.form = self._form(today)
        self.column = FormColumn(self.form, 340)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, size(8), 0, 0)
        across.setSpacing(size(12))
        across.addLayout(left, 1)
        across.addWidget(self.column)

    def show_rights(self, *, moves: bool) -> None:
        self.column.setVisible(moves)

    def show_stay(self, stay: StayHeader) -> None:
        self.beds.show_rows(list(reversed(stay.beds)))
        self._is_away = stay.away_now is not None
        self.away.setText(self.tr("Is back") if self._is_away else self.tr("Goes away…"))
        if not self.form.is_edited():
            self.leaves.set_value(stay.expected_leave_on)
            self.bystander.set_text(stay.bystander_name)
            self.relation.set_text(stay.bystander_relation)
            self.phone.set_text(stay.bystander_phone or "")
            self.consent.set_text(stay.consent_by)
        parts = (self.bed, self.reason, self.move_button, self.leaves, self.keep, self.away)
        for part in (*parts, self.bystander, self.relation, self.phone, self.consent, self.correct):
            part.setEnabled(stay.is_in_house)
        words = ""
        if stay.away_now is not None:
            words = self.tr("Away since {moment}: {reason}").format(
                moment=moment_text(stay.away_now.from_at), reason=stay.away_now.reason
            )
        elif stay.overruled_why:
            words = self.tr("Left with open things: {reason}").format(reason=stay.overruled_why)
        elif stay.discharge_ordered_at is not None and stay.is_in_house:
            words = self.tr(
                "Discharge was ordered by {name}, {moment}. The bed is theirs until they have left."
            ).format(name=stay.discharge_ordered_by, moment=moment_text(stay.discharge_ordered_at))
        self.said.say(words)

    def show_gate(self, items: Sequence[GateItem]) -> None:
        self.gate.show_rows(items)

    def show_beds(self, beds: Sequence[tuple[str, str]]) -> None:
        """Beds to which the patient could move."""
        self.bed.set_choices(beds)

    def show_problem(self, field: str | None, sentence: str) -> None:
        self.form.show_problem(field, sentence)

    def done(self) -> None:
        self.reason.set_text("")
        self.form.mark_saved()

    def focus_first(self) -> None:
        self.gate.setFocus()

    def _form(self, today: date) -> FormCard:
        form = FormCard(self.tr("Bed"))
        self.bed = ChoiceField(self.tr("Move to"))
        self.reason = LineField(self.tr("Why"), max_length=200)
        self.move_button = ActionButton(self.tr("Move"))
        self.leaves = DateField(self.tr("Expected until"), today)
        self.keep = ActionButton(self.tr("Change the day"))
        self.away = ActionButton(self.tr("Goes away…"))
        form.add(bed=self.bed)
        form.add(reason=self.reason)
        form.body.addWidget(self.move_button)
        form.add(expected_leave_on=self.leaves)
        form.body.addWidget(self.keep)
        form.body.addWidget(small_text(self.tr("Leave of absence: the bed stays theirs."), "label"))
        form.body.addWidget(self.away)
        self.bystander = LineField(self.tr("Bystander"), max_length=120)
        self.relation = LineField(self.tr("Relation"), max_length=60)
        self.phone = PhoneField(self.tr("Phone"))
        self.consent = LineField(self.tr("Consent given by"), max_length=120)
        self.correct = ActionButton(self.tr("Correct it"))
        form.add(bystander_name=self.bystander, bystander_relation=self.relation)
        form.add(bystander_phone=self.phone, consent_by=self.consent)
        form.body.addWidget(self.correct)
        form.close_with_problem()
        self.correct.clicked.connect(self._correct)
        self.move_button.clicked.connect(self._move)
        self.keep.clicked.connect(self._keep)
        self.away.clicked.connect(self._away)
        return form

    def _move(self) -> None:
        bed_id = self.bed.value()
        if bed_id is not None:
            self.transfer_wanted.emit((str(bed_id), self.reason.text()))

    def _keep(self) -> None:
        if not self.leaves.is_wrong():
            self.leave_day_wanted.emit(self.leaves.value())

    def _correct(self) -> None:
        self.correction_wanted.emit(
            StayCorrection(
                bystander_name=self.bystander.text(),
                bystander_phone=self.phone.text(),
                bystander_relation=self.relation.text(),
                consent_by=self.consent.text(),
            )
        )

    def _away(self) -> None:
        if self._is_away:
            self.back_wanted.emit()
        else:
            self.away_wanted.emit(self.reason.text())

    def _gate_columns(self) -> list[Column[GateItem]]:
        return [
            Column("", self._kind, width=150, tone=_tone),
            Column(self.tr("What"), attrgetter("what"), stretch=True),
            Column(self.tr("Day"), _gate_day, width=96),
            Column("", _much, width=110, right=True),
        ]

    def _bed_columns(self) -> list[Column[BedStayRow]]:
        return [
            Column(self.tr("Bed"), attrgetter("bed"), width=120, strong=True),
            Column(self.tr("Category"), attrgetter("category"), width=110),
            Column(self.tr("From"), _from, width=170),
            Column(self.tr("Until"), self._until, width=170),
            Column(self.tr("Why"), attrgetter("why"), stretch=True),
        ]

    def _until(self, row: BedStayRow) -> str:
        return self.tr("now") if row.to_at is None else moment_text(row.to_at)

    def _kind(self, row: GateItem) -> str:
        return {
            GateKind.UNBILLED: self.tr("not billed"),
            GateKind.BILLED_WRONGLY: self.tr("billed wrongly"),
            GateKind.MEDICINE: self.tr("on the ward"),
            GateKind.MEDICINE_TOO_MUCH: self.tr("noted too much"),
            GateKind.SESSION: self.tr("open session"),
            GateKind.TASK: self.tr("open task"),
        }[row.kind]


def _tone(row: GateItem) -> Tone | None:
    return Tone.RED if row.kind in (GateKind.BILLED_WRONGLY, GateKind.MEDICINE_TOO_MUCH) else Tone.AMBER


def _gate_day(row: GateItem) -> str:
    return date_text(row.day)


def _much(row: GateItem) -> str:
    if row.amount is not None:
        return money_text(row.amount)
    return quantity_text(row.quantity, unit_text(row.unit)) if row.quantity else ""


def _from(row: BedStayRow) -> str:
    return moment_text(row.from_at)
