"""A store that dies in the middle of its day: goods in and returns to suppliers stand whole or not at all."""

from __future__ import annotations

import subprocess
from random import Random

from narayaneeyam_clinic.people.actor import PROGRAM
from narayaneeyam_clinic.purchases.return_to_supplier import GoesBack
from narayaneeyam_clinic.store.check import check
from tests import forked
from tests.clinic.purchases.buying import Buying, line

_WHOLE_RECEIPT = (
    "SELECT (SELECT count(*) FROM stock_receipt_line l WHERE l.receipt_id = r.id) AS lines,"
    " (SELECT count(*) FROM stock_movement m WHERE m.document_id = r.id) AS movements,"
    " (SELECT sum(m.quantity) FROM stock_movement m WHERE m.document_id = r.id) AS moved, r.payable FROM stock_receipt r"
)
_WHOLE_RETURN = (
    "SELECT (SELECT count(*) FROM purchase_return_line l WHERE l.return_id = r.id) AS lines,"
    " (SELECT sum(m.quantity) FROM stock_movement m WHERE m.document_id = r.id) AS moved, r.payable FROM purchase_return r"
)


def killed_after(buying: Buying, medicine: str, said: int) -> list[str]:
    """What a process of its own told of before it was killed: it works on while it is read, so it dies anywhere in its work."""
    clinic = buying.shelf.clinic
    bills = len(buying.shelf.rows("SELECT id FROM stock_receipt")) + 1
    pipe = subprocess.PIPE
    with forked.begin(
        "tests.clinic.purchases.buyer", clinic.folder, clinic.key.hex(), buying.supplier(), medicine, bills,
        stdin=pipe, stdout=pipe, text=True,
    ) as process:  # fmt: skip
        assert process.stdin is not None
        assert process.stdout is not None
        try:
            assert process.stdout.readline() == "open\n"
            process.stdin.write("go\n")
            process.stdin.flush()
            return [process.stdout.readline().strip() for _ in range(said)]
        finally:
            process.kill()


def test_killed_again_and_again_while_it_buys(buying: Buying):
    """STORE-21, BUY-16, BUY-33: what was told is there, nothing is half there, no number is missing or used twice, and the stock is
    that of the documents.
    """
    medicine = buying.shelf.add("Dasamoolarishtam")
    chance = Random(16)
    told = [one for _ in range(3) for one in killed_after(buying, medicine, chance.randrange(5, 14))]
    receipts = buying.shelf.rows("SELECT number, sequence FROM stock_receipt ORDER BY sequence")
    returns = buying.shelf.rows("SELECT number, sequence FROM purchase_return ORDER BY sequence")
    for rows in (receipts, returns):
        assert [row["sequence"] for row in rows] == list(range(1, len(rows) + 1))
    there = [f"took {row['number']}" for row in receipts] + [f"gave {row['number']}" for row in returns]
    assert len(told) == len(set(told))
    assert set(told) <= set(there)
    # Three lots of ten at 70.00 and 5 % of tax, and one bottle of them.
    whole = {tuple(row.values()) for row in buying.shelf.rows(_WHOLE_RECEIPT)}
    assert whole == {(3, 3, 3 * 10 * 450, 220_500)}
    assert {tuple(row.values()) for row in buying.shelf.rows(_WHOLE_RETURN)} == {(1, -450, 7_350)}
    held = (len(receipts) * 30 - len(returns)) * 450
    assert buying.shelf.on_hand(medicine) == held
    assert buying.shelf.rows("SELECT sum(quantity) AS q FROM stock_on_hand")[0]["q"] == held
    bought = buying.buy(line(medicine), supplier_bill="AD/next")
    assert bought.number == f"A1G/26-27/{len(receipts) + 1:05d}"
    first = buying.page(bought.receipt_id).lines[0]
    gone = buying.give_back(bought.receipt_id, GoesBack(receipt_line_id=first.line_id, quantity=450))
    assert gone.number == f"A1E/26-27/{len(returns) + 1:05d}"
    assert check(buying.shelf.clinic, PROGRAM) == []
