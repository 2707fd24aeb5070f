"""Reports: every figure is the sum of the documents behind it, and the same figure elsewhere is the same."""

from __future__ import annotations

import io
import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction
from pathlib import Path

import pytest
from openpyxl import load_workbook
from pypdf import PdfReader
from sqlalchemy import text

from narayaneeyam_clinic.billing.invoice_list import due_in_all
from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.gst_returns.codes_register import codes_of
from narayaneeyam_clinic.gst_returns.documents_behind import documents_of_code, documents_of_series
from narayaneeyam_clinic.gst_returns.gstr1_figures import figures_of
from narayaneeyam_clinic.gst_returns.make_gstr1 import made_gstr1
from narayaneeyam_clinic.gst_returns.series_register import series_of_year
from narayaneeyam_clinic.gst_returns.supplies import Period
from narayaneeyam_clinic.people.actor import PROGRAM, Actor
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.purchases.open_bills import supplier_accounts
from narayaneeyam_clinic.reports.board_figures import BoardDays, Tile, manager_board, manager_board_later
from narayaneeyam_clinic.reports.day_figures import day_figures
from narayaneeyam_clinic.reports.keep_report import Span, forget_report, keep_report, kept_reports
from narayaneeyam_clinic.reports.make_report import documents_behind, made_report
from narayaneeyam_clinic.reports.report import Asked, Kind
from narayaneeyam_clinic.reports.report_file import write_report
from narayaneeyam_clinic.reports.report_list import REPORTS, report_list
from narayaneeyam_clinic.reports.stock_lots import Layer, moving_average, remaining
from narayaneeyam_clinic.rooms.occupancy_board import BedState, occupancy_board
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.money import total
from tests.clinic_of_roles import StandingClock, TemplateClinic

EVERYTHING = Actor(PROGRAM.user_id, "Everybody", frozenset(Permission))
TODAY = date(2026, 11, 21)
LIVED = Asked(TODAY - timedelta(days=20), TODAY)
GROUPINGS = [(report, grouping) for report in REPORTS.values() for grouping in report.groupings]


@pytest.fixture(scope="module")
def lived(lived_clinic: TemplateClinic, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Clinic]:
    """A copy of the lived clinic that is only read."""
    folder = tmp_path_factory.mktemp("reports") / "home" / "clinics" / lived_clinic.folder.name
    shutil.copytree(lived_clinic.folder, folder)
    opened = Clinic(folder, lived_clinic.key, StandingClock())
    yield opened
    opened.close()


