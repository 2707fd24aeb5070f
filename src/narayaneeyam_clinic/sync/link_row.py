"""The one row that says where the clinic's server is and how far this PC has come; read and written on a raw connection.

It is local: writing it is no change of the clinic, so it needs no person and leaves no group.
"""

from __future__ import annotations

import contextlib
import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.people.actor import PROGRAM
from narayaneeyam_clinic.shared.clock import from_milliseconds, to_milliseconds
from narayaneeyam_clinic.store.columns import canonical_json
from narayaneeyam_clinic.store.prepared import raw_connection
from narayaneeyam_clinic.sync.messages import Lease
from narayaneeyam_clinic.sync.transport import Credentials

_COLUMNS = (
    "clinic_id", "device_id", "address", "certificate", "token", "epoch", "place", "sent_seq", "joined_at",
    "last_success_at", "clock_wrong_by_ms", "spare", "reissue", "server_key",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class LinkRow:
    """`device_id` is the device whose `token` it is; `place` the order within `epoch` up to which everything is here."""

    clinic_id: str
    device_id: str
    address: str
    certificate: str | None
    token: str = field(repr=False)
    epoch: int
    place: int
    sent_seq: int
    joined_at: datetime
    last_success_at: datetime | None = None
    clock_wrong_by_ms: int | None = None
    spare: Lease | None = None
    reissue: tuple[str, ...] = ()
    server_key: str | None = None

    @property
    def who(self) -> Credentials:
        return Credentials(self.clinic_id, self.device_id, self.token)


@contextlib.contextmanager
def reading_raw(clinic: Clinic) -> Iterator[Any]:
    """A raw connection that sees one moment and writes nothing."""
    with clinic.reading(by=PROGRAM) as rd:
        yield raw_connection(rd.session)


def read_link(raw: Any) -> LinkRow | None:
    """None while the clinic is not joined."""
    found = raw.execute(f"SELECT {', '.join(_COLUMNS)} FROM server_link WHERE n = 1").fetchone()
    if found is None:
        return None
    told = dict(zip(_COLUMNS, found, strict=True))
    last = told["last_success_at"]
    return LinkRow(
        **{
            **told,
            "joined_at": from_milliseconds(told["joined_at"]),
            "last_success_at": None if last is None else from_milliseconds(last),
            "spare": None if told["spare"] is None else Lease.model_validate_json(told["spare"]),
            "reissue": tuple(json.loads(told["reissue"])),
        }
    )


def set_link(raw: Any, row: LinkRow) -> None:
    """Write the whole row; the clinic is joined from now on."""
    marks = ", ".join("?" * len(_COLUMNS))
    values = [_stored(getattr(row, name)) for name in _COLUMNS]
    raw.execute(f"INSERT OR REPLACE INTO server_link (n, {', '.join(_COLUMNS)}) VALUES (1, {marks})", values)


def change_link(raw: Any, **values: Any) -> None:
    """Write some columns."""
    sets = ", ".join(f"{name} = ?" for name in values)
    raw.execute(f"UPDATE server_link SET {sets} WHERE n = 1", [_stored(value) for value in values.values()])


def _stored(value: Any) -> Any:
    if isinstance(value, datetime):
        return to_milliseconds(value)
    if isinstance(value, Lease):
        return canonical_json(value.model_dump())
    return canonical_json(list(value)) if isinstance(value, tuple) else value
