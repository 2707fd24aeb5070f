"""Therapies and open fees as the counter finds them (SELL-20)."""

from __future__ import annotations

import pytest

from narayaneeyam_clinic.billing.cancel_invoice import cancel_invoice
from narayaneeyam_clinic.billing.records import LineKind
from narayaneeyam_clinic.billing.services_to_bill import FoundTherapy, find_therapies, open_fees
from narayaneeyam_clinic.billing.take_consultation_fee import take_consultation_fee
from narayaneeyam_clinic.consultations.cancel_visit import cancel_visit
from narayaneeyam_clinic.pharmacy.sale_draft import SaleDraft, ServiceLine
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.money import ZERO, Money
from narayaneeyam_clinic.treatments.change_therapy import TherapyDraft, change_therapy
from narayaneeyam_clinic.treatments.therapy_list import therapy_list
from narayaneeyam_clinic.treatments.treatment_states import TaxContext
from tests.clinic.consultations.invented import add_doctor, add_patient, begin
from tests.clinic.shelf import CASH, Shelf


def found(shelf: Shelf, typed: str) -> list[FoundTherapy]:
    with shelf.clinic.reading(by=shelf.by) as rd:
        return find_therapies(rd, typed)


@pytest.mark.parametrize("typed", ["abhy", "Abhyangam", "abyangam", "അഭ്യംഗം", "अभ्यंग"])
def test_a_therapy_is_found_in_any_spelling(shelf: Shelf, typed: str):
    assert found(shelf, typed)[0].name == "Abhyangam"


@pytest.mark.parametrize("typed", ["", "700", "xqz", "dasamool"])
def test_what_is_no_therapy_is_not_found(shelf: Shelf, typed: str):
    assert found(shelf, typed) == []


def test_a_therapy_costs_what_it_last_cost_here(shelf: Shelf):
    """SELL-20: one that was never billed has no price yet, and without a price it is not billed."""
    (first,) = found(shelf, "abhyangam")
    assert (first.price, first.line.price, first.line.kind, first.line.sac) == (None, ZERO, LineKind.THERAPY, "999319")
    with pytest.raises(Refused, match="price_missing"):
        shelf.sell(SaleDraft(services=(first.line,), payments=CASH))
    for rupees in (1200, 1350):
        line = first.line.model_copy(update={"price": Money.rupees(rupees)})
        shelf.sell(SaleDraft(services=(line,), payments=CASH))
    assert found(shelf, "abhyangam")[0].line.price == Money.rupees(1350)
    plan = shelf.rows(
        "EXPLAIN QUERY PLAN SELECT price FROM invoice_line WHERE kind = 'therapy' AND description = :d"
        " ORDER BY id DESC LIMIT 1",
        d="Abhyangam",
    )
    assert "invoice_line_therapy" in plan[0]["detail"]


def test_the_clinics_own_price_and_tax_context_come_first(shelf: Shelf, as_role):
    """TREAT-2: a therapy of the clinic's list costs what it says there; what is no longer given is not found."""
    with shelf.clinic.transaction(by=as_role("manager"), why="test.therapies") as tx:
        row = next(one for one in therapy_list(tx) if one.code == "abhyangam")
        known = {name: getattr(row, name) for name in TherapyDraft.model_fields if name != "materials"}
        wellness = known | {"price": Money.rupees(1500), "tax_context": TaxContext.WELLNESS, "sac": None}
        change_therapy(tx, row.therapy_id, TherapyDraft(**wellness))
    (first,) = found(shelf, "abhyangam")
    assert (first.price, first.line.price, first.line.sac) == (Money.rupees(1500), Money.rupees(1500), "999723")
    with shelf.clinic.transaction(by=as_role("manager"), why="test.therapies") as tx:
        change_therapy(tx, row.therapy_id, TherapyDraft(**(known | {"is_active": False})))
    assert found(shelf, "abhyangam") == []


def test_a_fee_is_open_until_it_is_billed(shelf: Shelf, as_role, clock):
    """SELL-20: of today's visits that were not cancelled; a cancelled bill opens it again."""
    desk = as_role("receptionist")
    patient, doctor = add_patient(shelf.clinic), add_doctor(shelf.clinic, fee=Money.rupees(300))
    visit = begin(shelf.clinic, desk, patient, doctor).visit_id

    def fees() -> list[tuple[str, Money]]:
        with shelf.clinic.reading(by=shelf.by) as rd:
            return [(one.visit_id, one.fee) for one in open_fees(rd, patient)]

    assert fees() == [(visit, Money.rupees(300))]
    with shelf.clinic.transaction(by=desk, why="billing.fee") as tx:
        sold = take_consultation_fee(tx, visit, CASH)
    assert fees() == []
    with shelf.clinic.transaction(by=shelf.by, why="billing.cancel") as tx:
        cancel_invoice(tx, sold.invoice_id, "patient left")
    assert fees() == [(visit, Money.rupees(300))]
    with shelf.clinic.transaction(by=desk, why="queue.cancel") as tx:
        cancel_visit(tx, visit, "went home")
    assert fees() == []
    begin(shelf.clinic, desk, patient, doctor)
    clock.advance(days=1)
    assert fees() == []


def test_a_service_without_a_price_is_a_problem_of_its_line(shelf: Shelf):
    free = ServiceLine(kind=LineKind.THERAPY, description="Abhyangam", price=ZERO)
    (problem,) = shelf.quote(SaleDraft(services=(free,), payments=CASH)).problems
    assert (problem.draft_line, problem.refused.code) == (0, "price_missing")
