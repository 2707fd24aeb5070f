"""The forgiving key by which patients, medicines and papers are found, whatever the spelling, order or script (SEARCH).

`fold_tokens` makes the keys of what someone types; `fold` makes the text that is stored in the index. A record is found when
every typed key is the beginning of one of its stored keys. Because people type a word letter by letter, the index holds,
beside a word's own key, the few keys of its beginnings that would otherwise lead nowhere ("go" and "ga" of Gauri).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache

from narayaneeyam_clinic.shared.scripts import is_indic, to_latin, unify_chillus, without_last_inherent_vowel

# Order matters: each step sees what the one before it left.
_SPELLINGS = tuple(
    (re.compile(pattern), key)
    for pattern, key in (
        (r"[^a-z]", ""),
        (r"(?<=[aeiou])h$", ""),  # Fathimah
        (r"cch|chh", "ch"),
        (r"ck", "k"),
        (r"x|ksh|kch", "ks"),
        (r"jnj|jny|jn|gny|gn|gy|dny", "gn"),  # jna: Prajna, Pragya
        (r"ph", "f"),
        (r"c(?=[olnrst])", "k"),  # Jacob, Victor; but Candra is Chandra
        # Only beside a vowel, as in Siddiq and Azeez: a hand that slipped ("qqzz") is no spelling of anything.
        (r"(?<=[aeiouy])qq?|qq?(?=[aeiouy])", "k"),
        (r"(?<=[aeiouy])zz?|zz?(?=[aeiouyh])", "s"),
        (r"(?<=[bcdfgjkpst])h", ""),
        (r"you", "yu"),
        (r"[ao]u|[ao]w(?=[^aeiou]|$)", "o"),  # Gauri, Gouri, Gowri
        (r"w", "v"),
        (r"(?<=[bdgkmptv])ru(?!$)", "ri"),  # Ghrutham, Amrutha
        (r"aa", "a"),
        (r"ee|ii|ie$|ea(?=[dlmnt])", "i"),
        (r"oo|uu", "u"),
        (r"ei(?=[^aeiou]|$)|ey(?=[^aeiou]|$)", "ai"),
        (r"aiy", "ay"),
        (r"nay+ar", "nair"),
        (r"iy(?=[aou])", "i"),  # Nambiyar
        (r"(?<=[^aeiou])y$", "i"),  # Parvathy
        (r"(?<=[aeiouy])(.)\1|(.)\2(?=.*[aeiouy])", r"\1\2"),  # letters without a vowel are initials
        (r"(?<=[aeou])y(?:am$|[aei])?(?=[^aeiouy]|$)", "i"),  # Ayesha, Aysha, Aisha; Vijayalakshmi, Vijaylakshmi
        (r"mp", "mb"),  # Kuzhampu
        (r"leksm", "laksm"),  # Lekshmi
        (r"^m[ou]ham[ae]d", "muhamad"),
        (r"gulgul", "gugul"),
        (r"gutik", "gulik"),
        (r"begum", "begam"),
        (r"(?<=[a-z]{4})e$", ""),  # Kozhikode
        (r"(?<=[a-z]{3}[^aeiou])u$", ""),  # Kuzhambu
        (r"(?<=[a-z]{3})am?$", ""),  # Arishta, Arishtam
        (r"(?<=[aeiou])([^aeiou]+)a(?=[^aeiou])", r"\1"),  # Rajakumar, Rajkumar; Kamala, Kamla
    )
)

# The word a formulation ends in: Dasamoolarishtam is also found by "dasamoola arishtam".
_FORM = re.compile(r"(?:arish?t|aa?sav|kash?aa?y|ghr[iu]t|th?ail|choorn|churn|lehy|rasaa?yan|gu[lt]ik|kuzham)[a-z]*$")

# What people also mean by a typed key. Asked for as well, so that nothing of it has to be in the index.
_ALSO = tuple(
    (re.compile(pattern), key)
    for pattern, key in (
        (r"^meri", "mari"),  # Mery, Mary
        (r"^mari", "meri"),
        (r"(?<=[aeiou])nc", "nj"),  # Kunchan, Kunjan
        (r"(?<=[aeiou])nj", "nc"),
    )
)
# The second half of a name that others write as two words: Unnikrishnan, Unni Krishnan.
_SECOND_NAME = re.compile(r"(.{3,}?)(krishnan|kutt[iy]|kumar|chandran|mohan|prasad|nath|das|lal|raj|devi|amma)")
_SHORTEST_JOINED = 3
_MOST_WAYS = 6

_LATIN = re.compile(r"[a-z]")
_PARTS = re.compile(r"\d+|\D+")
_DIGIT = re.compile(r"\d")
_ASCII_TOKEN = re.compile(r"[0-9A-Za-z]+")
_SHORTEST_PHONE = 10
_SHORTEST_PHONE_PART = 4
_LONGEST_INITIALS = 3
_LONGEST_QUANTITY = 5

# How the English letters are said, as they come out of Malayalam and Hindi initials (കെ. പി. രമേശ്, के. पी. रमेश).
_SAID_LETTERS = {
    "e": "a", "bi": "b", "si": "c", "di": "d", "i": "e", "ef": "f", "eph": "f", "ji": "g", "ech": "h", "echch": "h",
    "ai": "i", "je": "j", "ke": "k", "el": "l", "em": "m", "en": "n", "o": "o", "pi": "p", "kyu": "q", "ar": "r",
    "es": "s", "ti": "t", "yu": "u", "vi": "v", "eks": "x", "vai": "y", "sed": "z",
}  # fmt: skip


def fold_tokens(text: str) -> tuple[str, ...]:
    """The keys of a typed search, in order; empty for nothing but signs. Every one must begin a key of a found record."""
    keys = (_typed_key(token) for token in _tokens(text))
    return tuple(key for key in keys if key)


def other_ways(text: str) -> tuple[tuple[str, ...], ...]:
    """Further keys under which what is typed is looked for, each way as `fold_tokens`: another vowel (Mery, Mary), a name in
    two words or in one (SEARCH-13).
    """
    tokens = _tokens(text)
    keys = fold_tokens(text)
    if len(keys) != len(tokens):
        return ()
    ways: list[tuple[str, ...]] = []
    for at, (token, key) in enumerate(zip(tokens, keys, strict=True)):
        before, after = keys[:at], keys[at + 1 :]
        for pattern, also in _ALSO:
            if pattern.search(key):
                ways.append((*before, pattern.sub(also, key), *after))
        if two := _SECOND_NAME.fullmatch(_plain_latin(to_latin(token))):
            ways.append((*before, word_key(two[1]), word_key(two[2]), *after))
        following = tokens[at + 1] if after else ""
        if min(len(token), len(following)) >= _SHORTEST_JOINED and not _DIGIT.search(token + following):
            ways.append((*before, word_key(to_latin(token) + to_latin(following)), *after[1:]))
    return tuple(dict.fromkeys(way for way in ways if all(way)))[:_MOST_WAYS]


def fold(text: str) -> str:
    """What is stored in the index for a text: all its keys, each once, with spaces between."""
    number = text.removeprefix("+")
    if number.isdecimal():
        return " ".join(_number_keys(number))
    tokens = _tokens(text)
    keys: list[str] = []
    for token in tokens:
        keys += _number_keys(token) if token.isdecimal() else _stored_keys(token)
    keys += _joined_keys(tokens)
    return " ".join(dict.fromkeys(keys))


def is_found(stored: str, typed: str) -> bool:
    """The rule of the search index: every key of one way to type it begins a stored one. Nothing typed finds nothing."""
    stored_keys = fold(stored).split()
    ways = [way for way in (fold_tokens(typed), *other_ways(typed)) if way]
    return any(all(any(key.startswith(want) for key in stored_keys) for want in way) for way in ways)


@lru_cache(maxsize=50_000)
def word_key(word: str) -> str:
    """The key of one word: "Laxmi", "Lakshmi" and "ലക്ഷ്മി" have the same. Tamil and other scripts are kept as they are."""
    latin = _plain_latin(to_latin(word))
    if not _LATIN.search(latin):
        return word.casefold()
    for pattern, key in _SPELLINGS:
        latin = pattern.sub(key, latin)
    return latin


def _tokens(text: str) -> list[str]:
    """Runs of letters, digits and the marks on letters: `isalnum` alone would cut Indian words at their vowel signs."""
    if text.isascii():
        return _ASCII_TOKEN.findall(text)
    return "".join(c if c.isalnum() or unicodedata.category(c)[0] == "M" else " " for c in unify_chillus(text)).split()


def _plain_latin(text: str) -> str:
    """Small letters without accents; the dotted r of Sanskrit is ri."""
    if text.isascii():
        return text.lower()
    spelled = unicodedata.normalize("NFKD", text.casefold().replace("ṛ", "ri"))
    return "".join(character for character in spelled if not unicodedata.combining(character))


def _number_key(digits: str) -> str:
    """Numbers without the zeros in front: 00042 is 42, 098470… is 98470…"""
    return (digits.lstrip("0") or "0") if digits.isascii() else digits


def _typed_key(token: str) -> str:
    if token.isdecimal():
        return _number_key(token)
    if any(character.isdecimal() for character in token):
        return _plain_latin(token)
    return word_key(without_last_inherent_vowel(token))


# An import of 100,000 people meets the same names, houses and places over and over.
@lru_cache(maxsize=50_000)
def _stored_keys(token: str) -> Sequence[str]:
    return _mixed_keys(token) if _DIGIT.search(token) else _word_keys(token)


def _mixed_keys(token: str) -> Sequence[str]:
    whole = _plain_latin(token)
    return [whole, *(_typed_key(part) for part in _PARTS.findall(whole))] if whole[0].isdecimal() else [whole]


def _word_keys(token: str) -> Sequence[str]:
    key = word_key(token)
    keys = [key, *_keys_of_beginnings(token, key)]
    if form := _FORM.search(_plain_latin(to_latin(token))):
        keys.append(word_key(form.group()))
    if len(token) == 1 or _are_initials(token):
        for letter in token.lower():
            keys += [word_key(letter), *_letter_sounds(letter)]
    if said := _said_letter(token):
        keys.append(word_key(said))
    return [key for key in dict.fromkeys(keys) if key]


def _number_keys(digits: str) -> list[str]:
    key = _number_key(digits)
    if len(key) < _SHORTEST_PHONE:
        return [key]
    last = len(key) - _SHORTEST_PHONE_PART + 1
    return [key, *[key[start:] for start in range(1, last)]]


def _keys_of_beginnings(token: str, key: str) -> list[str]:
    """Keys of the word's beginnings that are not themselves the beginning of its key, longest first, none inside another."""
    latin = _plain_latin(to_latin(token))
    kept: list[str] = [key]
    for end in range(len(latin) - 1, 0, -1):
        beginning = word_key(latin[:end])
        if not any(longer.startswith(beginning) for longer in kept):
            kept.append(beginning)
    return kept[1:]


