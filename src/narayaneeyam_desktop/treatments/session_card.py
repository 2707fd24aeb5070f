"""The chosen session: who, what, what is to be watched; its one large button, and the notes while it goes on (TREAT-10, TREAT-14)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QScrollArea, QWidget

from narayaneeyam_clinic.consultations.vitals_draft import VitalsDraft
from narayaneeyam_clinic.treatments.finish_session import SessionNotes
from narayaneeyam_clinic.treatments.sessions_of_day import SessionRow
from narayaneeyam_clinic.treatments.therapy_list import MaterialRow
from narayaneeyam_clinic.treatments.treatment_states import SessionState
from narayaneeyam_clinic.treatments.use_materials import UsedMaterial
from narayaneeyam_desktop.formats import unit_text
from narayaneeyam_desktop.person_words import sex_letter
from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.treatments.treatment_words import (
    next_step_words,
    phase_words,
    session_state_words,
    session_tone,
    span_words,
)
from narayaneeyam_desktop.widgets.action_button import ActionButton
from narayaneeyam_desktop.widgets.appearing import appear
from narayaneeyam_desktop.widgets.field import LineField, TextField
from narayaneeyam_desktop.widgets.form_card import FormCard
from narayaneeyam_desktop.widgets.small_parts import Banner, Card, Pill, Tone, small_text
from narayaneeyam_desktop.widgets.typed_fields import MoneyEdit, QuantityEdit


class SessionCard(Card):
    """Shows one session.

    Signals:
        step_wanted: the large button.
    """

    step_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self._row: SessionRow | None = None
        self._materials: dict[str, QuantityEdit] = {}
        self.patient = small_text("", "title")
        self.patient.setWordWrap(True)
        self.what = small_text("", "label")
        self.what.setWordWrap(True)
        self.state = Pill()
        self.allergies = Banner("", Tone.RED)
        self.words = small_text("", "muted")
        self.words.setWordWrap(True)
        self.step = ActionButton("", primary=True)
        self.step.setProperty("touch", True)
        for widget in (self.patient, self.what, self.state, self.allergies, self.words, self.step):
            self.body.addWidget(widget)
        self.form = self._make_form()
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QScrollArea.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(self.form)
        self.body.addWidget(self.area, 1)
        self.body.addStretch(0)
        self.step.clicked.connect(self.step_wanted)
        self.show_session(None)

    def show_session(self, row: SessionRow | None, *, may_step: bool = False) -> None:
        """Another session empties the notes; the same one leaves what is being typed."""
        is_other = row is None or self._row is None or row.session_id != self._row.session_id
        self._row = row
        if is_other:
            self._empty_form()
        for widget in (self.patient, self.what, self.state):
            appear(widget, row is not None)
        if row is None:
            self.words.setText(self.tr("Choose a session."))
            self.allergies.say("")
            appear(self.step, False)
            appear(self.area, False)
            return
        self.patient.setText(" · ".join(part for part in (row.patient, row.number, sex_letter(row.sex)) if part))
        dose = f" · {row.dose}" if row.dose else ""
        room = f" · {row.room}" if row.room else ""
        self.what.setText(f"{span_words(row.start, row.minutes)}{room}\n{row.therapy}{dose} · {phase_words(row.phase)}")
        self.state.show_state(session_state_words(row.state), session_tone(row.state))
        allergic = ", ".join(row.allergies)
        self.allergies.say(self.tr("Allergic to: {allergies}").format(allergies=allergic) if allergic else "")
        self.words.setText(self._past_words(row))
        appear(self.words, bool(self.words.text()))
        self.step.setText(next_step_words(row.state))
        appear(self.step, may_step and bool(next_step_words(row.state)))
        appear(self.area, may_step and row.state is SessionState.STARTED)

    def show_materials(self, session_id: str, materials: Sequence[MaterialRow]) -> None:
        """What the therapy usually uses, to be corrected to what was used."""
        if self._row is None or self._row.session_id != session_id or self._materials:
            return
        for at, material in enumerate(materials):
            field = QuantityEdit(material.medicine, unit=unit_text(material.base_unit))
            field.set_value(material.quantity)
            self._materials[material.medicine_id] = field
            self._oils.addWidget(field, at // 2, at % 2, Qt.AlignmentFlag.AlignTop)

    def notes(self) -> SessionNotes | None:
        """What was typed; None when a field is wrong, which says so itself."""
        pains = []
        for field in (self.pain_before, self.pain_after):
            text = field.text()
            if text and not (text.isdecimal() and int(text) <= 10):
                field.show_problem(self.tr("A number from 0 to 10."))
                field.setFocus()
                return None
            pains.append(int(text) if text else None)
        used = tuple(
            UsedMaterial(medicine_id=medicine_id, quantity=quantity)
            for medicine_id, field in self._materials.items()
            if (quantity := field.value())
        )
        return SessionNotes(
            vitals_before=VitalsDraft(blood_pressure=self.pressure_before.text(), pulse=self.pulse_before.text()),
            vitals_after=VitalsDraft(blood_pressure=self.pressure_after.text(), pulse=self.pulse_after.text()),
            pain_before=pains[0],
            pain_after=pains[1],
            observations=self.observations.text(),
            complications=self.complications.text(),
            materials=used,
            price=self.price.value(),
        )

    def show_problem(self, field: str | None, sentence: str) -> None:
        if field == "price":
            appear(self.price, True)
            self.area.ensureWidgetVisible(self.price)
        self.form.show_problem(
            {"blood_pressure": "pressure_before", "pulse": "pulse_before"}.get(field or "", field), sentence
        )

    def draft(self) -> object | None:
        """What was typed, so that the page is not left by accident."""
        return "typed" if self.form.is_edited() else None

    def _make_form(self) -> FormCard:
        # Asked only where nobody knows what the therapy costs (TREAT-29).
        self.price = MoneyEdit(self.tr("Price (₹)"))
        appear(self.price, False)
        self.pain_before = LineField(self.tr("Pain before"), hint="0–10", max_length=2)
        self.pain_after = LineField(self.tr("Pain after"), hint="0–10", max_length=2)
        self.pressure_before = LineField(self.tr("BP before"), placeholder="128/82", max_length=7)
        self.pressure_after = LineField(self.tr("BP after"), placeholder="128/82", max_length=7)
        self.pulse_before = LineField(self.tr("Pulse before"), max_length=3)
        self.pulse_after = LineField(self.tr("Pulse after"), max_length=3)
        self.observations = TextField(self.tr("Observations"), lines=2)
        self.complications = TextField(self.tr("Complications"), lines=1)
        form = FormCard("", margin=0)
        # It stands inside the card and needs no frame of its own.
        form.setProperty("role", "scrolled")
        # First what is corrected after every session; the rest below is for some.
        oils = QWidget()
        self._oils = QGridLayout(oils)
        self._oils.setContentsMargins(0, 0, 0, 0)
        self._oils.setHorizontalSpacing(theme().size(12))
        form.body.addWidget(oils)
        form.add(price=self.price)
        form.add(pain_before=self.pain_before, pain_after=self.pain_after)
        form.add(pressure_before=self.pressure_before, pressure_after=self.pressure_after)
        form.add(pulse_before=self.pulse_before, pulse_after=self.pulse_after)
        form.add(observations=self.observations)
        form.add(complications=self.complications)
        form.close_with_problem()
        return form

    def _empty_form(self) -> None:
        for field in (
            self.pain_before,
            self.pain_after,
            self.pressure_before,
            self.pressure_after,
            self.pulse_before,
            self.pulse_after,
            self.observations,
            self.complications,
        ):
            field.set_text("")
        self.price.set_value(None)
        appear(self.price, False)
        for field in self._materials.values():
            field.hide()
            field.deleteLater()
        self._materials = {}
        self.form.mark_saved()

    def _past_words(self, row: SessionRow) -> str:
        """Who treats, and what was written."""
        parts = [self.tr("With {names}").format(names=", ".join(row.therapists))] if row.therapists else []
        if row.state_why:
            parts.append(row.state_why)
        if row.pain_before is not None or row.pain_after is not None:
            before = "–" if row.pain_before is None else str(row.pain_before)
            after = "–" if row.pain_after is None else str(row.pain_after)
            parts.append(self.tr("Pain {before} → {after}").format(before=before, after=after))
        parts += [text for text in (row.observations, row.complications) if text]
        return "\n".join(parts)
