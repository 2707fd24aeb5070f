"""The clinic's profile and settings: what stands on papers, and the choices that hold for everybody."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from narayaneeyam_clinic.billing.upi_link import upi_id
from narayaneeyam_clinic.people.create_clinic import PROFILE_ID, NewClinic, refuse_wrong_details
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.people.records import ClinicProfile, Setting
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.identifiers import natural_id
from narayaneeyam_clinic.shared.news import SettingsChanged
from narayaneeyam_clinic.store.transaction import Reading, Transaction


class SettingKey(StrEnum):
    """Every setting of the clinic, with its default in DEFAULTS."""

    LOCK_AFTER_MINUTES = "lock_after_minutes"
    NEAR_EXPIRY_DAYS = "near_expiry_days"
    SCHEDULE_E1_WITHOUT_PRESCRIPTION = "schedule_e1_without_prescription"
    WAITING_ROOM_CALLS_BY = "waiting_room_calls_by"


DEFAULTS: dict[SettingKey, str] = {
    SettingKey.LOCK_AFTER_MINUTES: "10",
    SettingKey.NEAR_EXPIRY_DAYS: "90",
    SettingKey.SCHEDULE_E1_WITHOUT_PRESCRIPTION: "warn",
    SettingKey.WAITING_ROOM_CALLS_BY: "token",
}
_NUMBERS = {SettingKey.LOCK_AFTER_MINUTES: range(241), SettingKey.NEAR_EXPIRY_DAYS: range(1, 731)}
_WORDS = {
    SettingKey.SCHEDULE_E1_WITHOUT_PRESCRIPTION: ("warn", "refuse"),
    SettingKey.WAITING_ROOM_CALLS_BY: ("token", "name"),
}


@dataclass(frozen=True, slots=True)
class Profile:
    """The clinic as everybody may see it."""

    name: str
    motto: str
    address: str
    place: str
    pin: str | None
    state_code: str
    phone: str
    email: str | None
    gstin: str | None
    licence: str | None
    upi_id: str | None
    logo_base64: str | None
    letterhead_note: str | None
    is_demo: bool


def clinic_profile(rd: Reading) -> Profile:
    """The profile; it stands on every paper, so everybody may read it."""
    row = rd.session.get(ClinicProfile, PROFILE_ID)
    assert row is not None  # made with the clinic
    return Profile(**{field: getattr(row, field) for field in Profile.__slots__})


def code_salt(rd: Reading) -> str:
    """The clinic's own salt, the same on all its PCs: public codes and the names of documents' files are made with it."""
    row = rd.session.get(ClinicProfile, PROFILE_ID)
    assert row is not None  # made with the clinic
    return row.code_salt


def change_profile(tx: Transaction, details: NewClinic, *, letterhead_note: str | None = None) -> None:
    """Correct what stands on papers. The demo mark and the salt of public codes never change."""
    tx.require(Permission.MANAGE_SETTINGS)
    refuse_wrong_details(details)
    if details.upi_id:
        upi_id(details.upi_id)
    row = tx.session.get(ClinicProfile, PROFILE_ID)
    assert row is not None  # made with the clinic
    given = details.model_dump(exclude={"counter_code", "is_demo"})
    for field, value in {**given, "letterhead_note": letterhead_note}.items():
        if getattr(row, field) != value:
            setattr(row, field, value)
    tx.tell(SettingsChanged())


def setting(rd: Reading, key: SettingKey) -> str:
    """The clinic's choice, or the default."""
    row = rd.session.get(Setting, natural_id("setting", key))
    return row.value if row is not None else DEFAULTS[key]


def number_setting(rd: Reading, key: SettingKey) -> int:
    """A setting that is a whole number."""
    return int(setting(rd, key))


def change_setting(tx: Transaction, key: SettingKey, value: str) -> None:
    """Needs MANAGE_SETTINGS. Refuses a value outside what the setting allows."""
    tx.require(Permission.MANAGE_SETTINGS)
    allowed = _NUMBERS.get(key)
    if allowed is not None and not (value.isdecimal() and int(value) in allowed):
        raise Refused("setting_not_allowed", field=str(key), lowest=allowed.start, highest=allowed.stop - 1)
    if key in _WORDS and value not in _WORDS[key]:
        raise Refused("setting_unknown_word", field=str(key))
    row = tx.session.get(Setting, natural_id("setting", key))
    if row is None:
        tx.add(Setting(id=natural_id("setting", key), key=str(key), value=value))
    else:
        row.value = value
    tx.tell(SettingsChanged())
