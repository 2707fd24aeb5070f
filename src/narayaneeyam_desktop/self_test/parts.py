"""Is everything there that the program brings: fonts with their letters, translations, icons, lists, licences?"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFontDatabase, QIcon, QRawFont
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinterInfo

from narayaneeyam_clinic.shared.places import resources
from narayaneeyam_clinic.shared.program_parts import program_parts
from narayaneeyam_clinic.store.upgrade import program_revision
from narayaneeyam_desktop.self_test.outcome import Findings
from narayaneeyam_desktop.startup import make_application
from narayaneeyam_desktop.theme.icon_files import icon_file
from narayaneeyam_desktop.translations import read_ts, use_language

# A font, and letters that papers and screens cannot do without.
_LETTERS = {"NotoSans-": "₹Aé–", "NotoSansMalayalam-": "കൊൺ", "NotoSansDevanagari-": "कृऔ"}
# The blocks of Unicode in which the words of a language are written.
_BLOCKS = {"ml": ("\u0d00", "\u0d7f"), "hi": ("\u0900", "\u097f")}
_FEWEST_TEXTS = 1000


def look_at_parts() -> Findings:
    """Opens no clinic."""
    application = make_application([])
    found = Findings()
    _fonts(found)
    texts = [_translation(language, found) for language in _BLOCKS]
    use_language("en")
    found.expect(not QIcon(icon_file("users")).pixmap(24, 24).isNull(), "icons cannot be drawn")
    catalogue = sorted(path.name for path in (resources() / "catalogue").glob("*.csv"))
    found.expect(bool(catalogue), "the catalogue is missing")
    found.expect(QPdfDocument().pageCount() == 0, "papers cannot be shown")
    parts = program_parts()
    for part in parts:
        found.expect(bool(part.text.strip()), f"{part.name} has no licence text")
    printers = len(QPrinterInfo.availablePrinterNames())
    found.told = (
        f"{sum(texts)} translated texts, {len(catalogue)} lists, {len(parts)} parts with their licences, "
        f"clinic's file {program_revision()}, {printers} printers"
    )
    del application
    return found


def _fonts(found: Findings) -> None:
    for file in sorted((resources() / "fonts").glob("*.ttf")):
        found.expect(QFontDatabase.addApplicationFont(str(file)) >= 0, f"the font {file.name} cannot be read")
    for begins, letters in _LETTERS.items():
        files = sorted((resources() / "fonts").glob(f"{begins}*.ttf"))
        found.expect(bool(files), f"there is no font {begins}…")
        for file in files:
            raw = QRawFont(str(file), 12)
            lacking = [letter for letter in letters if not raw.supportsCharacter(ord(letter))]
            found.expect(not lacking, f"the font {file.name} lacks {' '.join(lacking)}")


def _translation(language: str, found: Findings) -> int:
    """How many texts it has."""
    texts = read_ts(resources() / "translations" / f"narayaneeyam_{language}.ts")
    found.expect(len(texts) >= _FEWEST_TEXTS, f"the translation {language} has {len(texts)} texts")
    use_language(language)
    first, last = _BLOCKS[language]
    word = QCoreApplication.translate("terms", "Patient")
    found.expect(any(first <= letter <= last for letter in word), f"“Patient” stays “{word}” in {language}")
    return len(texts)
