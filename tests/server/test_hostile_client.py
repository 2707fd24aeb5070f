"""What a hostile or broken program may send (SERVER-17, WIRE-13): refused, told in the log, and the server goes on."""

from __future__ import annotations

import json
import socket
from dataclasses import replace

import httpx
import pytest
import zstandard

from narayaneeyam_clinic.shared.identifiers import new_id
from narayaneeyam_clinic.sync.change_group import dictionary
from narayaneeyam_clinic.sync.messages import CLINIC_HEADER, DEVICE_HEADER, JoinAsk
from narayaneeyam_clinic.sync.segment import MAGIC, pack_segment
from narayaneeyam_clinic.sync.transport import ServerSaysNo
from narayaneeyam_clinic.sync.travelling import Segment
from tests.server.log_of_pcs import Pc, clinic_to_join, first_lease, groups_of
from tests.server.served import Served
from tests.server.test_serving import headers_of

MIB = 1024 * 1024


@pytest.fixture(scope="module")
def served(tmp_path_factory):
    # How often one may try is another test's: here nobody is slowed down by what was refused before.
    patient = {"NARAYANEEYAM_SERVER_TRIES_PER_MINUTE": "100000"}
    with Served(tmp_path_factory.mktemp("hostile") / "server", environment=patient) as server:
        yield server


@pytest.fixture(scope="module")
def desk(served):
    """A good PC of a clinic, with groups on the server."""
    pc = Pc.joins(served.transport(), served.code(), clinic_to_join())
    pc.writes(3)
    pc.hello()
    pc.push()
    yield pc
    pc.server.close()


@pytest.fixture
def client(served, desk):
    with httpx.Client(base_url=served.address, headers=headers_of(desk), timeout=60) as made:
        yield made
    # Whatever was sent: the good PC works, nothing of it was taken, and no defect was told.
    assert desk.pull().last_order == 3
    assert '"a defect"' not in served.log()


def refusal(answer):
    assert answer.headers["content-type"] == "application/problem+json"
    return answer.status_code, answer.json()["code"]


def test_a_forged_device(client, desk):
    """SERVER-17"""
    forged = {"authorization": "Bearer 7.1." + "A" * 43, DEVICE_HEADER: new_id()}
    for path in ("/sync/pull?epoch=1&after=0", "/sync/snapshot", f"/sync/snapshot/{'0' * 32}"):
        assert refusal(client.get(path, headers=forged)) == (401, "bad_token")
        assert refusal(client.get(path, headers={"authorization": "Basic Zm9v"})) == (401, "bad_token")
    assert refusal(client.post("/sync/push", content=b"x", headers=forged)) == (401, "bad_token")


def test_a_replayed_hello(client, served, desk):
    """SERVER-17: whoever recorded an old hello learns nothing by it and disturbs nobody."""
    other = Pc.joins(served.transport(), served.code(), clinic_to_join())
    recorded = other.who
    for _ in range(3):
        other.hello()
    with pytest.raises(ServerSaysNo, match="forked"):
        other.server.hello(recorded, other.says())
    with pytest.raises(ServerSaysNo, match="forked"):
        other.server.pull(recorded, 1, 0, 0)
    assert other.hello().epoch == 1
    incidents = served.told("clinic", "show", other.clinic_id)["incidents"]
    assert [(one["kind"], one["times"]) for one in incidents] == [("forked", 2)]
    other.server.close()


def test_another_clinics_id(client, served, desk):
    """SERVER-17"""
    other = Pc.joins(served.transport(), served.code(), clinic_to_join())
    other.writes(2)
    other.push()
    for stolen in (replace(desk, clinic_id=other.clinic_id), replace(desk, lease=other.lease)):
        for work in (stolen.pull, stolen.hello, stolen.push):
            with pytest.raises((ServerSaysNo, ValueError), match=r"bad_token|not enough"):  # nothing to push
                work()
    # Its segment under one's own name, and one's own under its name.
    for segment in (other.segment(), groups_of(other.lease.device_id, 1, 5)):
        assert refusal(client.post("/sync/push", content=pack_segment(segment))) == (403, "not_your_segment")
    other.server.close()


def test_a_broken_chain(client, desk):
    """SERVER-17"""
    good = groups_of(desk.lease.device_id, 4, 6, desk.hashes[-1])
    swapped = Segment(good.device_id, good.prev, good.last, (good.groups[1], good.groups[0], good.groups[2]))
    changed = Segment(good.device_id, good.prev, bytes(32), good.groups)
    for segment in (swapped, changed):
        assert refusal(client.post("/sync/push", content=pack_segment(segment))) == (422, "bad_segment")
    other_past = groups_of(desk.lease.device_id, 4, 6, bytes(32))
    assert refusal(client.post("/sync/push", content=pack_segment(other_past))) == (409, "forked")
    stamped = groups_of(desk.lease.device_id, 4, 6, desk.hashes[-1], number=9)
    assert refusal(client.post("/sync/push", content=pack_segment(stamped))) == (422, "bad_segment")


def test_too_large_a_body(client, served, desk):
    """WIRE-13: whether it says so, is silent about it, or lies."""
    assert refusal(client.post("/sync/push", content=bytes(MIB + 1))) == (413, "too_large")
    answer = client.post("/sync/push", content=(bytes(MIB) for _ in range(3)))
    assert refusal(answer) == (413, "too_large")
    answer = client.post("/sync/hello", content=b'{"program":"' + b"x" * (2 * MIB) + b'"}')
    assert refusal(answer) == (413, "too_large")
    deep = b"[" * 100_000
    assert refusal(client.post("/sync/hello", content=deep, headers={"content-type": "application/json"})) == (
        422,
        "malformed",
    )


