"""Tables of this PC about its server: the link itself, what it countersigned, incidents, the last exchanges, the other PCs,
rows to index.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy.orm import Mapped, mapped_column

from narayaneeyam_clinic.store.base import Local
from narayaneeyam_clinic.store.columns import BusinessDate, Facts, Flag, Id, Instant, Text_, Whole


class ServerLink(Local):
    """One row once the clinic is joined. The place in the clinic's order is written in the transaction of the rows (WIRE-11)."""

    __tablename__ = "server_link"

    n: Mapped[int] = mapped_column(Whole(), primary_key=True)
    clinic_id: Mapped[str] = mapped_column(Id())
    # The device whose token it is. After a restore without network this PC is another one already, until it is reported.
    device_id: Mapped[str] = mapped_column(Id())
    address: Mapped[str] = mapped_column(Text_())
    # The server's own certificate (PEM), the only one that is trusted; NULL when the system's roots vouch for it.
    certificate: Mapped[str | None] = mapped_column(Text_())
    token: Mapped[str] = mapped_column(Text_())
    epoch: Mapped[int] = mapped_column(Whole())
    place: Mapped[int] = mapped_column(Whole())
    # The last own group that the server is known to have.
    sent_seq: Mapped[int] = mapped_column(Whole())
    joined_at: Mapped[datetime] = mapped_column(Instant())
    last_success_at: Mapped[datetime | None] = mapped_column(Instant())
    clock_wrong_by_ms: Mapped[int | None] = mapped_column(Whole())
    # A device leased for the day on which this PC must become a new one while it is offline; NULL once it is taken.
    spare: Mapped[dict[str, Any] | None] = mapped_column(Facts())
    # Devices that this PC was: what the server does not get from elsewhere of them is issued again.
    reissue: Mapped[list[str]] = mapped_column(Facts())
    # The public key with which this server countersigns, as it said when it was first heard; NULL: it does not yet.
    server_key: Mapped[str | None] = mapped_column(Text_())


class KeptHead(Local):
    """The last group of each business date that the server has countersigned of a device which this PC is or was (WIRE-18)."""

    __tablename__ = "countersigned_head"
    __table_args__ = {"sqlite_with_rowid": False}

    device_id: Mapped[str] = mapped_column(Id(), primary_key=True)
    day: Mapped[date] = mapped_column(BusinessDate(), primary_key=True)
    seq: Mapped[int] = mapped_column(Whole(), primary_key=True, autoincrement=False)
    hash: Mapped[str] = mapped_column(Text_())
    # Its place in the server's order then, and the server's time.
    epoch: Mapped[int] = mapped_column(Whole())
    place: Mapped[int] = mapped_column(Whole())
    signed_at: Mapped[datetime] = mapped_column(Instant())
    signature: Mapped[str] = mapped_column(Text_())
    server_key: Mapped[str] = mapped_column(Text_())
    # The server that had signed it was restored and no longer had it, and its groups were issued again under other
    # numbers: the log does not hold it any more, and nobody has rewritten anything.
    is_given_up: Mapped[bool] = mapped_column(Flag())


class Incident(Local):
    """Something that must not happen and was put right, or could not be: kept with both values."""

    __tablename__ = "incident"

    n: Mapped[int] = mapped_column(Whole(), primary_key=True)
    at: Mapped[datetime] = mapped_column(Instant())
    kind: Mapped[str] = mapped_column(Text_())
    table_name: Mapped[str | None] = mapped_column(Text_())
    row_id: Mapped[str | None] = mapped_column(Id())
    # What stood here, and what stands now, or stood elsewhere.
    before: Mapped[Any | None] = mapped_column(Facts())
    after: Mapped[Any | None] = mapped_column(Facts())


class Exchange(Local):
    """One of the last exchanges with the server in which something travelled, or the first that failed."""

    __tablename__ = "exchange"

    n: Mapped[int] = mapped_column(Whole(), primary_key=True)
    at: Mapped[datetime] = mapped_column(Instant())
    groups_sent: Mapped[int] = mapped_column(Whole())
    groups_received: Mapped[int] = mapped_column(Whole())
    rows_received: Mapped[int] = mapped_column(Whole())
    bytes_sent: Mapped[int] = mapped_column(Whole())
    bytes_received: Mapped[int] = mapped_column(Whole())
    took_ms: Mapped[int] = mapped_column(Whole())
    # "done", or one word for what went wrong.
    outcome: Mapped[str] = mapped_column(Text_())


class OtherDevice(Local):
    """A PC of the clinic as the server told of it at the last greeting, this one among them."""

    __tablename__ = "device_seen"

    device_id: Mapped[str] = mapped_column(Id(), primary_key=True)
    number: Mapped[int] = mapped_column(Whole())
    name: Mapped[str] = mapped_column(Text_())
    last_contact: Mapped[datetime | None] = mapped_column(Instant())
    last_seq: Mapped[int] = mapped_column(Whole())
    waiting: Mapped[int] = mapped_column(Whole())
    to_settle: Mapped[int] = mapped_column(Whole())
    is_revoked: Mapped[bool] = mapped_column(Flag())


class SearchDue(Local):
    """A row that came from elsewhere and is to be indexed for the search; noted in the transaction of the row."""

    __tablename__ = "search_due"
    __table_args__ = {"sqlite_with_rowid": False}

    kind: Mapped[str] = mapped_column(Text_(), primary_key=True)
    ref_id: Mapped[str] = mapped_column(Id(), primary_key=True)
