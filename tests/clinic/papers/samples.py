"""Papers to look at: a Kerala clinic, real medicine names, amounts of the worked bills."""

from __future__ import annotations

from datetime import date

from narayaneeyam_clinic.papers.invoice import (
    HsnRow,
    InvoiceLine,
    InvoicePaper,
    InvoiceTotals,
    PaymentRow,
)
from narayaneeyam_clinic.papers.letterhead import Letterhead
from narayaneeyam_clinic.papers.op_ticket import OpTicketPaper
from narayaneeyam_clinic.papers.patient_card import PatientCardPaper
from narayaneeyam_clinic.papers.prescription import PrescriptionPaper, PrescriptionPaperLine
from narayaneeyam_clinic.papers.receipt import ReceiptPaper
from narayaneeyam_clinic.papers.wordlist import Language
from narayaneeyam_clinic.shared.money import Money

LETTERHEAD = Letterhead(
    name="Narayaneeyam Ayurveda Chikitsalayam",
    motto="त्रायस्व सर्वामयात्",
    address_lines=("Temple Road, Guruvayur", "Thrissur 680101, Kerala"),
    phone="0487 255 1234",
    gstin="32AABCN1234F1Z5",
    licence="KL-TSR-AY-0417",
)

LONG_NAME = (
    "Sree Narayana Panicker Madhavan Unnikrishnan Namboothiripad alias Kuttan Vaidyar, "
    "Puthenpurackal Thekkedath House, Guruvayur"
)


def rs(amount: str) -> Money:
    return Money.rupees(amount)


def five_percent(
    description: str, quantity: str, incl: str, taxable: str, half: str, batch: str, mrp: str
) -> InvoiceLine:
    return InvoiceLine(
        description=description,
        quantity=quantity,
        rate=rs(mrp),
        amount=rs(incl),
        taxable=rs(taxable),
        hsn="30049011",
        batch=batch,
        expiry="06/2027",
        mrp=rs(mrp),
        gst_rate="5 %",
        half_rate="2.5 %",
        cgst=rs(half),
        sgst=rs(half),
    )


W2_LINES = (
    five_percent("Dasamoolarishtam 450 ml", "1", "210.00", "200.00", "5.00", "DA2407", "210.00"),
    five_percent("Indukantham Kashayam 200 ml", "3", "435.00", "414.28", "10.36", "IK1190", "145.00"),
)


def invoice(**changes: object) -> InvoicePaper:
    """The bill W2 of the worked bills, paid in cash."""
    facts: dict[str, object] = {
        "letterhead": LETTERHEAD,
        "title": "TAX INVOICE",
        "number": "A1/26-27/000123",
        "on": date(2026, 11, 21),
        "time": "10:42 AM",
        "patient_name": "Lakshmi Nair",
        "patient_number": "N1-00042",
        "patient_age_sex": "42 y F",
        "doctor": "Dr. Hari Namboothiri",
        "place_of_supply": "Kerala",
        "place_of_supply_code": "32",
        "lines": W2_LINES,
        "totals": InvoiceTotals(
            taxable=rs("614.28"), cgst=rs("15.36"), sgst=rs("15.36"), total=rs("645.00"), payable=rs("645.00")
        ),
        "shows_tax": True,
        "hsn_rows": (HsnRow("30049011", "5 %", rs("614.28"), rs("15.36"), rs("15.36")),),
        "payments": (PaymentRow("Cash", rs("700.00")),),
        "change_given": rs("55.00"),
        "language": Language.MALAYALAM,
    }
    return InvoicePaper(**(facts | changes))  # type: ignore[arg-type]  # each test changes what it is about


def lines(count: int, description: str = "Dhanwantharam Gulika") -> tuple[InvoiceLine, ...]:
    """So many lines at ₹52.50 with 5 % in it."""
    return tuple(
        five_percent(f"{description} {number}", "10", "52.50", "50.00", "1.25", f"DG{number:04d}", "5.25")
        for number in range(1, count + 1)
    )


def long_invoice(count: int, **changes: object) -> InvoicePaper:
    totals = InvoiceTotals(
        taxable=rs("50.00").times(count),
        cgst=rs("1.25").times(count),
        sgst=rs("1.25").times(count),
        total=rs("52.50").times(count),
        payable=rs("52.50").times(count),
    )
    return invoice(**({"lines": lines(count), "totals": totals, "hsn_rows": ()} | changes))


UPI_LINK = "upi://pay?pa=narayaneeyam@okaxis&pn=Narayaneeyam%20Ayurveda&am=645.00&cu=INR&tn=A1%2F26-27%2F000123"

PRESCRIPTION = PrescriptionPaper(
    letterhead=LETTERHEAD,
    number="N1-00042/3",
    on=date(2026, 11, 21),
    patient_name="Lakshmi Nair",
    patient_number="N1-00042",
    patient_age_sex="42 y F",
    doctor_name="Dr. Hari Namboothiri",
    doctor_qualification="BAMS, MD (Kayachikitsa)",
    doctor_registration="KL-AY-20417",
    public_id="Xk29QpLm",
    diagnoses=("Amavata", "Agnimandya"),
    allergies="Sesame oil",
    vitals="BP 128/82 · pulse 76 · 62.5 kg",
    lines=(
        PrescriptionPaperLine(
            "Dasamoolarishtam",
            ("15 ml", "morning", "night", "after food", "with 45 ml warm water", "15 days"),
            "1 × 450 ml",
        ),
        PrescriptionPaperLine(
            "Yogaraja Guggulu", ("1 tablet", "three times a day", "10 days"), "30 tablets", is_schedule_e1=True
        ),
        PrescriptionPaperLine(
            "Kottamchukkadi Thailam", ("for external use only", "7 days"), "1 × 200 ml", "Warm, on both knees"
        ),
    ),
    diet_advice="Warm, freshly cooked food; ginger tea",
    avoid="Curd at night, cold water, day sleep",
    follow_up=date(2026, 12, 5),
    language=Language.MALAYALAM,
)

TICKET = OpTicketPaper(
    letterhead=LETTERHEAD,
    token="A12",
    on=date(2026, 11, 21),
    time="9:05 AM",
    patient_name="Lakshmi Nair",
    patient_number="N1-00042",
    patient_age_sex="42 y F",
    doctor="Dr. Hari Namboothiri",
    fee="₹300.00 paid",
    public_id="Xk29QpLm",
    language=Language.MALAYALAM,
)

CARD = PatientCardPaper(
    letterhead=LETTERHEAD,
    patient_name="Lakshmi Nair",
    patient_number="N1-00042",
    public_id="Xk29QpLm",
    patient_age_sex="42 y F",
    patient_phone="98470 12345",
    language=Language.HINDI,
)

RECEIPT = ReceiptPaper(
    letterhead=LETTERHEAD,
    number="A1R/26-27/00012",
    on=date(2026, 11, 21),
    time="9:05 AM",
    patient_name="Lakshmi Nair",
    patient_number="N1-00042",
    purpose="Consultation fee",
    amount=rs("300.00"),
    method="Cash",
    doctor="Dr. Hari Namboothiri",
    language=Language.HINDI,
)
