"""The desk of one signed-in person: what the frame gives to each controller, and all that a controller needs of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QWidget

from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_desktop.background import Background
from narayaneeyam_desktop.news import News
from narayaneeyam_desktop.wording import sentence

if TYPE_CHECKING:
    from narayaneeyam_clinic.clinic import Clinic
    from narayaneeyam_clinic.people.actor import Actor
    from narayaneeyam_clinic.people.permissions import Permission
    from narayaneeyam_clinic.store.transaction import Reading, Transaction
    from narayaneeyam_desktop.backup_keeper import BackupKeeper
    from narayaneeyam_desktop.link_keeper import LinkKeeper

T = TypeVar("T")


class Frame(Protocol):
    """What the main window does for a desk."""

    def open_page(self, key: str, arguments: dict[str, object]) -> None: ...

    def go_back(self) -> None: ...

    def say(self, message: str, undo: Callable[[], None] | None, link: str = "") -> None: ...

    def go_to_clinic(self, folder: Path, login: str, work: Callable[..., None] | None = None) -> None: ...


class Desk(QObject):
    """One person at this PC. Pages of two people who share it have two desks and never mix.

    Attributes:
        clinic: the opened clinic; controllers use it through `change` and `read` only.
        actor: the person, with the permissions they have now.
        news: what has changed, as typed signals.
        link: keeps this PC in touch with the clinic's server; None where there is nothing to keep (pictures, some tests).
    """

    def __init__(
        self,
        clinic: Clinic,
        actor: Actor,
        background: Background,
        news: News,
        frame: Frame,
        parent: QObject | None = None,
        *,
        link: LinkKeeper | None = None,
    ) -> None:
        super().__init__(parent)
        self.clinic = clinic
        self.link = link
        self.actor = actor
        self.news = news
        self._background = background
        self._frame = frame

    def step(self, *, begins: bool) -> None:
        """The frame brings a page in several events: as `Background.step`."""
        self._background.step(begins=begins)

    def change(
        self,
        owner: QObject,
        work: Callable[[Transaction], T],
        *,
        why: str,
        done: Callable[[T], None] | None = None,
        failed: Callable[[Refused], None] | None = None,
        disables: QWidget | QAction | None = None,
    ) -> None:
        """Runs `work` in one transaction on the writer thread; `done` or `failed` is called here, if `owner` still lives.

        `disables` is the button or action that started it: disabled until the answer, so a double press does nothing.
        """
        clinic, actor = self.clinic, self.actor

        def committed() -> T:
            with clinic.transaction(by=actor, why=why) as tx:
                return work(tx)

        self._background.change(owner, committed, done=done, failed=failed, settled=Held(disables).release)

    def read(
        self,
        owner: QObject,
        work: Callable[[Reading], T],
        *,
        done: Callable[[T], None],
        failed: Callable[[Refused], None] | None = None,
        replaces: str | None = None,
    ) -> None:
        """Runs `work` on a consistent view of the clinic, beside all writing.

        A newer read of the same owner with the same `replaces` drops this one.
        """
        clinic, actor = self.clinic, self.actor

        def looked_up() -> T:
            with clinic.reading(by=actor) as rd:
                return work(rd)

        self._background.read(owner, looked_up, done=done, failed=failed, replaces=replaces)

    def change_in_batches(
        self,
        owner: QObject,
        batches: Iterator[Callable[[Transaction], T]],
        *,
        why: str,
        progress: Callable[[T], None],
        done: Callable[[], None],
        failed: Callable[[Refused], None] | None = None,
    ) -> LongJob:
        """A long job, one transaction a batch; work at the keyboard goes before the next batch. Returns what stops it."""
        job = LongJob(self, self._background, owner, batches, why)
        job.batch_done.connect(progress)
        job.ended.connect(done)
        if failed is not None:
            job.refused.connect(failed)
        else:
            job.refused.connect(self._say_refused)
        job.step()
        return job

    def apart(
        self,
        owner: QObject,
        work: Callable[[Clinic], T],
        *,
        done: Callable[[T], None],
        failed: Callable[[Refused], None] | None = None,
        disables: QWidget | QAction | None = None,
    ) -> None:
        """Work with the clinic's file itself (a backup, a check): on a reader thread, after what is waited for."""
        clinic = self.clinic
        self._background.read(
            owner, lambda: work(clinic), done=done, failed=failed, settled=Held(disables).release, bulk=True
        )

    def on_network(
        self,
        owner: QObject,
        work: Callable[[], T],
        *,
        done: Callable[[T], None],
        failed: Callable[[Refused], None] | None = None,
        disables: QWidget | QAction | None = None,
    ) -> None:
        """Work that waits for other machines, on a network worker; with the clinic's file it works `in_turn`."""
        self._background.network(owner, work, done=done, failed=failed, settled=Held(disables).release)

    def in_turn(self, work: Callable[[], T]) -> T:
        """For work that was begun with `on_network`: the writer does this piece, after whatever a person waits for."""
        return self._background.in_turn(work)

    @property
    def backups(self) -> BackupKeeper:
        """Makes the clinic's backups by itself, and when it is asked."""
        from narayaneeyam_desktop.backup_keeper import keeper_of

        return keeper_of(self.clinic, self._background, self.link)

    def may(self, permission: Permission) -> bool:
        """Whether the person's role allows it; for leaving out what they cannot use. The action checks again."""
        return permission in self.actor.permissions

    def open_page(self, key: str, **arguments: object) -> None:
        """Opens another page (see `pages.py` for the keys); going back returns here."""
        self._frame.open_page(key, dict(arguments))

    def go_back(self) -> None:
        """Leaves this page for the one before."""
        self._frame.go_back()

    def go_to_clinic(self, folder: Path, login: str = "") -> None:
        """Leaves this clinic for another one of this PC, through its sign-in: after a restore."""
        self._frame.go_to_clinic(folder, login)

    def leave_for(self, folder: Path, login: str, work: Callable[..., None]) -> None:
        """Closes the clinic, does `work(told=…)` with its file, and goes to its sign-in."""
        self._frame.go_to_clinic(folder, login, work)

    def say(self, message: str, undo: Callable[[], None] | None = None, link: str = "") -> None:
        """One sentence in the quiet bar, for a few seconds; with `undo`, a button for it, which may have other words (`link`)."""
        if link:
            self._frame.say(message, undo, link)
        else:
            self._frame.say(message, undo)

    def refused(self, refused: Refused) -> str:
        """The sentence for a refusal, in the person's language."""
        return sentence(refused)

    def tell_defect(self, defect: Exception) -> None:
        """A defect of ours that stops nothing else: it is reported, and a calm sentence says so (HOUSE-38)."""
        self._background.crashed.emit(defect)

    def _say_refused(self, refused: Refused) -> None:
        self.say(sentence(refused))


