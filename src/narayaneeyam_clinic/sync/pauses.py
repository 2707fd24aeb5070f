"""How long a PC waits after a failure before it tries again: longer each time, never in step with others (SYNC-10)."""

from __future__ import annotations

import random
from collections.abc import Callable

LONGEST_PAUSE = 300
REFUSED_PAUSE = 60
_MOST_DOUBLINGS = 20


class Pauses:
    """Seconds by a clock that only runs forward; what waits at the keyboard's side does not hurry it."""

    def __init__(self, chance: random.Random, monotonic: Callable[[], float]) -> None:
        self._chance, self._monotonic = chance, monotonic
        self._not_before = monotonic()
        self.failures = 0

    @property
    def left(self) -> float:
        """Until the next try; 0 when nothing failed."""
        return max(self._not_before - self._monotonic(), 0) if self.failures else 0

    def failed(self, *, refused: bool) -> None:
        """Once more. A server that answers and refuses is asked more rarely than a network that comes and goes."""
        self.failures += 1
        longest = min(2 ** min(self.failures, _MOST_DOUBLINGS), LONGEST_PAUSE)
        if refused:
            longest = max(longest, REFUSED_PAUSE)
        # At least half of it.
        self._not_before = self._monotonic() + longest * (1 + self._chance.random()) / 2

    def succeeded(self) -> None:
        """The next failure begins anew."""
        self.failures = 0

    def end(self) -> None:
        """“Try now”."""
        self._not_before = self._monotonic()
