"""What every command begins with: the settings, and the server's database opened for one piece of work."""

from __future__ import annotations

import argparse
import contextlib
from collections.abc import Iterator
from datetime import datetime

from sqlalchemy import select

from narayaneeyam_clinic.shared.clock import INDIA, from_milliseconds
from narayaneeyam_server import tables as t
from narayaneeyam_server.command_line.console import CannotDo, WrongUsage
from narayaneeyam_server.running import open_service
from narayaneeyam_server.service import SyncService
from narayaneeyam_server.settings import Settings

_OPTIONS = (
    "data", "database_url", "dev", "host", "port", "tls_cert", "tls_key", "behind_proxy", "plain_http", "announce",
    "mirror_to",
)  # fmt: skip


def settings_of(given: argparse.Namespace) -> Settings:
    """The environment, overruled by what was typed. Raises ValidationError."""
    typed = {name: value for name in _OPTIONS if (value := getattr(given, name, None)) is not None}
    return Settings(**typed)


@contextlib.contextmanager
def opened(given: argparse.Namespace, *, any_key: bool = False) -> Iterator[SyncService]:
    """The service without replicas. Raises BadSettings and what a database may raise."""
    service = open_service(settings_of(given), any_key=any_key)
    try:
        yield service
    finally:
        service.close()
        service.database.close()


def clinic_meant(service: SyncService, clinic_id: str | None) -> str:
    """The clinic that was named, or the only one. Raises CannotDo, WrongUsage."""
    with service.database.reading() as connection:
        known: list[str] = list(connection.execute(select(t.clinic.c.clinic_id)).scalars())
    if clinic_id is not None:
        if clinic_id not in known:
            raise CannotDo("This server does not know that clinic.")
        return clinic_id
    if not known:
        raise CannotDo("There is no clinic on this server yet: a first one joins with `device code --new-clinic`.")
    if len(known) > 1:
        raise WrongUsage("There are several clinics: say which by --clinic.")
    return known[0]


def moment(milliseconds: int | None) -> str:
    """As people read it, in India."""
    if milliseconds is None:
        return "never"
    shown: datetime = from_milliseconds(milliseconds).astimezone(INDIA)
    return f"{shown:%d-%m-%Y %H:%M}"
