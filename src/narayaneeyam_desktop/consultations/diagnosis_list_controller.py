"""Answers the list of diagnoses: counts it, and takes the official list over in pieces."""

from __future__ import annotations

from pathlib import Path

from narayaneeyam_clinic.consultations.import_namaste import (
    BATCH,
    ImportedTerms,
    count_coded_terms,
    namaste_batches,
)
from narayaneeyam_clinic.consultations.namaste_import import NamasteList, read_namaste
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_desktop.consultations.diagnosis_list_page import DiagnosisListPage
from narayaneeyam_desktop.controller import Controller
from narayaneeyam_desktop.desk import Desk, LongJob
from narayaneeyam_desktop.formats import grouped
from narayaneeyam_desktop.widgets.small_parts import Tone
from narayaneeyam_desktop.widgets.work_strip import Progress


class DiagnosisListController(Controller):
    """What was taken over before a stop stays; the same file can be taken over again."""

    def __init__(self, page: DiagnosisListPage, desk: Desk) -> None:
        super().__init__(page, desk)
        self.page = page
        self._job: LongJob | None = None
        self._progress = Progress()
        self._terms = self._done = self._added = self._changed = self._bad = 0
        page.file_chosen.connect(self._read_file)
        page.stop_wanted.connect(self._stop)

    def opened(self, arguments: dict[str, object]) -> None:
        self.desk.read(self, count_coded_terms, done=self.page.show_count)

    def _read_file(self, file: Path) -> None:
        self._progress = Progress()
        self.page.show_work(self._progress)
        self.desk.apart(self, lambda _clinic: read_namaste(file), done=self._begin, failed=self._refused)

    def _begin(self, read: NamasteList) -> None:
        self._terms, self._bad = len(read.terms), len(read.bad_rows)
        self._done = self._added = self._changed = 0
        self._job = self.desk.change_in_batches(
            self,
            namaste_batches(read),
            why="diagnoses.import",
            progress=self._one_batch,
            done=self._over,
            failed=self._refused,
        )

    def _one_batch(self, taken: ImportedTerms) -> None:
        self._added += taken.added
        self._changed += taken.changed
        self._done = min(self._done + BATCH, self._terms)
        try:
            self._progress.told(self._done, self._terms)
        except Refused:  # the stop button; the job is told by its own signal
            self._stop()

    def _stop(self) -> None:
        if self._job is not None:
            self._job.stop()

    def _over(self) -> None:
        self._job = None
        words = self.tr("New terms: {added}. Brought up to date: {changed}.").format(
            added=grouped(self._added), changed=grouped(self._changed)
        )
        if self._bad:
            words += " " + self.tr("Rows without a usable code or term: {count}.").format(count=grouped(self._bad))
        self.page.show_result(words, Tone.LEAF)
        self.desk.read(self, count_coded_terms, done=self.page.show_count)

    def _refused(self, refused: Refused) -> None:
        self._job = None
        self.page.show_result(self.desk.refused(refused), Tone.RED)


def make_diagnosis_list(desk: Desk) -> DiagnosisListPage:
    """The page with its controller."""
    page = DiagnosisListPage()
    DiagnosisListController(page, desk)
    return page
