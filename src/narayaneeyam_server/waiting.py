"""Those who wait for a clinic's next group, and what wakes them: a push in this process at once, one by another process soon.

One short look at the database for all who wait, however many they are; nobody waits, nobody looks.
"""

from __future__ import annotations

import contextlib
import logging
import threading
from collections.abc import Callable, Iterator, Sequence

from sqlalchemy.exc import SQLAlchemyError

from narayaneeyam_server.log_store import Place

log = logging.getLogger(__name__)

LOOK_SECONDS = 0.25
Wake = Callable[[], None]


class Bell:
    """`places` says how far the orders of some clinics go. Wakes are called from any thread and must not block."""

    def __init__(self, places: Callable[[Sequence[str]], dict[str, Place]], look_seconds: float = LOOK_SECONDS) -> None:
        self._places = places
        self._look_seconds = look_seconds
        self._lock = threading.Lock()
        self._waiting: dict[str, set[Wake]] = {}
        self._known: dict[str, Place] = {}
        self._closed = threading.Event()
        self._looking: threading.Thread | None = None

    @contextlib.contextmanager
    def listening(self, clinic_id: str, wake: Wake) -> Iterator[None]:
        """`wake` is called whenever the clinic may have something new.

        Look yourself after you began to listen, and say by `saw` how far you looked.
        """
        with self._lock:
            self._waiting.setdefault(clinic_id, set()).add(wake)
            if self._looking is None and not self._closed.is_set():
                self._looking = threading.Thread(target=self._look, name="bell", daemon=True)
                self._looking.start()
        try:
            yield
        finally:
            with self._lock:
                waiting = self._waiting.get(clinic_id, set())
                waiting.discard(wake)
                if not waiting:
                    self._waiting.pop(clinic_id, None)
                    self._known.pop(clinic_id, None)

    def saw(self, clinic_id: str, place: Place) -> None:
        """Who listens looked and found nothing beyond this place."""
        with self._lock:
            if clinic_id in self._waiting:
                self._known[clinic_id] = min(self._known.get(clinic_id, place), place)

    def ring(self, clinic_id: str) -> None:
        """Something new was committed for this clinic."""
        with self._lock:
            wakes = list(self._waiting.get(clinic_id, ()))
        for wake in wakes:
            wake()

    def waiting(self) -> int:
        """How many wait now."""
        with self._lock:
            return sum(len(wakes) for wakes in self._waiting.values())

    def waiting_for(self, clinic_id: str) -> int:
        """How many wait for this clinic."""
        with self._lock:
            return len(self._waiting.get(clinic_id, ()))

    @property
    def is_closed(self) -> bool:
        """The server ends: nobody should wait any more."""
        return self._closed.is_set()

    def close(self) -> None:
        """Wakes everybody and looks no more."""
        self._closed.set()
        with self._lock:
            clinics, looking = list(self._waiting), self._looking
        for clinic_id in clinics:
            self.ring(clinic_id)
        if looking is not None:
            looking.join()

    def _look(self) -> None:
        while not self._closed.wait(self._look_seconds):
            with self._lock:
                clinics = list(self._waiting)
                if not clinics:
                    self._looking = None
                    return
            try:
                places = self._places(clinics)
            except SQLAlchemyError:
                # The database is away: those who wait learn it when they look themselves.
                log.warning("the orders could not be looked at", exc_info=True)
                continue
            for clinic_id, place in places.items():
                with self._lock:
                    is_new = self._known.get(clinic_id, place) != place
                    if clinic_id in self._waiting and is_new:
                        self._known[clinic_id] = place
                if is_new:
                    self.ring(clinic_id)
