"""Text set in type: the right font for each script, Malayalam and Devanagari shaped, measured and broken into lines.

ReportLab draws one font at a time and leaves a shaped string alone, so a line is a row of runs, each in one font. Noto Sans
Malayalam and Devanagari have no Latin letters; digits, Latin and the rupee sign always come from Noto Sans, so figures
look alike in every language.
"""

from __future__ import annotations

import re
import threading
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from narayaneeyam_clinic.shared.places import resources

if (
    TYPE_CHECKING
):  # ReportLab and HarfBuzz are imported by the first paper: ten megabytes that most pages never need (SPEED-8)
    import uharfbuzz
    from reportlab.pdfbase.ttfonts import TTFont

LATIN = "NotoSans"
MALAYALAM = "NotoSansMalayalam"
DEVANAGARI = "NotoSansDevanagari"

_FEATURES = {"kern": True, "liga": True, "dlig": True}
# Glyphs without a character of their own get one in the private use area, by their glyph number: the same paper is then
# the same bytes, whatever was printed before it.
_PRIVATE_USE = 0xE000
_ELLIPSIS = "…"
NO_BREAK = "\u00a0"
SEPARATOR = f"{NO_BREAK}· "
"""Between particulars; it stays with what stands before it, and falls away where a line ends."""
_JOINERS = "\u200c\u200d"
# A number stays with its unit: "450 ml", "15 ദിവസം".
_BEFORE_UNIT = re.compile(r"(?<=\d) (?=[^\W\d_])")
_loading = threading.Lock()
_loaded: dict[str, TTFont] = {}


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of text in one font; `text` is a ShapedStr where the script needs it. Width in em (for a size of 1)."""

    font: str
    text: str
    width: float

    @property
    def is_shaped(self) -> bool:
        """Whether the glyphs already stand in their final order."""
        return type(self.text) is not str


@dataclass(frozen=True, slots=True)
class SetLine:
    """One line of text ready to be drawn at any size. Width in em."""

    text: str
    runs: tuple[Run, ...]
    width: float


@lru_cache(maxsize=4096)
def set_line(text: str, bold: bool = False) -> SetLine:
    """The text on one line, however long; line breaks become spaces."""
    clean = " ".join(unicodedata.normalize("NFC", text).split())
    runs = tuple(_run(family, piece, bold) for family, piece in _script_runs(clean))
    return SetLine(clean, runs, sum(run.width for run in runs))


@lru_cache(maxsize=2048)
def wrapped(text: str, width: float, bold: bool = False) -> tuple[SetLine, ...]:
    """The text broken at spaces, and inside a word only where the word alone is too wide; `width` in em. Line breaks are kept."""
    lines: list[SetLine] = []
    for paragraph in text.splitlines() or [""]:
        lines.extend(_wrapped_paragraph(paragraph, width, bold))
    return tuple(lines)


@lru_cache(maxsize=2048)
def cut(text: str, width: float, bold: bool = False) -> SetLine:
    """The text on one line of at most `width` em, ending in "…" where it had to be cut."""
    whole = set_line(text, bold)
    if whole.width <= width:
        return whole
    kept = ""
    for cluster in _clusters(whole.text):
        if set_line(kept + cluster + _ELLIPSIS, bold).width > width:
            break
        kept += cluster
    return set_line(kept.rstrip() + _ELLIPSIS, bold)


def font(name: str) -> TTFont:
    """The font "NotoSans-Bold", read and registered once."""
    found = _loaded.get(name)
    if found is not None:
        return found
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont

    # Registering a name twice would replace the font under a paper that another thread is drawing.
    with _loading:
        if name not in _loaded:
            # Only the letters that are used go into the file.
            loaded = TTFont(name, str(_font_file(name)), asciiReadable=False)
            pdfmetrics.registerFont(loaded)
            _loaded[name] = loaded
        return _loaded[name]


def _font_file(name: str) -> Path:
    return resources() / "fonts" / f"{name}.ttf"


def _wrapped_paragraph(text: str, width: float, bold: bool) -> Iterator[SetLine]:
    line = ""
    for word in _BEFORE_UNIT.sub(NO_BREAK, text).split(" "):
        longer = f"{line} {word}" if line else word
        if set_line(longer, bold).width <= width:
            line = longer
            continue
        if line:
            yield set_line(line.removesuffix(SEPARATOR.rstrip()), bold)
        *full, line = _broken_word(word, width, bold)
        for piece in full:
            yield set_line(piece, bold)
    yield set_line(line, bold)


def _broken_word(word: str, width: float, bold: bool) -> list[str]:
    if set_line(word, bold).width <= width:
        return [word]
    pieces = [""]
    for cluster in _clusters(word):
        if pieces[-1] and set_line(pieces[-1] + cluster, bold).width > width:
            pieces.append("")
        pieces[-1] += cluster
    return pieces


def _clusters(text: str) -> list[str]:
    """Pieces that may not be torn apart: a letter with its vowel signs, and letters joined by a virama."""
    clusters: list[str] = []
    for char in text:
        joins_before = unicodedata.category(char).startswith("M") or char in _JOINERS
        follows_virama = bool(clusters) and unicodedata.combining(clusters[-1].rstrip(_JOINERS)[-1:] or " ") == 9
        if clusters and (joins_before or (follows_virama and not char.isspace())):
            clusters[-1] += char
        else:
            clusters.append(char)
    return clusters


def _family(char: str) -> str | None:
    """The font family of a character; None for what goes with its neighbour on the left."""
    code = ord(char)
    if 0x0D00 <= code <= 0x0D7F:
        return MALAYALAM
    if 0x0900 <= code <= 0x097F or 0xA8E0 <= code <= 0xA8FF:
        return DEVANAGARI
    return None if char in _JOINERS else LATIN


def _script_runs(text: str) -> Iterator[tuple[str, str]]:
    family, start = LATIN, 0
    for position, char in enumerate(text):
        here = _family(char) or family
        if here != family:
            if position > start:
                yield family, text[start:position]
            family, start = here, position
    if text[start:]:
        yield family, text[start:]


def _run(family: str, text: str, bold: bool) -> Run:
    name = f"{family}-{'Bold' if bold else 'Regular'}"
    face = font(name)
    if family == LATIN:
        # Not shaped: kerning would cost time and break text that is copied out of the PDF.
        plain = text.translate({ord(joiner): None for joiner in _JOINERS})
        return Run(name, plain, face.stringWidth(plain, 1))
    return _shaped(name, face, text)


@cache
def _shaping_font(name: str) -> uharfbuzz.Font:
    import uharfbuzz

    return uharfbuzz.Font(uharfbuzz.Face(uharfbuzz.Blob.from_file_path(str(_font_file(name)))))


def _shaped(name: str, face_font: TTFont, text: str) -> Run:
    """The text as glyphs in their final order, in ReportLab's own form of a shaped string."""
    import uharfbuzz
    from reportlab.pdfbase.ttfonts import ShapeData, ShapedStr

    buffer = uharfbuzz.Buffer()
    buffer.cluster_level = uharfbuzz.BufferClusterLevel.MONOTONE_CHARACTERS
    buffer.add_str(text)
    buffer.guess_segment_properties()
    uharfbuzz.shape(_shaping_font(name), buffer, _FEATURES)
    face = face_font.face
    em = face.unitsPerEm / 1000
    glyphs: list[str] = []
    placed: list[ShapeData] = []
    for glyph, position in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
        code = _PRIVATE_USE + glyph.codepoint
        if code not in face.charToGlyph:
            face.charWidths[code] = _shaping_font(name).get_glyph_h_advance(glyph.codepoint) / em
            face.charToGlyph[code] = glyph.codepoint
        glyphs.append(chr(code))
        placed.append(
            ShapeData(
                glyph.cluster,
                position.x_advance / em,
                position.y_advance / em,
                position.x_offset / em,
                position.y_offset / em,
                face.charWidths[code],
            )
        )
    text_of_glyphs = ShapedStr("".join(glyphs), shapeData=placed)  # type: ignore[arg-type]  # the stub forgets the list
    return Run(name, text_of_glyphs, sum(data.x_advance for data in placed) / 1000)