def _joined_keys(tokens: list[str]) -> list[str]:
    """Neighbours that others write as one: initials (K P, KP), a quantity and its unit (450 ml, 450ml), a name and its form."""
    joined = []
    run = before = ""
    for token in tokens:
        letter = ""
        if token.isdecimal():
            # A phone before a place is no quantity.
            after = token if len(token) <= _LONGEST_QUANTITY else ""
        else:
            after = token
            letter = _one_letter(token)
            if before.isdecimal():
                if token.isalpha() and token.isascii():
                    joined.append(_plain_latin(before + token))
            elif len(before) > 1 and _is_form(token):
                joined.append(word_key(to_latin(before) + to_latin(token)))
        if letter:
            run += letter
        elif run:
            if len(run) > 1:
                joined.append(word_key(run))
            run = ""
        before = after
    if len(run) > 1:
        joined.append(word_key(run))
    return joined


@lru_cache(maxsize=50_000)
def _one_letter(token: str) -> str:
    """An initial, as it is written or as it is said; nothing for a word."""
    return _said_letter(token) or (token if len(token) == 1 and token.isalpha() else "")


@lru_cache(maxsize=50_000)
def _is_form(token: str) -> bool:
    return _FORM.match(_plain_latin(to_latin(token))) is not None


def _are_initials(token: str) -> bool:
    if not 1 < len(token) <= _LONGEST_INITIALS or not token.isascii():
        return False
    return token.isupper() or not re.search(r"[aeiou]", token.lower())


def _said_letter(token: str) -> str:
    """The letter that an initial in Malayalam or Hindi stands for, or nothing."""
    return _SAID_LETTERS.get(to_latin(token), "") if token and is_indic(token) else ""


@lru_cache
def _letter_sounds(letter: str) -> tuple[str, ...]:
    """The keys of an English letter as Malayalam and Hindi write it: "k" is also "ke"."""
    return tuple(word_key(sound) for sound, said in _SAID_LETTERS.items() if said == letter)
