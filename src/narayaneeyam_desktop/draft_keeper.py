"""Keeps what is being typed on a page, one second after the last key: after a crash it is there again (CONS-12, DRAFT-1).

The one mechanism for every page whose work must not be lost: the card at the desk, the note, the bill, the goods that are
taken in. A page says what its draft is (`DraftKind`) and when it changed; where drafts lie and whose they are is told in
`narayaneeyam_clinic.store.drafts`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from narayaneeyam_desktop.desk import Desk

if TYPE_CHECKING:
    from narayaneeyam_clinic.shared.errors import Refused
    from narayaneeyam_clinic.store.transaction import Reading, Transaction

REST_MILLISECONDS = 1000
AGAIN_MILLISECONDS = 10_000

Typed = TypeVar("Typed")


def _never(_typed: object) -> bool:
    return False


@dataclass(frozen=True, slots=True)
class DraftKind(Generic[Typed]):
    """What one kind of page keeps. `Typed` is a frozen value that names whose it is (patient, visit, bill).

    keep: writes it in place of what was kept under the same key.
    forget: takes that away again.
    is_empty: nothing is worth keeping, and what was kept goes.
    """

    keep: Callable[[Transaction, Typed], object]
    forget: Callable[[Transaction, Typed], object]
    is_empty: Callable[[Typed], bool] = _never


class DraftKeeper(QObject, Generic[Typed]):
    """Saves and forgets the draft of one page.

    `typed` gives what stands on the page at the moment of keeping, with the key it belongs to: a draft of one patient can
    not be kept under another (CONS-11).

    Signals:
        kept: what was typed is in the clinic's file now.
    """

    kept = Signal()

    def __init__(self, desk: Desk, kind: DraftKind[Typed], typed: Callable[[], Typed], parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._kind = kind
        self._typed = typed
        self._is_dirty = False
        self._is_kept = False
        # The last of the writes, as long as nobody knows what became of it.
        self._turn = self._under_way = 0
        self._told = ""
        self._rest = QTimer(self, interval=REST_MILLISECONDS, singleShot=True)
        self._rest.timeout.connect(self.save)

    def touched(self) -> None:
        """Something was typed."""
        self._is_dirty = True
        self._rest.start(REST_MILLISECONDS)

    def pause(self) -> None:
        """It is being finished, or was given up: nothing is kept behind it."""
        self._rest.stop()
        self._is_dirty = False
        self._under_way = 0

    def holds_words(self) -> bool:
        """Whether something stands on the page that would be kept, or is kept already."""
        return self._is_dirty or self._is_kept

    def has_unkept_words(self) -> bool:
        """Whether something stands on the page and not, as far as is known, in the clinic's file."""
        return self._is_dirty or bool(self._under_way)

    def save(self) -> None:
        """Keeps what stands there now, if it changed; what has become empty is forgotten."""
        self._rest.stop()
        if not self._is_dirty:
            return
        self._is_dirty = False
        typed = self._typed()
        if not self._kind.is_empty(typed):
            self._is_kept = True
            self._turn = self._under_way = self._turn + 1
            self._desk.change(
                self,
                partial(_with, self._kind.keep, typed),
                why="draft.keep",
                done=partial(self._saved, self._turn),
                failed=partial(self._not_saved, self._turn),
            )
        elif self._is_kept:
            self.forget(typed)

    def forget(self, typed: Typed | None = None, done: Callable[[object], None] | None = None) -> None:
        """It was given up or finished: this, or what stands there now, is kept no longer (CONS-13)."""
        self.pause()
        self._is_kept = False
        given_up = self._typed() if typed is None else typed
        self._desk.change(self, partial(_with, self._kind.forget, given_up), why="draft.forget", done=done)

    def taken_up(self) -> None:
        """What is kept already stands on the page: when it becomes empty, it is forgotten too."""
        self._is_kept = True

    def look_for_kept(self, find: Callable[[Reading], Typed | None], done: Callable[[Typed | None], None]) -> None:
        """Reads what was being typed when the program ended, or None."""
        self._desk.read(self, find, done=partial(self._found, done))

    def _found(self, done: Callable[[Typed | None], None], found: Typed | None) -> None:
        self._is_kept = self._is_kept or found is not None
        done(found)

    def _saved(self, turn: int, _nothing: object) -> None:
        self._told = ""
        if turn == self._under_way:
            self._under_way = 0
        self.kept.emit()

    def _not_saved(self, turn: int, refused: Refused) -> None:
        """Said once, and tried again until there is room (DRAFT-2), unless it was finished or given up meanwhile."""
        if refused.code != self._told:
            self._told = refused.code
            self._desk.say(self._desk.refused(refused))
        if turn == self._under_way:
            self._under_way = 0
            self._is_dirty = True
            self._rest.start(AGAIN_MILLISECONDS)


def _with(work: Callable[[Transaction, Typed], object], typed: Typed, tx: Transaction) -> None:
    work(tx, typed)
