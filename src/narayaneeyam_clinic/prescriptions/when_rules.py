"""When a medicine is taken, typed in one go: "1-0-1 AF", "BD before food", "HS", "OD alternate days" (RX-3, RX-4)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from typing import TypeVar

from narayaneeyam_clinic.prescriptions.dose_rules import Dose, Schedule, parse_interval, parse_schedule
from narayaneeyam_clinic.prescriptions.dose_times import DoseTime, parse_dose_time
from narayaneeyam_clinic.shared.errors import Refused

T = TypeVar("T")

_BEDTIME = Schedule("HS", (Fraction(0), Fraction(0), Fraction(1)))
_FREQUENCY_WORDS = {
    "OD": "once a day",
    "BD": "twice a day",
    "TDS": "three times a day",
    "QID": "four times a day",
    "HS": "at bedtime",
    "SOS": "when needed",
}
_DAY_PARTS = {
    2: ("morning", "night"),
    3: ("morning", "noon", "night"),
    4: ("morning", "noon", "evening", "night"),
}
_USUAL = ("1-0-1", "1-1-1", "1-0-0", "0-0-1", "SOS")


@dataclass(frozen=True, slots=True)
class When:
    """How often, when in relation to food, and every how many days. Nothing typed is no schedule, daily."""

    schedule: Schedule | None = None
    food: DoseTime | None = None
    every_days: int = 1

    @property
    def text(self) -> str:
        """A text that reads back as this."""
        parts = [
            self.schedule.text if self.schedule else "",
            self.food.english if self.food else "",
            _interval_text(self.every_days),
        ]
        return " ".join(part for part in parts if part)

    @property
    def words(self) -> tuple[str, ...]:
        """In plain English, for a table and for the paper: "morning", "night", "after food"."""
        return (*schedule_words(self.schedule), *self.other_words)

    @property
    def other_words(self) -> tuple[str, ...]:
        """Food and interval alone."""
        # "at bedtime" is said once, whether the schedule or the time says it.
        said = self.food is DoseTime.NISHI and self.schedule is not None and self.schedule.text == "HS"
        food = (self.food.english.lower(),) if self.food and not said else ()
        interval = _interval_text(self.every_days)
        return (*food, *((interval,) if interval else ()))


@dataclass(frozen=True, slots=True)
class WhenChoice:
    """One completion of what is typed: the text that goes into the field, and what it means."""

    text: str
    meaning: str


_MOST_WORDS = 20


def parse_when(text: str) -> When:
    """Schedule, then food time and interval in either order; each may be absent. Refused: when_not_understood, field `when`."""
    words = text.replace(",", " ").split()
    if not words:
        return When()
    if len(words) > _MOST_WORDS:  # a page that was pasted into the field: trying every cut of it takes minutes
        raise Refused("when_not_understood", field="when", text=" ".join(words[:_MOST_WORDS]))
    for end in range(len(words), -1, -1):
        schedule = _read(parse_schedule, " ".join(words[:end])) if end else None
        if end and schedule is None:
            continue
        rest = _rest(words[end:])
        if rest is not None:
            food, every_days = rest
            if schedule is None and food is DoseTime.NISHI:
                return When(_BEDTIME, None, every_days)
            return When(schedule, food, every_days)
    raise Refused("when_not_understood", field="when", text=text)


def schedule_words(schedule: Schedule | None) -> tuple[str, ...]:
    """ "1-0-1" is morning and night; what the day has no words for stays as written."""
    if schedule is None:
        return ()
    if schedule.text in _FREQUENCY_WORDS:
        return (_FREQUENCY_WORDS[schedule.text],)
    parts = _DAY_PARTS.get(len(schedule.shares))
    taken = [share for share in schedule.shares if share]
    if parts is None or any(share != taken[0] for share in taken):
        return (schedule.text,)
    return tuple(part for part, share in zip(parts, schedule.shares, strict=True) if share)


def taking_words(dose: Dose | None, when: When, unit_word: str = "") -> tuple[str, ...]:
    """The whole taking in the order it is read: "25 ml", "morning", "night", "after food".

    2-0-1 of one tablet are "2 tablets morning" and "1 tablet night". `unit_word` is what one piece is called.
    """
    schedule = when.schedule
    if dose is None:
        return when.words
    taken = [share for share in schedule.shares if share] if schedule else []
    if schedule is None or not taken or schedule.text in _FREQUENCY_WORDS:
        return (_amount(dose, Fraction(1), unit_word), *when.words)
    parts = _DAY_PARTS.get(len(schedule.shares))
    if parts is None:
        return (_amount(dose, Fraction(1), unit_word), *when.words)
    if all(share == taken[0] for share in taken):
        return (_amount(dose, taken[0], unit_word), *when.words)
    uneven = tuple(
        f"{_amount(dose, share, unit_word)} {part}" for part, share in zip(parts, schedule.shares, strict=True) if share
    )
    return (*uneven, *when.other_words)


def one_taking(dose: Dose, when: When) -> int | None:
    """What is taken at once, in whole units of the dose; None where the takings of a day differ, or are no whole units."""
    taken = {share for share in when.schedule.shares if share} if when.schedule else set()
    if len(taken) > 1:
        return None
    amount = dose.amount * (taken.pop() if taken else 1)
    return amount.numerator if amount.denominator == 1 else None


def when_choices(typed: str) -> tuple[WhenChoice, ...]:
    """What the typed text may become: itself, if it is understood, and with each time of food that fits what was begun."""
    text = " ".join(typed.split())
    if not text:
        return tuple(WhenChoice(usual, ", ".join(parse_when(usual).words)) for usual in _USUAL)
    understood = _read(parse_when, text)
    choices = [] if understood is None else [WhenChoice(text, ", ".join(understood.words))]
    if understood is not None and understood.food is None:
        choices += [_with_food(text, food) for food in DoseTime]
    elif understood is None:
        before, _, begun = text.rpartition(" ")
        if not before or _read(parse_when, before) is not None:
            choices += [_with_food(before, food) for food in DoseTime if _begins(food, begun)]
    return tuple(choices)


def _with_food(text: str, food: DoseTime) -> WhenChoice:
    return WhenChoice(f"{text} {food.english.lower()}".strip(), food.sanskrit)


def _begins(food: DoseTime, begun: str) -> bool:
    names = (food.english.lower(), food.sanskrit.lower(), food.value.lower())
    return any(name.startswith(begun.lower()) for name in names)


def _rest(words: list[str]) -> tuple[DoseTime | None, int] | None:
    """Food time and interval among the words after the schedule, in either order; None when something is left over."""
    if not words:
        return None, 1
    for cut in range(len(words) + 1):
        first, second = " ".join(words[:cut]), " ".join(words[cut:])
        for food_text, interval_text in ((first, second), (second, first)):
            food = _read(parse_dose_time, food_text) if food_text else None
            every_days = _read(parse_interval, interval_text) if interval_text else 1
            if (food is not None or not food_text) and every_days is not None:
                return food, every_days
    return None


def _read(parse: Callable[[str], T], text: str) -> T | None:
    try:
        return parse(text)
    except Refused:
        return None


def _amount(dose: Dose, share: Fraction, unit_word: str) -> str:
    amount = Dose(dose.amount * share, dose.unit)
    if dose.unit.value != "count" or not unit_word:
        return amount.text
    return f"{amount.text} {unit_word}{'s' if amount.amount > 1 else ''}"


def _interval_text(every_days: int) -> str:
    if every_days == 1:
        return ""
    return {2: "alternate days", 7: "weekly"}.get(every_days, f"every {every_days} days")
