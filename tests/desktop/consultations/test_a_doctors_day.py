"""A whole consultation as a doctor types it, key by key: examination, advice, five lines, signature, repeat, amendment."""

from __future__ import annotations

from datetime import date
from io import BytesIO

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from narayaneeyam_clinic.consultations.consultation_page import consultation_page, signed_versions
from narayaneeyam_clinic.papers.prescription import prescription_pdf
from narayaneeyam_clinic.prescriptions.dose_times import DoseTime
from narayaneeyam_clinic.prescriptions.prescription_paper import prescription_paper
from tests.clinic.consultations.invented import EVERYTHING, add_medicine, add_stock, begin
from tests.desktop.consultations.keyboard import Keys, look, open_first

ENTER = Qt.Key.Key_Return

# What is typed: medicine, dose, when, with, days; and what the line comes to.
FIVE = (
    (("dasamoolarish", "25 ml", "1-0-1 AF", "warm water", "15"), "25 ml", "morning, night, after food", "2 × 450 ml"),
    (("dhanwantharam gul", "1/2", "HS", "jeeraka", "15"), "1/2", "at bedtime", "8"),
    (("triphala", "5 g", "OD alternate days", "honey", "30"), "5 g", "once a day, alternate days", "1 × 100 g"),
    (("indukantham", "15 ml", "BD BF", "water", "15"), "15 ml", "twice a day, before food", "3 × 200 ml"),
    (("Kanji of old rice", "1", "1-0-0", "", "7"), "1", "morning", "7"),
)


@pytest.fixture
def keys(qtbot):
    return Keys(qtbot)


@pytest.fixture
def shop(room):
    """A choornam and a kashayam beside what the room has."""
    for name, form, pack in (("Triphala Choornam", "choornam", 100), ("Indukantham Kashayam", "kashayam", 200)):
        room.medicines[name] = add_medicine(room.clinic, name, form, pack=pack)
        add_stock(room.clinic, room.medicines[name], 10 * pack, date(2027, 6, 30))
    return room


def prescribe(qtbot, page, keys, typed):
    """One line; the control keys it took."""
    editor, before = page.prescription.editor, keys.controls
    medicine, *rest = typed
    keys.type(medicine)
    if not medicine.startswith("Kanji"):
        qtbot.waitUntil(editor.medicine.is_list_open)
    keys.press(ENTER)
    for value in rest:
        keys.type(value)
        keys.press(ENTER)
    return keys.controls - before


def test_a_doctors_day(qtbot, shop, keys, clock):
    """CONS-4, CONS-5, CONS-6, CONS-8, CONS-10, CONS-16, RX-1 to RX-7, RX-9, RX-11"""
    room = shop
    page = open_first(qtbot, room)
    # The examination: eight and ten fields, agni and koshtha, each found by its choice or in one's own words.
    keys.press(Qt.Key.Key_F7)
    fields = page.examination.fields
    assert QApplication.focusWidget() is fields["nadi"].input
    keys.type("Manda, guru")
    for code, typed in (("prakriti", "vata-p"), ("agni", "mand"), ("koshtha", "kru")):
        fields[code].input.setFocus()
        keys.type(typed)
        qtbot.waitUntil(fields[code].is_list_open)
        keys.press(ENTER)
    keys.press(Qt.Key.Key_F6)
    keys.type("Low back pain, 3 weeks")
    page.vitals.fields["weight"].input.setFocus()
    keys.type("61.5")
    page.diagnoses.search.input.setFocus()
    for term in ("sandhi", "Anidra"):
        keys.type(term)
        if term == "sandhi":
            qtbot.waitUntil(page.diagnoses.search.is_list_open)
        keys.press(ENTER)
    page.internal_note.input.setFocus()
    keys.type("Quarrel at home")
    keys.press(Qt.Key.Key_Insert)
    for line in FIVE:
        assert prescribe(qtbot, page, keys, line[0]) <= 5
    rows = page.prescription.table.rows()
    assert [(row.dose, row.when, row.to_take) for row in rows] == [tuple(expected) for _typed, *expected in FIVE]
    assert not any(row.is_wrong for row in rows)
    keys.press(Qt.Key.Key_F8)
    page.pathya.input.setFocus()
    keys.type("Old rice, green gram")
    page.apathya.input.setFocus()
    keys.type("Curd at night")
    keys.press(Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: bool(look(room, lambda rd: signed_versions(rd, room.visits[0]))))
    (signed,) = look(room, lambda rd: signed_versions(rd, room.visits[0]))
    content = signed.content
    assert [one.term for one in content.diagnoses] == ["Sandhigatavata", "Anidra"]
    assert (content.findings["nadi"], content.findings["prakriti"]) == ("Manda, guru", "vata-pitta")
    assert {"agni", "koshtha"} <= content.findings.keys()
    assert (content.pathya, content.apathya) == ("Old rice, green gram", "Curd at night")
    # The internal note is on no paper for the patient.
    paper = look(room, lambda rd: prescription_pdf(prescription_paper(rd, signed.prescription_id)))
    words = "".join(page.extract_text() for page in PdfReader(BytesIO(paper)).pages)
    assert "Curd" in words
    assert "Quarrel" not in words
    the_next_visit(qtbot, room, keys, clock)


