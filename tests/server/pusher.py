"""A server process of its own that takes in a PC's forty groups, one after the other.

python -m tests.server.pusher URL MASTER_KEY CLINIC DEVICE NUMBER
"""

from __future__ import annotations

import sys

from narayaneeyam_clinic.sync.change_group import GENESIS
from narayaneeyam_clinic.sync.segment import pack_segment
from narayaneeyam_server.database import Database
from narayaneeyam_server.log_store import LogStore
from tests.server.log_of_pcs import groups_of


def push(url: str, master_key: str, clinic_id: str, device_id: str, number: str) -> None:
    store = LogStore(Database.open(url), bytes.fromhex(master_key))
    prev = GENESIS
    for seq in range(1, 41):
        one = groups_of(device_id, seq, seq, prev, number=int(number))
        store.push(clinic_id, device_id, pack_segment(one), now=seq)
        prev = one.last


if __name__ == "__main__":
    push(*sys.argv[1:])
