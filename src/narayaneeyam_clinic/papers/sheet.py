"""A sheet of paper to draw on: text, lines and pictures are placed from the top left, in points; then it becomes a PDF.

Marks are collected first and drawn at the end, because a roll is as long as its content and "Page 1 of 2" needs the 2.
Nothing here knows what the paper says.
"""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from narayaneeyam_clinic.papers.paper_size import PaperSize
from narayaneeyam_clinic.papers.qr import qr_path
from narayaneeyam_clinic.papers.typeface import Run, SetLine, cut, font, set_line, wrapped

if TYPE_CHECKING:  # imported by the first paper, as in `typeface.py`
    from reportlab.pdfgen.canvas import Canvas

MM = 72 / 25.4
LINE_HEIGHT = 1.36
"""Of the type size: room for Malayalam conjuncts below and Devanagari vowel signs above."""
_BASELINE = 1.0

Colour = str
"""Red, green and blue from 0 to 1, as the PDF writes them: formatting them again for each word is a fifth of the time."""
INK: Colour = "0.114 0.141 0.129"
MUTED: Colour = "0.384 0.427 0.404"
LEAF: Colour = "0.184 0.420 0.310"
HAIR: Colour = "0.78 0.82 0.79"
RED: Colour = "0.702 0.149 0.118"
TINT: Colour = "0.953 0.969 0.957"
FAINT: Colour = "0.945 0.953 0.948"
WHITE: Colour = "1 1 1"
BLACK: Colour = "0 0 0"


class Align(StrEnum):
    """Which side of the given x the text stands on."""

    LEFT = "left"
    RIGHT = "right"
    CENTRE = "centre"


@dataclass(frozen=True, slots=True)
class Box:
    """Where the ink of a line stands on its page: what the tests look at to see that nothing overlaps."""

    left: float
    top: float
    right: float
    bottom: float
    text: str


_Draw = Callable[["Canvas", float], None]


