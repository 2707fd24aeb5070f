"""The list of pages: key, words, icon, who may open it, how it is made. Each feature adds its line.

A feature is imported when its page is first opened, so that the sign-in window does not wait for it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.page import Page, PageSteps

if TYPE_CHECKING:
    from narayaneeyam_clinic.consultations.queue import QueueRow
    from narayaneeyam_clinic.people.permissions import Permission
    from narayaneeyam_clinic.store.transaction import Reading


class Section(StrEnum):
    """The groups of the navigation, by the work of the day, in their order."""

    DESK = "desk"
    SHOP = "shop"
    OFFICE = "office"
    ELSEWHERE = "elsewhere"  # not in the navigation: opened from another page


@dataclass(frozen=True, slots=True)
class PageSpec:
    """One page of the program.

    `make` builds the page with its controller for a desk; a page of very many parts in steps. `identity` names the arguments
    that give a page of its own (a consultation by its visit): what is typed for one can then never show on another. `waiting`
    counts what waits, for the small number in the navigation; it is read again after any news. `example` finds arguments to
    take a picture with of a page that cannot be opened without (None when the clinic has none); every other page opens as it
    is. `dear` is for pages of very many parts: they are made before they are wanted, the dearest first
    (frame/pages_ahead.py). `begins` ranks the pages on which a day begins: of those a person may open the highest, else the
    first of the navigation.
    """

    key: str
    title: str
    icon: str
    permission: Permission | None
    section: Section
    make: Callable[[Desk], Page | PageSteps]
    identity: tuple[str, ...] = ()
    waiting: Callable[[Reading], int] | None = None
    example: Callable[[Reading], dict[str, object] | None] | None = None
    dear: int = 0
    begins: int = 0


def all_pages() -> list[PageSpec]:
    """Every page, in the order of the navigation.

    Titles are English here; the navigation translates them (context "pages"). Add a feature's lines here:
    `PageSpec("counter", "Counter", "shopping-bag", Permission.SELL, Section.SHOP, _counter)`, with `_counter(desk)` below,
    which imports the feature and returns its page.
    """
    # Imported here: the permissions come with the clinic, for which the sign-in window does not wait.
    from narayaneeyam_clinic.people.permissions import Permission as May
    from narayaneeyam_desktop.calendar_pages import calendar_pages
    from narayaneeyam_desktop.document_pages import document_pages
    from narayaneeyam_desktop.office_pages import office_pages
    from narayaneeyam_desktop.purchase_pages import purchase_pages
    from narayaneeyam_desktop.rights_pages import rights_pages
    from narayaneeyam_desktop.stock_pages import stock_pages
    from narayaneeyam_desktop.stock_room_pages import stock_room_pages
    from narayaneeyam_desktop.treatment_pages import treatment_pages
    from narayaneeyam_desktop.ward_pages import ward_pages

    elsewhere = Section.ELSEWHERE
    return [
        PageSpec(
            "today", "Today", "calendar-check", May.SEE_QUEUE, Section.DESK, _today, waiting=_waiting_today, begins=3
        ),
        *calendar_pages(),
        PageSpec("patients", "Patients", "users", May.SEE_PATIENTS, Section.DESK, _patients),
        PageSpec(
            "patient", "Patient", "users", May.SEE_PATIENTS, elsewhere, _patient, identity=("patient_id",), dear=3,
            example=somebody_here,
        ),
        PageSpec(
            "consultations", "Consultations", "stethoscope", May.CONSULT, Section.DESK, _consultations,
            waiting=_waiting_today, begins=6,
        ),
        PageSpec(
            "consultation", "Consultation", "stethoscope", May.SEE_CLINICAL, elsewhere, _consultation,
            identity=("visit_id",), example=_some_visit, dear=5,
        ),
        PageSpec("vitals", "Vitals", "clipboard-list", May.RECORD_VITALS, Section.DESK, _vitals),
        *ward_pages(),
        *treatment_pages(),
        PageSpec(
            "counter", "Counter", "shopping-bag", May.SELL, Section.SHOP, _counter, waiting=_waiting_at_counter, dear=4, begins=5,
        ),
        PageSpec("bills", "Bills", "receipt", May.SEE_BILLS, Section.SHOP, _bills),
        PageSpec(
            "bill", "Bill", "receipt", May.SEE_BILLS, elsewhere, _bill, identity=("invoice_id",), example=_some_bill
        ),
        PageSpec(
            "take_back", "Take back", "receipt", May.TAKE_BACK, elsewhere, _take_back, identity=("invoice_id",),
            example=_some_bill,
        ),
        PageSpec(
            "debit", "Debit note", "receipt", May.TAKE_BACK, elsewhere, _debit, identity=("invoice_id",),
            example=_some_bill,
        ),
        PageSpec(
            "account", "Account of the patient", "receipt", May.TAKE_FEES, elsewhere, _account,
            identity=("patient_id",), example=_somebody_to_bill,
        ),
        PageSpec(
            "services", "Bill of services", "receipt", May.TAKE_FEES, elsewhere, _services, identity=("patient_id",),
            example=_somebody_to_bill,
        ),
        *office_pages(),
        *stock_pages(),
        *stock_room_pages(),
        *purchase_pages(),
        *document_pages(),
        *rights_pages(),
        PageSpec("paper", "Paper", "printer", None, elsewhere, _paper, identity=("paper",), example=_some_paper),
    ]  # fmt: skip


def somebody_here(reading: Reading) -> dict[str, object] | None:
    """Who came today, as the example of a page of one patient."""
    from narayaneeyam_clinic.consultations.queue import queue
    from narayaneeyam_clinic.people.permissions import Permission

    rows = queue(reading) if reading.by.may(Permission.SEE_QUEUE) else []
    return {"patient_id": rows[0].patient_id, "patient_name": rows[0].patient_name} if rows else None


def _today(desk: Desk) -> PageSteps:
    from narayaneeyam_desktop.patients.today_controller import make_today

    return make_today(desk)


def _waiting_today(reading: Reading) -> int:
    from narayaneeyam_clinic.consultations.queue import waiting_for_me

    return waiting_for_me(reading)


def _patients(desk: Desk) -> Page:
    from narayaneeyam_desktop.patients.patients_controller import make_patients

    return make_patients(desk)


def _patient(desk: Desk) -> Page:
    from narayaneeyam_desktop.patients.patient_controller import make_patient

    return make_patient(desk)


def _consultations(desk: Desk) -> Page:
    from narayaneeyam_desktop.consultations.consultations_controller import make_consultations

    return make_consultations(desk)


def _consultation(desk: Desk) -> PageSteps:
    from narayaneeyam_desktop.consultations.consultation_controller import make_consultation

    return make_consultation(desk)


def _vitals(desk: Desk) -> Page:
    from narayaneeyam_desktop.consultations.vitals_controller import make_vitals

    return make_vitals(desk)


def _some_visit(reading: Reading) -> dict[str, object] | None:
    from narayaneeyam_clinic.consultations.queue import queue

    rows = sorted(queue(reading), key=_is_not_with_doctor)
    return {"visit_id": rows[0].visit_id} if rows else None


def _is_not_with_doctor(row: QueueRow) -> bool:
    return row.state != "with_doctor"


def _paper(desk: Desk) -> Page:
    from narayaneeyam_desktop.papers.paper_controller import make_paper

    return make_paper(desk)


def _counter(desk: Desk) -> PageSteps:
    from narayaneeyam_desktop.counter.counter_controller import make_counter

    return make_counter(desk)


def _waiting_at_counter(reading: Reading) -> int:
    from narayaneeyam_clinic.prescriptions.waiting_prescriptions import waiting_at_counter

    return waiting_at_counter(reading)


def _bills(desk: Desk) -> Page:
    from narayaneeyam_desktop.counter.bills_controller import make_bills

    return make_bills(desk)


def _some_bill(reading: Reading) -> dict[str, object] | None:
    from narayaneeyam_clinic.billing.invoice_list import InvoiceFilter, invoice_list

    bills = invoice_list(reading, InvoiceFilter(), limit=20)
    found = next((bill for bill in bills if bill.state == "issued"), None)
    return {"invoice_id": found.invoice_id} if found else None


def _some_paper(reading: Reading) -> dict[str, object] | None:
    from narayaneeyam_clinic.billing.invoice_paper import invoice_paper
    from narayaneeyam_clinic.papers.invoice import invoice_pdf
    from narayaneeyam_clinic.papers.paper_kinds import SIZES, PaperKind
    from narayaneeyam_clinic.people.permissions import Permission
    from narayaneeyam_desktop.paper_out import MadePaper

    bill = _some_bill(reading) if reading.by.may(Permission.SEE_BILLS) else None
    if bill is None:
        return None
    paper, size = invoice_paper(reading, str(bill["invoice_id"])), SIZES[PaperKind.INVOICE][0]
    return {"paper": MadePaper(PaperKind.INVOICE, paper.number, invoice_pdf(paper, size), size=size)}


def _take_back(desk: Desk) -> Page:
    from narayaneeyam_desktop.counter.take_back_controller import make_take_back

    return make_take_back(desk)


def _debit(desk: Desk) -> Page:
    from narayaneeyam_desktop.counter.debit_controller import make_debit

    return make_debit(desk)


def _account(desk: Desk) -> Page:
    from narayaneeyam_desktop.counter.account_controller import make_account

    return make_account(desk)


def _services(desk: Desk) -> Page:
    from narayaneeyam_desktop.counter.services_controller import make_services

    return make_services(desk)


def _somebody_to_bill(reading: Reading) -> dict[str, object] | None:
    from narayaneeyam_clinic.billing.open_charges import people_to_bill

    people = people_to_bill(reading)
    return {"patient_id": people[0].patient_id} if people else None


def _bill(desk: Desk) -> Page:
    from narayaneeyam_desktop.counter.bill_controller import make_bill

    return make_bill(desk)
