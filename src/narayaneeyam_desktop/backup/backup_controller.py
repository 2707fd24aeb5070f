"""Answers the backup page. What is chosen is this PC's; the backups are made by the clinic's keeper of backups."""

from __future__ import annotations

import secrets
from functools import partial
from pathlib import Path
from typing import Any

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.shared.errors import ClinicFileError, Refused
from narayaneeyam_clinic.shared.places import data_home
from narayaneeyam_clinic.store.backup import backups_in
from narayaneeyam_clinic.store.backup_pack import SUFFIX, is_faulty, read_about
from narayaneeyam_clinic.store.backup_places import (
    Place,
    PlaceKind,
    PlaceStands,
    add_folder,
    add_server,
    remove_place,
    set_times,
)
from narayaneeyam_desktop.backup.backup_page import BackupPage, BackupRow
from narayaneeyam_desktop.backup_work import BackupState, HowFar, Outcome
from narayaneeyam_desktop.controller import Controller
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.widgets.work_strip import Progress


class BackupController(Controller):
    """Nobody waits for a backup: it goes on when the page is left, and a stopped or failed one leaves nothing behind (BAK-4)."""

    def __init__(self, page: BackupPage, desk: Desk) -> None:
        super().__init__(page, desk)
        self.page = page
        self._keeper = desk.backups
        self._progress = Progress()
        self._listed: PlaceStands | None = None
        page.backup_wanted.connect(self._back_up)
        page.place_wanted.connect(self._add)
        page.server_wanted.connect(self._add_server)
        page.removed.connect(self._remove)
        page.times_chosen.connect(self._set_times)
        page.place_chosen.connect(self._list)
        page.restore_wanted.connect(self._restore)
        page.strip.stop_wanted.connect(self._keeper.stop)
        self._keeper.state_changed.connect(self._show)
        self._keeper.went_on.connect(self._went_on)
        self._keeper.ended.connect(self._ended)

    def opened(self, arguments: dict[str, object]) -> None:
        if self._keeper.is_working() and not self.page.strip.is_working():
            self._show_work()
        self._keeper.look()

    def _show(self, state: BackupState) -> None:
        has_server = any(one.place.kind is PlaceKind.SERVER for one in state.places)
        link = self.desk.link
        self.page.show_places(
            state.places,
            hours=state.every_hours,
            on_close=state.on_close,
            can_add_server=not has_server and link is not None and link.can_fetch(),
        )

    def _add(self, folder: Path) -> None:
        actor = self.desk.actor

        def work(clinic: Clinic) -> Place:
            return add_folder(clinic, actor, folder)

        self.desk.apart(self, work, done=self._added, failed=self._not_added, disables=self.page.add_action)

    def _added(self, place: Place) -> None:
        """The first backup there begins at once: a place without one guards nothing."""
        self.page.folder.set_path(None)
        self._keeper.look()
        if not self._keeper.is_working():
            self._show_work()
            self._keeper.back_up_now(self.desk.actor, frozenset({place.id}))

    def _not_added(self, refused: Refused) -> None:
        self.page.show_field_problem(self.desk.refused(refused))

    def _add_server(self) -> None:
        actor = self.desk.actor
        self.desk.apart(
            self,
            lambda clinic: add_server(clinic, actor),
            done=self._added,
            failed=self._refused,
            disables=self.page.server_action,
        )

    def _remove(self, place_id: str) -> None:
        actor = self.desk.actor
        self.desk.apart(
            self, lambda clinic: remove_place(clinic, actor, place_id), done=self._changed, failed=self._refused
        )

    def _set_times(self, chosen: tuple[int, bool]) -> None:
        actor, (hours, on_close) = self.desk.actor, chosen
        self.desk.apart(
            self,
            lambda clinic: set_times(clinic, actor, every_hours=hours, on_close=on_close),
            done=self._changed,
            failed=self._refused,
        )

    def _changed(self, _nothing: None) -> None:
        self._keeper.look()

    def _back_up(self) -> None:
        if not self._keeper.is_working():
            self._show_work()
            self._keeper.back_up_now(self.desk.actor)

    def _show_work(self) -> None:
        self._progress = Progress()
        self.page.show_work(self._progress)

    def _went_on(self, far: HowFar) -> None:
        if not self.page.strip.is_working():
            self._show_work()
        try:
            self._progress.told(far.done, far.all_, far.part)
        except Refused:
            self._keeper.stop()

    def _ended(self, outcomes: tuple[Outcome, ...]) -> None:
        refused = next((one.refused for one in outcomes if one.refused is not None), None)
        faulty = any(one.faults for one in outcomes)
        if refused is not None:
            self.page.show_problem(self.desk.refused(refused))
        elif faulty:
            self.page.show_problem(self.desk.refused(ClinicFileError("backup_has_faults")))
        elif outcomes:
            self.page.show_done(outcomes[0].rows, outcomes[0].size_bytes)
        else:
            self.page.strip.end()
        self._list(self._listed)

    def _refused(self, refused: Refused) -> None:
        self.page.show_problem(self.desk.refused(refused))

    def _list(self, stands: PlaceStands | None) -> None:
        self._listed = stands
        link = self.desk.link
        if stands is None:
            self.page.show_backups([])
        elif stands.place.kind is PlaceKind.FOLDER:
            folder = stands.place.folder
            self.desk.apart(self, lambda _clinic: _backups(folder), done=partial(self._show_backups, stands.place.id))
        elif link is not None:
            link.ask_server(
                self, _listed_there, done=partial(self._show_backups, stands.place.id), failed=self._no_list
            )

    def _no_list(self, _refused: Refused) -> None:
        self.page.show_backups([])

    def _show_backups(self, place_id: str, rows: list[BackupRow]) -> None:
        if self._listed is not None and self._listed.place.id == place_id:
            self.page.show_backups(rows)

    def _restore(self, backup: Path | None) -> None:
        link, listed = self.desk.link, self._listed
        if backup is None or listed is None or listed.place.kind is PlaceKind.FOLDER or link is None:
            self.desk.open_page("restore", backup=backup)
            return
        # Fetched first, to where half restores lie, which are cleared away.
        target = data_home() / "clinics" / f".restoring-{secrets.token_hex(4)}" / f"{backup.name}{SUFFIX}"
        self._show_work()
        link.ask_server(
            self, partial(_fetched, backup.name, target, self._progress), done=self._open_fetched, failed=self._refused
        )

    def _open_fetched(self, target: Path) -> None:
        self.page.strip.end()
        self.desk.open_page("restore", backup=target)


