"""Makes this PC one of a clinic that is at a server already (LINK-14)."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from narayaneeyam_clinic.papers.letterhead import Letterhead
from narayaneeyam_clinic.papers.recovery_sheet import RecoverySheetPaper, recovery_sheet_pdf
from narayaneeyam_clinic.shared.clock import business_date, system_clock
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.places import data_home
from narayaneeyam_clinic.store.vault import new_recovery_code
from narayaneeyam_desktop.background import Background
from narayaneeyam_desktop.first_run.join_window import JoinWindow, NewPcTyped
from narayaneeyam_desktop.printing import print_pdf, printer_names, save_pdf
from narayaneeyam_desktop.widgets.join_fields import HubShown
from narayaneeyam_desktop.widgets.small_parts import Tone
from narayaneeyam_desktop.widgets.work_strip import Progress
from narayaneeyam_desktop.wording import sentence

if TYPE_CHECKING:
    from narayaneeyam_clinic.sync.join import ServerMet
    from narayaneeyam_clinic.sync.join_code import JoinCode
    from narayaneeyam_clinic.sync.join_new_pc import JoinedPc


class JoinController(QObject):
    """Everything that waits for the server is done on the network worker; the window shows how far it is.

    Signals:
        joined: (Clinic, Actor): the clinic is here, verified, and the person signed in.
    """

    joined = Signal(object)

    def __init__(
        self,
        window: JoinWindow,
        background: Background,
        *,
        meet: Callable[[str, JoinCode], ServerMet] | None = None,
        search: Callable[[], list[HubShown]] | None = None,
    ) -> None:
        """`meet` is the way to a server, HTTPS without it; `search` looks for servers on this network."""
        super().__init__(window)
        self._meet = meet
        self._window = window
        self._background = background
        self._progress = Progress()
        # Made once: going back and forth, or on after a broken line, must not change what was written down.
        self._code = new_recovery_code()
        window.begun.connect(self._show_code)
        window.join_wanted.connect(self._join)
        window.stop_wanted.connect(self._stop)
        window.anew_wanted.connect(self._begin_anew)
        window.print_wanted.connect(self._print)
        window.file_chosen.connect(self._save)
        background.network(self, search or _found_hubs, done=window.show_hubs)

    def _show_code(self) -> None:
        self._window.show_code(self._code)
        self._background.read(self, printer_names, done=self._window.recovery.show_printers)

    def _join(self, asked: tuple[NewPcTyped, str]) -> None:
        typed, typed_back = asked
        # A joining that was begun earlier goes on with the code that was written down then.
        code = typed_back if self._window.goes_on else self._code
        progress, meet = Progress(), self._meet
        self._progress = progress

        def joined() -> JoinedPc:
            # Imported here: the network's libraries, beside the screen.
            from narayaneeyam_clinic.sync.join import meet_server
            from narayaneeyam_clinic.sync.join_new_pc import join_clinic

            return join_clinic(
                data_home(),
                typed.server.address,
                typed.server.code,
                typed.login,
                typed.password,
                recovery_code=code,
                recovery_typed_back=typed_back,
                progress=progress.told,
                meet=meet or meet_server,
            )

        self._window.show_progress(progress)
        self._background.network(self, joined, done=self._joined, failed=self._refused)

    def _joined(self, joined: JoinedPc) -> None:
        self._window.strip.end()
        self.joined.emit((joined.clinic, joined.person))

    def _refused(self, refused: Refused) -> None:
        if refused.code == "recovery_code_of_begun_joining":
            self._window.ask_code_of_before()
        else:
            self._window.show_refusal(refused)

    def _begin_anew(self) -> None:
        """What came is thrown away; the server makes another code for another try."""
        self._background.read(self, _thrown_away, done=self._begun_anew)

    def _begun_anew(self, _nothing: object) -> None:
        self._window.start_anew()

    def _stop(self) -> None:
        self._progress.stop()

    def _print(self, printer: str) -> None:
        paper = self._sheet()

        def sent() -> None:
            print_pdf(recovery_sheet_pdf(paper), "Recovery code", printer or None)

        self._background.read(self, sent, done=self._printed, failed=self._not_printed)

    def _save(self, file: Path) -> None:
        paper = self._sheet()
        self._background.read(
            self, lambda: save_pdf(recovery_sheet_pdf(paper), file), done=self._saved, failed=self._not_printed
        )

    def _sheet(self) -> RecoverySheetPaper:
        # The clinic's own letterhead comes with its records; until then the sheet names the program alone.
        return RecoverySheetPaper(Letterhead(name="Narayaneeyam"), business_date(system_clock()), self._code)

    def _printed(self, _nothing: object) -> None:
        self._window.recovery.say(
            self.tr("The sheet was sent to the printer. Look that it is readable, then type the code from it."),
            Tone.LEAF,
        )

    def _saved(self, _nothing: object) -> None:
        self._window.recovery.say(
            self.tr("The sheet was saved. Print it, or move it to a stick: on this PC it protects nothing."), Tone.LEAF
        )

    def _not_printed(self, refused: Refused) -> None:
        self._window.recovery.say(sentence(refused), Tone.AMBER)


def _thrown_away() -> None:
    from narayaneeyam_clinic.sync.join_new_pc import give_up_joining

    give_up_joining(data_home())


def _found_hubs() -> list[HubShown]:
    from narayaneeyam_clinic.sync.find_hub import find_hubs

    return [HubShown(hub.name, hub.address) for hub in find_hubs()]
