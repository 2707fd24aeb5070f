"""Two hundred PCs that wait and twenty that work, one server process: how long a push takes, how much memory it needs."""

from __future__ import annotations

import asyncio
import multiprocessing
import ssl
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Any

import httpx

from narayaneeyam_clinic.shared.clock import next_stamp, system_clock
from narayaneeyam_clinic.shared.identifiers import new_id
from narayaneeyam_clinic.store.columns import canonical_json
from narayaneeyam_clinic.sync.change_group import GENESIS, GroupHeader, chain_hash, salted_hash
from narayaneeyam_clinic.sync.join_code import parse_join_code
from narayaneeyam_clinic.sync.messages import (
    CLINIC_HEADER,
    DEVICE_HEADER,
    EPOCH_HEADER,
    LAST_ORDER_HEADER,
    PROTOCOL,
    SEGMENT_TYPE,
    ClinicToJoin,
    JoinAnswer,
    JoinAsk,
    Lease,
)
from narayaneeyam_clinic.sync.segment import pack_segment
from narayaneeyam_clinic.sync.server_address import certificate_at, trusting_only
from narayaneeyam_clinic.sync.travelling import Segment, TravellingGroup
from narayaneeyam_server.service import SyncService
from tests.bench.results import Result, median, p95
from tests.bench.sync_world import ServerProcess

CLINICS = 20
WAITING_EACH = 10
PUSHES_EACH = 30
SECONDS_BETWEEN = 1.0
SECONDS_UNTIL_ALL_WAIT = 8.0


class BusyPc:
    """Pushes a group of its own now and then, as somebody who registers and bills does."""

    def __init__(self, client: httpx.AsyncClient, answer: JoinAnswer) -> None:
        self._client = client
        self._headers = _headers(answer)
        self._device, self._number = answer.lease.device_id, answer.lease.number
        self._seq, self._hash, self._stamp = 0, GENESIS, 0
        self.times: list[float] = []

    async def work(self, random: Random) -> None:
        await asyncio.sleep(random.uniform(0, SECONDS_BETWEEN))
        for _ in range(PUSHES_EACH):
            packed = self._next()
            began = time.perf_counter()
            answer = await self._client.post("/sync/push", content=packed, headers=self._headers)
            self.times.append(time.perf_counter() - began)
            assert answer.is_success, answer.text
            await asyncio.sleep(random.uniform(0.5, 1.5) * SECONDS_BETWEEN)

    def _next(self) -> bytes:
        self._seq += 1
        self._stamp = next_stamp(system_clock(), self._number, last_own=self._stamp)
        row = {
            "t": "patient",
            "id": new_id(),
            "new": {"name": f"Patient {self._seq}", "is_active": 1, "registered_at": 1},
        }
        payload = canonical_json({"rows": [row]}).encode()
        salt = new_id()[:16].encode()
        header = GroupHeader(self._device, self._seq, self._stamp, "user", "patients.register", "0001")
        group = TravellingGroup(header, salt, payload, salted_hash(salt, payload))
        before, self._hash = self._hash, chain_hash(self._hash, header, group.payload_hash)
        return pack_segment(Segment(self._device, before, self._hash, (group,)))


class WaitingPc:
    """Always has a pull that waits; counts what came."""

    def __init__(self, client: httpx.AsyncClient, answer: JoinAnswer) -> None:
        self._client, self._headers = client, _headers(answer)
        self._epoch, self._order = 1, 0
        self.pulls = 0

    async def wait(self) -> None:
        while True:
            asked = {"epoch": self._epoch, "after": self._order, "wait": 25}
            answer = await self._client.get("/sync/pull", params=asked, headers=self._headers, timeout=60)
            answer.raise_for_status()
            self._epoch, self._order = int(answer.headers[EPOCH_HEADER]), int(answer.headers[LAST_ORDER_HEADER])
            self.pulls += 1


