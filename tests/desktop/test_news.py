"""What came from other PCs becomes the news that pages listen to, once for all that came together."""

from __future__ import annotations

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from narayaneeyam_clinic.shared.news import MedicineChanged, RowsCame
from narayaneeyam_clinic.store import all_records  # noqa: F401  # all tables are known then
from narayaneeyam_clinic.store.base import Record, Synced
from narayaneeyam_desktop.news import NEWS_OF_TABLE, News


def synced_tables(kind: type[Record] = Synced) -> set[str]:
    found: set[str] = set()
    for each in kind.__subclasses__():
        if hasattr(each, "__tablename__"):
            found.add(str(each.__tablename__))
        found |= synced_tables(each)
    return found


def test_every_table_that_travels_is_news_of_some_kind():
    """LINK-6"""
    assert synced_tables() - set(NEWS_OF_TABLE) == set()
    assert set(NEWS_OF_TABLE) - synced_tables() == set()


def test_what_comes_together_is_told_once(qtbot: QtBot):
    """LINK-6, LINK-10: thousands of rows are one refresh of each page that shows them."""
    parent = QObject()
    news = News(parent)
    heard: list[tuple[str, object]] = []
    for name in ("told", "patient_changed", "queue_changed", "bill_changed", "medicine_changed"):
        getattr(news, name).connect(_Hears(heard, name).hear)
    for number in range(500):
        news.hear(RowsCame({"patient": frozenset({str(number)})}))
    news.hear(RowsCame({"visit": frozenset({"v"}), "patient_phone": frozenset({"p"})}))
    qtbot.waitUntil(lambda: len(heard) == 3)
    assert {name for name, _ in heard} == {"told", "patient_changed", "queue_changed"}
    came = heard[0][1]
    assert isinstance(came, RowsCame)
    assert len(came.rows["patient"]) == 500
    news.hear(MedicineChanged("m"))
    qtbot.waitUntil(lambda: len(heard) == 5)


class _Hears(QObject):
    """Held by the list it writes into: a bound method alone would not be."""

    held: list[QObject] = []

    def __init__(self, heard: list[tuple[str, object]], name: str) -> None:
        super().__init__()
        self._heard, self._name = heard, name
        self.held.append(self)

    def hear(self, fact: object) -> None:
        self._heard.append((self._name, fact))
