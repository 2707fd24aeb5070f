"""Makes this PC one of a clinic that is at a server already (LINK-14)."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from narayaneeyam_clinic.papers.letterhead import Letterhead
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.places import data_home
from narayaneeyam_desktop.background import Background
from narayaneeyam_desktop.first_run.join_window import PREPARING, JoinWindow, NewPcTyped
from narayaneeyam_desktop.first_run.recovery_sheet import RecoverySheet
from narayaneeyam_desktop.found_hubs import HubShown, found_hubs
from narayaneeyam_desktop.widgets.work_strip import Progress

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
        self._sheet = RecoverySheet(window.recovery, background, _letterhead)
        window.begun.connect(self._show_code)
        window.join_wanted.connect(self._join)
        window.stop_wanted.connect(self._stop)
        window.anew_wanted.connect(self._begin_anew)
        background.network(self, search or found_hubs, done=window.show_hubs)

    def _show_code(self) -> None:
        self._window.show_code(self._sheet.code)
        self._sheet.offer_printers()

    def _join(self, asked: tuple[NewPcTyped, str]) -> None:
        typed, typed_back = asked
        # A joining that was begun earlier goes on with the code that was written down then.
        code = typed_back if self._window.goes_on else self._sheet.code
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
                preparing=lambda percent: progress.told(percent, 100, PREPARING),
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


def _letterhead() -> Letterhead:
    """The clinic's own comes with its records; until then the sheet names the program alone."""
    return Letterhead(name="Narayaneeyam")


def _thrown_away() -> None:
    from narayaneeyam_clinic.sync.join_new_pc import give_up_joining

    give_up_joining(data_home())
