"""What this PC keeps of its exchanges for the Sync page: the last ones, the other PCs, incidents, how much waits."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.shared.clock import to_milliseconds
from narayaneeyam_clinic.sync.link_row import LinkRow, change_link, read_link, reading_raw
from narayaneeyam_clinic.sync.messages import DeviceSeen
from narayaneeyam_clinic.sync.pull_others import Came
from narayaneeyam_clinic.sync.push_own import Run, Sent, last_seq_of

EXCHANGES_KEPT = 200
SUCCESS_KEPT_EVERY = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Counts:
    """What waits for the server, for people, and for other groups."""

    waiting: int
    to_settle: int
    parked: int


@dataclass(frozen=True, slots=True)
class Line:
    """The newest line of the exchanges: when (milliseconds since 1970), and "done" or what went wrong in one word."""

    at: int
    outcome: str


def last_line(raw: Any) -> Line | None:
    """None before anything travelled or failed."""
    found = raw.execute("SELECT at, outcome FROM exchange ORDER BY n DESC LIMIT 1").fetchone()
    return None if found is None else Line(*found)


def counts_of(clinic: Clinic, row: LinkRow) -> Counts:
    """Now, from the file. Of a PC that was restored, and that the server has not heard of since, all waits that it wrote (SYNC-14)."""
    sent_seq = row.sent_seq if row.device_id == clinic.device.id else 0
    with reading_raw(clinic) as raw:
        waiting = last_seq_of(raw, clinic.device.id) - sent_seq
        (to_settle,) = raw.execute("SELECT count(*) FROM rival_heads WHERE is_open").fetchone()
        (parked,) = raw.execute("SELECT count(*) FROM parked_group").fetchone()
    return Counts(max(waiting, 0), to_settle, parked)


def keep_exchange(
    clinic: Clinic, run: Run, sent: Sent, came: Came, took_ms: int, outcome: str, *, is_news: bool
) -> None:
    """A line when something travelled, or for the first of several failures; the moment of a success once a minute."""
    with reading_raw(clinic) as raw:
        row, line = read_link(raw), last_line(raw)
    if row is None:
        return
    travelled = bool(sent.groups or came.groups)
    now = clinic.clock()
    last = row.last_success_at
    # A failure that is over is not told as the last that happened.
    is_over = line is not None and line.outcome != "done" and (last is None or line.at >= to_milliseconds(last))
    stale = is_over or last is None or abs(now - last) >= SUCCESS_KEPT_EVERY
    succeeded = outcome == "done" and (travelled or stale)
    if not (travelled or succeeded or (outcome != "done" and is_news)):
        return

    def keep() -> None:
        with clinic.taking_in() as raw:
            if travelled or outcome != "done":
                note_exchange(raw, now, sent, came, took_ms, outcome)
            if succeeded:
                change_link(raw, last_success_at=now)

    run(keep)


def note_exchange(raw: Any, at: datetime, sent: Sent, came: Came, took_ms: int, outcome: str) -> None:
    """One line; of the older ones the last 200 stay. A fault that is repeated is one line."""
    if outcome != "done":
        last = last_line(raw)
        if last is not None and last.outcome == outcome and not (sent.groups or came.groups):
            return
    raw.execute(
        "INSERT INTO exchange (at, groups_sent, groups_received, rows_received, bytes_sent, bytes_received, took_ms, outcome)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (to_milliseconds(at), sent.groups, came.groups, came.rows, sent.bytes, came.bytes, took_ms, outcome),
    )
    raw.execute("DELETE FROM exchange WHERE n <= (SELECT max(n) FROM exchange) - ?", (EXCHANGES_KEPT,))


def note_devices(raw: Any, devices: Iterable[DeviceSeen]) -> None:
    """The clinic's PCs as the server has just told of them."""
    raw.execute("DELETE FROM device_seen")
    raw.executemany(
        "INSERT INTO device_seen (device_id, number, name, last_contact, last_seq, waiting, to_settle, is_revoked)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        [
            (
                one.device_id, one.number, one.name, one.last_contact, one.last_seq, one.waiting, one.to_settle,
                int(one.is_revoked),
            )
            for one in devices
        ],
    )  # fmt: skip
