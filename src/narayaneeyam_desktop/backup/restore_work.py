"""The work of a restore, the same in the page and in the window."""

from __future__ import annotations

from narayaneeyam_clinic.people.actor import PROGRAM
from narayaneeyam_clinic.people.clinic_heading import clinic_heading
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.places import data_home
from narayaneeyam_clinic.store.restore import restore
from narayaneeyam_clinic.store.vault import Vault
from narayaneeyam_desktop.backup.restore_form import RestoreAsked, Restored

# A refused key is shown under the field that it was typed into.
_FIELDS = {"wrong_password": "password", "wrong_recovery_code": "recovery_code", "not_a_backup": "file"}


def restored(asked: RestoreAsked) -> Restored:
    """Restores into this PC's data folder and closes the clinic again. Raises as `store.backup.restore` does."""
    clinic = restore(asked.backup, data_home(), _KeyOf(asked))
    try:
        with clinic.reading(by=PROGRAM) as rd:
            name = clinic_heading(rd).name
        device = clinic.device
        return Restored(clinic.folder, name, device.counter_code, device.patient_code, asked.login)
    finally:
        clinic.close()


def field_of(refused: Refused) -> str | None:
    """The field to blame."""
    return refused.field or _FIELDS.get(refused.code)


class _KeyOf:
    def __init__(self, asked: RestoreAsked) -> None:
        self._asked = asked

    def __call__(self, vault: Vault) -> bytes:
        if self._asked.code:
            return vault.open_by_recovery(self._asked.code)
        return vault.open_by_password(self._asked.login, self._asked.password)