class LongJob(QObject):
    """A long job under way, batch by batch.

    Signals:
        batch_done: what the batch returned.
        refused: a batch was refused (Refused); the job has ended.
        ended: all batches are done, or it was stopped.
    """

    batch_done = Signal(object)
    refused = Signal(object)
    ended = Signal()

    def __init__(
        self,
        desk: Desk,
        background: Background,
        owner: QObject,
        batches: Iterator[Callable[[Transaction], T]],
        why: str,
    ) -> None:
        super().__init__(owner)
        self._desk = desk
        self._background = background
        self._batches = batches
        self._why = why
        self._stopped = False

    def stop(self) -> None:
        """No further batch is begun; those done stay done."""
        self._stopped = True

    def step(self) -> None:
        """Begins the next batch."""
        desk, batches, why = self._desk, self._batches, self._why

        def one_batch() -> tuple[bool, object]:
            # Preparing a batch (reading a file) is work too, and happens here, off the screen's thread.
            batch = next(batches, None)
            if batch is None:
                return False, None
            with desk.clinic.transaction(by=desk.actor, why=why) as tx:
                return True, batch(tx)

        self._background.change(self, one_batch, done=self._answered, failed=self._refused, bulk=True)

    def _answered(self, answer: tuple[bool, object]) -> None:
        more, result = answer
        if more:
            self.batch_done.emit(result)
        if more and not self._stopped:
            self.step()
        else:
            self.ended.emit()
            self.deleteLater()

    def _refused(self, refused: Refused) -> None:
        self.refused.emit(refused)
        self.deleteLater()


class Held:
    """Keeps the control that started some work disabled until the answer has come.

    A button that is disabled hands the focus to whatever follows it, where the next Space would press something else:
    it has it back with the answer, unless the answer has put it elsewhere.
    """

    def __init__(self, control: QWidget | QAction | None) -> None:
        self._control = control if control is not None and control.isEnabled() else None
        self._before = self._between = QApplication.focusWidget()
        if self._control is not None:
            self._control.setEnabled(False)
            self._between = QApplication.focusWidget()

    def release(self) -> None:
        if self._control is None or not shiboken6.isValid(self._control):
            return
        self._control.setEnabled(True)
        before = self._before
        if before is self._between or before is None or not shiboken6.isValid(before):
            return
        if QApplication.focusWidget() in (self._between, None) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
