"""The file of the whole record that a person asked for (RIGHT-1 to RIGHT-4)."""

from __future__ import annotations

import os
from pathlib import Path

from narayaneeyam_clinic.rights.fhir_record import fhir_json
from narayaneeyam_clinic.rights.record_copy import record_pdf
from narayaneeyam_clinic.rights.whole_record import whole_record
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.store.transaction import Reading

_FORMS = {"pdf": record_pdf, "fhir": fhir_json}


def give_copy(rd: Reading, patient_id: str, form: str, path: Path) -> Path:
    """Writes the copy ("pdf" or "fhir") where the person chose, readable by its owner alone.

    Refused: not_permitted, patient_not_found, copy_not_written (with the reason).
    """
    content = _FORMS[form](whole_record(rd, patient_id, form))
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0), 0o600)
        with os.fdopen(handle, "wb") as file:
            file.write(content)
    except OSError as error:
        raise Refused("copy_not_written", file=path.name, reason=error.strerror or "") from None
    return path
