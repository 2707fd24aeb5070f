"""The line between one PC and the server, with everything that goes wrong on a line: the real service answers behind it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, TypeVar

from narayaneeyam_clinic.sync.messages import (
    Hello,
    HelloAnswer,
    JoinAnswer,
    JoinAsk,
    LeaseAsk,
    Pushed,
    SnapshotManifest,
)
from narayaneeyam_clinic.sync.transport import Credentials, Place, Pulled, ServerSaysNo, Unreachable

if TYPE_CHECKING:
    from tests.simulator.pc import Pc
    from tests.simulator.world import World

T = TypeVar("T")


class PowerCut(BaseException):
    """A PC is without power from here on: nobody catches it, what was not committed is gone."""


@dataclass(frozen=True, slots=True)
class Faults:
    """How often each thing goes wrong, of a thousand calls."""

    dropped: int = 0
    answer_lost: int = 0  # also a 5xx after the commit
    repeated: int = 0
    late: int = 0  # arrives when the PC has long given up, out of order
    cut_short: int = 0
    power_cut: int = 0
    meanwhile: int = 0  # somebody works on this PC while the answer is on its way


NO_FAULTS = Faults()
BAD_LINE = Faults(dropped=60, answer_lost=60, repeated=60, late=50, cut_short=40, power_cut=15, meanwhile=80)


@dataclass(slots=True)
class Line:
    """A Transport."""

    world: World
    pc: Pc
    # The power goes before (even) or after (odd) the call with half this number.
    cut_at: int | None = None

    def join(self, ask: JoinAsk) -> JoinAnswer:
        return self._carried("join", lambda: self.world.service().join(ask))

    def hello(self, who: Credentials, said: Hello) -> HelloAnswer:
        return self._carried("hello", lambda: self.world.service().hello(who, said))

    def lease(self, who: Credentials, ask: LeaseAsk) -> JoinAnswer:
        return self._carried("lease", lambda: self.world.service().lease(who, ask))

    def push(self, who: Credentials, packed: bytes, at: Place | None = None) -> Pushed:
        if self._happens("cut_short"):
            with_less = packed[: self.world.chance.randrange(len(packed))]
            try:
                self.world.service().push(who, with_less, at)
            except ServerSaysNo:
                raise Unreachable("cut_short") from None
        return self._carried("push", lambda: self.world.service().push(who, packed, at))

    def pull(self, who: Credentials, epoch: int, after: int, wait: float) -> Pulled:
        pulled = self._carried("pull", lambda: self.world.service().pull_now(who, epoch, after))
        if pulled.frames and self._happens("cut_short"):
            kept = self.world.chance.randrange(len(pulled.frames))
            frames = list(pulled.frames[:kept])
            head, packed = pulled.frames[kept]
            if packed is not None and self.world.chance.random() < 0.5:
                # One byte is another one on arrival.
                at = self.world.chance.randrange(len(packed))
                frames.append((head, packed[:at] + bytes([packed[at] ^ 1]) + packed[at + 1 :]))
            return replace(pulled, frames=tuple(frames))
        return pulled

    def manifest(self, who: Credentials) -> SnapshotManifest:
        return self._carried("manifest", lambda: self.world.service().manifest(who))

    def snapshot(self, who: Credentials, snapshot_id: str, from_byte: int) -> Iterator[bytes]:
        yield from self._carried("snapshot", lambda: self.world.service().snapshot(who, snapshot_id, from_byte))

    def _carried(self, name: str, call: Callable[[], T]) -> T:
        if self.pc.is_offline:
            raise Unreachable("offline")
        if self._is_cut(before=True) or self._happens("power_cut"):
            raise PowerCut(f"before {name}")
        if self._happens("dropped"):
            raise Unreachable("dropped")
        if self._happens("late"):
            self.world.late.append(call)
            raise Unreachable("late")
        answer: Any = call()
        if self._happens("repeated"):
            again: Any = call()
            answer = self.world.chance.choice([answer, again])
        if self._happens("meanwhile"):
            self.world.somebody_works(self.pc)
        if self._is_cut(before=False) or self._happens("power_cut"):
            raise PowerCut(f"after {name}")
        if self._happens("answer_lost"):
            raise Unreachable("answer_lost")
        return answer

    def _is_cut(self, *, before: bool) -> bool:
        if self.cut_at is None:
            return False
        self.cut_at -= 1
        if self.cut_at >= 0:
            return False
        self.cut_at = None
        return True

    def _happens(self, fault: str) -> bool:
        often = getattr(self.world.faults, fault)
        return bool(often) and self.world.chance.randrange(1000) < often
