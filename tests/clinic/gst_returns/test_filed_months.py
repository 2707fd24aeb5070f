"""A month that was filed: what it told stays, what comes to it later is told with the next open month."""

from __future__ import annotations

import csv
import io
from datetime import UTC, date, datetime

import pytest
from sqlalchemy import RowMapping, select, text

from narayaneeyam_clinic.billing.cancel_invoice import cancel_invoice
from narayaneeyam_clinic.billing.records import Invoice, InvoiceLine
from narayaneeyam_clinic.gst_returns.amendment_rules import AmendedTable
from narayaneeyam_clinic.gst_returns.file_return import file_return, take_back_filing
from narayaneeyam_clinic.gst_returns.gstr1_csv import csv_files
from narayaneeyam_clinic.gst_returns.gstr1_json import as_json
from narayaneeyam_clinic.gst_returns.make_gstr1 import MadeReturn, made_gstr1
from narayaneeyam_clinic.gst_returns.supplies import ChangeKind, Period
from narayaneeyam_clinic.people.actor import Actor
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.identifiers import new_id
from narayaneeyam_clinic.store.prepared import insert_rows
from tests.clinic.consultations.invented import EVERYTHING
from tests.clinic.shelf import Shelf
from tests.clinic_of_roles import StandingClock

SEPTEMBER, OCTOBER, NOVEMBER = Period(2026, 9), Period(2026, 10), Period(2026, 11)
THEIRS = "33ABCDE1234F1Z7"


@pytest.fixture
def bills(shelf: Shelf, clock: StandingClock) -> list[str]:
    """Two bills of October of 200.00 and 10.00, and the clock back in November."""
    clock.now = datetime(2026, 10, 30, 6, 0, tzinfo=UTC)
    bottle = shelf.stocked("Dasamoolarishtam", mrp="210")
    made_bills = [shelf.sell_packs(bottle).invoice_id for _ in range(2)]
    clock.now = datetime(2026, 11, 21, 4, 30, tzinfo=UTC)
    return made_bills


def made(shelf: Shelf, period: Period) -> MadeReturn:
    with shelf.clinic.reading(by=EVERYTHING) as rd:
        return made_gstr1(rd, period)


def filed(shelf: Shelf, period: Period = OCTOBER, by: Actor = EVERYTHING) -> None:
    with shelf.clinic.transaction(by=by, why="gst.file") as tx:
        file_return(tx, period, reference="AA3210260000001")


def came_from_another_pc(shelf: Shelf, invoice_id: str, **more: object) -> str:
    """A bill as the other PC wrote it: the same lines under its own number."""
    fresh = new_id()
    with shelf.clinic.transaction(by=EVERYTHING, why="test.came") as tx:
        head = tx.session.execute(select(Invoice.__table__).where(Invoice.id == invoice_id)).mappings().one()
        other = {"id": fresh, "series_key": "B1/26-27", "sequence": 1, "number": "B1/26-27/000001"}
        insert_rows(tx.session, Invoice, [{**_plain(head), **other, **more}])
        lines = tx.session.execute(select(InvoiceLine.__table__).where(InvoiceLine.invoice_id == invoice_id)).mappings()
        fresh_lines = [{**_plain(line), "id": new_id(), "invoice_id": fresh} for line in lines.all()]
        insert_rows(tx.session, InvoiceLine, fresh_lines)
    return fresh


def _plain(row: RowMapping) -> dict[str, object]:
    """Without the versions, which each file keeps by itself."""
    return {name: value for name, value in row.items() if not name.startswith("_")}


def cancelled_elsewhere(shelf: Shelf, invoice_id: str) -> None:
    with shelf.clinic.transaction(by=EVERYTHING, why="test.cancel") as tx:
        tx.session.execute(text("UPDATE invoice SET state = 'cancelled' WHERE id = :id"), {"id": invoice_id})


