"""The inbox on the screen of one of several PCs: every answer is one key (INBOX-11, INBOX-13)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from narayaneeyam_clinic.admissions.cancel_admission import cancel_admission
from narayaneeyam_clinic.admissions.charge_stay import StayChargeDraft, charge_stay
from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.consultations.start_visit import start_visit
from narayaneeyam_clinic.people.actor import PROGRAM
from narayaneeyam_clinic.people.records import Staff, StaffKind
from narayaneeyam_clinic.pharmacy.sale_draft import SaleDraft
from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_desktop.background import Background
from narayaneeyam_desktop.consultations.consultation_page import ConsultationPage
from narayaneeyam_desktop.counter.counter_reads import look_at_bill
from narayaneeyam_desktop.inbox.inbox_page import InboxPage
from narayaneeyam_desktop.inbox.inbox_words import kind_words
from narayaneeyam_desktop.main_window import MainWindow
from narayaneeyam_desktop.pages import all_pages
from narayaneeyam_desktop.patients.patient_page import PatientPage
from narayaneeyam_desktop.safety_words import question_words
from tests.clinic.consultations.invented import add_patient
from tests.clinic.inbox.asked import (
    correct,
    in_question,
    kinds,
    known_everywhere,
    registered_twice,
    sold_twice,
    someone,
)
from tests.clinic.sync.replicas import Replicas, replicas
from tests.clinic.ward import Ward
from tests.desktop.conftest import WindowFor

OWN_PAGES = ("inbox", "patient", "medicine", "bill")
Key = Qt.Key


@pytest.fixture
def pcs(template_clinic, tmp_path: Path) -> Iterator[Replicas]:
    made = replicas(template_clinic.folder, template_clinic.key, tmp_path / "pcs", 3)
    yield made
    made.close()


@pytest.fixture
def clinic(pcs: Replicas) -> Clinic:
    """The third PC's."""
    return pcs.pcs[2].clinic


Opened = Callable[..., InboxPage]


@pytest.fixture
def opened(pcs: Replicas, window_for: WindowFor, background: Background, qtbot: QtBot) -> Opened:
    """`opened("doctor")`: their inbox at the third PC, with everything read."""

    def page(role: str) -> InboxPage:
        actor = someone(pcs.pcs[2], role)
        window = window_for(actor, [spec for spec in all_pages() if spec.key in OWN_PAGES])
        with qtbot.waitActive(window):
            window.activateWindow()
        window.open_page("inbox", {})
        qtbot.waitUntil(background.is_idle)
        made = window.current_page()
        assert isinstance(made, InboxPage)
        return made

    return page


def press(*keys: str | Qt.Key) -> None:
    for key in keys:
        focus = QApplication.focusWidget()
        assert focus is not None
        if isinstance(key, str):
            QTest.keyClicks(focus, key)
        else:
            QTest.keyClick(focus, key)


def shown_keys(page: InboxPage) -> set[str]:
    return {action.shortcut().toString() for action in page.actions() if action.isVisible()}


def navigation_count(page: InboxPage) -> int | None:
    button = window_of(page).navigation.button("inbox")
    return button.count() if button is not None else None


def window_of(page: InboxPage) -> MainWindow:
    window = page.window()
    assert isinstance(window, MainWindow)
    return window


def test_a_keeps_the_first_value_for_all_pcs(pcs, opened: Opened, background, qtbot: QtBot):
    """INBOX-11, INBOX-1: both values with who, when and which PC; one key; then the list is empty and says what it is for."""
    patient_id, _ = in_question(pcs)
    page = opened("doctor")
    assert [side.value.text() for side in page.detail.sides if not side.isHidden()] == ["O+", "A+"]
    assert page.detail.sides[0].origin.text().endswith("First PC")
    assert page.detail.sides[1].holds.text() == "holds now"
    assert "red" in page.detail.safety.text()
    assert page.waiting.text() == "1 to settle"
    assert shown_keys(page) == {"A", "B", "E", "Return"}
    press("a")
    qtbot.waitUntil(lambda: page.table.rows() == [])
    pcs.settle()
    assert [kinds(pc) for pc in pcs.pcs] == [[]] * 3
    assert pcs.pcs[0].rows("SELECT blood_group FROM patient WHERE id = ?", patient_id) == [("O+",)]
    assert page.detail.isHidden()
    assert page.safety.isHidden()


def test_an_empty_inbox_says_what_will_stand_there(opened: Opened):
    """INBOX-13"""
    page = opened("receptionist")
    assert "Nothing to settle" in page.empty.text()
    assert "until somebody decides" in page.empty.text()
    assert shown_keys(page) == set()


