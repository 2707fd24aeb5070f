"""The form of a restore: which backup, and who may open it. Shown in a page, and in a window before any clinic is open."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from narayaneeyam_clinic.store.backup_pack import SUFFIX
from narayaneeyam_desktop.backup.file_field import FileField
from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.appearing import appear
from narayaneeyam_desktop.widgets.field import ChoiceField, LineField
from narayaneeyam_desktop.widgets.form_card import FormCard
from narayaneeyam_desktop.widgets.small_parts import Banner, Card, Tone, small_text
from narayaneeyam_desktop.widgets.work_strip import Progress, WorkStrip

BY_PASSWORD, BY_CODE = "password", "code"


@dataclass(frozen=True, slots=True)
class RestoreAsked:
    """What was typed; never logged. Either a login name with its password, or the recovery code."""

    backup: Path
    login: str
    password: str
    code: str

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
    """First the form; after the restore what it means.

    Signals:
        restore_wanted: RestoreAsked; answered by `show_done` or `show_problem`.
        open_wanted: the restored clinic is to be opened (Restored).
    """

    restore_wanted = Signal(object)
    open_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.restored: Restored | None = None
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
        self._done = Card()
        self._result = Banner("", Tone.LEAF)
        self._meaning = small_text("", "")
        self._meaning.setWordWrap(True)
        self._done.body.addWidget(self._result)
        self._done.body.addWidget(self._meaning)
        self._done.body.addStretch(1)
        self._done.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().size(12))
        column.addWidget(self._form)
        column.addWidget(self._done)
        self.way.edited.connect(self._show_way)
        self.setFocusProxy(self.file)
        self._show_way()

    def start(self, backup: Path | None) -> None:
        """An empty form for this backup."""
        self.restored = None
        self.file.set_path(backup)
        for field in (self.login, self.password, self.code):
            field.set_text("")
        self._form.clear_problems()
        self._form.show()
        self._done.hide()
        (self.login if backup else self.file).setFocus()

    def go_on(self) -> None:
        """F9: restore, or open what was restored."""
        if self.restored is not None:
            self.open_wanted.emit(self.restored)
            return
        backup = self.file.path()
        if self.strip.is_working():
            return
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
        self.strip.follow(Progress(), self.tr("Unpacking and verifying…"), can_stop=False)
        self.restore_wanted.emit(
            RestoreAsked(
                backup,
                "" if by_code else self.login.text(),
                "" if by_code else self.password.text(),
                self.code.text() if by_code else "",
            )
        )

    def show_done(self, restored: Restored) -> None:
        """What a restore means for this PC (BAK-6)."""
        self.strip.end()
        self.restored = restored
        self._form.hide()
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
        self._done.show()

    def show_problem(self, field: str | None, sentence: str) -> None:
        self.strip.end()
        self._form.show_problem(field, sentence)

    def _show_way(self) -> None:
        by_code = self.way.value() == BY_CODE
        appear(self.code, by_code)
        appear(self.login, not by_code)
        appear(self.password, not by_code)
