"""The clinic's profile and settings: what stands on papers, and the choices that hold for everybody."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import select

from narayaneeyam_clinic.people.create_clinic import PROFILE_ID, NewClinic, refuse_wrong_details
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.people.records import ClinicProfile, Setting
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.identifiers import natural_id
from narayaneeyam_clinic.shared.news import SettingsChanged
from narayaneeyam_clinic.store.prepared import Prepared
from narayaneeyam_clinic.store.transaction import Reading, Transaction
from narayaneeyam_clinic.treatments.hours_rules import parse_hours, parse_times


class SettingKey(StrEnum):
    """Every setting of the clinic, with its default in DEFAULTS."""

    LOCK_AFTER_MINUTES = "lock_after_minutes"
    NEAR_EXPIRY_DAYS = "near_expiry_days"
    SCHEDULE_E1_WITHOUT_PRESCRIPTION = "schedule_e1_without_prescription"
    WAITING_ROOM_CALLS_BY = "waiting_room_calls_by"
    THERAPY_HOURS = "therapy_hours"
    THERAPY_HOURS_SUNDAY = "therapy_hours_sunday"
    MEAL_TIMES = "meal_times"
    ROOM_DAY_RULE = "room_day_rule"
    ROOM_GRACE_MINUTES = "room_grace_minutes"
    HALF_DAY_HOURS = "half_day_hours"
    ROOM_WHILE_AWAY = "room_while_away"
    AGGREGATE_TURNOVER = "aggregate_turnover"
    INPUT_TAX_SHARE = "input_tax_share"
    SELLING_WITHOUT_SHIFT = "selling_without_shift"
    KEEP_CLINICAL_YEARS = "keep_clinical_years"
    KEEP_BILLS_YEARS = "keep_bills_years"


DEFAULTS: dict[SettingKey, str] = {
    SettingKey.LOCK_AFTER_MINUTES: "10",
    SettingKey.NEAR_EXPIRY_DAYS: "90",
    SettingKey.SCHEDULE_E1_WITHOUT_PRESCRIPTION: "warn",
    SettingKey.WAITING_ROOM_CALLS_BY: "token",
    SettingKey.THERAPY_HOURS: "07:00-13:00, 14:00-18:00",
    SettingKey.THERAPY_HOURS_SUNDAY: "07:00-12:00",
    SettingKey.MEAL_TIMES: "08:00, 13:00, 19:30",
    SettingKey.ROOM_DAY_RULE: "hours_24",
    SettingKey.ROOM_GRACE_MINUTES: "60",
    SettingKey.HALF_DAY_HOURS: "12",
    SettingKey.ROOM_WHILE_AWAY: "charged",
    SettingKey.AGGREGATE_TURNOVER: "up_to_5_crore",
    SettingKey.INPUT_TAX_SHARE: "turnover",
    SettingKey.SELLING_WITHOUT_SHIFT: "remind",
    SettingKey.KEEP_CLINICAL_YEARS: "10",
    SettingKey.KEEP_BILLS_YEARS: "8",
}
_NUMBERS = {
    SettingKey.LOCK_AFTER_MINUTES: range(241),
    SettingKey.NEAR_EXPIRY_DAYS: range(1, 731),
    SettingKey.ROOM_GRACE_MINUTES: range(721),
    SettingKey.HALF_DAY_HOURS: range(1, 24),
    # The profession's rules ask for three years, the tax law for six after the return of the year.
    SettingKey.KEEP_CLINICAL_YEARS: range(3, 101),
    SettingKey.KEEP_BILLS_YEARS: range(8, 101),
}
_WORDS = {
    SettingKey.SCHEDULE_E1_WITHOUT_PRESCRIPTION: ("warn", "refuse"),
    SettingKey.WAITING_ROOM_CALLS_BY: ("token", "name"),
    SettingKey.ROOM_DAY_RULE: ("hours_24", "calendar_day", "half_day"),
    SettingKey.ROOM_WHILE_AWAY: ("charged", "free"),
    SettingKey.AGGREGATE_TURNOVER: ("up_to_5_crore", "above_5_crore"),
    SettingKey.INPUT_TAX_SHARE: ("turnover", "medicines"),
    SettingKey.SELLING_WITHOUT_SHIFT: ("remind", "refuse"),
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
    row = _CODE_SALT.first(rd.session)
    assert row is not None  # made with the clinic
    salt: str = row[0]
    return salt


# Asked for with each portion of an import.
_CODE_SALT = Prepared(lambda: select(ClinicProfile.code_salt))


def change_profile(tx: Transaction, details: NewClinic, *, letterhead_note: str | None = None) -> None:
    """Correct what stands on papers. The demo mark and the salt of public codes never change."""
    tx.require(Permission.MANAGE_SETTINGS)
    refuse_wrong_details(details)
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


def is_above_five_crore(rd: Reading) -> bool:
    """The clinic's aggregate turnover of the year before, as it says itself: codes then need six digits."""
    return setting(rd, SettingKey.AGGREGATE_TURNOVER) == "above_5_crore"


def change_setting(tx: Transaction, key: SettingKey, value: str) -> None:
    """Needs MANAGE_SETTINGS. Refuses a value outside what the setting allows."""
    tx.require(Permission.MANAGE_SETTINGS)
    allowed = _NUMBERS.get(key)
    if allowed is not None and not (value.isdecimal() and int(value) in allowed):
        raise Refused("setting_not_allowed", field=str(key), lowest=allowed.start, highest=allowed.stop - 1)
    if key in _WORDS and value not in _WORDS[key]:
        raise Refused("setting_unknown_word", field=str(key))
    if key in (SettingKey.THERAPY_HOURS, SettingKey.THERAPY_HOURS_SUNDAY):
        parse_hours(value, field=str(key))
    if key is SettingKey.MEAL_TIMES:
        parse_times(value, field=str(key))
    row = tx.session.get(Setting, natural_id("setting", key))
    if row is None:
        tx.add(Setting(id=natural_id("setting", key), key=str(key), value=value))
    else:
        row.value = value
    tx.tell(SettingsChanged())
