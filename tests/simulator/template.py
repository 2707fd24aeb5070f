"""The clinic that every run begins with: small, stocked, made once and copied."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from narayaneeyam_clinic.admissions.ward_meals import MealDraft, add_meal
from narayaneeyam_clinic.people.actor import PROGRAM
from narayaneeyam_clinic.people.create_clinic import FirstAdministrator, NewClinic, create_clinic
from narayaneeyam_clinic.people.permissions import Role
from narayaneeyam_clinic.people.records import Staff, StaffKind
from narayaneeyam_clinic.rooms.change_rooms import (
    CategoryDraft,
    RoomDraft,
    TariffDraft,
    add_category,
    add_room,
    set_tariff,
)
from narayaneeyam_clinic.shared.money import Money
from tests.clinic.shelf import Shelf

BEGIN = datetime(2026, 11, 21, 4, 30, tzinfo=UTC)
_CODE = "ABCDE-FGHJK-MNPQR-STUVW-XYZ23-45678"
_PASSWORD = "pass-word-1"  # of an invented person


@dataclass(frozen=True, slots=True)
class Template:
    """A closed clinic's folder and key, what is on its shelf, and its doctor."""

    folder: Path
    key: bytes
    administrator: str
    medicines: tuple[str, ...]
    doctor: str


def make_template(home: Path) -> Template:
    """A clinic that began alone, with three medicines; asking for the administrator's roles once fills what is cached."""
    created = create_clinic(
        home,
        NewClinic(name="Sree Dhanwanthari", state_code="32", address="Temple Road", place="Kottakkal", pin="676503",
                  phone="+914832742000", gstin="32ABCDE1234F1Z9", upi_id="clinic@okaxis"),
        FirstAdministrator(name="Asha Administrator", login="administrator", password=_PASSWORD),
        recovery_code=_CODE, recovery_typed_back=_CODE, clock=lambda: BEGIN, use_keyring=False,
    )  # fmt: skip
    shelf = Shelf(created.clinic, created.administrator)
    medicines = tuple(
        shelf.stocked(name, mrp=mrp, packs=packs)
        for name, mrp, packs in (("Dasamoolarishtam", "145", 200), ("Balarishtam", "120", 200), ("Last Strip", "80", 1))
    )
    with created.clinic.transaction(by=PROGRAM, why="test.doctor") as tx:
        doctor = tx.add(Staff(name="Dr. Hari Kumar", kind=StaffKind.DOCTOR, is_active=True)).id
        category = add_category(tx, CategoryDraft(name="Private"))
        set_tariff(tx, TariffDraft(category_id=category, valid_from=date(2010, 1, 1), per_day=Money.rupees(1000)))
        for name in ("101", "102"):
            add_room(tx, RoomDraft(name=name, category_id=category, beds=("A", "B")))
        add_meal(tx, MealDraft(name="Kanji", price=Money.rupees(60)))
    assert Role.ADMINISTRATOR in created.administrator.roles
    created.clinic.close()
    return Template(created.clinic.folder, created.clinic.key, created.administrator.user_id, medicines, doctor)
