"""Paper comes after the commit, and never without one (PAPER-20)."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from narayaneeyam_desktop.background import Background
from narayaneeyam_desktop.counter.counter_page import CounterPage
from tests.desktop.counter.conftest import Keyboard
from tests.desktop.counter.shop import Shop


def test_a_bill_is_in_the_file_before_it_is_on_paper(
    shop: Shop, counter: CounterPage, keyboard: Keyboard, background: Background, monkeypatch, qtbot: QtBot
):
    """PAPER-20: what the printer is given can be read by another connection at that moment."""
    seen: list[tuple[str, list[str]]] = []

    def take(_pdf: bytes, title: str, _printer: str | None = None) -> None:
        seen.append((title, [row["number"] for row in shop.shelf.rows("SELECT number FROM invoice")]))

    monkeypatch.setattr("narayaneeyam_desktop.invoice_printer.print_pdf", take)
    keyboard.scan(shop.sku("Dasamoolarishtam"))
    qtbot.waitUntil(background.is_idle)
    keyboard.key(Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: bool(seen))
    qtbot.waitUntil(background.is_idle)
    assert seen == [("A1/26-27/000001", ["A1/26-27/000001"])]


@pytest.mark.usefixtures("counter")
def test_what_was_refused_is_not_printed(
    shop: Shop, keyboard: Keyboard, background: Background, printed: list[tuple[str, bytes]], clock, qtbot: QtBot
):
    """PAPER-20: the shop's clock stands before its last bill, and nobody has decided yet."""
    keyboard.scan(shop.sku("Dasamoolarishtam"))
    qtbot.waitUntil(background.is_idle)
    keyboard.key(Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: len(printed) == 1)
    qtbot.waitUntil(background.is_idle)
    clock.advance(days=-2)
    keyboard.scan(shop.sku("Dasamoolarishtam"))
    qtbot.waitUntil(background.is_idle)
    keyboard.key(Qt.Key.Key_F9)
    qtbot.waitUntil(background.is_idle)
    assert len(printed) == 1
