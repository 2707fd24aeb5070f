"""`sync join`, `sync now` and `sync status` by the real console script, with a real server over TLS (SYNC-17)."""

from __future__ import annotations

import ssl
from pathlib import Path

import pytest

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.people.actor import PROGRAM
from narayaneeyam_clinic.shared.identifiers import new_id
from narayaneeyam_clinic.sync.join_code import join_text
from narayaneeyam_clinic.sync.link_row import read_link, reading_raw
from tests.clinic_of_roles import TemplateClinic
from tests.desktop.command_line.console_script import PASSWORD, ConsoleScript
from tests.server.served import Served


def certificate_of(server: Served) -> bytes:
    host, _, port = server.address.removeprefix("https://").rpartition(":")
    return ssl.PEM_cert_to_DER_cert(ssl.get_server_certificate((host, int(port))))


def code_of(server: Served, clinic_id: str | None = None) -> str:
    return join_text(server.code(clinic_id), certificate_of(server))


def register(folder: Path, key: bytes, name: str) -> None:
    clinic = Clinic.open(folder, key)
    try:
        with clinic.transaction(by=PROGRAM, why="test.change") as tx:
            raw = tx.session.connection().connection.driver_connection
            raw.execute(
                "INSERT INTO patient (id, registration_number, public_code, registered_at, name, is_active)"
                " VALUES (?, ?, ?, 0, ?, 1)",
                (new_id(), f"N1-{name}", name, name),
            )
    finally:
        clinic.close()


def test_a_clinic_and_a_new_pc_by_the_console(
    script: ConsoleScript, clinic_folder: Path, template_clinic: TemplateClinic, tmp_path: Path
):
    """SYNC-17, WIRE-1, WIRE-3: over TLS with the server's own certificate. HOUSE-24: the code may come on the line after the password."""
    assert script("sync", "status", user="administrator").code == 1
    with Served(tmp_path / "server", tls=True) as server:
        wrong = script("sync", "join", server.address, "00000000", user="administrator")
        assert (wrong.code, wrong.out) == (1, "")
        forbidden = script("sync", "join", server.address, code_of(server), user="doctor")
        assert forbidden.code == 1
        joined = script("sync", "join", server.address, code_of(server), "--json", user="administrator")
        assert joined.code == 0, joined.err
        assert (joined.facts["kind"], joined.facts["waiting"]) == ("up_to_date", 0)
        assert script("sync", "join", server.address, code_of(server), user="administrator").code == 1

        clinic = Clinic.open(clinic_folder, template_clinic.key)
        with reading_raw(clinic) as raw:
            row = read_link(raw)
        clinic.close()
        assert row is not None
        other = ConsoleScript(tmp_path / "other pc")
        made = other(
            "sync", "join", server.address, "--new-pc", "--pc-name", "Counter",
            "--recovery-file", tmp_path / "code.txt", "--json", user="manager",
            typed=f"{PASSWORD}\n{code_of(server, row.clinic_id)}\n",
        )  # fmt: skip
        assert made.code == 0, made.err
        assert made.facts["name"] == "Sree Dhanwanthari Ayurveda"

        register(clinic_folder, template_clinic.key, "Lakshmi Nair")
        sent = script("sync", "now", user="administrator")
        assert sent.code == 0
        assert sent.out.startswith("Up to date.")
        assert other("sync", "now", user="manager").code == 0
        listed = tmp_path / "patients.csv"
        assert other("export", "patients", listed, user="manager").code == 0
        assert "Lakshmi Nair" in listed.read_text(encoding="utf-8-sig")
    register(clinic_folder, template_clinic.key, "Ravi Menon")
    away = script("sync", "now", "--json", user="administrator")
    assert (away.code, away.facts["kind"], away.facts["problem"], away.facts["waiting"]) == (
        1,
        "offline",
        "no_connection",
        1,
    )
    assert away.err.count("\n") == 1
    stands = script("sync", "status", "--json", user="administrator")
    assert stands.code == 0
    # As the window would say it: by what the last exchange was.
    assert (stands.facts["kind"], stands.facts["problem"], stands.facts["waiting"]) == ("offline", "no_connection", 1)
    assert stands.facts["last_success_at"] is not None


@pytest.mark.parametrize("words", [["join"], ["join", "x"], ["dance"], []])
def test_wrong_usage_is_two(script: ConsoleScript, words: list[str]):
    """SYNC-17"""
    assert script("sync", *words).code == 2


def test_nobody_is_asked_for_a_recovery_code_where_nobody_sits(script: ConsoleScript):
    said = script("sync", "join", "http://127.0.0.1:1", "12345678", "--new-pc", user="doctor", typed=PASSWORD)
    assert said.code == 2
