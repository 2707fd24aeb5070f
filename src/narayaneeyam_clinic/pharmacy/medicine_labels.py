"""The labels of a finished bill, from the records (PAPER-22)."""

from __future__ import annotations

from sqlalchemy import select

from narayaneeyam_clinic.billing.recipient import recipient_of
from narayaneeyam_clinic.billing.records import Invoice, InvoiceLine, LineKind
from narayaneeyam_clinic.papers.medicine_label import MedicineLabel, MedicineLabelsPaper
from narayaneeyam_clinic.papers.typeface import SEPARATOR
from narayaneeyam_clinic.people.clinic_letterhead import letterhead
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.people.profile import clinic_profile
from narayaneeyam_clinic.pharmacy.records import Medicine
from narayaneeyam_clinic.prescriptions.medicine_choices import medicine_facts
from narayaneeyam_clinic.prescriptions.prescription_paper import dose_words
from narayaneeyam_clinic.prescriptions.records import PrescriptionLine
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.store.transaction import Reading

# Of bottles and jars each has a label; nobody sticks more on one line's goods.
_MOST_OF_A_LINE = 12


def medicine_labels(rd: Reading, invoice_id: str) -> MedicineLabelsPaper:
    """One for each pack, one for all that is counted in pieces. The dose stands on it for who may see prescriptions.

    Refused: not_permitted, bill_not_found, no_labels (nothing of the stock is on the bill).
    """
    rd.require(Permission.SEE_BILLS)
    invoice = rd.session.get(Invoice, invoice_id)
    if invoice is None:
        raise Refused("bill_not_found")
    lines = rd.session.execute(
        select(InvoiceLine, Medicine, PrescriptionLine)
        .join(Medicine, Medicine.id == InvoiceLine.medicine_id)
        .outerjoin(PrescriptionLine, PrescriptionLine.id == InvoiceLine.prescription_line_id)
        .where(InvoiceLine.invoice_id == invoice_id, InvoiceLine.kind == LineKind.MEDICINE)
        .order_by(InvoiceLine.position)
    ).all()
    labels = tuple(
        label
        for line, medicine, prescribed in lines
        for label in [_label(rd, line, medicine, prescribed)] * _how_many(line)
    )
    if not labels:
        raise Refused("no_labels", number=invoice.number)
    recipient = recipient_of(rd, invoice.patient_id, invoice.day)
    return MedicineLabelsPaper(
        letterhead=letterhead(clinic_profile(rd)),
        number=invoice.number,
        patient=SEPARATOR.join(part for part in (invoice.recipient_name, recipient.number) if part),
        labels=labels,
        language=recipient.language,
    )


def _label(rd: Reading, line: InvoiceLine, medicine: Medicine, prescribed: PrescriptionLine | None) -> MedicineLabel:
    words: tuple[str, ...] = ()
    note = ""
    if prescribed is not None and rd.by.may(Permission.SEE_PRESCRIPTIONS):
        facts = medicine_facts(rd, [medicine.id], also_ended=True)
        words, note = dose_words(prescribed, facts.get(medicine.id)), prescribed.note or ""
    return MedicineLabel(
        medicine=line.description,
        dose_words=words,
        note=note,
        batch=line.batch_number or "",
        expiry=f"{line.expires_on:%m/%Y}" if line.expires_on else "",
        is_external=medicine.is_external,
        is_schedule_e1=medicine.schedule_e1,
    )


def _how_many(line: InvoiceLine) -> int:
    if line.base_unit == "count":
        return 1
    return min(max(-(-line.quantity // line.pack_size), 1), _MOST_OF_A_LINE)