def many_waiting(scratch: Path) -> Iterator[Result]:
    """In twenty clinics ten PCs wait and one works, pushing about once a second; each push wakes those of its clinic."""
    with ServerProcess(scratch / "load") as server:
        certificate = certificate_at(server.address, parse_join_code(server.join_text(new_clinic=True)))
        assert certificate is not None
        with server.service() as service:
            joined = [_clinic(service) for _ in range(CLINICS)]
        before = server.cpu_seconds()
        began = time.perf_counter()
        times, pulls = _run(server.address, certificate, joined)
        took = time.perf_counter() - began
        busy = server.cpu_seconds() - before
        memory = server.resident_mb()
    note = f"{len(times)} pushes and {pulls} pulls in {took:.0f} s; the server took {busy:.1f} s of the processor"
    yield Result("push beside 200 who wait, median", median(times) * 1000, "ms", "at most 50 ms", 50, note=note)
    yield Result("push beside 200 who wait, p95", p95(times) * 1000, "ms", "at most 200 ms", 200, note=note)
    yield Result("memory of the server process", memory, "MB", "at most 400 MB", 400)


def _clinic(service: SyncService) -> tuple[JoinAnswer, list[JoinAnswer]]:
    """A clinic's busy PC and those that wait."""
    first = Lease(
        device_id=new_id(), number=1, patient_code="N1", counter_code="A1", token_letter="A", reserve_code="Z1"
    )
    made = ClinicToJoin(clinic_id=new_id(), name="Bench", is_demo=False, devices=[first], device_id=first.device_id)

    def join(name: str, clinic: ClinicToJoin | None = None) -> JoinAnswer:
        code = service.make_code(None if clinic is not None else made.clinic_id)
        return service.join(JoinAsk(protocol=PROTOCOL, code=code, pc_name=name, clinic=clinic))

    busy = join("busy", made)
    return busy, [join(f"waits {number}") for number in range(WAITING_EACH)]


def _run(address: str, certificate: str, joined: list[tuple[JoinAnswer, list[JoinAnswer]]]) -> tuple[list[float], int]:
    """Those who wait are in a process of their own, so that they do not hold up the clock of those who work."""
    context = multiprocessing.get_context("spawn")
    ended, pulls = context.Event(), context.Value("i", 0)
    waiting = context.Process(
        target=_wait, args=(address, certificate, [a for _, many in joined for a in many], ended, pulls)
    )
    waiting.start()
    try:
        times = asyncio.run(_work(address, trusting_only(certificate), [answer for answer, _ in joined]))
    finally:
        ended.set()
        waiting.join(60)
    return times, pulls.value


async def _work(address: str, trust: ssl.SSLContext, joined: list[JoinAnswer]) -> list[float]:
    await asyncio.sleep(SECONDS_UNTIL_ALL_WAIT)
    busy = [BusyPc(_client(address, trust), answer) for answer in joined]
    random = Random(11)
    await asyncio.gather(*(one.work(random) for one in busy))
    return [one for pc in busy for one in pc.times]


def _wait(address: str, certificate: str, joined: list[JoinAnswer], ended: Any, pulls: Any) -> None:
    asyncio.run(_wait_until(address, trusting_only(certificate), joined, ended, pulls))


async def _wait_until(address: str, trust: ssl.SSLContext, joined: list[JoinAnswer], ended: Any, pulls: Any) -> None:
    waiting = [WaitingPc(_client(address, trust), answer) for answer in joined]
    waits = [asyncio.create_task(one.wait()) for one in waiting]
    while not ended.is_set():
        await asyncio.sleep(0.5)
    pulls.value = sum(one.pulls for one in waiting)
    for task in waits:
        task.cancel()
    failed = [one for one in await asyncio.gather(*waits, return_exceptions=True) if isinstance(one, Exception)]
    if failed:
        print(f"{len(failed)} of those who wait failed: {failed[0]!r}", file=sys.stderr)  # it is a bench


def _client(address: str, trust: ssl.SSLContext) -> httpx.AsyncClient:
    """Each PC has its own: a pool that all share looks through all connections for each question."""
    return httpx.AsyncClient(base_url=address, verify=trust, timeout=30)


def _headers(answer: JoinAnswer) -> dict[str, str]:
    return {
        "authorization": f"Bearer {answer.token}",
        CLINIC_HEADER: answer.clinic_id,
        DEVICE_HEADER: answer.lease.device_id,
        "content-type": SEGMENT_TYPE,
    }