def test_every_figure_is_the_sum_of_its_documents(lived: Clinic):
    """REPORT-1, REPORT-2: of every report, in every grouping, of every row and of the totals."""
    empty = set(REPORTS)
    for report, grouping in GROUPINGS:
        asked = Asked(LIVED.since, LIVED.until, grouping.key)
        with lived.reading(by=EVERYTHING) as rd:
            made = made_report(rd, report.key, asked)
            if made.rows:
                empty.discard(report.key)
            sums = [one.key for one in report.sums]
            places = [at for at, one in enumerate(made.columns) if one.key in sums]
            # Of a long list the rows of every part of it, both ends among them.
            looked_at = made.rows[:: len(made.rows) // 12 + 1] + made.rows[-1:]
            for row in looked_at if not grouping.is_each else ():
                behind = documents_behind(rd, report.key, asked, row.key)
                assert behind.totals[-len(sums) :] == tuple(row.cells[at] for at in places), (report.key, grouping.key)
                assert behind.in_all == len(behind.rows) > 0
            for at in places:
                if made.columns[at].kind is not Kind.QUANTITY:
                    assert made.totals[at] == sum(int(row.cells[at] or 0) for row in made.rows), (
                        report.key,
                        grouping.key,
                    )
    assert empty <= {"credit_notes", "discounts", "price_exceptions"}, "the lived clinic has nothing of these"


def test_every_figure_of_the_registers_opens_its_documents(lived: Clinic):
    """GSTR-11, GSTR-20: as many as a series says, and of a code value and tax; a series can be looked at by month too."""
    now = Period.of(TODAY)
    with lived.reading(by=EVERYTHING) as rd:
        series = series_of_year(rd, 2026)
        for row in series:
            behind = documents_of_series(rd, row.series)
            numbers = [one.number for one in behind.rows]
            assert (behind.in_all, numbers[0], numbers[-1]) == (row.documents, row.first, row.last), row.series
            assert [one.number for one in behind.rows if one.is_cancelled] == list(row.cancelled)
            by_month = [
                documents_of_series(rd, row.series, month.first_day, month.day_after)
                for month in (now.earlier(3), now.earlier(2), now.earlier(1), now)
            ]
            assert sum(one.in_all for one in by_month) == behind.in_all
        codes = codes_of(rd, now.earlier(1), now)
        for code in codes:
            behind = documents_of_code(rd, now.earlier(1), now, code)
            assert (behind.in_all, behind.value, behind.tax) == (code.documents, code.net, code.taxes.whole)
        runs = [one.run for one in figures_of(made_gstr1(rd, now).told) if one.run is not None]
        for run in runs:
            assert documents_of_series(rd, run.series, now.first_day, now.day_after).in_all == run.issued
    assert min(len(series), len(codes), len(runs)) > 0


def test_figures_that_stand_elsewhere_are_the_same(lived: Clinic):
    """REPORT-5, REPORT-10, REPORT-11, REPORT-15: the day, what is due, and visits of a day, each by the page's own read."""
    day = TODAY - timedelta(days=1)
    asked = Asked(day, day)
    with lived.reading(by=EVERYTHING) as rd:
        figures = day_figures(rd, day)
        collected = made_report(rd, "collections", replace(asked, grouping="method"))
        assert {row.key: row.cells[-1] for row in collected.rows} == {
            str(method): amount.paise for method, amount in figures.by_method.items() if amount
        }
        book = made_report(rd, "day_book", replace(asked, grouping="day"))
        assert book.total("received") - book.total("paid_out") == figures.collected.paise
        assert made_report(rd, "sales", asked).total("payable") == figures.billed.paise
        assert made_report(rd, "cancelled_bills", asked).total("bills") == len(figures.cancelled) > 0
        assert made_report(rd, "visits", asked).total("visits") == figures.came
        assert made_report(rd, "dues", asked).total("due") == due_in_all(rd).paise > 0
        owed = made_report(rd, "supplier_dues", asked).total("owed")
        assert owed == total([one.balance for one in supplier_accounts(rd)]).paise
        board, later = manager_board(rd, BoardDays.of(day)), manager_board_later(rd, BoardDays.of(day))
    told = {one.tile: one.today for one in (*board.figures, *later)}
    assert (told[Tile.VISITS], told[Tile.COLLECTED], told[Tile.BILLED]) == (
        figures.came, figures.collected.paise, figures.billed.paise,
    )  # fmt: skip
    assert told[Tile.DUE]
    assert set(told) == set(Tile)
    assert board.chart[-1] == (day, figures.collected.paise)


def test_a_long_period_is_made_month_by_month_and_can_be_stopped(lived: Clinic):
    """REPORT-8: the same rows as at once, told on the way; who stops it gets no half of it."""
    steps: list[tuple[int, int]] = []
    year = Asked(TODAY - timedelta(days=365), TODAY, "doctor")
    with lived.reading(by=EVERYTHING) as rd:
        whole = made_report(rd, "visits", year, lambda done, every: steps.append((done, every)))
        assert whole.rows == made_report(rd, "visits", replace(LIVED, grouping="doctor")).rows
        assert steps == [(done, 13) for done in range(14)]

        def stop(done: int, _every: int) -> None:
            if done:
                raise Refused("stopped")

        with pytest.raises(Refused, match="stopped"):
            made_report(rd, "visits", year, stop)


def test_files_have_numbers_and_dates_and_nothing_that_calculates(lived: Clinic, tmp_path: Path):
    """REPORT-6, REPORT-7: XLSX, CSV and PDF of one report agree with it; the access log says who wrote them."""
    asked = replace(LIVED, grouping="each")
    with lived.reading(by=EVERYTHING) as rd:
        made = made_report(rd, "sales", asked)
        for ending in ("xlsx", "csv", "pdf"):
            assert write_report(rd, "sales", asked, tmp_path / f"sales.{ending}").rows == len(made.rows)
        assert [one.detail for one in rd.access] == ["report sales"] * 3
    sheet = list(load_workbook(tmp_path / "sales.xlsx").active.iter_rows(values_only=True))
    assert len(sheet) == len(made.rows) + 2  # headings and totals
    first = sheet[1]
    assert (first[0].date().isoformat(), first[1], round(first[-1] * 100)) == (
        made.rows[0].cells[0], made.rows[0].cells[1], made.rows[0].cells[-1],
    )  # fmt: skip
    assert (
        (tmp_path / "sales.csv")
        .read_text("utf-8-sig")
        .splitlines()[1]
        .startswith(date.fromisoformat(str(made.rows[0].cells[0])).strftime("%d-%m-%Y"))
    )
    pages = [page.extract_text() for page in PdfReader(io.BytesIO((tmp_path / "sales.pdf").read_bytes())).pages]
    assert len(pages) > 1
    assert all("Taxable" in page for page in pages)


def test_who_may_not_see_a_report_is_refused(lived: Clinic):
    """REPORT-4, REPORT-19: each right by itself; a number of diagnoses is not whose they are."""
    with lived.reading(by=EVERYTHING) as rd:
        term = made_report(rd, "diagnoses", LIVED).rows[0].key
    for report in REPORTS.values():
        for missing in report.needs:
            less = Actor(PROGRAM.user_id, "Somebody", frozenset(Permission) - {missing})
            with lived.reading(by=less) as rd:
                assert report not in report_list(rd)
                with pytest.raises(Refused, match="not_permitted"):
                    made_report(rd, report.key, LIVED)
    manager = Actor(PROGRAM.user_id, "Manager", frozenset(Permission) - {Permission.SEE_CLINICAL})
    with lived.reading(by=manager) as rd, pytest.raises(Refused, match="not_permitted"):
        documents_behind(rd, "diagnoses", LIVED, term)


def test_a_report_is_kept_under_a_name_and_moves_with_the_calendar(
    clinic: Clinic, as_role: Callable[[str], Actor], clock: StandingClock
):
    """REPORT-9: kept again it is changed; next month it asks for another month; somebody without the right has it not."""
    manager = as_role("manager")
    asked = Asked(TODAY, TODAY, "person", {"method": "cash"})
    with clinic.transaction(by=manager, why="reports.keep") as tx:
        first = keep_report(tx, "  Cash by person ", "collections", replace(asked, grouping="day"), Span.LAST_MONTH)
        assert keep_report(tx, "Cash by person", "collections", asked, Span.LAST_MONTH) == first
    clock.advance(days=30)
    with clinic.reading(by=manager) as rd:
        kept = kept_reports(rd)
        assert [(one.name, one.asked.grouping, dict(one.asked.filters)) for one in kept] == [
            ("Cash by person", "person", {"method": "cash"})
        ]
        assert (kept[0].asked.since, kept[0].asked.until) == (date(2026, 11, 1), date(2026, 11, 30))
    with clinic.reading(by=as_role("receptionist")) as rd:
        assert kept_reports(rd) == []
    with clinic.transaction(by=manager, why="reports.forget") as tx:
        forget_report(tx, first)
    with clinic.reading(by=manager) as rd:
        assert kept_reports(rd) == []


def test_moving_average_and_first_in_first_out():
    """REPORT-13: 10 at 5, 6 sold, 10 at 8: what lies there (14) is 10 at 8 and 4 at 5, or 14 at (4·5 + 10·8) / 14."""
    old, new = Layer("2026-01-01", 1, "A", 10, Fraction(500)), Layer("2026-02-01", 3, "B", 10, Fraction(800))
    unpriced = Layer("2026-03-01", 5, "C", 2, None)
    average = moving_average([old, new], [4])
    assert average == Fraction(10_000, 14)
    with_new = Layer("2026-02-01", 3, "D", 10, Fraction(900))
    assert moving_average([old, new, with_new], [4, 4]) == Fraction(19_000, 24)
    left = remaining([old, new], 14, average)
    assert [(one.layer.lot, one.quantity, one.fifo, one.average) for one in left] == [
        ("B", 10, 8000, 7143), ("A", 4, 2000, 2857),
    ]  # fmt: skip
    assert [one.fifo for one in remaining([old, unpriced], 5, average)] == [0, 1500]


def test_house_and_purchases_beside_plain_sums(lived: Clinic):
    """REPORT-16, REPORT-17, REPORT-18: a day's beds as the board has them, sessions and bills as their tables have them."""
    today = Asked(TODAY, TODAY, "bed")
    with lived.reading(by=EVERYTHING) as rd:
        board = occupancy_board(rd)
        beds = made_report(rd, "occupancy", today)
        assert (beds.total("there"), beds.total("lain")) == (len(board.beds), board.count(BedState.OCCUPIED))
        plain = rd.session.execute(
            text(
                "SELECT sum(x.state = 'done'), sum(x.state = 'missed'), count(*) FROM treatment_session x"
                " WHERE x.state NOT IN ('moved', 'cancelled')"
            )
        ).one()
        courses = made_report(rd, "courses", LIVED)
        assert (courses.total("done"), courses.total("missed"), courses.total("planned")) == tuple(plain)
        therapists = made_report(rd, "therapists", LIVED)
        treated = text(
            "SELECT sum(x.minutes) FROM treatment_session x JOIN session_therapist t ON t.session_id = x.id"
            " WHERE x.state = 'done' AND t.is_active = 1"
        )
        assert therapists.total("minutes") == rd.session.scalar(treated)
        bought = text(
            "SELECT coalesce((SELECT sum(payable) FROM stock_receipt WHERE supplier_id IS NOT NULL), 0)"
            " - coalesce((SELECT sum(payable) FROM purchase_return), 0)"
        )
        assert made_report(rd, "purchases", LIVED).total("payable") == rd.session.scalar(bought)
