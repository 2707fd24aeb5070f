"""The twelve people who work at the demo clinic, and how the seven of them who use the program sign in."""

from __future__ import annotations

from dataclasses import dataclass

from narayaneeyam_clinic.patients.records import Sex
from narayaneeyam_clinic.people.permissions import Role
from narayaneeyam_clinic.people.records import StaffKind
from narayaneeyam_clinic.shared.money import Money

# Everybody's password at the demo clinic. The clinic says DEMO on its frame and papers and can never join a server.
DEMO_PASSWORD = "demo-clinic"  # noqa: S105  told in the README


@dataclass(frozen=True, slots=True)
class DemoPerson:
    """A member of staff; `login` and `roles` only for those who use the program."""

    name: str
    kind: StaffKind
    qualification: str = ""
    council_number: str = ""
    fee: Money | None = None
    login: str = ""
    roles: tuple[Role, ...] = ()
    language: str = "en"
    sex: Sex | None = None


_F, _M = Sex.FEMALE, Sex.MALE
_DOCTOR, _THERAPIST = (Role.DOCTOR,), StaffKind.THERAPIST
_HARI = ("Hari Krishnan K.", StaffKind.DOCTOR, "BAMS, MD (Ay)", "KSMC-A 4711", Money.rupees(300))
_DEVI = ("Devi Prasad", StaffKind.DOCTOR, "BAMS", "KSMC-A 5820", Money.rupees(250))

DEMO_STAFF = (
    DemoPerson(*_HARI, login="hari", roles=_DOCTOR, sex=_M),
    DemoPerson(*_DEVI, login="devi", roles=_DOCTOR, sex=_F),
    DemoPerson(
        "Sreedharan Nambi", StaffKind.DOCTOR, "BAMS, PhD", "KSMC-A 1203", login="sreedharan", roles=_DOCTOR, sex=_M
    ),
    DemoPerson("Deepa P.", StaffKind.RECEPTIONIST, login="deepa", roles=(Role.RECEPTIONIST,), sex=_F),
    DemoPerson("Anitha M.", StaffKind.PHARMACIST, "B.Pharm (Ay)", login="anitha", roles=(Role.PHARMACIST,), sex=_F),
    DemoPerson("Ummer Koya", _THERAPIST, login="ummer", roles=(Role.THERAPIST,), sex=_M),
    DemoPerson("Sujatha V.", _THERAPIST, sex=_F),
    DemoPerson("Binu Thomas", _THERAPIST, sex=_M),
    DemoPerson("Latha Menon", StaffKind.MANAGER, login="latha", roles=(Role.MANAGER,), sex=_F),
    DemoPerson("Kunjali", StaffKind.CLEANER, sex=_M),
    DemoPerson("Ammini", StaffKind.CLEANER, sex=_F),
    DemoPerson("Raman Kutty", StaffKind.COOK, sex=_M),
)
ADMINISTRATOR_LOGIN = "admin"
ADMINISTRATOR_NAME = "Narayanan Administrator"
