"""Two processes on one file, and a process that dies in the middle of its day."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.people.actor import PROGRAM
from narayaneeyam_clinic.store.check import check
from tests import forked
from tests.clinic.shelf import Shelf

ROOT = Path(__file__).resolve().parents[3]


class Till:
    """A running process, ready to sell."""

    def __init__(self, clinic: Clinic, medicine: str, sales: int) -> None:
        pipe = subprocess.PIPE
        self.process = forked.begin(
            "tests.clinic.pharmacy.till",
            clinic.folder,
            clinic.key.hex(),
            medicine,
            sales,
            stdin=pipe,
            stdout=pipe,
            text=True,
        )
        assert self.said() == "open"

    def said(self) -> str:
        assert self.process.stdout is not None
        return self.process.stdout.readline().strip()

    def go(self) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write("go\n")
        self.process.stdin.flush()

    def end(self) -> None:
        self.process.kill()
        self.process.communicate()


@pytest.fixture
def tills() -> Iterator[list[Till]]:
    running: list[Till] = []
    yield running
    for till in running:
        till.end()


def test_two_processes_sell_the_last_bottle(shelf: Shelf, tills: list[Till]):
    """SELL-27, STORE-6."""
    medicine = shelf.stocked("Dasamoolarishtam", mrp="100", packs=1)
    tills += [Till(shelf.clinic, medicine, 1), Till(shelf.clinic, medicine, 1)]
    for till in tills:
        till.go()
    assert sorted(till.said() for till in tills) == ["refused not_enough_stock", "sold A1/26-27/000001"]
    assert shelf.on_hand(medicine) == 0
    assert shelf.rows("SELECT count(*) AS c FROM invoice")[0]["c"] == 1


def test_two_processes_never_share_a_number(shelf: Shelf, tills: list[Till]):
    """GST-10: one hundred bottles, sixty sales each; the last twenty find none."""
    medicine = shelf.stocked("Dasamoolarishtam", mrp="100", packs=100)
    tills += [Till(shelf.clinic, medicine, 60), Till(shelf.clinic, medicine, 60)]
    for till in tills:
        till.go()
    said = [till.said() for _ in range(60) for till in tills]
    assert sorted(one for one in said if one.startswith("sold")) == [f"sold A1/26-27/{n:06d}" for n in range(1, 101)]
    assert said.count("refused not_enough_stock") == 20
    assert shelf.on_hand(medicine) == 0


def test_killed_in_the_middle_of_200_sales(shelf: Shelf, tills: list[Till]):
    """STORE-7, SELL-7, SELL-16, GST-10: what was printed is there, nothing is half there, no number is missing or used twice."""
    medicine = shelf.stocked("Dasamoolarishtam", mrp="100", packs=300)
    till = Till(shelf.clinic, medicine, 200)
    tills.append(till)
    till.go()
    printed = [till.said() for _ in range(70)]
    till.end()
    invoices = shelf.rows("SELECT id, number, sequence FROM invoice ORDER BY sequence")
    assert [row["sequence"] for row in invoices] == list(range(1, len(invoices) + 1))
    assert 70 <= len(invoices) < 200
    assert [f"sold {row['number']}" for row in invoices[:70]] == printed
    whole = shelf.rows(
        "SELECT (SELECT count(*) FROM invoice_line l WHERE l.invoice_id = i.id) AS lines,"
        " (SELECT sum(m.quantity) FROM stock_movement m WHERE m.document_id = i.id) AS moved,"
        " (SELECT sum(p.amount) FROM payment p WHERE p.invoice_id = i.id) AS paid FROM invoice i"
    )
    assert {tuple(row.values()) for row in whole} == {(1, -450, 10000)}
    assert shelf.on_hand(medicine) == (300 - len(invoices)) * 450
    assert shelf.sell_packs(medicine).number == f"A1/26-27/{len(invoices) + 1:06d}"
    assert check(shelf.clinic, PROGRAM) == []