def test_a_zip_bomb(client):
    """WIRE-13: a megabyte that unpacks to gigabytes, with and without saying so."""
    zeros = bytes(16 * MIB)
    for says_size in (True, False):
        packer = zstandard.ZstdCompressor(level=3, dict_data=dictionary(), write_content_size=says_size).compressobj(
            size=64 * 16 * MIB if says_size else -1
        )
        bomb = MAGIC + b"".join(packer.compress(zeros) for _ in range(64)) + packer.flush()
        assert len(bomb) < MIB
        status, code = refusal(client.post("/sync/push", content=bomb))
        assert (status, code) in {(413, "too_large"), (422, "bad_segment")}


@pytest.mark.parametrize(
    "trick", ["' OR 1=1 --", "../../etc/passwd", "%00", "x" * 90, "１２３", "0192f0a0-0000-7000-8000-00000000c001'"]
)
def test_tricks_in_ids(client, desk, trick):
    """SERVER-17"""
    sent = trick.encode("utf-8")
    assert refusal(client.get("/sync/snapshot", headers={CLINIC_HEADER.encode(): sent})) == (401, "bad_token")
    assert refusal(client.get("/sync/snapshot", headers={DEVICE_HEADER.encode(): sent})) == (401, "bad_token")
    status, _ = refusal(client.get("/sync/snapshot/" + trick))
    assert status in (404, 422)
    ask = JoinAsk(protocol=1, code="12345678", pc_name=trick).model_dump()
    for changed in ({"code": trick}, {"clinic": {"clinic_id": trick, "name": trick, "is_demo": False, "devices": []}}):
        assert refusal(client.post("/sync/join", json=ask | changed)) == (422, "malformed")


def test_names_with_what_no_name_has(served):
    """SERVER-17: NUL and control characters are left out; half a character is refused."""
    lease = first_lease()
    pc = Pc.joins(served.transport(), served.code(), clinic_to_join(lease), "Desk\x00\x1b[2J\n; DROP TABLE")
    pc.name = "അ\x00\u202e Desk"
    assert [one.name for one in pc.hello().devices] == ["അ Desk"]
    answer = httpx.post(
        f"{served.address}/sync/hello",
        headers=headers_of(pc) | {"content-type": "application/json"},
        content=json.dumps(pc.says().model_dump()).replace('"pc_name": "', '"pc_name": "\\ud800'),
    )
    assert refusal(answer) == (422, "malformed")
    pc.server.close()


def test_numbers_beyond_all_measure(served):
    """SERVER-17: a PC of the clinic itself lies about places, clocks and protocols."""
    pc = Pc.joins(served.transport(), served.code(), clinic_to_join())
    huge = 2**53
    for lie in ({"epoch": huge}, {"epoch": 2**40, "order": huge}):
        with pytest.raises(ServerSaysNo, match="malformed"):
            pc.hello(**lie)
    answer = pc.hello(clock=-(10**40), protocol=10**30, waiting=huge, to_settle=huge, parked=huge)
    assert answer.epoch == 1
    # Saying again and again that the server has lost something uses up no numbers.
    for _ in range(5):
        answer = pc.hello(epoch=answer.epoch, order=huge)
    assert pc.hello(epoch=answer.epoch).spare.number == 99
    another = Pc.joins(served.transport(), served.code(pc.clinic_id))
    assert another.lease.number < 30
    another.server.close()
    with httpx.Client(base_url=served.address, headers=headers_of(pc)) as client:
        for ask in (f"epoch={10**30}&after=0", "epoch=1&after=-1", "epoch=1&after=0&wait=inf"):
            assert refusal(client.get(f"/sync/pull?{ask}")) == (422, "malformed")
    pc.server.close()


def test_too_often(tmp_path):
    """WIRE-13: who guesses tokens or codes is slowed down; a good PC at the same address is not."""
    environment = {"NARAYANEEYAM_SERVER_TRIES_PER_MINUTE": "5", "NARAYANEEYAM_SERVER_REQUESTS_PER_SECOND": "1"}
    with Served(tmp_path / "server", environment=environment) as server:
        desk = Pc.joins(server.transport(), server.code(), clinic_to_join())
        with httpx.Client(base_url=server.address) as client:
            answers = [client.get("/sync/snapshot").status_code for _ in range(8)]
            assert answers == [401] * 4 + [429] * 4
            wrong = JoinAsk(protocol=1, code="00000000", pc_name="x").model_dump()
            assert refusal(client.post("/sync/join", json=wrong)) == (429, "too_many_requests")
            assert desk.hello().epoch == 1
            client.headers.update(headers_of(desk))
            answers = [client.get("/sync/pull", params={"epoch": 1, "after": 0}).status_code for _ in range(60)]
            assert answers[:2] == [200] * 2
            assert 429 in answers
        desk.server.close()


def test_half_a_question(served, client):
    """WIRE-13: connections that begin and say no more hold nothing up."""
    host, port = served.address.removeprefix("http://").split(":")
    idle = [socket.create_connection((host, int(port))) for _ in range(50)]
    for one in idle:
        one.sendall(b"POST /sync/push HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\nNS1")
    assert client.get("/health").status_code == 200
    for one in idle:
        one.close()
    with socket.create_connection((host, int(port))) as broken:
        broken.sendall(b"\x16\x03\x01 this is no HTTP\r\n\r\n")
        assert broken.recv(100).startswith(b"HTTP/1.1 400")
