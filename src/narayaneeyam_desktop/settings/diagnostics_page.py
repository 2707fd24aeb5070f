"""How this PC is: what should be looked at above, every figure below, and one file for whoever helps (DIAG-4 to DIAG-6)."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from narayaneeyam_clinic.diagnostics.facts import Diagnostics, Worry
from narayaneeyam_desktop.formats import bytes_text, grouped, moment_text
from narayaneeyam_desktop.page import Page
from narayaneeyam_desktop.widgets.small_parts import Banner, Card, Tone
from narayaneeyam_desktop.widgets.table_columns import Column
from narayaneeyam_desktop.widgets.tables import RowsTable


@dataclass(frozen=True, slots=True)
class DiagnosticsRow:
    """One figure."""

    what: str
    value: str
    tone: Tone | None = None


class DiagnosticsPage(Page):
    """Read anew each time it is opened.

    Signals:
        read_wanted: everything once more.
        check_wanted: to the page that checks the file.
        export_wanted: the file for support is to be written there (Path).
    """

    read_wanted = Signal()
    check_wanted = Signal()
    export_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("How this PC is"), parent)
        self.worry = Banner("", Tone.AMBER)
        self.body.addWidget(self.worry)
        self.table: RowsTable[DiagnosticsRow] = RowsTable(
            [
                Column(self.tr("What"), _what, width=230, strong=True),
                Column(self.tr("How it is"), _value, width=600, stretch=True, tone=_tone),
            ],
            name="diagnostics",
        )
        self.table.set_accessible_name(self.tr("How this PC is"))
        card = Card(margin=0)
        card.body.addWidget(self.table)
        self.body.addWidget(card, 1)
        self.read_action = self.add_page_action(self.tr("Read again"), "F5", self._read, button=False)
        self.check_action = self.add_page_action(self.tr("Check the file"), "F6", self._check)
        self.export_action = self.add_page_action(self.tr("Export for support"), "F9", self._ask_file, primary=True)

    def show_facts(self, facts: Diagnostics) -> None:
        """All figures, and what is bad about them."""
        worries = facts.worries()
        self.worry.say(
            " ".join(self._worry(one) for one in worries), Tone.RED if Worry.FAULTS in worries else Tone.AMBER
        )
        self.table.show_rows(self._rows(facts, worries))

    def show_problem(self, sentence: str) -> None:
        self.worry.say(sentence, Tone.RED)

    def focus_first(self) -> None:
        self.table.setFocus()

    def _rows(self, facts: Diagnostics, worries: tuple[Worry, ...]) -> list[DiagnosticsRow]:
        def bad(worry: Worry) -> Tone | None:
            return Tone.AMBER if worry in worries else None

        check = facts.last_check
        if check is None:
            checked = self.tr("never on this PC")
        else:
            checked = self.tr("{moment} · faults: {count}").format(
                moment=moment_text(check.at), count=grouped(check.faults)
            )
        last = facts.defects[0] if facts.defects else None
        return [
            DiagnosticsRow(self.tr("Program"), f"Narayaneeyam {facts.program}"),
            DiagnosticsRow(self.tr("Tables of the file"), facts.schema),
            DiagnosticsRow(
                self.tr("Libraries"),
                f"Python {facts.python} · {facts.screen} · {facts.database_library}".replace("·  ·", "·"),
            ),
            DiagnosticsRow(self.tr("System"), facts.system),
            DiagnosticsRow(
                self.tr("This PC"),
                self.tr("PC {number} of the clinic · {device}").format(
                    number=facts.device_number, device=facts.device_id
                ),
            ),
            DiagnosticsRow(
                self.tr("Database"),
                self.tr("{size} · not yet folded in: {log} · changes: {count}").format(
                    size=bytes_text(facts.database_bytes), log=bytes_text(facts.log_bytes), count=grouped(facts.groups)
                ),
            ),
            DiagnosticsRow(
                self.tr("Documents"),
                self.tr("{count} · {size}").format(
                    count=grouped(facts.documents), size=bytes_text(facts.documents_bytes)
                ),
            ),
            DiagnosticsRow(
                self.tr("Disk"),
                self.tr("{free} free of {all}").format(
                    free=bytes_text(facts.free_bytes), all=bytes_text(facts.disk_bytes)
                ),
                bad(Worry.LITTLE_ROOM),
            ),
            DiagnosticsRow(self.tr("Last check of the file"), checked, bad(Worry.FAULTS) or bad(Worry.NOT_CHECKED)),
            DiagnosticsRow(self.tr("Last backup from here"), moment_text(facts.last_backup_at)),
            DiagnosticsRow(self.tr("Printers"), grouped(facts.printers or 0)),
            DiagnosticsRow(self.tr("Clock"), self._clock(facts), bad(Worry.CLOCK)),
            DiagnosticsRow(self.tr("Sync"), self._sync(facts)),
            DiagnosticsRow(
                self.tr("Defects of the program"),
                self.tr("{count} · last {moment}").format(count=grouped(len(facts.defects)), moment=moment_text(last)),
                bad(Worry.DEFECTS),
            ),
        ]

    def _clock(self, facts: Diagnostics) -> str:
        if facts.clock_wrong_by_ms is None:
            return moment_text(facts.at)
        minutes = grouped(round(abs(facts.clock_wrong_by_ms) / 60_000))
        return self.tr("{moment} · wrong by {minutes} minutes").format(moment=moment_text(facts.at), minutes=minutes)

    def _sync(self, facts: Diagnostics) -> str:
        if facts.sync == "not_joined":
            return self.tr("The clinic stands alone on this PC.")
        return self.tr("Last exchange {moment} · waiting: {waiting} · set aside: {parked}").format(
            moment=moment_text(facts.sync_last_at),
            waiting=grouped(facts.sync_waiting),
            parked=grouped(facts.sync_parked),
        )

    def _worry(self, worry: Worry) -> str:
        words = {
            Worry.LITTLE_ROOM: self.tr("The disk is nearly full: make room before it stops the work."),
            Worry.FAULTS: self.tr("The last check found faults: make a backup and ask for help."),
            Worry.NOT_CHECKED: self.tr("The file was not checked for a month: F6."),
            Worry.CLOCK: self.tr("The clock of this PC is wrong: set it."),
            Worry.DEFECTS: self.tr("The program went wrong in the last week: send the file for support."),
        }
        return words[worry]

    def _read(self) -> None:
        self.read_wanted.emit()

    def _check(self) -> None:
        self.check_wanted.emit()

    def _ask_file(self) -> None:
        dialog = save_dialog(self, self.tr("Export for support"))
        dialog.fileSelected.connect(self._file_chosen)
        dialog.open()

    def _file_chosen(self, path: str) -> None:
        self.export_wanted.emit(Path(path))


def save_dialog(parent: QWidget, title: str) -> QFileDialog:
    """Where the file for support is to be written; connect `fileSelected` and open it."""
    dialog = QFileDialog(parent, title, str(Path.home() / "narayaneeyam-support.zip"))
    dialog.setNameFilters(["ZIP (*.zip)"])
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix("zip")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return dialog


def _what(row: DiagnosticsRow) -> str:
    return row.what


def _value(row: DiagnosticsRow) -> str:
    return row.value


def _tone(row: DiagnosticsRow) -> Tone | None:
    return row.tone
