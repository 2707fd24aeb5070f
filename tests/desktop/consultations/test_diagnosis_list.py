"""The manager takes the official list over from a file."""

from __future__ import annotations

from narayaneeyam_clinic.consultations.diagnosis_search import diagnosis_search
from narayaneeyam_desktop.consultations.diagnosis_list_page import DiagnosisListPage
from narayaneeyam_desktop.pages import all_pages

LIST = """NAMC_CODE,NAMC_term,NAMC_term_DEVANAGARI,Short_definition
AAC-23,Katigraha,कटिग्रह,Stiff back
SP12(AAE-16),Sandhigatavata,सन्धिगतवात,Of the joints
,no code at all,,
"""


def test_the_official_list_is_taken_over(qtbot, clinic, as_role, window_for, tmp_path):
    """CONS-7"""
    window = window_for(as_role("manager"), all_pages())
    window.open_page("diagnosis_list", {})
    page = window.current_page()
    assert isinstance(page, DiagnosisListPage)
    file = tmp_path / "namaste.csv"
    file.write_text(LIST, encoding="utf-8")
    page.file_chosen.emit(file)
    qtbot.waitUntil(lambda: page.result.text().startswith("New terms: 1. Brought up to date: 1. Rows without"))
    with clinic.reading(by=as_role("doctor")) as rd:
        assert diagnosis_search(rd, "katigraha")[0].namaste_code == "AAC-23"
    file.write_text("something,else\n1,2\n", encoding="utf-8")
    page.file_chosen.emit(file)
    qtbot.waitUntil(lambda: "is not the NAMASTE list" in page.result.text())
    assert page.choose_action.isEnabled()
