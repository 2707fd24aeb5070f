"""Malayalam and Devanagari written in rough Latin letters, so that one search key serves three ways of writing a name.

This is for finding, never for showing: "രമേശ്" and "रमेश" both become "ramesh".
"""

from __future__ import annotations

import unicodedata

_MALAYALAM_CONSONANTS = {
    "ക": "k", "ഖ": "kh", "ഗ": "g", "ഘ": "gh", "ങ": "ng", "ച": "ch", "ഛ": "chh", "ജ": "j", "ഝ": "jh", "ഞ": "nj",
    "ട": "t", "ഠ": "th", "ഡ": "d", "ഢ": "dh", "ണ": "n", "ത": "th", "ഥ": "th", "ദ": "d", "ധ": "dh", "ന": "n",
    "പ": "p", "ഫ": "ph", "ബ": "b", "ഭ": "bh", "മ": "m", "യ": "y", "ര": "r", "ല": "l", "വ": "v", "ശ": "sh",
    "ഷ": "sh", "സ": "s", "ഹ": "h", "ള": "l", "ഴ": "zh", "റ": "r",
}  # fmt: skip
_DEVANAGARI_CONSONANTS = {
    "क": "k", "ख": "kh", "ग": "g", "घ": "gh", "ङ": "n", "च": "ch", "छ": "chh", "ज": "j", "झ": "jh", "ञ": "n",
    "ट": "t", "ठ": "th", "ड": "d", "ढ": "dh", "ण": "n", "त": "t", "थ": "th", "द": "d", "ध": "dh", "न": "n",
    "प": "p", "फ": "ph", "ब": "b", "भ": "bh", "म": "m", "य": "y", "र": "r", "ल": "l", "व": "v", "श": "sh",
    "ष": "sh", "स": "s", "ह": "h", "ळ": "l",
}  # fmt: skip
_WITH_NUKTA = {"ज": "z", "ड": "r", "ढ": "rh", "फ": "f", "क": "k", "ख": "kh", "ग": "g"}
_VOWELS = {
    "അ": "a", "ആ": "a", "ഇ": "i", "ഈ": "i", "ഉ": "u", "ഊ": "u", "ഋ": "ri", "എ": "e", "ഏ": "e", "ഐ": "ai", "ഒ": "o",
    "ഓ": "o", "ഔ": "au",
    "अ": "a", "आ": "a", "इ": "i", "ई": "i", "उ": "u", "ऊ": "u", "ऋ": "ri", "ए": "e", "ऐ": "ai", "ओ": "o", "औ": "au",
    "ऑ": "o", "ऍ": "e",
}  # fmt: skip
_SIGNS = {
    "ാ": "a", "ി": "i", "ീ": "i", "ു": "u", "ൂ": "u", "ൃ": "ri", "െ": "e", "േ": "e", "ൈ": "ai", "ൊ": "o", "ോ": "o",
    "ൌ": "au", "ൗ": "au",
    "ा": "a", "ि": "i", "ी": "i", "ु": "u", "ू": "u", "ृ": "ri", "े": "e", "ै": "ai", "ो": "o", "ौ": "au", "ॉ": "o",
    "ॅ": "e",
}  # fmt: skip
_CHILLUS = {"ൺ": "n", "ൻ": "n", "ർ": "r", "ൽ": "l", "ൾ": "l", "ൿ": "k"}
_MALAYALAM_VIRAMA, _DEVANAGARI_VIRAMA, _NUKTA = "്", "्", "़"
_VIRAMAS = (_MALAYALAM_VIRAMA, _DEVANAGARI_VIRAMA)
_OTHERS = {"ം": "m", "ः": "", "ഃ": "", "ँ": "n", "ऽ": ""}
_JOINERS = {"\u200c", "\u200d"}

# Malayalam sounds that need two letters at once. റ്റ and ന്റ hold a t; after the old chillu spelling it is the same.
_CLUSTERS = (
    ("റ്റ", "ട്ട"),
    ("ന്റ", "ണ്ട്\0"),
    ("ൻറ", "ണ്ട്\0"),
    ("ൻ്റ", "ണ്ട്\0"),
    ("ങ്ങ", "ങ"),
    ("ഞ്ഞ", "ഞ"),
)


def is_indic(text: str) -> bool:
    """Whether a token is written in Malayalam or Devanagari."""
    return not text.isascii() and any(
        "\u0900" <= character <= "\u097f" or "\u0d00" <= character <= "\u0d7f" for character in text
    )


