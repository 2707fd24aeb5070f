"""Keeps what a doctor types, one second after the last key: for this person, this patient and this visit only (CONS-11, CONS-12)."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from narayaneeyam_clinic.consultations.consultation_draft import (
    AMENDING,
    WRITING,
    ConsultationDraft,
    discard_consultation,
    keep_consultation,
)
from narayaneeyam_desktop.desk import Desk

REST_MILLISECONDS = 1000


class ConsultationKeeper(QObject):
    """Saves the draft of one consultation page.

    Signals:
        kept: what was typed is in the clinic's file now.
    """

    kept = Signal()

    def __init__(self, desk: Desk, draft: Callable[[], ConsultationDraft], parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._draft = draft
        self._is_dirty = False
        self.is_amending = False
        self._rest = QTimer(self, interval=REST_MILLISECONDS, singleShot=True)
        self._rest.timeout.connect(self.save)

    def touched(self) -> None:
        """Something was typed."""
        self._is_dirty = True
        self._rest.start()

    def pause(self) -> None:
        """It is being signed, or was given up: nothing is kept behind it."""
        self._rest.stop()
        self._is_dirty = False

    def save(self) -> None:
        """Keeps what stands there now, if it changed."""
        self._rest.stop()
        if not self._is_dirty:
            return
        self._is_dirty = False
        draft, page = self._draft(), self._page()
        self._desk.change(
            self, lambda tx: keep_consultation(tx, draft, page), why="consultation.keep_draft", done=self._saved
        )

    def discard(self, done: Callable[[None], None]) -> None:
        """The draft is thrown away (CONS-13)."""
        self.pause()
        draft = self._draft()
        self._desk.change(
            self,
            lambda tx: discard_consultation(tx, draft.patient_id, draft.visit_id),
            why="consultation.discard_draft",
            done=done,
        )

    def _page(self) -> str:
        return AMENDING if self.is_amending else WRITING

    def _saved(self, _nothing: None) -> None:
        self.kept.emit()
