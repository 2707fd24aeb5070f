"""A change of a clinic's key that kills itself: `python -m tests.clinic.store.key_change_to_kill FOLDER STEP`.

Just before that one of all renamings, counted from 0; with a step that never comes, it ends.
"""

from __future__ import annotations

import itertools
import os
import signal
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

from narayaneeyam_clinic.people.change_key import KeyChange, carry_out_key_change
from narayaneeyam_clinic.store.vault import Vault
from tests.clinic_of_roles import PASSWORD, RECOVERY_CODE


def main(folder: Path, dies_at: int) -> None:
    # What `prepare_key_change` gives, without opening the clinic each time.
    vault = Vault(folder)
    owner = next(slot.owner for slot in vault.slots() if slot.kind == "password")
    change = KeyChange(
        folder, "administrator", owner, vault.open_by_recovery(RECOVERY_CODE), PASSWORD, "hash", RECOVERY_CODE
    )
    count, replace, rename = itertools.count(), os.replace, os.rename

    def step(really: Callable[..., None], *names: object) -> None:
        if next(count) == dies_at:
            os.kill(os.getpid(), signal.SIGKILL)
        really(*names)

    os.replace, os.rename = partial(step, replace), partial(step, rename)
    carry_out_key_change(change)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
