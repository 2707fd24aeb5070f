"""Making a clinic on this PC: its encrypted file, key slots, first device, roles, first administrator, shipped lists (PEOPLE-1)."""

from __future__ import annotations

import errno
import re
import secrets
import shutil
from dataclasses import dataclass
from pathlib import Path

from pydantic import BaseModel, ConfigDict

from narayaneeyam_clinic.billing.gstin import gstin
from narayaneeyam_clinic.billing.upi_link import upi_id
from narayaneeyam_clinic.clinic import DATABASE_NAME, Clinic
from narayaneeyam_clinic.patients.patient_form import EMAIL
from narayaneeyam_clinic.people.actor import PROGRAM, Actor
from narayaneeyam_clinic.people.default_motto import DEFAULT_MOTTO
from narayaneeyam_clinic.people.passwords import hash_password
from narayaneeyam_clinic.people.permissions import Role
from narayaneeyam_clinic.people.records import ClinicProfile, User
from narayaneeyam_clinic.people.roles import actor_of, add_default_roles, give_role
from narayaneeyam_clinic.people.shipped_lists import add_shipped_lists
from narayaneeyam_clinic.shared.clock import Clock, system_clock
from narayaneeyam_clinic.shared.errors import ClinicFileError, Refused
from narayaneeyam_clinic.shared.identifiers import natural_id, new_id
from narayaneeyam_clinic.shared.phone import phone
from narayaneeyam_clinic.shared.states import STATES
from narayaneeyam_clinic.store.local_records import ThisPc
from narayaneeyam_clinic.store.transaction import ThisDevice
from narayaneeyam_clinic.store.upgrade import create_file
from narayaneeyam_clinic.store.vault import Vault, new_key, same_recovery_code
from narayaneeyam_clinic.sync.number_series import device_record

PROFILE_ID = natural_id("clinic_profile")
# A clinic's heading may name several: "0483 2742000, 98470 12345".
_SEVERAL = re.compile(r"[,;/]|\bor\b")
_COUNTER_CODE = re.compile(r"[A-Y][1-9][0-9]?")  # Z is for the reserve series


class NewClinic(BaseModel):
    """What the first-run wizard, or the console, asks for."""

    model_config = ConfigDict(frozen=True, hide_input_in_errors=True, str_strip_whitespace=True)

    name: str
    state_code: str
    motto: str = DEFAULT_MOTTO
    address: str = ""
    place: str = ""
    pin: str | None = None
    phone: str = ""
    email: str | None = None
    gstin: str | None = None
    licence: str | None = None
    upi_id: str | None = None
    logo_base64: str | None = None
    counter_code: str = "A1"
    is_demo: bool = False


class FirstAdministrator(BaseModel):
    """Who signs in first."""

    model_config = ConfigDict(frozen=True, hide_input_in_errors=True, str_strip_whitespace=True)

    name: str
    login: str
    password: str
    language: str = "en"


@dataclass(frozen=True, slots=True)
class Created:
    """The new clinic, opened, and its administrator, signed in."""

    clinic: Clinic
    administrator: Actor
    in_keyring: bool


def refuse_wrong_details(details: NewClinic) -> None:
    """Everything about the clinic that can be wrong, with the field to blame. The wizard asks this page by page."""
    if not details.name:
        raise Refused("name_missing", field="name")
    if details.state_code not in STATES:
        raise Refused("state_unknown", field="state_code")
    if details.gstin:
        gstin(details.gstin, field="gstin")
        if details.gstin[:2] != details.state_code:
            raise Refused("gstin_of_other_state", field="gstin", state=details.gstin[:2])
    if details.pin and not re.fullmatch(r"[1-9][0-9]{5}", details.pin):
        raise Refused("pin_not_understood", field="pin")
    for number in _SEVERAL.split(details.phone):
        if number.strip():
            phone(number, field="phone")
    if details.email and not EMAIL.fullmatch(details.email):
        raise Refused("email_not_understood", field="email")
    if details.upi_id:
        upi_id(details.upi_id)
    if not _COUNTER_CODE.fullmatch(details.counter_code):
        raise Refused("counter_code_not_allowed", field="counter_code", counter=details.counter_code)


