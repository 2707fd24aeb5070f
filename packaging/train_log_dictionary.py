"""Train the compression dictionary of the log on a demo clinic and write it as `resources/log_dictionary_N.zdict`.

Run with `python3 dev.py exec python packaging/train_log_dictionary.py N`. A dictionary that was released never changes:
every group names the one it was packed with. Identities are replaced by fresh ones first, so that none is learnt.
"""

from __future__ import annotations

import re
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from random import Random

import zstandard

from narayaneeyam_clinic.demo.demo_staff import ADMINISTRATOR_LOGIN, DEMO_PASSWORD
from narayaneeyam_clinic.demo.make_demo_clinic import make_demo_clinic
from narayaneeyam_clinic.people.sign_in import find_key
from narayaneeyam_clinic.shared.identifiers import new_id
from narayaneeyam_clinic.shared.places import resources
from narayaneeyam_clinic.store.engine import connect
from narayaneeyam_clinic.sync.change_group import unpack

SIZE = 16 * 1024
LARGEST_SAMPLE = 20_000
IDENTITY = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}")


def samples(home: Path) -> list[bytes]:
    """The payloads of a demo clinic's log, with fresh identities."""
    folder = make_demo_clinic(home, datetime(2026, 11, 21, 5, 30, tzinfo=UTC))
    raw = connect(folder / "clinic.db", find_key(folder, ADMINISTRATOR_LOGIN, DEMO_PASSWORD))
    payloads = [unpack(packed).decode() for (packed,) in raw.execute("SELECT payload FROM change_group")]
    raw.close()
    fresh = [
        IDENTITY.sub(lambda _: new_id(), payload).encode() for payload in payloads if len(payload) < LARGEST_SAMPLE
    ]
    Random(1).shuffle(fresh)  # noqa: S311  an order, not a secret
    return fresh


def main() -> int:
    """Train on half, tell what it does to the other half."""
    number = int(sys.argv[1])
    with tempfile.TemporaryDirectory() as home:
        found = samples(Path(home))
    trained = zstandard.train_dictionary(SIZE, [*found[::2]], level=6, dict_id=number)
    packer = zstandard.ZstdCompressor(level=3, dict_data=trained)
    before, after = sum(map(len, found[1::2])), sum(len(packer.compress(one)) for one in found[1::2])
    (resources() / f"log_dictionary_{number}.zdict").write_bytes(trained.as_bytes())
    sys.stdout.write(f"{before} bytes of payloads it has not seen become {after}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
