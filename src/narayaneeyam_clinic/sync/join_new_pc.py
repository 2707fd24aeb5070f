"""A new PC joins a clinic: it becomes a device of its own and gets the clinic whole (WIRE-3, WIRE-14).

Everything is made in `clinics/.joining-…` and appears under `clinics/` only when it was verified. Cut at any moment, the
same address, code and recovery code go on where it stopped: the PC asks for no second device and downloads nothing twice.
"""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Callable
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from pydantic import BaseModel, ConfigDict

from narayaneeyam_clinic.clinic import DATABASE_NAME, Clinic
from narayaneeyam_clinic.people.actor import PROGRAM, Actor
from narayaneeyam_clinic.people.create_clinic import folder_name
from narayaneeyam_clinic.people.sign_in import sign_in
from narayaneeyam_clinic.shared.clock import Clock, system_clock
from narayaneeyam_clinic.shared.errors import ClinicFileError, Refused
from narayaneeyam_clinic.shared.identifiers import new_id
from narayaneeyam_clinic.store.local_records import ThisPc
from narayaneeyam_clinic.store.vault import Vault, new_key, same_recovery_code
from narayaneeyam_clinic.sync.first_copy import get_first_copy
from narayaneeyam_clinic.sync.join import Meet, ServerMet, as_refusals, ask_to_join, meet_server
from narayaneeyam_clinic.sync.join_code import JoinCode, parse_join_code
from narayaneeyam_clinic.sync.link import Link
from narayaneeyam_clinic.sync.link_row import LinkRow
from narayaneeyam_clinic.sync.messages import JoinAnswer
from narayaneeyam_clinic.sync.number_series import device_of, device_record
from narayaneeyam_clinic.sync.open_link import name_of_pc
from narayaneeyam_clinic.sync.server_address import server_address

ANSWER_NAME = "joining"
_NONCE_BYTES = 12
_SAY_NOTHING_OF_THE_LEASE = ("join_wait", "join_too_many_tries", "server_says_no")

Progress = Callable[[int, int], None]
"""Hears how far the copy is: done and total, in whatever is counted."""
Preparing = Callable[[int], None]
"""Hears, before that, how many percent of the copy the server has made."""


@dataclass(frozen=True, slots=True)
class JoinedPc:
    """The clinic on this PC, opened, and the person who joined it, signed in."""

    clinic: Clinic
    person: Actor
    in_keyring: bool


class _Begun(BaseModel):
    """What the server answered, kept sealed until the clinic is here."""

    model_config = ConfigDict(frozen=True, hide_input_in_errors=True)

    address: str
    certificate: str | None
    answer: JoinAnswer


def join_clinic(
    home: Path,
    address: str,
    code: str,
    login: str,
    password: str,
    *,
    recovery_code: str,
    recovery_typed_back: str,
    pc_name: str | None = None,
    progress: Progress | None = None,
    preparing: Preparing | None = None,
    clock: Clock = system_clock,
    use_keyring: bool = True,
    meet: Meet = meet_server,
) -> JoinedPc:
    """Make this PC one of the clinic's, with address and code as typed. The person is a user of the clinic.

    Refused: join_code_…, server_…, certificate_differs, recovery_code_differs, recovery_code_of_begun_joining,
    wrong_password, copy_not_verified; ClinicFileError: disk_full, cannot_open_file. What came so far stays for another try.
    """
    if not same_recovery_code(recovery_typed_back, recovery_code):
        raise Refused("recovery_code_differs", field="recovery_code")
    parsed = parse_join_code(code)
    name = pc_name or name_of_pc()
    mark = sha256(f"{server_address(address)} {parsed.code}".encode()).hexdigest()[:12]
    clinics = home / "clinics"
    making = clinics / f".joining-{mark}"
    met = meet(address, parsed)
    try:
        was_begun = making.exists()
        making.mkdir(mode=0o700, parents=True, exist_ok=True)
        key = _key_of(making, recovery_code)
        try:
            begun = _begun(making, key) or _ask(making, key, met, parsed, name)
        except Refused as refused:
            # Without an answer the server may have leased a device, and only the same key gets it; else nothing is left.
            may_have_leased = was_begun and refused.code in _SAY_NOTHING_OF_THE_LEASE
            is_lost = refused.code == "server_unreachable" and (was_begun or refused.facts["reason"] != "no_connection")
            if not may_have_leased and not is_lost:
                shutil.rmtree(making, ignore_errors=True)
            raise
        person = _fill(making, key, met, begun, _Asked(name, login, password, clock, progress, preparing))
        final = clinics / folder_name(begun.answer.clinic_name)
        making.rename(final)
        (final / ANSWER_NAME).unlink()
    except OSError as error:
        full = error.errno == errno.ENOSPC
        raise ClinicFileError("disk_full" if full else "cannot_open_file", file=DATABASE_NAME) from None
    finally:
        met.done()
    in_keyring = use_keyring and Vault(final).store_in_keyring(key)
    return JoinedPc(Clinic.open(final, key, clock=clock), person, in_keyring)


