"""What must not be sold: recalled batches with everybody who got them, and expired lots."""

from __future__ import annotations

from datetime import timedelta

import pytest

from narayaneeyam_clinic.papers.report_sheet import report_pdf
from narayaneeyam_clinic.pharmacy.adjust_stock import block_batch
from narayaneeyam_clinic.pharmacy.sale_draft import MedicineLine, SaleDraft
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.stock_room.bin_card import bin_card
from narayaneeyam_clinic.stock_room.movement_documents import DocumentOf
from narayaneeyam_clinic.stock_room.recall_batch import RecallDraft, block_recalled_lots, end_recall, recall_batch
from narayaneeyam_clinic.stock_room.recall_list import recall_sheet, write_recall_list
from narayaneeyam_clinic.stock_room.recall_page import recall_page, recalls
from narayaneeyam_clinic.stock_room.write_off_expired import (
    WriteOffDraft,
    expired_lots,
    write_off_expired,
    write_off_page,
)
from narayaneeyam_clinic.store.check import check
from tests.clinic.billing.test_take_back import back, one
from tests.clinic.consultations.invented import EVERYTHING, add_patient
from tests.clinic.inbox.asked import someone
from tests.clinic.shelf import CASH
from tests.clinic.stock_room.room import Room
from tests.clinic.sync.replicas import content


def recall(room: Room, medicine: str, number: str = "B1") -> str:
    return room.does(recall_batch, RecallDraft(medicine_id=medicine, batch_number=number, reason="maker's letter"))


def test_a_recalled_batch_is_not_sold_and_its_buyers_are_known(room: Room, tmp_path):
    """SHELF-40, SHELF-41, SHELF-42: also a lot that comes later; a bottle that came back is not with anybody."""
    medicine = room.shelf.add("Balarishtam")
    store = room.shelf.receive(medicine, packs=5, location="Store")
    room.does(block_batch, room.shelf.receive(medicine, packs=1, location="Ward"), "smells")
    patient = add_patient(room.clinic)
    line = MedicineLine(medicine_id=medicine, packs=3)
    kept = room.shelf.sell(SaleDraft(patient_id=patient, medicines=(line,), payments=CASH))
    returned = room.shelf.sell_packs(medicine)
    back(room.shelf, one(room.shelf, kept, 450))
    back(room.shelf, one(room.shelf, returned, 450))
    first = recall(room, medicine, "b1")
    assert recall(room, medicine) == first
    with pytest.raises(Refused, match="not_enough_stock"):
        room.shelf.sell_packs(medicine)
    later = room.shelf.receive(medicine, packs=2, location="Counter")
    with pytest.raises(Refused, match="not_enough_stock"):
        room.shelf.sell_packs(medicine)
    assert room.does(block_recalled_lots, first) == 1
    page = room.reads(recall_page, first)
    (got,) = page.got_it
    assert (got.number, got.quantity, got.patient_id, got.document_id) == (kept.number, 900, patient, kept.invoice_id)
    assert got.patient == "Lakshmi Nair"
    assert {lot.batch_id for lot in page.lots} >= {store, later}
    file = tmp_path / "recall.csv"
    assert room.reads(write_recall_list, first, file, ("Bill", "Date", "Patient", "Phone", "Quantity", "Unit")) == 1
    assert kept.number in file.read_text(encoding="utf-8-sig")
    paper = room.reads(recall_sheet, first)
    assert [(row[0], row[3], row[5]) for row in paper.rows] == [("Lakshmi Nair", kept.number, "2")]
    assert "maker's letter" in paper.asked[0]
    assert report_pdf(paper).startswith(b"%PDF")
    room.does(end_recall, first, "the maker took it back")
    whys = {row["location"]: row["blocked_why"] for row in room.shelf.rows("SELECT location, blocked_why FROM batch")}
    assert whys == {"Store": None, "Ward": "smells", "Counter": None}
    room.shelf.sell_packs(medicine)
    assert [(one.recall_id, one.ended_why) for one in room.reads(recalls)] == [(first, "the maker took it back")]
    assert recall(room, medicine) != first
    assert check(room.clinic, EVERYTHING) == []


