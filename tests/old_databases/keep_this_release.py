"""Keeps a small clinic of the present program, for all later programs to open (STORE-14).

`python3 dev.py exec python -m tests.old_databases.keep_this_release first_working_day` writes
`tests/old_databases/first_working_day.zip`. Run it once, when a release's tables are final; a kept file is never made
anew afterwards.
"""

from __future__ import annotations

import json
import sys
import tempfile
import zipfile
from datetime import UTC, datetime
from pathlib import Path

from narayaneeyam_clinic.demo.demo_staff import ADMINISTRATOR_LOGIN, DEMO_PASSWORD
from narayaneeyam_clinic.demo.make_demo_clinic import DemoSize, make_demo_clinic
from narayaneeyam_clinic.store.engine import connect
from narayaneeyam_clinic.store.upgrade import program_revision, row_counts
from narayaneeyam_clinic.store.vault import Vault

FOLDER = Path(__file__).parent
MADE_AT = datetime(2026, 11, 21, 11, 30, tzinfo=UTC)


def keep(name: str) -> Path:
    """The zip: the clinic's files as they lie on a PC, and what a later program must find in them."""
    with tempfile.TemporaryDirectory() as home:
        folder = make_demo_clinic(Path(home), MADE_AT, size=DemoSize(patients=30, days=4))
        raw = connect(folder / "clinic.db", Vault(folder).open_by_password(ADMINISTRATOR_LOGIN, DEMO_PASSWORD))
        try:
            kept = {"revision": program_revision(), "made_at": MADE_AT.isoformat(), "rows": row_counts(raw)}
            raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        finally:
            raw.close()
        target = FOLDER / f"{name}.zip"
        with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as pack:
            for file in sorted(path for path in folder.iterdir() if path.is_file()):
                pack.write(file, file.name)
            pack.writestr("kept.json", json.dumps(kept, indent=1, sort_keys=True))
    return target


if __name__ == "__main__":
    sys.stdout.write(f"{keep(sys.argv[1])}\n")
