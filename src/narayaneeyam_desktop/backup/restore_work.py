"""The work of a restore, the same in the page and in the window."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from narayaneeyam_clinic.people.actor import PROGRAM
from narayaneeyam_clinic.people.clinic_heading import clinic_heading
from narayaneeyam_clinic.people.restore_right import require_right_in
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.places import data_home
from narayaneeyam_clinic.store.backup_search import FoundBackup, found_backups
from narayaneeyam_clinic.store.restore import LookedInto, look_into, put_away, put_in_place
from narayaneeyam_clinic.store.vault import Vault
from narayaneeyam_desktop.backup.restore_form import RestoreAsked, Restored

# A refused key is shown under the field that it was typed into.
_FIELDS = {
    "wrong_password": "password",
    "wrong_recovery_code": "recovery_code",
    "not_a_backup": "file",
    "cannot_read_backup": "file",
}


@dataclass(frozen=True, slots=True)
class Looking:
    """Lays the backup beside and looks into it; `present` is the clinic that is open, with its key."""

    asked: RestoreAsked
    present: tuple[Path, bytes] | None = None

    def __call__(self) -> LookedInto:
        """Raises as `store.restore.look_into` does, and Refused("stopped")."""
        asked = self.asked
        return look_into(asked.backup, data_home(), self._key, told=asked.progress.told, present=self.present)

    def __repr__(self) -> str:
        return "Looking(…)"

    def _key(self, vault: Vault) -> bytes:
        if self.asked.code:
            return vault.open_by_recovery(self.asked.code)
        return vault.open_by_password(self.asked.login, self.asked.password)


@dataclass(frozen=True, slots=True)
class PuttingInPlace:
    """Makes it a clinic of this PC, and closes it again. `asks_right`: nobody with the right to restore has signed in here."""

    looked: LookedInto
    login: str
    asks_right: bool = False

    def __call__(self) -> Restored:
        """Raises as `store.restore.put_in_place` does, and Refused("not_permitted")."""
        if self.asks_right and self.login:
            require_right_in(self.looked, self.login)
        clinic = put_in_place(self.looked, data_home())
        try:
            with clinic.reading(by=PROGRAM) as rd:
                name = clinic_heading(rd).name
            device = clinic.device
            return Restored(clinic.folder, name, device.counter_code, device.patient_code, self.login)
        finally:
            clinic.close()


@dataclass(frozen=True, slots=True)
class PuttingAway:
    """Decided against."""

    looked: LookedInto

    def __call__(self) -> None:
        put_away(self.looked)


def search() -> list[FoundBackup]:
    """What can be found from this PC."""
    return found_backups(data_home())


def field_of(refused: Refused) -> str | None:
    """The field to blame."""
    return refused.field or _FIELDS.get(refused.code)
