"""Tables of this PC about what came from others: what people must settle, and what could not be applied."""

from __future__ import annotations

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from narayaneeyam_clinic.store.base import Local
from narayaneeyam_clinic.store.columns import Flag, Id, Text_, Whole


class RivalHeads(Local):
    """A field with several heads, until one write replaces them all. Follows from the log alone (MERGE-11)."""

    __tablename__ = "rival_heads"
    __table_args__ = (Index("rival_heads_row", "row_id"), {"sqlite_with_rowid": False})

    table_name: Mapped[str] = mapped_column(Text_(), primary_key=True)
    row_id: Mapped[str] = mapped_column(Id(), primary_key=True)
    field: Mapped[str] = mapped_column(Text_(), primary_key=True)
    # Stamps of the rivals, ascending, as JSON; their values, authors and times are read from the log.
    heads: Mapped[str] = mapped_column(Text_())
    # Whether people must decide. If not (the same value twice, one further along), the next edit replaces all of them.
    is_open: Mapped[bool] = mapped_column(Flag())


class ParkedGroup(Local):
    """A group that is stored and not applied, with the reason in one word; tried again when more has come (MERGE-10)."""

    __tablename__ = "parked_group"
    __table_args__ = {"sqlite_with_rowid": False}

    device_id: Mapped[str] = mapped_column(Id(), primary_key=True)
    seq: Mapped[int] = mapped_column(Whole(), primary_key=True, autoincrement=False)
    stamp: Mapped[int] = mapped_column(Whole(), index=True)
    reason: Mapped[str] = mapped_column(Text_())
