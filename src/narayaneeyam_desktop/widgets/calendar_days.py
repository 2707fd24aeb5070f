"""What a calendar shows, in finished words, and where its keys go: nothing here paints.

Minutes count from midnight. A lane is one doctor (or therapist, or room) on one day.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from narayaneeyam_desktop.widgets.small_parts import Tone


@dataclass(frozen=True, slots=True)
class Block:
    """Something that takes time: its name, its state in a word and a tone, and the whole of it as it is read out."""

    key: str
    starts: int
    minutes: int
    words: str
    state: str
    tone: Tone
    spoken: str
    value: object = None
    is_over: bool = False
    can_move: bool = False

    @property
    def ends(self) -> int:
        return self.starts + self.minutes


@dataclass(frozen=True, slots=True)
class Slot:
    """Time that is free."""

    starts: int
    minutes: int
    value: object = None


@dataclass(frozen=True, slots=True)
class Absent:
    """Time in which nobody is there, and why."""

    starts: int
    ends: int
    words: str


@dataclass(frozen=True, slots=True)
class LaneDay:
    """One lane on one day. `sessions` are the hours (from, to) in which it is open.

    `placed` is each block with its place among those that share its time: (block, 0 …, how many beside each other).
    """

    sessions: tuple[tuple[int, int], ...] = ()
    slots: tuple[Slot, ...] = ()
    blocks: tuple[Block, ...] = ()
    absent: tuple[Absent, ...] = ()
    # Worked out where the lane is made, which is not where it is painted.
    placed: tuple[tuple[Block, int, int], ...] = field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "placed", tuple(_placed_beside(self.blocks)))

    @property
    def is_empty(self) -> bool:
        """Nobody was to be there."""
        return not (self.sessions or self.slots or self.blocks or self.absent)


@dataclass(frozen=True, slots=True)
class GridDay:
    """One day of all lanes, in the order of the lanes; `closed` says why the whole day is."""

    day: date
    lanes: tuple[LaneDay, ...]
    closed: str = ""

    def lanes_in_use(self) -> tuple[int, ...]:
        """The numbers of the lanes in which there is something; all where there is nothing at all."""
        used = tuple(number for number, lane in enumerate(self.lanes) if not lane.is_empty)
        return used or tuple(range(len(self.lanes)))

    @property
    def is_empty(self) -> bool:
        """Nobody was to be there."""
        return all(lane.is_empty for lane in self.lanes)


@dataclass(frozen=True, slots=True)
class Stop:
    """Where the cursor can stand: a block, or a free slot."""

    starts: int
    minutes: int
    block: Block | None = None
    slot: Slot | None = None

    @property
    def key(self) -> str:
        return "" if self.block is None else self.block.key


@dataclass(frozen=True, slots=True)
class Cursor:
    """The place of the cursor; `starts` and `key` are kept where there is nothing to stand on."""

    day: date
    lane: int
    starts: int
    key: str = ""


def stops_of(lane: LaneDay) -> tuple[Stop, ...]:
    """Everything the cursor can stand on, by time."""
    blocks = (Stop(one.starts, one.minutes, block=one) for one in lane.blocks)
    slots = (Stop(one.starts, one.minutes, slot=one) for one in lane.slots)
    return tuple(sorted((*blocks, *slots), key=_order))


def stop_at(lane: LaneDay, cursor: Cursor) -> Stop | None:
    """The stop that the cursor means: by its key, else by its time, else the nearest of the day."""
    stops = stops_of(lane)
    for one in stops:
        if cursor.key and one.key == cursor.key:
            return one
    for one in stops:
        if one.starts == cursor.starts:
            return one
    return min(stops, key=lambda one: abs(one.starts - cursor.starts), default=None)


def next_stop(lane: LaneDay, cursor: Cursor, by: int) -> Stop | None:
    """One further down (1) or up (-1) in the same lane; None at its end."""
    stops = stops_of(lane)
    here = stop_at(lane, cursor)
    if here is None:
        return None
    at = stops.index(here) + by
    return stops[at] if 0 <= at < len(stops) else None


def edges_by_lanes(lanes: Sequence[int], width: int, narrowest: int) -> tuple[int, ...]:
    """Where days begin that share `width` pixels by how many lanes each has, and where the last ends; none under `narrowest`."""
    narrow = {at for at, count in enumerate(lanes) if count * width < narrowest * sum(lanes)}
    left_over, shared = width - narrowest * len(narrow), sum(n for at, n in enumerate(lanes) if at not in narrow)
    edges = [0.0]
    for at, count in enumerate(lanes):
        edges.append(edges[-1] + (narrowest if at in narrow else left_over * count / shared))
    return tuple(round(edge) for edge in edges)


def monday_of(day: date) -> date:
    return day - timedelta(days=day.weekday())


def _placed_beside(blocks: Sequence[Block]) -> list[tuple[Block, int, int]]:
    placed: list[tuple[Block, int, int]] = []
    group: list[tuple[Block, int]] = []
    ends: list[int] = []
    for block in sorted(blocks, key=_block_order):
        if group and block.starts >= max(ends):
            placed += [(one, at, len(ends)) for one, at in group]
            group, ends = [], []
        at = next((number for number, end in enumerate(ends) if end <= block.starts), len(ends))
        ends[at : at + 1] = [block.ends]
        group.append((block, at))
    return placed + [(one, at, len(ends)) for one, at in group]


def hours_of(days: Iterable[GridDay]) -> tuple[int, int] | None:
    """The whole hours, in minutes, that hold everything of these days; None where there is nothing."""
    starts, ends = [], []
    for lane in (lane for day in days for lane in day.lanes):
        starts += [*(one for one, _to in lane.sessions), *(one.starts for one in lane.blocks)]
        ends += [*(one for _from, one in lane.sessions), *(one.ends for one in lane.blocks)]
    return (min(starts) // 60 * 60, -(-max(ends) // 60) * 60) if starts else None


def _order(stop: Stop) -> tuple[int, bool, str]:
    return stop.starts, stop.block is None, stop.key


def _block_order(block: Block) -> tuple[int, int, str]:
    return block.starts, -block.minutes, block.key
