"""The local search table: one row a person, medicine or bill, with its folded words in a full-text index."""

from __future__ import annotations

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from narayaneeyam_clinic.store.base import Local
from narayaneeyam_clinic.store.columns import Id, Text_, Whole


class SearchEntry(Local):
    """What Ctrl K finds. `n` is the row of `search_text`, a full-text table made by the first migration.

    In that, only letters, digits, vowel signs and joiners make words, so that Malayalam and Devanagari are not torn apart;
    prefix indexes make the first keystrokes as quick as the later ones. Contentless: the words are found, never read. Title
    and detail are shown as they are.
    """

    __tablename__ = "search_entry"
    __table_args__ = (Index("search_entry_ref", "kind", "ref_id", unique=True),)

    n: Mapped[int] = mapped_column(Whole(), primary_key=True)
    kind: Mapped[str] = mapped_column(Text_())
    ref_id: Mapped[str] = mapped_column(Id())
    title: Mapped[str] = mapped_column(Text_())
    detail: Mapped[str] = mapped_column(Text_())
