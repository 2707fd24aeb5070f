"""What stands on the counter's screen, and what came of it in the clinic."""

from __future__ import annotations

from narayaneeyam_desktop.counter.counter_page import CounterPage
from tests.desktop.counter.shop import Shop


def rows(counter: CounterPage) -> list[tuple[str, str, str]]:
    """Name, quantity and amount of each row on the screen."""
    return [(row.name, row.quantity, row.amount) for row in counter.lines.rows()]


def invoices(shop: Shop) -> list[dict]:
    return shop.shelf.rows("SELECT * FROM invoice ORDER BY sequence")
