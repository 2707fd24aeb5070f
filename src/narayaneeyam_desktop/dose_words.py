"""How a medicine is taken, in the language of the screens: the words that the patient's paper has beside English."""

from __future__ import annotations

from collections.abc import Iterable

from narayaneeyam_clinic.papers.wordlist import phrase_in_language
from narayaneeyam_desktop.translations import language


def dose_words(english: Iterable[str]) -> str:
    """ "morning, night, after food"; what the list has no words for stays as it was written."""
    return ", ".join(phrase_in_language(one, language()) or one for one in english)


def vehicle_words(english: str) -> str:
    """What it is taken with."""
    return phrase_in_language(english, language()) or english
