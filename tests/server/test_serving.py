"""A real server process: started by one command, spoken with as PCs do (SERVER-13 to SERVER-17, WIRE-1, WIRE-10, WIRE-12)."""

from __future__ import annotations

import asyncio
import json
import socket
import stat
from dataclasses import replace
from pathlib import Path

import httpx
import pytest

from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.sync.join_code import parse_join_code
from narayaneeyam_clinic.sync.messages import CLINIC_HEADER, DEVICE_HEADER, JoinAsk
from narayaneeyam_clinic.sync.segment import pack_segment, read_segment
from narayaneeyam_clinic.sync.server_address import certificate_at
from narayaneeyam_clinic.sync.transport import ServerSaysNo, Unreachable
from narayaneeyam_clinic.sync.wire import HttpTransport
from narayaneeyam_server.certificate import own_certificate
from tests.server.log_of_pcs import SECRET, Pc, clinic_to_join
from tests.server.served import Served

WAITING = 200


@pytest.fixture(scope="module")
def served(tmp_path_factory):
    with Served(tmp_path_factory.mktemp("served") / "server") as server:
        yield server


@pytest.fixture
def desk(served):
    pc = Pc.joins(served.transport(), served.code(), clinic_to_join(), "Reception of Dr. Hari")
    yield pc
    pc.server.close()


def host_and_port(server):
    host, port = server.address.removeprefix("http://").split(":")
    return host, int(port)


def headers_of(pc):
    return {"authorization": f"Bearer {pc.token}", CLINIC_HEADER: pc.clinic_id, DEVICE_HEADER: pc.lease.device_id}


def test_one_command_and_a_code(tmp_path):
    """SERVER-13, WIRE-1: nothing is set up; the PC trusts the certificate whose fingerprint stands in the code, and no other."""
    with Served(tmp_path / "server", tls=True) as server:
        text = server.told("device", "code", "--new-clinic")["text"]
        assert server.address.startswith("https://")
        transport = server.transport(text)
        pc = Pc.joins(transport, parse_join_code(text).code, clinic_to_join())
        pc.writes(2)
        pc.hello()
        pc.push()
        assert pc.pull().last_order == 2
        transport.close()
        # Another certificate, and no certificate at all.
        with pytest.raises(Refused, match="certificate_differs"):
            certificate_at(server.address, parse_join_code(text[:-1] + ("A" if text[-1] != "A" else "B")))
        another = own_certificate(tmp_path).certificate_file.read_text(encoding="ascii")
        for trusted in (another, None):
            stranger = HttpTransport(server.address, trusted)
            with pytest.raises(Unreachable, match="certificate"):
                stranger.join(JoinAsk(protocol=1, code="12345678", pc_name="x"))
            stranger.close()
        # Plain HTTP gets no answer.
        with pytest.raises(httpx.HTTPError):
            httpx.get(server.address.replace("https", "http") + "/health")
    assert stat.S_IMODE((tmp_path / "server").stat().st_mode) == 0o700
    for name in ("master.key", "own-certificate.pem", "server.db"):
        assert stat.S_IMODE((tmp_path / "server" / name).stat().st_mode) == 0o600
    # Started again it is the same server.
    with Served(tmp_path / "server", tls=True) as server:
        pc.server = server.transport(text)
        assert pc.hello().known_seq == 2
        pc.server.close()


def test_the_conversation_over_http(served, desk):
    """WIRE-9, WIRE-10: segments and frames as they are; refusals with their code and facts."""
    desk.writes(3)
    desk.hello()
    assert desk.push().first_order == 1
    counter = Pc.joins(served.transport(), served.code(desk.clinic_id), name="Counter")
    (head, packed), *_ = counter.pull().frames
    assert (head.first_order, head.last_order) == (1, 3)
    assert read_segment(packed or b"").groups == tuple(desk.log)
    desk.writes(2)
    with pytest.raises(ServerSaysNo) as no:
        replace(desk, pushed=4).push()
    assert (no.value.code, no.value.facts) == ("gap", {"last_seq": 3})
    assert counter.pull(wait=0.05).frames == ()
    counter.server.close()


