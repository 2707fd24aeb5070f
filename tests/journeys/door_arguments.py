"""What a stranger would try at each door of the clinic: for every parameter the values of the marked day."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal
from itertools import product
from pathlib import Path
from typing import Any

from narayaneeyam_clinic.billing.debitable import DebitDraft, DebitedLine
from narayaneeyam_clinic.billing.gst_rate import GstRateDraft
from narayaneeyam_clinic.billing.invoice_list import InvoiceFilter
from narayaneeyam_clinic.billing.returnable import ReturnDraft, ReturnedLine
from narayaneeyam_clinic.consultations.consultation_draft import AMENDING, WRITING, ConsultationDraft, DiagnosisDraft
from narayaneeyam_clinic.consultations.vitals_draft import VitalsDraft
from narayaneeyam_clinic.documents.certificate_templates import TemplateDraft
from narayaneeyam_clinic.documents.document_kinds import CertificateKind, DocumentKind
from narayaneeyam_clinic.documents.issue_certificate import CertificateDraft
from narayaneeyam_clinic.documents.keep_document import DocumentChange, DocumentDraft, KeptFile
from narayaneeyam_clinic.exports.export_table import ExportKind
from narayaneeyam_clinic.gst_returns.export_registers import Register
from narayaneeyam_clinic.gst_returns.supplies import Period
from narayaneeyam_clinic.imports.headers import ImportKind, propose_mapping
from narayaneeyam_clinic.imports.read_table import Table, open_table
from narayaneeyam_clinic.papers.paper_kinds import PaperKind
from narayaneeyam_clinic.papers.paper_size import PaperSize
from narayaneeyam_clinic.patients.allergies import NewAllergy, NewCondition
from narayaneeyam_clinic.patients.correct_patient import CorrectedPatient
from narayaneeyam_clinic.patients.likely_same_people import Newcomer
from narayaneeyam_clinic.patients.register_patient import ConsentGiven, NewPatient
from narayaneeyam_clinic.people.create_clinic import NewClinic
from narayaneeyam_clinic.people.pc_choices import PaperChoice
from narayaneeyam_clinic.people.permissions import Permission, Role
from narayaneeyam_clinic.people.profile import SettingKey
from narayaneeyam_clinic.people.records import StaffKind
from narayaneeyam_clinic.people.staff import StaffDetails
from narayaneeyam_clinic.people.users import NewUser
from narayaneeyam_clinic.pharmacy.adjust_stock import Adjustment, MovementKind
from narayaneeyam_clinic.pharmacy.medicine_draft import MedicineDraft, Nature
from narayaneeyam_clinic.pharmacy.sale_draft import MedicineLine, SaleDraft
from narayaneeyam_clinic.prescriptions.line_rules import PrescriptionLineDraft
from narayaneeyam_clinic.purchases.receive_stock import ReceiptDraft, ReceivedLine
from narayaneeyam_clinic.shared.money import Money
from tests.clinic.shelf import CASH
from tests.journeys import marked_day as marks
from tests.journeys.booking_arguments import booking_values
from tests.journeys.counter_arguments import counter_values
from tests.journeys.marked_day import MarkedDay
from tests.journeys.purchase_arguments import purchase_values
from tests.journeys.report_arguments import report_values
from tests.journeys.rights_arguments import rights_values
from tests.journeys.stock_room_arguments import stock_room_values
from tests.journeys.treatment_arguments import treatment_values
from tests.journeys.ward_arguments import ward_values

TODAY = date(2026, 11, 21)
# No document is kept on the marked day: what is asked for is not there, and who may not ask is refused before.
NOBODYS = "00000000-0000-7000-8000-000000000001"
TYPED = ["", "Xqz", marks.PHONE, "Dasha", "A1/26-27/000001"]


class Arguments:
    """The values that each parameter is tried with, by "function.parameter", by its name, or by its type."""

    def __init__(self, day: MarkedDay, folder: Path, ids: dict[str, list[str]]) -> None:
        self._day = day
        self._folder = folder
        table = self._people_to_import()
        self._values: dict[str, list[Any]] = {
            **self._identities(ids),
            **self._typed(),
            **self._drafts(),
            **booking_values(day.other_patient_id, ids["staff"][0], ids),
            **treatment_values(day.other_patient_id, ids["staff"][0], ids),
            **counter_values(),
            **purchase_values(day.medicine_id, ids),
            **report_values(),
            **rights_values(day.other_patient_id, folder),
            **stock_room_values(day.medicine_id, day.batch_id, ids["staff"][0], day.invoice_id, folder),
            **ward_values(day.other_patient_id, ids["staff"][0], day.medicine_id, ids),
            "table": [table],
            "mapping": [propose_mapping(ImportKind.PATIENTS, table.header)],
            "header": [table.header],
            "remember_mapping.kind": [ImportKind.PATIENTS],
            "known_mapping.kind": [ImportKind.PATIENTS],
            "preview.kind": [ImportKind.PATIENTS],
            "export_table.kind": list(ExportKind),
            "path": [folder / "out.csv"],
            "item_id": ids["inbox"],
            "keep_side.key": ["1"],
            "cancel_second_bill.kept": ["A1/26-27/000002"],
            "credit_note_id": [NOBODYS],
            "count_batch.counted": [5],
            "one_id": [day.patient_id],
            "other_id": [day.other_patient_id],
            "merged_id": [day.other_patient_id],
            "decide.table": ["patient"],
            "decide.row_id": [day.patient_id],
            "decide.field": ["blood_group", "place"],
        }

    def of(self, door: Callable[..., Any]) -> Iterator[dict[str, Any]]:
        """Every combination for one door. A parameter without a value here, and without a default, has to be taught."""
        named: dict[str, list[Any]] = {}
        for parameter in list(inspect.signature(door).parameters.values())[1:]:
            values = self._of_parameter(door.__name__, parameter)
            if values is None:
                assert parameter.default is not parameter.empty, (
                    f"teach Arguments what {door.__name__}({parameter}) may be"
                )
            else:
                named[parameter.name] = values
        for chosen in product(*named.values()):
            yield dict(zip(named, chosen, strict=True))

    def _of_parameter(self, door: str, parameter: inspect.Parameter) -> list[Any] | None:
        for key in (f"{door}.{parameter.name}", parameter.name, str(parameter.annotation)):
            if key in self._values:
                return self._values[key]
        return None

    def _identities(self, ids: dict[str, list[str]]) -> dict[str, list[Any]]:
        day = self._day
        return {
            "patient_id": [day.patient_id, day.other_patient_id],
            "visit_id": [day.visit_id, day.other_visit_id],
            "consultation_id": [day.consultation_id],
            "prescription_id": [day.prescription_id],
            "allergy_id": [day.allergy_id],
            "condition_id": [day.condition_id],
            "medicine_id": [day.medicine_id],
            "medicine_ids": [[day.medicine_id]],
            "ids": [[day.medicine_id]],
            "batch_id": [day.batch_id],
            "invoice_id": [day.invoice_id, day.cancelled_id],
            "draft_id": [day.held_id],
            "payment_id": ids["payment"],
            "take_payment.payment_id": [None],
            "doctor_id": ids["staff"][:1],
            "queue.doctor_id": [None],
            "queue_counts.doctor_id": [None],
            "staff_id": ids["staff"][:1],
            "user_id": ids["app_user"],
            "rate_id": ids["gst_rate"][:1],
            "document_id": [NOBODYS],
            "certificate_id": [NOBODYS],
            "issue_certificate.certificate_id": [None],
            "template.kind": [CertificateKind.MEDICAL],
        }

    def _typed(self) -> dict[str, list[Any]]:
        return {
            "table_name": ["consultation"],
            "row_id": [self._day.consultation_id],
            "typed": TYPED,
            "faults": [0],
            "deep": [False],
            "code": ["A1/26-27/000001", "M-1"],
            "day": [TODAY],
            "days": [60],
            "wanted": [None, InvoiceFilter(typed="Xqz")],
            "page": [WRITING, AMENDING, "counter"],
            "reason": ["Because"],
            "why": ["Because"],
            "label": [marks.HELD],
            "language": ["ml"],
            "old": ["not-the-password"],
            "change_own_password.new": ["another-password-1"],
            "password": ["another-password-1"],
            "offset": [0],
            "limit": [50],
            "patient_count.typed": [*TYPED, marks.NOTE, marks.DIAGNOSIS],
            "key": [SettingKey.NEAR_EXPIRY_DAYS],
            "preference.key": ["printer.invoice"],
            "choose_preference.key": ["printer.invoice"],
            "value": ["90"],
            "paper": [PaperKind.INVOICE],
            "choice": [PaperChoice("", PaperSize.A5)],
            "role": [Role.THERAPIST],
            "roles": [(Role.THERAPIST,)],
            "permission": [Permission.SEE_CLINICAL],
            "allowed": [True],
            "active": [False],
            "fields": [{"name"}],
            "body": [{"typed": "x"}],
            "terms": [[]],
            "codes": [()],
        }

    def _drafts(self) -> dict[str, list[Any]]:
        day = self._day
        sale = SaleDraft(medicines=(MedicineLine(medicine_id=day.medicine_id, packs=1),), payments=CASH)
        line = PrescriptionLineDraft(medicine_id=day.medicine_id, dose="15 ml", when="1-0-1", days="30")
        consultation = ConsultationDraft(
            patient_id=day.other_patient_id,
            visit_id=day.other_visit_id,
            notes="Well",
            diagnoses=(DiagnosisDraft(term="Well"),),
        )
        received = ReceivedLine(
            medicine_id=day.medicine_id, batch_number="B2", expiry="12/2028", mrp=Money.rupees("100"), packs=1
        )
        medicine = MedicineDraft(name="Balarishtam", dosage_form="arishtam", pack_size=450, nature=Nature.CLASSICAL)
        return {
            "SaleDraft": [sale],
            "DebitDraft": [
                DebitDraft(
                    invoice_id=day.invoice_id, lines=(DebitedLine(invoice_line_id=NOBODYS, amount=Money.rupees(1)),)
                )
            ],
            "ReturnDraft": [
                ReturnDraft(invoice_id=day.invoice_id, lines=(ReturnedLine(invoice_line_id=NOBODYS, quantity=1),))
            ],
            "Period": [Period(TODAY.year, TODAY.month)],
            "export_gstr1.folder": [self._folder / "gstr1"],
            "export_gstr3b.folder": [self._folder / "gstr3b"],
            "Register": [Register.CODES],
            "file_return.filed_on": [None],
            "file_return.reference": ["AA3210260000001"],
            "series_of_year.year": [TODAY.year],
            "ConsultationDraft": [consultation],
            "VitalsDraft": [VitalsDraft(pulse="72")],
            "ReceiptDraft": [ReceiptDraft(supplier="Depot", lines=(received,))],
            "MedicineDraft": [medicine],
            "NewPatient": [NewPatient(name="Somebody New")],
            "CorrectedPatient": [CorrectedPatient(place="Thrissur")],
            "ConsentGiven": [ConsentGiven()],
            "NewAllergy": [NewAllergy(substance="Milk"), NewAllergy(substance=marks.ALLERGY)],
            "NewCondition": [NewCondition(name="Asthma")],
            "Adjustment": [Adjustment(batch_id=day.batch_id, kind=MovementKind.DAMAGED, quantity=1, reason="Broken")],
            "DocumentDraft": [
                DocumentDraft(patient_id=day.patient_id, kind=DocumentKind.LAB, title="Blood count", day=TODAY)
            ],
            "KeptFile": [KeptFile("0a" * 32, "application/pdf", 1000, 1)],
            "DocumentChange": [DocumentChange(kind=DocumentKind.LAB, title="Blood count", day=TODAY)],
            "CertificateDraft": [
                CertificateDraft(
                    kind=CertificateKind.MEDICAL,
                    patient_id=day.patient_id,
                    doctor_id=NOBODYS,
                    language="ml",
                    diagnosis="Fever",
                    from_day=TODAY,
                    to_day=TODAY,
                )
            ],
            "TemplateDraft": [TemplateDraft(kind=CertificateKind.MEDICAL, language="ml", body="{name} rests.")],
            "GstRateDraft": [GstRateDraft(hsn="3004", percent="5", valid_from=TODAY)],
            "StaffDetails": [StaffDetails(name="Manu", kind=StaffKind.COOK)],
            "NewUser": [NewUser(name="Manu", login="manu", password="manus-password", roles=(Role.THERAPIST,))],
            "NewClinic": [NewClinic(name="Another name", state_code="32")],
            "Newcomer": [Newcomer(name="Xqzname", phone=marks.PHONE)],
            "drafts": [[line]],
            "payment": list(CASH),
            "payments": [CASH],
            "amount": [Money(100)],
            "counted": [Money(5000)],
            "percent": [Decimal(5)],
        }

    def _people_to_import(self) -> Table:
        path = self._folder / "people.csv"
        path.write_text(f"Name,Sex,Age,Phone\nSomebody Else,F,42,{marks.PHONE}\n", encoding="utf-8")
        return open_table(path)
