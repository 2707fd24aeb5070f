"""Answers the page of imports: reads the file and foretells its rows beside the screen, then imports batch by batch."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.imports.bad_rows import bad_rows_name, row_reason, write_bad_rows
from narayaneeyam_clinic.imports.headers import ColumnMapping, ImportKind, import_fields
from narayaneeyam_clinic.imports.import_table import batches, kinds_allowed, preview
from narayaneeyam_clinic.imports.read_table import Table, TableFormat, open_table
from narayaneeyam_clinic.imports.remember_mapping import known_mapping, remember_mapping
from narayaneeyam_clinic.imports.row_verdict import BatchDone, RowVerdict, Verdict
from narayaneeyam_clinic.shared.clock import business_date
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.store.transaction import Reading, Transaction
from narayaneeyam_desktop.controller import Controller
from narayaneeyam_desktop.desk import Desk, LongJob
from narayaneeyam_desktop.formats import grouped
from narayaneeyam_desktop.imports.import_page import FileShown, ImportPage, PreviewRow
from narayaneeyam_desktop.widgets.small_parts import Tone
from narayaneeyam_desktop.widgets.work_strip import Progress

# Of each verdict so many rows are shown: enough to see what is wrong, and little to hold.
_SHOWN_OF_EACH = 500
_ROWS_BETWEEN_LOOKS = 200


@dataclass(slots=True)
class _Foretold:
    """What the preview found: counts of all rows, the first rows of each verdict, and every bad row."""

    counts: Counter[Verdict] = field(default_factory=Counter)
    first: dict[Verdict, list[RowVerdict]] = field(default_factory=dict)
    bad: list[RowVerdict] = field(default_factory=list)

    def take(self, row: RowVerdict) -> None:
        self.counts[row.verdict] += 1
        shown = self.first.setdefault(row.verdict, [])
        if len(shown) < _SHOWN_OF_EACH:
            shown.append(row)
        if row.verdict is Verdict.BAD:
            self.bad.append(row)


class ImportController(Controller):
    """One file at a time: chosen, mapped, foretold, imported."""

    def __init__(self, page: ImportPage, desk: Desk) -> None:
        super().__init__(page, desk)
        self._page = page
        self._table: Table | None = None
        self._foretold = _Foretold()
        self._result = _Foretold()
        self._progress = Progress()
        self._job: LongJob | None = None
        page.kind_chosen.connect(self._choose_kind)
        page.file_chosen.connect(self.open_file)
        page.mapping_changed.connect(self._foretell)
        page.import_wanted.connect(self._import)
        page.bad_rows_wanted.connect(self._write_bad_rows)
        page.shown_rows_wanted.connect(self._show_rows)
        page.work.stop_wanted.connect(self._stop)

    def open_file(self, path: Path) -> None:
        """Reads how the file is written and what its headings say."""
        kind = self._kind()

        def opened(rd: Reading) -> tuple[Table, ColumnMapping]:
            table = open_table(path)
            return table, known_mapping(rd, kind, table.header)

        self.desk.read(self, opened, done=self._opened_file, failed=self._refused, replaces="file")

    def _opened_file(self, found: tuple[Table, ColumnMapping]) -> None:
        table, mapping = found
        self._table = table
        self._page.banner.say("")
        self._page.bad_rows_name = str(table.path.with_name(bad_rows_name(table)))
        written_as = "Excel" if table.format is TableFormat.XLSX else f"CSV, {_ENCODINGS[table.encoding]}"
        self._page.show_file(FileShown(table.path.name, written_as, import_fields(self._kind()), table.header, mapping))
        self._foretell(mapping)

    def _choose_kind(self, _kind: ImportKind) -> None:
        if self._table is not None:
            self.open_file(self._table.path)

    def _kind(self) -> ImportKind:
        return ImportKind(str(self._page.kind.value()))

    def _foretell(self, mapping: ColumnMapping) -> None:
        """Row by row, on a reader; a newer wish stops the older one."""
        table = self._table
        if table is None:
            return
        self._progress.stop()
        progress = self._progress = Progress()
        kind = self._kind()

        def foretold(rd: Reading) -> _Foretold:
            found = _Foretold()
            for at, row in enumerate(preview(rd, kind, table, mapping)):
                found.take(row)
                if at % _ROWS_BETWEEN_LOOKS == 0:
                    progress.told(0, 0)
            return found

        self._page.import_action.setEnabled(False)
        self._page.work.follow(progress, self.tr("Reading the rows"), can_stop=False)
        self.desk.read(self, foretold, done=self._show_foretold, failed=self._not_foretold, replaces="preview")

    def _show_foretold(self, found: _Foretold) -> None:
        self._page.work.end()
        self._page.banner.say("")
        self._foretold = self._result = found
        self._show_rows(self._page.only.value())

    def _not_foretold(self, refused: Refused) -> None:
        self._page.work.end()
        if refused.code != "stopped":
            self._foretold = self._result = _Foretold()
            self._page.show_rows({}, [])
            self._refused(refused)

    def _show_rows(self, verdict: object) -> None:
        found = self._result
        wanted = [verdict] if isinstance(verdict, Verdict) else list(Verdict)
        rows = sorted((row for one in wanted for row in found.first.get(one, [])), key=_row_number)
        reason = self._reason()
        shown = [PreviewRow(row.row, row.verdict, row.label, reason(row)) for row in rows]
        self._page.show_rows(found.counts, shown, is_result=found is not self._foretold)

    def _import(self) -> None:
        """The mapping is remembered first, so that the corrected file of bad rows finds it."""
        table, kind, mapping = self._table, self._kind(), self._page.columns.mapping()
        if table is None or self._job is not None:
            return

        def remembered(tx: Transaction) -> None:
            remember_mapping(tx, kind, table.header, mapping)

        self._page.set_busy(busy=True)
        self.desk.change(self, remembered, why="imports.mapping", done=self._begin, failed=self._ended_by)

    def _begin(self, _remembered: None) -> None:
        table, kind = self._table, self._kind()
        if table is None:
            return
        self._result = _Foretold()
        self._progress = Progress()
        self._page.work.follow(self._progress, self.tr("Importing"))
        self._job = self.desk.change_in_batches(
            self,
            batches(
                kind,
                table,
                self._page.columns.mapping(),
                business_date(self.desk.clinic.clock()),
                update=self._page.update_known.isChecked(),
            ),
            why=f"imports.{kind}",
            progress=self._batch_done,
            done=self._ended,
            failed=self._ended_by,
        )

    def _batch_done(self, done: BatchDone) -> None:
        result = self._result
        result.counts.update({Verdict.NEW: done.new, Verdict.SAME: done.same, Verdict.CHANGE: done.changed + done.left})
        for row in done.bad:
            result.take(row)
        total = self._foretold.counts.total()
        try:
            self._progress.told(min(result.counts.total(), total), total)
        except Refused:
            self._stop()

    def _stop(self) -> None:
        if self._job is not None:
            self._job.stop()

    def _ended(self) -> None:
        self._job = None
        self._page.work.end()
        self._page.set_busy(busy=False)
        counts, total = self._result.counts, self._foretold.counts.total()
        if counts.total() < total:
            words = self.tr("Stopped. Taken in: {new}; that stays. Choose the file again to go on.")
        elif counts[Verdict.BAD]:
            words = self.tr(
                "Taken in: {new}. Rows that could not be imported: {bad}. Save them, correct them, and import that file."
            )
        else:
            words = self.tr("Taken in: {new}.")
        tone = Tone.AMBER if counts[Verdict.BAD] or counts.total() < total else Tone.LEAF
        self._page.banner.say(words.format(new=grouped(counts[Verdict.NEW]), bad=grouped(counts[Verdict.BAD])), tone)
        self._show_rows(self._page.only.value())

    def _ended_by(self, refused: Refused) -> None:
        self._job = None
        self._page.work.end()
        self._page.set_busy(busy=False)
        self._refused(refused)

    def _write_bad_rows(self, path: Path) -> None:
        table = self._table
        if table is None:
            return
        bad, reason = list(self._result.bad), self._reason()

        def written(_clinic: Clinic) -> int:
            return write_bad_rows(table, bad, path, reason)

        self.desk.apart(self, written, done=partial(self._wrote_bad_rows, path), failed=self._refused)

    def _wrote_bad_rows(self, path: Path, written: int) -> None:
        self.desk.say(self.tr("Rows written to {file}: {count}.").format(count=grouped(written), file=path.name))

    def _reason(self) -> Callable[[RowVerdict], str]:
        """What is wrong with a row, by the columns as they are chosen now."""
        header = self._table.header if self._table is not None else ()
        return partial(row_reason, header=header, mapping=self._page.columns.mapping(), sentence=self.desk.refused)

    def _refused(self, refused: Refused) -> None:
        self._page.show_problem(refused.field, self.desk.refused(refused))


_ENCODINGS = {"utf-8-sig": "UTF-8", "utf-16": "UTF-16", "cp1252": "Windows-1252"}


def make_import(desk: Desk) -> ImportPage:
    """The page with its controller, offering what the person may import."""
    page = ImportPage(kinds_allowed(frozenset(desk.actor.permissions)))
    ImportController(page, desk)
    return page


def _row_number(row: RowVerdict) -> int:
    return row.row
