"""The sheets that clinics print on."""

from __future__ import annotations

from enum import StrEnum


class PaperSize(StrEnum):
    """A sheet, the 80 mm roll of a thermal printer, whose page is as long as its content, or a label of a label printer."""

    A4 = "A4"
    A5 = "A5"
    A6 = "A6"
    ROLL_80 = "80mm"
    LABEL_50 = "50x25mm"

    @property
    def is_roll(self) -> bool:
        return self is PaperSize.ROLL_80

    @property
    def width_mm(self) -> float:
        return _SIZES_MM[self][0]

    @property
    def height_mm(self) -> float:
        """Zero for a roll: its height comes from what is printed."""
        return _SIZES_MM[self][1]


_SIZES_MM = {
    PaperSize.A4: (210.0, 297.0),
    PaperSize.A5: (148.0, 210.0),
    PaperSize.A6: (105.0, 148.0),
    PaperSize.ROLL_80: (80.0, 0.0),
    PaperSize.LABEL_50: (50.0, 25.0),
}
