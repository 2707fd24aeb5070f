"""Invented people, one by one or as families that share a phone. The same seed gives the same people on every machine.

Nothing is read from the clock, the network or the database: `people(Random(7), 400, today)` is a pure function.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from random import Random

from narayaneeyam_clinic.demo.name_lists import (
    BLOOD_GROUPS,
    KERALA_HOUSES,
    KERALA_TITLES,
    NORTH_SURNAMES,
    OCCUPATIONS,
    OLDER,
    OTHER_HOUSES,
    WOMENS_TITLES,
    YOUNGER,
    Custom,
    Name,
)
from narayaneeyam_clinic.demo.towns import HOMES, Town
from narayaneeyam_clinic.patients.records import BirthPrecision, Sex

# India keeps no range of numbers for fiction. Ten digits that begin so round are at once seen to be invented, and still
# pass every check of a mobile; the demo clinic never calls or writes to anybody.
INVENTED_PREFIXES = ("60000", "70000", "80000", "90000")

_CUSTOMS = (
    (Custom.KERALA_HINDU, 55),
    (Custom.KERALA_MUSLIM, 20),
    (Custom.KERALA_CHRISTIAN, 15),
    (Custom.TAMIL, 7),
    (Custom.NORTH, 3),
)
_LANGUAGES = {Custom.TAMIL: "en", Custom.NORTH: "hi"}
_INITIALS = "ABCEGIJKLMNOPRSTUV"
_GENERATION_YEAR = 1975


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who could be registered. `name` is the display name as spoken at the desk, sometimes in Malayalam or Devanagari letters.

    `birth_precision` YEAR means that only an age is known: `birth` is then 1 July of the year. `phone` is E.164 and may
    be shared within a family; `language` is what papers are printed in beside English.
    """

    name: str
    sex: Sex
    birth: date
    birth_precision: BirthPrecision
    phone: str
    alternate_phone: str | None
    house: str
    town: Town
    language: str
    custom: Custom
    occupation: str | None
    blood_group: str | None
    guardian: str | None

    @property
    def address(self) -> str:
        """House, town and PIN in one line."""
        district = "" if self.town.district == self.town.name else f", {self.town.district}"
        return f"{self.house}, {self.town.name}{district} {self.town.pin}"


@dataclass(frozen=True, slots=True)
class _Home:
    custom: Custom
    town: Town
    house: str
    phone: str
    surname: Name | None


def family(rng: Random, today: date) -> tuple[Person, ...]:
    """One to six people of one house: the eldest first, children with a guardian; most share the one phone."""
    home = _home(rng)
    taken: set[str] = set()
    eldest = _dweller(rng, home, today, age=_adult_age(rng), taken=taken)
    members = [eldest]
    eldest_age = today.year - eldest.birth.year
    for _ in range(rng.choices((0, 1, 2, 3, 4, 5), weights=(38, 24, 16, 12, 7, 3))[0]):
        age = max(0, eldest_age - rng.choice((1, 3, 5, 24, 26, 28, 31, 54, 57)))
        member = _dweller(rng, home, today, age=age, taken=taken)
        if age < 18:
            member = replace(member, guardian=eldest.name, occupation="Student" if age > 4 else None)
        elif _chance(rng, 35):
            member = replace(member, phone=phone_number(rng), alternate_phone=home.phone)
        members.append(member)
    return tuple(members)


def people(rng: Random, count: int, today: date) -> Iterator[Person]:
    """Exactly `count` people, family after family."""
    left = count
    while left > 0:
        members = family(rng, today)[:left]
        yield from members
        left -= len(members)


def phone_number(rng: Random) -> str:
    """An invented Indian mobile in E.164."""
    return f"+91{rng.choice(INVENTED_PREFIXES)}{rng.randrange(100_000):05d}"


