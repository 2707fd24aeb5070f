"""Keeps the bill that is being made, one second after the last change: after a crash it is there again."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from narayaneeyam_clinic.pharmacy.sale_draft import SaleDraft
from narayaneeyam_clinic.store.drafts import TYPING, discard_draft, drafts, save_draft
from narayaneeyam_clinic.store.transaction import Reading, Transaction
from narayaneeyam_desktop.counter.draft_edits import is_empty
from narayaneeyam_desktop.counter.kept_bill import bill_of, kept_body
from narayaneeyam_desktop.counter.payment_card import TypedPayment
from narayaneeyam_desktop.desk import Desk

PAGE = "counter"
_REST_MILLISECONDS = 1000

Bill = tuple[SaleDraft, TypedPayment]


class DraftKeeper(QObject):
    """Saves and forgets the draft of one counter."""

    def __init__(self, desk: Desk, bill: Callable[[], Bill], parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._bill = bill
        self._rest = QTimer(self, interval=_REST_MILLISECONDS, singleShot=True)
        self._rest.timeout.connect(self.save)

    def touched(self) -> None:
        """The bill has changed."""
        self._rest.start()

    def pause(self) -> None:
        """The bill is being finished: nothing is kept behind it."""
        self._rest.stop()

    def save(self) -> None:
        """Keeps the bill as it stands; an empty one is forgotten."""
        self._rest.stop()
        draft, typed = self._bill()
        if is_empty(draft):
            self.forget(draft.id)
            return
        body = kept_body(draft, typed)

        def work(tx: Transaction) -> None:
            save_draft(tx, PAGE, body, draft_id=draft.id, label=draft.customer_name)

        self._desk.change(self, work, why="counter.keep_draft")

    def forget(self, draft_id: str) -> None:
        """It is finished, held or given up."""
        self._rest.stop()
        self._desk.change(self, _Forgetting(draft_id), why="counter.forget_draft")

    def look_for_kept(self, done: Callable[[Bill | None], None]) -> None:
        """The bill that was being made when the program ended, or None."""
        self._desk.read(self, _newest, done=done)


class _Forgetting:
    def __init__(self, draft_id: str) -> None:
        self._draft_id = draft_id

    def __call__(self, tx: Transaction) -> None:
        discard_draft(tx, self._draft_id)


def _newest(rd: Reading) -> Bill | None:
    kept = drafts(rd, PAGE, state=TYPING)
    return bill_of(kept[0].body) if kept else None
