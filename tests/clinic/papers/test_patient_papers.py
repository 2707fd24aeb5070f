"""Prescription, OP ticket, card and receipt: what can be read on them, and what they must not say."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from importlib import import_module
from pathlib import Path

import pytest
from pypdf import PdfReader

from narayaneeyam_clinic import papers
from narayaneeyam_clinic.papers.brought_papers import BroughtPaper, consent_pdf, lab_report_pdf
from narayaneeyam_clinic.papers.call_list import CallLine, CallListPaper, call_list_pdf
from narayaneeyam_clinic.papers.certificate import CertificatePaper, certificate_pdf
from narayaneeyam_clinic.papers.day_close import DayClosePaper, day_close_pdf
from narayaneeyam_clinic.papers.discharge import discharge_pdf
from narayaneeyam_clinic.papers.interim_bill import interim_bill_pdf
from narayaneeyam_clinic.papers.invoice import invoice_pdf
from narayaneeyam_clinic.papers.medicine_label import MedicineLabel, MedicineLabelsPaper, medicine_labels_pdf
from narayaneeyam_clinic.papers.op_ticket import op_ticket_pdf
from narayaneeyam_clinic.papers.paper_size import PaperSize
from narayaneeyam_clinic.papers.patient_card import HEIGHT, WIDTH, patient_card_pdf
from narayaneeyam_clinic.papers.prescription import prescription_document, prescription_pdf
from narayaneeyam_clinic.papers.purchase_paper import PaperColumn, PurchasePaper, purchase_pdf
from narayaneeyam_clinic.papers.qr import qr_path
from narayaneeyam_clinic.papers.receipt import receipt_pdf
from narayaneeyam_clinic.papers.record_copy import RecordCopy, record_copy_pdf
from narayaneeyam_clinic.papers.recovery_sheet import RecoverySheetPaper, recovery_sheet_pdf
from narayaneeyam_clinic.papers.report_sheet import ReportSheet, SheetColumn, report_pdf
from narayaneeyam_clinic.papers.stay_estimate import estimate_pdf
from narayaneeyam_clinic.papers.therapy_day_sheet import SheetLine, TherapyDaySheet, therapy_day_sheet_pdf
from narayaneeyam_clinic.papers.trial import TrialPaper, trial_pdf
from narayaneeyam_clinic.papers.voucher import voucher_pdf
from narayaneeyam_clinic.papers.wordlist import Language
from narayaneeyam_clinic.papers.z_report import ZReportPaper, z_report_pdf
from narayaneeyam_clinic.shared.money import Money
from tests.clinic.papers.samples import CARD, LETTERHEAD, PRESCRIPTION, RECEIPT, TICKET, invoice
from tests.clinic.papers.ward_samples import DISCHARGE, ESTIMATE, HEAD, INTERIM, VOUCHER
from tests.clinic_of_roles import RECOVERY_CODE

DEMO_HEAD = replace(LETTERHEAD, is_demo=True)


def text_of(pdf: bytes) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages)


def test_the_prescription_names_the_doctor_and_tells_the_dose() -> None:
    """PAPER-2."""
    text = text_of(prescription_pdf(PRESCRIPTION))
    for word in (
        "Dr. Hari Namboothiri",
        "BAMS, MD (Kayachikitsa)",
        "Reg. No. KL-AY-20417",
        "Lakshmi Nair",
        "Sesame oil",
        "Amavata; Agnimandya",
        "Dasamoolarishtam",
        "1 × 450 ml",
        "15 ml",
        "after food",
        "with 45 ml warm water",
        "Warm, on both knees",
        "05-12-2026",
    ):
        assert word in text, word


def placed(language: Language) -> list[str]:
    document = prescription_document(replace(PRESCRIPTION, language=language))
    return [box.text for boxes in document.boxes for box in boxes]


def test_the_dose_is_repeated_in_the_language_of_the_patient() -> None:
    """PAPER-11."""
    malayalam = " ".join(placed(Language.MALAYALAM))
    assert "15 മി.ലി. · രാവിലെ · രാത്രി · ഭക്ഷണത്തിന് ശേഷം" in malayalam
    assert "45 മി.ലി. ചൂടുവെള്ളത്തിൽ" in malayalam
    for label in ("Allergies · അലർജി", "Diagnosis · രോഗനിർണയം", "Vitals · ശാരീരിക"):
        assert label in malayalam
    hindi = " ".join(placed(Language.HINDI))
    assert "1 गोली · दिन में तीन बार · 10 दिन" in hindi
    assert not any("\u0d00" <= char <= "\u0d7f" for char in " ".join(placed(Language.ENGLISH)))


@pytest.mark.parametrize("language", list(Language))
def test_schedule_e1_has_its_caution_in_english_and_hindi(language: Language) -> None:
    """PAPER-19."""
    texts = placed(language)
    assert texts.count("Caution: to be taken under medical supervision") == 1
    assert texts.count("सावधानी: चिकित्सक की देखरेख में ही लें") == 1
    assert ("ജാഗ്രത: വൈദ്യമേൽനോട്ടത്തിൽ മാത്രം കഴിക്കുക" in texts) == (language is Language.MALAYALAM)


@pytest.mark.parametrize("size", [PaperSize.A6, PaperSize.ROLL_80])
def test_the_ticket(size: PaperSize) -> None:
    """PAPER-3."""
    text = text_of(op_ticket_pdf(TICKET, size))
    for word in ("A12", "Lakshmi Nair", "N1-00042", "Dr. Hari Namboothiri", "₹300.00 paid", "21-11-2026"):
        assert word in text


def test_the_card_is_the_size_of_a_card() -> None:
    """PAPER-3."""
    page = PdfReader(io.BytesIO(patient_card_pdf(CARD))).pages[0]
    assert (float(page.mediabox.width), float(page.mediabox.height)) == pytest.approx((WIDTH, HEIGHT), abs=0.01)
    assert "N1-00042" in page.extract_text()
    assert "N1-00042" in text_of(patient_card_pdf(CARD, PaperSize.A4))


@pytest.mark.parametrize("size", [PaperSize.A5, PaperSize.A6, PaperSize.ROLL_80])
def test_the_receipt(size: PaperSize) -> None:
    text = text_of(receipt_pdf(RECEIPT, size))
    for word in ("A1R/26-27/00012", "Consultation fee", "₹300.00", "Rupees Three Hundred Only", "Cash"):
        assert word in text


DEMO_STAY = replace(HEAD, letterhead=DEMO_HEAD)
PURCHASE = PurchasePaper(
    DEMO_HEAD, "Debit note", "A1E/26-27/00001", date(2026, 11, 21), ("Arya Depot", "Kottakkal"), (("Reason", "leaking"),),
    (PaperColumn("Medicine", 80), PaperColumn("Amount", 20, is_figure=True)), (("Balarishtam", "73.50"),),
    (("Taxable value", Money(7000)),), "Total", Money(7350),
)  # fmt: skip
PAPERS: dict[str, Callable[[], bytes]] = {
    "prescription": lambda: prescription_pdf(replace(PRESCRIPTION, letterhead=DEMO_HEAD)),
    "ticket": lambda: op_ticket_pdf(replace(TICKET, letterhead=DEMO_HEAD)),
    "card": lambda: patient_card_pdf(replace(CARD, letterhead=DEMO_HEAD)),
    "receipt": lambda: receipt_pdf(replace(RECEIPT, letterhead=DEMO_HEAD)),
    "invoice": lambda: invoice_pdf(invoice(letterhead=DEMO_HEAD), PaperSize.A5),
    "invoice on a roll": lambda: invoice_pdf(invoice(letterhead=DEMO_HEAD), PaperSize.ROLL_80),
    "day_close": lambda: day_close_pdf(DayClosePaper(DEMO_HEAD, date(2026, 11, 21), "", "Devi", (), "1 · 2f")),
    "recovery_sheet": lambda: recovery_sheet_pdf(RecoverySheetPaper(DEMO_HEAD, date(2026, 11, 21), RECOVERY_CODE)),
    "trial": lambda: trial_pdf(TrialPaper(DEMO_HEAD), PaperSize.A4),
    "therapy_day_sheet": lambda: therapy_day_sheet_pdf(
        TherapyDaySheet(
            DEMO_HEAD, date(2026, 11, 21), "", (SheetLine("07:00", "Lakshmi", "N1", "Thalam", "", "1", "Ambika"),), ""
        )
    ),
    "call_list": lambda: call_list_pdf(
        CallListPaper(
            DEMO_HEAD, date(2026, 11, 22), "", "Devi", (CallLine("10:00", "Lakshmi", "98470 12345", "Dr. Hari", ""),)
        )
    ),
    "certificate": lambda: certificate_pdf(
        CertificatePaper(DEMO_HEAD, "A1M/26-27/00001", date(2026, 11, 21), "Medical certificate", "Rest", "Dr. Hari")
    ),
    "medicine_labels": lambda: medicine_labels_pdf(
        MedicineLabelsPaper(DEMO_HEAD, "A1/26-27/000001", "Lakshmi", (MedicineLabel("Triphala"),))
    ),
    "z_report": lambda: z_report_pdf(ZReportPaper(DEMO_HEAD, "A1Z/26-27/00001", (), ())),
    "z_report on a roll": lambda: z_report_pdf(ZReportPaper(DEMO_HEAD, "A1Z/26-27/00001", (), ()), PaperSize.ROLL_80),
    "purchase": lambda: purchase_pdf(PURCHASE),
    "voucher": lambda: voucher_pdf(replace(VOUCHER, head=DEMO_STAY)),
    "voucher on a roll": lambda: voucher_pdf(replace(VOUCHER, head=DEMO_STAY), PaperSize.ROLL_80),
    "estimate": lambda: estimate_pdf(replace(ESTIMATE, head=DEMO_STAY)),
    "interim_bill": lambda: interim_bill_pdf(replace(INTERIM, head=DEMO_STAY)),
    "report": lambda: report_pdf(
        ReportSheet(
            DEMO_HEAD, "Dues", (), (SheetColumn("Name", False, 1),), (("Lakshmi",),), (), "21-11-2026", "Devi", ""
        )
    ),
    "lab_report": lambda: lab_report_pdf(BroughtPaper("Lakshmi", "42 F", date(2026, 11, 21))),
    "consent": lambda: consent_pdf(BroughtPaper("Lakshmi", "42 F", date(2026, 11, 21), "Vamanam")),
    "discharge": lambda: discharge_pdf(replace(DISCHARGE, head=DEMO_STAY)),
    "record_copy": lambda: record_copy_pdf(
        RecordCopy(DEMO_HEAD, "Lakshmi", "N1-00042", "42 F", (), "21-11-2026 10:00", "")
    ),
}


def test_no_paper_is_left_out_here() -> None:
    """LEAK-11: every module that makes a PDF with the clinic's head is tried below."""
    makers = {
        name.removesuffix("_pdf")
        for path in Path(papers.__file__).parent.glob("*.py")
        for name in vars(import_module(f"{papers.__name__}.{path.stem}"))
        if name.endswith("_pdf")
    }
    assert makers - {"op_ticket", "patient_card"} == {name.split()[0] for name in PAPERS} - {"ticket", "card"}


@pytest.mark.parametrize("name", PAPERS)
def test_papers_say_demo_keep_names_out_of_the_file_s_particulars_and_never_change(name: str) -> None:
    """LEAK-11, PAPER-16, PAPER-17"""
    pdf = PAPERS[name]()
    assert "DEMO" in text_of(pdf)
    about = PdfReader(io.BytesIO(pdf)).metadata
    assert about is not None
    assert not any("Lakshmi" in str(value) for value in about.values())
    assert PAPERS[name]() == pdf


def test_a_qr_code_is_a_whole_symbol() -> None:
    """Three finder patterns: seven dark modules begin and end the first row, and begin the last."""
    modules, bars = qr_path("Xk29QpLm")
    first = min(row for _, row, _ in bars)
    last = max(row for _, row, _ in bars)
    quiet = first
    assert modules == last + 1 + quiet
    in_first = [(column, length) for column, row, length in bars if row == first]
    assert in_first[0] == (quiet, 7)
    assert in_first[-1] == (modules - quiet - 7, 7)
    assert next(length for column, row, length in bars if row == last and column == quiet) == 7
