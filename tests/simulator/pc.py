"""One PC of the simulated clinic: a real encrypted file, a clock of its own, the real link over a bad line."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Any, TypeVar

from sqlalchemy.exc import SQLAlchemyError

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.people.actor import PROGRAM, Actor
from narayaneeyam_clinic.shared.errors import ClinicFileError, Refused
from narayaneeyam_clinic.store.engine import SqlError
from narayaneeyam_clinic.store.prepared import raw_connection
from narayaneeyam_clinic.store.transaction import Transaction
from narayaneeyam_clinic.sync.link import Link
from narayaneeyam_clinic.sync.link_state import LinkState
from narayaneeyam_clinic.sync.number_series import retire_series_behind_marks
from tests.simulator.line import Line, PowerCut

if TYPE_CHECKING:
    from tests.simulator.world import World

T = TypeVar("T")
_STEP = 25  # of SQLite's machine, between two looks whether the power is still on


@dataclass(slots=True)
class PcClock:
    """This PC's wall clock: the true time, what it is wrong by, and how it drifts."""

    world: World
    wrong_by: timedelta = timedelta()
    drift: float = 0.0  # seconds gained in each true second

    def __call__(self) -> datetime:
        true = self.world.now
        return true + self.wrong_by + (true - self.world.begun) * self.drift


class _NoPauses:
    """In the place of the thread that folds the write-ahead log in: there are no pauses here, but the power may go."""

    def __init__(self, pc: Pc) -> None:
        self._pc = pc

    def look(self, connection: Any) -> None:
        if self._pc.cut_after_commit:
            self._pc.cut_after_commit = False
            raise PowerCut("after the commit, before the mark and the paper")

    def fold_all(self) -> None:
        pass

    def close(self) -> None:
        pass


@dataclass(slots=True)
class Pc:
    world: World
    name: str
    folder: Path
    key: bytes
    clock: PcClock
    is_offline: bool = False
    cut_after_commit: bool = False
    is_revoked: bool = False
    # A disk that was put back whole knows nothing of the numbers drawn since: nobody bills on it before it met the server.
    was_put_back_whole: bool = False
    images: list[Path] = field(default_factory=list)
    steps_left: int | None = None
    line: Line = field(init=False)
    clinic: Clinic = field(init=False)
    link: Link = field(init=False)

    def __post_init__(self) -> None:
        self.line = Line(self.world, self)

    def open(self) -> None:
        """As the program does at its start."""
        self.steps_left = None
        self.clinic = Clinic.open(self.folder, self.key, clock=self.clock)
        self.clinic._checkpoints = _NoPauses(self)  # type: ignore[assignment]
        retire_series_behind_marks(self.clinic)
        self.link = Link(
            self.clinic, self.line, pc_name=self.name, chance=Random(self.world.chance.random()),
            monotonic=lambda: self.world.seconds,
        )  # fmt: skip

    def close(self) -> None:
        self.clinic.close()

    def may_bill(self) -> bool:
        """Two PCs with one disk, and a disk put back whole, are told by the server alone: the limit that docs/sync.md names."""
        twins = [pc for pc in self.world.pcs if pc is not self and pc.clinic.device.id == self.clinic.device.id]
        return not twins and not self.was_put_back_whole

    def change(self, work: Callable[[Transaction], T], why: str, by: Actor = PROGRAM) -> T | None:
        """One transaction by a person. None when it was refused or the power went."""
        return self.tried(lambda: self.changed(work, why, by))

    def exchange(self) -> LinkState | None:
        """What the network worker does; None when the power went."""
        return self.tried(self.link.exchange)

    def tried(self, work: Callable[[], T]) -> T | None:
        """Whatever happens on a PC; when the power went, it starts again."""
        try:
            found = work()
        except PowerCut:
            self.start_again()
            return None
        except (Refused, SqlError, SQLAlchemyError) as trouble:
            if self.steps_left == 0:
                self.start_again()
                return None
            self._watch(None)
            if isinstance(trouble, Refused) and not isinstance(trouble, ClinicFileError):
                self.world.tell(f"  refused: {trouble.code}")
                return None
            raise
        if self.steps_left == 0:
            self.start_again()
            return None
        self._watch(None)
        return found

    def cut_power_after(self, steps: int) -> None:
        """The power goes in the middle of the next work on the file, so many steps of SQLite's machine from now."""
        self._watch(steps)

    def start_again(self) -> None:
        """After a power cut: the file as it was committed, everything in memory gone."""
        self.clinic.close()
        self.open()
        self.world.saw_commits(self)

    def take_image(self) -> Path:
        """The whole disk as it is now."""
        image = self.folder.with_name(f"{self.folder.name}-image-{len(self.images)}")
        self.clinic.close()
        shutil.copytree(self.folder, image)
        self.open()
        self.images.append(image)
        return image

    def put_back(self, image: Path, *, keeps_marks: bool) -> None:
        """The disk (or, with `keeps_marks`, the database alone) as it was; what was not sent since is lost."""
        self.clinic.close()
        marks = self.folder / "series.mark"
        kept = marks.read_bytes() if keeps_marks and marks.exists() else None
        shutil.rmtree(self.folder)
        shutil.copytree(image, self.folder)
        if kept is not None:
            marks.write_bytes(kept)
        self.open()

    def rows(self, sql: str, *values: Any) -> list[tuple[Any, ...]]:
        with self.clinic.reading(by=PROGRAM) as rd:
            return list(raw_connection(rd.session).execute(sql, values))

    def changed(self, work: Callable[[Transaction], T], why: str, by: Actor) -> T:
        with self.clinic.transaction(by=by, why=why) as tx:
            found = work(tx)
        self.world.saw_commits(self)
        return found

    def _watch(self, steps: int | None) -> None:
        if steps is None and self.steps_left is None:
            return
        self.steps_left = steps
        connection = self.clinic._writer.raw_connection()
        raw: Any = connection.driver_connection
        connection.close()
        raw.set_progress_handler(None if steps is None else self._step, _STEP)

    def _step(self) -> int:
        assert self.steps_left is not None
        self.steps_left = max(self.steps_left - 1, 0)
        return int(self.steps_left == 0)
