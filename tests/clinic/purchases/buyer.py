"""A store as a process of its own: `python -m tests.clinic.purchases.buyer FOLDER KEY SUPPLIER MEDICINE BILLS`.

Waits for a line on its input, then takes in bill after bill from the number BILLS on, and sends something of each back, until
somebody ends it. Prints each number after its commit.
"""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.people.actor import PROGRAM
from narayaneeyam_clinic.purchases.return_to_supplier import GoesBack
from tests.clinic.purchases.buying import Buying, line
from tests.clinic.shelf import Shelf


def main(folder: str, key: str, supplier: str, medicine: str, bills: str) -> None:
    clinic = Clinic.open(Path(folder), bytes.fromhex(key), clock=lambda: datetime(2026, 11, 21, 5, tzinfo=UTC))
    buying = Buying(Shelf(clinic, PROGRAM), suppliers={"Arya Depot": supplier})
    say("open")
    sys.stdin.readline()
    for number in count(int(bills)):
        lots = [line(medicine, batch_number=f"{number}-{lot}") for lot in range(3)]
        bought = buying.buy(*lots, supplier_bill=f"AD/{number}")
        say(f"took {bought.number}")
        first = buying.page(bought.receipt_id).lines[0]
        gone = buying.give_back(bought.receipt_id, GoesBack(receipt_line_id=first.line_id, quantity=450))
        say(f"gave {gone.number}")


def say(words: str) -> None:
    sys.stdout.write(words + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(*sys.argv[1:])