def test_recalled_there_while_it_came_here(pcs):
    """SHELF-40: the PC that took the batch in had not heard of the recall; once it has, nothing of it is sold."""
    here, there = (Room(pc.clinic, someone(pc, "pharmacist")) for pc in pcs.pcs)
    medicine = here.shelf.add("Balarishtam")
    pcs.settle()
    first = recall(there, medicine)
    here.shelf.receive(medicine)
    assert recall(here, medicine) == first
    pcs.settle()
    for room in (here, there):
        with pytest.raises(Refused, match="not_enough_stock"):
            room.shelf.sell_packs(medicine)
    assert content(pcs.pcs[0]) == content(pcs.pcs[1])


def test_expired_lots_go_by_one_document(room: Room, clock):
    """SHELF-30, SHELF-31: with a reason; what is still good stays; a second press finds nothing."""
    medicine = room.shelf.add("Balarishtam")
    old = [room.shelf.receive(medicine, packs=2, batch=number, expiry="12/2026") for number in ("B1", "B2")]
    good = room.shelf.receive(medicine, packs=2, batch="B3", expiry="12/2028")
    clock.now += timedelta(days=60)
    assert [lot.batch_id for lot in room.reads(expired_lots)] == old
    for lots, reason, code in (
        (tuple(old), "", "reason_missing"),
        ((), "r", "nothing_to_write_off"),
        ((old[0], good), "r", "not_expired_yet"),
    ):
        with pytest.raises(Refused, match=code):
            room.does(write_off_expired, WriteOffDraft(batch_ids=lots, reason=reason))
    written = room.does(write_off_expired, WriteOffDraft(batch_ids=tuple(old), reason="burnt"))
    again = room.does(write_off_expired, WriteOffDraft(batch_ids=tuple(old), reason="burnt"))
    assert (written.lots, again.lots) == (2, 0)
    assert [room.on_hand(batch) for batch in (*old, good)] == [0, 0, 900]
    page = room.reads(write_off_page, written.document_id)
    assert (page.reason, [(lot.number, lot.on_hand) for lot in page.lots]) == ("burnt", [("B1", 900), ("B2", 900)])
    document = room.reads(bin_card, batch_id=old[0]).rows[-1].document
    assert document is not None
    assert (document.of, document.document_id) == (DocumentOf.WRITE_OFF, written.document_id)


def test_written_off_on_two_pcs_apart(pcs):
    """SHELF-31"""
    here, there = (Room(pc.clinic, someone(pc, "pharmacist")) for pc in pcs.pcs)
    batch = here.shelf.receive(here.shelf.add("Balarishtam"), expiry="12/2026")
    pcs.settle()
    pcs.advance(60 * 86_400)
    for room in (here, there):
        assert room.does(write_off_expired, WriteOffDraft(batch_ids=(batch,), reason="burnt")).lots == 1
    pcs.settle()
    assert (here.on_hand(batch), there.on_hand(batch)) == (0, 0)
    assert content(pcs.pcs[0]) == content(pcs.pcs[1])


def test_wrong_roles(clinic, as_role):
    """SHELF-30, SHELF-40"""
    pharmacist, doctor = Room(clinic, as_role("pharmacist")), Room(clinic, as_role("doctor"))
    medicine = pharmacist.shelf.add("Balarishtam")
    standing = recall(pharmacist, medicine)
    assert doctor.reads(recall_page, standing).got_it == ()
    for tried in (
        lambda: recall(doctor, medicine),
        lambda: doctor.does(end_recall, standing, "r"),
        lambda: doctor.does(write_off_expired, WriteOffDraft(batch_ids=("b",), reason="r")),
    ):
        with pytest.raises(Refused, match="not_permitted"):
            tried()
