"""One server process: its database, its log, its replicas, made from the settings and closed together."""

from __future__ import annotations

import json
import logging
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.exc import SQLAlchemyError

from narayaneeyam_clinic.shared.clock import Clock, system_clock
from narayaneeyam_server import tables as t
from narayaneeyam_server.certificate import Certificate, own_certificate, own_certificate_bytes
from narayaneeyam_server.database import Database
from narayaneeyam_server.replicas import Replicas
from narayaneeyam_server.sealing import SealBroken
from narayaneeyam_server.seen_heads import remember
from narayaneeyam_server.service import SyncService
from narayaneeyam_server.settings import BadSettings, Settings
from narayaneeyam_server.snapshots import Snapshots

log = logging.getLogger(__name__)

_SERVING_FILE = "serving.json"


@dataclass(frozen=True, slots=True)
class Server:
    """What the routes find at `request.app.state.server`."""

    settings: Settings
    database: Database
    service: SyncService
    replicas: Replicas
    snapshots: Snapshots
    # The server's own certificate (DER), whose fingerprint stands in the joining code; None with another's.
    own_certificate: bytes | None

    def cut_short(self) -> None:
        """Everybody who waits is answered, and what takes long is given up, so that the end waits for nobody."""
        self.service.close()
        self.replicas.cut_short()
        self.snapshots.cut_short()

    def close(self) -> None:
        """Everything is cut short; then replicas and database are closed."""
        self.cut_short()
        self.snapshots.close()
        self.replicas.close()
        _remember(self.settings.data, self.database)
        self.database.close()


def open_server(settings: Settings, *, clock: Clock = system_clock) -> Server:
    """Raises BadSettings, OSError, DatabaseTooNew, SQLAlchemyError."""
    settings.refuse_unsafe()
    folder = settings.open_data_folder()
    master_key = settings.take_master_key()
    database = Database.open(settings.url)
    service = SyncService(database, master_key, clock=clock)
    try:
        _refuse_another_master_key(service)
        _remember(folder, database)
    except BaseException:
        database.close()
        raise
    replicas = Replicas(service.log_store, settings.url, master_key, folder / "replicas", clock)
    snapshots = Snapshots(replicas, folder / "snapshots")
    service.replicas, service.snapshots = replicas, snapshots
    _look_for_erased(service)
    return Server(settings, database, service, replicas, snapshots, certificate_told(settings))


def _look_for_erased(service: SyncService) -> None:
    """What the process before may not have come to (RIGHT-12)."""
    with service.database.reading() as connection:
        service.log_store.erasing |= set(
            connection.execute(select(t.clinic.c.clinic_id).where(t.clinic.c.has_erasures)).scalars()
        )
    for clinic_id in sorted(service.log_store.erasing):
        service.look_for_erased(clinic_id)


def _remember(folder: Path, database: Database) -> None:
    """A server starts and ends although the note cannot be written: `check` says so itself."""
    try:
        remember(folder, database)
    except (OSError, SQLAlchemyError) as trouble:
        log.warning("how far the logs went is not noted: %s", type(trouble).__name__)


def _refuse_another_master_key(service: SyncService) -> None:
    """With another key no PC would be known and no log could be opened. Raises BadSettings."""
    with service.database.reading() as connection:
        every = list(connection.execute(select(t.clinic.c.clinic_id)).scalars())
    for clinic_id in every:
        try:
            service.log_store.key_of(clinic_id)
        except SealBroken:
            continue
        return
    if every:
        raise BadSettings("The master key is not the one of this database: put the server's own master.key there.")


def open_service(settings: Settings, *, any_key: bool = False) -> SyncService:
    """For a command that does one thing: without replicas. The caller closes its database.

    `any_key`: even when the master key is not that of the database. Raises as `open_server`.
    """
    settings.refuse_unsafe()
    # The key first: it makes the folder in which the database will be.
    master_key = settings.take_master_key()
    service = SyncService(Database.open(settings.url), master_key)
    try:
        if not any_key:
            _refuse_another_master_key(service)
    except BaseException:
        service.database.close()
        raise
    return service


def certificate_to_serve(settings: Settings) -> Certificate | None:
    """What TLS is spoken with; None for plain HTTP. What PCs need to know of it is left for other processes to find."""
    folder = settings.open_data_folder()
    certificate = None
    if settings.speaks_tls:
        if settings.tls_cert is not None and settings.tls_key is not None:
            certificate = Certificate(settings.tls_cert, settings.tls_key, None)
        else:
            certificate = own_certificate(folder)
    told = {"own_certificate": certificate is not None and certificate.own is not None}
    (folder / _SERVING_FILE).write_text(json.dumps(told), encoding="utf-8")
    return certificate


def certificate_told(settings: Settings) -> bytes | None:
    """The certificate (DER) whose fingerprint belongs into a joining code; None when PCs trust the server's anyway."""
    if settings.tls_cert is not None or not settings.speaks_tls:
        return None
    serving = settings.data / _SERVING_FILE
    if serving.exists() and not json.loads(serving.read_text(encoding="utf-8"))["own_certificate"]:
        return None
    if serving.exists() or settings.data.is_dir():
        return own_certificate(settings.data).own
    return own_certificate_bytes(settings.data)
