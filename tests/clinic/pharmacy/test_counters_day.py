"""What a counter meets beside the plain sale: exceptions that somebody allows, registered buyers, goods that are sent, substitutes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from narayaneeyam_clinic.billing.cancel_invoice import cancel_invoice
from narayaneeyam_clinic.billing.known_buyer import KnownBuyer, known_buyer
from narayaneeyam_clinic.billing.returnable import ReturnDraft, ReturnedLine, returnable_bill
from narayaneeyam_clinic.billing.take_back import take_back
from narayaneeyam_clinic.gst_returns.make_gstr1 import Period, made_gstr1
from narayaneeyam_clinic.papers.medicine_label import medicine_labels_document
from narayaneeyam_clinic.papers.paper_size import PaperSize
from narayaneeyam_clinic.patients.records import Patient
from narayaneeyam_clinic.people.actor import Actor
from narayaneeyam_clinic.people.discount_limits import discount_limits, set_discount_limit
from narayaneeyam_clinic.people.permissions import Permission, Role
from narayaneeyam_clinic.people.pins import people_who_allow, set_own_pin
from narayaneeyam_clinic.people.roles import set_role_permission
from narayaneeyam_clinic.pharmacy.add_medicine import add_medicine
from narayaneeyam_clinic.pharmacy.allow_exception import PinAnswer, allow_exception
from narayaneeyam_clinic.pharmacy.exceptions import Allowance
from narayaneeyam_clinic.pharmacy.medicine_draft import MedicineDraft
from narayaneeyam_clinic.pharmacy.medicine_labels import medicine_labels
from narayaneeyam_clinic.pharmacy.quote_sale import quote_sale
from narayaneeyam_clinic.pharmacy.sale_draft import (
    LineKind,
    MedicineLine,
    OtherLine,
    PaymentDraft,
    PaymentMethod,
    SaleDraft,
    ServiceLine,
)
from narayaneeyam_clinic.pharmacy.sell_medicine import second_bill_id, sell_medicine
from narayaneeyam_clinic.pharmacy.substitutes import substitutes_of
from narayaneeyam_clinic.prescriptions.waiting_prescriptions import prescription_to_give
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.money import ZERO, Money
from tests.clinic.consultations.invented import EVERYTHING, add_patient, with_doctor
from tests.clinic.pharmacy.test_dispensing import Prescribed, prescribed  # noqa: F401  a fixture
from tests.clinic.shelf import CASH, Shelf
from tests.clinic_of_roles import PASSWORD, StandingClock

R = Money.rupees
AsRole = Callable[[str], Actor]
THEIRS, OTHER_STATE = "32AAACG2115R1ZQ", "33ABCDE1234F1Z7"


def do(shelf: Shelf, action: Callable[..., Any], *arguments: Any, by: Actor | None = None, **named: Any) -> Any:
    with shelf.clinic.transaction(by=by or shelf.by, why="test") as tx:
        return action(tx, *arguments, **named)


def refusal(shelf: Shelf, draft: SaleDraft, allowance: Allowance | None = None) -> str:
    with pytest.raises(Refused) as caught:
        do(shelf, sell_medicine, draft, allowance=allowance)
    return str(caught.value.code)


def allowed(shelf: Shelf, manager: Actor, draft: SaleDraft, pin: str = "2846") -> PinAnswer:
    return do(shelf, allow_exception, draft, manager.user_id, pin)


@pytest.fixture
def limited(shelf: Shelf, as_role: AsRole) -> Shelf:
    """The pharmacist gives 10 % by herself; the manager has a PIN."""
    do(shelf, set_discount_limit, Role.PHARMACIST, 1000, by=as_role("administrator"))
    do(shelf, set_own_pin, PASSWORD, "2846", by=as_role("manager"))
    return shelf


def test_a_discount_above_the_limit_needs_a_second_person(limited: Shelf, as_role: AsRole):
    """SELL-37, PEOPLE-24: refused without the PIN, allowed with it, and for that discount alone."""
    medicine = limited.stocked("Dasamoolarishtam", mrp="145")
    line = MedicineLine(medicine_id=medicine, packs=1, discount_basis_points=1000)
    limited.sell(SaleDraft(medicines=(line,), payments=CASH))
    more = line.model_copy(update={"discount_basis_points": 2500})
    draft = SaleDraft(medicines=(more,), payments=CASH, exception_why="old friend of the house")
    assert refusal(limited, draft) == "discount_above_limit"
    manager = as_role("manager")
    allowance = allowed(limited, manager, draft).allowance
    assert allowance is not None
    still_more = draft.model_copy(update={"medicines": (line.model_copy(update={"discount_basis_points": 9000}),)})
    assert refusal(limited, still_more, allowance) == "discount_above_limit"
    made_by_hand = Allowance(still_more.id, manager.user_id, manager.name, allowance.seal)
    assert refusal(limited, still_more, made_by_hand) == "discount_above_limit"
    assert refusal(limited, draft.model_copy(update={"exception_why": ""}), allowance) == "reason_missing"
    sold = do(limited, sell_medicine, draft, allowance=allowance)
    (kept,) = limited.rows("SELECT allowed_by FROM invoice WHERE id = :i", i=sold.invoice_id)
    (billed,) = limited.rows("SELECT exception_why FROM invoice_line WHERE invoice_id = :i", i=sold.invoice_id)
    assert (kept["allowed_by"], billed["exception_why"]) == (manager.user_id, "old friend of the house")
    # The manager at the counter allows by being there; whoever lost the right allows nothing any more.
    with limited.clinic.reading(by=manager) as rd:
        assert people_who_allow(rd)[0].user_id == manager.user_id
    again = draft.model_copy(update={"id": SaleDraft().id})
    still = allowed(limited, manager, again).allowance
    do(
        limited, set_role_permission, Role.MANAGER, Permission.ALLOW_EXCEPTIONS,
        by=as_role("administrator"), allowed=False,
    )  # fmt: skip
    assert refusal(limited, again, still) == "discount_above_limit"


def test_who_gives_no_discount_at_all_gives_one_with_a_pin(limited: Shelf, as_role: AsRole):
    """SELL-37: as reception, who only takes fees."""
    fee = ServiceLine(kind=LineKind.THERAPY, description="Abhyangam", price=R(1200), discount=R(200))
    draft = SaleDraft(services=(fee,), payments=CASH, exception_why="came three times")
    reception = as_role("receptionist")
    with pytest.raises(Refused, match="not_permitted"):
        do(limited, sell_medicine, draft, by=reception)
    answer = do(limited, allow_exception, draft, as_role("manager").user_id, "2846", by=reception)
    assert do(limited, sell_medicine, draft, allowance=answer.allowance, by=reception).payable == R(1000)


def test_wrong_pins_wait_longer_and_longer(limited: Shelf, clock: StandingClock, as_role: AsRole):
    """SELL-37: as passwords do; each try is counted although nothing is sold."""
    manager, draft = as_role("manager"), SaleDraft(others=(OtherLine(description="x", hsn="3305", price=R(1)),))
    for _ in range(3):
        answer = allowed(limited, manager, draft, "0000")
        assert answer.allowance is None
        assert answer.refused is not None
        assert answer.refused.code == "wrong_pin"
    with pytest.raises(Refused, match="sign_in_too_soon"):
        allowed(limited, manager, draft)
    clock.advance(seconds=30)
    assert allowed(limited, manager, draft).allowance is not None
    assert allowed(limited, as_role("pharmacist"), draft).allowance is None
    with pytest.raises(Refused, match="not_permitted"):
        do(limited, allow_exception, draft, manager.user_id, "2846", by=as_role("doctor"))


def test_a_pin_is_ones_own(shelf: Shelf, as_role: AsRole):
    """PEOPLE-23, PEOPLE-24."""
    manager = as_role("manager")
    for password, pin, code in (
        ("wrong-one", "2846", "wrong_password"),
        (PASSWORD, "284", "pin_wrong_form"),
        (PASSWORD, "28a6", "pin_wrong_form"),
        (PASSWORD, "1234", "pin_too_simple"),
        (PASSWORD, "7777", "pin_too_simple"),
    ):
        with pytest.raises(Refused, match=code):
            do(shelf, set_own_pin, password, pin, by=manager)
    do(shelf, set_own_pin, PASSWORD, "2846", by=manager)
    do(shelf, set_own_pin, PASSWORD, "", by=manager)
    with shelf.clinic.reading(by=shelf.by) as rd:
        assert people_who_allow(rd) == []
    with pytest.raises(Refused, match="not_permitted"):
        do(shelf, set_discount_limit, Role.PHARMACIST, 1000, by=manager)
    administrator = as_role("administrator")
    with pytest.raises(Refused, match="rate_not_understood"):
        do(shelf, set_discount_limit, Role.PHARMACIST, 10_001, by=administrator)
    do(shelf, set_discount_limit, Role.PHARMACIST, 1250, by=administrator)
    with shelf.clinic.reading(by=administrator) as rd:
        limits = discount_limits(rd)
        assert (limits[Role.PHARMACIST], limits[Role.MANAGER]) == (1250, None)


def test_a_price_below_the_mrp_is_allowed_one_above_it_never(limited: Shelf, as_role: AsRole):
    """SELL-38."""
    medicine = limited.stocked("Dasamoolarishtam", mrp="145")
    line = MedicineLine(medicine_id=medicine, packs=2, price=R(100))
    draft = SaleDraft(medicines=(line,), payments=CASH, exception_why="bottle with a torn label")
    assert refusal(limited, draft) == "price_needs_allowing"
    dearer = draft.model_copy(update={"medicines": (line.model_copy(update={"price": R(146)}),)})
    assert refusal(limited, dearer, allowed(limited, as_role("manager"), dearer).allowance) == "price_above_mrp"
    sold = do(limited, sell_medicine, draft, allowance=allowed(limited, as_role("manager"), draft).allowance)
    (billed,) = limited.rows("SELECT price, mrp, amount FROM invoice_line WHERE invoice_id = :i", i=sold.invoice_id)
    assert tuple(billed.values()) == (10000, 14500, 20000)


def mixed(medicine: str, **more: Any) -> SaleDraft:
    therapy = ServiceLine(kind=LineKind.THERAPY, description="Abhyangam", price=R(1200))
    return SaleDraft(
        **{
            "medicines": (MedicineLine(medicine_id=medicine, packs=1),),
            "services": (therapy,),
            "customer_name": "Ayur Resorts Pvt Ltd",
            "address": "MG Road, Kochi",
            "recipient_gstin": THEIRS,
            "payments": (PaymentDraft(method=PaymentMethod.CASH, received=R(1500)),),
        }
        | more
    )


def test_a_registered_buyer_gets_two_papers_for_taxable_and_exempt(shelf: Shelf):
    """SELL-39, SELL-40: numbers of two series, goods on the first, what was paid shared out; a double press writes nothing more."""
    medicine = shelf.stocked("Dasamoolarishtam", mrp="210")
    draft = mixed(medicine)
    sold = shelf.sell(draft)
    assert (sold.number, sold.payable, sold.paid, sold.change, sold.due) == (
        "A1/26-27/000001", R(1410), R(1410), R(90), ZERO,
    )  # fmt: skip
    assert sold.second is not None
    assert (sold.second.invoice_id, sold.second.number) == (second_bill_id(draft.id), "A1B/26-27/00001")
    rows = shelf.rows("SELECT id, title, payable, goes_with_id, recipient_gstin FROM invoice ORDER BY payable")
    assert [tuple(row.values()) for row in rows] == [
        (draft.id, "tax_invoice", 21000, None, THEIRS),
        (sold.second.invoice_id, "bill_of_supply", 120000, draft.id, THEIRS),
    ]
    paid = shelf.rows("SELECT invoice_id, amount, received FROM payment ORDER BY amount")
    assert [tuple(one.values()) for one in paid] == [
        (draft.id, 21000, None), (sold.second.invoice_id, 120000, 129000),
    ]  # fmt: skip
    again = shelf.sell(draft)
    assert (again.is_repeat, again.second, again.paid, again.change) == (True, sold.second, R(1410), R(90))
    assert len(shelf.rows("SELECT id FROM invoice")) == 2
    with shelf.clinic.reading(by=shelf.by) as rd:
        assert known_buyer(rd, gstin=THEIRS) == KnownBuyer(THEIRS, "Ayur Resorts Pvt Ltd", "MG Road, Kochi")
        assert known_buyer(rd, gstin=OTHER_STATE) is None


def test_two_papers_of_one_sale_are_cancelled_together(shelf: Shelf):
    """SELL-43: whichever of them is cancelled; stock and all money go back; with a credit note on one, neither is."""
    medicine = shelf.stocked("Dasamoolarishtam", mrp="210")
    first, second = shelf.sell(mixed(medicine)), shelf.sell(mixed(medicine))
    assert first.second is not None
    assert second.second is not None
    done = do(shelf, cancel_invoice, first.second.invoice_id, "Wrong buyer")
    assert (done.number, done.with_it, done.given_back, done.movements) == (
        first.second.number, first.number, {PaymentMethod.CASH: R(1410)}, 1,
    )  # fmt: skip
    states = {row["number"]: row["state"] for row in shelf.rows("SELECT number, state FROM invoice")}
    assert states == {
        first.number: "cancelled", first.second.number: "cancelled",
        second.number: "issued", second.second.number: "issued",
    }  # fmt: skip
    with shelf.clinic.reading(by=shelf.by) as rd:
        line = returnable_bill(rd, second.second.invoice_id).lines[0]
    back = ReturnDraft(
        invoice_id=second.second.invoice_id, lines=(ReturnedLine(invoice_line_id=line.invoice_line_id, quantity=1),)
    )
    do(shelf, take_back, back)
    with pytest.raises(Refused, match="bill_has_credit_note"):
        do(shelf, cancel_invoice, second.invoice_id, "Wrong buyer")


def test_part_of_two_papers_stays_due(shelf: Shelf):
    """SELL-40: the tax invoice is paid first; the rest is due on the bill of supply."""
    medicine, patient = shelf.stocked("Dasamoolarishtam", mrp="210"), add_patient(shelf.clinic)
    card = PaymentDraft(method=PaymentMethod.CARD, amount=R(500))
    sold = shelf.sell(mixed(medicine, patient_id=patient, payments=(card,)))
    assert (sold.paid, sold.due) == (R(500), R(910))
    paid = shelf.rows("SELECT amount FROM payment ORDER BY amount")
    assert [one["amount"] for one in paid] == [21000, 29000]


def test_a_registered_buyer_is_named_and_their_number_checked(shelf: Shelf):
    """SELL-39."""
    medicine = shelf.stocked("Dasamoolarishtam", mrp="210")
    for change, code in (
        ({"recipient_gstin": THEIRS[:-1] + "A"}, "gstin_check_character"),
        ({"recipient_gstin": "40ABCDE1234F1ZC"}, "gstin_state"),
        ({"address": ""}, "registered_needs_address"),
        ({"customer_name": ""}, "registered_needs_address"),
    ):
        assert refusal(shelf, mixed(medicine, **change)) == code


def test_a_registered_buyer_stands_in_b2b_and_their_note_in_cdnr(shelf: Shelf):
    """SELL-39, GSTR-1: with the tax of the place where it went."""
    medicine = shelf.stocked("Dasamoolarishtam", mrp="210")
    sold = shelf.sell(
        SaleDraft(
            medicines=(MedicineLine(medicine_id=medicine, packs=2),), customer_name="Chennai Stores", address="Chennai",
            recipient_gstin=OTHER_STATE, is_sent=True, delivery_address="Godown 4, Chennai", payments=CASH,
        )
    )  # fmt: skip
    (kept,) = shelf.rows("SELECT place_of_supply, igst, cgst, delivery_address FROM invoice")
    assert tuple(kept.values()) == ("33", 2000, 0, "Godown 4, Chennai")  # SELL-41: IGST by where it arrives
    line = do(shelf, returnable_bill, sold.invoice_id).lines[0]
    back = ReturnedLine(invoice_line_id=line.invoice_line_id, quantity=line.pack_size)
    do(shelf, take_back, ReturnDraft(invoice_id=sold.invoice_id, lines=(back,)))
    with shelf.clinic.reading(by=EVERYTHING) as rd:
        told = made_gstr1(rd, Period(2026, 11)).told
    assert told.b2b[0].supply.recipient_gstin == OTHER_STATE
    assert told.cdnr[0].supply.recipient_gstin == OTHER_STATE


def test_goods_handed_over_are_supplied_here_and_sent_ones_where_they_arrive(shelf: Shelf):
    """SELL-41: a registered buyer of another state pays CGST and SGST at the counter."""
    medicine = shelf.stocked("Dasamoolarishtam", mrp="210")
    handed = shelf.quote(mixed(medicine, services=(), recipient_gstin=OTHER_STATE))
    assert (handed.place_of_supply, handed.totals.igst, handed.totals.cgst) == ("32", ZERO, R(5))
    both = shelf.sell(mixed(medicine, recipient_gstin=OTHER_STATE, is_sent=True))
    places = shelf.rows("SELECT place_of_supply, is_inter_state, delivery_address FROM invoice ORDER BY payable")
    assert [tuple(row.values()) for row in places] == [("33", 1, "MG Road, Kochi"), ("32", 0, None)], both.number
    sent = shelf.quote(
        SaleDraft(
            medicines=(MedicineLine(medicine_id=medicine, packs=1),), customer_name="Selvi", address="Madurai",
            state_code="33", is_sent=True, payments=CASH,
        )
    )  # fmt: skip
    assert (sent.place_of_supply, sent.totals.igst) == ("33", R(10))


def test_another_makers_formulation_is_given_instead(shelf: Shelf, prescribed: Prescribed, as_role: AsRole):  # noqa: F811
    """SELL-42: it counts as given, and the bill says what it replaces and why."""
    medicine = add_with_formulation(shelf, "Abhayarishtam", "Vaidya", "Abhayarishtam")
    other = add_with_formulation(shelf, "Abhayarishtam Gold", "Other maker", " abhayarishtam ")
    shelf.receive(other, packs=5, mrp="160")
    lookalike = add_with_formulation(shelf, "Abhaya Lehyam", "Vaidya", "Abhayarishtam", form="lehyam")
    shelf.receive(lookalike)
    doctor, patient = as_role("doctor"), prescribed.patient_id
    prescription, line_id = prescribe(shelf, as_role, doctor, patient, medicine)
    with shelf.clinic.reading(by=shelf.by) as rd:
        assert [(one.found.medicine_id, one.maker) for one in substitutes_of(rd, medicine)] == [(other, "Other maker")]
    line = MedicineLine(
        medicine_id=other,
        packs=2,
        prescription_line_id=line_id,
        substitutes_id=medicine,
        substitution_why="out of stock",
    )
    draft = SaleDraft(patient_id=patient, prescription_id=prescription, medicines=(line,), payments=CASH)
    for change, code in (
        ({"medicine_id": lookalike}, "not_a_substitute"),
        ({"substitution_why": ""}, "reason_missing"),
        ({"prescription_line_id": None}, "not_a_substitute"),
    ):
        assert refusal(shelf, draft.model_copy(update={"medicines": (line.model_copy(update=change),)})) == code
    sold = shelf.sell(draft)
    (billed,) = shelf.rows(
        "SELECT substitutes_id, exception_why FROM invoice_line WHERE invoice_id = :i", i=sold.invoice_id
    )
    assert tuple(billed.values()) == (medicine, "out of stock")
    with shelf.clinic.reading(by=shelf.by) as rd:
        assert prescription_to_give(rd, prescription).lines[0].remaining == 0
        assert quote_sale(rd, draft).problems is not None


def add_with_formulation(shelf: Shelf, name: str, maker: str, formulation: str, form: str = "arishtam") -> str:
    draft = MedicineDraft(
        name=name, dosage_form=form, pack_size=450, hsn="30049011", manufacturer=maker, formulation=formulation
    )
    return str(do(shelf, add_medicine, draft))


def prescribe(shelf: Shelf, as_role: AsRole, doctor: Actor, patient: str, medicine: str) -> tuple[str, str]:
    """25 ml twice for 15 days; the prescription and its line."""
    from narayaneeyam_clinic.consultations.consultation_draft import ConsultationDraft, DiagnosisDraft
    from narayaneeyam_clinic.consultations.finish_consultation import finish_consultation
    from narayaneeyam_clinic.prescriptions.line_rules import PrescriptionLineDraft

    visit = with_doctor(shelf.clinic, as_role("receptionist"), doctor, patient)
    draft = ConsultationDraft(
        visit_id=visit, patient_id=patient, concern="Pain", diagnoses=(DiagnosisDraft(term="Katigraha"),),
        lines=(PrescriptionLineDraft(medicine_id=medicine, dose="25", when="1-0-1 AF", days="15"),),
    )  # fmt: skip
    finished = do(shelf, finish_consultation, draft, by=doctor)
    (line,) = shelf.rows("SELECT id FROM prescription_line WHERE prescription_id = :p", p=finished.prescription_id)
    return str(finished.prescription_id), str(line["id"])


def test_labels_say_whose_it_is_and_how_it_is_taken(shelf: Shelf, prescribed: Prescribed):  # noqa: F811
    """PAPER-22: a label for each bottle, with batch, expiry and the caution; without a medicine there is none."""
    with shelf.clinic.transaction(by=EVERYTHING, why="test.language") as tx:
        tx.session.get_one(Patient, prescribed.patient_id).language = "ml"
    sold = shelf.sell(prescribed.draft(2))
    with shelf.clinic.reading(by=shelf.by) as rd:
        paper = medicine_labels(rd, sold.invoice_id)
    assert len(paper.labels) == 2
    for size in (PaperSize.LABEL_50, PaperSize.ROLL_80):
        sheet = medicine_labels_document(paper, size)
        assert not sheet.is_overfull
        assert sheet.page_count == (1 if size.is_roll else 2)
        told = " ".join(box.text for box in sheet.boxes[0])
        for words in ("Lakshmi Nair", "Abhayarishtam", "25", "ഭക്ഷണത്തിന് ശേഷം", "Exp 12/2028", "medical supervision"):
            assert words in told, words
    therapy = ServiceLine(kind=LineKind.THERAPY, description="Abhyangam", price=R(1200))
    bare = shelf.sell(SaleDraft(services=(therapy,), payments=CASH))
    with shelf.clinic.reading(by=shelf.by) as rd, pytest.raises(Refused, match="no_labels"):
        medicine_labels(rd, bare.invoice_id)
