"""The figures of a day as the paper that closes it (DAY-11)."""

from __future__ import annotations

from datetime import date

from narayaneeyam_clinic.billing.records import PaymentMethod
from narayaneeyam_clinic.papers.day_close import DayClosePaper, DayTable, SignedHead, amount
from narayaneeyam_clinic.papers.figures import NOTHING
from narayaneeyam_clinic.people.clinic_letterhead import letterhead
from narayaneeyam_clinic.people.profile import clinic_profile
from narayaneeyam_clinic.reports.day_figures import DayFigures, day_figures
from narayaneeyam_clinic.shared.clock import INDIA
from narayaneeyam_clinic.store.transaction import Reading
from narayaneeyam_clinic.sync.countersigned import Head, in_fours

METHOD_WORDS = {PaymentMethod.CASH: "Cash", PaymentMethod.UPI: "UPI", PaymentMethod.CARD: "Card"}


def day_paper(rd: Reading, day: date | None = None) -> DayClosePaper:
    """The paper of a business date, today unless told. Needs SEE_FIGURES."""
    figures = day_figures(rd, day)
    return DayClosePaper(
        letterhead=letterhead(clinic_profile(rd)),
        day=figures.day,
        printed_at=f"{rd.now.astimezone(INDIA):%d-%m-%Y %H:%M}",
        printed_by=rd.by.name,
        tables=(_visits(figures), _collections(figures), _cancelled(figures), _cash(figures)),
        log_head=figures.log_head,
        countersigned=None if figures.countersigned is None else _signed(figures.countersigned),
    )


def _signed(head: Head) -> SignedHead:
    said = head.said
    line = (
        f"{said.seq} {said.hash[:32]}, by the server on {head.at.astimezone(INDIA):%d-%m-%Y %H:%M},"
        f" signature {in_fours(said.signature)}, key {in_fours(head.server_key)}"
    )
    return SignedHead(line, head.on_paper)


def _visits(figures: DayFigures) -> DayTable:
    rows = [(each.doctor, str(each.came), str(each.finished)) for each in figures.visits]
    total = ("All", str(figures.came), str(sum(each.finished for each in figures.visits)))
    return DayTable(
        "Visits", ("Doctor", "Came", "Finished"), (*rows, total) if rows else (), has_sum=True, nothing="Nobody came."
    )


def _collections(figures: DayFigures) -> DayTable:
    methods = list(figures.by_method)
    rows = [
        (each.name, *(amount(each.by_method.get(method)) for method in methods), amount(each.total))
        for each in figures.by_person
    ]
    total = ("All", *(amount(each) for each in figures.by_method.values()), amount(figures.collected))
    return DayTable(
        f"Collections (bills: {figures.bills}, billed: {amount(figures.billed)})",
        ("Taken by", *(METHOD_WORDS[method] for method in methods), "Sum"),
        (*rows, total) if rows else (),
        has_sum=True,
        nothing="No money was taken.",
    )


def _cancelled(figures: DayFigures) -> DayTable:
    rows = tuple((f"{each.number}: {each.why}", each.by, amount(each.payable)) for each in figures.cancelled)
    return DayTable("Cancelled bills", ("Bill", "By", "Amount"), rows, nothing="No bill was cancelled.")


def _cash(figures: DayFigures) -> DayTable:
    rows = tuple(
        (
            ": ".join(part for part in (each.counter, "open" if each.is_open else each.shift, each.note) if part),
            amount(each.expected),
            amount(each.counted),
            amount(each.difference),
            each.by or NOTHING,
        )
        for each in figures.cash
    )
    return DayTable(
        "Cash", ("Counter", "Expected", "Counted", "Difference", "Counted by"), rows, nothing="No cash was taken."
    )
