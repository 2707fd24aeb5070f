"""Admitting by the keyboard, counted (STAY-62), and the board it begins from."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from sqlalchemy import select

from narayaneeyam_clinic.admissions.records import Admission
from narayaneeyam_clinic.billing.ledger_records import Deposit
from narayaneeyam_clinic.people.actor import Actor
from narayaneeyam_clinic.rooms.occupancy_board import BedState, occupancy_board
from narayaneeyam_clinic.rooms.reserve_bed import ReservationDraft, reserve_bed
from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_desktop.admissions.admit_page import AdmitPage
from narayaneeyam_desktop.admissions.stay_page import StayPage
from narayaneeyam_desktop.everywhere import look_everywhere
from narayaneeyam_desktop.frame.navigation import NavigationButton
from narayaneeyam_desktop.rooms.board_page import BoardPage
from narayaneeyam_desktop.rooms.board_rows import BedLine, DayBar, days_from
from narayaneeyam_desktop.rooms.board_view import BoardView
from narayaneeyam_desktop.widgets.small_parts import Tone
from tests.clinic.consultations.invented import EVERYTHING, with_doctor
from tests.clinic.ward import Ward
from tests.desktop.admissions.conftest import Station

Key = Qt.Key
SIX = 6


def _deposits(ward: Ward) -> list[tuple[Money, str]]:
    return ward.see(lambda rd: [tuple(row) for row in rd.session.execute(select(Deposit.amount, Deposit.number))])


def bystander_deposit_and_consent(desk: Station) -> None:
    """What is said at the desk, in one line, and the four keys behind it; the line is told apart into its fields."""
    page = desk.page()
    assert page.bystander.name.hasFocus()
    desk.type("Sarada Nair 98470 12345 sister")
    desk.key(Key.Key_Return)
    assert page.deposit.hasFocus()
    shown = (page.bystander.name.text(), page.bystander.phone.text(), page.bystander.relation.text())
    assert shown == ("Sarada Nair", "98470 12345", "sister")
    desk.type("10000")
    desk.key(Key.Key_F4)
    desk.key(Key.Key_F9)


def kept(ward: Ward) -> tuple[object, ...]:
    """Bystander, who signed and agreed, and whether there is an estimate, of the one stay."""
    columns = (
        Admission.bystander_name, Admission.bystander_phone, Admission.bystander_relation, Admission.consent_by,
        Admission.estimate_agreed_by, Admission.estimate, Admission.expected_leave_on,
    )  # fmt: skip
    *words, estimate, leaves = ward.see(lambda rd: rd.session.execute(select(*columns)).one())
    return (*words, estimate is not None, leaves is not None)


WHOLE = ("Sarada Nair", "+919847012345", "sister", "Sarada Nair", "Sarada Nair", True, True)


def test_from_a_patient_it_takes_six_keys(
    ward: Ward, lakshmi: str, station: Callable[[str], Station], as_role: Callable[[str], Actor], printed: list[str]
):
    """STAY-62: with bystander, agreed estimate, consent and the receipt of a deposit; every key is counted, from wherever one is:
    the search finds the patient.
    """
    desk = station("receptionist")
    desk.window.set_search(look_everywhere)
    desk.window.show_person(as_role("receptionist"))
    desk.settle()
    desk.chord(Qt.KeyboardModifier.ControlModifier, Key.Key_K)
    desk.type("laksh")
    desk.qtbot.waitUntil(desk.window.top_bar.search.is_list_open)
    desk.key(Key.Key_Return)
    desk.key(Key.Key_F6)
    assert isinstance(desk.page(), AdmitPage)
    assert desk.page().allergies.text() == ""  # reception has no right to know
    bystander_deposit_and_consent(desk)
    assert desk.keys <= SIX
    assert kept(ward) == WHOLE
    assert _deposits(ward) == [(Money.rupees(10000), "A1D/26-27/00001")]
    assert printed == ["Voucher A1D/26-27/00001"]
    page = desk.page()
    assert isinstance(page, StayPage)
    assert page.strip.state.text() == "admitted"
    # Who is in a bed is not admitted again: the same key leads to the stay.
    desk.open("patient", patient_id=lakshmi)
    desk.key(Key.Key_F6)
    assert isinstance(desk.page(), StayPage)


def test_from_the_ward_it_takes_six(ward: Ward, lakshmi: str, station: Callable[[str], Station], printed: list[str]):
    """STAY-60, STAY-62: the first key opens the ward, whose first bed is taken: A leads to one that is free."""
    ward.admit("101 A")
    desk = station("receptionist")
    pages = [button.spec.key for button in desk.window.findChildren(NavigationButton)]
    desk.chord(Qt.KeyboardModifier.AltModifier, Key(Key.Key_1 + pages.index("ward")))
    page = desk.page()
    assert isinstance(page, BoardPage)
    assert page.board.hasFocus()
    desk.key(Key.Key_A)
    admit = desk.page()
    assert isinstance(admit, AdmitPage)
    assert admit.patient.input.hasFocus()
    desk.type("laksh")
    desk.qtbot.waitUntil(admit.patient.is_list_open)
    desk.key(Key.Key_Return)
    bystander_deposit_and_consent(desk)
    assert desk.keys <= SIX
    assert [bed.state for bed in ward.see(occupancy_board).beds] == [BedState.OCCUPIED, BedState.OCCUPIED]
    assert len(printed) == 1


def test_from_a_consultation_it_takes_six_keys(
    ward: Ward, lakshmi: str, seated: Callable[[Actor], Station], as_role: Callable[[str], Actor], printed: list[str]
):
    """STAY-62: its own key opens the page, for whoever reads notes and takes money."""
    visit = with_doctor(ward.clinic, as_role("receptionist"), as_role("doctor"), lakshmi)
    desk = seated(EVERYTHING)
    desk.open("consultation", visit_id=visit)
    desk.key(Key.Key_F4)
    bystander_deposit_and_consent(desk)
    assert desk.keys <= SIX
    assert kept(ward) == WHOLE


def test_a_bed_that_does_not_suit_is_not_replaced_without_a_word(
    ward: Ward, lakshmi: str, station: Callable[[str], Station]
):
    """STAY-62"""
    ward.admit("101 A")
    page = station("receptionist").open("admit", patient_id=lakshmi, bed_id=ward.beds["101 A"])
    assert "not for this patient" in page.bed.message()


def test_the_board_reserves_cleans_and_closes_by_one_letter(
    ward: Ward, lakshmi: str, station: Callable[[str], Station]
):
    """STAY-60: R, K, X; a bed that was left is to be cleaned; what the cell is stands in a sentence below."""
    manager = station("manager")
    page = manager.open("ward")
    QTest.keyClick(page.board, Key.Key_Right)
    QTest.keyClick(page.board, Key.Key_R)
    assert page.is_reserving()
    manager.type("laksh")
    manager.qtbot.waitUntil(page.reserve_card.patient.is_list_open)
    manager.key(Key.Key_Return)
    manager.key(Key.Key_F9)
    assert not page.is_reserving()
    first = ward.see(occupancy_board).beds[0]
    assert [span.patient_name for span in first.spans] == ["Lakshmi Nair"]
    assert page.board.cell().span is not None
    assert "Reserved for Lakshmi Nair" in page.said.text()
    # The second bed: closed with a reason, opened again by the same letter.
    QTest.keyClick(page.board, Key.Key_Down)
    QTest.keyClick(page.board, Key.Key_X)
    manager.answer("Roof leaks")
    assert ward.see(occupancy_board).beds[1].closed_why == "Roof leaks"
    assert "Roof leaks" in page.said.text()
    QTest.keyClick(page.board, Key.Key_X)
    manager.settle()
    assert ward.see(occupancy_board).beds[1].state is BedState.FREE


def test_a_reservation_goes_to_another_bed_by_a_letter_and_by_the_mouse(
    ward: Ward, lakshmi: str, station: Callable[[str], Station]
):
    """STAY-75: M and the card, or one movement with Undo; a movement over free days begins a reservation."""
    today = ward.see(occupancy_board).today
    beds = [bed.bed_id for bed in ward.see(occupancy_board).beds]
    day = today + timedelta(days=3)
    ward.do(
        reserve_bed, ReservationDraft(bed_id=beds[0], patient_id=lakshmi, from_day=day, to_day=day + timedelta(days=4))
    )
    manager = station("manager")
    page = manager.open("ward")

    def stands() -> list[tuple[int, date, int]]:
        read = ward.see(occupancy_board).beds
        return [
            (at, one.from_day, (one.to_day - one.from_day).days)
            for at, bed in enumerate(read)
            for one in bed.spans
            if one.to_day is not None
        ]

    page.board.choose(beds[0], day)
    QTest.keyClick(page.board, Key.Key_M)
    assert page.reserve_card.is_moving()
    page.reserve_card.other_bed.set_value(beds[1])
    manager.key(Key.Key_F9)
    assert stands() == [(1, day, 4)]
    _drag(page.board, (1, 4), (0, 6))
    manager.settle()
    assert stands() == [(0, day + timedelta(days=2), 4)]
    manager.window.message_bar.follow()
    manager.settle()
    assert stands() == [(1, day, 4)]
    _drag(page.board, (0, 2), (0, 4))
    assert page.is_reserving()
    assert not page.reserve_card.is_moving()
    typed = page.reserve_card.typed()
    assert (typed.bed_id, typed.from_day, typed.to_day) == (
        beds[0],
        today + timedelta(days=2),
        today + timedelta(days=5),
    )


def test_who_stays_goes_to_another_bed_by_the_mouse_with_a_reason(
    ward: Ward, lakshmi: str, station: Callable[[str], Station]
):
    """STAY-77: nothing moves before the reason is given; M leads to where it is done by keys; a bed that is not free refuses."""
    beds = [bed.bed_id for bed in ward.see(occupancy_board).beds]
    stay = ward.admit(next(name for name, bed in ward.beds.items() if bed == beds[0]), lakshmi).admission_id
    manager = station("manager")
    page = manager.open("ward")
    _drag(page.board, (0, 0), (1, 5))
    assert ward.see(occupancy_board).beds[0].state is BedState.OCCUPIED
    manager.answer("Wants a quieter room")
    manager.qtbot.waitUntil(lambda: ward.see(occupancy_board).beds[1].state is BedState.OCCUPIED)
    assert ward.see(occupancy_board).beds[0].state is BedState.TO_CLEAN
    manager.settle()
    _drag(page.board, (1, 0), (0, 0))
    manager.answer("Back again")
    manager.qtbot.waitUntil(lambda: "clean" in manager.window.message_bar.text())
    assert ward.see(occupancy_board).beds[1].state is BedState.OCCUPIED
    page.board.choose(beds[1], ward.see(occupancy_board).today)
    QTest.keyClick(page.board, Key.Key_M)
    manager.settle()
    opened = manager.page()
    manager.qtbot.waitUntil(lambda: opened.stay is not None and opened.current() is opened.leaving)
    assert opened.stay.admission_id == stay


def _drag(board: BoardView, begin: tuple[int, int], end: tuple[int, int]) -> None:
    """From the middle of one cell (row, day) to that of another."""
    view = board.viewport()
    first, last = board._cell_rect(*begin).center(), board._cell_rect(*end).center()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=first)
    QTest.mouseMove(view, (first + last) / 2)
    QTest.mouseMove(view, last)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=last)


def test_forty_rooms_are_painted_within_a_tenth_of_a_second(qtbot):
    """STAY-60: what is not in sight costs nothing."""
    today = date(2026, 11, 21)
    beds = [
        BedLine(
            f"{room}{bed}", str(100 + room), bed, "Private", "occupied", Tone.LEAF, "",
            (
                DayBar(today - timedelta(days=3), today + timedelta(days=4 + room % 9), Tone.LEAF, "Lakshmi Nair F", ""),
                DayBar(today + timedelta(days=20), today + timedelta(days=30), Tone.BLUE, "Ravi Menon M", ""),
            ),
            begins_room=bed == "A",
        )
        for room in range(40)
        for bed in "AB"
    ]  # fmt: skip
    view = BoardView()
    qtbot.addWidget(view)
    view.resize(1150, 600)
    view.show_board(beds, days_from(today, 61))
    view.grab()
    began = time.process_time()
    view.show_board(beds, days_from(today, 61))
    view.grab()
    assert time.process_time() - began < 0.1
