"""A till as a process of its own: `python -m tests.clinic.pharmacy.till FOLDER KEY MEDICINE SALES`.

Waits for a line on its input, then sells one pack so many times. Prints each number after its commit, or the refusal.
"""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from pathlib import Path

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.people.actor import PROGRAM
from narayaneeyam_clinic.shared.errors import Refused
from tests.clinic.shelf import Shelf


def main(folder: str, key: str, medicine: str, sales: str) -> None:
    clinic = Clinic.open(Path(folder), bytes.fromhex(key), clock=lambda: datetime(2026, 11, 21, 5, tzinfo=UTC))
    shelf = Shelf(clinic, PROGRAM)
    sys.stdout.write("open\n")
    sys.stdout.flush()
    sys.stdin.readline()
    for _ in range(int(sales)):
        try:
            said = f"sold {shelf.sell_packs(medicine).number}"
        except Refused as refused:
            said = f"refused {refused.code}"
        sys.stdout.write(said + "\n")
        sys.stdout.flush()
    clinic.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
