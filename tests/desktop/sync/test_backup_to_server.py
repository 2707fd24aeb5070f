"""The day's backup goes to the clinic's server, is listed there, and comes back to be restored."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from narayaneeyam_clinic.store.backup_places import PlaceKind
from narayaneeyam_clinic.sync.messages import BackupAtServer, BackupEnd, BackupPart, BackupsAtServer
from narayaneeyam_clinic.sync.transport import Credentials
from narayaneeyam_server.clinic_backups import ClinicBackups
from tests.clinic.sync.linked import Pc
from tests.clinic_of_roles import RECOVERY_CODE
from tests.desktop.sync import stations
from tests.desktop.sync.conftest import StationOf


class KeepingLine(stations.ScreenLine):
    """To a server that keeps backups."""

    def _kept(self) -> ClinicBackups:
        return ClinicBackups(self.world.service, self.world.home / "server", least_free=0)

    def put_backup(self, who: Credentials, name: str, offset: int, content: bytes) -> BackupPart:
        return self._kept().take_part(who, name, offset, content)

    def end_backup(self, who: Credentials, name: str, end: BackupEnd) -> BackupAtServer:
        return self._kept().end(who, name, end)

    def backups(self, who: Credentials) -> BackupsAtServer:
        return self._kept().listed(who)

    def backup(self, who: Credentials, name: str, from_byte: int) -> Iterator[bytes]:
        return self._kept().read(who, name, from_byte)[1]


def test_the_server_as_a_place(desk_pc: Pc, station_of: StationOf, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """BAK-15, BAK-14, BAK-17"""
    monkeypatch.setattr(stations, "ScreenLine", KeepingLine)
    desk = station_of(desk_pc.clinic, "administrator")
    desk.until_up_to_date()
    page = desk.open("backup")
    desk.until(page.server_action.isVisible)
    keeper = desk.window.desk.backups
    with desk.qtbot.waitSignal(keeper.ended):
        page.server_action.trigger()
        desk.until(keeper.is_working)
    assert "verified" in page.result.text()
    (place,) = page.places.rows()
    assert place.place.kind is PlaceKind.SERVER
    desk.until(lambda: page.places.rows()[0].result.verified_at is not None)
    assert list(desk.clinic.folder.glob(".backup-for-server*")) == []
    desk.until(lambda: len(page.table.rows()) == 1)
    page.table.row_opened.emit(page.table.rows()[0])
    desk.until(lambda: desk.page() is not page)
    restore = desk.page()
    restore.form.way.set_value("code")
    restore.form.code.set_text(RECOVERY_CODE)
    restore.go_action.trigger()
    desk.until(lambda: restore.form.looked is not None)
    assert restore.form.looked.lacks.nothing
    restore.back_action.trigger()
    desk.settle()
    keeper.end()
