"""Translations, read from the `.ts` files that translators edit: there are no compiled files to forget.

A text is looked up in its context (the class that shows it), then among the clinic's common terms (context "terms"), so
that "Patient" is translated once for every page.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QObject, QTranslator

from narayaneeyam_clinic.shared.places import resources

COMMON_TERMS = "terms"
ENGLISH = "en"


def read_ts(path: Path) -> dict[tuple[str, str], str]:
    """The finished translations of a file, by (context, English)."""
    # Imported here: an English start needs none of it.
    from PySide6.QtCore import QFile, QIODevice, QXmlStreamReader

    found: dict[tuple[str, str], str] = {}
    file = QFile(str(path))
    if not file.open(QIODevice.OpenModeFlag.ReadOnly):
        return found
    reader = QXmlStreamReader(file)
    context = source = ""
    in_message = False
    while not reader.atEnd():
        reader.readNext()
        if reader.isEndElement() and reader.name() == "message":
            in_message = False
        if not reader.isStartElement():
            continue
        name = reader.name()
        if name == "message":
            in_message = True
        elif name == "name" and not in_message:
            context = reader.readElementText()
        elif name == "source":
            source = reader.readElementText()
        elif name == "translation":
            is_finished = reader.attributes().value("type") not in ("unfinished", "vanished", "obsolete")
            text = reader.readElementText()
            if text and is_finished:
                found[context, source] = text
    file.close()
    return found


class Translations(QTranslator):
    """One language, looked up by Qt for every `tr` and `translate`."""

    def __init__(self, texts: dict[tuple[str, str], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._texts = texts

    def isEmpty(self) -> bool:
        return not self._texts

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        return self._texts.get((context, source)) or self._texts.get((COMMON_TERMS, source))


_installed: Translations | None = None
_language = ENGLISH


def use_language(language: str) -> None:
    """Shows what is built from now on in this language ("en", "ml", "hi"); an unknown one is English."""
    global _installed, _language
    _language = language
    if _installed is not None:
        QCoreApplication.removeTranslator(_installed)
        _installed = None
    path = resources() / "translations" / f"narayaneeyam_{language}.ts"
    if language == ENGLISH or not path.exists():
        return
    _installed = Translations(read_ts(path), QCoreApplication.instance())
    QCoreApplication.installTranslator(_installed)


def language() -> str:
    """What is built now is shown in this language."""
    return _language


def day_words(day: date) -> str:
    """A day as it is said, in the language of the screens: "Saturday 21 November"."""
    # Only the names: figures and their grouping are India's in every language (formats.py).
    return QLocale(f"{_language}_IN").toString(QDate(day.year, day.month, day.day), "dddd d MMMM")


def short_day_words(day: date) -> str:
    """ "Sat 21 Nov", in the language of the screens."""
    return QLocale(f"{_language}_IN").toString(QDate(day.year, day.month, day.day), "ddd d MMM")


def month_words(day: date) -> str:
    """ "Nov", in the language of the screens."""
    return QLocale(f"{_language}_IN").toString(QDate(day.year, day.month, day.day), "MMM")


def month_and_year(day: date) -> str:
    """ "November 2026"."""
    return f"{QLocale(f'{_language}_IN').standaloneMonthName(day.month)} {day.year}"


def weekday_letter(day: date) -> str:
    """ "M" for a Monday, in the language of the screens: where there is room for no more."""
    return QLocale(f"{_language}_IN").dayName(day.isoweekday(), QLocale.FormatType.NarrowFormat)


def weekday_words(weekday: int) -> str:
    """ "Monday" for 0, in the language of the screens."""
    return QLocale(f"{_language}_IN").standaloneDayName(weekday + 1)
