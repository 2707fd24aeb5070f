"""Files as people bring them."""

from __future__ import annotations

import io

from PIL import Image
from pypdf import PdfWriter

# Degrees, minutes and seconds of a place in Kottakkal.
_PLACE = {1: "N", 2: (11.0, 0.0, 1.0), 3: "E", 4: (76.0, 0.0, 4.0)}


def photograph(*, held: int = 1, width: int = 60, height: int = 40) -> bytes:
    """A JPEG with all that a telephone writes into it; `held` is Exif's orientation. Its left half is red."""
    picture = Image.new("RGB", (width, height), "white")
    picture.paste("red", (0, 0, width // 2, height))
    notes = Image.Exif()
    notes[0x0110], notes[0x0112] = "A telephone", held
    notes.get_ifd(0x8825).update(_PLACE)
    made = io.BytesIO()
    picture.save(made, "JPEG", exif=notes, comment=b"taken at home", quality=90)
    return made.getvalue()


def screenshot() -> bytes:
    """A PNG with a note."""
    from PIL.PngImagePlugin import PngInfo

    notes = PngInfo()
    notes.add_text("Author", "Madhavan Nambiar")
    made = io.BytesIO()
    Image.new("RGB", (20, 30), "blue").save(made, "PNG", pnginfo=notes)
    return made.getvalue()


def pdf(pages: int = 2, password: str | None = None) -> bytes:
    """A PDF of empty pages."""
    writer = PdfWriter()
    for _ in range(pages):
        writer.add_blank_page(200, 300)
    if password is not None:
        writer.encrypt(password, algorithm="AES-256")
    made = io.BytesIO()
    writer.write(made)
    return made.getvalue()
