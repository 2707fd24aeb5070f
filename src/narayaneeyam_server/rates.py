"""How often a PC or an address may ask: a bucket that fills by itself, in this process alone."""

from __future__ import annotations

import threading
import time
from collections import OrderedDict

_MOST_BUCKETS = 20_000


class Rate:
    """`per_second` in the long run, `burst` at once, for each key by itself."""

    def __init__(self, per_second: float, burst: float) -> None:
        self._per_second = per_second
        self._burst = burst
        self._lock = threading.Lock()
        # Key -> (what is left, when that was); the longest unused is forgotten first, and it was full by then.
        self._buckets: OrderedDict[str, tuple[float, float]] = OrderedDict()

    def allows(self, key: str, cost: float = 1.0) -> bool:
        """Takes `cost` from the bucket; False when there is not enough in it."""
        now = time.monotonic()
        with self._lock:
            left = self._left(key, now)
            allowed = left >= cost
            self._buckets[key] = (left - cost if allowed else left, now)
            self._buckets.move_to_end(key)
            if len(self._buckets) > _MOST_BUCKETS:
                self._buckets.popitem(last=False)
            return allowed

    def is_empty(self, key: str) -> bool:
        """Whether nothing would be allowed now; takes nothing."""
        with self._lock:
            return self._left(key, time.monotonic()) < 1.0

    def _left(self, key: str, now: float) -> float:
        left, at = self._buckets.get(key, (self._burst, now))
        return min(self._burst, left + (now - at) * self._per_second)