def make_backup(desk: Desk) -> BackupPage:
    """The page with its controller."""
    page = BackupPage(may_restore=desk.may(Permission.RESTORE))
    BackupController(page, desk)
    return page


def _backups(folder: Path) -> list[BackupRow]:
    if not folder.is_dir():
        return []
    rows = []
    for path in backups_in(folder):
        try:
            about = read_about(path)
        except ClinicFileError:
            continue
        rows.append(BackupRow(path, about.made_at, path.stat().st_size, about.clinic, not is_faulty(path.name)))
    return rows


def _listed_there(transport: Any, who: Any) -> list[BackupRow]:
    from narayaneeyam_clinic.sync.server_backups import backups_at_server, made_at_of

    return [
        BackupRow(Path(one.name), made_at_of(one.name), one.size_bytes, "", is_verified=True)
        for one in backups_at_server(transport, who)
    ]


def _fetched(name: str, target: Path, progress: Progress, transport: Any, who: Any) -> Path:
    from narayaneeyam_clinic.sync.server_backups import backups_at_server, fetch_backup

    wanted = next((one for one in backups_at_server(transport, who) if one.name == name), None)
    if wanted is None:
        raise ClinicFileError("cannot_read_backup", file=name)
    try:
        target.parent.mkdir(parents=True, mode=0o700)
        fetch_backup(transport, who, wanted, target, progress.told)
    except OSError:
        raise ClinicFileError("disk_full", file=name) from None
    return target
