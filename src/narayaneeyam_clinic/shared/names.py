"""Names of people as they say them: one field, initials before or after, one word or many. Never split, never reordered."""

from __future__ import annotations

import re
import unicodedata

from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.search_text import fold, fold_tokens, is_found, word_key

__all__ = ["display_name", "fold", "fold_tokens", "initials", "is_found", "with_capitals", "word_key"]

LONGEST_NAME = 120

# Control, format (directions, soft hyphen, byte order mark), private use, half of a pair.
_UNSEEN = ("Cc", "Cf", "Co", "Cs")
_JOINERS = "\u200c\u200d"
# A joiner stands after a letter or a sign of an Indian script; anywhere else it only makes two equal names unequal.
_LOOSE_JOINER = re.compile(r"(?<![\u0900-\u0dff])[\u200c\u200d]+")


def display_name(text: str, *, field: str = "name") -> str:
    """The name to keep: composed letters, single spaces, otherwise as typed; only what is typed wholly small gets capitals.

    Refused: nothing, no letter at all, longer than 120 characters.
    """
    name = " ".join(_visible(text).split())
    if not name:
        raise Refused("name_missing", field=field)
    if not name[0].isalpha() and not any(character.isalpha() for character in name):
        raise Refused("name_not_understood", field=field)
    if len(name) > LONGEST_NAME:
        raise Refused("name_too_long", field=field, longest=LONGEST_NAME)
    return with_capitals(name)


def with_capitals(text: str) -> str:
    """A name of a person or a place: what is typed wholly small gets capitals, all else stands as typed."""
    return _capitalised(text) if text == text.lower() else text


def initials(name: str) -> str:
    """At most two letters for a badge: "K. P. Ramesh" is KR, "Om" is O; a Malayalam or Hindi name gives its first letter."""
    words = [word for word in re.split(r"[\s.]+", name) if word and word[0].isalpha()]
    if not words:
        return ""
    if not words[0][0].isascii():
        return words[0][0]
    return (words[0][0] + (words[-1][0] if len(words) > 1 else "")).upper()


def _visible(text: str) -> str:
    """Composed letters without what nobody sees: control characters, and signs that turn the direction of what follows, with
    which one name can be made to read as another (PAT-25). The joiners that Malayalam and Hindi letters need stay within a word.
    """
    if text.isascii() and text.isprintable():
        return text
    composed = unicodedata.normalize("NFC", text)
    seen = "".join(
        character
        for character in composed
        if character in _JOINERS or unicodedata.category(character) not in _UNSEEN or character.isspace()
    )
    # What stood between a letter and its sign is gone: they may compose now.
    return unicodedata.normalize("NFC", _LOOSE_JOINER.sub("", seen))


def _capitalised(name: str) -> str:
    return re.sub(r"(?<![^\s.\-(])[a-z]", lambda letter: letter.group().upper(), name)
