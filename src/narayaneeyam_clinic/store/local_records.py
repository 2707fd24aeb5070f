"""Tables of this PC alone: which device it is, drafts, preferences, printers, positions of series."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from narayaneeyam_clinic.store.base import Local
from narayaneeyam_clinic.store.columns import Id, Instant, Text_, Whole


class ThisPc(Local):
    """One row: the device that this file's copy on this PC is."""

    __tablename__ = "this_pc"

    n: Mapped[int] = mapped_column(Whole(), primary_key=True)
    device_id: Mapped[str] = mapped_column(Id())


class Draft(Local):
    """What a person was typing, keyed by person, page, patient and visit; a draft bill's id becomes the invoice's id."""

    __tablename__ = "draft"
    __table_args__ = (Index("draft_owner", "user_id", "page", "patient_id", "visit_id"),)

    id: Mapped[str] = mapped_column(Id(), primary_key=True)
    user_id: Mapped[str] = mapped_column(Id())
    page: Mapped[str] = mapped_column(Text_())
    patient_id: Mapped[str] = mapped_column(Id())
    visit_id: Mapped[str] = mapped_column(Id())
    label: Mapped[str] = mapped_column(Text_())
    state: Mapped[str] = mapped_column(Text_())
    body: Mapped[str] = mapped_column(Text_())
    saved_at: Mapped[datetime] = mapped_column(Instant())


class Preference(Local):
    """A choice of this PC: column widths, chosen printers, the mapping of an import file's headers."""

    __tablename__ = "preference"

    key: Mapped[str] = mapped_column(Text_(), primary_key=True)
    value: Mapped[str] = mapped_column(Text_())


class SeriesPosition(Local):
    """The last number drawn of a series in a financial year; derived from the documents, checked against them."""

    __tablename__ = "series_position"

    series_key: Mapped[str] = mapped_column(Text_(), primary_key=True)
    last_number: Mapped[int] = mapped_column(Whole())


class SignInDelay(Local):
    """Wrong passwords in a row for a login name on this PC, and when the next try is allowed."""

    __tablename__ = "sign_in_delay"

    login: Mapped[str] = mapped_column(Text_(), primary_key=True)
    wrong_in_a_row: Mapped[int] = mapped_column(Whole())
    next_try_at: Mapped[datetime] = mapped_column(Instant())
