"""What the link needs of a server, whatever carries it: `wire.py` over HTTPS, in tests the server's own service.

Every method blocks. Raises ServerSaysNo (the server understood and refuses) and Unreachable (no answer of ours came).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Protocol

from narayaneeyam_clinic.sync.messages import (
    FrameHead,
    Hello,
    HelloAnswer,
    JoinAnswer,
    JoinAsk,
    LeaseAsk,
    Pushed,
    SnapshotManifest,
)


@dataclass(frozen=True, slots=True)
class Credentials:
    """Who speaks. The token changes with each hello."""

    clinic_id: str
    device_id: str
    token: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Pulled:
    """Segments after a place, each with its place; and how far the order goes by now."""

    epoch: int
    last_order: int
    frames: tuple[tuple[FrameHead, bytes | None], ...]


Place = tuple[int, int]
"""A place of the clinic's order: epoch and order."""


class ServerSaysNo(Exception):
    """A refusal by the server: `code` is one of `SaysNo` (or a later program's word), `facts` are numbers to go on with."""

    def __init__(self, code: str, **facts: int) -> None:
        super().__init__(code)
        self.code = code
        self.facts = facts


class Unreachable(Exception):
    """No network, no server, or an answer that is not ours: tried again later. `reason` is one word, never content."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class Transport(Protocol):
    """The server's side of the conversation."""

    def join(self, ask: JoinAsk) -> JoinAnswer: ...

    def hello(self, who: Credentials, said: Hello) -> HelloAnswer: ...

    def lease(self, who: Credentials, ask: LeaseAsk) -> JoinAnswer: ...

    def push(self, who: Credentials, packed: bytes, at: Place | None = None) -> Pushed:
        """A segment of this device, or, when the server takes back what it lost, of another.

        With `at` what is new in it is taken only while the order ends there; a server that knows no such words takes it.
        """

    def pull(self, who: Credentials, epoch: int, after: int, wait: float) -> Pulled:
        """What follows (epoch, after); waits up to `wait` seconds when there is nothing."""

    def manifest(self, who: Credentials) -> SnapshotManifest: ...

    def snapshot(self, who: Credentials, snapshot_id: str, from_byte: int) -> Iterator[bytes]: ...
