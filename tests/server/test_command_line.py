"""What an administrator types (SERVER-18): results on stdout, one line on stderr, 0 done, 1 refused, 2 wrong usage."""

from __future__ import annotations

import io
import json
import os
import stat
import sys
from pathlib import Path

import pytest
from sqlalchemy import text

from narayaneeyam_clinic.store.vault import new_key
from narayaneeyam_clinic.sync.transport import ServerSaysNo
from narayaneeyam_server import head_office
from narayaneeyam_server.command_line.opened import settings_of
from narayaneeyam_server.command_line.run import run
from narayaneeyam_server.database import Database
from narayaneeyam_server.head_office import HeadOfficeRole
from narayaneeyam_server.running import open_server, open_service
from narayaneeyam_server.settings import BadSettings, Settings
from tests.server.log_of_pcs import SECRET, another_pc, begun_clinic


@pytest.fixture(autouse=True)
def no_environment(monkeypatch):
    for name in [name for name in os.environ if name.startswith("NARAYANEEYAM_SERVER_")]:
        monkeypatch.delenv(name)
    before = os.umask(0o022)
    yield
    os.umask(before)


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "server"


@pytest.fixture
def typed(folder, capsys):
    """`typed("clinic", "list")` -> (exit code, what was said)"""

    def type_(*words, data=folder):
        code = run([*words, "--json", "--data", str(data)])
        out, err = capsys.readouterr()
        return code, json.loads(out) if out else err

    return type_


@pytest.fixture
def lived(folder):
    """A server with a clinic of two PCs."""
    service = open_service(Settings(data=folder))
    desk = begun_clinic(service)
    desk.writes(2)
    desk.hello()
    desk.push()
    counter = another_pc(service, desk, "Counter")
    counter.hello()
    yield desk, counter
    service.close()
    service.database.close()


def test_clinics_and_devices(typed, lived):
    """SERVER-18"""
    desk, counter = lived
    code, told = typed("clinic", "list")
    assert (code, [(one["clinic_id"], one["pcs"], one["last_order"]) for one in told["clinics"]]) == (
        0,
        [(desk.clinic_id, 2, 2)],
    )
    _, told = typed("clinic", "show", desk.clinic_id)
    assert [(one["name"], one["last_seq"]) for one in told["devices"]] == [("Reception", 2), ("Counter", 0)]
    _, told = typed("device", "list")
    assert [one["counter_code"] for one in told["devices"]] == ["A1", "A2"]
    code, told = typed("device", "code")
    assert (code, told["clinic_id"], len(told["code"]), len(told["fingerprint"])) == (0, desk.clinic_id, 8, 20)
    assert typed("device", "code", "--new-clinic")[1]["clinic_id"] is None
    assert typed("device", "revoke", counter.lease.device_id)[0] == 0
    assert [one["is_revoked"] for one in typed("device", "list")[1]["devices"]] == [False, True]


def test_quarantine(typed, lived):
    """SERVER-18"""
    desk, counter = lived
    counter.writes(2)
    typed("device", "revoke", counter.lease.device_id)
    counter.push()
    _, told = typed("quarantine", "list")
    assert [(one["first_seq"], one["last_seq"], one["state"]) for one in told["quarantined"]] == [(1, 2, "waiting")]
    assert typed("quarantine", "accept", counter.lease.device_id) == (0, {"groups": 2, "state": "accepted"})
    assert typed("quarantine", "refuse", counter.lease.device_id) == (0, {"groups": 0, "state": "refused"})
    assert desk.pull().last_order == 4


def test_check_backup_and_restore(typed, lived, tmp_path, folder):
    """SERVER-18, SERVER-10"""
    assert typed("check") == (0, {"clinics": 1, "faults": []})
    assert typed("device", "code")[0] == 0
    code, told = typed("backup", str(tmp_path / "nightly"))
    assert (code, told["clinics"], Path(told["file"]).parent) == (0, 1, tmp_path / "nightly")
    again = tmp_path / "again"
    code, said = typed("restore", told["file"], data=again)
    assert (code, "master key" in said) == (2, True)
    again.joinpath("master.key").write_text((folder / "master.key").read_text())
    again.joinpath("master.key").chmod(0o644)
    assert "can be read by others" in typed("restore", told["file"], data=again)[1]
    again.joinpath("master.key").chmod(0o600)
    assert typed("restore", told["file"], data=again)[0] == 0
    assert typed("restore", told["file"], data=again)[0] == 1
    # The PCs know the server by its certificate: it comes back, too.
    own = (folder / "own-certificate.pem").read_bytes()
    assert (again / "own-certificate.pem").read_bytes() == own
    assert stat.S_IMODE((again / "own-certificate.pem").stat().st_mode) == 0o600
    assert own not in Path(told["file"]).read_bytes()
    code, told = typed("clinic", "list", data=again)
    assert [(one["epoch"] > 1, one["takes_back"]) for one in told["clinics"]] == [(True, True)]
    database = Database.open(f"sqlite:///{again / 'server.db'}")
    with database.writing() as connection:
        connection.execute(text("UPDATE segment SET sealed = 'x'"))
    database.close()
    code, _ = typed("check", data=again)
    assert code == 1


