"""Tables: files kept of a patient, certificates and their templates. The files themselves lie encrypted beside the database."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, text
from sqlalchemy.orm import Mapped

from narayaneeyam_clinic.documents.document_kinds import CertificateKind, CertificateState, DocumentKind
from narayaneeyam_clinic.store.base import Lattice, Merge, Synced, synced
from narayaneeyam_clinic.store.columns import BusinessDate, Choice, Flag, Id, Instant, Text_, Whole


class Document(Synced):
    """A file of a patient. `file_name` is its keyed hash: who has the folder alone cannot tell which known file it is."""

    __tablename__ = "document"
    __table_args__ = (
        Index("document_patient", "patient_id", "day"),
        Index("document_stay", "admission_id", sqlite_where=text("admission_id IS NOT NULL")),
    )

    patient_id: Mapped[str] = synced(Id(), Merge.LEDGER, ForeignKey("patient.id"))
    visit_id: Mapped[str | None] = synced(Id(), Merge.LEDGER, ForeignKey("visit.id"))
    admission_id: Mapped[str | None] = synced(Id(), Merge.LEDGER, ForeignKey("admission.id"))
    kind: Mapped[DocumentKind] = synced(Choice(DocumentKind), Merge.LWW)
    title: Mapped[str] = synced(Text_(), Merge.LWW)
    day: Mapped[date] = synced(BusinessDate(), Merge.LWW)
    media_type: Mapped[str] = synced(Text_(), Merge.LEDGER)
    size_bytes: Mapped[int] = synced(Whole(), Merge.LEDGER)
    pages: Mapped[int] = synced(Whole(), Merge.LEDGER)
    file_name: Mapped[str] = synced(Text_(), Merge.LEDGER, index=True)
    added_at: Mapped[datetime] = synced(Instant(), Merge.LEDGER)
    added_by: Mapped[str] = synced(Id(), Merge.LEDGER)
    withdrawn_why: Mapped[str | None] = synced(Text_(), Merge.LWW)


class CertificateTemplate(Synced):
    """The words of a certificate with places for name, age, dates and diagnosis, in one language."""

    __tablename__ = "certificate_template"

    kind: Mapped[CertificateKind] = synced(Choice(CertificateKind), Merge.LEDGER)
    name: Mapped[str] = synced(Text_(), Merge.CENTRAL)
    language: Mapped[str] = synced(Text_(), Merge.CENTRAL)
    body: Mapped[str] = synced(Text_(), Merge.CENTRAL)
    is_active: Mapped[bool] = synced(Flag(), Merge.CENTRAL)


class Certificate(Synced):
    """A certificate as it was signed, with its number. A wrong one is cancelled with a reason and stays in the list."""

    __tablename__ = "certificate"
    __table_args__ = (Index("certificate_series", "series_key", "sequence"),)

    series_key: Mapped[str] = synced(Text_(), Merge.LEDGER)
    sequence: Mapped[int] = synced(Whole(), Merge.LEDGER)
    number: Mapped[str] = synced(Text_(), Merge.LEDGER)
    kind: Mapped[CertificateKind] = synced(Choice(CertificateKind), Merge.LEDGER)
    patient_id: Mapped[str] = synced(Id(), Merge.LEDGER, ForeignKey("patient.id"), index=True)
    doctor_id: Mapped[str] = synced(Id(), Merge.LEDGER, ForeignKey("staff.id"))
    title: Mapped[str] = synced(Text_(), Merge.LEDGER)
    body: Mapped[str] = synced(Text_(), Merge.LEDGER)
    language: Mapped[str] = synced(Text_(), Merge.LEDGER)
    day: Mapped[date] = synced(BusinessDate(), Merge.LEDGER)
    from_day: Mapped[date | None] = synced(BusinessDate(), Merge.LEDGER)
    to_day: Mapped[date | None] = synced(BusinessDate(), Merge.LEDGER)
    signed_at: Mapped[datetime] = synced(Instant(), Merge.LEDGER)
    signed_by: Mapped[str] = synced(Id(), Merge.LEDGER)
    state: Mapped[CertificateState] = synced(
        Choice(CertificateState), Merge.STATE, lattice=Lattice(("issued", "cancelled"))
    )
    cancelled_why: Mapped[str | None] = synced(Text_(), Merge.LWW)
    is_printed: Mapped[bool] = synced(Flag(), Merge.LWW)