def test_what_came_later_is_told_with_the_next_month(shelf: Shelf, bills: list[str]):
    """GSTR-13, GSTR-14: the filed return stays as it was, to the last character; the open month amends its row."""
    before = made(shelf, OCTOBER)
    filed(shelf)
    as_filed = made(shelf, OCTOBER)
    assert as_filed.filed is not None
    assert as_filed.filed.reference == "AA3210260000001"
    assert as_json(as_filed.told) == as_json(before.told)
    assert made(shelf, NOVEMBER).amended == ()
    late = came_from_another_pc(shelf, bills[0])
    cancelled_elsewhere(shelf, bills[1])
    again = came_from_another_pc(shelf, bills[0], sequence=2, number="B1/26-27/000002")
    after = made(shelf, OCTOBER)
    assert as_json(after.told) == as_json(before.told)
    assert csv_files(after.told) == csv_files(before.told)
    assert {(one.kind, one.supply.document_id) for one in after.since} == {
        (ChangeKind.CAME_LATER, late),
        (ChangeKind.CAME_LATER, again),
        (ChangeKind.CANCELLED, bills[1]),
    }
    november = made(shelf, NOVEMBER)
    (row,) = november.amended
    assert (row.table, row.month) == (AmendedTable.SMALL, OCTOBER)
    assert (row.before.taxable, row.before.cgst, row.now.taxable, row.now.cgst) == (40_000, 1_000, 60_000, 1_500)
    assert row.now.taxable - row.before.taxable == sum(
        (1 if one.kind is ChangeKind.CAME_LATER else -1) * part.taxable
        for one in row.changes
        for part in one.supply.parts
    )
    # The row of small supplies of November itself is untouched; October's is told anew as a whole.
    assert november.told.b2cs == {}
    assert as_json(november.told, november.amended)["b2csa"] == [
        {
            "omon": "102026", "sply_ty": "INTRA", "typ": "OE", "pos": "32",
            "itms": [{"rt": 5, "txval": 600, "camt": 15, "samt": 15, "csamt": 0}],
        }
    ]  # fmt: skip
    (line,) = csv.DictReader(io.StringIO(csv_files(november.told, november.amended)["amendments.csv"]))
    assert (line["Table"], line["Original month"]) == ("10 b2csa", "102026")
    assert (line["Value as filed"], line["Value now"]) == ("400.00", "600.00")


def test_a_bill_to_a_registered_person_that_came_later_stands_in_the_open_month(shelf: Shelf, bills: list[str]):
    """GSTR-14: it was never told, so it is no amendment; its cancelling afterwards is one, once November is filed too."""
    filed(shelf)
    late = came_from_another_pc(shelf, bills[0], recipient_gstin=THEIRS)
    november = made(shelf, NOVEMBER)
    (told,) = november.told.b2b
    assert (told.supply.document_id, told.supply.day.month, november.amended) == (late, 10, ())
    assert [key.hsn for key in november.told.codes_registered] == ["30049011"]
    assert (made(shelf, SEPTEMBER).changes, made(shelf, SEPTEMBER.next).changes) == ((), ())


def test_an_amendment_is_told_once(shelf: Shelf, bills: list[str], clock: StandingClock):
    """GSTR-14: the month that told it keeps it; the next has nothing to tell, until something else happens."""
    filed(shelf)
    late = came_from_another_pc(shelf, bills[0], recipient_gstin=THEIRS)
    clock.now = datetime(2026, 12, 11, 6, 0, tzinfo=UTC)
    november = made(shelf, NOVEMBER)
    filed(shelf, NOVEMBER)
    assert as_json(made(shelf, NOVEMBER).told) == as_json(november.told)
    december = Period(2026, 12)
    assert made(shelf, december).changes == ()
    assert made(shelf, OCTOBER).since == ()
    cancelled_elsewhere(shelf, late)
    assert as_json(made(shelf, NOVEMBER).told) == as_json(november.told)
    (row,) = made(shelf, december).amended
    was = {"oinum": "B1/26-27/000001", "oidt": "30-10-2026", "inum": "B1/26-27/000001", "idt": "30-10-2026"}
    nothing = {"txval": 0, "rt": 5, "camt": 0, "samt": 0, "csamt": 0}
    assert as_json(made(shelf, december).told, (row,))["b2ba"] == [
        {
            "ctin": THEIRS,
            "inv": [
                was | {"val": 0, "pos": "32", "rchrg": "N", "inv_typ": "R", "itms": [{"num": 501, "itm_det": nothing}]}
            ],
        }
    ]
    assert (row.table, row.month, row.before.taxable, row.now.taxable) == (
        AmendedTable.REGISTERED,
        OCTOBER,
        20_000,
        0,
    )
    # What was told with November cannot be opened under it.
    with (
        pytest.raises(Refused, match="later_month_filed"),
        shelf.clinic.transaction(by=EVERYTHING, why="gst.file") as tx,
    ):
        take_back_filing(tx, OCTOBER, "typed the wrong month")


