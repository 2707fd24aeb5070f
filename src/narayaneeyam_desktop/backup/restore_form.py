"""The three steps of a restore: which backup and who may open it; what it holds and lacks; what it means. Shown in a page, and in
a window before any clinic is open."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from narayaneeyam_clinic.store.backup_pack import SUFFIX
from narayaneeyam_clinic.store.backup_search import FoundBackup
from narayaneeyam_clinic.store.restore import LookedInto
from narayaneeyam_desktop.backup.file_field import FileField
from narayaneeyam_desktop.backup.looked_card import LookedCard
from narayaneeyam_desktop.backup_words import backup_state_words
from narayaneeyam_desktop.formats import moment_text
from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.appearing import appear
from narayaneeyam_desktop.widgets.field import ChoiceField, LineField
from narayaneeyam_desktop.widgets.form_card import FormCard
from narayaneeyam_desktop.widgets.small_parts import Banner, Card, TableCard, Tone, small_text
from narayaneeyam_desktop.widgets.table_columns import Column
from narayaneeyam_desktop.widgets.tables import RowsTable
from narayaneeyam_desktop.widgets.work_strip import Progress, WorkStrip

BY_PASSWORD, BY_CODE = "password", "code"


class Step(StrEnum):
    """Where the person is."""

    CHOOSE = "choose"
    DECIDE = "decide"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class RestoreAsked:
    """What was typed; never logged. Either a login name with its password, or the recovery code."""

    backup: Path
    login: str
    password: str
    code: str
    progress: Progress

    def __repr__(self) -> str:
        return "RestoreAsked(…)"


@dataclass(frozen=True, slots=True)
class Restored:
    """A restored clinic: its folder and name, and the codes of the new series of this PC."""

    folder: Path
    name: str
    counter_code: str
    patient_code: str
    login: str = ""


class RestoreForm(QWidget):
    """One step at a time.

    Signals:
        look_wanted: RestoreAsked; answered by `show_looked` or `show_problem`.
        restore_wanted: what was looked into is to be this PC's clinic (LookedInto); answered by `show_done` or `show_problem`.
        away_wanted: decided against (LookedInto).
        open_wanted: the restored clinic is to be opened (Restored).
        step_changed: Step.
    """

    look_wanted = Signal(object)
    restore_wanted = Signal(object)
    away_wanted = Signal(object)
    open_wanted = Signal(object)
    step_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.restored: Restored | None = None
        self.looked: LookedInto | None = None
        self.found: RowsTable[FoundBackup] = RowsTable(
            [
                Column(self.tr("Clinic"), _clinic, width=180, stretch=True),
                Column(self.tr("Made"), _made, width=150),
                Column(self.tr("State"), _state, width=110, tone=_tone),
                Column(self.tr("Lies in"), _place, width=170),
            ],
            name="backups-found",
        )
        self.found.set_accessible_name(self.tr("Backups that were found"))
        self.found.setFixedHeight(theme().size(150))
        self._found_card = TableCard(self.found, self.tr("Found on this PC and what is plugged in"))
        self._make_form()
        self._looked_card = LookedCard()
        self._done = Card()
        self._result = Banner("", Tone.LEAF)
        self._meaning = small_text("", "")
        self._meaning.setWordWrap(True)
        self._done.body.addWidget(self._result)
        self._done.body.addWidget(self._meaning)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().size(12))
        for part in (self._found_card, self._form, self._looked_card, self._done):
            column.addWidget(part)
        self.way.edited.connect(self._show_way)
        self.found.row_chosen.connect(self._choose)
        self.found.row_opened.connect(self._choose_and_go)
        self.setFocusProxy(self.file)
        self.show_found(())
        self._show_way()
        self._to(Step.CHOOSE)

    def start(self, backup: Path | None) -> None:
        """An empty form for this backup."""
        self.restored, self.looked = None, None
        self.file.set_path(backup)
        for field in (self.login, self.password, self.code):
            field.set_text("")
        self._form.clear_problems()
        self._to(Step.CHOOSE)
        (self.login if backup else self.file).setFocus()

    def show_found(self, found: Sequence[FoundBackup]) -> None:
        self.found.show_rows(found)
        appear(self._found_card, bool(found) and self.step is Step.CHOOSE)

    def go_on(self) -> None:
        """F9: look into it, restore it, or open what was restored."""
        if self.strip.is_working():
            return
        if self.restored is not None:
            self.open_wanted.emit(self.restored)
        elif self.looked is not None:
            self.strip.follow(Progress(), self.tr("Making it this PC's clinic…"), can_stop=False)
            self.restore_wanted.emit(self.looked)
        else:
            self._look()

    def go_back(self) -> None:
        """F7: another backup."""
        looked, self.looked = self.looked, None
        if looked is not None and self.restored is None:
            self.away_wanted.emit(looked)
            self._to(Step.CHOOSE)
            self.file.setFocus()

    def show_looked(self, looked: LookedInto) -> None:
        """What it holds, before anything is decided (BAK-17)."""
        self.strip.end()
        self.looked = looked
        self._looked_card.show_looked(looked)
        self._to(Step.DECIDE)
        self._looked_card.table.setFocus()

    def show_done(self, restored: Restored) -> None:
        """What a restore means for this PC (BAK-6)."""
        self.strip.end()
        self.restored = restored
        self._result.say(self.tr("{clinic} is restored and verified.").format(clinic=restored.name), Tone.LEAF)
        self._meaning.setText(
            self.tr(
                "This PC goes on as a new PC of the clinic, so that no number is ever given twice:\n"
                "• Bills from now on begin with {counter}, and new patients with {patient}.\n"
                "• The numbers of the PC that made the backup are closed and are not continued.\n"
                "• What was on this PC before is kept beside and was not changed.\n\n"
                "What was written after the backup was made is not in it. Sign in as usual to go on."
            ).format(counter=restored.counter_code, patient=restored.patient_code)
        )
        self._to(Step.DONE)

    def show_problem(self, field: str | None, sentence: str) -> None:
        self.strip.end()
        if self.looked is None:
            self._form.show_problem(field, sentence)
        else:
            self._looked_card.show_problem(sentence)

    @property
    def step(self) -> Step:
        return getattr(self, "_step", Step.CHOOSE)

    def _make_form(self) -> None:
        self.file = FileField(self.tr("Backup file"), pattern=f"*{SUFFIX}")
        self.way = ChoiceField(
            self.tr("Open it with"),
            [
                (BY_PASSWORD, self.tr("a login name and password of that clinic")),
                (BY_CODE, self.tr("the recovery code")),
            ],
        )
        self.login = LineField(self.tr("Login name"))
        self.password = LineField(
            self.tr("Password"), hint=self.tr("The one that was valid when the backup was made."), password=True
        )
        self.code = LineField(self.tr("Recovery code"), hint=self.tr("Dashes and small letters do not matter."))
        self.strip = WorkStrip()
        self._form = FormCard()
        self._form.add(file=self.file)
        self._form.add(way=self.way)
        self._form.add(login=self.login)
        self._form.add(password=self.password)
        self._form.add(recovery_code=self.code)
        self._form.body.addWidget(self.strip)
        self._form.close_with_problem()

    def _look(self) -> None:
        backup = self.file.path()
        if backup is None:
            self.file.show_problem(self.tr("Choose the backup file."))
            self.file.setFocus()
            return
        by_code = self.way.value() == BY_CODE
        wanted = self.code if by_code else self.password
        if not wanted.text():
            wanted.show_problem(self.tr("Type the recovery code.") if by_code else self.tr("Type the password."))
            wanted.setFocus()
            return
        self._form.clear_problems()
        progress = Progress()
        self.strip.follow(progress, self.tr("Unpacking and verifying…"))
        self.look_wanted.emit(
            RestoreAsked(
                backup,
                "" if by_code else self.login.text(),
                "" if by_code else self.password.text(),
                self.code.text() if by_code else "",
                progress,
            )
        )

    def _to(self, step: Step) -> None:
        self._step = step
        appear(self._found_card, step is Step.CHOOSE and bool(self.found.rows()))
        appear(self._form, step is Step.CHOOSE)
        appear(self._looked_card, step is Step.DECIDE)
        appear(self._done, step is Step.DONE)
        self.step_changed.emit(step)

    def _choose(self, found: FoundBackup | None) -> None:
        if found is not None and self.found.hasFocus() | self.found.view.hasFocus():
            self.file.set_path(found.path)

    def _choose_and_go(self, found: FoundBackup) -> None:
        self.file.set_path(found.path)
        (self.code if self.way.value() == BY_CODE else self.login).setFocus()

    def _show_way(self) -> None:
        by_code = self.way.value() == BY_CODE
        appear(self.code, by_code)
        appear(self.login, not by_code)
        appear(self.password, not by_code)


def _clinic(found: FoundBackup) -> str:
    return found.about.clinic


def _made(found: FoundBackup) -> str:
    return moment_text(found.about.made_at)


def _state(found: FoundBackup) -> str:
    return backup_state_words(is_verified=found.is_verified)[0]


def _tone(found: FoundBackup) -> Tone | None:
    return backup_state_words(is_verified=found.is_verified)[1]


def _place(found: FoundBackup) -> str:
    return str(found.path.parent)