class Sheet:
    """One document in the making. `title` is the document's number: a PDF's own particulars carry no name of a person."""

    def __init__(self, width: float, height: float | None, *, margin: float, title: str, author: str) -> None:
        """Width and height in points; without a height the page ends under its last mark."""
        self.width = width
        self.height = height
        self.margin = margin
        self._title = title
        self._author = author
        self._pages: list[list[_Draw]] = [[]]
        self.boxes: list[list[Box]] = [[]]
        self._lowest = 0.0

    @classmethod
    def of(cls, size: PaperSize, *, margin_mm: float, title: str, author: str) -> Sheet:
        height = None if size.is_roll else size.height_mm * MM
        return cls(size.width_mm * MM, height, margin=margin_mm * MM, title=title, author=author)

    @property
    def left(self) -> float:
        return self.margin

    @property
    def right(self) -> float:
        return self.width - self.margin

    @property
    def page_count(self) -> int:
        return len(self._pages)

    @property
    def is_overfull(self) -> bool:
        """Whether something stands below the lower margin; a roll never is."""
        return self.height is not None and self._lowest > self.height - self.margin * 0.7

    def new_page(self) -> None:
        self._pages.append([])
        self.boxes.append([])

    def on_each_page(self, draw: Callable[[int, int], None]) -> None:
        """Calls `draw(page, pages)` with each page in turn as the one being drawn on; for feet and marks."""
        pages, boxes = self._pages, self.boxes
        for number in range(1, len(pages) + 1):
            self._pages, self.boxes = pages[:number], boxes[:number]
            draw(number, len(pages))
        self._pages, self.boxes = pages, boxes

    def text(
        self,
        x: float,
        top: float,
        text: str,
        size: float,
        *,
        bold: bool = False,
        align: Align = Align.LEFT,
        colour: Colour = INK,
        width: float | None = None,
    ) -> float:
        """One line with its top at `top`, cut to `width` if given. Returns the top of the next line."""
        line = set_line(text, bold) if width is None else cut(text, width / size, bold)
        return self._place(x, top, line, size, align, colour)

    def paragraph(
        self,
        x: float,
        top: float,
        text: str,
        size: float,
        width: float,
        *,
        bold: bool = False,
        align: Align = Align.LEFT,
        colour: Colour = INK,
    ) -> float:
        """The text broken into lines of `width`. Returns the top of what comes next."""
        if not text:
            return top
        for line in wrapped(text, width / size, bold):
            top = self._place(x, top, line, size, align, colour)
        return top

    def figure(self, right: float, top: float, text: str, size: float, width: float, *, bold: bool = False) -> float:
        """An amount, right-aligned; one too wide for its column is set smaller, never cut."""
        line = set_line(text, bold)
        fitting = min(size, width / line.width) if line.width else size
        self._place(right, top + (size - fitting), line, fitting, Align.RIGHT, INK)
        return top + size * LINE_HEIGHT

    def rule(self, top: float, *, left: float | None = None, right: float | None = None, thick: float = 0.5,
             colour: Colour = HAIR, dashed: bool = False) -> None:  # fmt: skip
        """A quiet horizontal line, over the whole width between the margins by default."""
        start, end = self.left if left is None else left, self.right if right is None else right
        ink = self._ink(colour)

        def draw(canvas: Canvas, height: float) -> None:
            canvas.addLiteral(f"{ink} RG")
            canvas.setLineWidth(thick)
            canvas.setDash([1.5, 1.5] if dashed else [])
            canvas.line(start, height - top, end, height - top)

        self._add(draw, top)

    def tint(self, left: float, top: float, width: float, height: float, colour: Colour = TINT, *, round_by: float = 0.0,
             outline: Colour | None = None) -> None:  # fmt: skip
        """A filled rectangle, under everything drawn after it; with `outline` a line around it."""

        def draw(canvas: Canvas, page_height: float) -> None:
            canvas.addLiteral(f"{colour} rg")
            if outline is not None:
                canvas.addLiteral(f"{outline} RG")
                canvas.setLineWidth(0.5)
                canvas.setDash([])
            bottom = page_height - top - height
            canvas.roundRect(left, bottom, width, height, round_by, stroke=int(outline is not None), fill=1)

        self._add(draw, top + height)

    def qr(self, left: float, top: float, side: float, content: str) -> None:
        """A QR code as one vector path, with its quiet zone inside `side`."""
        modules, squares = qr_path(content)
        unit = side / modules

        # Written as literals in whole modules: hundreds of coordinates are slow to format one by one.
        bars = " ".join(f"{column} {-row - 1} {length} 1 re" for column, row, length in squares)

        def draw(canvas: Canvas, height: float) -> None:
            canvas.saveState()
            canvas.addLiteral(f"{BLACK} rg")
            canvas.transform(unit, 0, 0, unit, left, height - top)
            canvas.addLiteral(f"{bars} f")
            canvas.restoreState()

        self._add(draw, top + side)

    def picture(self, left: float, top: float, png: bytes, width: float, height: float) -> float:
        """The picture fitted into the box at its top left; returns the width it takes."""
        from reportlab.lib.utils import ImageReader

        image = ImageReader(io.BytesIO(png))
        pixels_wide, pixels_high = image.getSize()
        scale = min(width / pixels_wide, height / pixels_high)

        def draw(canvas: Canvas, page_height: float) -> None:
            canvas.drawImage(image, left, page_height - top - pixels_high * scale, pixels_wide * scale,
                             pixels_high * scale, mask="auto")  # fmt: skip

        self._add(draw, top + pixels_high * scale)
        return float(pixels_wide * scale)

    def watermark(self, text: str, size: float, colour: Colour = FAINT) -> None:
        """A large word across the page, under everything else on it."""
        line = set_line(text, True)

        def draw(canvas: Canvas, height: float) -> None:
            canvas.saveState()
            canvas.translate(self.width / 2, height / 2)
            canvas.rotate(35)
            _draw_line(canvas, -line.width * size / 2, -size / 3, line, size, colour)
            canvas.restoreState()

        self._pages[-1].insert(0, draw)

    def pdf(self) -> bytes:
        """The finished document; the same marks always give the same bytes."""
        from reportlab import rl_config
        from reportlab.pdfgen.canvas import Canvas

        # Streams as bytes, not as text by Base-85: a quarter smaller, and a millisecond less.
        rl_config.useA85 = 0
        height = self._lowest + self.margin if self.height is None else self.height
        out = io.BytesIO()
        canvas = Canvas(out, pagesize=(self.width, height), pageCompression=1, invariant=1)
        canvas.setTitle(self._title)
        canvas.setAuthor(self._author)
        canvas.setCreator("Narayaneeyam")
        canvas.setSubject("")
        for page in self._pages:
            for draw in page:
                draw(canvas, height)
            canvas.showPage()
        canvas.save()
        return out.getvalue()

    def _place(self, x: float, top: float, line: SetLine, size: float, align: Align, colour: Colour) -> float:
        width = line.width * size
        start = x - {Align.LEFT: 0.0, Align.RIGHT: width, Align.CENTRE: width / 2}[align]
        next_top = top + size * LINE_HEIGHT
        if line.runs:
            baseline, ink = top + size * _BASELINE, self._ink(colour)
            self._add(lambda canvas, height: _draw_line(canvas, start, height - baseline, line, size, ink), next_top)
            self.boxes[-1].append(Box(start, top + size * 0.1, start + width, top + size * 1.3, line.text))
        return next_top

    def _ink(self, colour: Colour) -> Colour:
        """A thermal roll knows only black: greys come out as dots."""
        return BLACK if self.height is None else colour

    def _add(self, draw: _Draw, bottom: float) -> None:
        self._pages[-1].append(draw)
        self._lowest = max(self._lowest, bottom)


def _draw_line(canvas: Canvas, x: float, y: float, line: SetLine, size: float, colour: Colour) -> None:
    canvas.addLiteral(f"{colour} rg")
    for run in line.runs:
        if run.is_shaped:
            writing = canvas.beginText(x, y)
            writing.setFont(run.font, size)
            writing.textOut(run.text)
            canvas.drawText(writing)
        else:
            canvas.addLiteral(f"BT 1 0 0 1 {x:.2f} {y:.2f} Tm {_plain_text(canvas, run, size)} ET")
        x += run.width * size


def _plain_text(canvas: Canvas, run: Run, size: float) -> str:
    """What a ReportLab text object writes for a run without shaping, in a third of the time: most of an invoice is such runs."""
    document = canvas._doc  # type: ignore[attr-defined]  # noqa: SLF001  # the only way to its fonts
    face = font(run.font)
    return " ".join(
        f"{face.getSubsetInternalName(subset, document)} {size:.2f} Tf <{codes.hex()}> Tj"
        for subset, codes in face.splitString(run.text, document)
    )


def fitted(make: Callable[[float], Sheet], sizes: tuple[float, ...]) -> Sheet:
    """The document in the largest of the type sizes in which it fits on its page; for papers that have one page only."""
    made = make(sizes[0])
    for size in sizes[1:]:
        if not made.is_overfull:
            break
        made = make(size)
    return made
