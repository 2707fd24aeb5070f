"""Invented PCs with logs of their own, and what they say to a server: for tests that need no clinic's file."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any

from narayaneeyam_clinic.shared.identifiers import new_id
from narayaneeyam_clinic.sync.change_group import GENESIS, GroupHeader, chain_hash, salted_hash
from narayaneeyam_clinic.sync.messages import (
    ClinicToJoin,
    Hello,
    HelloAnswer,
    JoinAnswer,
    JoinAsk,
    Lease,
    LeaseAsk,
    Pushed,
)
from narayaneeyam_clinic.sync.segment import pack_segment
from narayaneeyam_clinic.sync.transport import Credentials, Pulled
from narayaneeyam_clinic.sync.travelling import Segment, TravellingGroup

SECRET = b"Lakshmi Amma has diabetes"


def groups_of(
    device: str, first: int, last: int, prev: bytes = GENESIS, word: str = "x", *, number: int = 1
) -> Segment:
    """Consecutive groups, alike whenever they are made."""
    made = []
    own = prev
    for seq in range(first, last + 1):
        payload = SECRET + f" {word} {seq}".encode()
        salt = bytes([seq % 256]) * 16
        header = GroupHeader(device, seq, (1000 + seq) << 12 | number, "user", "test", "0001")
        made.append(TravellingGroup(header, salt, payload, salted_hash(salt, payload)))
        own = chain_hash(own, header, made[-1].payload_hash)
    return Segment(device, prev, own, tuple(made))


def first_lease(number: int = 1) -> Lease:
    """The device of a clinic that began alone."""
    return Lease(
        device_id=new_id(), number=number, patient_code=f"N{number}", counter_code=f"A{number}", token_letter="A",
        reserve_code=f"Z{number}",
    )  # fmt: skip


def clinic_to_join(
    *devices: Lease, clinic_id: str | None = None, is_demo: bool = False, last_epoch: int = 0
) -> ClinicToJoin:
    """A clinic that began alone on the last of these devices."""
    given = list(devices or [first_lease()])
    return ClinicToJoin(
        clinic_id=clinic_id or new_id(), name="Sree Dhanwanthari", is_demo=is_demo, devices=given,
        device_id=given[-1].device_id, last_epoch=last_epoch,
    )  # fmt: skip


@dataclass
class Pc:
    """A PC that speaks with a server; it keeps its log, its token and its place."""

    # A service in this process, or a transport that must be closed.
    server: Any
    clinic_id: str
    lease: Lease
    token: str
    name: str = "Reception"
    log: list[TravellingGroup] = field(default_factory=list)
    hashes: list[bytes] = field(default_factory=lambda: [GENESIS])
    pushed: int = 0
    epoch: int = 0
    order: int = 0

    @classmethod
    def joins(cls, server: Any, code: str, clinic: ClinicToJoin | None = None, name: str = "Reception") -> Pc:
        answer = server.join(JoinAsk(protocol=1, code=code, pc_name=name, clinic=clinic))
        return cls.of(server, answer, name)

    @classmethod
    def of(cls, server: Any, answer: JoinAnswer, name: str = "Reception") -> Pc:
        return cls(server, answer.clinic_id, answer.lease, answer.token, name)

    @property
    def who(self) -> Credentials:
        return Credentials(self.clinic_id, self.lease.device_id, self.token)

    def says(self, **other: object) -> Hello:
        said = Hello(
            protocol=1, program="0.1.0", schema_rev="0002", pc_name=self.name, clock=0, last_seq=len(self.log),
            last_hash=self.hashes[-1].hex(), epoch=self.epoch, order=self.order, waiting=len(self.log) - self.pushed,
            to_settle=0, parked=0,
        )  # fmt: skip
        return said.model_copy(update=other)

    def hello(self, **other: object) -> HelloAnswer:
        answer = self.server.hello(self.who, self.says(**other))
        self.token = answer.next_token
        return answer

    def lease_new(self, taken: Lease | None = None) -> JoinAnswer:
        return self.server.lease(self.who, LeaseAsk(protocol=1, taken=taken, why="restored"))

    def writes(self, count: int = 1, word: str = "x") -> None:
        """Commits groups without sending them."""
        seq = len(self.log) + 1
        made = groups_of(self.lease.device_id, seq, seq + count - 1, self.hashes[-1], word, number=self.lease.number)
        self.log += made.groups
        self.hashes += [own for _, _, own in made.hashed]

    def issues_again(self, group: TravellingGroup) -> None:
        """A group of another device goes to the end of this PC's chain."""
        header = group.header._replace(device_id=self.lease.device_id, seq=len(self.log) + 1)
        self.log.append(group._replace(header=header))
        self.hashes.append(chain_hash(self.hashes[-1], header, group.payload_hash))

    def segment(self, first: int = 1, last: int | None = None) -> Segment:
        last = len(self.log) if last is None else last
        return Segment(
            self.lease.device_id, self.hashes[first - 1], self.hashes[last], tuple(self.log[first - 1 : last])
        )

    def push(self) -> Pushed:
        """Everything that waits."""
        pushed = self.server.push(self.who, pack_segment(self.segment(self.pushed + 1)))
        self.pushed = pushed.last_seq
        return pushed

    def pull(self, wait: float = 0) -> Pulled:
        pulled = self.server.pull(self.who, self.epoch, self.order, wait)
        for head, _ in pulled.frames:
            self.epoch, self.order = head.epoch, head.last_order
        return pulled

    def cloned(self) -> Pc:
        """An image of this PC."""
        return replace(self, log=list(self.log), hashes=list(self.hashes))


def begun_clinic(service, *, name: str = "Reception") -> Pc:
    """A clinic that joined with its first PC."""
    return Pc.joins(service, service.make_code(None), clinic_to_join(), name)


def another_pc(service, of: Pc, name: str = "Counter") -> Pc:
    """A new PC of the same clinic."""
    return Pc.joins(service, service.make_code(of.clinic_id), name=name)