def create_clinic(
    home: Path,
    details: NewClinic,
    administrator: FirstAdministrator,
    *,
    recovery_code: str,
    recovery_typed_back: str,
    clock: Clock = system_clock,
    use_keyring: bool = True,
) -> Created:
    """Make the clinic under `home`/clinics and open it. Nothing is left behind when anything is refused.

    Raises Refused with the field to blame, ClinicFileError: disk_full, cannot_open_file when the folder cannot be written.

    The recovery code is made by the caller (`store.vault.new_recovery_code`), shown, and typed back: without that no
    clinic comes to be (KEY-4).
    """
    refuse_wrong_details(details)
    if not same_recovery_code(recovery_typed_back, recovery_code):
        raise Refused("recovery_code_differs", field="recovery_code")
    if not administrator.name:
        raise Refused("name_missing", field="administrator_name")
    if not re.fullmatch(r"[a-z0-9._-]{2,30}", administrator.login):
        raise Refused("login_not_allowed", field="login")
    password_hash = hash_password(administrator.password, login=administrator.login)
    clinics = home / "clinics"
    final = clinics / folder_name(details.name)
    making = clinics / f".making-{secrets.token_hex(4)}"
    key, user_id = new_key(), new_id()
    try:
        clinics.mkdir(parents=True, exist_ok=True, mode=0o700)
        for left in clinics.glob(".making-*"):
            # A set-up that was killed: nobody has the key of what it left, and nobody ever worked with it.
            shutil.rmtree(left, ignore_errors=True)
        making.mkdir(mode=0o700)
        vault = Vault(making)
        vault.create(new_id(), details.name, key)
        vault.add_recovery(key, recovery_code)
        vault.add_password(key, user_id, administrator.login, administrator.password, password_hash)
        create_file(making / DATABASE_NAME, key)
        _fill(making, key, clock, details, administrator, user_id, password_hash)
        making.rename(final)
    except BaseException as error:
        shutil.rmtree(making, ignore_errors=True)
        if isinstance(error, OSError):
            code = "disk_full" if error.errno == errno.ENOSPC else "cannot_open_file"
            raise ClinicFileError(code, file=DATABASE_NAME) from None
        raise
    in_keyring = use_keyring and Vault(final).store_in_keyring(key)
    clinic = Clinic.open(final, key, clock=clock)
    with clinic.reading(by=PROGRAM) as rd:
        user = rd.session.get(User, user_id)
        assert user is not None
        return Created(clinic, actor_of(rd.session, user), in_keyring)


def _fill(
    folder: Path,
    key: bytes,
    clock: Clock,
    details: NewClinic,
    administrator: FirstAdministrator,
    user_id: str,
    password_hash: str,
) -> None:
    clinic = Clinic(folder, key, clock)
    clinic.device = ThisDevice(new_id(), 1, "N1", details.counter_code, details.counter_code[0])
    try:
        with clinic.transaction(by=PROGRAM, why="clinic.create") as tx:
            tx.add(ThisPc(n=1, device_id=clinic.device.id))
            tx.add(device_record(clinic.device, name="First PC"))
            given = details.model_dump(exclude={"counter_code"})
            tx.add(ClinicProfile(id=PROFILE_ID, code_salt=secrets.token_hex(16), **given))
            add_default_roles(tx)
            tx.add(
                User(
                    id=user_id,
                    login=administrator.login,
                    name=administrator.name,
                    password_hash=password_hash,
                    language=administrator.language,
                    is_active=True,
                )
            )
            give_role(tx, user_id, Role.ADMINISTRATOR)
        with clinic.transaction(by=PROGRAM, why="catalogue.ship") as tx:
            add_shipped_lists(tx)
    finally:
        clinic.close()


def folder_name(name: str) -> str:
    """A folder's name for a clinic, never one that is there."""
    slug = re.sub(r"[^a-z0-9]+", "-", name.casefold()).strip("-")[:40] or "clinic"
    return f"{slug}-{secrets.token_hex(3)}"
