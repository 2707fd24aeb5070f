"""Today on the commonest screen, in every language and size of letters: nothing is cut, nothing pushes the card (QUEUE-13)."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QScrollArea

from narayaneeyam_clinic.consultations.queue import DoctorChoice, QueueRow
from narayaneeyam_clinic.consultations.records import VisitState
from narayaneeyam_clinic.patients.records import Sex
from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_desktop.patients.today_page import TodayPage
from narayaneeyam_desktop.theme.theme import SMALL_SIZE, apply_theme, theme
from narayaneeyam_desktop.translations import use_language
from narayaneeyam_desktop.widgets.action_button import ActionButton

# What the frame leaves of 1366 x 768 beside navigation, search and footer.
ROOM = {1.0: (1180, 690), 1.25: (1135, 670), 1.5: (1090, 620)}
DOCTORS = [
    DoctorChoice("a", "Dr. Devi Prasad", Money(25_000), 2),
    DoctorChoice("b", "Dr. Sreedharan Namboothiri", None, 13),
]


def row(token: str, state: VisitState) -> QueueRow:
    return QueueRow(
        visit_id=token, token=token, state=state, patient_id=token, patient_name="Kunjulakshmi Amma",
        registration_number="N1-00042", sex=Sex.FEMALE, age="72 y", doctor_id="b",
        doctor_name="Dr. Sreedharan Namboothiri", arrived_at=datetime(2026, 11, 21, 4, tzinfo=UTC),
        waiting_minutes=79, fee=Money(30_000), is_fee_paid=False, cancelled_why=None,
    )  # fmt: skip


@pytest.fixture(params=[(language, scale) for language in ("en", "ml", "hi") for scale in ROOM], ids=str)
def today(request, qtbot, qapp):
    """Made outside the test, so that it is laid out when that begins."""
    language, scale = request.param
    use_language(language)
    apply_theme(qapp, scale=scale)
    page = TodayPage()
    qtbot.addWidget(page)
    page.show_day(date(2026, 11, 21))
    page.show_rights(registers=True, runs_queue=True, takes_fees=True)
    page.show_doctors(DOCTORS, may_take_fees=True)
    page.show_queue([row(f"A{at}", state) for at, state in enumerate(VisitState)], 1)
    page.panel.show_given("A12", "Dr. Sreedharan Namboothiri", "Kunjulakshmi Amma")
    page.resize(*ROOM[scale])
    page.show()
    yield page
    use_language("en")
    apply_theme(qapp)


def test_today_is_whole(today: TodayPage, qtbot):
    """QUEUE-13, QUEUE-10: in one window for each look; making it takes the longest."""
    no_heading_and_no_state_is_cut(today)
    the_card_is_as_wide_as_its_fields(today)
    what_is_written_in_next_is_in_sight(today, qtbot)
    the_chosen_row_stays_in_sight_when_a_message_needs_room(today, qtbot)


def no_heading_and_no_state_is_cut(today: TodayPage) -> None:
    """What is not hidden is whole; token, patient, doctor and state are never hidden."""
    view = today.queue.view
    header, model = view.horizontalHeader(), view.model()
    shown = [at for at in range(model.columnCount()) if not header.isSectionHidden(at)]
    assert {0, 1, 2, 4} <= set(shown)
    small = QFontMetrics(theme().font(SMALL_SIZE))
    pill = QFontMetrics(theme().font(11))
    for at in shown:
        heading = str(model.headerData(at, header.orientation()))
        assert header.sectionSize(at) >= small.horizontalAdvance(heading) + theme().size(16), heading
    for line in range(model.rowCount()):
        state = str(model.index(line, 4).data())
        assert header.sectionSize(4) >= pill.horizontalAdvance(state) + theme().size(32), state
    assert view.horizontalHeader().length() <= view.viewport().width()


def the_card_is_as_wide_as_its_fields(today: TodayPage) -> None:
    """Nothing stands beside the edge, and the buttons say all their words."""
    area = today.panel.findChild(QScrollArea)
    assert area is not None
    inside = area.widget()
    assert inside is not None
    assert inside.width() <= area.viewport().width()
    for button in today.panel.findChildren(ActionButton):
        assert button.width() >= button.sizeHint().width(), button.text()
    panel = today.panel
    for field in (panel.phone, panel.age, panel.sex, panel.doctor, panel.fee):
        right = field.mapTo(inside, field.rect().topRight()).x()
        assert right < area.viewport().width(), field.label()
    assert panel.fee.input.width() >= panel.fee.input.sizeHint().width()


def what_is_written_in_next_is_in_sight(today: TodayPage, qtbot) -> None:
    """The mobile after F9, and a field that is wrong, whatever appears beside them."""
    panel = today.panel
    area = panel.findChild(QScrollArea)
    assert area is not None
    with qtbot.waitActive(today):
        today.activateWindow()

    def is_seen(field):
        top = field.mapTo(area.viewport(), field.rect().topLeft()).y()
        return top >= 0 and top + field.height() <= area.viewport().height()

    panel.show_given("", "", "")
    panel.show_problem("doctor", "Choose one of the clinic's doctors.")
    qtbot.waitUntil(lambda: is_seen(panel.doctor.input))
    panel.show_given("A12", "Dr. Sreedharan Namboothiri", "Kunjulakshmi Amma")
    qtbot.waitUntil(lambda: is_seen(panel.doctor.input))
    panel.focus_first()
    qtbot.waitUntil(lambda: is_seen(panel.phone.input))


def the_chosen_row_stays_in_sight_when_a_message_needs_room(today: TodayPage, qtbot) -> None:
    """A bar of two lines makes the queue lower."""
    today.show_queue([row(f"A{at}", VisitState.WAITING) for at in range(60)], 60)
    view = today.queue.view
    last = view.viewport().height() // view.rowHeight(0) - 1
    today.queue.select(last)
    today.resize(today.width(), today.height() - 60)
    qtbot.waitUntil(lambda: view.visualRect(view.currentIndex()).bottom() <= view.viewport().height())
    assert view.currentIndex().row() == last
