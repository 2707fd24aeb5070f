"""The one keeper of drafts, on a real clinic: what it keeps, when, and for whom."""

from __future__ import annotations

from dataclasses import dataclass, replace

import pytest
from PySide6.QtCore import QObject

from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.store.drafts import discard_drafts, load_draft, save_draft
from narayaneeyam_desktop import draft_keeper
from narayaneeyam_desktop.draft_keeper import REST_MILLISECONDS, DraftKeeper, DraftKind
from tests.house_rules.source import DESKTOP, python_files


@dataclass(frozen=True)
class Slip:
    """What is typed on an invented page."""

    patient: str = "one"
    text: str = ""


SLIP: DraftKind[Slip] = DraftKind(
    keep=lambda tx, slip: save_draft(tx, "slip", {"text": slip.text}, patient_id=slip.patient),
    forget=lambda tx, slip: discard_drafts(tx, "slip", patient_id=slip.patient),
    is_empty=lambda slip: not slip.text,
)


class Sheet(QObject):
    """A page that is typed into."""

    def __init__(self, desk, kind=SLIP):
        super().__init__()
        self.slip = Slip()
        self.keeper = DraftKeeper(desk, kind, self.look, self)

    def look(self):
        return self.slip

    def type(self, **what):
        self.slip = replace(self.slip, **what)
        self.keeper.touched()


@pytest.fixture
def doctor(as_role):
    return as_role("doctor")


@pytest.fixture
def sheet(qtbot, desk_for, doctor):
    return Sheet(desk_for(doctor))


def kept(clinic, by, patient="one"):
    with clinic.reading(by=by) as rd:
        found = load_draft(rd, "slip", patient_id=patient)
    return None if found is None else found.body["text"]


def test_what_is_typed_is_in_the_file_after_a_second(qtbot, sheet, clinic, doctor):
    """DRAFT-1, CONS-12"""
    assert REST_MILLISECONDS == 1000
    with qtbot.waitSignal(sheet.keeper.kept):
        sheet.type(text="since Monday")
    assert kept(clinic, doctor) == "since Monday"


def test_each_patient_has_a_draft_of_their_own(qtbot, sheet, clinic, doctor, as_role):
    """DRAFT-1, CONS-11"""
    for patient, text in (("one", "of the one"), ("two", "of the other")):
        sheet.type(patient=patient, text=text)
        with qtbot.waitSignal(sheet.keeper.kept):
            sheet.keeper.save()
    assert (kept(clinic, doctor), kept(clinic, doctor, "two")) == ("of the one", "of the other")
    assert kept(clinic, as_role("pharmacist")) is None


def test_what_became_empty_or_was_given_up_is_kept_no_longer(qtbot, sheet, clinic, doctor):
    """DRAFT-1, CONS-13"""
    for give_up in (lambda: sheet.type(text=""), sheet.keeper.forget):
        sheet.type(text="something")
        with qtbot.waitSignal(sheet.keeper.kept):
            sheet.keeper.save()
        give_up()
        sheet.keeper.save()
        qtbot.waitUntil(lambda: kept(clinic, doctor) is None)


def test_nothing_is_kept_behind_what_is_being_finished(qtbot, sheet, clinic, doctor):
    """DRAFT-1"""
    sheet.type(text="signed meanwhile")
    sheet.keeper.pause()
    with qtbot.assertNotEmitted(sheet.keeper.kept):
        sheet.keeper.save()
    assert kept(clinic, doctor) is None


def test_what_was_found_again_and_emptied_is_gone(qtbot, desk_for, clinic, doctor):
    """DRAFT-1"""
    with clinic.transaction(by=doctor, why="test.draft") as tx:
        save_draft(tx, "slip", {"text": "before the power cut"}, patient_id="one")
    sheet = Sheet(desk_for(doctor))
    found: list[Slip | None] = []
    sheet.keeper.look_for_kept(
        lambda rd: Slip(text=load_draft(rd, "slip", patient_id="one").body["text"]), found.append
    )
    qtbot.waitUntil(lambda: bool(found))
    assert found == [Slip(text="before the power cut")]
    sheet.type(text="")
    sheet.keeper.save()
    qtbot.waitUntil(lambda: kept(clinic, doctor) is None)


@pytest.fixture
def full_disk(monkeypatch):
    """What is kept is refused as long as there are words in it; tried again at once."""
    monkeypatch.setattr(draft_keeper, "AGAIN_MILLISECONDS", 1)
    return ["disk_full"]


@pytest.fixture
def without_room(qtbot, window_for, doctor, full_disk):
    """A sheet whose drafts find no room, and the bar in which that is said."""

    def keep(tx, slip):
        if full_disk:
            raise Refused(full_disk[0])
        save_draft(tx, "slip", {"text": slip.text}, patient_id=slip.patient)

    window = window_for(doctor, [])
    assert window.desk is not None
    return Sheet(window.desk, replace(SLIP, keep=keep)), window.message_bar


def test_what_found_no_room_is_kept_when_there_is_some(qtbot, without_room, full_disk, clinic, doctor):
    """DRAFT-2: said, and tried again; until then its words are nowhere but on the page."""
    sheet, bar = without_room
    sheet.type(text="since Monday")
    sheet.keeper.save()
    assert sheet.keeper.has_unkept_words()
    qtbot.waitUntil(lambda: "disk" in bar.text())
    assert sheet.keeper.has_unkept_words()
    with qtbot.waitSignal(sheet.keeper.kept):
        full_disk.clear()
    assert not sheet.keeper.has_unkept_words()
    assert kept(clinic, doctor) == "since Monday"


def test_what_was_finished_meanwhile_is_not_tried_again(qtbot, without_room, full_disk, background, clinic, doctor):
    """DRAFT-2, DRAFT-1"""
    sheet, _bar = without_room
    sheet.type(text="signed meanwhile")
    sheet.keeper.save()
    sheet.keeper.pause()
    qtbot.waitUntil(background.is_idle)
    full_disk.clear()
    sheet.keeper.save()
    qtbot.waitUntil(background.is_idle)
    assert not sheet.keeper.has_unkept_words()
    assert kept(clinic, doctor) is None


def test_there_is_one_keeper():
    """DRAFT-1: pages say what their draft is; nobody else watches the second or writes a draft for a page."""
    timers = [path.name for path in python_files(DESKTOP) if "interval=REST_MILLISECONDS" in path.read_text("utf-8")]
    assert timers == ["draft_keeper.py"]
    keeping = {path.name for path in python_files(DESKTOP) if "save_draft(" in path.read_text("utf-8")}
    assert keeping == {"bill_draft.py", "card_draft.py", "goods_in_draft.py"}
