"""Local tables follow from what they summarise, and nothing of one clinic reaches another (STORE-1, STORE-17)."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from sqlalchemy import text

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.people.actor import PROGRAM
from narayaneeyam_clinic.pharmacy.rebuild_stock import rebuild_stock_on_hand
from narayaneeyam_clinic.store.check import check
from narayaneeyam_clinic.store.search_index import search
from narayaneeyam_clinic.store.search_rebuild import rebuild_search_index


@pytest.fixture
def lived(lived_clinic, tmp_path):
    folder = tmp_path / "clinics" / lived_clinic.folder.name
    shutil.copytree(lived_clinic.folder, folder)
    opened = Clinic.open(folder, lived_clinic.key)
    yield opened
    opened.close()


def test_totals_and_search_text_are_rebuilt_from_what_they_summarise(lived):
    """STORE-17"""
    with lived.reading(by=PROGRAM) as rd:
        before = rd.session.execute(text("SELECT * FROM stock_on_hand ORDER BY batch_id")).all()
        names = rd.session.scalars(text("SELECT name FROM patient ORDER BY id LIMIT 5")).all()
        found = {name: [one.ref_id for one in search(rd, name)] for name in names}
        groups = rd.session.scalar(text("SELECT count(*) FROM change_group"))
    with lived.transaction(by=PROGRAM, why="test.forget") as tx:
        tx.session.execute(text("UPDATE stock_on_hand SET quantity = 0"))
        tx.session.execute(text("INSERT INTO search_text (search_text) VALUES ('delete-all')"))
    with lived.reading(by=PROGRAM) as rd:
        assert all(search(rd, name) == [] for name in names)
    with lived.transaction(by=PROGRAM, why="test.rebuild") as tx:
        rebuild_stock_on_hand(tx)
        rebuild_search_index(tx)
    with lived.reading(by=PROGRAM) as rd:
        assert rd.session.execute(text("SELECT * FROM stock_on_hand ORDER BY batch_id")).all() == before
        assert {name: [one.ref_id for one in search(rd, name)] for name in names} == found
        assert rd.session.scalar(text("SELECT count(*) FROM change_group")) == groups
    assert check(lived, PROGRAM) == []


def test_another_clinic_cannot_be_reached(lived, clinic_folder: Path):
    """STORE-1: the file of the other clinic has another key; attaching it opens nothing."""
    other = clinic_folder / "clinic.db"
    raw = lived._readers.raw_connection()
    try:
        with pytest.raises(Exception, match=r"not a database|encrypted"):
            raw.driver_connection.execute("ATTACH DATABASE ? AS other", (str(other),))
            raw.driver_connection.execute("SELECT count(*) FROM other.patient")
    finally:
        raw.close()
