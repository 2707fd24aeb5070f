"""Answers the prescription on the page: suggests medicines, says what each line comes to, and warns."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from narayaneeyam_clinic.prescriptions.line_rules import (
    PrescriptionLineDraft,
    WorkedLine,
    is_incomplete,
    work_out_line,
)
from narayaneeyam_clinic.prescriptions.medicine_choices import MedicineChoice, medicine_choices
from narayaneeyam_clinic.prescriptions.prescribe import warnings_for
from narayaneeyam_clinic.prescriptions.warning_rules import PrescriptionWarning, WarningKind
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.names import fold_tokens
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.dose_words import dose_words, vehicle_words
from narayaneeyam_desktop.formats import EMPTY, expiry_text, quantity_text
from narayaneeyam_desktop.prescribing.medicine_words import (
    choice_tail,
    stock_state,
    stock_words,
    warning_words,
)
from narayaneeyam_desktop.prescribing.prescription_panel import LineRow, PrescriptionPanel
from narayaneeyam_desktop.widgets.small_parts import Tone
from narayaneeyam_desktop.widgets.suggest_field import Suggestion

if TYPE_CHECKING:
    from narayaneeyam_clinic.store.transaction import Reading

_REST_MILLISECONDS = 200
_SEVERE = {WarningKind.ALLERGY}


class PrescriptionAnswers(QObject):
    """Knows the medicines of the lines by their id, as they were when they were chosen."""

    def __init__(self, panel: PrescriptionPanel, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._panel = panel
        self._desk = desk
        self._patient_id = ""
        self._known: dict[str, MedicineChoice] = {}
        self._rest = QTimer(self, interval=_REST_MILLISECONDS, singleShot=True)
        self._rest.timeout.connect(self._read_warnings)
        editor = panel.editor
        editor.medicine.suggest_from(desk, _suggestions)
        editor.medicine.chosen.connect(self._chosen)
        editor.medicine.entered.connect(self._entered)
        panel.edited.connect(self.refresh)
        panel.line_edited.connect(self._line_edited)
        panel.line_chosen.connect(self._change)
        panel.line_taken_off.connect(self._taken_off)

    def show_for(self, patient_id: str, medicines: dict[str, MedicineChoice]) -> None:
        """The page shows another content: these medicines are known."""
        self._patient_id = patient_id
        self._known |= medicines
        self.refresh()

    def refresh(self) -> None:
        """Words, totals and warnings of all lines."""
        self._panel.show_rows([self._row(line) for line in self._panel.taken_lines()])
        self._rest.start()

    def problem_of(self, position: int, refused: Refused, field: str) -> None:
        """Opens the line that cannot be signed and says why under its field."""
        line = self._panel.lines()[position]
        if position < len(self._panel.taken_lines()):
            self._panel.change_line(position, self._known.get(line.medicine_id or ""))
        self._panel.editor.show_outcome("", {field: self._desk.refused(refused)})
        self._panel.editor.fields.get(field, self._panel.editor.medicine).input.setFocus()

    def _chosen(self, suggestion: Suggestion) -> None:
        if isinstance(suggestion.value, MedicineChoice):
            self._known[suggestion.value.facts.medicine_id] = suggestion.value

    def _entered(self, text: str) -> None:
        """Enter came before the list: what is meant is looked up, so that quick fingers do not lose the stock."""

        def work(rd: Reading) -> tuple[str, Sequence[MedicineChoice]]:
            return text, medicine_choices(rd, text)

        self._desk.read(self, work, done=self._looked_up, replaces="entered")

    def _looked_up(self, answer: tuple[str, Sequence[MedicineChoice]]) -> None:
        text, found = answer
        editor = self._panel.editor
        same = [one for one in found if fold_tokens(one.facts.name) == fold_tokens(text)] or list(found)
        if len(same) == 1 and editor.medicine.text() == text and editor.medicine.value() is None:
            suggestion = _suggestion(same[0])
            self._chosen(suggestion)
            editor.take_medicine(suggestion)

    def _change(self, line: PrescriptionLineDraft) -> None:
        at = self._panel.table.view.currentIndex().row()
        self._panel.change_line(at, self._known.get(line.medicine_id or ""))
        self._panel.editor.dose.input.setFocus()
        self._line_edited(line)

    def _taken_off(self, line: PrescriptionLineDraft) -> None:
        words = self.tr("{medicine} was taken off.").format(medicine=line.name or EMPTY)
        self._desk.say(words, undo=partial(self._panel.put_back, line))

    def _line_edited(self, line: PrescriptionLineDraft) -> None:
        """What the line comes to while it is typed; a field is only called wrong once it was left."""
        choice = self._known.get(line.medicine_id or "")
        if line.is_empty:
            self._panel.editor.show_outcome("", {})
            return
        worked = _worked(line, choice)
        parts = []
        if choice is not None:
            words, tone = stock_state(choice)
            expiry = expiry_text(choice.nearest_expiry)
            parts.append(
                f"{words}, {self.tr('expires {month}').format(month=expiry)}"
                if tone is Tone.LEAF and choice.nearest_expiry
                else words
            )
        elif line.name:
            parts.append(self.tr("not in the stock list: free text"))
        if isinstance(worked, WorkedLine):
            parts += [dose_words(worked.when.words), self._to_take(worked, choice)]
            if worked.unclear:
                parts.append(self.tr("the quantity is decided at the counter"))
        self._panel.editor.show_outcome(" · ".join(part for part in parts if part), {})

    def _row(self, line: PrescriptionLineDraft) -> LineRow:
        choice = self._known.get(line.medicine_id or "")
        worked = _worked(line, choice)
        is_wrong = not isinstance(worked, WorkedLine) or is_incomplete(worked)
        if isinstance(worked, WorkedLine):
            dose, when = worked.dose.text if worked.dose else EMPTY, dose_words(worked.when.words) or EMPTY
            to_take = self._to_take(worked, choice)
        else:
            dose, when, to_take = line.dose or EMPTY, line.when or EMPTY, ""
        stock, tone = (
            (EMPTY, None) if choice is None else (stock_words(choice), Tone.RED if choice.on_hand <= 0 else None)
        )
        return LineRow(
            line=line,
            medicine=line.name or (choice.facts.name if choice else EMPTY),
            to_take=" · ".join(part for part in (to_take, line.note) if part),
            dose=dose,
            when=when,
            anupana=vehicle_words(line.anupana) or EMPTY,
            days=line.days or EMPTY,
            stock=stock,
            stock_tone=tone,
            is_wrong=is_wrong,
        )

    def _to_take(self, worked: WorkedLine, choice: MedicineChoice | None) -> str:
        """ "2 × 450 ml" or "30 tablets"."""
        if worked.total is None:
            return ""
        if worked.packs is not None and choice is not None:
            unit = "" if choice.facts.base_unit == "count" else choice.facts.base_unit
            return f"{worked.packs} × {quantity_text(choice.facts.pack_size, unit)}"
        return quantity_text(worked.total, "" if worked.unit == "count" else worked.unit)

    def _read_warnings(self) -> None:
        patient_id, lines = self._patient_id, self._panel.lines()
        if not patient_id:
            return
        self._desk.read(
            self, lambda rd: warnings_for(rd, patient_id, lines), done=self._show_warnings, replaces="warnings"
        )

    def _show_warnings(self, warnings: Sequence[PrescriptionWarning]) -> None:
        severe = any(warning.kind in _SEVERE for warning in warnings)
        sentences = [*self._not_understood(), *(warning_words(warning) for warning in warnings)]
        self._panel.show_warnings(sentences, severe=severe)

    def _not_understood(self) -> list[str]:
        """Of each red line of the table, why it is red."""
        sentences = []
        for line in self._panel.taken_lines():
            worked = _worked(line, self._known.get(line.medicine_id or ""))
            if isinstance(worked, Refused):
                sentences.append(f"{line.name or EMPTY}: {self._desk.refused(worked)}")
        return sentences


def _suggestions(rd: Reading, text: str) -> list[Suggestion]:
    return [_suggestion(choice) for choice in medicine_choices(rd, text)]


def _suggestion(choice: MedicineChoice) -> Suggestion:
    words, tone = stock_state(choice)
    return Suggestion(choice.facts.name, choice, choice_tail(choice), words, tone)


def _worked(line: PrescriptionLineDraft, choice: MedicineChoice | None) -> WorkedLine | Refused:
    try:
        return work_out_line(line, choice.facts if choice else None)
    except Refused as refused:
        return refused
