"""Makes the backups of an opened clinic by itself, in a process of its own (BAK-10); one for each clinic.

The screen's thread only hears lines from that process. What is for the server is made and verified there, too, and then
sent by a network worker (BAK-15).
"""

from __future__ import annotations

import json
import logging
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QProcess, QTimer, Signal

from narayaneeyam_clinic.people.actor import PROGRAM
from narayaneeyam_clinic.shared.errors import ClinicFileError, Refused
from narayaneeyam_desktop.background import Background
from narayaneeyam_desktop.backup_work import BackupState, HowFar, Looking, Outcome, Sending, outcome, worker_command

if TYPE_CHECKING:
    from narayaneeyam_clinic.clinic import Clinic
    from narayaneeyam_clinic.people.actor import Actor
    from narayaneeyam_desktop.link_keeper import LinkKeeper

logger = logging.getLogger(__name__)

# The clinic's day begins first: the first look comes when the desk is quiet.
_FIRST_LOOK_MS = 120_000
_AFTER_SIGN_IN_MS = 5000
_LOOKS_EACH_MS = 300_000
_PATIENCE_MS = 2000


def keeper_of(clinic: Clinic, background: Background, link: LinkKeeper | None = None) -> BackupKeeper:
    """The one that there is for this clinic, made when it is asked for first."""
    for each in background.findChildren(BackupKeeper):
        if each.clinic is clinic and not each.has_ended:
            return each
    return BackupKeeper(clinic, background, link)


class BackupKeeper(QObject):
    """Looks now and then whose turn it is, and makes backups when it is asked.

    Signals:
        state_changed: how it stands now (BackupState).
        went_on: how far a backup is (HowFar).
        ended: all that was asked for is done or was stopped (tuple of Outcome).
    """

    state_changed = Signal(object)
    went_on = Signal(object)
    ended = Signal(object)

    def __init__(self, clinic: Clinic, background: Background, link: LinkKeeper | None) -> None:
        super().__init__(background)
        self.clinic, self.has_ended = clinic, False
        self.state: BackupState | None = None
        self._background, self._link = background, link
        self._process: QProcess | None = None
        self._outcomes: list[Outcome] = []
        self._sending = 0
        self._is_stopped = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look_by_itself)
        background.stop_with(self._end_process)

    def begin(self) -> None:
        """From now on backups are made when they are due."""
        # Whoever has just signed in waits for their page, not behind this.
        QTimer.singleShot(_AFTER_SIGN_IN_MS, self, self.look)
        self._timer.start(_FIRST_LOOK_MS)

    def look(self) -> None:
        """Reads how it stands, beside the screen."""
        if not self.has_ended:
            self._background.read(self, Looking(self.clinic), done=self._show, replaces="state", bulk=True)

    def is_working(self) -> bool:
        return self._process is not None or self._sending > 0

    def back_up_now(self, by: Actor, only: frozenset[str] | None = None) -> None:
        """To every place, or to those of these ids. Raises Refused: not_permitted. `ended` follows."""
        from narayaneeyam_clinic.people.permissions import Permission

        by.require(Permission.BACK_UP)
        self._start(by.user_id, only, only_due=False)

    def back_up_on_closing(self, only: frozenset[str]) -> None:
        """The program ends; nobody is asked for a right."""
        self._start(PROGRAM.user_id, only, only_due=False)

    def stop(self) -> None:
        """What is under way is given up; `ended` follows. What is half done is cleared by the next backup."""
        self._is_stopped = True
        if self._process is not None:
            self._process.kill()

    def end(self) -> None:
        """The clinic is left."""
        self.has_ended = True
        self._timer.stop()
        self._background.stop_no_more(self._end_process)
        self._end_process()
        self.deleteLater()

    def _look_by_itself(self) -> None:
        self._timer.setInterval(_LOOKS_EACH_MS)
        self._background.read(self, Looking(self.clinic), done=self._start_due, replaces="state", bulk=True)

    def _start_due(self, state: BackupState) -> None:
        self._show(state)
        due = self._reachable(one for one in state.places if one.is_due)
        if due and not self.is_working():
            self._start(PROGRAM.user_id, due, only_due=True)

    def _reachable(self, places: Any) -> frozenset[str]:
        """Nothing is made for a server that this PC has no link to."""
        has_server = self._link is not None and self._link.can_fetch()
        return frozenset(one.place.id for one in places if one.place.kind.value != "server" or has_server)

    def _start(self, user_id: str, only: frozenset[str] | None, *, only_due: bool) -> None:
        if self._process is not None:
            return
        if only is None and self.state is not None:
            only = self._reachable(self.state.places)
        self._outcomes, self._is_stopped = [], False
        self._process = process = QProcess(self)
        process.readyReadStandardOutput.connect(self._hear)
        process.finished.connect(self._finished)
        process.errorOccurred.connect(self._could_not_start)
        asked = {
            "folder": str(self.clinic.folder),
            "key": self.clinic.key.hex(),
            "user_id": user_id,
            "only_due": only_due,
            "only": None if only is None else sorted(only),
        }
        program, arguments = worker_command()
        process.start(program, arguments)
        process.write(json.dumps(asked).encode() + b"\n")
        process.closeWriteChannel()

    def _hear(self) -> None:
        while self._process is not None and self._process.canReadLine():
            try:
                said = json.loads(bytes(self._process.readLine().data()))
            except ValueError:
                continue
            if "part" in said:
                self.went_on.emit(HowFar(said["done"], said["all"], said["part"]))
            elif said.get("for_server"):
                self._send(said)
            else:
                self._outcomes.append(outcome(said))

    def _could_not_start(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._finished(1)

    def _finished(self, code: int) -> None:
        self._hear()  # what it said last
        process, self._process = self._process, None
        if process is None:
            return
        process.deleteLater()
        if self._is_stopped:
            self._outcomes.append(Outcome(refused=Refused("stopped")))
        elif code != 0:
            logger.error("the process of backups ended with %s", code)
            self._outcomes.append(Outcome(refused=ClinicFileError("backup_broke_off")))
        self._end_round()

    def _end_round(self) -> None:
        if not self.is_working():
            self.ended.emit(tuple(self._outcomes))
            self.look()

    def _send(self, said: dict[str, Any]) -> None:
        """What was made for the server goes there; the result is noted when the server has read it back."""
        link, made = self._link, Path(said["file"])
        if link is None or not link.can_fetch():
            return
        self._sending += 1
        sending = Sending(self.clinic, said["place"], made, partial(self._sent_so_far, said["place"]), self._stopped)
        link.ask_server(self, sending, done=partial(self._sent, said), failed=partial(self._not_sent, said))

    def _sent_so_far(self, place_id: str, done: int, all_: int, part: str) -> None:
        """On the network's worker: a signal comes over to the screen's thread by itself."""
        self.went_on.emit(HowFar(done, all_, part))

    def _stopped(self) -> bool:
        return self._is_stopped or self.has_ended

    def _sent(self, said: dict[str, Any], _result: object) -> None:
        self._sending -= 1
        self._outcomes.append(outcome(said))
        self._end_round()

    def _not_sent(self, said: dict[str, Any], refused: Refused) -> None:
        self._sending -= 1
        self._outcomes.append(Outcome(refused=refused))
        self._end_round()

    def _show(self, state: BackupState) -> None:
        self.state = state
        self.state_changed.emit(state)

    def _end_process(self) -> None:
        process, self._process = self._process, None
        self._is_stopped = True
        if process is not None:
            process.finished.disconnect(self._finished)
            process.kill()
            process.waitForFinished(_PATIENCE_MS)
