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

from narayaneeyam_clinic.people.change_key import carry_out_key_change, prepare_key_change
from narayaneeyam_clinic.people.sign_in import open_clinic
from tests.clinic_of_roles import PASSWORD, RECOVERY_CODE


def main(folder: Path, dies_at: int) -> None:
    clinic, administrator = open_clinic(folder, "administrator", PASSWORD)
    change = prepare_key_change(clinic, administrator, PASSWORD, RECOVERY_CODE)
    clinic.close()
    count, replace, rename = itertools.count(), os.replace, os.rename

    def step(really: Callable[..., None], *names: object) -> None:
        if next(count) == dies_at:
            os.kill(os.getpid(), signal.SIGKILL)
        really(*names)

    os.replace, os.rename = partial(step, replace), partial(step, rename)
    carry_out_key_change(change)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
