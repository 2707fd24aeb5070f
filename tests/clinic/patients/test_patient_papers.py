"""What the OP ticket and the card say (PAPER-3, PAT-13)."""

from __future__ import annotations

from datetime import date

import pytest

from narayaneeyam_clinic.consultations.start_visit import start_visit
from narayaneeyam_clinic.papers.op_ticket import op_ticket_pdf
from narayaneeyam_clinic.papers.patient_card import patient_card_pdf
from narayaneeyam_clinic.patients.age_rules import BirthDate, BirthPrecision
from narayaneeyam_clinic.patients.patient_papers import op_ticket_paper, patient_card_paper
from narayaneeyam_clinic.patients.records import Sex
from narayaneeyam_clinic.patients.register_patient import NewPatient, register_patient
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.store.preferences import choose_preference, preference


@pytest.fixture
def came(clinic, as_role):
    receptionist, doctor = as_role("receptionist"), as_role("doctor")
    birth = BirthDate(date(1984, 5, 12), BirthPrecision.DAY)
    draft = NewPatient(name="Lakshmi Nair", sex=Sex.FEMALE, birth=birth, phone="9847012345", language="ml")
    with clinic.transaction(by=receptionist, why="test.came") as tx:
        registered = register_patient(tx, draft)
        return registered, start_visit(tx, registered.patient_id, doctor.staff_id)


def test_the_ticket_says_who_waits_for_whom(clinic, as_role, came):
    """PAT-1, PAPER-3"""
    registered, visit = came
    with clinic.reading(by=as_role("receptionist")) as rd:
        paper = op_ticket_paper(rd, visit.visit_id)
    assert (paper.token, paper.patient_name, paper.patient_number) == ("A1", "Lakshmi Nair", "N1-00001")
    assert (paper.patient_age_sex, paper.doctor, paper.time) == ("42 y, Female", "Dr. Hari Kumar", "10:00 AM")
    assert paper.public_id == registered.public_code
    assert op_ticket_pdf(paper).startswith(b"%PDF")


def test_the_card_holds_the_stored_code(clinic, as_role, came):
    """PAT-13"""
    registered, _ = came
    with clinic.reading(by=as_role("receptionist")) as rd:
        paper = patient_card_paper(rd, registered.patient_id)
    assert (paper.public_id, paper.patient_phone) == (registered.public_code, "+91 98470 12345")
    assert patient_card_pdf(paper).startswith(b"%PDF")


def test_papers_of_nobody_are_refused(clinic, as_role):
    with clinic.reading(by=as_role("receptionist")) as rd:
        with pytest.raises(Refused, match="visit_not_found"):
            op_ticket_paper(rd, "nothing")
        with pytest.raises(Refused, match="patient_not_found"):
            patient_card_paper(rd, "nobody")


def test_an_administrator_prints_no_ticket(clinic, as_role, came):
    """LEAK-6"""
    registered, visit = came
    for read in (
        lambda rd: op_ticket_paper(rd, visit.visit_id),
        lambda rd: patient_card_paper(rd, registered.patient_id),
    ):
        with pytest.raises(Refused, match="not_permitted"), clinic.reading(by=as_role("administrator")) as rd:
            read(rd)


def test_the_printer_is_chosen_per_paper_and_pc(clinic, as_role):
    """PAPER-12"""
    by = as_role("receptionist")
    with clinic.transaction(by=by, why="preference.choose") as tx:
        choose_preference(tx, "printer.op_ticket", "Roll")
        choose_preference(tx, "printer.op_ticket", "Roll 2")
    with clinic.reading(by=by) as rd:
        assert (preference(rd, "printer.op_ticket"), preference(rd, "printer.invoice", "A4")) == ("Roll 2", "A4")
