"""Translations, read from the `.ts` files that translators edit: there are no compiled files to forget.

A text is looked up in its context (the class that shows it), then among the clinic's common terms (context "terms"), so
that "Patient" is translated once for every page.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDate, QEvent, QLocale, QObject, QTranslator

from narayaneeyam_clinic.shared.places import resources

COMMON_TERMS = "terms"
ENGLISH = "en"
LANGUAGES = (ENGLISH, "ml", "hi")
_DAY, _SHORT_DAY = "dddd d MMMM", "ddd d MMM"


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
    """The language of now, looked up by Qt for every `tr` and `translate`; `texts` change with it."""

    def __init__(self, texts: dict[tuple[str, str], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.texts = texts

    def isEmpty(self) -> bool:
        return not self.texts

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        return self.texts.get((context, source)) or self.texts.get((COMMON_TERMS, source))


_installed: Translations | None = None
_language = ENGLISH


@cache
def _texts_of(language: str) -> dict[tuple[str, str], str]:
    path = resources() / "translations" / f"narayaneeyam_{language}.ts"
    return read_ts(path) if language != ENGLISH and path.exists() else {}


def use_language(language: str) -> None:
    """Shows what is built from now on in this language ("en", "ml", "hi"); an unknown one is English."""
    global _installed, _language
    _language = language
    texts, application = _texts_of(language), QCoreApplication.instance()
    if _installed is None and texts:
        _installed = Translations(texts, application)
        QCoreApplication.installTranslator(_installed)
    elif _installed is not None and _installed.texts is not texts:
        # One for all languages: each that was made would stay with the application (LANG-12).
        _installed.texts = texts
        if application is not None:
            QCoreApplication.sendEvent(application, QEvent(QEvent.Type.LanguageChange))


def every_language() -> Iterator[tuple[tuple[str, str], str]]:
    """((context, English), text) of every translation of every language: to find out what a text was in English."""
    for path in sorted((resources() / "translations").glob("narayaneeyam_*.ts")):
        yield from _texts_of(path.stem.removeprefix("narayaneeyam_")).items()


def translated_now(context: str, source: str) -> str:
    """The text in the language of now."""
    return QCoreApplication.translate(context, source)


def language() -> str:
    """What is built now is shown in this language."""
    return _language


def day_words(day: date) -> str:
    """A day as it is said, in the language of the screens: "Saturday 21 November"."""
    # Only the names: figures and their grouping are India's in every language (formats.py).
    return QLocale(f"{_language}_IN").toString(QDate(day.year, day.month, day.day), _DAY)


def short_day_words(day: date) -> str:
    """ "Sat 21 Nov", in the language of the screens."""
    return QLocale(f"{_language}_IN").toString(QDate(day.year, day.month, day.day), _SHORT_DAY)


def days_said(around: date) -> Iterator[tuple[str, str]]:
    """(as it may stand on a page, as it is said now) of the days of some weeks before and after this one."""
    locales = [QLocale(f"{each}_IN") for each in LANGUAGES]
    now = QLocale(f"{_language}_IN")
    for away in range(-45, 90):
        day = around + timedelta(days=away)
        date_of_qt = QDate(day.year, day.month, day.day)
        for form in (_DAY, _SHORT_DAY):
            said = now.toString(date_of_qt, form)
            yield from ((locale.toString(date_of_qt, form), said) for locale in locales)


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
