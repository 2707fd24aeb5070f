"""The UPI code on the screen."""

from __future__ import annotations

from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.upi_code import UpiCode

SHORT = "upi://pay?pa=a@okbank&am=1.00"
LONG = f"{SHORT}&pn=A%20Clinic%20With%20A%20Long%20Name%20In%20A%20Long%20Street&cu=INR&tr=018f0000beef&tn=Invoice"


def test_a_longer_link_has_a_larger_code_not_a_finer_one(qtbot: QtBot):
    """SELL-13: three pixels a square, which a phone reads across the counter; white around it."""
    code = UpiCode()
    qtbot.addWidget(code)
    code.show_link(SHORT)
    short = code.sizeHint().width()
    code.show_link(LONG)
    edge = code.sizeHint().width()
    assert edge > short
    code.resize(code.sizeHint())
    picture = code.grab().toImage()
    black = [at for at in range(edge) if picture.pixelColor(at, edge // 2) == QColor("black")]
    runs = [at for at in black if at - 1 not in black]
    ends = [at for at in black if at + 1 not in black]
    assert min(end - begin + 1 for begin, end in zip(runs, ends, strict=True)) >= theme().size(3)
    assert picture.pixelColor(1, edge // 2) == QColor("white")