def test_nothing_new_is_dated_into_a_filed_month(shelf: Shelf, bills: list[str], clock: StandingClock):
    """GSTR-13: on a PC whose clock stands behind no bill, and no cancelling of one; the advice is a credit note."""
    filed(shelf)
    clock.now = datetime(2026, 10, 30, 6, 0, tzinfo=UTC)
    medicine = shelf.rows("SELECT id FROM medicine WHERE name = 'Dasamoolarishtam'")[0]["id"]
    with pytest.raises(Refused, match="month_filed") as refused:
        shelf.sell_packs(medicine)
    assert refused.value.facts["filed_on"] == date(2026, 11, 21)
    with (
        pytest.raises(Refused, match="bill_of_filed_month"),
        shelf.clinic.transaction(by=EVERYTHING, why="t") as tx,
    ):
        cancel_invoice(tx, bills[0], "wrong bottle")
    clock.now = datetime(2026, 11, 21, 5, 0, tzinfo=UTC)
    with shelf.clinic.transaction(by=EVERYTHING, why="gst.file") as tx:
        take_back_filing(tx, OCTOBER, "the portal refused it")
    assert made(shelf, OCTOBER).filed is None
    clock.now = datetime(2026, 10, 30, 7, 0, tzinfo=UTC)
    with shelf.clinic.transaction(by=EVERYTHING, why="t") as tx:
        cancel_invoice(tx, bills[0], "wrong bottle")
    clock.now = datetime(2026, 11, 21, 6, 0, tzinfo=UTC)
    filed(shelf)
    assert len(shelf.rows("SELECT id FROM filed_return WHERE period = '102026'")) == 2
    (numbers,) = made(shelf, OCTOBER).told.runs
    assert (numbers.issued, numbers.cancelled) == (2, 1)


@pytest.mark.parametrize(
    ("period", "day", "code"),
    [
        (NOVEMBER, None, "month_not_over"),
        (OCTOBER, date(2026, 10, 31), "filed_too_early"),
        (OCTOBER, date(2026, 11, 22), "day_in_future"),
    ],
)
def test_filings_that_cannot_be(shelf: Shelf, bills: list[str], period: Period, day, code: str):
    """GSTR-13: and nobody without the right, and no month twice."""
    with pytest.raises(Refused, match=code), shelf.clinic.transaction(by=EVERYTHING, why="gst.file") as tx:
        file_return(tx, period, day)
    with pytest.raises(Refused, match="not_permitted"):
        filed(shelf, by=shelf.by)
    filed(shelf)
    with pytest.raises(Refused, match="month_filed_already"):
        filed(shelf)


def test_what_was_billed_before_the_clinic_was_registered_is_in_no_return(shelf: Shelf, bills: list[str]):
    """GSTR-1, GSTR-7: neither among the values nor among the numbers."""
    came_from_another_pc(shelf, bills[0], supplier_gstin=None)
    assert [run.series for run in made(shelf, OCTOBER).told.runs] == ["A1/26-27"]
    assert len(made(shelf, OCTOBER).supplies) == 2


def test_a_number_that_never_came_is_missed_in_the_month_after_it(shelf: Shelf, bills: list[str]):
    """GSTR-9: the first number of a month follows the last one of the months before."""
    came_from_another_pc(shelf, bills[0], sequence=4, number="B1/26-27/000004")
    (gap,) = [one for one in made(shelf, OCTOBER).warnings if one.number == "B1/26-27"]
    assert gap.detail == "1, 2, 3"
