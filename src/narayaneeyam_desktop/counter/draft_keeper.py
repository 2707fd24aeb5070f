"""Keeps the bill that is being made, one second after the last change: after a crash it is there again."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from narayaneeyam_clinic.billing.held_bills import PAGE
from narayaneeyam_clinic.pharmacy.sale_draft import SaleDraft
from narayaneeyam_clinic.store.drafts import TYPING, discard_draft, drafts, save_draft
from narayaneeyam_clinic.store.transaction import Reading, Transaction
from narayaneeyam_desktop.counter.draft_edits import is_empty
from narayaneeyam_desktop.desk import Desk

_REST_MILLISECONDS = 1000


class DraftKeeper(QObject):
    """Saves and forgets the draft of one counter, under the bill's own id."""

    def __init__(self, desk: Desk, draft: Callable[[], SaleDraft], parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._draft = draft
        self._kept: str | None = None
        self._is_dirty = False
        self._rest = QTimer(self, interval=_REST_MILLISECONDS, singleShot=True)
        self._rest.timeout.connect(self.save)

    def touched(self) -> None:
        """The bill has changed."""
        self._is_dirty = True
        self._rest.start()

    def pause(self) -> None:
        """The bill is being finished or put on hold: nothing is kept behind it."""
        self._rest.stop()
        self._is_dirty = False

    def save(self) -> None:
        """Keeps the bill as it stands, if it changed; one that has become empty is forgotten."""
        self._rest.stop()
        if not self._is_dirty:
            return
        self._is_dirty = False
        draft = self._draft()
        if is_empty(draft):
            if self._kept == draft.id:
                self.forget(draft.id)
            return
        self._kept = draft.id
        body = draft.model_dump(mode="json")

        def work(tx: Transaction) -> None:
            save_draft(tx, PAGE, body, draft_id=draft.id, label=draft.customer_name)

        self._desk.change(self, work, why="counter.keep_draft")

    def taken_up(self, draft: SaleDraft) -> None:
        """A bill that is kept already is on the counter again: when it becomes empty, it is forgotten too."""
        self._kept = draft.id

    def forget(self, draft_id: str) -> None:
        """It was given up."""
        self._kept = None

        def work(tx: Transaction) -> None:
            discard_draft(tx, draft_id)

        self._desk.change(self, work, why="counter.forget_draft")

    def look_for_kept(self, done: Callable[[SaleDraft | None], None]) -> None:
        """The bill that was being made when the program ended, or None."""
        self._desk.read(self, _newest, done=done)


def _newest(rd: Reading) -> SaleDraft | None:
    kept = drafts(rd, PAGE, state=TYPING)
    return SaleDraft.model_validate(kept[0].body) if kept else None
