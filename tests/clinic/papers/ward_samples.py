"""Papers of stays to look at: fourteen days in room 104, in English and Malayalam."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from narayaneeyam_clinic.papers.discharge import DischargePaper
from narayaneeyam_clinic.papers.interim_bill import FootRow, InterimBillPaper, InterimGroup, InterimLine
from narayaneeyam_clinic.papers.prescription import PrescriptionPaperLine
from narayaneeyam_clinic.papers.stay_estimate import EstimateLine, EstimatePaper
from narayaneeyam_clinic.papers.voucher import VoucherPaper
from narayaneeyam_clinic.papers.ward_head import StayHead
from narayaneeyam_clinic.papers.wordlist import Language
from tests.clinic.papers.samples import LETTERHEAD, rs

FIRST = date(2026, 11, 8)

HEAD = StayHead(
    letterhead=LETTERHEAD,
    number="A1R/26-27/000012",
    on=date(2026, 11, 21),
    time="10:42 AM",
    patient_name="Lakshmi Nair",
    patient_number="N1-00042",
    patient_age_sex="42 y, F",
    patient_phone="98470 12345",
    stay_number="N1-S00017",
    bed="104, bed 1 (Private)",
    doctor="Dr. Hari Krishnan K.",
    bystander="Sarada Nair, sister, 98470 54321",
    admitted="08-11-2026 10:15 AM",
    expected="22-11-2026",
)

VOUCHER = VoucherPaper(HEAD, "Deposit for the stay", rs("10000"), "Cash", rs("10000"), by="Deepa P.")
REFUND = replace(
    VOUCHER,
    head=replace(HEAD, number="A1F/26-27/000003", is_duplicate=True),
    purpose="Deposit given back",
    amount=rs("1360"),
    held=rs("0"),
    is_refund=True,
    method="UPI",
    reference="427818812345",
    reason="Left of the deposit after bill A1/26-27/000412",
)
ESTIMATE = EstimatePaper(
    HEAD,
    (
        EstimateLine("Room, Private", "14 x 1,500.00", rs("21000")),
        EstimateLine("Bystander's bed", "14 x 200.00", rs("2800")),
        EstimateLine("Treatments: Abhyanga, Pizhichil, Yoga vasti", "", rs("24500")),
        EstimateLine("Medicines on the ward, about", "", rs("4000")),
    ),
    rs("52300"),
    agreed_by="Sarada Nair, sister",
    consent_by="Lakshmi Nair",
)


def _days(description: str, quantity: str, amount: str, count: int = 13) -> tuple[InterimLine, ...]:
    return tuple(InterimLine(FIRST + timedelta(days=n), description, quantity, rs(amount)) for n in range(count))


INTERIM = InterimBillPaper(
    replace(HEAD, number=""),
    (
        InterimGroup("Rooms", _days("Room, Private", "1 day", "1500")),
        InterimGroup("Treatments", tuple(sorted(_days("Abhyanga", "1", "900") + _days("Pizhichil", "1", "1800", 7),
                                                key=lambda line: line.day))),
        InterimGroup(
            "Ward medicines",
            (
                *_days("Dasamoolarishtam, batch DA2407", "50 ml", "18.33"),
                InterimLine(FIRST + timedelta(days=12), "Dasamoolarishtam, batch DA2407", "-100 ml", rs("-36.66"),
                            "returned"),
            ),
        ),
        InterimGroup("Meals", _days("Kanji and vegetables, bystander", "2", "160", 20)),
    ),
    (
        FootRow("Charges", rs("47201.63")),
        FootRow("GST", rs("0.37")),
        FootRow("Total with GST", rs("47202"), is_sum=True),
        FootRow("Taxable value", rs("201.63"), is_part=True),
        FootRow("Exempt value", rs("47000"), is_part=True),
        FootRow("GST in it", rs("0.37"), is_part=True),
        FootRow("Deposit", -rs("10000"), FIRST, "A1R/26-27/000012, Cash"),
    ),
)  # fmt: skip
DISCHARGE = DischargePaper(
    replace(HEAD, number="", left="22-11-2026 11:30 AM", expected=""),
    diagnosis="Katigraha (lumbar pain with stiffness)",
    allergies="Shellfish",
    condition_at_admission="Low back pain for three weeks, worse on waking. Pain 7 of 10. Cannot bend to tie shoes.",
    course_in_hospital="Snehapanam in rising doses for five days, well borne. Virechanam on the eighth day, nine vegas. "
    "Samsarjana for five days. Pain fell from 7 to 2. BP 128/82 on admission, 122/78 at discharge. Weight 61.5 kg, 60.2 kg.",
    treatments_given="Abhyanga, 13 (08-11 to 20-11)\nPizhichil, 7 (08-11 to 14-11)\nVirechanam, 1 (16-11)",
    condition_at_discharge="Free of pain at rest. Walks two kilometres. Sleeps through the night.",
    medicines=(
        PrescriptionPaperLine("Dasamoolarishtam", ("25 ml", "morning", "night", "after food", "with equal water", "30 days"),
                              "4 × 450 ml"),
        PrescriptionPaperLine("Dhanwantharam Gulika", ("1 tablet", "twice a day", "before food", "with cumin water",
                                                       "15 days"), "30 tablets", note="with the kashayam"),
        PrescriptionPaperLine("Kottamchukkadi Thailam", ("for external use",), "1 × 200 ml"),
    ),
    pathya="Warm, freshly cooked food. Rice gruel at night. Warm water.",
    apathya="Curd at night, cold drinks, sitting for long, travel on a two-wheeler for a month.",
    follow_up=date(2026, 12, 7),
    doctor_name="Dr. Hari Krishnan K.",
    doctor_qualification="BAMS, MD (Ay)",
    doctor_registration="KSMC-A 4711",
)  # fmt: skip

MALAYALAM_HEAD = replace(HEAD, language=Language.MALAYALAM, patient_name="ലക്ഷ്മി നായർ")
MALAYALAM_DISCHARGE = replace(
    DISCHARGE,
    head=replace(MALAYALAM_HEAD, number="", left="22-11-2026 11:30 AM", expected="", mark="DRAFT"),
    pathya="ചൂടുള്ള, പുതുതായി പാകം ചെയ്ത ഭക്ഷണം. രാത്രി കഞ്ഞി. ചൂടുവെള്ളം.",
    apathya="രാത്രി തൈര്, തണുത്ത പാനീയങ്ങൾ, ദീർഘനേരം ഇരിക്കുന്നത്.",
)
