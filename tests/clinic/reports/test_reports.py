"""Reports: every figure is the sum of the documents behind it, and the same figure elsewhere is the same."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import date, timedelta

import pytest

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.people.actor import PROGRAM, Actor
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.reports.make_report import documents_behind, made_report
from narayaneeyam_clinic.reports.report import Asked, Kind
from narayaneeyam_clinic.reports.report_list import REPORTS
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
    """REPORT-2: of every report, in every grouping, of every row and of the totals."""
    empty = set(REPORTS)
    for report, grouping in GROUPINGS:
        asked = Asked(LIVED.since, LIVED.until, grouping.key)
        with lived.reading(by=EVERYTHING) as rd:
            made = made_report(rd, report.key, asked)
            if made.rows:
                empty.discard(report.key)
            sums = [one.key for one in report.sums]
            places = [at for at, one in enumerate(made.columns) if one.key in sums]
            for row in made.rows if not grouping.is_each else ():
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
