"""A touch is seen where a person's input arrives, and nothing else of the program is looked at."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from narayaneeyam_desktop.frame.input_watch import InputWatch


class _Seen(InputWatch):
    def __init__(self, parent: QObject) -> None:
        self.kinds: list[QEvent.Type] = []
        super().__init__(parent)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.kinds.append(event.type())
        return False


def test_keys_and_mouse_are_seen_wherever_the_focus_goes(qtbot: QtBot):
    window = QWidget()
    layout = QVBoxLayout(window)
    first, second, button = QLineEdit(), QLineEdit(), QPushButton("Save")
    for part in (first, second, button):
        layout.addWidget(part)
    seen = _Seen(window)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    first.setFocus()
    qtbot.waitUntil(first.hasFocus)
    qtbot.keyClick(first, Qt.Key.Key_A)
    assert QEvent.Type.KeyPress in seen.kinds
    second.setFocus()
    qtbot.waitUntil(second.hasFocus)
    seen.kinds.clear()
    qtbot.keyClick(second, Qt.Key.Key_B)
    assert QEvent.Type.KeyPress in seen.kinds
    seen.kinds.clear()
    # A real mouse comes by the window, to a part that has no focus too.
    QTest.mouseClick(
        window.windowHandle(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        button.mapTo(window, QPoint(5, 5)),
    )
    qtbot.waitUntil(lambda: QEvent.Type.MouseButtonPress in seen.kinds)


def test_what_happens_elsewhere_is_not_looked_at(qtbot: QtBot):
    window = QWidget()
    qtbot.addWidget(window)
    seen = _Seen(window)
    seen.kinds.clear()
    page = QWidget()
    qtbot.addWidget(page)
    for _ in range(20):
        QLineEdit(page)
    assert seen.kinds == []
