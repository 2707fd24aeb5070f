"""One file for whoever helps: how this PC is, and where the program went wrong. No record and no name is in it (DIAG-6, DIAG-7)."""

from __future__ import annotations

import json
import os
import secrets
import zipfile
from collections.abc import Iterable
from dataclasses import asdict
from datetime import datetime
from pathlib import Path

from narayaneeyam_clinic.diagnostics.facts import Diagnostics
from narayaneeyam_clinic.shared.errors import Refused


def facts_as_json(facts: Diagnostics) -> dict[str, object]:
    """Plain values; instants as text."""
    made = asdict(facts)
    made["worries"] = [str(one) for one in facts.worries()]
    plain: dict[str, object] = json.loads(json.dumps(made, default=_plain))
    return plain


def write_support_file(target: Path, facts: Diagnostics, reports: Iterable[Path]) -> Path:
    """Whole or not at all, for its owner alone. Refused: file_not_written."""
    making = target.with_name(f".{target.name}.{secrets.token_hex(4)}")
    try:
        handle = os.open(making, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        try:
            with os.fdopen(handle, "wb") as file:
                with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as pack:
                    pack.writestr("diagnostics.json", json.dumps(facts_as_json(facts), indent=1))
                    for report in sorted(reports):
                        pack.write(report, f"reports/{report.name}")
                file.flush()
                os.fsync(file.fileno())
            making.replace(target)
        finally:
            making.unlink(missing_ok=True)
    except OSError:
        raise Refused("file_not_written", field="file", file=target.name) from None
    return target


def _plain(value: object) -> str:
    return value.isoformat() if isinstance(value, datetime) else str(value)
