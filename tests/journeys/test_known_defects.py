"""What went wrong in related programs around patients, tokens, numbers and returns; each is a test here.

Those of selling, prices and stock are in `tests/clinic/billing/test_old_defects.py`.
"""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import text

from narayaneeyam_clinic.billing.cancel_invoice import cancel_invoice
from narayaneeyam_clinic.billing.document_numbers import DocumentKind, document_number
from narayaneeyam_clinic.billing.invoice_page import invoice_page
from narayaneeyam_clinic.consultations.start_visit import start_visit
from narayaneeyam_clinic.patients.age_rules import parse_birth
from narayaneeyam_clinic.patients.patient_list import PatientOrder, patient_list
from narayaneeyam_clinic.patients.records import Patient, Sex
from narayaneeyam_clinic.patients.register_patient import NewPatient, register_patient
from narayaneeyam_clinic.people.actor import PROGRAM
from narayaneeyam_clinic.pharmacy.stock_list import StockOrder, stock_list
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.store.check import check
from tests.clinic.shelf import Shelf
from tests.journeys.marked_day import play_marked_day


def test_a_patient_cannot_be_deleted_and_takes_nothing_along(clinic, as_role):
    """STORE-10: deleting a patient once took consultations and prescriptions along."""
    day = play_marked_day(clinic, as_role)
    for statement in ("DELETE FROM patient", "DELETE FROM consultation", "DELETE FROM prescription"):
        with (
            pytest.raises(Exception, match=r"never deleted|deleted|FOREIGN KEY"),
            clinic.transaction(by=PROGRAM, why="test.delete") as tx,
        ):
            tx.session.execute(text(statement))
    with clinic.reading(by=PROGRAM) as rd:
        assert rd.session.get(Patient, day.patient_id) is not None
        assert rd.session.execute(text("SELECT count(*) FROM consultation")).scalar_one() == 2
    assert check(clinic, PROGRAM) == []


def test_namesakes_of_one_household_are_two_patients(clinic, as_role):
    """PAT-3: name and e-mail were once unique together; two real people with one address clashed, without one none did."""
    person = {"name": "Lakshmi Nair", "sex": Sex.FEMALE, "email": "family@example.in", "phone": "9847012345"}
    with clinic.transaction(by=as_role("receptionist"), why="patients.register") as tx:
        draft = NewPatient(**person, birth=parse_birth("42", tx.today))
        first, second = register_patient(tx, draft), register_patient(tx, draft)
    assert first.registration_number != second.registration_number
    assert first.public_code != second.public_code


def test_a_patient_has_one_token_for_a_doctor_on_a_day(clinic, as_role):
    """QUEUE-2: a day once held any number of appointments of one person."""
    day = play_marked_day(clinic, as_role)
    with (
        pytest.raises(Refused) as refused,
        clinic.transaction(by=as_role("receptionist"), why="queue.start") as tx,
    ):
        start_visit(tx, day.other_patient_id, as_role("doctor").staff_id)
    assert refused.value.code == "already_has_token"


@pytest.mark.parametrize("kind", list(DocumentKind))
@pytest.mark.parametrize("counter", ["A1", "Z99"])
def test_a_number_fits_the_law_to_the_last_bill_of_the_year(kind, counter):
    """GST-10: at most 16 characters (rule 46(b) of the CGST Rules); numbers of 19 were seen elsewhere."""
    last = 999_999 if kind is DocumentKind.INVOICE else 99_999
    assert len(document_number(counter, kind, date(2027, 3, 31), last).text) <= 16
    if counter == "Z99":
        with pytest.raises(Refused, match="series_full"):
            document_number(counter, kind, date(2027, 3, 31), last + 1)


def test_a_cancelled_bill_gives_back_what_was_paid_not_what_it_costs_now(clinic, as_role):
    """SELL-17: a return was once priced by the price list of the day of the return."""
    shelf = Shelf(clinic, as_role("pharmacist"))
    medicine = shelf.stocked("Dashamoolarishtam", mrp="100", packs=2)
    sold = shelf.sell_packs(medicine)
    shelf.receive(medicine, mrp="250", batch="B2")
    with clinic.transaction(by=shelf.by, why="billing.cancel") as tx:
        cancel_invoice(tx, sold.invoice_id, "Wrong medicine")
    with clinic.reading(by=shelf.by) as rd:
        page = invoice_page(rd, sold.invoice_id)
    assert page.payable == sold.payable
    assert shelf.rows("SELECT sum(amount) AS a FROM payment")[0]["a"] == 0
    assert check(clinic, PROGRAM) == []


def test_every_movement_names_its_batch(clinic, as_role):
    """STOCK-5: what was given on a prescription once carried no lot, so that nobody looked at its expiry."""
    play_marked_day(clinic, as_role)
    shelf = Shelf(clinic, as_role("pharmacist"))
    rows = shelf.rows("SELECT m.kind, b.number FROM stock_movement m LEFT JOIN batch b ON b.id = m.batch_id")
    assert len(rows) >= 4
    assert all(row["number"] for row in rows)


def test_every_list_can_be_sorted_by_all_it_offers(clinic, as_role):
    """An order once named a column that did not exist."""
    play_marked_day(clinic, as_role)
    for descending in (True, False):
        with clinic.reading(by=as_role("pharmacist")) as rd:
            for order in PatientOrder:
                assert len(patient_list(rd, order=order, descending=descending)) == 2
            for stock_order in StockOrder:
                assert len(stock_list(rd, order=stock_order, descending=descending)) == 1