def give_up_joining(home: Path) -> None:
    """Remove what joinings that were begun have left; the devices that they were given stay unused."""
    for left in (home / "clinics").glob(".joining-*"):
        shutil.rmtree(left, ignore_errors=True)


@dataclass(frozen=True, slots=True)
class _Asked:
    pc_name: str
    login: str
    password: str = field(repr=False)
    clock: Clock
    progress: Progress | None
    preparing: Preparing | None


def _ask(making: Path, key: bytes, met: ServerMet, code: JoinCode, pc_name: str) -> _Begun:
    """Ask the server, and keep what it answered before anything else is done."""
    answer = ask_to_join(met.transport, code, pc_name, key, None)
    begun = _Begun(address=met.address, certificate=met.certificate, answer=answer)
    _write_sealed(making / ANSWER_NAME, key, begun.model_dump_json().encode())
    return begun


def _fill(making: Path, key: bytes, met: ServerMet, begun: _Begun, asked: _Asked) -> Actor:
    vault, answer = Vault(making), begun.answer
    if vault.clinic_id != answer.clinic_id:
        vault.belongs_to(answer.clinic_id, answer.clinic_name)
    row = LinkRow(
        clinic_id=answer.clinic_id,
        device_id=answer.lease.device_id,
        address=begun.address,
        certificate=begun.certificate,
        token=answer.token,
        epoch=1,
        place=0,
        sent_seq=0,
        joined_at=asked.clock(),
        spare=answer.spare,
        server_key=answer.signing_key,
    )
    with as_refusals():
        get_first_copy(making, key, asked.clock, met.transport, row, asked.progress, asked.preparing)
    clinic = Clinic.open(making, key, clock=asked.clock)
    try:
        person = sign_in(clinic, asked.login, asked.password)
        _become_device(clinic, answer, asked.pc_name)
        # So that the others see the new PC; if it does not get through now, the first exchange does it.
        Link(clinic, met.transport, pc_name=asked.pc_name).exchange()
    finally:
        clinic.close()
    return person


def _become_device(clinic: Clinic, answer: JoinAnswer, pc_name: str) -> None:
    device = device_of(answer.lease)
    if clinic.device.id == device.id:
        return
    clinic.device = device
    with clinic.transaction(by=PROGRAM, why="device.join") as tx:
        tx.session.merge(ThisPc(n=1, device_id=device.id))
        tx.add(device_record(device, pc_name, answer.lease.reserve_code))


def _key_of(making: Path, recovery_code: str) -> bytes:
    """The key of the file that is being made: this PC's own. The recovery code opens what was begun before."""
    vault = Vault(making)
    if vault.exists:
        try:
            return vault.open_by_recovery(recovery_code)
        except ClinicFileError:
            raise Refused("recovery_code_of_begun_joining", field="recovery_code") from None
    key = new_key()
    vault.create(new_id(), "", key)
    vault.add_recovery(key, recovery_code)
    return key


def _begun(making: Path, key: bytes) -> _Begun | None:
    try:
        sealed = (making / ANSWER_NAME).read_bytes()
        return _Begun.model_validate_json(AESGCM(key).decrypt(sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:], None))
    except (FileNotFoundError, InvalidTag, ValueError):
        # Not begun, or torn while it was written: the server gives the same answer again.
        return None


def _write_sealed(path: Path, key: bytes, content: bytes) -> None:
    nonce = os.urandom(_NONCE_BYTES)
    beside = path.with_suffix(".new")
    handle = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(handle, "wb") as file:
        file.write(nonce + AESGCM(key).encrypt(nonce, content, None))
        file.flush()
        os.fsync(file.fileno())
    beside.replace(path)
