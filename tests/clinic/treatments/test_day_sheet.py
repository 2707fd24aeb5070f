"""The sheet of a day of treatments: nothing touches, long ones go on, each language beside English."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import combinations

import pytest

from narayaneeyam_clinic.papers.paper_size import PaperSize
from narayaneeyam_clinic.papers.therapy_day_sheet import SheetLine, TherapyDaySheet, therapy_day_sheet
from narayaneeyam_clinic.papers.wordlist import Language
from narayaneeyam_clinic.treatments.day_sheet import day_sheet
from tests.clinic.papers.samples import LETTERHEAD, LONG_NAME
from tests.clinic.papers.test_layout import FULL_HEAD, MALAYALAM_NAME, overlap
from tests.clinic.treatments.test_sessions import THALAM
from tests.clinic.treatments.therapy_house import TODAY, TherapyHouse

LINE = SheetLine(
    "07:00–08:00", "Lakshmi Nair", "N1-00042", "Abhyangam", "", "Therapy 1", "Ambika, Bhavani", "Shellfish"
)
LONG = replace(LINE, patient=LONG_NAME, therapy="Sirodhara (Thailadhara)", dose="150 ml", therapists=LONG_NAME)
SHEET = TherapyDaySheet(
    LETTERHEAD, date(2026, 11, 21), "", (LINE, replace(LINE, is_over=True)), "21-11-2026 06:50, Devi"
)
SHEETS = {
    "plain": SHEET,
    "long": replace(SHEET, letterhead=FULL_HEAD, of=LONG_NAME, lines=(LONG,) * 30),
    "Malayalam": replace(
        SHEET, language=Language.MALAYALAM, lines=(replace(LINE, patient=MALAYALAM_NAME),) * 12, of=MALAYALAM_NAME
    ),
    "Hindi": replace(SHEET, language=Language.HINDI),
}


@pytest.mark.parametrize("size", [PaperSize.A4, PaperSize.A5])
@pytest.mark.parametrize("name", SHEETS)
def test_nothing_overlaps_or_leaves_the_page(name: str, size: PaperSize):
    """TREAT-20"""
    sheet = therapy_day_sheet(SHEETS[name], size)
    for number, boxes in enumerate(sheet.boxes, start=1):
        touching = [(one.text, two.text) for one, two in combinations(boxes, 2) if overlap(one, two)]
        assert not touching, (number, touching[:3])
        outside = [
            box.text for box in boxes if box.left < sheet.margin * 0.5 or box.right > sheet.width - sheet.margin * 0.5
        ]
        assert not outside, (number, outside)
        assert max(box.bottom for box in boxes) <= (sheet.height or 0) - sheet.margin * 0.4


def test_the_sheet_is_filled_from_the_day(house: TherapyHouse):
    """TREAT-20: time, patient, therapy, room and therapists of the day, in the language of who prints."""
    house.planned(THALAM, starts_on=TODAY)
    with house.clinic.reading(by=replace(house.as_role("therapist"), language="hi")) as rd:
        paper = day_sheet(rd, TODAY)
    (line,) = paper.lines
    assert (line.patient, line.therapy, line.number) == ("Lakshmi Nair", "Thalam", "N1-00042")
    assert line.therapists
    assert line.room.startswith("Therapy")
    texts = [box.text for boxes in therapy_day_sheet(paper).boxes for box in boxes]
    assert any("उपचार" in text for text in texts)
    # One time is never broken in its middle.
    assert line.time.count("M") == 1
    assert line.time in texts
