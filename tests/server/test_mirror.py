"""A hub mirrors its clinics to another server, and announces itself on its network (SERVER-25, SERVER-26)."""

from __future__ import annotations

from pathlib import Path

import httpx
import pytest
from sqlalchemy import text

from narayaneeyam_clinic.sync.find_hub import find_hubs
from narayaneeyam_clinic.sync.segment import pack_segment
from narayaneeyam_clinic.sync.transport import ServerSaysNo
from narayaneeyam_server import mirrors, registry
from narayaneeyam_server.announce import announced
from narayaneeyam_server.app import create_app
from narayaneeyam_server.check_log import check_clinic
from narayaneeyam_server.database import Database
from narayaneeyam_server.log_store import Place
from narayaneeyam_server.mirror_messages import MirrorHello
from narayaneeyam_server.mirroring import CannotMirror, Mirroring
from narayaneeyam_server.running import open_server
from narayaneeyam_server.sealing import new_key
from narayaneeyam_server.service import SyncService
from narayaneeyam_server.settings import Settings
from tests.server.log_of_pcs import Pc, another_pc, begun_clinic, clinic_to_join
from tests.server.served import Served


@pytest.fixture
def hub(tmp_path, clock):
    """A clinic's own server, with two PCs."""
    database = Database.open(f"sqlite:///{tmp_path / 'hub.db'}")
    made = SyncService(database, new_key(), clock=clock)
    yield made
    made.close()
    database.close()


@pytest.fixture
def desk(hub):
    pc = begun_clinic(hub)
    pc.writes(3)
    pc.hello()
    pc.push()
    counter = another_pc(hub, pc, "Counter")
    counter.hello(waiting=4)
    counter.writes(2)
    counter.push()
    return pc


def mirroring_to(central, hub, token):
    return Mirroring(hub, Settings(mirror_to=central.address, mirror_token=token), look_seconds=0.05)


def place_at(central, clinic_id):
    told = central.told("clinic", "show", clinic_id)
    return told["epoch"], told["last_order"]


def test_a_hub_mirrors_its_log(tmp_path, hub, desk):
    """SERVER-25: everything in its order; broken off it goes on where it was; there it is only read."""
    with Served(tmp_path / "central") as central:
        token = central.told("clinic", "mirror", "Hub of Kottakkal")["token"]
        mirroring = mirroring_to(central, hub, token)
        mirroring.mirror_all()
        told = central.told("clinic", "show", desk.clinic_id)
        assert (told["is_mirror"], told["epoch"], told["last_order"]) == (True, 1, 5)
        assert [(one["name"], one["waiting"], one["last_seq"]) for one in told["devices"]] == [
            ("Reception", 0, 3),
            ("Counter", 2, 2),
        ]
        for words in (("device", "code", "--clinic", desk.clinic_id), ("device", "revoke", desk.lease.device_id)):
            assert central.command(*words).code == 1
        # Nobody else's hub.
        other = mirroring_to(central, hub, central.told("clinic", "mirror", "Another")["token"])
        other.mirror_all()
        with hub.database.reading() as connection:
            assert connection.execute(text("SELECT kind FROM incident")).scalars().all() == ["mirror_clinic_differs"]
        assert httpx.post(f"{central.address}/sync/mirror/hello", json={}).status_code == 422
    desk.writes(2)
    desk.push()
    with pytest.raises(CannotMirror):
        mirroring.mirror_all()
    with Served(tmp_path / "central") as central, mirroring_to(central, hub, token):
        # The server itself takes no clinic of its own under the same id.
        while place_at(central, desk.clinic_id) != (1, 7):
            pass
        assert central.told("check") == {"clinics": 1, "faults": []}
    for one in (mirroring, other):
        one._client.close()


def test_a_restored_hub_mirrors_on(tmp_path, hub, desk, database, service):
    """SERVER-25: what it orders once more stands there under both places; nothing that was mirrored is lost."""
    token = mirrors.add_mirror(service, "Hub")
    send(hub, service, token, desk.clinic_id)
    with hub.database.writing() as connection:
        connection.execute(text("DELETE FROM segment WHERE first_order = 4"))
        connection.execute(text("UPDATE clinic SET last_order = 3"))
        connection.execute(
            text("UPDATE device SET last_seq = 0, last_hash = :h WHERE name = 'Counter'"), {"h": bytes(32)}
        )
        registry.begin_epoch(connection, desk.clinic_id)
    counter_id = next(row.device_id for row in devices(hub, desk.clinic_id) if row.name == "Counter")
    lost = [one for one in service.log_store.after(desk.clinic_id, 0, 0)[1] if one.device_id == counter_id]
    hub.push(desk.who, lost[0].packed or b"")
    desk.writes(1)
    desk.push()
    place = send(hub, service, token, desk.clinic_id)
    assert place == hub.log_store.places([desk.clinic_id])[desk.clinic_id]
    orders = [(one.epoch > 1, one.first_order) for one in service.log_store.after(desk.clinic_id, 0, 0)[1]]
    assert orders == [(False, 1), (False, 4), (True, 1), (True, 3)]
    assert check_clinic(database, service.log_store, desk.clinic_id) == []


