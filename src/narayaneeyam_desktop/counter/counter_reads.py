"""What the counter asks the clinic in one go: the quote with everything shown around it, a prescription as a bill."""

from __future__ import annotations

from dataclasses import dataclass, field

from narayaneeyam_clinic.billing.open_charges import OpenCharge
from narayaneeyam_clinic.billing.payment_link import payment_link_at_counter
from narayaneeyam_clinic.billing.services_to_bill import OpenFee
from narayaneeyam_clinic.billing.take_consultation_fee import unpaid_fee_lines
from narayaneeyam_clinic.patients.allergies import allergies
from narayaneeyam_clinic.patients.patient_page import patient_banner
from narayaneeyam_clinic.patients.safety_questions import SafetyQuestion
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.pharmacy.exceptions import Allowance
from narayaneeyam_clinic.pharmacy.find_medicine import FoundMedicine, found_medicines
from narayaneeyam_clinic.pharmacy.quote_sale import quote_sale
from narayaneeyam_clinic.pharmacy.sale_draft import MedicineLine, PaymentMethod, Quote, SaleDraft
from narayaneeyam_clinic.pharmacy.substitutes import Substitute, substitutes_of
from narayaneeyam_clinic.prescriptions.waiting_prescriptions import LineToGive, prescription_to_give
from narayaneeyam_clinic.shared.money import total
from narayaneeyam_clinic.store.transaction import Reading
from narayaneeyam_desktop.counter.item_words import charges_left, fees_left
from narayaneeyam_desktop.person_words import age_and_sex


@dataclass(frozen=True, slots=True)
class Customer:
    """For whom the bill is, in words, and what they must not be given."""

    name: str = ""
    words: str = ""
    allergies: tuple[str, ...] = ()
    in_question: tuple[SafetyQuestion, ...] = ()


@dataclass(frozen=True, slots=True)
class BillLook:
    """One look at a draft. `round` is the number it was asked under; an older one is not shown over a newer. `open_fees`
    are the patient's consultation fees that no bill holds yet, this one neither; so are `open_charges` of the ledger."""

    round: int
    quote: Quote
    medicines: dict[str, FoundMedicine]
    customer: Customer
    prescription_day: str
    doctor: str
    upi_link: str
    open_fees: tuple[OpenFee, ...] = ()
    open_charges: tuple[OpenCharge, ...] = ()
    # By the line of the prescription whose medicine is out of stock: what can be given instead (SELL-42).
    substitutes: dict[str, Substitute] = field(default_factory=dict)


def look_at_bill(rd: Reading, draft: SaleDraft, round_number: int, allowance: Allowance | None = None) -> BillLook:
    """The quote, the names and stock of all its medicines, the customer and the payment link (SELL-13)."""
    quote = quote_sale(rd, draft, allowance=allowance)
    ids = [line.medicine_id for line in draft.medicines]
    ids += [each.medicine_id for each in quote.still_to_give if each.medicine_id]
    day = doctor = ""
    if draft.prescription_id and rd.by.may(Permission.SEE_PRESCRIPTIONS):
        head = prescription_to_give(rd, draft.prescription_id)
        day, doctor = head.day.strftime("%d-%m-%Y"), head.doctor_name
    medicines = {one.medicine_id: one for one in found_medicines(rd, list(dict.fromkeys(ids)))}
    return BillLook(
        round=round_number,
        quote=quote,
        medicines=medicines,
        substitutes=_substitutes(rd, quote, medicines) if rd.by.may(Permission.SELL) else {},
        customer=customer_of(rd, draft),
        prescription_day=day,
        doctor=doctor,
        upi_link=_payment_link(rd, draft, quote),
        open_fees=tuple(fees_left(rd, draft)),
        open_charges=tuple(charges_left(rd, draft)),
    )


def _substitutes(rd: Reading, quote: Quote, medicines: dict[str, FoundMedicine]) -> dict[str, Substitute]:
    """Asked only for what lies there no more."""
    found: dict[str, Substitute] = {}
    for each in quote.still_to_give:
        known = medicines.get(each.medicine_id or "")
        is_open = known is not None and known.sellable <= 0 and each.remaining != 0 and not each.now
        if is_open and (others := substitutes_of(rd, each.medicine_id or "")):
            found[each.prescription_line_id] = others[0]
    return found


def customer_of(rd: Reading, draft: SaleDraft) -> Customer:
    """The known patient, or the name that was typed."""
    if draft.patient_id is None:
        return Customer(draft.customer_name, draft.customer_name)
    if not rd.by.may(Permission.SEE_PATIENTS):
        return _whose_prescription(rd, draft)
    banner = patient_banner(rd, draft.patient_id)
    age_sex = age_and_sex(banner.birth, banner.sex, rd.today)
    words = " · ".join(part for part in (banner.name, banner.registration_number, age_sex) if part)
    return Customer(banner.name, words, banner.allergies or (), banner.in_question)


def _whose_prescription(rd: Reading, draft: SaleDraft) -> Customer:
    """Who sells without seeing patients still knows whose prescription lies there, and what they must not be given (SELL-33)."""
    if not draft.prescription_id or not draft.patient_id or not rd.by.may(Permission.SEE_PRESCRIPTIONS):
        return Customer()
    name = prescription_to_give(rd, draft.prescription_id).patient_name
    avoided = allergies(rd, draft.patient_id) if rd.by.may(Permission.SEE_ALLERGIES) else []
    return Customer(name, name, tuple(one.substance for one in avoided))


def bill_for_prescription(rd: Reading, prescription_id: str) -> SaleDraft:
    """A new bill with all lines that can be given now. What is out of stock is left out and shows as still to dispense.

    A line of which a part was given before stands there without a quantity: how much of the rest is wanted is asked (SELL-8).
    The visit's fee stands beside them while it is not paid (SELL-20).
    """
    wanted = prescription_to_give(rd, prescription_id)
    ids = [line.medicine_id for line in wanted.lines if line.medicine_id]
    stock = {one.medicine_id: one for one in found_medicines(rd, ids)}
    lines = [_line(line, stock.get(line.medicine_id or "")) for line in wanted.lines if line.is_open]
    return SaleDraft(
        patient_id=wanted.patient_id,
        visit_id=wanted.visit_id,
        prescription_id=wanted.prescription_id,
        doctor_id=wanted.doctor_id,
        medicines=tuple(line for line in lines if line is not None),
        # What reception left open is paid with the medicines, on the same bill.
        services=unpaid_fee_lines(rd, wanted.visit_id),
    )


def _line(line: LineToGive, choice: FoundMedicine | None) -> MedicineLine | None:
    if choice is None or choice.sellable <= 0:
        return None
    pack, remaining = choice.pack_size, line.remaining
    made = MedicineLine(medicine_id=choice.medicine_id, prescription_line_id=line.line_id)
    if remaining is None or line.given:
        return made
    given_now = min(remaining, choice.sellable)
    if not choice.loose_allowed:
        whole = -(-remaining // pack)
        packs = min(whole, choice.sellable // pack)
        return made.model_copy(update={"packs": packs}) if packs else None
    packs, units = divmod(given_now, pack)
    return made.model_copy(update={"packs": packs, "units": units})


def _payment_link(rd: Reading, draft: SaleDraft, quote: Quote) -> str:
    """For what UPI pays: its part of a split, or all that the deposit leaves."""
    parts = [part.amount for part in draft.payments if part.method is PaymentMethod.UPI and part.amount]
    return payment_link_at_counter(rd, total(parts) if parts else quote.totals.payable - quote.from_deposit, draft.id)
