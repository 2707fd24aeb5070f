"""PAPER-10: Malayalam and Devanagari are shaped, Latin and the rupee sign come from their own font, lines are broken well."""

from __future__ import annotations

import threading

import pytest
from reportlab.pdfbase.ttfonts import ShapedStr

from narayaneeyam_clinic.papers.letterhead import Letterhead
from narayaneeyam_clinic.papers.sheet import Sheet
from narayaneeyam_clinic.papers.typeface import cut, font, set_line, wrapped


def glyphs(text: str) -> list[int]:
    [run] = set_line(text).runs
    assert isinstance(run.text, ShapedStr)
    char_to_glyph = font(run.font).face.charToGlyph
    return [char_to_glyph[ord(char)] for char in run.text]


def glyph_of(char: str, name: str) -> int:
    glyph: int = font(name).face.charToGlyph[ord(char)]
    return glyph


def test_a_malayalam_vowel_sign_moves_before_its_letter() -> None:
    """PAPER-10: ക + െ is written െക: the sign comes first on paper though it is typed second."""
    name = "NotoSansMalayalam-Regular"
    assert glyphs("കെ") == [glyph_of("െ", name), glyph_of("ക", name)]
    assert glyphs("കൊ") == [glyph_of("െ", name), glyph_of("ക", name), glyph_of("ാ", name)]


def test_a_hindi_vowel_sign_moves_before_its_letter() -> None:
    """PAPER-10: द + ि + न: the sign stands left of द."""
    drawn = glyphs("दिन")
    assert drawn.index(glyph_of("द", "NotoSansDevanagari-Regular")) > 0


@pytest.mark.parametrize(
    ("text", "letters"),
    [("ക്ഷ", 3), ("ന്ത", 3), ("മ്പ", 3), ("സ്ത്രീ", 6), ("क्ष", 3), ("त्र", 3), ("श्री", 4), ("द्य", 3)],
)
def test_conjuncts_become_fewer_glyphs(text: str, letters: int) -> None:
    """PAPER-10"""
    assert len(text) == letters
    assert len(glyphs(text)) < letters
    assert 0 not in glyphs(text)


def test_both_spellings_of_a_chillu_look_the_same() -> None:
    assert glyphs("അവൻ")[-1] == glyphs("അവന്\u200d")[-1]


def test_each_script_has_its_font_and_figures_are_always_latin() -> None:
    """PAPER-10"""
    line = set_line("₹1,250.00 ദശമൂലാരിഷ്ടം 450 ml त्रायस्व", bold=True)
    assert [(run.font, run.text if not isinstance(run.text, ShapedStr) else "") for run in line.runs] == [
        ("NotoSans-Bold", "₹1,250.00 "),
        ("NotoSansMalayalam-Bold", ""),
        ("NotoSans-Bold", " 450 ml "),
        ("NotoSansDevanagari-Bold", ""),
    ]
    assert line.width == pytest.approx(sum(run.width for run in line.runs))


def test_breaking_keeps_every_letter_and_every_cluster() -> None:
    text = "ക്ഷീരബലതൈലംആവർത്തി"
    lines = wrapped(text, 4.0)
    assert len(lines) > 2
    assert "".join(line.text for line in lines) == text
    assert all(line.width <= 4.0 for line in lines)
    assert not any(line.text[0] in "്ാിീുൂെേൈൊോൗം" for line in lines)
    assert not any(line.text.endswith("്") for line in lines)


def test_cutting_says_that_something_is_missing() -> None:
    shortened = cut("Dasamoolarishtam 450 ml", 8.0)
    assert shortened.text.endswith("…")
    assert shortened.width <= 8.0
    assert cut("Om", 8.0).text == "Om"


def test_shaped_and_unshaped_text_are_different_pages() -> None:
    """PAPER-10: the page really carries the shaped glyphs: the same letters put down one by one are drawn elsewhere."""
    text = "സ്ത്രീ ക്ഷേമം"

    def page(words: list[str]) -> bytes:
        sheet = Sheet(200, 60, margin=5, title="x", author=Letterhead("x").name)
        x = 5.0
        for word in words:
            sheet.text(x, 5, word, 20)
            x += set_line(word).width * 20
        return sheet.pdf()

    assert page([text]) != page(list(text))


def test_fonts_are_read_once_even_by_two_threads() -> None:
    found: list[object] = []
    threads = [threading.Thread(target=lambda: found.append(font("NotoSans-Regular"))) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len({id(one) for one in found}) == 1