def send(hub, central, token, clinic_id):
    """What the hub's thread does, without a network."""
    mirroring = Mirroring(hub, Settings(mirror_to="http://127.0.0.1:1", mirror_token=token))
    place = mirrors.hello(central, token, mirroring._hello(clinic_id))
    while found := hub.log_store.after(clinic_id, place.epoch, place.order, at_most=1)[1]:
        frames = [one.frame for one in found]
        place = mirrors.take(central, token, clinic_id, frames)
        # What comes twice changes nothing.
        assert mirrors.take(central, token, clinic_id, frames) == place
    mirroring._client.close()
    return Place(place.epoch, place.order)


def devices(service, clinic_id):
    with service.database.reading() as connection:
        return registry.devices_of(connection, clinic_id)


def test_what_is_mirrored_is_verified(hub, desk, service):
    """SERVER-25: gaps, strangers' and changed groups are refused; nothing of them is taken."""
    token = mirrors.add_mirror(service, "Hub")
    place = send(hub, service, token, desk.clinic_id)
    desk.writes(3)
    for number in (4, 5, 6):
        hub.push(desk.who, pack_segment(desk.segment(number, number)))
    frames = [one.frame for one in hub.log_store.after(desk.clinic_id, 1, place.order)[1]]

    def refused(code, *wrong, clinic_id=desk.clinic_id, by=token):
        with pytest.raises(ServerSaysNo, match=code):
            mirrors.take(service, by, clinic_id, wrong)

    head = frames[0][0]
    refused("gap", frames[1])
    refused("bad_segment", (head, b"rubbish"))
    refused("bad_segment", (head, None))
    refused("bad_segment", (head, frames[1][1]))
    refused("bad_token", *frames, by="x")
    own = begun_clinic(service)
    refused("clinic_differs", *frames, clinic_id=own.clinic_id)
    with pytest.raises(ServerSaysNo, match="clinic_differs"):
        mirrors.hello(service, token, MirrorHello(clinic_id=own.clinic_id, name="Mine", devices=[]))
    assert service.log_store.places([desk.clinic_id])[desk.clinic_id] == place
    for work in (
        lambda: service.make_code(desk.clinic_id),
        lambda: service.revoke(desk.clinic_id, desk.lease.device_id),
    ):
        with pytest.raises(ServerSaysNo, match="read_only"):
            work()
    assert mirrors.take(service, token, desk.clinic_id, frames).order == place.order + 3


def test_serve_mirrors_by_itself(tmp_path):
    """SERVER-25: `serve --mirror-to`, with the other server's own certificate."""
    with Served(tmp_path / "central", tls=True) as central:
        token = central.told("clinic", "mirror", "Hub")["token"]
        environment = {
            "NARAYANEEYAM_SERVER_MIRROR_TOKEN": token,
            "NARAYANEEYAM_SERVER_MIRROR_CERTIFICATE": str(tmp_path / "central" / "own-certificate.pem"),
        }
        options = ("--mirror-to", central.address)
        with Served(tmp_path / "hub", options=options, environment=environment) as hub:
            pc = begun_clinic_at(hub)
            while [one["last_order"] for one in central.told("clinic", "list")["clinics"]] != [2]:
                pass
            pc.server.close()
            assert token not in hub.log()


def begun_clinic_at(server):
    pc = Pc.joins(server.transport(), server.code(), clinic_to_join())
    pc.writes(2)
    pc.hello()
    pc.push()
    return pc


def test_a_hub_is_found_on_its_network():
    """SERVER-26"""
    with announced("Dr. Hari's hub", "127.0.0.1", 8447):
        found = find_hubs(5.0, interfaces=["127.0.0.1"])
    assert [(hub.name, hub.address) for hub in found if "Hari" in hub.name] == [
        ("Dr Hari's hub", "https://127.0.0.1:8447")
    ]


def test_routers_are_all_there(tmp_path: Path):
    """SERVER-15"""
    server = open_server(Settings(data=tmp_path / "server", plain_http=True, host="127.0.0.1"))
    try:
        assert "/sync/mirror" in create_app(server).openapi()["paths"]
    finally:
        server.close()