def _home(rng: Random) -> _Home:
    custom = rng.choices([custom for custom, _ in _CUSTOMS], weights=[share for _, share in _CUSTOMS])[0]
    houses = OTHER_HOUSES if custom in (Custom.TAMIL, Custom.NORTH) else KERALA_HOUSES
    surname: Name | None = None
    if custom is Custom.NORTH:
        surname = rng.choice(NORTH_SURNAMES)
    elif custom is Custom.KERALA_HINDU and _chance(rng, 25):
        surname = rng.choice(KERALA_TITLES)
    return _Home(custom, rng.choice(rng.choice(HOMES[custom])), rng.choice(houses), phone_number(rng), surname)


def _dweller(rng: Random, home: _Home, today: date, *, age: int, taken: set[str]) -> Person:
    """One more of the house; `taken` are the given names already in it."""
    sex = Sex.OTHER if rng.randrange(500) == 0 else rng.choice((Sex.FEMALE, Sex.FEMALE, Sex.FEMALE, Sex.MALE, Sex.MALE))
    birth, precision = _birth(rng, today, age)
    older = birth.year < _GENERATION_YEAR
    women, men = (OLDER if older else YOUNGER)[home.custom]
    given = rng.choice([name for name in (men if sex is Sex.MALE else women) if name.latin not in taken])
    taken.add(given.latin)
    return Person(
        name=_display_name(rng, home, given, sex, older=older),
        sex=sex,
        birth=birth,
        birth_precision=precision,
        phone=home.phone,
        alternate_phone=None,
        house=home.house,
        town=home.town,
        language=_LANGUAGES.get(home.custom, "ml"),
        custom=home.custom,
        occupation=rng.choice(OCCUPATIONS) if _chance(rng, 50) else None,
        blood_group=rng.choice(BLOOD_GROUPS) if _chance(rng, 30) else None,
        guardian=None,
    )


def _chance(rng: Random, percent: int) -> bool:
    return rng.randrange(100) < percent


def _adult_age(rng: Random) -> int:
    """18 to 87, most around fifty: these clinics see more people past forty than before."""
    return 18 + sum(rng.randrange(24) for _ in range(3))


def _birth(rng: Random, today: date, age: int) -> tuple[date, BirthPrecision]:
    """Six in ten give an age only, which becomes the first of July of a year; nobody is born after today."""
    if _chance(rng, 60) and age > 0:
        return date(today.year - age, 7, 1), BirthPrecision.YEAR
    days = age * 365 + age // 4 + rng.randrange(1, 365)
    return today - timedelta(days=days), BirthPrecision.DAY


def _display_name(rng: Random, home: _Home, given: Name, sex: Sex, *, older: bool) -> str:
    if given.native is not None and _chance(rng, 4):
        # A few are written in their own letters, as some desks do.
        surname = home.surname.native if home.surname is not None else None
        return f"{given.native} {surname}" if surname else given.native
    if home.custom is Custom.NORTH and home.surname is not None:
        return f"{given.latin} {home.surname.latin}"
    if home.custom is Custom.TAMIL:
        return f"{rng.choice(_INITIALS)}. {given.latin}"
    return _kerala_name(rng, home, given.latin, sex, older=older)


def _kerala_name(rng: Random, home: _Home, given: str, sex: Sex, *, older: bool) -> str:
    style = rng.randrange(100)
    initials = f"{home.house[0]}. {rng.choice(_INITIALS)}." if style < 50 else f"{home.house[0]}."
    if home.surname is not None and (sex is Sex.MALE or not older):
        return f"{given} {home.surname.latin}" if style < 60 else f"{initials} {given} {home.surname.latin}"
    if home.custom is Custom.KERALA_HINDU and sex is Sex.FEMALE and older and style < 30:
        return f"{given} {rng.choice(WOMENS_TITLES).latin}"
    if home.custom is Custom.KERALA_CHRISTIAN and style < 55:
        father = rng.choice(OLDER[Custom.KERALA_CHRISTIAN][1]).latin
        return f"{given} {father}" if father != given else given
    if style < 72:
        return f"{given} {initials}"
    if style < 88:
        return f"{initials} {given}"
    return f"{given} {home.house}" if style < 95 else given