def without_last_inherent_vowel(text: str) -> str:
    """A word that may not be typed to its end, in Latin: after a bare consonant any vowel may still come, so none is added."""
    latin = to_latin(text)
    bare = text[-1:] in _MALAYALAM_CONSONANTS or text[-1:] in _DEVANAGARI_CONSONANTS
    return latin.removesuffix("a") if bare else latin


def unify_chillus(text: str) -> str:
    """NFC, with consonant + virama + joiner (the older spelling) turned into the chillu letter; other joiners go."""
    composed = unicodedata.normalize("NFC", text)
    for consonant, chillu in (("ണ", "ൺ"), ("ന", "ൻ"), ("ര", "ർ"), ("റ", "ർ"), ("ല", "ൽ"), ("ള", "ൾ"), ("ക", "ൿ")):
        composed = composed.replace(f"{consonant}{_MALAYALAM_VIRAMA}\u200d", chillu)
    return "".join(character for character in composed if character not in _JOINERS)


def to_latin(text: str) -> str:
    """Malayalam and Devanagari letters in rough Latin; everything else stays as it is."""
    if text.isascii():
        return text
    joined = unify_chillus(text)
    for cluster, simpler in _CLUSTERS:
        joined = joined.replace(cluster, simpler.replace("ണ്ട്\0", "ൻ\0"))
    return "".join(_letters(joined))


def _letters(text: str) -> list[str]:
    latin: list[str] = []
    for place, character in enumerate(text):
        following = text[place + 1] if place + 1 < len(text) else ""
        if character == "\0":
            latin.append("t" + _inherent_vowel(text, place, following))
        elif character in _MALAYALAM_CONSONANTS or character in _DEVANAGARI_CONSONANTS:
            latin.append(_consonant(text, place, following))
        elif character in _SIGNS:
            latin.append(_SIGNS[character])
        elif character in _VOWELS:
            latin.append(_VOWELS[character])
        elif character in _CHILLUS:
            latin.append(_CHILLUS[character])
        elif character == "ं":
            latin.append("m" if following and following in "पफबभम" else "n")
        elif character in _OTHERS:
            latin.append(_OTHERS[character])
        elif character == _NUKTA:
            latin.append(_inherent_vowel(text, place, following))
        elif character not in _VIRAMAS:
            latin.append(character)
    return latin


def _consonant(text: str, place: int, following: str) -> str:
    character = text[place]
    if character == "ങ" and following == _MALAYALAM_VIRAMA:
        return "n"  # ങ്ക is nk, not ngk
    if character == "ഞ" and following == _MALAYALAM_VIRAMA:
        return "n"  # ഞ്ച is nch
    if character == "ഞ" and place > 1 and text[place - 2 : place] == "ജ" + _MALAYALAM_VIRAMA:
        return "n" + _inherent_vowel(text, place, following)  # ജ്ഞ is jn
    if following == _NUKTA:
        return _WITH_NUKTA.get(character, _DEVANAGARI_CONSONANTS.get(character, ""))
    if character == "ട" and _stands_between_vowels(text, place):
        return "d" + _inherent_vowel(text, place, following)  # as it is said and romanised: കോട് is kod, നാട് is nad
    letters = _MALAYALAM_CONSONANTS.get(character) or _DEVANAGARI_CONSONANTS[character]
    return letters + _inherent_vowel(text, place, following)


def _inherent_vowel(text: str, place: int, following: str) -> str:
    """The unwritten a. Devanagari drops it at the end of a word of more than one letter: रमेश is ramesh."""
    if following in _SIGNS or following in _VIRAMAS or following == _NUKTA:
        return ""
    if not "\u0900" <= text[place] <= "\u097f":
        return "a"
    ends_word = not following or not (following.isalpha() or unicodedata.category(following).startswith("M"))
    begins_word = place == 0 or text[place - 1].isspace()
    return "" if ends_word and not begins_word else "a"


def _stands_between_vowels(text: str, place: int) -> bool:
    before = text[place - 1] if place else ""
    after = text[place + 1 : place + 3]
    doubled = after.startswith(_MALAYALAM_VIRAMA) and len(after) > 1 and after[1].isalpha()
    opened = before in _SIGNS or before in _VOWELS or before in _MALAYALAM_CONSONANTS
    return bool(before) and opened and not doubled
