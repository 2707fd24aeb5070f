"""Stock of another day, the bin card of a lot, and the stock list among 60,000 batches (SHELF-52, SHELF-70)."""

from __future__ import annotations

from datetime import date, timedelta

from sqlalchemy import insert, text

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.pharmacy.records import Batch, StockOnHand
from narayaneeyam_clinic.pharmacy.stock_list import stock_count, stock_list
from narayaneeyam_clinic.shared.identifiers import new_id
from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_clinic.stock_room.bin_card import bin_card
from narayaneeyam_clinic.stock_room.stock_on_day import stock_on_day
from tests.bench.generated_clinic import EVERYTHING
from tests.bench.results import Result, milliseconds

BATCHES = 60_000
_AT_ONCE = 5_000


def the_stock(clinic: Clinic) -> list[Result]:
    """The day in the middle is the dearest: as many movements lie before it as after it."""
    fill_up(clinic)
    with clinic.reading(by=EVERYTHING) as rd:
        first, last, lines = rd.session.execute(
            text("SELECT min(day), max(day), count(*) FROM stock_movement WHERE kind = 'sale'")
        ).one()
        (batch_id,) = rd.session.execute(text("SELECT batch_id FROM stock_movement LIMIT 1 OFFSET 100")).one()
    begins, ends = date.fromisoformat(first), date.fromisoformat(last)

    def of_day(day: date) -> float:
        def one() -> None:
            with clinic.reading(by=EVERYTHING) as rd:
                assert stock_on_day(rd, day).lots

        return min(milliseconds(one) for _ in range(3))

    def card() -> None:
        with clinic.reading(by=EVERYTHING) as rd:
            assert bin_card(rd, batch_id=batch_id).rows

    def window() -> None:
        with clinic.reading(by=EVERYTHING) as rd:
            count = stock_count(rd)
            assert stock_list(rd, offset=max(count - 100, 0), limit=100)

    days = [begins + (ends - begins) * part / 4 for part in (1, 2, 3)]
    note = f"{lines} sale lines"
    return [
        Result("stock as of a day", max(map(of_day, days)), "ms", "at most 1 s", 1000, note=note),
        Result("stock as of yesterday", of_day(ends - timedelta(days=1)), "ms", "at most 1 s", 1000, note=note),
        Result("bin card of a lot", min(milliseconds(card) for _ in range(3)), "ms", "at most 1 s", 1000, note=note),
        Result(
            "stock list, its end, read", min(milliseconds(window) for _ in range(5)), "ms", "at most 100 ms", 100,
            note=f"{BATCHES} batches",
        ),
    ]  # fmt: skip


def fill_up(clinic: Clinic) -> None:
    """Batches that were sold out long ago, beside those of the generated clinic, as often as it is asked for."""
    with clinic.reading(by=EVERYTHING) as rd:
        (there,) = rd.session.execute(text("SELECT count(*) FROM batch")).one()
        medicines = [row[0] for row in rd.session.execute(text("SELECT id FROM medicine ORDER BY id"))]
    for begin in range(there, BATCHES, _AT_ONCE):
        batches = [
            {
                "id": new_id(), "medicine_id": medicines[n % len(medicines)], "number": f"OLD{n}", "location": "store",
                "expires_on": date(2025, 12, 31), "mrp": Money(16500), "received_on": date(2023, 1, 1),
            }
            for n in range(begin, min(begin + _AT_ONCE, BATCHES))
        ]  # fmt: skip
        with clinic.transaction(by=EVERYTHING, why="bench.batches") as tx:
            tx.session.execute(insert(Batch), batches)
            tx.session.execute(
                insert(StockOnHand),
                [{"batch_id": one["id"], "medicine_id": one["medicine_id"], "quantity": 0} for one in batches],
            )
