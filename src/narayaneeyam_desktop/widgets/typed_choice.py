"""Finding one of a few choices by typing the beginning of any of its words: "h" finds "Dr. Hari"."""

from __future__ import annotations

import re
import time
from collections.abc import Sequence

# What is typed after a longer pause begins a new word.
PAUSE_SECONDS = 1.0
_BETWEEN_WORDS = re.compile(r"[\s.,;:()/\-–·]+")


class TypedChoice:
    """What was typed lately on a list of choices."""

    def __init__(self) -> None:
        self._typed = ""
        self._last = 0.0

    def is_typing(self) -> bool:
        """Whether a letter came just now, so that Space belongs to it."""
        return bool(self._typed) and time.monotonic() - self._last < PAUSE_SECONDS

    def forget(self) -> None:
        self._typed = ""

    def after(self, typed: str, choices: Sequence[str], current: int) -> int:
        """The place to stand at once this was typed too; `current` when nothing begins so."""
        self._typed = self._typed + typed if self.is_typing() else typed
        self._last = time.monotonic()
        found = find_choice(self._typed, choices, current)
        if found is None and len(set(self._typed.casefold())) == 1:
            # The same letter again goes to the next that begins with it.
            found = find_choice(typed, choices, current, beyond=True)
        return current if found is None else found


def find_choice(typed: str, choices: Sequence[str], current: int, *, beyond: bool = False) -> int | None:
    """The choice whose own beginning, otherwise a beginning of one of its words, is what was typed.

    The current one is kept while it fits just as well, unless `beyond` asks for the next after it, round the end.
    """
    wanted = _BETWEEN_WORDS.sub(" ", typed.casefold()).lstrip()
    if not wanted:
        return None
    words = [" ".join(_BETWEEN_WORDS.split(choice.casefold())).strip() for choice in choices]
    begins = [place for place, choice in enumerate(words) if choice.startswith(wanted)]
    within = [place for place, choice in enumerate(words) if f" {wanted}" in choice and place not in begins]
    if beyond:
        both = sorted(begins + within)
        return next((place for place in both if place > current), both[0] if both else None)
    for found in (begins, within):
        if found:
            return current if current in found else found[0]
    return None