def test_two_hundred_wait_in_one_process(served, desk):
    """SERVER-14, WIRE-10: all are woken by one push, and none holds a thread."""
    status = Path(f"/proc/{served.process.pid}/status")

    async def wait_all():
        limits = httpx.Limits(max_connections=None)
        async with httpx.AsyncClient(
            base_url=served.address, limits=limits, timeout=60, headers=headers_of(desk)
        ) as client:
            ask = {"epoch": 1, "after": 0, "wait": 25}
            waiting = [asyncio.create_task(client.get("/sync/pull", params=ask)) for _ in range(WAITING)]
            while f"narayaneeyam_pcs_waiting {WAITING}.0" not in (await client.get("/metrics")).text:
                pass
            threads = (
                [line for line in status.read_text().splitlines() if line.startswith("Threads")]
                if status.exists()
                else []
            )
            await asyncio.to_thread(desk.push)
            return threads, [answer.status_code for answer in await asyncio.gather(*waiting)]

    desk.hello()
    desk.writes(1)
    threads, answers = asyncio.run(wait_all())
    assert answers == [200] * WAITING
    assert all(int(line.split()[1]) < 60 for line in threads)


def test_who_waits_does_not_hold_up_the_end(tmp_path):
    """SERVER-14"""
    with Served(tmp_path / "server") as server:
        pc = Pc.joins(server.transport(), server.code(), clinic_to_join())
        with socket.create_connection(host_and_port(server), timeout=20) as waiting:
            lines = "".join(f"{name}: {value}\r\n" for name, value in headers_of(pc).items())
            waiting.sendall(f"GET /sync/pull?epoch=1&after=0&wait=25 HTTP/1.1\r\nHost: x\r\n{lines}\r\n".encode())
            while "narayaneeyam_pcs_waiting 1.0" not in httpx.get(f"{server.address}/metrics").text:
                pass
            server.process.terminate()
            # Not 25 seconds later, and with an answer.
            assert waiting.recv(100).startswith(b"HTTP/1.1 200")
        pc.server.close()
        assert server.process.wait(20) == 0


def test_health_numbers_and_documents(served):
    """SERVER-15"""
    with httpx.Client(base_url=served.address) as client:
        assert client.get("/health").json() == {"status": "ok"}
        assert client.get("/ready").json() == {"status": "ok"}
        # The page brings its own scripts: it names no other machine.
        page = client.get("/docs").text
        assert "swagger" in page
        assert "https://" not in page
        assert client.get("/static-offline-docs/swagger-ui-bundle.js").status_code == 200
        assert client.get("/sync/server").json()["highest_protocol"] == 1
        numbers = client.get("/metrics").text
    assert 'narayaneeyam_requests_total{route="/sync/server",status="200"}' in numbers


def test_the_log_is_json_without_anybodys_words(served, desk):
    """SERVER-16"""
    desk.writes(2)
    desk.hello()
    desk.push()
    with pytest.raises(ServerSaysNo):
        replace(desk, token="1.1.forged").pull()
    log = served.log()
    lines = [json.loads(line) for line in log.splitlines()]
    pushes = [line for line in lines if line.get("route") == "/sync/push"]
    assert pushes[-1]["clinic"] == desk.clinic_id
    assert any(line.get("code") == "bad_token" for line in lines)
    for word in (SECRET.decode(), "Lakshmi", "Dhanwanthari", "Dr. Hari", desk.token, "forged"):
        assert word not in log


def test_every_refusal_is_problem_json(served, desk):
    """SERVER-15"""
    desk.hello()
    desk.writes()
    with httpx.Client(base_url=served.address, headers=headers_of(desk)) as client:
        answers = [
            client.get("/nothing"),
            client.put("/sync/push"),
            client.get("/sync/pull", params={"epoch": "one", "after": 0}),
            client.post("/sync/hello", json={"protocol": "Lakshmi"}),
            client.post("/sync/push", content=b"rubbish"),
            client.post("/sync/push", params={"at_epoch": 1, "at_order": 1}, content=pack_segment(desk.segment())),
            client.get("/sync/pull", params={"epoch": 9, "after": 0}),
            client.get("/sync/pull", params={"epoch": 1, "after": 0}, headers={DEVICE_HEADER: "x"}),
        ]
    assert [(answer.status_code, answer.json()["code"]) for answer in answers] == [
        (404, "not_found"),
        (405, "method_not_allowed"),
        (422, "malformed"),
        (422, "malformed"),
        (422, "bad_segment"),
        (409, "order_went_on"),
        (409, "another_epoch"),
        (401, "bad_token"),
    ]
    assert {answer.headers["content-type"] for answer in answers} == {"application/problem+json"}
    assert all("Lakshmi" not in answer.text for answer in answers)
    assert answers[6].json()["facts"] == {"epoch": 1}
