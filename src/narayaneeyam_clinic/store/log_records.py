"""The tables of the log: change groups, the index of edits, and the waiting room of captured rows before sealing."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, Index, LargeBinary, text
from sqlalchemy.orm import Mapped, mapped_column

from narayaneeyam_clinic.store.base import Local
from narayaneeyam_clinic.store.columns import Id, Instant, Text_, Whole

# A stamp's milliseconds since 2020 stand above its 22 bits of counter and device (shared/clock.py).
STAMPED_AT = "(stamp >> 22) + 1577836800000"
WRITTEN_AHEAD = f"server_time IS NOT NULL AND {STAMPED_AT} > server_time + 3600000"


class ChangeGroup(Local):
    """One committed transaction: who, when, why, and every row it changed; hashed onto the group before it (CAP-2)."""

    __tablename__ = "change_group"
    __table_args__ = (
        Index("change_group_stamp", "stamp"),
        # What the server has not taken yet: few groups of many.
        Index("change_group_unsent", "device_id", "seq", sqlite_where=text("server_order IS NULL")),
        # Of which an erasure took something out: their payload stands beside the hash of the one that they had.
        Index("change_group_replaced", "device_id", "seq", sqlite_where=text("salt IS NULL")),
        # Written over an hour ahead of the time at which the server took it: none, or those of a wrong clock.
        Index("change_group_ahead", "device_id", "server_time", "stamp", sqlite_where=text(WRITTEN_AHEAD)),
    )

    device_id: Mapped[str] = mapped_column(Id(), primary_key=True)
    seq: Mapped[int] = mapped_column(Whole(), primary_key=True, autoincrement=False)
    stamp: Mapped[int] = mapped_column(Whole())
    user_id: Mapped[str] = mapped_column(Id())
    why: Mapped[str] = mapped_column(Text_())
    schema_rev: Mapped[str] = mapped_column(Text_())
    payload: Mapped[bytes | None] = mapped_column(LargeBinary())
    salt: Mapped[bytes | None] = mapped_column(LargeBinary())
    payload_hash: Mapped[bytes] = mapped_column(LargeBinary())
    prev_hash: Mapped[bytes] = mapped_column(LargeBinary())
    hash: Mapped[bytes] = mapped_column(LargeBinary())
    server_epoch: Mapped[int | None] = mapped_column(Whole())
    server_order: Mapped[int | None] = mapped_column(Whole())
    server_time: Mapped[int | None] = mapped_column(Whole())


class ChangeIndex(Local):
    """Which groups edited a row. Insertions are found by the row's own `_v`, so this holds edits only."""

    __tablename__ = "change_index"
    __table_args__ = {"sqlite_with_rowid": False}

    row_id: Mapped[str] = mapped_column(Id(), primary_key=True)
    stamp: Mapped[int] = mapped_column(Whole(), primary_key=True, autoincrement=False)


class Unsealed(Local):
    """Never holds a row: `captured.seal` points here with a deferred foreign key, so an unsealed commit is refused."""

    __tablename__ = "unsealed"

    id: Mapped[int] = mapped_column(Whole(), primary_key=True)


class Captured(Local):
    """Rows changed by the open transaction, put here by the triggers; empty between transactions."""

    __tablename__ = "captured"

    n: Mapped[int] = mapped_column(Whole(), primary_key=True)
    table_name: Mapped[str] = mapped_column(Text_())
    row_id: Mapped[str] = mapped_column(Id())
    mask: Mapped[int] = mapped_column(Whole())
    old_v: Mapped[int | None] = mapped_column(Whole())
    old_fv: Mapped[str | None] = mapped_column(Text_())
    seal: Mapped[int] = mapped_column(
        Whole(), ForeignKey("unsealed.id", deferrable=True, initially="DEFERRED"), server_default="0"
    )


class AccessNote(Local):
    """Who signed in, opened a patient's record, or was refused. Kept on this PC and in its backups (PEOPLE-16)."""

    __tablename__ = "access_log"
    __table_args__ = (Index("access_log_at", "at"),)

    n: Mapped[int] = mapped_column(Whole(), primary_key=True)
    at: Mapped[datetime] = mapped_column(Instant())
    user_id: Mapped[str | None] = mapped_column(Id())
    kind: Mapped[str] = mapped_column(Text_())
    subject_id: Mapped[str | None] = mapped_column(Text_())
    detail: Mapped[str | None] = mapped_column(Text_())
