"""How likely two registrations are the same person (PAT-14). Only ever a warning: households share phones, and names repeat.

The score adds what speaks for it and takes away what speaks against it; 100 and above is likely.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import SequenceMatcher

from narayaneeyam_clinic.shared.search_text import fold_tokens

LIKELY = 100

_SAME_PHONE = 45
_SAME_NAME = 70
_SAME_BIRTH_YEAR, _NEAR_BIRTH_YEAR, _FAR_BIRTH_YEAR = 25, 15, -60
_SAME_SEX, _OTHER_SEX = 5, -50
_SAME_PLACE, _OTHER_PLACE = 15, -10

# An age told twice, a year apart and rounded, is easily three years off.
_NEAR_YEARS, _FAR_YEARS = 3, 9
_SIMILAR = 0.8
_TITLES = frozenset(fold_tokens("Dr Mr Mrs Ms Miss Smt Shri Sri Kum Master Baby Adv Fr Sr"))


@dataclass(frozen=True, slots=True)
class Person:
    """What a comparison needs of a registration; unknown things are None and count neither way."""

    name_tokens: tuple[str, ...]
    phone: str | None = None
    birth_year: int | None = None
    sex: str | None = None
    place_tokens: tuple[str, ...] = ()


def person(
    name: str, phone: str | None = None, birth_year: int | None = None, sex: str | None = None, place: str | None = None
) -> Person:
    """From what stands on a registration; `phone` in its stored form."""
    tokens = fold_tokens(name)
    named = tuple(token for token in tokens if token not in _TITLES) or tokens
    return Person(named, phone or None, birth_year, sex or None, fold_tokens(place or ""))


def same_person_score(a: Person, b: Person) -> int:
    """0 for strangers, LIKELY and above for a warning. The same both ways round. Without a like name it is always 0."""
    alike = name_likeness(a.name_tokens, b.name_tokens)
    if alike < _SIMILAR / 2:
        return 0
    score = round(_SAME_NAME * alike)
    if a.phone and a.phone == b.phone:
        score += _SAME_PHONE
    if a.birth_year is not None and b.birth_year is not None:
        score += _birth_score(abs(a.birth_year - b.birth_year))
    if a.sex and b.sex:
        score += _SAME_SEX if a.sex == b.sex else _OTHER_SEX
    if a.place_tokens and b.place_tokens:
        score += _SAME_PLACE if set(a.place_tokens) & set(b.place_tokens) else _OTHER_PLACE
    return max(score, 0)


def likeliest_first(new: Person, known: Iterable[tuple[str, Person]]) -> list[str]:
    """The identities of those who are likely the same person; ties in the order given."""
    scored = [(same_person_score(new, other), identity) for identity, other in known]
    likely = [pair for pair in scored if pair[0] >= LIKELY]
    return [identity for _, identity in sorted(likely, key=lambda pair: -pair[0])]


def name_likeness(a: tuple[str, ...], b: tuple[str, ...]) -> float:
    """0 to 1: words in any order, near spellings, an initial for a word; a name with a word more counts almost fully.

    Two different words that both stand against each other (Ramesh Kumar, Suresh Kumar) pull it down.
    """
    full_a, letters_a = _words_and_letters(a)
    full_b, letters_b = _words_and_letters(b)
    if not full_a or not full_b:
        return 1.0 if a and sorted(a) == sorted(b) else 0.0
    pairs, left_a, left_b = _paired(full_a, full_b)
    if not pairs:
        return 0.0
    against = min(len(left_a), len(left_b)) + _letters_against(letters_a, letters_b, left_a, left_b)
    alone = abs(len(left_a) - len(left_b))
    return max(sum(pairs) / len(pairs) - 0.7 * against - 0.08 * alone, 0.0)


def _birth_score(years_apart: int) -> int:
    if years_apart <= 1:
        return _SAME_BIRTH_YEAR
    if years_apart <= _NEAR_YEARS:
        return _NEAR_BIRTH_YEAR
    return _FAR_BIRTH_YEAR if years_apart >= _FAR_YEARS else 0


def _words_and_letters(tokens: tuple[str, ...]) -> tuple[list[str], list[str]]:
    """Full words, and initials taken apart: KP is K and P."""
    words: list[str] = []
    letters: list[str] = []
    for token in tokens:
        if len(token) == 1 or (len(token) <= 3 and not set(token) & set("aeiou") and token.isascii()):
            letters.extend(token)
        else:
            words.append(token)
    return words, letters


def _paired(a: list[str], b: list[str]) -> tuple[list[float], list[str], list[str]]:
    """The best one-to-one pairs of like words, and what is left on either side."""
    by_likeness = sorted(
        ((_word_likeness(x, y), i, j) for i, x in enumerate(a) for j, y in enumerate(b)), key=lambda found: -found[0]
    )
    used_a: set[int] = set()
    used_b: set[int] = set()
    pairs = []
    for likeness, i, j in by_likeness:
        if likeness >= _SIMILAR and i not in used_a and j not in used_b:
            used_a.add(i)
            used_b.add(j)
            pairs.append(likeness)
    left_a = [word for i, word in enumerate(a) if i not in used_a]
    left_b = [word for j, word in enumerate(b) if j not in used_b]
    return pairs, left_a, left_b


def _word_likeness(x: str, y: str) -> float:
    if x == y:
        return 1.0
    # Ramesh and Suresh end alike; people rarely mistake the first letter.
    if x[0] != y[0] or min(len(x), len(y)) < 4:
        return 0.0
    return SequenceMatcher(None, min(x, y), max(x, y), autojunk=False).ratio()


def _letters_against(letters_a: list[str], letters_b: list[str], left_a: list[str], left_b: list[str]) -> float:
    """Initials that contradict each other: K. Ramesh is not P. Ramesh, but K. Ramesh may be Ramesh Kumar."""
    rest_a, rest_b = list(letters_a), list(letters_b)
    for letter in letters_a:
        if letter in rest_b:
            rest_a.remove(letter)
            rest_b.remove(letter)
    rest_a = [letter for letter in rest_a if not any(word[0] == letter for word in left_b)]
    rest_b = [letter for letter in rest_b if not any(word[0] == letter for word in left_a)]
    return float(min(len(rest_a), len(rest_b))) + 0.5 * bool((rest_a and left_b) or (rest_b and left_a))