def test_b_keeps_the_second(pcs, opened: Opened, qtbot: QtBot):
    """INBOX-11"""
    patient_id, _ = in_question(pcs)
    page = opened("doctor")
    press("b")
    qtbot.waitUntil(lambda: page.table.rows() == [])
    assert pcs.pcs[2].rows("SELECT blood_group FROM patient WHERE id = ?", patient_id) == [("A+",)]


def test_e_takes_another_value_and_says_what_is_wrong_with_it(pcs, opened: Opened, background, qtbot: QtBot):
    """INBOX-11: letters typed in the line are letters, Esc leaves it."""
    patient_id, _ = in_question(pcs)
    page = opened("doctor")
    press("e")
    assert page.is_typing()
    assert shown_keys(page) == {"F9"}
    press("ab", Key.Key_Escape)
    assert not page.is_typing()
    assert shown_keys(page) == {"A", "B", "E", "Return"}
    press("e", "ab", Key.Key_F9)
    qtbot.waitUntil(lambda: page.detail.another.has_problem())
    page.detail.another.input.clear()
    press("AB+", Key.Key_F9)
    qtbot.waitUntil(lambda: page.table.rows() == [])
    assert pcs.pcs[2].rows("SELECT blood_group FROM patient WHERE id = ?", patient_id) == [("AB+",)]


def test_s_puts_a_notice_away(pcs, opened: Opened, qtbot: QtBot):
    """INBOX-11, INBOX-10"""
    patient_id = known_everywhere(pcs)
    correct(pcs.pcs[0], patient_id, phone="9847000001")
    pcs.advance(5)
    correct(pcs.pcs[1], patient_id, phone="9847000002")
    pcs.settle()
    page = opened("receptionist")
    assert [side.value.text() for side in page.detail.sides[:2]] == ["+91 98470 00001", "+91 98470 00002"]
    press("s")
    qtbot.waitUntil(lambda: page.table.rows() == [])


def test_m_merges_and_the_bar_takes_it_back(pcs, opened: Opened, background, qtbot: QtBot):
    """INBOX-11, INBOX-8, PAT-24"""
    _, second = registered_twice(pcs)
    page = opened("receptionist")
    assert shown_keys(page) == {"M", "S", "Return"}
    press("m")
    qtbot.waitUntil(lambda: page.table.rows() == [])
    assert pcs.pcs[2].rows("SELECT merged_into IS NULL FROM patient WHERE id = ?", second) == [(0,)]
    # The list is empty as soon as others hear of it; the bar has its Undo with the answer.
    bar = window_of(page).message_bar
    qtbot.waitUntil(lambda: bool(bar.text()))
    bar.follow()
    qtbot.waitUntil(lambda: len(page.table.rows()) == 1)
    assert pcs.pcs[2].rows("SELECT merged_into FROM patient WHERE id = ?", second) == [(None,)]


def test_m_reopens_a_stay_and_r_takes_its_charges_back(pcs, opened: Opened, background, qtbot: QtBot):
    """INBOX-11, LEDGER-23: two stays were cancelled at one PC while another charged something."""
    here = Ward.of(pcs.pcs[0].clinic)
    here.rooms("101", "102")
    there = Ward(pcs.pcs[1].clinic, here.by, here.doctor_id, here.beds)
    stays = [
        here.admit(bed, patient=add_patient(here.clinic, name, number)).admission_id
        for bed, name, number in (("101 A", "Devi", "N1-00043"), ("102 A", "Radha", "N1-00044"))
    ]
    pcs.settle()
    for stay in stays:
        here.do(cancel_admission, stay, "Not yet")
        there.do(charge_stay, StayChargeDraft(admission_id=stay, description="Visit", amount=Money.rupees(300)))
    pcs.settle()
    page = opened("manager")
    assert shown_keys(page) == {"M", "R", "S", "Return"}
    assert [kind_words(item.kind)[0] for item in page.table.rows()] == ["on no bill"] * 2
    first = page.table.rows()[0].row_id
    press("m")
    qtbot.waitUntil(lambda: len(page.table.rows()) == 1)
    qtbot.waitUntil(lambda: page.shown() is not None)
    press("r")
    qtbot.waitUntil(lambda: page.table.rows() == [])
    rows = pcs.pcs[2].rows("SELECT id, state FROM admission")
    assert {stay for stay, state in rows if state == "admitted"} == {first}
    assert pcs.pcs[2].rows("SELECT sum(amount) FROM charge WHERE admission_id <> ?", first) == [(0,)]


