"""Leave of the staff and holidays of the clinic."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from operator import attrgetter

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from narayaneeyam_clinic.appointments.absences import AddedAbsence, HitBooking, HitTreatment, NewAbsence
from narayaneeyam_clinic.appointments.schedule_page import AbsenceRow
from narayaneeyam_desktop.booking_words import when_words
from narayaneeyam_desktop.formats import date_text, text_or_dash
from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.date_field import DateField
from narayaneeyam_desktop.widgets.field import ChoiceField, LineField
from narayaneeyam_desktop.widgets.form_beside import FormBeside
from narayaneeyam_desktop.widgets.form_card import FormCard
from narayaneeyam_desktop.widgets.small_parts import Banner, Card, EmptyState, Tone
from narayaneeyam_desktop.widgets.table_columns import Column
from narayaneeyam_desktop.widgets.tables import RowsTable
from narayaneeyam_desktop.widgets.time_field import TimeField, minute_text

_NOON, _END = 13 * 60, 24 * 60
_WHOLE, _MORNING, _AFTERNOON, _HOURS = "whole", "morning", "afternoon", "hours"
_HOLIDAY = "holiday"
_MOST_NAMED = 6


class AbsencesTab(QWidget):
    """What is to come at the left, the form at the right.

    Signals:
        save_wanted: NewAbsence.
        calendar_wanted, treatments_wanted: what stands in an absence is to be looked at (a day).
    """

    save_wanted = Signal(object)
    calendar_wanted = Signal(object)
    treatments_wanted = Signal(object)

    def __init__(self, today: date) -> None:
        super().__init__()
        self._today = today
        self._hit_day, self._hits_bookings = today, True
        self.hits = Banner("", Tone.AMBER)
        self.hits.followed.connect(self._follow)
        self.table: RowsTable[AbsenceRow] = RowsTable(
            self._columns(),
            name="absences",
            empty=EmptyState(self.tr("No leave and no holiday to come"), icon_name="calendar-days"),
            identity=attrgetter("absence_id"),
        )
        self.table.set_accessible_name(self.tr("Leave and holidays"))
        self.form = self._make_form()
        card = Card(margin=0)
        card.body.addWidget(self.table)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme().size(8), 0, 0)
        column.addWidget(self.hits)
        column.addWidget(FormBeside(card, self.form, 360), 1)
        self.part.edited.connect(self._show_what_it_needs)
        self.start_new()

    def show_choices(self, staff: Sequence[tuple[str, str]]) -> None:
        self.who.set_choices([*staff, (_HOLIDAY, self.tr("The whole clinic: a holiday"))])

    def show_absences(self, rows: Sequence[AbsenceRow]) -> None:
        self.table.show_rows(rows)

    def show_hits(self, added: AddedAbsence) -> None:
        """The bookings that somebody has to call about, and the treatments that need other hands or another time."""
        said = []
        if added.hits:
            words = self.tr("Booked in that time ({count}): {names}")
            said.append(words.format(count=len(added.hits), names=_named(added.hits)))
        if added.treatments:
            words = self.tr("Treatments in that time ({count}): {names}")
            said.append(words.format(count=len(added.treatments), names=_named(added.treatments)))
        days = [*(one.day for one in added.hits), *(one.day for one in added.treatments)]
        self._hit_day = days[0] if days else self._hit_day
        self._hits_bookings = bool(added.hits)
        link = self.tr("Open the calendar") if added.hits else self.tr("Open the treatments")
        self.hits.say("\n".join(said), Tone.AMBER, link=link if said else "")

    def start_new(self) -> None:
        """An empty form."""
        self.table.select_none()
        self.from_day.set_value(None)
        self.to_day.set_value(None)
        self.part.set_value(_WHOLE)
        self.starts.set_value(None)
        self.ends.set_value(None)
        self.reason.set_text("")
        self._show_what_it_needs()
        self.form.mark_saved()

    def focus_first(self) -> None:
        self.who.setFocus()

    def save(self) -> None:
        """What stands in the form is to be written; what is missing is said beside it."""
        for field in (self.from_day, self.to_day, self.starts, self.ends):
            if field.is_wrong():
                field.setFocus()
                return
        first = self.from_day.value()
        if first is None:
            self.from_day.show_problem(self.tr("Write the first day."))
            self.from_day.setFocus()
            return
        part = self.part.value()
        starts, ends = {
            _WHOLE: (None, None),
            _MORNING: (0, _NOON),
            _AFTERNOON: (_NOON, _END),
            _HOURS: (self.starts.value(), self.ends.value()),
        }[str(part)]
        if part == _HOURS and (starts is None or ends is None):
            self.starts.show_problem(self.tr("Write both times."))
            return
        who = self.who.value()
        self.save_wanted.emit(
            NewAbsence(
                None if who == _HOLIDAY else str(who),
                first,
                self.to_day.value() or first,
                starts,
                ends,
                self.reason.text(),
            )
        )

    def _make_form(self) -> FormCard:
        self.who = ChoiceField(self.tr("Who"))
        self.from_day = DateField(self.tr("First day"), self._today)
        self.to_day = DateField(self.tr("Last day"), self._today, hint=self.tr("Empty: one day."))
        self.part = ChoiceField(
            self.tr("How long"),
            [
                (_WHOLE, self.tr("whole days")),
                (_MORNING, self.tr("in the morning, until 1 pm")),
                (_AFTERNOON, self.tr("in the afternoon, from 1 pm")),
                (_HOURS, self.tr("these hours")),
            ],
        )
        self.starts = TimeField(self.tr("From"))
        self.ends = TimeField(self.tr("Until"))
        self.reason = LineField(self.tr("Reason"), max_length=120)
        form = FormCard(self.tr("New leave or holiday"))
        form.add(staff=self.who)
        form.add(from_day=self.from_day, to_day=self.to_day)
        form.add(part=self.part)
        form.add(from_minute=self.starts, to_minute=self.ends)
        form.add(reason=self.reason)
        form.close_with_problem()
        return form

    def _show_what_it_needs(self) -> None:
        for field in (self.starts, self.ends):
            field.setVisible(self.part.value() == _HOURS)

    def _follow(self) -> None:
        (self.calendar_wanted if self._hits_bookings else self.treatments_wanted).emit(self._hit_day)

    def _columns(self) -> list[Column[AbsenceRow]]:
        return [
            Column(self.tr("Who"), self._who, width=210, strong=True, tone=None),
            Column(self.tr("First day"), _first, width=110),
            Column(self.tr("Last day"), _last, width=110),
            Column(self.tr("Hours"), self._hours, width=180),
            Column(self.tr("Reason"), _reason, width=160, stretch=True),
        ]

    def _who(self, row: AbsenceRow) -> str:
        return row.name or self.tr("Holiday")

    def _hours(self, row: AbsenceRow) -> str:
        if row.from_minute is None or row.to_minute is None:
            return self.tr("whole days")
        if row.from_minute == 0:
            return self.tr("until {time}").format(time=minute_text(row.to_minute))
        if row.to_minute == _END:
            return self.tr("from {time} on").format(time=minute_text(row.from_minute))
        return f"{minute_text(row.from_minute)} – {minute_text(row.to_minute)}"


def _first(row: AbsenceRow) -> str:
    return date_text(row.from_day)


def _last(row: AbsenceRow) -> str:
    return date_text(row.to_day)


def _reason(row: AbsenceRow) -> str:
    return text_or_dash(row.reason)


def _named(hits: Sequence[HitBooking | HitTreatment]) -> str:
    return "; ".join(f"{one.patient_name} {when_words(one.day, one.starts)}" for one in hits[:_MOST_NAMED])