def the_next_visit(qtbot, room, keys, clock):
    """A week later: what was found is there with its clinician and day, the prescription comes back with one chord."""
    clock.advance(days=7)
    assert room.doctor.staff_id is not None
    again = begin(room.clinic, EVERYTHING, room.patients[0], room.doctor.staff_id).visit_id
    room.window.open_page("consultation", {"visit_id": again})
    page = room.page()
    qtbot.waitUntil(page.repeat_action.isVisible)
    assert page.typed().findings == {}
    beside = {label.text() for label in page.timeline.findChildren(QLabel)}
    assert {"61.5 kg", f"Sandhigatavata, Anidra · {room.doctor.name}"} <= beside
    assert page.examination.fields["prakriti"].message() == f"Vata-pitta, found by {room.doctor.name} on 21-11-2026"
    qtbot.waitUntil(lambda: page.isAncestorOf(keys.focus()))
    keys.press(Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: bool(page.prescription.taken_lines()))
    assert len(page.prescription.taken_lines()) == len(FIVE)
    assert look(room, lambda rd: consultation_page(rd, again)).constitution[0].value == "vata-pitta"


def test_the_eleven_times_of_medicine_are_offered(qtbot, room, keys):
    """RX-4: after the frequency each of the aushadha kala can be chosen from the list, in English and Sanskrit."""
    page = open_first(qtbot, room)
    editor = page.prescription.editor
    editor.when.input.setFocus()
    keys.type("BD")
    qtbot.waitUntil(editor.when.is_list_open)
    offered = {one.tail for one in editor.when.suggestions()}
    assert {time.sanskrit for time in DoseTime} <= offered
    assert len(DoseTime) == 11


def test_a_warning_says_what_it_is_about_while_prescribing(qtbot, room, keys):
    """RX-10, RX-15: allergy in red, the same twice, Schedule E(1), honey with ghee."""
    page = open_first(qtbot, room)
    keys.press(Qt.Key.Key_Insert)
    for typed in (
        ("agnitundi", "1", "BD", "milk", "5"),
        ("agnitundi", "1", "HS", "honey and ghee", "5"),
    ):
        assert prescribe(qtbot, page, keys, typed) <= 5
    banner = page.prescription.warnings
    qtbot.waitUntil(lambda: "twice" in banner.text())
    for sentence in (
        "Agnitundi Vati: the patient is allergic to Milk.",
        "Agnitundi Vati is there twice.",
        "Agnitundi Vati has a Schedule E(1) ingredient: only under supervision.",
        "Agnitundi Vati: honey and ghee are not taken together in equal weight.",
    ):
        assert sentence in banner.text()