def test_people_of_the_head_office(typed, folder, monkeypatch):
    """SERVER-19"""
    monkeypatch.setattr(sys, "stdin", io.StringIO())
    create = ("user", "create", "Asha", "--name", "Asha K", "--role", "administrator")
    assert typed(*create)[0] == 2
    for line, code in (("short\n", 1), ("long enough 1\n", 0), ("long enough 1\n", 1)):
        read, write = os.pipe()
        os.write(write, line.encode())
        os.close(write)
        with os.fdopen(read) as stdin:
            monkeypatch.setattr(sys, "stdin", stdin)
            assert typed(*create, "--password-stdin")[0] == code
    assert typed("user", "create", "x", "--name", "x", "--role", "king")[0] == 2
    database = Database.open(f"sqlite:///{folder / 'server.db'}")
    with database.reading() as connection:
        user = head_office.sign_in(connection, "ASHA", "long enough 1")
        assert (user.name, user.role, user.clinic_id) == ("Asha K", HeadOfficeRole.ADMINISTRATOR, None)
        assert head_office.find_user(connection, user.user_id) == user
        assert head_office.sign_in(connection, "asha", "long enough 2") is None
        assert head_office.sign_in(connection, "nobody", "long enough 1") is None
        hashed = connection.execute(text("SELECT password_hash FROM head_office_user")).scalar()
        assert hashed.startswith("$argon2id$")
    database.close()
    assert [one["login"] for one in typed("user", "list")[1]["users"]] == ["asha"]


def test_what_is_refused_and_what_is_wrong(typed, lived, capsys):
    """SERVER-18"""
    unknown = "0192f0a0-0000-7000-8000-00000000d001"
    for words in (
        ("clinic", "show", unknown),
        ("device", "revoke", unknown),
        ("device", "code", "--clinic", unknown),
        ("quarantine", "accept", unknown),
        ("quarantine", "refuse", unknown),
        ("restore", "no-such-file"),
        ("backup", "/no/such/folder/x"),
    ):
        code, said = typed(*words)
        assert (code, said.count("\n")) == (1, 1), words
    for wrong in ("nonsense", f"device code --new-clinic --clinic {unknown}", "serve --port many"):
        assert run(wrong.split()) == 2
    assert SECRET.decode() not in capsys.readouterr().err


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"plain_http": True, "host": "192.168.1.5"}, "this machine alone"),
        ({"tls_cert": "x.pem"}, "needs its key"),
        ({"database_url": "mysql://x"}, "postgresql"),
        ({"database_url": "postgresql+psycopg://clinic:changeme@db/clinic"}, "everybody knows"),
        ({"master_key": "00" * 32}, "not a random one"),
        ({"master_key": "changeme"}, "64 hexadecimal"),
        ({"mirror_to": "https://central.example"}, "token"),
        ({"mirror_to": "http://central.example", "mirror_token": "x"}, "https"),
    ],
)
def test_settings_that_are_not_safe(folder, changes, words):
    """SERVER-23: refused before anything is opened."""
    settings = Settings(data=folder, **changes)
    with pytest.raises(BadSettings, match=words):
        settings.refuse_unsafe()
        settings.take_master_key()
    # What is only well known is allowed where nobody's data is.
    if words in ("everybody knows", "not a random one"):
        relaxed = settings.model_copy(update={"dev": True})
        relaxed.refuse_unsafe()
        assert len(relaxed.take_master_key()) == 32


