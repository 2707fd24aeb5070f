"""Titles, series and dates of bills as they are drawn in the sale."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from sqlalchemy import update

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.people.actor import PROGRAM
from narayaneeyam_clinic.people.records import ClinicProfile
from narayaneeyam_clinic.pharmacy.sale_draft import DocumentTitle, LineKind, MedicineLine, SaleDraft, ServiceLine
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.money import Money
from tests.clinic.shelf import CASH, Shelf

THERAPY = ServiceLine(kind=LineKind.THERAPY, description="Abhyangam", price=Money.rupees(1200))


def one_pack(medicine: str) -> tuple[MedicineLine, ...]:
    return (MedicineLine(medicine_id=medicine, packs=1),)


def without_gstin(clinic: Clinic) -> None:
    with clinic.transaction(by=PROGRAM, why="test.profile") as tx:
        tx.session.execute(update(ClinicProfile).values(gstin=None))


def test_each_kind_of_document_has_its_own_series(shelf: Shelf):
    """GST-7, GST-11."""
    medicine = shelf.stocked("Dasamoolarishtam", mrp="100")
    first = shelf.sell_packs(medicine)
    therapy = shelf.sell(SaleDraft(services=(THERAPY,), payments=CASH))
    both = SaleDraft(services=(THERAPY,), payments=CASH, medicines=one_pack(medicine))
    mixed = shelf.sell(both)
    assert [(one.number, one.title) for one in (first, therapy, mixed)] == [
        ("A1/26-27/000001", DocumentTitle.TAX_INVOICE),
        ("A1B/26-27/00001", DocumentTitle.BILL_OF_SUPPLY),
        ("A1/26-27/000002", DocumentTitle.INVOICE_CUM_BILL_OF_SUPPLY),
    ]


def test_a_clinic_without_gstin_charges_no_tax(shelf: Shelf):
    """GST-22: whatever the rate table says or does not say."""
    without_gstin(shelf.clinic)
    medicine = shelf.stocked("Strange thing", mrp="100", hsn="99887766")
    sold = shelf.sell_packs(medicine)
    row = shelf.rows("SELECT * FROM invoice")[0]
    assert (sold.title, row["supplier_gstin"]) == (DocumentTitle.BILL, None)
    assert (row["taxable"], row["cgst"], row["exempt"], row["payable"]) == (0, 0, 10000, 10000)


def test_the_year_turns_on_the_first_of_april_in_india(shelf: Shelf, clock):
    """GST-11, SELL-16."""
    clock.now = datetime(2027, 3, 31, 18, 29, tzinfo=UTC)  # 23:59 in India
    medicine = shelf.stocked("Dasamoolarishtam", mrp="100")
    numbers = [shelf.sell_packs(medicine).number]
    clock.advance(minutes=1)
    numbers += [shelf.sell_packs(medicine).number, shelf.sell_packs(medicine).number]
    assert numbers == ["A1/26-27/000001", "A1/27-28/000001", "A1/27-28/000002"]


def test_a_bill_after_midnight_belongs_to_the_new_day(shelf: Shelf, clock):
    """DAY-12: 00:30 in India is still yesterday in UTC."""
    clock.now = datetime(2026, 11, 21, 19, 0, tzinfo=UTC)
    medicine = shelf.stocked("Dasamoolarishtam", mrp="100")
    shelf.sell_packs(medicine)
    assert shelf.rows("SELECT day FROM invoice")[0]["day"] == "2026-11-22"
    assert shelf.rows("SELECT DISTINCT day FROM payment")[0]["day"] == "2026-11-22"


def test_a_refused_sale_uses_up_no_number(shelf: Shelf):
    """GST-10, SELL-16."""
    medicine = shelf.stocked("Dasamoolarishtam", mrp="100", packs=2)
    shelf.sell_packs(medicine)
    with pytest.raises(Refused, match="not_enough_stock"):
        shelf.sell_packs(medicine, 5)
    assert shelf.sell_packs(medicine).number == "A1/26-27/000002"
    assert shelf.clinic.marks.last()["A1/26-27"] == 2


@pytest.mark.parametrize("state", ["31", "33"])
def test_an_address_elsewhere_changes_nothing_at_the_counter(shelf: Shelf, state: str):
    """GST-5: what is handed over the counter never crosses a border, whatever the address."""
    medicine = shelf.stocked("Dasamoolarishtam", mrp="100")
    draft = SaleDraft(medicines=one_pack(medicine), payments=CASH, state_code=state, address="Far away")
    sold = shelf.sell(draft)
    row = shelf.rows("SELECT * FROM invoice WHERE id = :i", i=sold.invoice_id)[0]
    assert (row["place_of_supply"], row["is_inter_state"], row["igst"]) == ("32", 0, 0)
