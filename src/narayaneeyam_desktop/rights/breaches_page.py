"""The register of breaches: the list, one breach with its hours, and who must be told (RIGHT-20 to RIGHT-22)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from narayaneeyam_clinic.rights.rights_kinds import BreachKind, BreachState
from narayaneeyam_clinic.rights.rights_lists import AffectedPerson, BreachRead, BreachRow
from narayaneeyam_clinic.shared.clock import INDIA
from narayaneeyam_desktop.formats import grouped, moment_text, text_or_dash
from narayaneeyam_desktop.page import Page
from narayaneeyam_desktop.rights.rights_words import kind_words
from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.date_field import DateField
from narayaneeyam_desktop.widgets.field import CheckField, ChoiceField, LineField, TextField
from narayaneeyam_desktop.widgets.form_card import FormCard, FormColumn
from narayaneeyam_desktop.widgets.small_parts import Banner, Card, EmptyState, Tone
from narayaneeyam_desktop.widgets.suggest_field import SuggestField
from narayaneeyam_desktop.widgets.table_columns import Column
from narayaneeyam_desktop.widgets.tables import RowsTable
from narayaneeyam_desktop.widgets.time_field import TimeField
from narayaneeyam_desktop.wording import counted, translated


@dataclass(frozen=True, slots=True)
class BreachTyped:
    """What stands in the form; a time that is no time is None."""

    kind: BreachKind
    account: str
    found_at: datetime | None
    happened_at: datetime | None
    texts: dict[str, str]
    affects_all: bool


class BreachesPage(Page):
    """The newest open one first.

    Signals:
        breach_opened: a row of the register (BreachRow).
        new_wanted: an empty form.
        save_wanted: BreachTyped.
        board_told, details_given, people_told: noted with the time of now; the first two with the Board's reference.
        person_chosen: the id of a patient whom it concerns.
        person_out: it does not concern this patient after all (AffectedPerson).
        person_told: a patient was told (AffectedPerson, and how).
        close_wanted: nothing is left to be done (why).
    """

    breach_opened = Signal(object)
    new_wanted = Signal()
    save_wanted = Signal(object)
    board_told = Signal(str)
    details_given = Signal(str)
    people_told = Signal()
    person_chosen = Signal(str)
    person_out = Signal(object)
    person_told = Signal(object, str)
    close_wanted = Signal(str)

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Register of breaches"), parent)
        self.hours = Banner("", Tone.RED)
        self.body.addWidget(self.hours)
        columns = QHBoxLayout()
        columns.setSpacing(theme().size(12))
        left = QVBoxLayout()
        left.setSpacing(theme().size(12))
        left.addWidget(self._register(), 1)
        left.addWidget(self._people(), 1)
        columns.addLayout(left, 1)
        self.form = self._form(today)
        columns.addWidget(FormColumn(self.form, 470))
        self.body.addLayout(columns, 1)
        self.new_action = self.add_page_action(self.tr("New"), "F2", self.new_wanted.emit)
        self.board_action = self.add_page_action(self.tr("Board told"), "F6", self._board_told)
        self.details_action = self.add_page_action(self.tr("Details given"), "F7", self._details_given)
        self.people_action = self.add_page_action(
            self.tr("All patients told"), "F8", self.people_told.emit, button=False
        )
        self.told_action = self.add_page_action(self.tr("Patient told"), "Ctrl+T", self._person_told, button=False)
        self.out_action = self.add_page_action(
            self.tr("Take the patient out"), "Ctrl+Del", self._person_out, button=False
        )
        self.close_action = self.add_page_action(self.tr("Close"), "F12", self._close)
        self.save_action = self.add_page_action(self.tr("Save"), "F9", self._save, primary=True)
        self.show_new(datetime.now(INDIA))

    def show_rows(self, rows: Sequence[BreachRow]) -> None:
        self.table.show_rows(rows)
        late = [row for row in rows if row.hours_left is not None]
        said = [f"{kind_words(row.kind)}: {hours_words(row.hours_left)}" for row in late if row.hours_left is not None]
        self.hours.say("\n".join(said), Tone.RED if any((row.hours_left or 0) < 0 for row in late) else Tone.AMBER)

    def show_new(self, now: datetime) -> None:
        """An empty form, found out now."""
        self.kind.set_value(BreachKind.LOST_DEVICE)
        self.account.set_text("")
        _show_moment(self.found_on, self.found_time, now)
        _show_moment(self.happened_on, self.happened_time, None)
        for field in self.texts.values():
            field.set_text("")
        self.all_patients.setChecked(False)
        self._show_steps(None)
        self.people.show_rows(())
        self.form.mark_saved()

    def show_breach(self, read: BreachRead) -> None:
        draft = read.draft
        self.kind.set_value(draft.kind)
        self.account.set_text(draft.account)
        _show_moment(self.found_on, self.found_time, draft.found_at)
        _show_moment(self.happened_on, self.happened_time, draft.happened_at)
        for name, field in self.texts.items():
            field.set_text(getattr(draft, name))
        self.all_patients.setChecked(draft.affects_all)
        self.reference.set_text(read.board_reference or "")
        self.why_closed.set_text(read.closed_why or "")
        self._show_steps(read)
        self.people.show_rows(read.people or ())
        self.form.mark_saved()

    def focus_first(self) -> None:
        self.table.setFocus()

    def _show_steps(self, read: BreachRead | None) -> None:
        """What was done of what the law asks; of a closed breach nothing can be changed any more."""
        is_open = read is not None and read.row.state is BreachState.OPEN
        for action in (
            self.board_action,
            self.details_action,
            self.people_action,
            self.told_action,
            self.out_action,
            self.close_action,
        ):
            action.setEnabled(is_open)
        self.save_action.setEnabled(read is None or is_open)
        self.patient.setVisible(is_open)
        self.told_how.setVisible(is_open)
        if read is None:
            self.steps.say("")
            return
        lines = [
            self.tr("Board told: {when}").format(when=moment_text(read.board_told_at)),
            self.tr("Details given to the Board: {when}").format(when=moment_text(read.board_details_at)),
            self.tr("All patients told: {when}").format(when=moment_text(read.people_told_at)),
        ]
        self.steps.say("\n".join(lines), Tone.BLUE)

    def _register(self) -> Card:
        self.table: RowsTable[BreachRow] = RowsTable(
            [
                Column(self.tr("Found out"), _found, width=160),
                Column(self.tr("What"), _what, width=200, strong=True, stretch=True),
                Column(self.tr("Details due"), _due, width=140, tone=_due_tone),
                Column(self.tr("Told"), _told, width=80, right=True),
            ],
            name="breaches",
            empty=EmptyState(
                self.tr("No breach"),
                self.tr("When a PC is lost or a paper goes to the wrong person, note it here at once."),
            ),
            identity=_identity,
        )
        self.table.set_accessible_name(self.tr("Register of breaches"))
        self.table.row_opened.connect(self.breach_opened)
        card = Card(margin=0)
        card.body.addWidget(self.table)
        return card

    def _people(self) -> Card:
        self.people: RowsTable[AffectedPerson] = RowsTable(
            [
                Column(self.tr("Patient"), _name, width=150, strong=True, stretch=True),
                Column(self.tr("Number"), _number, width=100),
                Column(self.tr("Phone"), _phone, width=140),
                Column(self.tr("Told"), _when_told, width=160),
            ],
            name="breach_people",
            empty=EmptyState(self.tr("Nobody is named yet"), self.tr("Whom it concerns must be told without delay.")),
            identity=_person,
        )
        self.people.set_accessible_name(self.tr("Patients whom it concerns"))
        self.patient = SuggestField(self.tr("It concerns"), hint=self.tr("Name, phone or number"), at_least=2)
        self.patient.chosen.connect(self._person_chosen)
        self.told_how = LineField(self.tr("Told by"), hint=self.tr("phone, letter, in person"), max_length=120)
        card = Card(self.tr("Patients whom it concerns"))
        row = QHBoxLayout()
        row.addWidget(self.patient, 1)
        row.addWidget(self.told_how, 1)
        card.body.addWidget(self.people, 1)
        card.body.addLayout(row)
        return card

    def _form(self, today: date) -> FormCard:
        form = FormCard()
        self.kind = ChoiceField(self.tr("Nature"), [(one, kind_words(one)) for one in BreachKind])
        self.account = TextField(self.tr("What happened"), lines=3)
        self.found_on = DateField(self.tr("Found out on"), today)
        self.found_time = TimeField(self.tr("at"))
        self.happened_on = DateField(self.tr("Happened on"), today, hint=self.tr("Nothing: not known."))
        self.happened_time = TimeField(self.tr("at"))
        self.texts: dict[str, TextField] = {
            "extent": TextField(self.tr("How much and whose"), lines=2),
            "location": TextField(self.tr("Where"), lines=2),
            "impact": TextField(self.tr("What it may lead to"), lines=2),
            "measures": TextField(self.tr("What was done"), lines=2),
            "contact": TextField(self.tr("Whom to ask"), lines=2),
        }
        self.all_patients = CheckField(self.tr("It concerns all patients"))
        self.reference = LineField(self.tr("Board's reference"), max_length=120)
        self.why_closed = LineField(self.tr("Closed because"), max_length=400)
        self.steps = Banner("", Tone.BLUE)
        form.add(kind=self.kind)
        form.add(account=self.account)
        form.add(found_at=self.found_on, found_time=self.found_time)
        form.add(happened_at=self.happened_on, happened_time=self.happened_time)
        for name, field in self.texts.items():
            form.add(**{name: field})
        form.add_checks([self.all_patients])
        form.body.addWidget(self.steps)
        form.add(board_reference=self.reference)
        form.add(closed_why=self.why_closed)
        form.close_with_problem()
        return form

    def _save(self) -> None:
        days = (self.found_on, self.found_time, self.happened_on, self.happened_time)
        wrong = [field for field in days if field.is_wrong()]
        if wrong:
            return
        kind = self.kind.value()
        self.save_wanted.emit(
            BreachTyped(
                kind if isinstance(kind, BreachKind) else BreachKind.OTHER,
                self.account.text(),
                _moment(self.found_on, self.found_time),
                _moment(self.happened_on, self.happened_time),
                {name: field.text() for name, field in self.texts.items()},
                self.all_patients.isChecked(),
            )
        )

    def _board_told(self) -> None:
        self.board_told.emit(self.reference.text())

    def _details_given(self) -> None:
        self.details_given.emit(self.reference.text())

    def _person_chosen(self, _chosen: object) -> None:
        value = self.patient.value()
        if value is not None:
            self.person_chosen.emit(str(value))
            self.patient.take(None)

    def _person_out(self) -> None:
        row = self.people.selected_row()
        if row is not None:
            self.person_out.emit(row)

    def _person_told(self) -> None:
        row = self.people.selected_row()
        if row is not None:
            self.person_told.emit(row, self.told_how.text())

    def _close(self) -> None:
        self.close_wanted.emit(self.why_closed.text())


def hours_words(hours: int) -> str:
    """ "the Board must have the details within 30 hours", or that the time is over."""
    if hours < 0:
        return translated("rights", "the 72 hours are over: give the Board the details now")
    return translated("rights", "the Board must have the details within {hours} hours").format(hours=grouped(hours))


def _show_moment(day: DateField, time: TimeField, at: datetime | None) -> None:
    here = None if at is None else at.astimezone(INDIA)
    day.set_value(None if here is None else here.date())
    time.set_value(None if here is None else here.hour * 60 + here.minute)


def _moment(day: DateField, time: TimeField) -> datetime | None:
    """Without a time, the begin of the day."""
    on = day.value()
    if on is None:
        return None
    return datetime(on.year, on.month, on.day, tzinfo=INDIA) + timedelta(minutes=time.value() or 0)


def _identity(row: BreachRow) -> object:
    return row.breach_id


def _found(row: BreachRow) -> str:
    return moment_text(row.found_at)


def _what(row: BreachRow) -> str:
    return kind_words(row.kind)


def _due(row: BreachRow) -> str:
    if row.hours_left is None:
        return text_or_dash(None)
    if row.hours_left < 0:
        return translated("rights", "over")
    return counted(
        translated("rights", "in {hours} hour"), translated("rights", "in {hours} hours"), hours=row.hours_left
    )


def _due_tone(row: BreachRow) -> Tone:
    if row.hours_left is None:
        return Tone.LEAF
    return Tone.RED if row.hours_left < 0 else Tone.AMBER


def _told(row: BreachRow) -> str:
    return f"{grouped(row.told)} / {grouped(row.people)}"


def _person(row: AffectedPerson) -> object:
    return row.person_id


def _name(row: AffectedPerson) -> str:
    return row.name


def _number(row: AffectedPerson) -> str:
    return row.registration_number


def _phone(row: AffectedPerson) -> str:
    return text_or_dash(row.phone)


def _when_told(row: AffectedPerson) -> str:
    if row.told_at is None:
        return text_or_dash(None)
    return f"{moment_text(row.told_at)} {row.told_how or ''}".strip()
