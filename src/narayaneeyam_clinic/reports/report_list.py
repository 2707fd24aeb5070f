"""The list of reports, in the order in which they are shown (REPORT-1). A new report is a module and a line here."""

from __future__ import annotations

from narayaneeyam_clinic.reports import (
    bought,
    cancelled_bills,
    collected,
    credit_notes,
    day_book,
    diagnoses,
    dues,
    expiry,
    house_use,
    less_than_price,
    movers,
    referrals,
    sales,
    stock_value,
    therapies,
    visits,
    who_did_what,
)
from narayaneeyam_clinic.reports.report import Filter, Report
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.store.transaction import Reading

REPORTS: dict[str, Report] = {
    one.key: one
    for one in (
        day_book.REPORT,
        collected.REPORT,
        dues.REPORT,
        sales.REPORT,
        credit_notes.REPORT,
        less_than_price.DISCOUNTS,
        less_than_price.EXCEPTIONS,
        cancelled_bills.REPORT,
        stock_value.VALUE,
        stock_value.AGEING,
        movers.REPORT,
        expiry.REPORT,
        bought.PURCHASES,
        bought.SUPPLIER_DUES,
        visits.REPORT,
        referrals.REPORT,
        diagnoses.REPORT,
        house_use.OCCUPANCY,
        house_use.LENGTHS,
        therapies.SESSIONS,
        therapies.THERAPISTS,
        therapies.COURSES,
        who_did_what.REPORT,
    )
}


def report_of(key: str) -> Report:
    """Refused: report_unknown."""
    try:
        return REPORTS[key]
    except KeyError:
        raise Refused("report_unknown", field="report", report=key) from None


def report_list(rd: Reading) -> list[Report]:
    """Those that the person may see."""
    return [one for one in REPORTS.values() if all(rd.by.may(needed) for needed in one.needs)]


def filter_choices(rd: Reading, key: str) -> dict[str, list[tuple[str, str]]]:
    """For each filter of a report its (value, name) pairs; of a list of words the word stands for itself. Refused: not_permitted."""
    report = report_of(key)
    for needed in report.needs:
        rd.require(needed)
    return {one.key: _choices(rd, one) for one in report.filters}


def _choices(rd: Reading, one: Filter) -> list[tuple[str, str]]:
    if isinstance(one.choices, tuple):
        return [(word, word) for word in one.choices]
    return [(str(value), str(name)) for value, name in rd.session.execute(one.choices)]
