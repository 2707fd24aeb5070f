"""Tables of this PC about what came from others: what people must settle, and what could not be applied."""

from __future__ import annotations

from enum import StrEnum

from sqlalchemy import Index, text
from sqlalchemy.orm import Mapped, mapped_column

from narayaneeyam_clinic.store.base import Local
from narayaneeyam_clinic.store.columns import Choice, Flag, Id, Text_, Whole


class HeadsKind(StrEnum):
    """What the heads of a field say to each other."""

    AGREES = "agrees"  # the same value twice, or one further along: the next edit replaces all of them, nobody is told
    DIFFERS = "differs"  # different values: a question when open, else a notice of which value was not taken
    DELETED = "deleted"  # somebody removed the record and did not see an edit of it: it is kept until people decide


class RivalHeads(Local):
    """A field with several heads, until one write replaces them all. Follows from the log alone (MERGE-11)."""

    __tablename__ = "rival_heads"
    __table_args__ = (Index("rival_heads_row", "row_id"), {"sqlite_with_rowid": False})

    table_name: Mapped[str] = mapped_column(Text_(), primary_key=True)
    row_id: Mapped[str] = mapped_column(Id(), primary_key=True)
    field: Mapped[str] = mapped_column(Text_(), primary_key=True)
    # Stamps of the rivals, ascending, as JSON; their values, authors and times are read from the log. Of a record that
    # was removed while others edited it (`deleted`): the removals, and the edits of other fields that they did not see.
    heads: Mapped[str] = mapped_column(Text_())
    # Whether people must decide.
    is_open: Mapped[bool] = mapped_column(Flag())
    kind: Mapped[HeadsKind] = mapped_column(Choice(HeadsKind), server_default=text("'differs'"))


class ParkedGroup(Local):
    """A group that is stored and not applied, with the reason in one word; tried again when more has come (MERGE-10)."""

    __tablename__ = "parked_group"
    __table_args__ = {"sqlite_with_rowid": False}

    device_id: Mapped[str] = mapped_column(Id(), primary_key=True)
    seq: Mapped[int] = mapped_column(Whole(), primary_key=True, autoincrement=False)
    stamp: Mapped[int] = mapped_column(Whole(), index=True)
    reason: Mapped[str] = mapped_column(Text_())
    # The row whose arrival or change may let it be applied; None when only a newer program could.
    waits_for: Mapped[str | None] = mapped_column(Id(), index=True)


class WaitingPart(Local):
    """What a newer program wrote that this one has no place for: the rest of the group is applied, this waits for the
    upgrade (MERGE-15). `field` is empty for a whole table.
    """

    __tablename__ = "waiting_part"
    __table_args__ = {"sqlite_with_rowid": False}

    device_id: Mapped[str] = mapped_column(Id(), primary_key=True)
    seq: Mapped[int] = mapped_column(Whole(), primary_key=True, autoincrement=False)
    table_name: Mapped[str] = mapped_column(Text_(), primary_key=True)
    field: Mapped[str] = mapped_column(Text_(), primary_key=True)
    stamp: Mapped[int] = mapped_column(Whole())