def test_a_merged_record_is_named_on_the_patients_page_and_parted_there(pcs, opened: Opened, background, qtbot: QtBot):
    """PAT-23, PAT-24"""
    _, second = registered_twice(pcs)
    page = opened("receptionist")
    press("m")
    qtbot.waitUntil(lambda: page.table.rows() == [])
    window = window_of(page)
    window.open_page("patient", {"patient_id": second})
    qtbot.waitUntil(background.is_idle)
    patient = window.current_page()
    assert isinstance(patient, PatientPage)
    assert patient.number.text() == "N1-00001"
    assert "N2-00001" in patient.merged.text()
    patient.merged.followed.emit()
    qtbot.waitUntil(lambda: patient.merged.isHidden())
    assert pcs.pcs[2].rows("SELECT merged_into FROM patient WHERE id = ?", second) == [(None,)]


def test_a_count_is_typed_in_packs(pcs, opened: Opened, background, qtbot: QtBot):
    """INBOX-7, INBOX-11: nothing on the shelf is a count too."""
    batch, _ = sold_twice(pcs)
    page = opened("pharmacist")
    assert "1 too many sold" in page.detail.what.text()
    press("e", "two", Key.Key_F9)
    qtbot.waitUntil(lambda: page.detail.counted.has_problem())
    page.detail.counted.input.clear()
    press("0", Key.Key_F9)
    qtbot.waitUntil(lambda: page.table.rows() == [])
    assert pcs.pcs[2].rows("SELECT quantity FROM stock_on_hand WHERE batch_id = ?", batch) == [(0,)]


def test_enter_opens_the_record_and_what_is_in_question_stands_there_in_words(
    pcs, opened: Opened, background, qtbot: QtBot
):
    """INBOX-11, INBOX-5"""
    in_question(pcs)
    page = opened("pharmacist")
    assert shown_keys(page) == {"Return"}, "a pharmacist sees it and does not decide it"
    press(Key.Key_Return)
    qtbot.waitUntil(background.is_idle)
    patient = window_of(page).current_page()
    assert isinstance(patient, PatientPage)
    assert "Blood group O+ or A+" in patient.in_question.text()
    assert "ask before you treat" in patient.in_question.text()


def test_the_doctor_and_the_counter_see_both_values_too(
    pcs, window_for: WindowFor, background: Background, qtbot: QtBot
):
    """INBOX-5: in the strip of the consultation, and on the bill, beside the words and in red."""
    patient_id, _ = in_question(pcs)
    pc = pcs.pcs[2]
    with pc.clinic.transaction(by=PROGRAM, why="test.visit") as tx:
        doctor = tx.session.scalars(select(Staff).where(Staff.kind == StaffKind.DOCTOR)).first()
        visit = start_visit(tx, patient_id, doctor.id)
    window = window_for(someone(pc, "doctor"), [spec for spec in all_pages() if spec.key == "consultation"])
    window.open_page("consultation", {"visit_id": visit.visit_id})
    qtbot.waitUntil(background.is_idle)
    page = window.current_page()
    assert isinstance(page, ConsultationPage)
    assert "Blood group O+ or A+" in page.strip.in_question.text()
    assert page.strip.in_question.property("tone") == "red"
    with pc.clinic.reading(by=someone(pc, "pharmacist")) as rd:
        look = look_at_bill(rd, SaleDraft(patient_id=patient_id), 1)
    assert "Blood group O+ or A+" in question_words(look.customer.in_question)


def test_what_somebody_else_settled_meanwhile_is_told(pcs, opened: Opened, background, qtbot: QtBot):
    """INBOX-3"""
    in_question(pcs)
    page = opened("doctor")
    with pcs.pcs[2].clinic.taking_in() as raw:
        raw.execute("DELETE FROM rival_heads")
    press("a")
    qtbot.waitUntil(lambda: page.table.rows() == [])
    qtbot.waitUntil(lambda: "settled already" in window_of(page).message_bar.text())


def test_the_navigation_counts_what_the_person_may_settle(pcs, opened: Opened, background, qtbot: QtBot):
    """INBOX-1"""
    in_question(pcs)
    page = opened("doctor")
    qtbot.waitUntil(lambda: navigation_count(page) == 1)


def test_only_who_may_settle_a_thing_of_safety_is_told_to_settle_it_first(pcs, opened: Opened):
    """INBOX-11: the pharmacist sees it, and that another role settles it."""
    in_question(pcs)
    assert opened("doctor").safety.text() != ""
    page = opened("pharmacist")
    assert [str(item.kind) for item in page.table.rows()] == ["safety"]
    assert page.safety.isHidden()
