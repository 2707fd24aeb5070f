"""Answers the backup page. The folder is remembered on this PC."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.store.backup import BackedUp, back_up, backups_in
from narayaneeyam_desktop.backup.backup_page import BackupPage, BackupRow
from narayaneeyam_desktop.controller import Controller
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.remembered import remembered
from narayaneeyam_desktop.widgets.work_strip import Progress

_FOLDER = "backup/folder"


class BackupController(Controller):
    """Copies beside all other work; a stopped or failed backup leaves nothing behind (BAK-4)."""

    def __init__(self, page: BackupPage, desk: Desk) -> None:
        super().__init__(page, desk)
        self.page = page
        page.backup_wanted.connect(self._back_up)
        page.folder_changed.connect(self._list)
        page.restore_wanted.connect(self._restore)

    def opened(self, arguments: dict[str, object]) -> None:
        if self.page.folder.path() is None:
            remembered_folder = str(remembered().value(_FOLDER, ""))
            self.page.folder.set_path(Path(remembered_folder) if remembered_folder else None)
        self._list()

    def _list(self) -> None:
        folder = self.page.folder.path()
        if folder is not None:
            self.desk.apart(self, lambda _clinic: _backups(folder), done=self.page.show_backups)

    def _back_up(self) -> None:
        folder = self.page.folder.path()
        if folder is None or self.page.strip.is_working():
            return
        remembered().setValue(_FOLDER, str(folder))
        progress, actor = Progress(), self.desk.actor

        def work(clinic: Clinic) -> BackedUp:
            return back_up(clinic, actor, folder, told=progress.told)

        self.page.show_work(progress)
        self.desk.apart(self, work, done=self._done, failed=self._refused, disables=self.page.backup_action)

    def _done(self, made: BackedUp) -> None:
        self.page.show_done(made.path.name, made.rows, made.size_bytes)
        self._list()

    def _refused(self, refused: Refused) -> None:
        self.page.show_problem(self.desk.refused(refused))

    def _restore(self, backup: Path | None) -> None:
        self.desk.open_page("restore", backup=backup)


def _backups(folder: Path) -> list[BackupRow]:
    if not folder.is_dir():
        return []
    return [
        BackupRow(path, datetime.fromtimestamp(path.stat().st_mtime, UTC), path.stat().st_size)
        for path in backups_in(folder)
    ]