def test_settings_by_environment(folder, typed, monkeypatch):
    """SERVER-23: an empty secret is no secret; and no refusal tells one."""
    for name in ("MASTER_KEY", "DATABASE_URL"):
        with monkeypatch.context() as patched:
            patched.setenv(f"NARAYANEEYAM_SERVER_{name}", " ")
            code, said = typed("clinic", "list")
            assert (code, name in said) == (2, True)
    monkeypatch.setenv(
        "NARAYANEEYAM_SERVER_DATABASE_URL", "postgresql+psycopg://clinic:seven-times-hidden@127.0.0.1:1/x"
    )
    code, said = typed("clinic", "list")
    assert (code, "seven" in said) == (1, False)
    monkeypatch.setenv("NARAYANEEYAM_SERVER_HOST", "127.0.0.1")
    monkeypatch.setenv("NARAYANEEYAM_SERVER_BEHIND_PROXY", "1")
    settings = settings_of(type("Given", (), {"data": folder})())
    assert (settings.host, settings.speaks_tls) == ("127.0.0.1", False)
    assert "seven" not in repr(settings)


def test_the_master_key_is_made_once(folder):
    """SERVER-23"""
    key = Settings(data=folder).take_master_key()
    assert Settings(data=folder).take_master_key() == key
    assert stat.S_IMODE((folder / "master.key").stat().st_mode) == 0o600
    assert [file.name for file in folder.iterdir()] == ["master.key"]


def test_a_folder_without_a_database_is_not_called_whole(typed, tmp_path):
    """SERVER-11, SERVER-18: nothing is made there, and nothing is backed up."""
    nowhere = tmp_path / "nowhere"
    assert typed("check", data=nowhere)[0] == 1
    assert typed("backup", str(tmp_path), data=nowhere)[0] == 1
    assert not nowhere.exists()
    emptied = tmp_path / "emptied"
    emptied.mkdir(mode=0o700)
    (emptied / "server.db").touch()
    assert typed("check", data=emptied)[0] == 1


def test_a_lost_master_key_is_not_made_anew(typed, lived, folder):
    """SERVER-5: beside a database only its own key is taken."""
    key = folder / "master.key"
    own = key.read_text()
    key.unlink()
    code, said = typed("check")
    assert (code, "no master key" in said) == (2, True)
    assert not key.exists()
    key.write_text(new_key().hex())
    key.chmod(0o600)
    with pytest.raises(BadSettings, match="not the one of this database"):
        open_server(Settings(data=folder))
    for words in (("device", "code"), ("clinic", "mirror", "Hub"), ("backup", str(folder / "made"))):
        code, said = typed(*words)
        assert (code, "not the one of this database" in said) == (2, True)
    code, told = typed("check")
    assert (code, "another master key" in told["faults"][0]["what"]) == (1, True)
    key.write_text(own)
    open_server(Settings(data=folder)).close()


@pytest.mark.parametrize("is_noted", [True, False])
def test_a_database_that_was_emptied_is_not_called_whole(typed, lived, folder, *, is_noted):
    """SERVER-30: although it is whole in itself, and the server was started with it; a PC that asks for it shows it, too."""
    desk, _ = lived
    open_server(Settings(data=folder)).close()
    assert typed("check")[0] == 0
    database = Database.open(f"sqlite:///{folder / 'server.db'}")
    with database.writing() as connection:
        for table in ("segment", "device", "clinic"):
            connection.exec_driver_sql(f"DELETE FROM {table}")
    database.close()
    if not is_noted:
        (folder / "seen-heads.json").unlink()
    open_server(Settings(data=folder)).close()
    if not is_noted:
        assert typed("check") == (0, {"clinics": 0, "faults": []})
        with pytest.raises(ServerSaysNo, match="unknown_clinic"):
            desk.hello()
    code, told = typed("check")
    assert (code, [(one["clinic_id"], one["place"]) for one in told["faults"]]) == (1, [(desk.clinic_id, "clinic")])


def test_groups_that_went_missing_are_missed(typed, lived, folder):
    """SERVER-30: also when registry and log agree; a restored backup is not told that it is behind."""
    desk, _ = lived
    assert typed("backup", str(folder / "before.nsb"))[0] == 0
    desk.writes(2)
    desk.push()
    assert typed("check")[0] == 0
    database = Database.open(f"sqlite:///{folder / 'server.db'}")
    with database.writing() as connection:
        before = {"hash": desk.hashes[2], "device": desk.lease.device_id}
        connection.execute(text("DELETE FROM segment WHERE first_order > 2"))
        connection.execute(text("UPDATE clinic SET last_order = 2"))
        connection.execute(text("UPDATE device SET last_seq = 2, last_hash = :hash WHERE device_id = :device"), before)
    database.close()
    code, told = typed("check")
    assert (code, [one["what"] for one in told["faults"]]) == (1, ["its group 4 was here, now 2 is its last"])
    for name in ("server.db", "server.db-wal", "server.db-shm"):
        (folder / name).unlink(missing_ok=True)
    assert typed("restore", str(folder / "before.nsb"))[0] == 0
    assert typed("check")[0] == 0
