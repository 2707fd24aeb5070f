"""The twelve people who work at the demo clinic, and how the seven of them who use the program sign in."""

from __future__ import annotations

from dataclasses import dataclass

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


DEMO_STAFF = (
    DemoPerson(
        "Hari Krishnan K.", StaffKind.DOCTOR, "BAMS, MD (Ay)", "KSMC-A 4711", Money.rupees(300), "hari", (Role.DOCTOR,)
    ),
    DemoPerson("Devi Prasad", StaffKind.DOCTOR, "BAMS", "KSMC-A 5820", Money.rupees(250), "devi", (Role.DOCTOR,)),
    DemoPerson("Sreedharan Nambi", StaffKind.DOCTOR, "BAMS, PhD", "KSMC-A 1203", None, "sreedharan", (Role.DOCTOR,)),
    DemoPerson("Deepa P.", StaffKind.RECEPTIONIST, login="deepa", roles=(Role.RECEPTIONIST,)),
    DemoPerson("Anitha M.", StaffKind.PHARMACIST, "B.Pharm (Ay)", login="anitha", roles=(Role.PHARMACIST,)),
    DemoPerson("Ummer Koya", StaffKind.THERAPIST, login="ummer", roles=(Role.THERAPIST,)),
    DemoPerson("Sujatha V.", StaffKind.THERAPIST),
    DemoPerson("Binu Thomas", StaffKind.THERAPIST),
    DemoPerson("Latha Menon", StaffKind.MANAGER, login="latha", roles=(Role.MANAGER,)),
    DemoPerson("Kunjali", StaffKind.CLEANER),
    DemoPerson("Ammini", StaffKind.CLEANER),
    DemoPerson("Raman Kutty", StaffKind.COOK),
)
ADMINISTRATOR_LOGIN = "admin"
ADMINISTRATOR_NAME = "Narayanan Administrator"
