"""Tables: the clinic's profile and settings, its PCs and number series, staff, users, roles."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped

from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_clinic.store.base import Claim, Merge, Synced, synced
from narayaneeyam_clinic.store.columns import BusinessDate, Choice, Flag, Id, Paise, Text_, Whole


class StaffKind(StrEnum):
    DOCTOR = "doctor"
    THERAPIST = "therapist"
    RECEPTIONIST = "receptionist"
    PHARMACIST = "pharmacist"
    MANAGER = "manager"
    CLEANER = "cleaner"
    COOK = "cook"
    NURSE = "nurse"


class ClinicProfile(Synced):
    """One row: what stands on the letterhead. The salt of public codes and the demo mark are fixed at creation."""

    __tablename__ = "clinic_profile"

    name: Mapped[str] = synced(Text_(), Merge.CENTRAL)
    motto: Mapped[str] = synced(Text_(), Merge.CENTRAL)
    address: Mapped[str] = synced(Text_(), Merge.CENTRAL)
    place: Mapped[str] = synced(Text_(), Merge.CENTRAL)
    pin: Mapped[str | None] = synced(Text_(), Merge.CENTRAL)
    state_code: Mapped[str] = synced(Text_(), Merge.CENTRAL)
    phone: Mapped[str] = synced(Text_(), Merge.CENTRAL)
    email: Mapped[str | None] = synced(Text_(), Merge.CENTRAL)
    gstin: Mapped[str | None] = synced(Text_(), Merge.CENTRAL)
    licence: Mapped[str | None] = synced(Text_(), Merge.CENTRAL)
    upi_id: Mapped[str | None] = synced(Text_(), Merge.CENTRAL)
    logo_base64: Mapped[str | None] = synced(Text_(), Merge.CENTRAL)
    letterhead_note: Mapped[str | None] = synced(Text_(), Merge.CENTRAL)
    code_salt: Mapped[str] = synced(Text_(), Merge.LEDGER)
    is_demo: Mapped[bool] = synced(Flag(), Merge.LEDGER)


class Setting(Synced):
    """A choice for the whole clinic by key; its id is made from the key."""

    __tablename__ = "setting"

    key: Mapped[str] = synced(Text_(), Merge.LEDGER)
    value: Mapped[str] = synced(Text_(), Merge.CENTRAL)


class Device(Synced):
    """A PC of the clinic with the codes of its own series. A restored PC is a new device; the old one is closed.

    The reserve series is for a day on which the clock stands before the last bill: on `reserve_day` bills are numbered in it.
    """

    __tablename__ = "device"

    number: Mapped[int] = synced(Whole(), Merge.LEDGER)
    name: Mapped[str] = synced(Text_(), Merge.LWW)
    patient_code: Mapped[str] = synced(Text_(), Merge.LEDGER)
    counter_code: Mapped[str] = synced(Text_(), Merge.LEDGER)
    token_letter: Mapped[str] = synced(Text_(), Merge.LEDGER)
    reserve_code: Mapped[str] = synced(Text_(), Merge.LEDGER)
    reserve_day: Mapped[date | None] = synced(BusinessDate(), Merge.LWW)
    reserve_why: Mapped[str | None] = synced(Text_(), Merge.LWW)
    closed_why: Mapped[str | None] = synced(Text_(), Merge.STATE)
    # The version of the program that this PC runs; its link writes it.
    program: Mapped[str | None] = synced(Text_(), Merge.LWW)


class Staff(Synced):
    """A person who works at the clinic, whether or not they use the program."""

    __tablename__ = "staff"

    name: Mapped[str] = synced(Text_(), Merge.LWW)
    kind: Mapped[StaffKind] = synced(Choice(StaffKind), Merge.LWW)
    phone: Mapped[str | None] = synced(Text_(), Merge.LWW)
    qualification: Mapped[str | None] = synced(Text_(), Merge.LWW)
    council_number: Mapped[str | None] = synced(Text_(), Merge.LWW)
    consultation_fee: Mapped[Money | None] = synced(Paise(), Merge.LWW)
    is_active: Mapped[bool] = synced(Flag(), Merge.LWW)
    sex: Mapped[str | None] = synced(Text_(), Merge.LWW)
    email: Mapped[str | None] = synced(Text_(), Merge.LWW)
    address: Mapped[str | None] = synced(Text_(), Merge.LWW)
    joined_on: Mapped[date | None] = synced(BusinessDate(), Merge.LWW)
    # A patient who paid this doctor's fee comes again free of charge within so many days, so many times at most.
    review_days: Mapped[int | None] = synced(Whole(), Merge.LWW)
    review_visits: Mapped[int | None] = synced(Whole(), Merge.LWW)


class User(Synced):
    """Somebody who signs in."""

    __tablename__ = "app_user"

    login: Mapped[str] = synced(Text_(), Merge.CLAIM, claim=Claim(among="is_active = 1"), index=True)
    name: Mapped[str] = synced(Text_(), Merge.LWW)
    staff_id: Mapped[str | None] = synced(Id(), Merge.LWW, ForeignKey("staff.id"))
    password_hash: Mapped[str] = synced(Text_(), Merge.LWW)
    language: Mapped[str] = synced(Text_(), Merge.LWW)
    is_active: Mapped[bool] = synced(Flag(), Merge.CENTRAL)
    # Four to eight digits (argon2id) with which this person allows at another's screen what that one may not.
    pin_hash: Mapped[str | None] = synced(Text_(), Merge.LWW)


class RoleRecord(Synced):
    """A role by its key; its id is made from the key."""

    __tablename__ = "role"

    key: Mapped[str] = synced(Text_(), Merge.LEDGER)
    name: Mapped[str] = synced(Text_(), Merge.CENTRAL)
    # The largest discount on a bill that the role gives by itself, in 1/100 of a per cent; None: any.
    discount_limit: Mapped[int | None] = synced(Whole(), Merge.CENTRAL)


class RolePermission(Synced):
    """What a role allows; a permission taken away stays as a row that says no."""

    __tablename__ = "role_permission"

    role_id: Mapped[str] = synced(Id(), Merge.LEDGER, ForeignKey("role.id"), index=True)
    permission: Mapped[str] = synced(Text_(), Merge.LEDGER)
    is_allowed: Mapped[bool] = synced(Flag(), Merge.CENTRAL)


class UserRole(Synced):
    """Which roles a user has."""

    __tablename__ = "user_role"

    user_id: Mapped[str] = synced(Id(), Merge.LEDGER, ForeignKey("app_user.id"), index=True)
    role_id: Mapped[str] = synced(Id(), Merge.LEDGER, ForeignKey("role.id"))
    is_active: Mapped[bool] = synced(Flag(), Merge.CENTRAL)
